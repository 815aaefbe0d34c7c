/** Files that were given beside the repository to what a change is read from: as if both revisions had them, and nothing else there. */
import type { Revision, Source } from "../model/source.ts"
import type { Change, GivenFiles, UnitFiles } from "./change.ts"
import type { Claimed } from "./claim.ts"
import { hunkBetween } from "./hunk-between.ts"
import type { Pool } from "./pool.ts"

export interface Taken {
  readonly claimed: readonly Claimed[]
  /** Whether a file of the repository is of a unit that was given. */
  replaces(claimed: Claimed): boolean
  units(all: readonly UnitFiles[]): readonly UnitFiles[]
  readonly tells: Pick<Change, "unshown" | "unknownBefore">
}

const unknown = "what was there before was not given, so it may not be new"

export function takeGiven({ format, base, head }: GivenFiles, pool: Pick<Pool, "know">): Taken {
  const texts: Record<Revision, ReadonlyMap<string, Source>> = { base: byPath(base ?? []), head: byPath(head) }
  const paths = [...new Set([...texts.base.keys(), ...texts.head.keys()])]
  for (const path of paths) {
    pool.know(path, "base", texts.base.get(path))
    pool.know(path, "head", texts.head.get(path))
  }
  const claimed = paths.flatMap((path): readonly Claimed[] => {
    const sides = { base: texts.base.get(path), head: texts.head.get(path) }
    const present = [sides.base, sides.head].filter((side) => side !== undefined)
    return present.some((side) => format.claims(side)) ? [{ path, format, ...sides, readable: false }] : []
  })
  const keys = new Set(claimed.map(({ path }) => format.unit(path)))
  const isGiven = (unit: { readonly format: { readonly name: string }; readonly key: string }) =>
    unit.format.name === format.name && keys.has(unit.key)
  const differing = paths.filter((path) => texts.base.get(path)?.text !== texts.head.get(path)?.text)
  const hunks = differing.map(
    (path) => [path, [hunkBetween(texts.base.get(path)?.text ?? "", texts.head.get(path)?.text ?? "")]] as const,
  )
  return {
    claimed,
    replaces: (each) => isGiven({ format: each.format, key: format.unit(each.path) }),
    units: (all) =>
      base
        ? all
        : all.map((unit) => (isGiven(unit) && unit.revision === "head" ? { ...unit, perhaps: unknown } : unit)),
    tells: { unshown: new Map(hunks), ...(!base && { unknownBefore: new Set(paths) }) },
  }
}

const byPath = (files: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(files.map((file) => [file.path, file]))
