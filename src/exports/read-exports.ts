/** Files of exports, as their texts come in, to units of resources: one for each account, subscription or project. */
import { dirname } from "node:path/posix"
import { parseJson } from "../formats/json/parse.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Resource, Unit } from "../model/resource.ts"
import type { Export, Exported, Settle } from "./export.ts"
import type { Piece } from "./piece.ts"
import { splitter } from "./split.ts"

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

/** Never throws on what the files hold. The same files give the same units, in whatever order they come. */
export async function readExports(
  files: readonly ExportFile[],
  exports: readonly Export[],
  settling: Readonly<Record<string, Settle>> = {},
): Promise<Read<readonly Unit[]>> {
  const lists = new Set(exports.flatMap((each) => each.lists))
  const found: Found[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { push, end } = splitter(file.path, lists)
    const take = (piece: Piece) => {
      const { value, diagnostics: said } = readPiece(piece, file, exports)
      for (const each of said) diagnostics.push(each)
      if (value) found.push({ ...value, directory: file.run ?? dirname(file.path) })
    }
    for await (const part of file.parts()) for (const piece of push(part)) take(piece)
    const last = end()
    for (const piece of last.pieces) take(piece)
    for (const each of last.diagnostics) diagnostics.push(each)
  }
  return { value: unitsOf(found, settling), diagnostics }
}

function readPiece(piece: Piece, file: ExportFile, exports: readonly Export[]): Read<Exported | undefined> {
  const { value, diagnostics } = parseJson(piece.source)
  if (!value) return { value: undefined, diagnostics }
  const parsed = { ...piece, value, ...(file.command && { command: file.command }) }
  for (const each of exports) {
    const read = each.read(parsed)
    if (!read) continue
    const partial: readonly Diagnostic[] =
      read.partial === undefined
        ? []
        : [{ code: "missing", severity: "error", message: read.partial, at: { path: file.path } }]
    return { value: read, diagnostics: [...diagnostics, ...partial, ...(read.diagnostics ?? [])] }
  }
  const isEmpty = value.kind === "dict" && value.entries.length === 0
  const unknown: Diagnostic = {
    code: "shape",
    severity: "error",
    message: "this is no output of a cloud's command line that is known here",
    at: value.span,
  }
  return { value: undefined, diagnostics: isEmpty ? diagnostics : [...diagnostics, unknown] }
}

interface Found extends Exported {
  readonly directory: string
}

/** By cloud, in the order in which they came. */
function unitsOf(found: readonly Found[], settling: Readonly<Record<string, Settle>>): readonly Unit[] {
  const clouds = groupBy(found, ({ cloud }) => cloud)
  return [...clouds]
    .flatMap(([cloud, all]) => {
      const units = tenantUnits(cloud, all)
      return Object.hasOwn(settling, cloud) ? (settling[cloud]?.(units) ?? units) : units
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** What does not say whose it is belongs to whom the files beside it are of, or to the only one there is. */
function tenantUnits(cloud: string, all: readonly Found[]): readonly Unit[] {
  const tenantOf = (some: readonly Found[]) => only([...new Set(some.flatMap(({ tenant }) => tenant ?? []))])
  const anywhere = tenantOf(all)
  const beside = new Map([...groupBy(all, ({ directory }) => directory)].map(([at, some]) => [at, tenantOf(some)]))
  const units = new Map<string, { readonly tenant?: string; readonly resources: Resource[] }>()
  for (const each of all) {
    if (each.resources.length === 0) continue
    const tenant = each.tenant ?? beside.get(each.directory) ?? anywhere
    const key = tenant === undefined ? cloud : `${cloud}:${tenant}`
    const unit = units.get(key) ?? { ...(tenant !== undefined && { tenant }), resources: [] }
    units.set(key, unit)
    for (const resource of each.resources) unit.resources.push(resource)
  }
  return [...units].map(([key, unit]) => ({ key, format: "export", ...unit }))
}

const only = (all: readonly string[]): string | undefined => (all.length === 1 ? all[0] : undefined)

/** In the order of the first of each. */
function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}
