/** Files of two revisions, in memory, to a report: what a review of a commit between them would say. */
import type { Change, UnitFiles } from "./change/change.ts"
import type { Claimed } from "./change/claim.ts"
import { findCallers } from "./change/find-callers.ts"
import { hunkBetween } from "./change/hunk-between.ts"
import { gatherUnits } from "./change/units.ts"
import { filesPool, searchFiles } from "./files-pool.ts"
import type { Format } from "./formats/format.ts"
import { formats } from "./formats/index.ts"
import type { GateDelta } from "./model/delta.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Revision, Source } from "./model/source.ts"
import type { Options } from "./options.ts"
import { defaultOptions } from "./read-options.ts"
import { type Reviewed, review } from "./review.ts"
import { readWaivers } from "./waivers/read.ts"

export type Files = Readonly<Record<string, string>>

/** `gate` is what the change does to what the gate itself rests on. */
export async function reviewFiles(
  base: Files,
  head: Files,
  options: Partial<Options> = {},
  gate: readonly GateDelta[] = [],
): Promise<Report> {
  return review(await reviewedFiles(base, head, options, gate))
}

/** The files of two revisions as what is reviewed. */
export async function reviewedFiles(
  base: Files,
  head: Files,
  options: Partial<Options> = {},
  gate: readonly GateDelta[] = [],
): Promise<Reviewed> {
  const settings = { ...defaultOptions, ...options }
  const { met } = await readWaivers(
    { headSources: sourcesIn(head, "head"), baseSources: sourcesIn(base, "base") },
    { base: settings.waivers.entries, head: settings.waivers.entries },
    settings.inForce.map(({ id }) => id),
    undefined,
  )
  const change = await changeBetween(base, head)
  return { change, options: settings, configuration: unconfigured, written: met, gate }
}

const unconfigured: ConfigurationNote = {
  policy: "repository",
  readFrom: null,
  rules: [],
  ignored: [],
  ownRules: null,
  refused: [],
}

/** The files of two revisions as a change between them. */
async function changeBetween(base: Files, head: Files): Promise<Change> {
  const units = await unitsOf(base, head)
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .filter((path) => base[path] !== head[path])
    .sort()
  return {
    base: "base",
    head: "head",
    files: paths.map((path) => ({ kind: path in base ? (path in head ? "modified" : "deleted") : "added", path })),
    units,
    baseSources: new Map(),
    headSources: new Map(),
    hunks: new Map(paths.map((path) => [path, [hunkBetween(base[path] ?? "", head[path] ?? "")]])),
    renames: new Map(),
    beside: [],
    diagnostics: [],
  }
}

/** The units of all files, at both revisions. */
export async function unitsOf(base: Files, head: Files): Promise<readonly UnitFiles[]> {
  const sources = { base: sourcesIn(base, "base"), head: sourcesIn(head, "head") }
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  const callers = await findCallers(paths, formats, searchFiles(sources))
  const claimed: Claimed[] = []
  for (const path of paths) {
    const [before, after] = [sources.base.get(path), sources.head.get(path)]
    const format = (await claimant([before, after].filter((source) => source !== undefined))) ?? callers.adopts(path)
    if (format) claimed.push({ path, format, base: before, head: after, readable: true })
  }
  const changed = paths.filter((path) => base[path] !== head[path])
  return (await gatherUnits(claimed, filesPool(sources), callers.of, changed)).units
}

const sourcesIn = (files: Files, revision: Revision): ReadonlyMap<string, Source> =>
  new Map(Object.entries(files).map(([path, text]) => [path, { path, revision, text }]))

async function claimant(sources: readonly Source[]): Promise<Format | undefined> {
  for (const entry of formats.filter((each) => sources.some(({ path }) => each.mayClaim(path)))) {
    const format = await entry.load()
    if (sources.some((source) => format.claims(source) || format.marks(source))) return format
  }
  return undefined
}
