/** Renamed files to renamed units: a module's directory, a document's path. */
import type { Change } from "./change.ts"

/** From a unit that the head no longer has to the one that its files went to. A file that leaves a unit that stays renames nothing. */
export function unitRenames({ units, renames }: Pick<Change, "units" | "renames">): ReadonlyMap<string, string> {
  if (renames.size === 0) return new Map()
  const head = units.filter(({ revision }) => revision === "head")
  const kept = new Set(head.map(({ key }) => key))
  const unitOf = new Map(head.flatMap(({ key, files }) => files.map(({ path }) => [path, key] as const)))
  const found = new Map<string, string>()
  for (const { revision, key, files } of units) {
    if (revision !== "base" || kept.has(key)) continue
    const targets = new Set(files.flatMap(({ path }) => unitOf.get(renames.get(path) ?? "") ?? []))
    const only = targets.size === 1 ? [...targets][0] : undefined
    if (only !== undefined) found.set(key, only)
  }
  return found
}
