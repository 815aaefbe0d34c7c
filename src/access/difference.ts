/** Two access tables to what changed between them: permissions, settings, and lint facts about text that appeared. */
import type { Access, Subject } from "../model/access.ts"
import type { AccessDelta } from "../model/delta.ts"
import type { Action, Grant } from "../model/grant.ts"
import { lintDifference, type Pairing, settingDifference } from "./fact-difference.ts"
import { groupBy } from "./grouping.ts"
import { otherInstances } from "./instances.ts"
import { limitDifference, type Side, within } from "./limits.ts"
import { type Besides, movedRows } from "./moved-rows.ts"
import { broadening, liftedDeny, narrowing, type RowDelta } from "./row-difference.ts"
import { pairSubjects, type SubjectPair } from "./subjects.ts"
import { tableOf } from "./table.ts"
import { notDenied } from "./uncovered.ts"

/** INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. */
export function difference(base: Access, head: Access, renames: ReadonlyMap<string, string>): readonly AccessDelta[] {
  const pairs = pairSubjects(base, head, renames)
  const before = groupBy(base.grants, (grant) => grant.subject)
  const after = groupBy(head.grants, (grant) => grant.subject)
  const pairing: Pairing = {
    headKey: new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key] as const] : []))),
    instances: otherInstances(pairs),
    subject: (key) =>
      withTraits(
        (head.subjects.get(key) ?? base.subjects.get(key)) as Subject,
        after.get(key) ?? before.get(key) ?? [],
      ),
  }
  const judged = pairs
    .filter((pair) => !isJudgedThroughHolders(pair))
    .map((pair) => ({
      pair,
      base: {
        grants: pair.base ? (before.get(pair.base.key) ?? base.dormant.get(pair.base.key)?.() ?? []) : [],
        limits: (pair.base && base.limits.get(pair.base.key)) ?? [],
      },
      head: {
        grants: pair.head ? (after.get(pair.head.key) ?? []) : [],
        limits: (pair.head && head.limits.get(pair.head.key)) ?? [],
      },
    }))
  const moved = movedRows(
    judged
      .filter(({ pair }) => (pair.head ?? pair.base)?.traits.has("unattached"))
      .map((each) => ({ pair: each.pair, before: each.base.grants, after: each.head.grants })),
  )
  return [
    ...judged.flatMap((each) => permissionDifference(each, moved(each.pair))),
    ...settingDifference(base, head, pairing),
    ...lintDifference(base, head, pairing),
  ]
}

interface Sides {
  readonly pair: SubjectPair
  readonly base: Side
  readonly head: Side
}

function permissionDifference({ pair, base, head }: Sides, besides: Besides): readonly AccessDelta[] {
  const [before, after] = [within(base), within(head)]
  const subject = withTraits((pair.head ?? pair.base) as Subject, base.grants, head.grants)
  const isLoneBoundary = subject.traits.has("boundary") && !(pair.base && pair.head)
  const rows = isLoneBoundary ? lifted(base, subject) : allRows({ pair, base, head }, besides, before, after, subject)
  return [...rows].map((delta) => ({ ...delta, before, after }))
}

function* allRows(
  { base, head }: Sides,
  besides: Besides,
  before: readonly Grant[],
  after: readonly Grant[],
  subject: Subject,
): Iterable<RowDelta> {
  const [was, is] = [tableOf(base.grants), tableOf(head.grants)]
  const [wasAllowed, isAllowed] = [
    before === base.grants ? was : tableOf(before),
    after === head.grants ? is : tableOf(after),
  ]
  const wasAnywhere = besides.base.length > 0 ? tableOf([...base.grants, ...besides.base]) : was
  const isAnywhere = besides.head.length > 0 ? tableOf([...head.grants, ...besides.head]) : is
  yield* broadening(
    { allows: wasAnywhere.allows, denies: was.denies },
    { allows: isAllowed.allows, denies: isAnywhere.denies },
    subject,
  )
  yield* limitDifference(base, head, subject)
  yield* narrowing(
    { allows: wasAllowed.allows, denies: wasAnywhere.denies },
    { allows: isAnywhere.allows, denies: is.denies },
    subject,
  )
  for (const delta of limitDifference(head, base, subject)) yield theOtherWay(delta)
}

/** What would broaden from the head to the base narrows from the base to the head. */
const theOtherWay = (delta: RowDelta): RowDelta => ({
  ...delta,
  change: delta.change === "appeared" ? "vanished" : "appeared",
})

/** A policy is judged in the tables of its holders; here its rows only serve as what was there before. */
const isJudgedThroughHolders = ({ base, head }: SubjectPair): boolean =>
  head ? head.holders.length > 0 : (base?.holders.length ?? 0) > 0

/** Whether the subject holds an AI capability at either revision decides on the relevance of all else about it. */
function withTraits(subject: Subject, ...sides: readonly (readonly Grant[])[]): Subject {
  return sides.some(holdsAi) ? { ...subject, traits: new Set([...subject.traits, "holds-ai"]) } : subject
}

const isOfAi = ({ supporting, capability }: Action): boolean => !supporting && capability !== "metadata-read"

function holdsAi(grants: readonly Grant[]): boolean {
  const holding = grants.filter((grant) => grant.effect === "allow" && grant.reaches.some(isOfAi))
  if (holding.length === 0) return false
  const denying = grants.filter(({ effect }) => effect === "deny")
  if (denying.length === 0) return true
  const { denies } = tableOf(denying)
  return holding.some((grant) => notDenied(grant, grant.reaches.filter(isOfAi), denies).length > 0)
}

/** What bounds others lets nothing through by coming; where it goes, what it denied is denied no longer. */
function* lifted({ grants }: Side, subject: Subject): Iterable<RowDelta> {
  for (const deny of tableOf(grants).denies.all) yield* liftedDeny(deny, tableOf([]), subject)
}
