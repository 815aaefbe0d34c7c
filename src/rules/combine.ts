/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */
import { namesOf } from "../access/covers.ts"
import { groupBy } from "../access/grouping.ts"
import { once, tableOf } from "../access/table.ts"
import { notDenied } from "../access/uncovered.ts"
import { isSpent, spend } from "../access/work.ts"
import type { Subject } from "../model/access.ts"
import type { Grant } from "../model/grant.ts"
import { holding, type Kind, type KindOf, ofKind, type Sorted, sorted } from "./kinds.ts"
import type { Row } from "./match.ts"
import type { Match, NewRow } from "./matches.ts"
import type { RowWords, Rule } from "./rule.ts"
import { speaksOf } from "./rule-names.ts"

/** One match for each rule and subject where this pull request completes what was not complete before. */
export function combinations(rules: readonly Rule[], rows: readonly NewRow[], kindOf: KindOf): readonly Match[] {
  const combining = rules.flatMap((rule) =>
    rule.when.kind === "combines"
      ? [{ rule, wanted: rule.when.rows, least: rule.when.least ?? rule.when.rows.length }]
      : [],
  )
  if (combining.length === 0) return []
  const touched = touchedBy(combining)
  return [...groupBy(rows, ({ subject }) => subject.key).values()].flatMap((all) => {
    const { subject, delta } = all[0] as NewRow
    const own: Own = {
      granting: sorted(
        all.filter(({ grant }) => grantsSomething(grant)),
        kindOf,
      ),
      lifting: all.filter(({ grant }) => !grantsSomething(grant)),
    }
    const [before, after] = [heldBy(subject, delta.before, kindOf), heldBy(subject, delta.after, kindOf)]
    return touched(own, subject.cloud).flatMap((each) => complete(each, own, before, after) ?? [])
  })
}

/** The rows of one subject in this pull request. */
interface Own {
  readonly granting: Sorted<NewRow>
  /** Denies and boundaries that give way. */
  readonly lifting: readonly NewRow[]
}

/** The combinations that rows may complete: what gives way may complete any, what is granted those that it is a half of. */
function touchedBy(combining: readonly Combination[]): (own: Own, cloud: string) => readonly Combination[] {
  const speaking = new Map<string, readonly Combination[]>()
  const known = new Map<Kind, ReadonlySet<Combination>>()
  const speakingOf = (cloud: string) => {
    const those = speaking.get(cloud) ?? combining.filter(({ rule }) => speaksOf(rule.id, cloud))
    speaking.set(cloud, those)
    return those
  }
  const ofOne = (kind: Kind) => {
    const those =
      known.get(kind) ??
      new Set(combining.filter(({ wanted }) => wanted.some((words) => ofKind(words, kind).length > 0)))
    known.set(kind, those)
    return those
  }
  return ({ granting, lifting }, cloud) => {
    if (lifting.length > 0) return speakingOf(cloud)
    const touched = [...granting.kinds].map(ofOne).filter(({ size }) => size > 0)
    return touched.length === 0 ? [] : speakingOf(cloud).filter((each) => touched.some((those) => those.has(each)))
  }
}

/** The rows of a table that words hold of, found one by one as they are asked for. */
type Held = (words: RowWords) => Iterable<Row>

/** What a deny surely takes away is not held, and what only lets through grants nothing; a deny stands where it is asked for. */
function heldBy(subject: Subject, grants: readonly Grant[], kindOf: KindOf): Held {
  const rowsThat = (counts: (grant: Grant) => boolean) =>
    once(() =>
      sorted(
        grants.filter(counts).map((grant): Row => ({ grant, subject, actions: grant.reaches })),
        kindOf,
      ),
    )
  const allowing = rowsThat(grantsSomething)
  const denying = rowsThat(({ effect }) => effect === "deny")
  const denies = once(() => tableOf(grants.filter(({ effect }) => effect === "deny")).denies)
  return function* (words) {
    if (isOfDenies(words)) {
      yield* holding(words, denying())
      return
    }
    for (const row of holding(words, allowing(), affords)) {
      const open = notDenied(row.grant, row.actions, denies())
      if (open.length > 0) yield { ...row, actions: open }
    }
  }
}

/** Whether so much more may be looked through. */
function affords(looked: number): boolean {
  if (isSpent()) return false
  spend(looked)
  return true
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
  readonly rule: Rule
  readonly wanted: readonly RowWords[]
  readonly least: number
}

function complete(
  { rule, wanted, least }: Combination,
  { granting, lifting }: Own,
  before: Held,
  after: Held,
): Match | undefined {
  const halves: Half[] = []
  const isAround = wanted.some(isOfDenies) ? notTouched(after) : () => true
  for (const words of wanted) {
    const granted = [...holding(words, granting)].filter(isAround)
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

const anyDeny: RowWords = { effect: ["deny"] }

/** What gets around a deny is what none of them says anything of, under whatever conditions. */
function notTouched(after: Held): (row: Row) => boolean {
  const lists = new Set([...after(anyDeny)].map(({ grant }) => grant.reaches))
  const touched = new Set([...lists].flatMap((reaches) => [...namesOf(reaches)]))
  return ({ actions }) => actions.some(({ name }) => !touched.has(name))
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
