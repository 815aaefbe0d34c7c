/** The files of ours to the units they belong to, with every other file that is needed to understand them. */
import type { Format, Want } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import { readBlob, SIZE_LIMIT_IN_WORDS } from "./blob.ts"
import type { UnitFiles } from "./change.ts"
import type { Claimed } from "./claim.ts"
import type { Objects } from "./objects.ts"
import { plainPath, type Trees } from "./tree.ts"

export interface Surroundings {
  readonly reader: Objects
  readonly trees: Trees
  readonly roots: Readonly<Record<Revision, string>>
}

export interface Gathered {
  readonly units: readonly UnitFiles[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How many files that did not change may be read, and how much text. */
const FILE_LIMIT = 5_000
const TEXT_LIMIT = 64 * 1024 * 1024
/** How many are read before the bound on text is looked at again. */
const AT_A_TIME = 32
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
  const units: UnitFiles[] = []
  for (const seed of seeds(claimed)) {
    for (const revision of REVISIONS) {
      const files = await gather(seed, revision, pool)
      if (files.length > 0) units.push({ format: seed.format, revision, key: seed.key, files })
    }
  }
  return { units, diagnostics: pool.diagnostics() }
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
    const fresh = wants.filter((want) => !asked.has(nameOf(want)))
    for (const want of fresh) asked.add(nameOf(want))
    const arrived: Source[] = []
    for (const want of fresh) {
      for (const source of await pool.fetch(want, revision)) {
        if (files.has(source.path)) continue
        files.set(source.path, source)
        arrived.push(source)
      }
    }
    wants = arrived.flatMap((source) => format.wants(source))
  }
  return [...files.values()].sort((a, b) => order(a.path, b.path))
}

const nameOf = (want: Want): string =>
  want.kind === "file" ? `file\0${want.path}` : `directory\0${want.path}\0${want.endings.join("\0")}`

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Files by revision and path: each is read once, so that all units that hold it hold the very same source. */
interface Pool {
  /** A changed file: it is there already, or has been complained of. */
  know(path: string, revision: Revision, source: Source | undefined): void
  fetch(want: Want, revision: Revision): Promise<readonly Source[]>
  diagnostics(): readonly Diagnostic[]
}

function makePool({ reader, trees, roots }: Surroundings): Pool {
  const sources: Record<Revision, Map<string, Promise<Source | undefined>>> = { base: new Map(), head: new Map() }
  /** Most files are equal at both revisions: their text is kept once. */
  const texts = new Map<string, string>()
  const diagnostics = new Map<string, Diagnostic>()
  let filesLeft = FILE_LIMIT
  let textLeft = TEXT_LIMIT

  function complain(code: "missing" | "too-large" | "too-much-work", path: string, message: string): void {
    const severity = code === "too-much-work" ? "error" : "warning"
    diagnostics.set(`${code}\0${path}`, { code, severity, message, at: { path } })
  }

  async function read(oid: string, path: string, revision: Revision): Promise<Source | undefined> {
    const known = texts.get(oid)
    if (known !== undefined) return { path, revision, text: known }
    const blob = await readBlob(reader, oid, path, revision)
    if (blob.kind === "missing") {
      complain(
        "missing",
        path,
        `the file belongs to what changed, but its contents at the ${revision} are not in this clone`,
      )
      return undefined
    }
    if (blob.kind === "too-large") {
      complain(
        "too-large",
        path,
        `the file belongs to what changed, but is over ${SIZE_LIMIT_IN_WORDS} and was not read`,
      )
      return undefined
    }
    textLeft -= blob.source.text.length
    texts.set(oid, blob.source.text)
    return blob.source
  }

  function load(path: string, oid: string, revision: Revision): Promise<Source | undefined> {
    const known = sources[revision].get(path)
    if (known) return known
    if (filesLeft <= 0 || textLeft <= 0) {
      complain(
        "too-much-work",
        "",
        `more than ${FILE_LIMIT} files, or 64 MB of text, belong to what changed; the rest was not read`,
      )
      return Promise.resolve(undefined)
    }
    filesLeft--
    const source = read(oid, path, revision)
    sources[revision].set(path, source)
    return source
  }

  return {
    know: (path, revision, source) => sources[revision].set(path, Promise.resolve(source)),
    async fetch(want, revision) {
      const path = plainPath(want.path)
      if (path === undefined) return []
      if (want.kind === "file") {
        const entry = await trees.find(roots[revision], path)
        return entry?.kind === "file" ? present([await load(path, entry.oid, revision)]) : []
      }
      const entries = await trees.list(roots[revision], path)
      const wanted = entries.filter(
        ({ kind, name }) => kind === "file" && want.endings.some((end) => name.endsWith(end)),
      )
      const found: (Source | undefined)[] = []
      for (let i = 0; i < wanted.length; i += AT_A_TIME) {
        const some = wanted.slice(i, i + AT_A_TIME)
        const full = (name: string): string => (path === "" ? name : `${path}/${name}`)
        found.push(...(await Promise.all(some.map(({ name, oid }) => load(full(name), oid, revision)))))
      }
      return present(found)
    },
    diagnostics: () => [...diagnostics.values()],
  }
}

const present = (sources: readonly (Source | undefined)[]): Source[] => sources.filter((source) => source !== undefined)
