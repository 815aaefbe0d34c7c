/** A change to its report: the pipeline, from the files of two revisions to what people should see. */
import { difference } from "./access/difference.ts"
import { unfinished } from "./access/unfinished.ts"
import type { Change } from "./change/change.ts"
import { readUnits } from "./change/read-units.ts"
import { unitRenames } from "./change/unit-renames.ts"
import { readAccess } from "./clouds/index.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Options } from "./options.ts"
import { compose } from "./report/compose.ts"
import { changedText } from "./rules/changed.ts"
import { evaluate } from "./rules/evaluate.ts"
import { shippedRules } from "./rules/shipped.ts"

/** Reviews one change. Pure but for the clock: reading git comes before it, telling people after. */
export function review(change: Change, options: Options, configuration: ConfigurationNote): Report {
  const began = performance.now()
  const base = readUnits(change.units, "base")
  const head = readUnits(change.units, "head")
  const before = readAccess(base.value, options.estate)
  const after = readAccess(head.value, options.estate)
  const deltas = difference(before.value, after.value, unitRenames(change))
  const changed = changedText(change.hunks, change.renames)
  const findings = evaluate(shippedRules, deltas, { changed, severity: options.rules })
  return compose({
    base: change.base,
    head: change.head,
    paths: new Set(change.files.map((file) => file.path)),
    difference: { hunks: change.hunks, renames: change.renames },
    configuration,
    failOn: options.failOn,
    findings,
    deltas,
    diagnostics: [...change.diagnostics, ...head.diagnostics, ...after.diagnostics, ...unfinished(deltas)],
    changed,
    ignores: options.ignores,
    stats: {
      changedFiles: change.files.length,
      unitsRead: base.value.length + head.value.length,
      durationMs: Math.round(performance.now() - began),
    },
  })
}
