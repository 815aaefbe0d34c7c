/** The files of ours to the units they belong to, with every other file that is needed to understand them. */
import type { Format, Want } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import type { UnitFiles } from "./change.ts"
import type { Claimed } from "./claim.ts"
import { makePool, type Pool, type Surroundings } from "./pool.ts"

export interface Gathered {
  readonly units: readonly UnitFiles[]
  readonly diagnostics: readonly Diagnostic[]
}

const REVISIONS: readonly Revision[] = ["base", "head"]

/**
 * A unit exists for each file of ours, at its path of either revision; and each is gathered at both, so that a module that
 * lost or gained a file, or moved, is whole on each side as far as it was there.
 */
export async function gatherUnits(claimed: readonly Claimed[], surroundings: Surroundings): Promise<Gathered> {
  const pool = makePool(surroundings)
  for (const { path, base, head } of claimed) {
    pool.know(path, "base", base)
    pool.know(path, "head", head)
  }
  const sides = seeds(claimed).flatMap((seed) => REVISIONS.map((revision) => ({ seed, revision })))
  const units = await Promise.all(
    sides.map(async ({ seed, revision }): Promise<UnitFiles> => {
      const files = await gather(seed, revision, pool)
      return { format: seed.format, revision, key: seed.key, files }
    }),
  )
  return { units: units.filter(({ files }) => files.length > 0), diagnostics: pool.diagnostics() }
}

/** A unit before its files are gathered: the changed ones of both revisions. */
interface Seed {
  readonly format: Format
  readonly key: string
  readonly sources: Source[]
}

function seeds(claimed: readonly Claimed[]): Seed[] {
  const found = new Map<string, Seed>()
  for (const { path, format, base, head } of claimed) {
    const key = format.unit(path)
    const name = `${format.name}\0${key}`
    const seed = found.get(name) ?? { format, key, sources: [] }
    found.set(name, seed)
    for (const source of [base, head]) if (source) seed.sources.push(source)
  }
  return [...found.values()].sort((a, b) => order(a.key, b.key) || order(a.format.name, b.format.name))
}

/** What the changed files of either revision want is looked for at this one; what comes in is asked again. */
async function gather({ format, sources }: Seed, revision: Revision, pool: Pool): Promise<Source[]> {
  const files = new Map<string, Source>()
  const asked = new Set<string>()
  let wants: readonly Want[] = sources.flatMap((source) => format.wants(source))
  for (const source of sources) if (source.revision === revision) files.set(source.path, source)
  while (wants.length > 0) {
    const fresh = new Map(wants.map((want) => [nameOf(want), want]))
    for (const name of asked) fresh.delete(name)
    for (const name of fresh.keys()) asked.add(name)
    const arrived: Source[] = []
    const found = await Promise.all([...fresh.values()].map((want) => pool.fetch(want, revision)))
    for (const source of found.flat()) {
      if (files.has(source.path)) continue
      files.set(source.path, source)
      arrived.push(source)
    }
    wants = arrived.flatMap((source) => format.wants(source))
  }
  return [...files.values()].sort((a, b) => order(a.path, b.path))
}

const nameOf = (want: Want): string =>
  want.kind === "file" ? `file\0${want.path}` : `directory\0${want.path}\0${want.endings.join("\0")}`

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
