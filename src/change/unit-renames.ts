/** Renamed files to renamed units: a module's directory, a document's path. */
import { type Change, unitName } from "./change.ts"

/** From a unit that the head no longer has to the one that its files went to. A file that leaves a unit that stays renames nothing. */
export function unitRenames({ units, renames }: Pick<Change, "units" | "renames">): ReadonlyMap<string, string> {
  if (renames.size === 0) return new Map()
  const head = units.filter(({ revision }) => revision === "head")
  const kept = new Set(head.map(unitName))
  const found = new Map<string, string>()
  for (const unit of units) {
    if (unit.revision !== "base" || kept.has(unitName(unit))) continue
    const moved = new Set(unit.files.flatMap(({ path }) => renames.get(path) ?? []))
    const targets = head.filter(
      ({ files, part }) => fileName(part) === fileName(unit.part) && files.some(({ path }) => moved.has(path)),
    )
    const [only, another] = targets
    if (only && !another) found.set(unitName(unit), unitName(only))
  }
  return found
}

/** Settings keep their file's name when their directory gets another. */
const fileName = (part: string | undefined): string | undefined => part?.slice(part.lastIndexOf("/") + 1)
