/** A change to its report: the pipeline, from the files of two revisions to what people should see. */
import { difference } from "./access/difference.ts"
import { unfinished } from "./access/unfinished.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { Change } from "./change/change.ts"
import { readUnits } from "./change/read-units.ts"
import { unitRenames } from "./change/unit-renames.ts"
import { readAccess } from "./clouds/index.ts"
import { letGo } from "./memory.ts"
import type { GateDelta } from "./model/delta.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Revision, Span } from "./model/source.ts"
import type { Judgement, Options } from "./options.ts"
import { compose } from "./report/compose.ts"
import { changedText } from "./rules/changed.ts"
import { evaluate } from "./rules/evaluate.ts"
import { stricter } from "./rules/stricter.ts"
import { applyWaivers } from "./waivers/apply.ts"
import type { MetWaiver } from "./waivers/waiver.ts"

/**
 * Reviews one change. Pure but for the clock: reading git comes before it, telling people after. `gate` is what the change does
 * to what the gate itself rests on.
 */
export function review(
  change: Change,
  options: Options,
  configuration: ConfigurationNote,
  written: readonly MetWaiver[],
  gate: readonly GateDelta[] = [],
): Report {
  const began = performance.now()
  const isChanged = changedText(change.hunks, change.renames)
  const changed = (span: Span) => change.given?.has(span.source.path) || isChanged(span)
  const { deltas, findings, diagnostics, units } = judged(change, options, gate, changed)
  const tighter = options.tighter && judged(change, options.tighter, gate, changed)
  const { fromPullRequest } = options.waivers
  const waived = applyWaivers(tighter ? stricter(findings, tighter.findings) : findings, written, {
    today: options.today,
    fromPullRequest,
  })
  return compose({
    base: change.base,
    head: change.head,
    paths: new Set([...change.files.map((file) => file.path), ...(change.given ?? [])]),
    difference: { hunks: change.hunks, renames: change.renames },
    configuration,
    failOn: options.failOn,
    wouldFailOn: options.wouldFailOn,
    findings: waived.findings,
    waivers: waived.waivers,
    deltas,
    diagnostics: [...change.diagnostics, ...diagnostics, ...(tighter?.diagnostics ?? [])],
    changed,
    ignores: options.ignores,
    stats: {
      changedFiles: change.files.length,
      unitsRead: units,
      durationMs: Math.round(performance.now() - began),
    },
  })
}

/** What changes in access, and what the rules in force say of it. */
function judged(change: Change, judgement: Judgement, gate: readonly GateDelta[], changed: (span: Span) => boolean) {
  const base = readRevision(change, judgement, "base")
  letGo()
  const head = readRevision(change, judgement, "head")
  const { deltas, findings, isUndone } = bounded(() => {
    const deltas = difference(base.access, head.access, unitRenames(change))
    const findings = evaluate(judgement.inForce, [...deltas, ...gate], { changed, severity: judgement.rules })
    return { deltas, findings, isUndone: wasCut() }
  })
  return {
    deltas,
    findings,
    diagnostics: [...head.diagnostics, ...unfinished(deltas, isUndone)],
    units: base.units + head.units,
  }
}

/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
function readRevision(change: Change, { estate }: Judgement, revision: Revision) {
  const units = readUnits(change.units, revision)
  const access = readAccess(units.value, estate)
  return {
    access: access.value,
    units: units.value.length,
    diagnostics: [...units.diagnostics, ...access.diagnostics],
  }
}
