/** The paths of a change to whoever refers to them, by one search for each format whose units refer to each other. */
import type { Format, FormatEntry } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision } from "../model/source.ts"
import { callersIn, type Search } from "./callers.ts"
import type { CallersOf } from "./units.ts"

export interface FoundCallers {
  readonly of: CallersOf
  /** The format of which some unit refers to a file. */
  readonly adopts: (path: string) => Format | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Files that are read as data where a unit refers to them. */
const data = /\.(?:json|ya?ml|tpl|tftpl|tmpl|txt|csv|j2|hcl)$/

export async function findCallers(
  paths: readonly string[],
  formats: readonly FormatEntry[],
  search: Search,
): Promise<FoundCallers> {
  const of = new Map<Format, ReturnType<typeof callersIn>>()
  const diagnostics: Diagnostic[] = []
  const searches = formats.flatMap((entry) => {
    const concerned = paths.find((path) => entry.mayClaim(path)) ?? paths.find((path) => data.test(path))
    return entry.search && concerned !== undefined ? [{ entry, concerned, found: search(entry.search) }] : []
  })
  const found = await Promise.all(searches.map((each) => each.found))
  for (const [i, { entry, concerned }] of searches.entries()) {
    const lines = found[i]
    if (!lines) diagnostics.push(unsearched(concerned))
    if (!lines || lines.length === 0) continue
    const format = await entry.load()
    of.set(format, callersIn(lines, format))
  }
  const revisions: readonly Revision[] = ["base", "head"]
  return {
    of,
    adopts: (path) =>
      [...of].find(([, callers]) => revisions.some((revision) => callers.of(path, revision).length > 0))?.[0],
    diagnostics,
  }
}

const unsearched = (path: string): Diagnostic => ({
  code: "missing",
  severity: "warning",
  message: "the repository could not be searched for what refers to the changed files; they are judged by themselves",
  at: { path },
})
