/** Terraform's functions that read files of the repository: only those that were read with the module are there. */
import type { Source, Span } from "../../model/source.ts"
import type { Text, Value } from "../../model/value.ts"
import { parseTemplate } from "../hcl/parser.ts"
import { filePath, placeIn } from "../paths.ts"
import { isOpenKey } from "./collections.ts"
import { convert } from "./conversions.ts"
import { freeNames } from "./free-names.ts"
import { failure, failureIn, isHidden, nameOf, scalar, seen, stringOf, text, unknown } from "./make.ts"
import { asText } from "./pieces.ts"
import { readingOf, respannedPiece } from "./respan.ts"
import type { Module, Scope } from "./scope.ts"
import { typedSet } from "./sets.ts"
import { anything, aString, type Call, type FunctionTable, takes } from "./signature.ts"
import { evaluateTemplate } from "./template.ts"
import { stringType } from "./type-of.ts"

const sourceOf = (path: Value | undefined, module: Module): Source | undefined => {
  const known = stringOf(path)
  const place = known === undefined ? undefined : filePath(module.path, known)
  return place === undefined ? undefined : module.files.get(place)
}

const whole = (source: Source): Span => ({ source, start: 0, end: source.text.length })

const notRead = (path: Value | undefined, { span, scope }: Call): Value | undefined => {
  const known = stringOf(path)
  if (known === undefined) return undefined
  const because = `\`${known}\` is not read here`
  return unknown(
    span,
    filePath(scope.module.path, known) === undefined ? `${because}: it is outside the repository` : because,
  )
}

function file([path]: readonly Value[], call: Call): Value | undefined {
  const source = sourceOf(path, call.scope.module)
  if (!source) return notRead(path, call)
  return { kind: "text", pieces: [{ kind: "literal", text: source.text, span: whole(source) }], span: whole(source) }
}

/** The names that a template may use; undefined where they are not known. */
function namesOf(variables: Value | undefined): ReadonlyMap<string, Value> | undefined {
  const found = variables && seen(variables)
  return found?.kind === "dict" && !found.encoded
    ? new Map(found.entries.map((each): [string, Value] => [each.key, each.value]))
    : undefined
}

function rendered(source: Source, variables: Value | undefined, { span, scope, name }: Call): Value | undefined {
  const { value: template, diagnostics } = parseTemplate(source)
  if (diagnostics.length > 0) return failure(span, "the template does not parse")
  const names = namesOf(variables)
  if (!names && variables && !isHidden(variables)) return failure(span, "the variables of a template are a map")
  const missing = names && [...freeNames(template)].find((free) => !names.has(free))
  const mayBeThere = names && [...names.keys()].some(isOpenKey)
  if (missing !== undefined && !mayBeThere) return failure(span, `the template is not given \`${missing}\``)
  const inside: Scope = { ...scope, names: names ?? new Map(), depth: scope.depth + 1 }
  // A template that is nothing but an interpolation is the value itself.
  const value = evaluateTemplate({ ...template, quote: "quoted" }, inside)
  return name === "templatefile" ? value : convert(value, stringType)
}

function templatefile([path, variables]: readonly Value[], call: Call): Value | undefined {
  const source = sourceOf(path, call.scope.module)
  if (!source) return notRead(path, call)
  const value = rendered(source, variables, call)
  return value?.kind === "text" ? { ...value, span: whole(source) } : value
}

/** The template is read where it was written, and what it holds that is not known stays a hole. */
function templatestring([template, variables]: readonly Value[], call: Call): Value | undefined {
  if (!template || isHidden(template)) return undefined
  const written = asText(template)
  const reading = readingOf(written)
  const value = rendered(reading.source, variables, call)
  if (value?.kind !== "text")
    return value && failureIn(value) ? value : unknown(call.span, "it is not known before deployment")
  const pieces = value.pieces.flatMap((piece) => respannedPiece(piece, reading))
  const named = pieces.map((piece) =>
    piece.kind === "hole" && piece.span.source === reading.source
      ? { ...piece, span: written.span, name: nameOf(piece.span) }
      : piece,
  )
  return { ...value, pieces: named, span: written.span } satisfies Text
}

function fileexists([path]: readonly Value[], call: Call): Value | undefined {
  // What was not read may be there all the same.
  return sourceOf(path, call.scope.module) ? scalar(true, call.span) : notRead(path, call)
}

/** The files that were read, and whatever else may be there. */
function fileset([directory, pattern]: readonly Value[], { span, scope }: Call): Value | undefined {
  const [within, wanted] = [stringOf(directory), stringOf(pattern)]
  const inside =
    within === undefined || wanted === undefined ? undefined : globPattern(wanted.replace(/^(?:\.\.\/)+/, ""))
  if (within === undefined || !inside) return undefined
  const [up = ""] = /^(?:\.\.\/)*/.exec(wanted ?? "") ?? []
  const root = placeIn(scope.module.path, `${within}/${up}`)
  if (root === undefined) return undefined
  const start = root === "" ? "" : `${root}/`
  const found = [...scope.module.files.keys()].filter(
    (path) => path.startsWith(start) && inside.test(path.slice(start.length)),
  )
  const rest = { ...unknown(span, "which other files there are is not read"), many: true as const }
  return typedSet([...found.map((path) => text(`${up}${path.slice(start.length)}`, span)), rest], stringType, span)
}

/** `**` is any directories, `*` and `?` are within one, `{a,b}` is either; other patterns are not worked out. */
function globPattern(glob: string): RegExp | undefined {
  const choice = /\{[\w.,-]*\}/g
  if (/[[\]{}\\]/.test(glob.replace(choice, "")) || glob.length > 200) return undefined
  const source = glob
    .split(/(\*\*\/|\*\*|\*|\?|\{[\w.,-]*\})/)
    .map((part) => globParts[part] ?? (part.startsWith("{") ? either(part) : verbatim(part)))
    .join("")
  return (glob.match(/\*/g)?.length ?? 0) > 4 ? undefined : new RegExp(`^${source}$`)
}

const verbatim = (part: string): string => part.replace(/[.+^$()|]/g, "\\$&")
const either = (choice: string): string => `(?:${choice.slice(1, -1).split(",").map(verbatim).join("|")})`

const globParts: Readonly<Record<string, string>> = { "**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]" }

/** Cleaned as Go's path/filepath does. */
function cleaned(path: string): string {
  const rooted = path.startsWith("/")
  const parts: string[] = []
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop()
    else if (part !== ".." || !rooted) parts.push(part)
  }
  return `${rooted ? "/" : ""}${parts.join("/")}` || (rooted ? "/" : ".")
}

function baseName(path: string): string {
  if (path === "") return "."
  const trimmed = path.replace(/\/+$/, "")
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1)
}

const ofPath = (change: (path: string) => string) =>
  takes([aString], ([path], { span }) => {
    const known = stringOf(path)
    return known === undefined ? undefined : text(change(known), path?.span ?? span)
  })

export const fileFunctions: FunctionTable = {
  basename: ofPath(baseName),
  dirname: ofPath((path) => cleaned(path.slice(0, path.lastIndexOf("/") + 1))),
  file: takes([aString], file),
  fileexists: takes([aString], fileexists),
  fileset: takes([aString, aString], fileset),
  templatefile: takes([aString, anything], templatefile),
  templatestring: takes([aString, anything], templatestring),
}
