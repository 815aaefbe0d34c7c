/** What formats want to the files themselves: each is read once, so that all units that hold it hold the very same source. */
import type { Want } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import { type Blob, readBlob, SIZE_LIMIT_IN_WORDS } from "./blob.ts"
import type { Objects } from "./objects.ts"
import { plainPath, type TreeEntry, type Trees } from "./tree.ts"
import { window } from "./window.ts"

export interface Surroundings {
  readonly reader: Objects
  readonly trees: Trees
  readonly roots: Readonly<Record<Revision, string>>
}

export interface Pool {
  /** A changed file: it is there already, or has been complained of. */
  know(path: string, revision: Revision, source: Source | undefined): void
  fetch(want: Want, revision: Revision): Promise<readonly Source[]>
  /** Whether a directory holds files that end so. */
  holds(directory: string, endings: readonly string[], revision: Revision): Promise<boolean>
  diagnostics(): readonly Diagnostic[]
}

/** How many files that did not change may be read at each revision, and how much text in all, in UTF-16 units. */
const FILE_LIMIT = 5_000
const TEXT_LIMIT = 64 * 1024 * 1024
/** How many are asked for ahead: enough that git need not wait, few enough that the bound on text holds soon. */
const AT_A_TIME = 256

export function makePool({ reader, trees, roots }: Surroundings): Pool {
  const sources: Record<Revision, Map<string, Promise<Source | undefined>>> = { base: new Map(), head: new Map() }
  /** By id: most files are equal at both revisions, and their text is kept once. */
  const blobs = new Map<string, Promise<Blob | undefined>>()
  const diagnostics = new Map<string, Diagnostic>()
  const ahead = window(AT_A_TIME)
  const filesLeft = { base: FILE_LIMIT, head: FILE_LIMIT }
  let textLeft = TEXT_LIMIT

  /** Once about each file, and once in all about a bound. */
  function complain(code: "missing" | "too-large" | "too-much-work", path: string, message: string): undefined {
    const once = code === "too-much-work" ? code : `${code} ${path}`
    const severity = code === "too-much-work" ? "error" : "warning"
    if (!diagnostics.has(once)) diagnostics.set(once, { code, severity, message, at: { path } })
  }

  function blobOf(oid: string, path: string, revision: Revision): Promise<Blob | undefined> {
    const known = blobs.get(oid)
    if (known) return known
    const reading = ahead(async () => {
      if (textLeft <= 0) return undefined
      const blob = await readBlob(reader, oid, path, revision)
      if (blob.kind === "text") textLeft -= blob.source.text.length
      return textLeft < 0 ? undefined : blob
    })
    blobs.set(oid, reading)
    return reading
  }

  async function read(oid: string, path: string, revision: Revision): Promise<Source | undefined> {
    const blob = filesLeft[revision]-- > 0 ? await blobOf(oid, path, revision) : undefined
    if (blob?.kind === "text") return { path, revision, text: blob.source.text }
    if (!blob) {
      const most = `${FILE_LIMIT} files or ${TEXT_LIMIT / 1024 / 1024} MB of text`
      return complain(
        "too-much-work",
        path,
        `over ${most} belong to what changed; the rest, from this file on, was not read`,
      )
    }
    const which = "the file belongs to what changed, but"
    return blob.kind === "missing"
      ? complain("missing", path, `${which} its contents at the ${revision} are not in this clone`)
      : complain("too-large", path, `${which} it is over ${SIZE_LIMIT_IN_WORDS} and was not read`)
  }

  function load(path: string, { oid }: TreeEntry, revision: Revision): Promise<Source | undefined> {
    const known = sources[revision].get(path)
    if (known) return known
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
        const known = sources[revision].get(path)
        if (known) return present([await known])
        const entry = await trees.find(roots[revision], path)
        return entry?.kind === "file" ? present([await load(path, entry, revision)]) : []
      }
      const below = path === "" ? "" : `${path}/`
      const entries = await trees.list(roots[revision], path)
      const wanted = entries.filter(
        ({ kind, name }) => kind === "file" && want.endings.some((end) => name.endsWith(end)),
      )
      return present(await Promise.all(wanted.map((entry) => load(`${below}${entry.name}`, entry, revision))))
    },
    async holds(directory, endings, revision) {
      const entries = await trees.list(roots[revision], directory)
      return entries.some(({ kind, name }) => kind === "file" && endings.some((end) => name.endsWith(end)))
    },
    diagnostics: () => [...diagnostics.values()],
  }
}

const present = (sources: readonly (Source | undefined)[]): Source[] => sources.filter((source) => source !== undefined)
