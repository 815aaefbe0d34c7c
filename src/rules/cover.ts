/** Matches of all rules to those that speak: one that covers another replaces it on the same row. */
import { namesOf } from "../access/covers.ts"
import { groupBy } from "../access/grouping.ts"
import { kept } from "../access/kept.ts"
import type { PermissionDelta, SettingDelta } from "../model/delta.ts"
import { rankOf } from "../model/severity.ts"
import { matchesName } from "./match.ts"
import { byGravity, type Match, type NewRow, severityOf } from "./matches.ts"
import type { Rule } from "./rule.ts"
import { rulesByName, speaksOf } from "./rule-names.ts"

interface Spoken {
  readonly match: Match
  readonly row: NewRow
}

/**
 * A combination falls where all its new rows are covered.
 * INVARIANT: an action that the covering rule says nothing of never loses a graver finding to it, and a row that rules hold of
 * is never left without a finding.
 */
export function uncovered(matches: readonly Match[]): readonly Match[] {
  const all = matches.flatMap((match) => match.rows.map((row): Spoken => ({ match, row })))
  const byRow = groupBy(all, ({ row }) => row.delta)
  const speaking = matches.flatMap((match) => remaining(match, byRow))
  const told = new Set(speaking.flatMap(({ rows }) => rows.map(({ delta }) => delta)))
  // Rules that cover each other in a ring would all be silent.
  const untold = [...byRow].flatMap(([delta, spoken]) =>
    told.has(delta) ? [] : byGravity(spoken.map(({ match }) => match)).slice(0, 1),
  )
  return [...speaking, ...new Set(untold)]
}

function remaining(match: Match, byRow: ReadonlyMap<PermissionDelta, readonly Spoken[]>): readonly Match[] {
  const covering = match.rows.map(({ delta }) =>
    (byRow.get(delta) ?? []).filter((other) => replaces(other.match, match)),
  )
  if (covering.some((others) => others.length === 0)) return [match]
  const rows = match.rows.flatMap((row, i) => remainder(row, covering[i] ?? []))
  if (rows.length === 0) return []
  const rest = { ...match, rows }
  const said = Math.max(...covering.flat().map((other) => rankOf(severityOf(other.match))))
  if (rankOf(severityOf(rest)) <= said) return []
  return match.rule.when.kind === "combines" ? [match] : [rest]
}

/** Of two rules that cover each other the graver speaks, of equally grave ones the first by name. */
function replaces(match: Match, other: Match): boolean {
  if (match.rule === other.rule || !covers(match.rule, other.rule)) return false
  if (!covers(other.rule, match.rule)) return true
  const [rank, otherRank] = [rankOf(severityOf(match)), rankOf(severityOf(other))]
  return rank === otherRank ? match.rule.id < other.rule.id : rank > otherRank
}

const covers = (rule: Rule, other: Rule): boolean => rule.covers.some((name) => matchesName(name, other.id))

/** For each rule, the facts that it holds of and that no rule which covers it holds of. */
export function speakingOf(
  rules: readonly Rule[],
  deltas: readonly SettingDelta[],
): ReadonlyMap<Rule, readonly SettingDelta[]> {
  const speaking = new Map<Rule, SettingDelta[]>()
  const about = rulesByName(rules, "setting")
  for (const delta of deltas) {
    const all = about(delta.setting.name).filter((rule) => holdsOf(rule, delta))
    // Rules that cover each other in a ring all speak.
    for (const rule of all)
      if (!all.some((other) => other !== rule && covers(other, rule) && !covers(rule, other)))
        add(speaking, rule, delta)
  }
  return speaking
}

function add(speaking: Map<Rule, SettingDelta[]>, rule: Rule, delta: SettingDelta): void {
  const known = speaking.get(rule)
  if (known) known.push(delta)
  else speaking.set(rule, [delta])
}

function holdsOf({ id, when }: Rule, { setting, subject, change }: SettingDelta): boolean {
  if (when.kind !== "setting" || !when.name.includes(setting.name) || !when.change.includes(change)) return false
  if (!speaksOf(id, subject.cloud)) return false
  if (when.value && !when.value.some((value) => matchesName(value, setting.value))) return false
  return !when.subject || when.subject.some((trait) => subject.traits.has(trait))
}

/** The row with the actions that the others say nothing of. */
function remainder(row: NewRow, others: readonly Spoken[]): readonly NewRow[] {
  let left = row.actions
  for (const other of others) {
    if (left.length === 0 || other.row.actions === left) return []
    const said = namesOf(other.row.actions)
    left = kept(left, ({ name }) => !said.has(name))
  }
  return left.length === 0 ? [] : [{ ...row, actions: left }]
}
