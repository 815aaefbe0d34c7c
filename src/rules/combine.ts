/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */
import { groupBy } from "../access/grouping.ts"
import type { Access } from "../model/access.ts"
import { match, type Row } from "./match.ts"
import type { Match } from "./matches.ts"
import type { RowWords, Rule } from "./rule.ts"

type NewRow = Match["rows"][number]

/** One match for each rule and subject that has at least one new row among those that it needs. */
export function combinations(rules: readonly Rule[], rows: readonly NewRow[], head: Access): readonly Match[] {
  const combining = rules.flatMap((rule) => (rule.when.kind === "combines" ? [{ rule, wanted: rule.when.rows }] : []))
  if (combining.length === 0 || rows.length === 0) return []
  const held = groupBy(head.grants, (grant) => grant.subject)
  const fresh = groupBy(
    rows.filter(({ delta }) => delta.change === "appeared"),
    ({ subject }) => subject.key,
  )
  return [...fresh].flatMap(([key, own]) => {
    const subject = own[0]?.subject
    if (!subject) return []
    const all = (held.get(key) ?? [])
      .filter(({ effect }) => effect === "allow")
      .map((grant): Row => ({ grant, subject, actions: grant.reaches }))
    return combining.flatMap(({ rule, wanted }) => complete(rule, wanted, own, all) ?? [])
  })
}

function complete(
  rule: Rule,
  wanted: readonly RowWords[],
  own: readonly NewRow[],
  all: readonly Row[],
): Match | undefined {
  const rows: NewRow[] = []
  const others: Row[] = []
  for (const words of wanted) {
    const fresh = find(words, own)
    const held = fresh ?? find(words, all)
    if (!held) return undefined
    if (fresh) rows.push(fresh)
    else others.push(held)
  }
  // One new row may be both halves.
  const distinct = rows.filter((row, i) => rows.findIndex((other) => other.grant === row.grant) === i)
  return distinct.length > 0 ? { rule, rows: distinct, others } : undefined
}

function find<R extends Row>(words: RowWords, rows: readonly R[]): R | undefined {
  for (const row of rows) {
    const actions = match(words, row)
    if (actions.length > 0) return { ...row, actions }
  }
  return undefined
}
