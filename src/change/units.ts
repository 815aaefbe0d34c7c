/** The files of ours to the units they belong to, with every other file that is needed to understand them. */
import type { Format, Part, Want } from "../formats/format.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import type { Callers } from "./callers.ts"
import type { UnitFiles } from "./change.ts"
import type { Claimed } from "./claim.ts"
import type { Pool } from "./pool.ts"

export interface Gathered {
  readonly units: readonly UnitFiles[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Who refers to what, for formats whose units refer to each other. */
export type CallersOf = ReadonlyMap<Format, Callers>

const REVISIONS: readonly Revision[] = ["base", "head"]

/**
 * A unit exists for each file of ours, at its path of either revision, and for each that refers to it; and each is gathered at
 * both, so that a module that lost or gained a file, or moved, is whole on each side as far as it was there. `changed` are the
 * paths of the change, ours or not.
 */
export async function gatherUnits(
  claimed: readonly Claimed[],
  pool: Pool,
  callers: CallersOf,
  changed: readonly string[],
): Promise<Gathered> {
  for (const { path, base, head } of claimed) {
    pool.know(path, "base", base)
    pool.know(path, "head", head)
  }
  const found = await seeds(claimed, pool, callers)
  const diagnostics: Diagnostic[] = []
  const units = await Promise.all(
    found.map(async (seed): Promise<readonly UnitFiles[]> => {
      const programs = programsOf(seed, changed)
      const [base, head] = await Promise.all([
        gather(seed, programs, "base", pool),
        gather(seed, programs, "head", pool),
      ])
      await seed.format.prepare?.([...base, ...head])
      return partsOf(seed, { base, head }, diagnostics)
    }),
  )
  return {
    units: units.flat().filter(({ files }) => files.length > 0),
    diagnostics: [...pool.diagnostics(), ...diagnostics],
  }
}

/** So many of the changed files of programs are looked at, those nearest to the unit first. */
const mostPrograms = 200

function programsOf({ format, key }: Seed, changed: readonly string[]): readonly Want[] {
  const endings = format.programs ?? []
  const programs = changed.filter((path) => endings.some((ending) => path.endsWith(ending)))
  if (programs.length > mostPrograms) {
    const near = new Map(programs.map((path) => [path, commonLength(path, key)]))
    programs.sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0))
  }
  return programs.slice(0, mostPrograms).map((path) => ({ kind: "file", path }))
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const none: Read<readonly Part[]> = { value: [], diagnostics: [] }

/** A part that one revision has is compared with the unit by itself where the other has no such part. */
function partsOf(
  { format, key }: Seed,
  files: Readonly<Record<Revision, readonly Source[]>>,
  diagnostics: Diagnostic[],
): readonly UnitFiles[] {
  const unit = (revision: Revision): UnitFiles => ({ format, key, revision, files: files[revision] })
  if (!format.parts) return REVISIONS.map(unit)
  // Where there is nothing, it is deployed in no way, not even by itself.
  const partsAt = (revision: Revision) =>
    files[revision].length > 0 ? format.parts?.(key, files[revision]) : undefined
  const parts = { base: partsAt("base") ?? none, head: partsAt("head") ?? none }
  for (const each of REVISIONS.flatMap((revision) => parts[revision].diagnostics)) diagnostics.push(each)
  const names = new Set(REVISIONS.flatMap((revision) => parts[revision].value.map(({ name }) => name)))
  if (isAlone(parts.base, parts.head) || isAlone(parts.head, parts.base)) names.delete("")
  return REVISIONS.flatMap((revision) => {
    const alone = files[revision].filter(({ path }) => !names.has(path))
    return [...names].map((name): UnitFiles => {
      const own = parts[revision].value.find((part) => part.name === name)
      return { ...unit(revision), files: own?.files ?? alone, ...(name !== "" && { part: name }) }
    })
  })
}

/** Whether a unit is deployed only by itself at one revision, and only with settings at the other: then each of these is compared with it. */
const isAlone = (one: Read<readonly Part[]>, other: Read<readonly Part[]>): boolean =>
  one.value.length > 0 &&
  one.value.every(({ name }) => name === "") &&
  other.value.length > 0 &&
  other.value.every(({ name }) => name !== "")

/** A unit before its files are gathered: the changed ones of both revisions. */
interface Seed {
  readonly format: Format
  readonly key: string
  readonly sources: Source[]
}

async function seeds(claimed: readonly Claimed[], pool: Pool, callers: CallersOf): Promise<Seed[]> {
  const found = new Map<string, Seed>()
  const add = (format: Format, key: string, sources: readonly Source[]) => {
    const name = `${format.name}\0${key}`
    const seed = found.get(name) ?? { format, key, sources: [] }
    found.set(name, seed)
    for (const source of sources) if (!seed.sources.includes(source)) seed.sources.push(source)
  }
  for (const { path, format, base, head } of claimed) {
    const sources = [base, head].filter((source) => source !== undefined)
    const set = await unitsSetBy(sources, format, pool, callers)
    if (set) for (const each of set) add(each.format, each.key, sources)
    else if (!format.calls) add(format, format.unit(path), sources)
    else if (sources.some((source) => format.claims(source)))
      for (const key of await ownUnits(path, sources, format, pool, callers.get(format))) add(format, key, sources)
    const names = [path, ...sources.flatMap((source) => format.calls?.names?.(source) ?? [])]
    for (const [caller, graph] of callers)
      for (const revision of REVISIONS)
        for (const unit of names.flatMap((name) => graph.of(name, revision)))
          for (const key of graph.roots(unit, revision)) add(caller, key, sources)
  }
  return [...found.values()].sort((a, b) => order(a.key, b.key) || order(a.format.name, b.format.name))
}

/** The units that a file is for, which is none itself; undefined of any other file. */
async function unitsSetBy(sources: readonly Source[], format: Format, pool: Pool, callers: CallersOf) {
  const near = sources.map((source) => format.calls?.settings?.near(source))
  if (near.every((wants) => wants === undefined)) return undefined
  const wants = near.flatMap((each) => each ?? [])
  const found = await Promise.all(REVISIONS.flatMap((revision) => wants.map((want) => pool.fetch(want, revision))))
  const formats = new Set([format, ...callers.keys()])
  return [...new Set(found.flat())].flatMap((unit) => {
    const reader = [...formats].find((each) => each.calls?.settings && each.claims(unit))
    return reader?.calls?.settings && sources.some((source) => reader.calls?.settings?.fit(source, unit))
      ? [{ format: reader, key: reader.unit(unit.path) }]
      : []
  })
}

/** The units that a file's own belongs to, at each revision that has the file: where it is not, nobody can call it. */
async function ownUnits(
  path: string,
  sources: readonly Source[],
  format: Format,
  pool: Pool,
  graph: Callers | undefined,
): Promise<readonly string[]> {
  const homes = await Promise.all(
    REVISIONS.filter((revision) => sources.some((source) => source.revision === revision)).map(async (revision) => ({
      revision,
      home: await homeOf(format.unit(path), format, revision, pool),
    })),
  )
  // A revision that has nothing of it says nothing of who calls it.
  const there = await Promise.all(homes.map(({ revision, home }) => isThere(home, format, revision, pool)))
  const telling = there.includes(true) ? homes.filter((_, i) => there[i]) : homes
  const found = await Promise.all(
    telling.map(async ({ revision, home }) => {
      const roots = graph?.roots(home, revision) ?? [home]
      const led = await Promise.all(roots.map((root) => leads(root, home, format, revision, pool)))
      // INVARIANT: what changed is read by itself unless a unit surely calls it: a call that was found may be none.
      return led.includes(true) ? roots : [...roots, home]
    }),
  )
  return [...new Set(found.flat())]
}

async function isThere(unit: string, { calls }: Format, revision: Revision, pool: Pool): Promise<boolean> {
  const own = calls?.own(unit)
  if (own?.kind === "file") return (await pool.fetch(own, revision)).length > 0
  return pool.holds(unit, calls?.heads ?? [], revision)
}

/** So many units are looked through on the way from a root to what it calls. */
const mostOnTheWay = 200

async function leads(root: string, home: string, format: Format, revision: Revision, pool: Pool): Promise<boolean> {
  const seen = new Set([root])
  for (const unit of seen) {
    if (unit === home) return true
    if (seen.size > mostOnTheWay) return false
    const files = format.calls ? await pool.fetch(format.calls.own(unit), revision) : []
    for (const file of files) for (const each of format.calls?.called(file) ?? []) seen.add(each)
  }
  return false
}

/** A file itself; a directory itself, or the nearest above it, that holds what makes it a unit. */
async function homeOf(directory: string, format: Format, revision: Revision, pool: Pool): Promise<string> {
  if (format.calls?.own(directory).kind === "file") return directory
  const endings = format.calls?.heads ?? []
  for (let at = directory; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    if (await pool.holds(at, endings, revision)) return at
    if (at === "") return directory
  }
}

/** What the changed files of either revision want is looked for at this one; what comes in is asked again. */
async function gather(
  { format, key, sources }: Seed,
  programs: readonly Want[],
  revision: Revision,
  pool: Pool,
): Promise<Source[]> {
  const files = new Map<string, Source>()
  const asked = new Set<string>()
  let wants: readonly Want[] = [
    ...(format.calls?.wants(key) ?? []),
    ...programs,
    ...sources.flatMap((source) => format.wants(source, key)),
  ]
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
    wants = arrived.flatMap((source) => format.wants(source, key))
  }
  return [...files.values()].sort((a, b) => order(a.path, b.path))
}

const nameOf = (want: Want): string =>
  want.kind === "file" ? `file\0${want.path}` : `directory\0${want.path}\0${want.endings.join("\0")}`

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
