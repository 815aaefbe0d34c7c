/** Files of two revisions, in memory, to a report: what a review of a commit between them would say. */
import type { Change, UnitFiles } from "./change/change.ts"
import type { Format } from "./formats/format.ts"
import { formats } from "./formats/index.ts"
import { hunkBetween } from "./hunk-between.ts"
import type { Report } from "./model/report.ts"
import type { Revision, Source } from "./model/source.ts"
import { defaultOptions, type Options } from "./options.ts"
import { review } from "./review.ts"

export type Files = Readonly<Record<string, string>>

export async function reviewFiles(base: Files, head: Files, options: Partial<Options> = {}): Promise<Report> {
  const units = [...(await unitsOf(base, "base")), ...(await unitsOf(head, "head"))]
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .filter((path) => base[path] !== head[path])
    .sort()
  const change: Change = {
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
  return review(
    change,
    { ...defaultOptions, ...options },
    {
      readFrom: null,
      rules: [],
      ignored: [],
      ownRules: null,
    },
  )
}

export async function unitsOf(files: Files, revision: Revision): Promise<readonly UnitFiles[]> {
  const units = new Map<string, { format: Format; revision: Revision; key: string; files: Source[] }>()
  for (const [path, text] of Object.entries(files)) {
    const source = { path, revision, text }
    for (const entry of formats.filter((each) => each.mayClaim(path))) {
      const format = await entry.load()
      if (!format.claims(source) && !format.marks(source)) continue
      const key = format.unit(path)
      const unit = units.get(key) ?? { format, revision, key, files: [] }
      unit.files.push(source)
      units.set(key, unit)
      break
    }
  }
  return [...units.values()]
}
