/** `loadJsonContent` and its kin: what files of the repository hold, at its own place there. */
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { accessed } from "../arm/access.ts"
import { isAbsent } from "../arm/functions-logic.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { madeText } from "../made.ts"
import type { Expression } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { seenFrom } from "./hops.ts"
import { pathFrom } from "./paths.ts"
import type { Scope } from "./scope.ts"
import { spelledAt } from "./template.ts"
import { yamlReader } from "./yaml-files.ts"

type Load = (args: readonly Expression[], span: Span, scope: Scope) => Value

const unknown = (span: Span, because: string): Value => ({ kind: "unknown", because, name: spelledAt(span), span })

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
export const loadFunctions: Readonly<Record<string, Load>> = {
  loadTextContent: loaded((file) => wholeOf(file)),
  loadJsonContent: loaded(jsonIn),
  loadYamlContent: loaded((file) => yamlReader().parseYaml(file).value[0]),
  loadFileAsBase64: loaded(encoded),
  loadDirectoryFileInfo: (_, span) => unknown(span, "which files there are is not worked out"),
}

function loaded(read: (file: Source) => Value | undefined): Load {
  return ([path, at], span, scope) => {
    const { template } = scope
    const written = path && literal(evaluate(path, scope))
    const place = written === undefined ? undefined : pathFrom(template.source.path, written)
    const file = place === undefined ? undefined : template.shared.files.get(place)
    if (!file) return unknown(span, `\`${written ?? spelledAt(span)}\` is not in the repository`)
    const value = read(file)
    if (!value) return unknown(span, `\`${file.path}\` could not be read`)
    const picked = at ? pickedFrom(value, literal(evaluate(at, scope)), span) : value
    return seenFrom(picked, span, template.shared)
  }
}

function wholeOf(file: Source): Value {
  const span = { source: file, start: 0, end: file.text.length }
  return { kind: "text", pieces: file.text === "" ? [] : [{ kind: "literal", text: file.text, span }], span }
}

/** A file that is no text is none that is in view, so that a text is what this gives another spelling. */
function encoded(file: Source): Value {
  return madeText(Buffer.from(file.text).toString("base64"), { source: file, start: 0, end: file.text.length })
}

const known = new WeakMap<Source, { readonly value: Value | undefined }>()

function jsonIn(file: Source): Value | undefined {
  const before = known.get(file)
  if (before) return before.value
  const { value } = parseJsonWithComments(file)
  known.set(file, { value })
  return value
}

/** `$.a.b[0]`: names and numbers alone. An encoding may stand in its place. */
function pickedFrom(value: Value, path: string | undefined, span: Span): Value {
  if (path === undefined) return unknown(span, "which part of the file is not known")
  const steps = [...path.replace(/^\$?\.?/, "").matchAll(/\['?([^\]']+)'?\]|([^.[\]]+)/g)]
  if (!/^\$?[\w.['\]-]*$/.test(path)) return unknown(span, "which part of the file is not worked out")
  if (/^(?:us-ascii|iso-8859-1|utf-(?:8|16)(?:BE)?)$/i.test(path)) return value
  const found = steps.reduce<Value>(
    (now, [, index, name]) => accessed(now, keyOf(index ?? name ?? "", span), span),
    value,
  )
  return isAbsent(found) && found.kind === "unknown" ? unknown(span, `the file has no \`${path}\``) : found
}

const keyOf = (written: string, span: Span): Value =>
  /^\d+$/.test(written)
    ? { kind: "scalar", value: Number(written), span }
    : { kind: "text", pieces: [{ kind: "literal", text: written, span }], span }
