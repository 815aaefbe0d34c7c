/** Matches of all rules to those that speak: one that covers another replaces it on the same row. */
import { namesOf } from "../access/covers.ts"
import { groupBy } from "../access/grouping.ts"
import { rankOf } from "../model/severity.ts"
import { matchesName } from "./match.ts"
import { type Match, type NewRow, severityOf } from "./matches.ts"
import type { Rule } from "./rule.ts"

interface Spoken {
  readonly match: Match
  readonly row: NewRow
}

/**
 * A combination falls where all its new rows are covered.
 * INVARIANT: an action that the covering rule says nothing of never loses a graver finding to it.
 */
export function uncovered(matches: readonly Match[]): readonly Match[] {
  const spoken = matches.flatMap((match) => match.rows.map((row): Spoken => ({ match, row })))
  const byRow = groupBy(spoken, ({ row }) => row.delta)
  return matches.flatMap((match) => {
    const covering = match.rows.map(({ delta }) =>
      (byRow.get(delta) ?? []).filter((other) => replaces(other.match.rule, match.rule)),
    )
    if (covering.some((others) => others.length === 0)) return [match]
    const rows = match.rows.flatMap((row, i) => remainder(row, covering[i] ?? []))
    if (rows.length === 0) return []
    const rest = { ...match, rows }
    const said = Math.max(...covering.flat().map((other) => rankOf(severityOf(other.match))))
    if (rankOf(severityOf(rest)) <= said) return []
    return match.rule.when.kind === "combines" ? [match] : [rest]
  })
}

const replaces = (rule: Rule, other: Rule): boolean =>
  rule !== other && covers(rule, other.id) && !covers(other, rule.id)

const covers = (rule: Rule, id: string): boolean => rule.covers.some((name) => matchesName(name, id))

/** The row with the actions that the others say nothing of. */
function remainder(row: NewRow, others: readonly Spoken[]): readonly NewRow[] {
  let left = row.actions
  for (const other of others) {
    if (left.length === 0) return []
    const said = namesOf(other.row.actions)
    left = left.filter(({ name }) => !said.has(name))
  }
  return left.length === 0 ? [] : [{ ...row, actions: left }]
}
