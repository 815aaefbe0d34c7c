/** A directory that `scan --save` wrote to what a merge keeps of it: principals and ways, and of each principal a few rows. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Finding } from "../model/finding.ts"
import type { Edge, Outward, Survey, SurveyedFact, SurveyedPrincipal, Tenant } from "../model/survey.ts"
import { tenantKey } from "../model/survey.ts"
import { compare } from "./order.ts"
import { readSaved, type SavedFile } from "./saved-file.ts"
import { findingIn, principalIn, type Share, sharesIn } from "./saved-items.ts"
import { type Places, placesOf } from "./saved-places.ts"
import { reportDocument, reportLists, reviewDocument, reviewLists } from "./saved-shapes.ts"

export interface SavedDirectory {
  /** As it was named. */
  readonly path: string
  /** Undefined where it is not there. */
  readonly report: SavedFile | undefined
  readonly review: SavedFile | undefined
}

export interface SavedScan {
  readonly directory: SavedDirectory
  /** What stands before the paths of its places. */
  readonly label: string
  readonly tenants: readonly Tenant[]
  readonly principals: readonly SurveyedPrincipal[]
  readonly edges: readonly Edge[]
  readonly models: Survey["models"]
  readonly crossings: Survey["crossings"]
  readonly outward: readonly Outward[]
  readonly shares: readonly Share[]
  readonly facts: readonly SurveyedFact[]
  readonly findings: readonly Finding[]
  /** Keys of those whom findings are of, by fingerprint. */
  readonly concerned: ReadonlyMap<string, readonly string[]>
  readonly diagnostics: readonly Diagnostic[]
  readonly stats: Survey["stats"]
}

const versions = { report: "ai-iam-gate/report@1", review: "ai-iam-gate/review@1" } as const

/** Never throws on what the files hold: what is missing or of another version is said, as an error. */
export async function readSavedScan(directory: SavedDirectory): Promise<SavedScan> {
  const empty = emptyScan(directory)
  const { report, review } = directory
  if (!report || !review) return { ...empty, diagnostics: [missing(directory)] }
  const read = await readReview(review, empty)
  return readReport(report, read)
}

const emptyScan = (directory: SavedDirectory): SavedScan => ({
  directory,
  label: directory.path,
  tenants: [],
  principals: [],
  edges: [],
  models: [],
  crossings: [],
  outward: [],
  shares: [],
  facts: [],
  findings: [],
  concerned: new Map(),
  diagnostics: [],
  stats: { unitsRead: 0, unrelated: 0, ignored: 0, modelsLeft: 0 },
})

/** One account's paths begin with it; those of several with the directory that they were saved in. */
function labelOf(tenants: readonly Tenant[], path: string): string {
  const [only, ...others] = tenants
  return only && others.length === 0 ? `${only.cloud}/${only.id}` : path
}

async function readReview(file: SavedFile, empty: SavedScan): Promise<SavedScan> {
  const tenants: Tenant[] = []
  const principals: SurveyedPrincipal[] = []
  const edges: Edge[] = []
  const models: Survey["models"][number][] = []
  const crossings: Survey["crossings"][number][] = []
  const outward: Outward[] = []
  const shares: Share[] = []
  const facts: SurveyedFact[] = []
  const concerned = new Map<string, readonly string[]>()
  let modelsLeft = 0
  let made: Places | undefined
  // Tenants stand before whatever has a place.
  const places = (): Places => (made ??= placesOf(labelOf(tenants, empty.directory.path)))
  const spanOf: Places["span"] = (location) => places().span(location)
  const { document, diagnostics } = await readSaved(
    file,
    reviewLists,
    {
      tenants: (item) => tenants.push(item),
      principals: (item) => {
        principals.push(principalIn(item, spanOf))
        shares.push(...sharesIn(item, spanOf))
      },
      edges: ({ location, ...item }) => edges.push({ ...item, place: spanOf(location) }),
      models: (item) => {
        models.push(item)
        if (models.length > 2 * mostModels) modelsLeft += leastTold(models)
      },
      crossings: ({ location, ...item }) => crossings.push({ ...item, place: spanOf(location), estate: null }),
      outward: ({ location, ...item }) => outward.push({ ...item, place: spanOf(location) }),
      facts: ({ location, ...item }) => facts.push({ ...item, place: spanOf(location) }),
      findings: ({ fingerprint, principals: of }) => concerned.set(fingerprint, of),
    },
    ["deltas", "gone", "waivers", "diagnostics"],
  )
  modelsLeft += leastTold(models)
  const whole = reviewDocument.safeParse(document)
  const odd = versionOf(document, file.path, versions.review)
  // What another version means by its words is not known.
  if (odd || !whole.success) return { ...empty, diagnostics: [...diagnostics, odd ?? misshapen(file.path)] }
  return {
    ...empty,
    ...{ tenants, principals, edges, models, crossings, outward, shares, facts, concerned },
    label: labelOf(tenants, empty.directory.path),
    diagnostics: [...diagnostics, ...(tenants.length === 0 ? [nobodys(file.path)] : [])],
    stats: { ...whole.data.stats, modelsLeft },
  }
}

async function readReport(file: SavedFile, scan: SavedScan): Promise<SavedScan> {
  const places = placesOf(scan.label)
  const findings: Finding[] = []
  const said: Diagnostic[] = []
  const { document, diagnostics } = await readSaved(
    file,
    reportLists,
    {
      findings: (item) => findings.push(findingIn(item, places)),
      diagnostics: ({ path, line, ...item }) =>
        said.push({ ...item, at: line > 1 ? places.lines(path, line, line) : { path: places.path(path) } }),
    },
    ["deltas", "waivers"],
  )
  const whole = reportDocument.safeParse(document)
  const odd = versionOf(document, file.path, versions.report)
  if (odd || !whole.success)
    return { ...scan, diagnostics: [...scan.diagnostics, ...diagnostics, odd ?? misshapen(file.path)] }
  const { base } = whole.data
  const compared = base === null ? [] : [onlyCompared(file.path, base)]
  return { ...scan, findings, diagnostics: [...scan.diagnostics, ...said, ...diagnostics, ...compared] }
}

/** So many names of models are kept of a scan: there may be as many as statements, and most are of one endpoint each. */
const mostModels = 50

/** Takes those away that stand for least and are held by fewest, and answers how many. */
function leastTold(models: Survey["models"][number][]): number {
  const breadths = ["one", "several", "every"]
  models.sort(
    (a, b) =>
      breadths.indexOf(b.breadth) - breadths.indexOf(a.breadth) ||
      b.holders.length - a.holders.length ||
      compare(a.text, b.text),
  )
  return models.splice(mostModels).length
}

function versionOf(document: unknown, path: string, wanted: string): Diagnostic | undefined {
  const found = typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined
  if (found === wanted || typeof found !== "string") return undefined
  return {
    code: "unsupported",
    severity: "error",
    message: `it is written as \`${found}\`, and this version reads \`${wanted}\`: scan again with the version that merges`,
    at: { path },
  }
}

const misshapen = (path: string): Diagnostic => ({
  code: "shape",
  severity: "error",
  message: "it is not what `scan --save` of this version writes: scan again",
  at: { path },
})

const onlyCompared = (path: string, base: string): Diagnostic => ({
  code: "shape",
  severity: "error",
  message: `it tells only how what is deployed differs from \`${base}\`: scan without \`--against\``,
  at: { path },
})

const nobodys = (path: string): Diagnostic => ({
  code: "missing",
  severity: "error",
  message: "it does not say which account, subscription or project was scanned: nothing was read there",
  at: { path },
})

const missing = ({ path, report }: SavedDirectory): Diagnostic => ({
  code: "missing",
  severity: "error",
  message: `there is no \`${report ? "review.json" : "report.json"}\` in it: the scan did not end, or was not saved`,
  at: { path },
})

/** Whether everything of it was read, there and here. */
export const isWhole = ({ diagnostics }: SavedScan): boolean =>
  !diagnostics.some(({ severity }) => severity === "error")

export const keysOf = ({ tenants }: SavedScan): readonly string[] => tenants.map(tenantKey)
