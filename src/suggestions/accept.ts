/** What a trial found, to whether the text that was tried may be offered: the finding is gone, and nothing came in its place. */
import { rowText } from "../access/row-text.ts"
import type { Delta } from "../model/delta.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Finding } from "../model/finding.ts"
import type { Action } from "../model/grant.ts"
import { rankOf } from "../model/severity.ts"
import { matchesName } from "../rules/match.ts"
import type { Cause, Judgement } from "../rules/matches.ts"
import { broadening, type Judged, type Trial } from "./trial.ts"

/** INVARIANT: what is accepted neither adds a finding or a diagnostic, nor lets anyone do what the head does not or the base did not. */
export function accepts(judgement: Judgement, judged: Judged, trial: Trial): boolean {
  if (trial.isUndone || saysMore(judged.head.diagnostics, trial.diagnostics)) return false
  const { finding } = judgement
  const left = counts(trial.judgements.map((each) => each.finding.fingerprint))
  if (left.has(finding.fingerprint)) return false
  const before = counts(judged.judgements.map((each) => each.finding.fingerprint))
  const graver = new Map(judged.judgements.map((each) => [each.finding.fingerprint, rankOf(each.finding.severity)]))
  const isAdded = (each: Finding) =>
    (left.get(each.fingerprint) ?? 0) > (before.get(each.fingerprint) ?? 0) ||
    rankOf(each.severity) > (graver.get(each.fingerprint) ?? 0)
  const added = trial.judgements.filter((each) => isAdded(each.finding))
  return added.every((each) => isRemainder(each.finding, judgement)) && keepsAccess(judgement, judged, trial)
}

/** What the finding spoke in place of, said of less and less gravely: a narrower row of the same subject is no new finding. */
function isRemainder(other: Finding, { finding, rule, cause }: Judgement): boolean {
  const besides = cause.kind === "rows" ? namesIn(cause.besides.flatMap(({ actions }) => actions)) : []
  const known = new Set([...(finding.permission?.effective ?? []), ...besides])
  return (
    other.rule !== rule.id &&
    rule.covers.some((name) => matchesName(name, other.rule)) &&
    rankOf(other.severity) < rankOf(finding.severity) &&
    other.principal === finding.principal &&
    other.location.source.path === finding.location.source.path &&
    other.permission !== null &&
    other.permission.effect === finding.permission?.effect &&
    other.permission.effective.every((each) => known.has(each))
  )
}

const namesIn = (actions: readonly Action[]): readonly string[] => actions.map(({ name }) => name)

/** Nobody may do more than at the head, or than what this change was found to bring; and nobody else is touched. */
function keepsAccess({ cause }: Judgement, { deltas }: Judged, { since, deltas: remaining }: Trial): boolean {
  const own = subjectsOf(cause)
  if (since.some((delta) => delta.kind === "lint" || !own.has(delta.subject.key))) return false
  if (broadening(since).length === 0) return true
  const known = new Set(broadening(deltas).map(nameOf))
  return broadening(remaining).every((delta) => known.has(nameOf(delta)))
}

const nameOf = (delta: Extract<Delta, { kind: "permission" }>): string =>
  [delta.subject.key, delta.change, rowText(delta.grant), ...delta.actions.map(({ name }) => name)].join("\n")

const subjectsOf = (cause: Cause): ReadonlySet<string> =>
  new Set(
    cause.kind === "rows"
      ? cause.rows.map(({ subject }) => subject.key)
      : cause.kind === "settings"
        ? cause.deltas.map(({ subject }) => subject.key)
        : cause.kind === "lint"
          ? [cause.delta.subject.key]
          : [],
  )

/** Lines move; what is said, and of which file, does not. */
function saysMore(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const said = ({ code, severity, message, at }: Diagnostic) =>
    [code, severity, message, "source" in at ? at.source.path : at.path].join("\n")
  const known = counts(before.map(said))
  return [...counts(after.map(said))].some(([each, count]) => count > (known.get(each) ?? 0))
}

function counts(all: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const each of all) found.set(each, (found.get(each) ?? 0) + 1)
  return found
}
