/** Files of exports, as their texts come in, to units of resources: one for each account, subscription or project. */
import { dirname } from "node:path/posix"
import { parseJson } from "../formats/json/parse.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Resource, Unit } from "../model/resource.ts"
import type { Value } from "../model/value.ts"
import type { Export, Exported, Settle } from "./export.ts"
import type { Piece } from "./piece.ts"
import { splitter } from "./split.ts"
import { spokenIn } from "./spoken.ts"

export interface ExportFile {
  /** As people may find it, with forward slashes. */
  readonly path: string
  /** The words of the command that printed it, where a run wrote them down. */
  readonly command?: readonly string[]
  /** The directory of that run, all of which is of one account, subscription or project unless it says otherwise. */
  readonly run?: string
  /** Its text, part after part. */
  readonly parts: () => AsyncIterable<string>
}

/** What accounts hold of themselves is far less; memory is not endless. */
const mostKept = 600_000_000

const tooMuch = {
  code: "too-large",
  severity: "error",
  message: `there is more than ${mostKept / 1_000_000} MB of it, and what is beyond was not read: scan the accounts one by one, and merge what comes of it`,
} as const

/** Never throws on what the files hold. The same files give the same units, in whatever order they come. */
export async function readExports(
  files: readonly ExportFile[],
  exports: readonly Export[],
  settling: Readonly<Record<string, Settle>> = {},
): Promise<Read<readonly Unit[]>> {
  const lists = new Set(exports.flatMap((each) => each.lists))
  const found: Found[] = []
  const diagnostics: Diagnostic[] = []
  let kept = 0
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { push, end } = splitter(file.path, lists)
    const pages = pagesOf(file)
    const take = (piece: Piece) => {
      const { value, diagnostics: said } = readPiece(piece, file, exports)
      for (const each of said) diagnostics.push(each)
      if (value?.resources.length) kept += piece.source.text.length
      if (value && kept <= mostKept)
        found.push({ ...value, places: [`${file.path}#${pages.number()}`, file.path, directoryOf(file)] })
      pages.take(piece, value)
    }
    let isEmpty = true
    for await (const part of file.parts()) {
      isEmpty &&= part.trim() === ""
      for (const piece of push(part)) take(piece)
    }
    const last = end()
    if (isEmpty && !file.command) diagnostics.push(empty(file))
    for (const piece of last.pieces) take(piece)
    for (const each of [...last.diagnostics, ...pages.unfinished()]) diagnostics.push(each)
  }
  if (kept > mostKept) diagnostics.push({ ...tooMuch, at: { path: files[0]?.path ?? "." } })
  return { value: unitsOf(found, settling), diagnostics }
}

/** A command that is refused may leave a file behind with nothing in it. */
const empty = ({ path }: ExportFile): Diagnostic => ({
  code: "unanswered",
  severity: "error",
  message: "it is empty: whatever was asked for was not answered",
  at: { path },
})

const directoryOf = ({ path, run }: ExportFile): string => `${run ?? dirname(path)}/`

/** Documents that follow each other in a file: the next page of the same makes up for what the one before says is missing. */
function pagesOf({ path }: ExportFile) {
  let number = 0
  let tenants = new Set<string>()
  let open: { readonly because: string; readonly of: string } | undefined
  const unfinished: string[] = []
  return {
    number: () => number,
    take({ list }: Piece, read: Exported | undefined) {
      if (read?.tenant !== undefined) tenants.add(read.tenant)
      if (list !== undefined) return
      const of = [read?.pageOf, ...[...tenants].sort()].join()
      if (open && open.of !== of) unfinished.push(open.because)
      open = read?.partial === undefined ? undefined : { because: read.partial, of }
      tenants = new Set()
      number++
    },
    unfinished: (): readonly Diagnostic[] =>
      [...unfinished, ...(open ? [open.because] : [])].map((message) => ({
        code: "cut-off",
        severity: "error",
        message,
        at: { path },
      })),
  }
}

function readPiece(piece: Piece, file: ExportFile, exports: readonly Export[]): Read<Exported | undefined> {
  const spoken = piece.list === undefined ? spokenIn(piece.source) : undefined
  if (spoken) return { value: undefined, diagnostics: spoken }
  const { value, diagnostics } = parseJson(piece.source)
  if (!value) return { value: undefined, diagnostics }
  const parsed = { ...piece, value, ...(file.command && { command: file.command }) }
  for (const each of exports) {
    const read = each.read(parsed)
    if (!read) continue
    const said = read.unreadable === undefined ? [] : [{ ...unread, message: read.unreadable, at: value.span }]
    return { value: read, diagnostics: [...diagnostics, ...said, ...(read.diagnostics ?? [])] }
  }
  const isEmpty = value.kind === "dict" && value.entries.length === 0
  const unknown: Diagnostic = {
    code: "shape",
    severity: "error",
    message: `this is no output of a cloud's command line that is known here${keysIn(value)}`,
    at: value.span,
  }
  return { value: undefined, diagnostics: isEmpty ? diagnostics : [...diagnostics, unknown] }
}

const unread = { code: "unsupported", severity: "error" } as const

/** What would tell a reader which it is. */
const keysIn = (value: Value): string =>
  value.kind !== "dict"
    ? ""
    : `: it has ${value.entries
        .slice(0, 5)
        .map(({ key }) => `\`${key.slice(0, 60)}\``)
        .join(", ")}`

interface Found extends Exported {
  /** The document, the file and the directory that it stands in. */
  readonly places: readonly string[]
}

/** By cloud, in the order in which they came. */
function unitsOf(found: readonly Found[], settling: Readonly<Record<string, Settle>>): readonly Unit[] {
  const clouds = [...new Set(found.map(({ cloud }) => cloud))]
  return clouds
    .flatMap((cloud) => {
      const units = tenantUnits(
        cloud,
        found.filter((each) => each.cloud === cloud),
      )
      return Object.hasOwn(settling, cloud) ? (settling[cloud]?.(units) ?? units) : units
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** What does not say whose it is belongs to whom the nearest is of that does: in its document, its file, its directory, or at all. */
function tenantUnits(cloud: string, all: readonly Found[]): readonly Unit[] {
  const everywhere = ""
  const tenants = new Map<string, Set<string>>()
  const keys = ({ places }: Found) => [...places, everywhere]
  for (const each of all)
    if (each.tenant !== undefined)
      for (const key of keys(each)) tenants.set(key, (tenants.get(key) ?? new Set()).add(each.tenant))
  const nearest = (each: Found) =>
    keys(each)
      .map((key) => tenants.get(key))
      .find((known) => known !== undefined)
  const units = new Map<string, { readonly tenant?: string; readonly resources: Resource[] }>()
  for (const each of all) {
    if (each.resources.length === 0) continue
    const near = nearest(each)
    const tenant = each.tenant ?? (near?.size === 1 ? [...near][0] : undefined)
    const key = tenant === undefined ? cloud : `${cloud}:${tenant}`
    const unit = units.get(key) ?? { ...(tenant !== undefined && { tenant }), resources: [] }
    units.set(key, unit)
    for (const resource of each.resources) unit.resources.push(resource)
  }
  return [...units].map(([key, unit]) => ({ key, format: "export", ...unit }))
}
