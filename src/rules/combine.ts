/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */
import { namesOf } from "../access/covers.ts"
import { groupBy } from "../access/grouping.ts"
import { type Rows, tableOf } from "../access/table.ts"
import { notDenied } from "../access/uncovered.ts"
import { isSpent, spend } from "../access/work.ts"
import type { Subject } from "../model/access.ts"
import type { Grant } from "../model/grant.ts"
import { isWorkedOut, match, type Row } from "./match.ts"
import type { Match, NewRow } from "./matches.ts"
import type { RowWords, Rule } from "./rule.ts"
import { speaksOf } from "./rule-names.ts"

/** One match for each rule and subject where this pull request completes what was not complete before. */
export function combinations(rules: readonly Rule[], rows: readonly NewRow[]): readonly Match[] {
  const combining = rules.flatMap((rule) =>
    rule.when.kind === "combines"
      ? [{ rule, wanted: rule.when.rows, least: rule.when.least ?? rule.when.rows.length }]
      : [],
  )
  if (combining.length === 0) return []
  const speaking = new Map<string, typeof combining>()
  const combiningOf = (cloud: string) => {
    const own = speaking.get(cloud) ?? combining.filter(({ rule }) => speaksOf(rule.id, cloud))
    speaking.set(cloud, own)
    return own
  }
  return [...groupBy(rows, ({ subject }) => subject.key).values()].flatMap((own) => {
    const { subject, delta } = own[0] as NewRow
    const [before, after] = [heldBy(subject, delta.before), heldBy(subject, delta.after)]
    return combiningOf(subject.cloud).flatMap(
      ({ rule, wanted, least }) => complete(rule, { wanted, least }, own, before, after) ?? [],
    )
  })
}

/** The rows of a table that words hold of, found one by one as they are asked for. */
type Held = (words: RowWords) => Iterable<Row>

/** What a deny surely takes away is not held, and what only lets through grants nothing; a deny stands where it is asked for. */
function heldBy(subject: Subject, grants: readonly Grant[]): Held {
  const allows = grants.filter(grantsSomething)
  let denies: Rows | undefined
  return function* (words) {
    if (isOfDenies(words)) {
      for (const grant of grants) {
        const actions = grant.effect === "deny" ? match(words, { grant, subject, actions: grant.reaches }) : []
        if (actions.length > 0) yield { grant, subject, actions }
      }
      return
    }
    for (const grant of allows) {
      if (isSpent()) return
      spend(isWorkedOut(words, grant.reaches) ? 1 : grant.reaches.length)
      const actions = match(words, { grant, subject, actions: grant.reaches })
      if (actions.length === 0) continue
      denies ??= tableOf(grants).denies
      const open = notDenied(grant, actions, denies)
      if (open.length > 0) yield { grant, subject, actions: open }
    }
  }
}

const isOfDenies = ({ effect }: RowWords): boolean => effect?.every((each) => each === "deny") === true

const grantsSomething = ({ effect, traits }: Grant): boolean => effect === "allow" && !traits.has("boundary")

interface Half {
  readonly fresh: readonly NewRow[]
  /** The row that is surest to be there. */
  readonly held: Row
  /** Whether it was as sure before. */
  readonly old: boolean
}

/** So many of these rows are dangerous together. */
interface Combination {
  readonly wanted: readonly RowWords[]
  readonly least: number
}

function complete(
  rule: Rule,
  { wanted, least }: Combination,
  own: readonly NewRow[],
  before: Held,
  after: Held,
): Match | undefined {
  const halves: Half[] = []
  const granting = own.filter(({ grant }) => grantsSomething(grant))
  const lifting = own.filter(({ grant }) => !grantsSomething(grant))
  const brought = wanted.map((words) => ({ words, brings: granting.flatMap((row) => about(words, row)) }))
  // What else the subject holds is only gone through where this pull request may have brought a part of it.
  if (lifting.length === 0 && brought.every(({ brings }) => brings.length === 0)) return undefined
  const isAround = wanted.some(isOfDenies) ? notTouched(after) : () => true
  for (const { words, brings } of brought) {
    const granted = brings.filter(isAround)
    const held = surest(granted) ?? surest(after(words)) ?? granted[0] ?? first(after(words))
    if (!held) continue
    const old = wasHeld(before(words), held)
    const isThere = old || granted.length > 0 || isOfDenies(words)
    halves.push({ fresh: isThere ? granted : lifting.flatMap((row) => freedBy(row, held)), held, old })
  }
  if (halves.length < least) return undefined
  const rows = halves.flatMap(({ fresh }) => fresh)
  const [lead] = halves
  if (rows.length === 0 || !lead || halves.filter(({ old }) => old).length >= least) return undefined
  // What the rule names first is what it is about; the rest is what makes it dangerous.
  const leading = Math.max(1, lead.fresh.length)
  const others = halves.flatMap(({ fresh, held }) => (fresh.length === 0 ? [held] : []))
  const because = doubt(halves, rows)
  const certainty = because === undefined ? "certain" : "possible"
  return { rule, rows, leading, others, certainty, ...(because !== undefined && { because }) }
}

/** What gets around a deny is what none of them says anything of, under whatever conditions. */
function notTouched(after: Held): (row: Row) => boolean {
  const touched = new Set([...after({ effect: ["deny"] })].flatMap(({ grant }) => [...namesOf(grant.reaches)]))
  return ({ actions }) => actions.some(({ name }) => !touched.has(name))
}

function about(words: RowWords, row: NewRow): readonly NewRow[] {
  const actions = match(words, row)
  return actions.length > 0 ? [{ ...row, actions }] : []
}

/** What was granted all along, and comes into force because a deny or a boundary no longer stands against it. */
function freedBy({ delta, actions }: NewRow, held: Row): readonly NewRow[] {
  const lifted = namesOf(actions)
  const freed = held.actions.filter(({ name }) => lifted.has(name))
  return freed.length > 0 ? [{ ...held, actions: freed, delta }] : []
}

function surest(rows: Iterable<Row>): Row | undefined {
  for (const row of rows) if (row.grant.perhaps === undefined) return row
  return undefined
}

function first(rows: Iterable<Row>): Row | undefined {
  for (const row of rows) return row
  return undefined
}

/** INVARIANT: a row that was only perhaps there does not stand for one that is surely there now. */
function wasHeld(before: Iterable<Row>, { grant: { perhaps } }: Row): boolean {
  for (const { grant } of before) if (grant.perhaps === undefined || grant.perhaps === perhaps) return true
  return false
}

/** Why it is only possible that all halves are there, or that this pull request brought one of them. */
function doubt(halves: readonly Half[], rows: readonly NewRow[]): string | undefined {
  for (const { held } of halves) if (held.grant.perhaps !== undefined) return held.grant.perhaps
  return rows.every(({ delta }) => delta.certainty === "possible") ? rows[0]?.delta.because : undefined
}
