/** What is deployed to its report and its survey: the pipeline of a scan, on the steps that the gate and the review take. */
import { bounded, wasCut } from "./access/work.ts"
import { readAccess } from "./clouds/index.ts"
import { driftFrom } from "./drift.ts"
import { judgeAccess } from "./judge-access.ts"
import type { Access } from "./model/access.ts"
import type { Diagnostic } from "./model/diagnostic.ts"
import { type ConfigurationNote, deployed, type Report } from "./model/report.ts"
import type { Unit } from "./model/resource.ts"
import type { Survey } from "./model/survey.ts"
import type { Options } from "./options.ts"
import { compose } from "./report/compose.ts"
import { surveyOf } from "./survey/survey-of.ts"
import { applyWaivers } from "./waivers/apply.ts"

export interface Scanning {
  readonly units: readonly Unit[]
  /** What could not be read on the way to the units. */
  readonly diagnostics: readonly Diagnostic[]
  /** Of the files that were read, by path. */
  readonly files: readonly string[]
  readonly options: Options
  readonly configuration: ConfigurationNote
  /** Set where only what differs from it is to be reported. */
  readonly against?: Declared
}

/** What code says ought to be there. */
export interface Declared {
  readonly commit: string
  readonly access: Access
  readonly diagnostics: readonly Diagnostic[]
}

export interface Scanned {
  /** What the gate would say if all of it were new, and its base is null; or if it changed what is declared to it. */
  readonly report: Report
  /** Who may do what there. */
  readonly survey: Survey
}

/** Pure but for the clock. */
export function scan({ units, files, options: given, configuration, against, ...read }: Scanning): Scanned {
  const began = performance.now()
  const options = withOwn(given, units)
  const access = readAccess(units, options.estate)
  const judged = judgeAccess(access.value, options)
  const drift = against && driftFrom(against.access, access.value, options)
  const told = drift ?? judged
  const { undone, ...surveyed } = bounded(() => ({
    ...surveyOf({ head: judged, base: undefined, ignores: options.ignores, knowsOwn: true }),
    undone: wasCut(),
  }))
  const waived = applyWaivers(
    told.judgements.map(({ finding }) => finding),
    options.waivers.entries.map((waiver) => ({ ...waiver, isNew: false })),
    { today: options.today, fromPullRequest: true },
  )
  const byPrint = new Map(waived.findings.map((finding) => [finding.fingerprint, finding]))
  const diagnostics = [
    ...read.diagnostics,
    ...access.diagnostics,
    ...told.diagnostics,
    ...(against?.diagnostics ?? []),
    ...(drift && drift.unsure > 0 ? [notKnown(drift.unsure)] : []),
    ...(undone ? [tooMuch] : []),
  ]
  const report = compose({
    base: against?.commit ?? null,
    head: deployed,
    paths: new Set([...files, ...diagnostics.map(({ at }) => ("source" in at ? at.source.path : at.path))]),
    difference: { hunks: new Map(), renames: new Map() },
    configuration,
    failOn: options.failOn,
    possible: options.possible,
    unreadable: options.unreadable,
    wouldFailOn: options.wouldFailOn,
    findings: waived.findings,
    waivers: waived.waivers,
    deltas: told.deltas,
    diagnostics,
    changed: () => true,
    ignores: options.ignores,
    stats: { changedFiles: 0, unitsRead: units.length, durationMs: Math.round(performance.now() - began) },
  })
  const { unrelated, ignored, ...rest } = surveyed
  return {
    report,
    survey: {
      ...rest,
      base: null,
      head: deployed,
      findings: rest.findings.map((each) => ({
        ...each,
        finding: byPrint.get(each.finding.fingerprint) ?? each.finding,
      })),
      waivers: waived.waivers,
      diagnostics: report.diagnostics,
      stats: { unitsRead: units.length, unrelated, ignored },
    },
  }
}

/** What is scanned together is ours, whatever else the configuration trusts. */
function withOwn(options: Options, units: readonly Unit[]): Options {
  const own = units.flatMap(({ tenant }) => tenant ?? [])
  const trustedAccounts = new Set([...options.estate.trustedAccounts, ...own])
  return { ...options, estate: { ...options.estate, trustedAccounts } }
}

const notKnown = (rows: number): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message: `${rows === 1 ? "1 permission" : `${rows} permissions`} may be what is declared, with values that only a deployment has`,
  at: { path: "." },
})

const tooMuch: Diagnostic = {
  code: "too-much-work",
  severity: "error",
  message: "there is too much to compare everybody with everybody; some ways and models are left out",
  at: { path: "." },
}
