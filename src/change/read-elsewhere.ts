/** Units of a revision to those that are not read already as a part of another one: a policy's file that a module reads in. */
import type { Unit } from "../model/resource.ts"
import type { Source } from "../model/source.ts"
import type { Value } from "../model/value.ts"

export interface UnitRead {
  readonly unit: Unit
  readonly files: readonly Source[]
}

export function notReadElsewhere(all: readonly UnitRead[]): readonly Unit[] {
  const alone = new Map<string, UnitRead>()
  for (const each of all) {
    const [only, another] = each.files
    if (only && !another) alone.set(only.path, each)
  }
  const read = new Set<UnitRead>()
  for (const { unit, files } of all) {
    if (files.length === 1) continue
    const wanted = new Set(files.map(({ path }) => path).filter((path) => alone.has(path)))
    if (wanted.size === 0) continue
    for (const path of pathsIn(unit)) {
      const own = wanted.has(path) ? alone.get(path) : undefined
      if (own) read.add(own)
    }
  }
  return all.filter((each) => !read.has(each)).map(({ unit }) => unit)
}

/** The files that the values of a unit's resources were written in. */
function pathsIn({ resources }: Unit): ReadonlySet<string> {
  const paths = new Set<string>()
  const pending: Value[] = resources.map(({ body }) => body)
  for (let next = pending.pop(); next; next = pending.pop()) {
    paths.add(next.span.source.path)
    if (next.kind === "list") for (const item of next.items) pending.push(item)
    else if (next.kind === "dict") for (const each of next.entries) pending.push(each.value)
    else if (next.kind === "reference" && next.resolved) pending.push(next.resolved)
    else if (next.kind === "text") for (const piece of next.pieces) paths.add(piece.span.source.path)
  }
  return paths
}
