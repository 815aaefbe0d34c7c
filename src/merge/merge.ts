/** Saved scans to one estate: everybody in every account, what was found, what crosses accounts, and one verdict. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Estate } from "../model/estate.ts"
import { type ConfigurationNote, deployed, type Report } from "../model/report.ts"
import { type Survey, type SurveyedPrincipal, type Tenant, tenantKey } from "../model/survey.ts"
import { compose } from "../report/compose.ts"
import { accountsOf } from "./accounts.ts"
import { crossingsIn } from "./crossings.ts"
import { findingsOf, identityOf } from "./findings.ts"
import { gather } from "./gather.ts"
import { type HomeOf, homesIn } from "./homes.ts"
import { byPlace, compare } from "./order.ts"
import { reaching } from "./reach.ts"
import { isWhole, keysOf, readSavedScan, type SavedDirectory, type SavedScan } from "./saved-scan.ts"
import { sharedAcross } from "./shared.ts"
import { waysAcross } from "./ways.ts"

export interface Merging extends Pick<Report, "failOn" | "possible" | "wouldFailOn"> {
  readonly directories: readonly SavedDirectory[]
  /** Accounts of which there ought to be a scan. */
  readonly expected: readonly Tenant[]
  readonly unreadable: "fail" | "warn"
  readonly configuration: ConfigurationNote
  /** Called where much that was read has just become useless. */
  readonly letGo: () => void
}

/** The same scans give the same estate, in whatever order they are named. */
export async function merge({ directories, expected, letGo, ...settings }: Merging): Promise<Estate> {
  const began = performance.now()
  const scans: SavedScan[] = []
  for (const directory of directories) {
    scans.push(await readSavedScan(directory))
    letGo()
  }
  scans.sort((a, b) => compare(a.label, b.label) || compare(a.directory.path, b.directory.path))
  const scanned = new Set(scans.flatMap(keysOf))
  const homeOf = homesIn(scanned)
  const partial = new Set(scans.flatMap((scan) => (isWhole(scan) ? [] : keysOf(scan))))
  const whole = new Set([...scanned].filter((key) => !partial.has(key)))
  const gathered = gather(scans)
  const estate = { gathered, homeOf, scanned, whole }
  const ways = waysAcross(estate)
  const principals = reaching(gathered.principals, ways)
    .map((each) => atHome(each, homeOf))
    .sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key))
  const shared = await sharedAcross(scans, gathered, homeOf, letGo)
  const byKey = new Map(principals.map((each) => [each.key, each]))
  const crossings = crossingsIn({ ...estate, ways, shared, principals: byKey })
  const absent = expected.filter((each) => !scanned.has(tenantKey(each)))
  const diagnostics = [...scans.flatMap((scan) => scan.diagnostics), ...repeated(scans), ...absent.map(noScan)]
  const found = findingsOf(scans, gathered.keyIn)
  const stats = {
    changedFiles: 0,
    unitsRead: sum(scans.map((scan) => scan.stats.unitsRead)),
    durationMs: Math.round(performance.now() - began),
  }
  const report = compose({
    ...settings,
    ...{ base: null, head: deployed, stats, diagnostics, waivers: [], deltas: [] },
    difference: { hunks: new Map(), renames: new Map() },
    paths: new Set(diagnostics.map(({ at }) => ("source" in at ? at.source.path : at.path))),
    findings: found.map(({ finding }) => finding),
    changed: () => true,
    ignores: () => false,
  })
  const told = new Map(found.map((each) => [identityOf(each.finding), each]))
  const accountOf = new Map(report.findings.map((each) => [each, told.get(identityOf(each))?.account ?? ""]))
  const survey: Survey = {
    ...{ base: null, head: deployed, gone: [], deltas: [], waivers: [], principals, crossings },
    tenants: [...scanned].sort().map(tenantOf),
    edges: [...ways.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || byPlace(a.place, b.place)),
    models: gathered.models,
    outward: [],
    facts: gathered.facts,
    findings: report.findings.map((finding) => ({
      finding,
      principals: told.get(identityOf(finding))?.principals ?? [],
      isNew: true,
    })),
    diagnostics: report.diagnostics,
    stats: {
      unitsRead: stats.unitsRead,
      unrelated: sum(scans.map((scan) => scan.stats.unrelated)),
      ignored: sum(scans.map((scan) => scan.stats.ignored)),
      modelsLeft: sum(scans.map((scan) => scan.stats.modelsLeft)),
    },
  }
  return { survey, report, accountOf, accounts: accountsOf(scans, survey, accountOf, absent) }
}

/** Whoever lives in an account that was scanned is no stranger there, and is told where they live before where they were found. */
function atHome(principal: SurveyedPrincipal, homeOf: HomeOf): SurveyedPrincipal {
  const home = homeOf(principal)
  if (home === undefined) return principal
  const others = principal.kind === "named" ? [] : principal.tenants.filter((tenant) => tenant !== home)
  return {
    ...principal,
    tenants: [home, ...others],
    traits: principal.traits.filter((trait) => trait !== "external"),
  }
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)

const tenantOf = (key: string): Tenant => ({
  cloud: key.slice(0, key.indexOf(":")),
  id: key.slice(key.indexOf(":") + 1),
})

/** What either of two scans of an account says is told: neither says which is the newer. */
function repeated(scans: readonly SavedScan[]): readonly Diagnostic[] {
  const known = new Map<string, SavedScan>()
  return scans.flatMap((scan) =>
    scan.tenants.flatMap((tenant): readonly Diagnostic[] => {
      const first = known.get(tenantKey(tenant)) ?? scan
      known.set(tenantKey(tenant), first)
      if (first === scan) return []
      const message = `\`${first.directory.path}\` has a scan of \`${tenant.id}\` too: what either of them says is told`
      return [{ code: "shape", severity: "warning", message, at: { path: scan.directory.path } }]
    }),
  )
}

const noScan = (tenant: Tenant): Diagnostic => ({
  code: "missing",
  severity: "error",
  message: `there is no scan of \`${tenant.id}\`: nothing is known of it`,
  at: { path: `${tenant.cloud}/${tenant.id}` },
})
