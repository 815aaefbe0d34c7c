/** Two access tables to what changed between them: permissions, settings, and lint facts about text that appeared. */
import type { Access, Lint, Setting, Subject } from "../model/access.ts"
import type { Delta, PermissionDelta } from "../model/delta.ts"
import type { Action, Grant } from "../model/grant.ts"
import { coversBeyondActions, meetsBeyondActions, namesOf, shortfall } from "./covers.ts"
import { groupBy } from "./grouping.ts"
import { pairSubjects, type SubjectPair } from "./subjects.ts"
import { candidates, type Rows, type Table, tableOf } from "./table.ts"

/**
 * INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. A row is left out only where
 * it is surely covered by the other revision, or surely denied at its own.
 */
export function difference(base: Access, head: Access, renames: ReadonlyMap<string, string>): readonly Delta[] {
  const before = groupBy(base.grants, (grant) => grant.subject)
  const after = groupBy(head.grants, (grant) => grant.subject)
  const deltas: Delta[] = []
  const pairs = pairSubjects(base, head, renames)
  for (const pair of pairs) {
    if (isJudgedThroughHolders(pair) || isLoneBoundary(pair)) continue
    const was = pair.base ? (before.get(pair.base.key) ?? base.dormant.get(pair.base.key)?.() ?? []) : []
    const is = pair.head ? (after.get(pair.head.key) ?? []) : []
    const subject = (pair.head ?? pair.base) as Subject
    const marked = withTraits(subject, [...was, ...is])
    for (const delta of rowDifference(tableOf(was), tableOf(is), marked))
      deltas.push({ ...delta, before: was, after: is })
  }
  const headKey = new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key] as const] : [])))
  const bySubject = (key: string) =>
    withTraits((head.subjects.get(key) ?? base.subjects.get(key)) as Subject, after.get(key) ?? before.get(key) ?? [])
  return [
    ...deltas,
    ...settingDifference(base, head, headKey, bySubject),
    ...lintDifference(base, head, headKey, bySubject),
  ]
}

/** A boundary that comes or goes changes what bounds its identities, which is a setting of theirs; what it lists is no grant. */
const isLoneBoundary = ({ base, head }: SubjectPair): boolean =>
  (base === undefined || head === undefined) && (head ?? base)?.traits.has("boundary") === true

type RowDelta = Omit<PermissionDelta, "before" | "after">

/** A policy whose holders are in view is judged in their tables; here its rows only serve as what was there before. */
const isJudgedThroughHolders = ({ base, head }: SubjectPair): boolean =>
  head ? head.holders.length > 0 : (base?.holders.length ?? 0) > 0

/** Whether the subject holds an AI capability at either revision decides on the relevance of all else about it. */
function withTraits(subject: Subject, grants: readonly Grant[]): Subject {
  const holds = grants.some(
    (grant) =>
      grant.effect === "allow" &&
      grant.reaches.some((action) => !action.supporting && action.capability !== "metadata-read"),
  )
  return holds ? { ...subject, traits: new Set([...subject.traits, "holds-ai"]) } : subject
}

function* rowDifference(base: Table, head: Table, subject: Subject): Iterable<RowDelta> {
  for (const grant of head.allows.all) yield* appeared(grant, base, head, subject)
  for (const grant of base.denies.all) yield* liftedDeny(grant, head, subject)
  for (const grant of base.allows.all) yield* narrowed("vanished", grant, base, head, subject)
  for (const grant of head.denies.all) yield* narrowed("appeared", grant, head, base, subject)
}

/** An allow of the head that the base does not cover and the head does not deny. */
function* appeared(grant: Grant, base: Table, head: Table, subject: Subject): Iterable<RowDelta> {
  const { without, unsure } = uncovered(grant, base.allows)
  const open = (actions: readonly Action[]) => notDenied(grant, actions, head.denies)
  yield* deltas("appeared", grant, subject, base.allows, open(without), open(unsure))
}

/** A deny of the base that the head does not uphold, where it stood against something that the head allows. */
function* liftedDeny(grant: Grant, head: Table, subject: Subject): Iterable<RowDelta> {
  const { without, unsure } = uncovered(grant, head.denies)
  const bites = (action: Action) =>
    head.allows.all.some(
      (allow) => namesOf(allow.reaches).has(action.name) && meetsBeyondActions(allow, grant) !== "no",
    )
  const seen = without.filter(bites)
  const unseen = subject.visible ? [] : without.filter((action) => !bites(action))
  yield* deltas("vanished", grant, subject, head.denies, seen, unsure.filter(bites))
  if (seen.length === 0 && unseen.length > 0)
    yield* deltas(
      "vanished",
      { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" },
      subject,
      head.denies,
      unseen,
      [],
    )
}

/** What narrows is told in the table of changes, and never blamed. */
function* narrowed(
  change: "appeared" | "vanished",
  grant: Grant,
  own: Table,
  other: Table,
  subject: Subject,
): Iterable<RowDelta> {
  const rows = grant.effect === "allow" ? other.allows : other.denies
  const { without } = uncovered(grant, rows)
  const told = grant.effect === "allow" ? notDenied(grant, without, own.denies) : without
  yield* deltas(change, grant, subject, rows, told, [])
}

function* deltas(
  change: "appeared" | "vanished",
  grant: Grant,
  subject: Subject,
  rows: Rows,
  sure: readonly Action[],
  unsure: readonly Action[],
): Iterable<RowDelta> {
  const delta = (actions: readonly Action[], because: string | undefined, unsure?: true): RowDelta => {
    const near = nearest(grant, actions, rows)
    const axes = near[0] ? shortfall(near[0], grant, actions) : []
    const certainty = because === undefined ? "certain" : "possible"
    return {
      kind: "permission",
      change,
      grant,
      subject,
      actions,
      near,
      axes,
      certainty,
      ...(because !== undefined && { because }),
      ...(unsure && { unsure }),
    }
  }
  if (sure.length > 0) yield delta(sure, grant.perhaps)
  if (unsure.length > 0)
    yield delta(unsure, grant.perhaps ?? "it depends on values that are not known before deployment", true)
}

/** Which of a row's actions the rows of the other revision do not cover, and which they cover only perhaps. */
function uncovered(grant: Grant, rows: Rows): { without: readonly Action[]; unsure: readonly Action[] } {
  let without = grant.reaches
  const perhaps = new Set<string>()
  for (const row of candidates(rows, grant)) {
    if (without.length === 0) break
    const reached = namesOf(row.reaches)
    if (row.reaches !== grant.reaches && !without.some((action) => reached.has(action.name))) continue
    const answer = coversBeyondActions(row, grant)
    if (answer === "no") continue
    // A row that itself is only perhaps there covers only perhaps.
    if (answer === "yes" && (row.perhaps === undefined || row.perhaps === grant.perhaps))
      without = without.filter((action) => !reached.has(action.name))
    else for (const name of reached) perhaps.add(name)
  }
  if (perhaps.size === 0) return { without, unsure: [] }
  return {
    without: without.filter((action) => !perhaps.has(action.name)),
    unsure: without.filter((action) => perhaps.has(action.name)),
  }
}

function notDenied(grant: Grant, actions: readonly Action[], denies: Rows): readonly Action[] {
  if (actions.length === 0 || denies.all.length === 0) return actions
  let open = actions
  for (const deny of candidates(denies, grant)) {
    if (open.length === 0) break
    if (deny.perhaps === undefined && coversBeyondActions(deny, grant) === "yes") {
      const stopped = namesOf(deny.reaches)
      open = open.filter((action) => !stopped.has(action.name))
    }
  }
  return open
}

/** How many neighbours are told, and how many rows are looked at to find them: they explain, they do not decide. */
const neighbours = 3
const neighbourhood = 2000

/** Rows of the other revision that grant some of the same, those that fall short on the fewest axes first. */
function nearest(grant: Grant, actions: readonly Action[], rows: Rows): readonly Grant[] {
  const found: { row: Grant; short: number }[] = []
  let looked = 0
  for (const row of rows.all) {
    if (++looked > neighbourhood) break
    const reached = namesOf(row.reaches)
    if (!actions.some((action) => reached.has(action.name))) continue
    found.push({ row, short: shortfall(row, grant, actions).length })
  }
  return found
    .sort((a, b) => a.short - b.short)
    .slice(0, neighbours)
    .map(({ row }) => row)
}

type Find = (key: string) => Subject

function* settingDifference(
  base: Access,
  head: Access,
  headKey: ReadonlyMap<string, string>,
  subject: Find,
): Iterable<Delta> {
  const place = (setting: Setting) => `${headKey.get(setting.subject) ?? setting.subject} ${setting.name}`
  const was = groupBy(base.settings, place)
  const is = groupBy(head.settings, (setting) => `${setting.subject} ${setting.name}`)
  for (const [key, settings] of is) {
    const before = was.get(key) ?? []
    for (const setting of settings) {
      if (before.some((each) => each.value === setting.value)) continue
      const replaced = settings.length === 1 && before.length === 1 ? before[0] : undefined
      yield {
        kind: "setting",
        change: replaced ? "changed" : "appeared",
        setting,
        subject: subject(setting.subject),
        ...(replaced && { before: replaced }),
      }
    }
  }
  for (const [key, settings] of was) {
    const after = is.get(key) ?? []
    for (const setting of settings) {
      if (after.some((each) => each.value === setting.value) || (settings.length === 1 && after.length === 1)) continue
      yield {
        kind: "setting",
        change: "vanished",
        setting,
        subject: subject(headKey.get(setting.subject) ?? setting.subject),
      }
    }
  }
}

function* lintDifference(
  base: Access,
  head: Access,
  headKey: ReadonlyMap<string, string>,
  subject: Find,
): Iterable<Delta> {
  const place = (lint: Lint, key: string) => [key, lint.name, lint.effect, lint.text].join(" ")
  const known = new Set(base.lints.map((lint) => place(lint, headKey.get(lint.subject) ?? lint.subject)))
  for (const lint of head.lints)
    if (!known.has(place(lint, lint.subject))) yield { kind: "lint", lint, subject: subject(lint.subject) }
}
