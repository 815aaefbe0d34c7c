/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */
import { groupBy } from "../access/grouping.ts"
import type { Grant } from "../model/grant.ts"
import { match, type Row } from "./match.ts"
import type { Match } from "./matches.ts"
import type { RowWords, Rule } from "./rule.ts"

type NewRow = Match["rows"][number]

/** One match for each rule and subject where this pull request completes what was not complete before. */
export function combinations(rules: readonly Rule[], rows: readonly NewRow[]): readonly Match[] {
  const combining = rules.flatMap((rule) => (rule.when.kind === "combines" ? [{ rule, wanted: rule.when.rows }] : []))
  if (combining.length === 0) return []
  const fresh = groupBy(
    rows.filter(({ delta }) => delta.change === "appeared"),
    ({ subject }) => subject.key,
  )
  return [...fresh.values()].flatMap((own) => {
    const { subject, delta } = own[0] as NewRow
    const held = (grants: readonly Grant[]) =>
      grants
        .filter(({ effect }) => effect === "allow")
        .map((grant): Row => ({ grant, subject, actions: grant.reaches }))
    const [before, after] = [held(delta.before), held(delta.after)]
    return combining.flatMap(({ rule, wanted }) => complete(rule, wanted, own, before, after) ?? [])
  })
}

function complete(
  rule: Rule,
  wanted: readonly RowWords[],
  own: readonly NewRow[],
  before: readonly Row[],
  after: readonly Row[],
): Match | undefined {
  if (wanted.every((words) => before.some((row) => match(words, row).length > 0))) return undefined
  const rows: NewRow[] = []
  const others: Row[] = []
  for (const words of wanted) {
    const fresh = own.flatMap((row) => about(words, row))
    if (fresh.length > 0) rows.push(...fresh)
    else {
      const held = after.flatMap((row) => about(words, row))[0]
      if (!held) return undefined
      others.push(held)
    }
  }
  const [first] = wanted
  if (rows.length === 0 || !first) return undefined
  // What the rule names first is what it is about; the rest is what makes it dangerous.
  const leading = rows.filter((row) => match(first, row).length > 0)
  const rest = rows.filter((row) => !leading.some((other) => other.grant === row.grant))
  return { rule, rows: leading.length > 0 ? [...leading, ...rest] : rest, leading: Math.max(1, leading.length), others }
}

function about<R extends Row>(words: RowWords, row: R): readonly R[] {
  const actions = match(words, row)
  return actions.length > 0 ? [{ ...row, actions }] : []
}
