/** A change to its report: the pipeline, from the files of two revisions to what people should see. */
import { difference } from "./access/difference.ts"
import { unfinished } from "./access/unfinished.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { Change } from "./change/change.ts"
import { ignoredIn } from "./change/ignored.ts"
import { unitRenames } from "./change/unit-renames.ts"
import { letGo } from "./memory.ts"
import type { GateDelta } from "./model/delta.ts"
import type { Finding } from "./model/finding.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Span } from "./model/source.ts"
import type { Criteria, Options } from "./options.ts"
import { readRevision } from "./read-revision.ts"
import { compose } from "./report/compose.ts"
import { changedText } from "./rules/changed.ts"
import { evaluate } from "./rules/evaluate.ts"
import type { Judgement } from "./rules/matches.ts"
import { stricter } from "./rules/stricter.ts"
import { isWrittenNow } from "./rules/written.ts"
import { applyWaivers } from "./waivers/apply.ts"
import type { MetWaiver } from "./waivers/waiver.ts"

export interface Reviewed {
  readonly change: Change
  readonly options: Options
  readonly configuration: ConfigurationNote
  /** Waivers that were written, met on the way. */
  readonly written: readonly MetWaiver[]
  /** What the change does to what the gate itself rests on. */
  readonly gate: readonly GateDelta[]
}

/** Reviews one change. Pure but for the clock and for what it loads: reading git comes before it, telling people after. */
export async function review(what: Reviewed): Promise<Report> {
  const judged = await judge(what)
  return tell(what, judged, judged.judgements.map(findingOf))
}

/** As `review`, with what to write instead where that is shown to help. What shows it is loaded where a finding asks for it. */
export async function reviewWithSuggestions(what: Reviewed): Promise<Report> {
  const judged = await judge(what)
  const findings = judged.judgements.some(({ rule }) => rule.suggest ?? rule.generate)
    ? (await import("./suggestions/suggest.ts")).withSuggestions(judged)
    : judged.judgements.map(findingOf)
  return tell(what, judged, findings)
}

const findingOf = ({ finding }: Judgement): Finding => finding

/** What the change does to access, and what the rules say of that. */
async function judge({ change, gate, ...what }: Reviewed) {
  const options = { ...what.options, ignores: ignoredIn(change, what.options.ignores) }
  const began = performance.now()
  const isChanged = changedText(new Map([...change.hunks, ...(change.unshown ?? [])]), change.renames)
  const changed = (span: Span) => change.given?.has(span.source.path) || isChanged(span)
  const judged = await judgedBy(options, change, gate, changed)
  const tighter = options.tighter && (await judgedBy(options.tighter, change, gate, changed))
  return { change, options, began, changed, ...judged, tighter }
}

async function judgedBy(
  criteria: Criteria,
  change: Change,
  gate: readonly GateDelta[],
  changed: (span: Span) => boolean,
) {
  const base = await readRevision(change.units, criteria, "base")
  letGo()
  const head = await readRevision(change.units, criteria, "head")
  const compared = bounded(() => {
    const all = difference(base.access, head.access, unitRenames(change))
    const { unknownBefore } = change
    const deltas = unknownBefore ? all.filter(isWrittenNow(unknownBefore, changed)) : all
    const judgements = evaluate(criteria.inForce, [...deltas, ...gate], {
      changed,
      severity: criteria.rules,
      paths: criteria.paths,
      breakGlass: criteria.breakGlass,
    })
    return { deltas, judgements, isUndone: wasCut() }
  })
  return { base, head, ...compared }
}

function tell(
  { configuration, written }: Reviewed,
  { change, options, began, changed, tighter, ...judged }: Awaited<ReturnType<typeof judge>>,
  findings: readonly Finding[],
): Report {
  const all = tighter ? stricter(findings, tighter.judgements.map(findingOf)) : findings
  const { fromPullRequest } = options.waivers
  const waived = applyWaivers(all, written, { today: options.today, fromPullRequest })
  return compose({
    base: change.base,
    head: change.head,
    paths: new Set([
      ...change.files.map((file) => file.path),
      ...(change.given ?? []),
      ...(change.unshown?.keys() ?? []),
    ]),
    difference: { hunks: change.hunks, renames: change.renames },
    configuration,
    failOn: options.failOn,
    possible: options.possible,
    unreadable: options.unreadable,
    wouldFailOn: options.wouldFailOn,
    findings: waived.findings,
    waivers: waived.waivers,
    deltas: judged.deltas,
    diagnostics: [...change.diagnostics, ...[judged, ...(tighter ? [tighter] : [])].flatMap(unread)],
    changed,
    ignores: options.ignores,
    stats: {
      changedFiles: change.files.length,
      unitsRead: judged.base.units + judged.head.units,
      durationMs: Math.round(performance.now() - began),
    },
  })
}

const unread = ({ head, deltas, isUndone }: Awaited<ReturnType<typeof judgedBy>>) => [
  ...head.diagnostics,
  ...unfinished(deltas, isUndone),
]
