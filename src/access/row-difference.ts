/** Two tables of one subject to the rows that appeared in it and vanished from it. */
import type { Subject } from "../model/access.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Action, Grant } from "../model/grant.ts"
import { apartByValues, lessDenied } from "./apart.ts"
import { isAbout, shortfall } from "./covers.ts"
import type { Rows, Table } from "./table.ts"
import { met, notDenied, surelyMet, uncovered } from "./uncovered.ts"
import { tooManyRows } from "./unfinished.ts"
import { affordsToExplain, wasCut } from "./work.ts"

/** A delta without the tables around it, which the caller knows. */
export type RowDelta = Omit<PermissionDelta, "before" | "after">

/**
 * INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. A row is left out only where
 * it is surely covered by the other revision, or surely denied at its own.
 */
export function* broadening(base: Table, head: Table, subject: Subject): Iterable<RowDelta> {
  for (const grant of head.allows.all) yield* appeared(grant, base, head, subject)
  for (const grant of base.denies.all) yield* liftedDeny(grant, head, subject)
}

/** What narrows is told in the table of changes, and never blamed. */
export function* narrowing(base: Table, head: Table, subject: Subject): Iterable<RowDelta> {
  for (const grant of base.allows.all) yield* narrowed("vanished", grant, base, head, subject)
  for (const grant of head.denies.all) yield* narrowed("appeared", grant, head, base, subject)
}

function* appeared(grant: Grant, base: Table, head: Table, subject: Subject): Iterable<RowDelta> {
  for (const { part, sure, unsure, doubt } of newParts(grant, base, head))
    yield* deltas("appeared", part, subject, base.allows, sure, unsure, doubt)
}

/** The actions of an allow of the head that are told as newly allowed. */
export const newActions = (grant: Grant, base: Table, head: Table): ReadonlySet<Action> =>
  new Set([...newParts(grant, base, head)].flatMap(({ sure, unsure }) => [...sure, ...unsure]))

interface NewPart {
  readonly part: Grant
  readonly sure: readonly Action[]
  readonly unsure: readonly Action[]
  readonly doubt: string
}

/** What of an allow of the head the base does not cover and the head does not deny. */
function* newParts(grant: Grant, base: Table, head: Table): Iterable<NewPart> {
  const { without, unsure } = uncovered(grant, base.allows)
  const open = notDenied(grant, [...without, ...unsure], head.denies)
  if (open.length === 0) return
  const isOpen = new Set(open)
  const parts = lessDenied({ ...grant, reaches: open }, head.denies)
  for (const part of parts.length > 1 || parts[0]?.resource !== grant.resource ? parts : [grant]) {
    const left = uncoveredByValues(part, base.allows)
    const among = (actions: readonly Action[]) => actions.filter((action) => left.has(action) && isOpen.has(action))
    yield { part, sure: among(without), unsure: among(unsure), doubt: doubtOf() }
  }
}

/** The actions of a row that are not surely covered for each of the values that its conditions allow. */
function uncoveredByValues(grant: Grant, rows: Rows): ReadonlySet<Action> {
  const left = apartByValues(grant).map((part) => uncovered(part, rows))
  return new Set(left.flatMap(({ without, unsure }) => [...without, ...unsure]))
}

/** A deny of the base that the head does not uphold, where it stood against something that the head allows. */
export function* liftedDeny(deny: Grant, head: Table, subject: Subject): Iterable<RowDelta> {
  const grant = withUnlisted(deny, head.allows)
  const { without, unsure } = uncovered(grant, head.denies)
  if (without.length === 0 && unsure.length === 0) return
  const left = uncoveredByValues(grant, head.denies)
  const among = (actions: readonly Action[]) => actions.filter((action) => left.has(action))
  const lost = among(without)
  const seen = met(grant, lost, head.allows, head.denies)
  const sure = surelyMet(grant, seen, head.allows)
  const perhaps = [
    ...seen.filter((action) => !sure.includes(action)),
    ...met(grant, among(unsure), head.allows, head.denies),
  ]
  yield* deltas("vanished", grant, subject, head.denies, sure, perhaps)
  if (seen.length === 0 && lost.length > 0 && !subject.visible)
    yield* deltas(
      "vanished",
      { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" },
      subject,
      head.denies,
      lost,
      [],
    )
}

/** What no catalogue has, a deny reaches where it matches what rows allow of that. */
function withUnlisted(deny: Grant, { all }: Rows): Grant {
  if (deny.matches === undefined) return deny
  const besides = new Set(
    all.flatMap(({ reaches }) => reaches).filter((action) => action.unlisted !== undefined && isAbout(deny, action)),
  )
  for (const action of deny.reaches) besides.delete(action)
  return besides.size === 0 ? deny : { ...deny, reaches: [...deny.reaches, ...besides] }
}

function* narrowed(
  change: "appeared" | "vanished",
  grant: Grant,
  own: Table,
  other: Table,
  subject: Subject,
): Iterable<RowDelta> {
  const rows = grant.effect === "allow" ? other.allows : other.denies
  const { without } = uncovered(grant, rows)
  if (without.length === 0) return
  const left = uncoveredByValues(grant, rows)
  const gone = without.filter((action) => left.has(action))
  const told = grant.effect === "allow" ? notDenied(grant, gone, own.denies) : gone
  yield* deltas(change, grant, subject, rows, told, [])
}

/** What is sure and what is not are two deltas; none where there is nothing to tell. `rows` are those of the other revision. */
export function* deltas(
  change: "appeared" | "vanished",
  grant: Grant,
  subject: Subject,
  rows: Rows,
  sure: readonly Action[],
  unsure: readonly Action[],
  doubt = doubtOf(),
): Iterable<RowDelta> {
  const delta = (actions: readonly Action[], because: string | undefined, unsure?: true): RowDelta => {
    const near = nearest(grant, actions, rows)
    return {
      kind: "permission",
      change,
      grant,
      subject,
      actions,
      near,
      axes: near[0] ? shortfall(near[0], grant, actions) : [],
      certainty: because === undefined ? "certain" : "possible",
      ...(because !== undefined && { because }),
      ...(unsure && { unsure }),
    }
  }
  if (sure.length > 0) yield delta(sure, grant.perhaps)
  if (unsure.length > 0) yield delta(unsure, doubt === tooManyRows ? doubt : (grant.perhaps ?? doubt), true)
}

const doubtOf = (): string => (wasCut() ? tooManyRows : "it depends on values that are not known before deployment")

/** How many neighbours are told, and how many rows are looked at to find near ones: they explain, they do not decide. */
const neighbours = 3
const neighbourhood = 2000

/**
 * Rows of the other revision that grant some of the same, those that fall short on the fewest axes first. Of rows as near, those
 * of others come last: what somebody was granted before is told by the condition that is gone.
 */
function nearest(grant: Grant, actions: readonly Action[], rows: Rows): readonly Grant[] {
  const found: { row: Grant; short: number }[] = []
  let looked = 0
  let close = 0
  for (const row of rows.all) {
    if (++looked > neighbourhood || !affordsToExplain(row, grant)) break
    if (!actions.some((action) => isAbout(row, action))) continue
    const axes = shortfall(row, grant, actions)
    const isOfOthers = axes.includes("principal")
    found.push({ row, short: axes.length + (isOfOthers ? 0.5 : 0) })
    if (axes.length < 2 && !isOfOthers && ++close === neighbours) break
  }
  return found
    .sort((a, b) => a.short - b.short)
    .slice(0, neighbours)
    .map(({ row }) => row)
}
