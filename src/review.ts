/** A change to its report: the pipeline, from the files of two revisions to what people should see. */
import { difference } from "./access/difference.ts"
import { unfinished } from "./access/unfinished.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { Change } from "./change/change.ts"
import { readUnits } from "./change/read-units.ts"
import { unitRenames } from "./change/unit-renames.ts"
import { readAccess } from "./clouds/index.ts"
import { letGo } from "./memory.ts"
import type { Finding } from "./model/finding.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Revision, Span } from "./model/source.ts"
import type { Options } from "./options.ts"
import { compose } from "./report/compose.ts"
import { changedText } from "./rules/changed.ts"
import { evaluate } from "./rules/evaluate.ts"

/** Reviews one change. Pure but for the clock: reading git comes before it, telling people after. */
export function review(change: Change, options: Options, configuration: ConfigurationNote): Report {
  const judged = judge(change, options)
  return tell(
    judged,
    judged.judgements.map(({ finding }) => finding),
    configuration,
  )
}

/** As `review`, with what to write instead where that is shown to help. What shows it is loaded where a finding asks for it. */
export async function reviewWithSuggestions(
  change: Change,
  options: Options,
  configuration: ConfigurationNote,
): Promise<Report> {
  const judged = judge(change, options)
  const findings = judged.judgements.some(({ rule }) => rule.suggest)
    ? (await import("./suggestions/suggest.ts")).withSuggestions(judged)
    : judged.judgements.map(({ finding }) => finding)
  return tell(judged, findings, configuration)
}

type Judged = ReturnType<typeof judge>

/** What the change does to access, and what the rules say of that. */
function judge(change: Change, options: Options) {
  const began = performance.now()
  const base = readRevision(change, options, "base")
  letGo()
  const head = readRevision(change, options, "head")
  const isChanged = changedText(change.hunks, change.renames)
  const changed = (span: Span) => change.given?.has(span.source.path) || isChanged(span)
  const compared = bounded(() => {
    const deltas = difference(base.access, head.access, unitRenames(change))
    const judgements = evaluate(options.inForce, deltas, { changed, severity: options.rules })
    return { deltas, judgements, isUndone: wasCut() }
  })
  return { change, options, began, base, head, changed, ...compared }
}

function tell(judged: Judged, findings: readonly Finding[], configuration: ConfigurationNote): Report {
  const { change, options, began, base, head, changed, deltas, isUndone } = judged
  return compose({
    base: change.base,
    head: change.head,
    paths: new Set([...change.files.map((file) => file.path), ...(change.given ?? [])]),
    difference: { hunks: change.hunks, renames: change.renames },
    configuration,
    failOn: options.failOn,
    findings,
    deltas,
    diagnostics: [...change.diagnostics, ...head.diagnostics, ...unfinished(deltas, isUndone)],
    changed,
    ignores: options.ignores,
    stats: {
      changedFiles: change.files.length,
      unitsRead: base.units + head.units,
      durationMs: Math.round(performance.now() - began),
    },
  })
}

/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
function readRevision(change: Change, { estate }: Options, revision: Revision) {
  const units = readUnits(change.units, revision)
  const access = readAccess(units.value, estate)
  return {
    access: access.value,
    units: units.value.length,
    diagnostics: [...units.diagnostics, ...access.diagnostics],
  }
}
