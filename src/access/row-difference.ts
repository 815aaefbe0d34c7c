/** Two tables of one subject to the rows that appeared in it and vanished from it. */
import type { Subject } from "../model/access.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Action, Grant } from "../model/grant.ts"
import { apartByValues, lessDenied } from "./apart.ts"
import { isAbout, partsOf, shortfall } from "./covers.ts"
import { kept } from "./kept.ts"
import type { Rows, Table } from "./table.ts"
import { met, notDenied, surelyMet, type Uncovered, uncovered } from "./uncovered.ts"
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

/** What of an allow of the head the base does not cover and the head does not deny. What the base left out by name counts too. */
function* newParts(row: Grant, base: Table, head: Table): Iterable<NewPart> {
  const grant = withUnlisted(row, base.allows.omitted)
  const whole = uncovered(grant, base.allows)
  const { without, unsure } = whole
  const open = notDenied(grant, unsure.length === 0 ? without : [...without, ...unsure], head.denies)
  if (open.length === 0) return
  const opened = open.length === without.length + unsure.length ? undefined : new Set(open)
  const isOpen = (action: Action) => opened === undefined || opened.has(action)
  const parts = lessDenied(open === grant.reaches ? grant : { ...grant, reaches: open }, head.denies)
  for (const part of parts.length > 1 || parts[0]?.resource !== grant.resource ? parts : [grant]) {
    const isLeft = uncoveredByValues(part, base.allows, part === grant ? whole : undefined)
    const among = (actions: readonly Action[]) => kept(actions, (action) => isLeft(action) && isOpen(action))
    yield { part, sure: among(without), unsure: among(unsure), doubt: doubtOf() }
  }
}

/** Which actions of a row are not surely covered for each of the values that its conditions allow; `whole` is the answer for all of them, where it is known. */
function uncoveredByValues(grant: Grant, rows: Rows, whole?: Uncovered): (action: Action) => boolean {
  const parts = apartByValues(grant)
  // Only what the whole leaves open is asked for.
  if (whole && parts.length === 1) return () => true
  const left = new Set(
    parts.map((part) => uncovered(part, rows)).flatMap(({ without, unsure }) => [...without, ...unsure]),
  )
  return (action) => left.has(action)
}

/** A deny of the base that the head does not uphold, where it stood against something that the head allows. */
export function* liftedDeny(deny: Grant, head: Table, subject: Subject): Iterable<RowDelta> {
  const grant = withUnlisted(deny, head.allows.unlisted())
  const whole = uncovered(grant, head.denies)
  const { without, unsure } = whole
  if (without.length === 0 && unsure.length === 0) return
  const isLeft = uncoveredByValues(grant, head.denies, whole)
  const among = (actions: readonly Action[]) => kept(actions, isLeft)
  const lost = among(without)
  const seen = met(grant, lost, head.allows, head.denies)
  const sure = surelyMet(grant, seen, head.allows)
  const isSure = new Set(sure)
  const perhapsLost = among(unsure)
  const perhapsSeen = met(grant, perhapsLost, head.allows, head.denies)
  const perhaps = [...seen.filter((action) => !isSure.has(action)), ...perhapsSeen]
  yield* deltas("vanished", grant, subject, head.denies, sure, perhaps)
  // Whether it is upheld and whether it stands against something may both be out of view.
  const isUnseen = seen.length === 0 && perhapsSeen.length === 0 && !subject.visible
  if (isUnseen && lost.length + perhapsLost.length > 0)
    yield* deltas(
      "vanished",
      { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" },
      subject,
      head.denies,
      lost,
      perhapsLost,
    )
}

/** What no catalogue has but somebody named, a row reaches where it matches that: all of it, or what lies in both. */
function withUnlisted(row: Grant, named: readonly Action[]): Grant {
  if (named.length === 0 || (row.matches ?? row.mayMatch) === undefined) return row
  const reached = new Set(row.reaches)
  const besides = named
    .filter((action) => !reached.has(action))
    .flatMap((action) =>
      isAbout(row, action)
        ? [action]
        : partsOf(row, action).map((part) => ({ ...action, unlisted: [...(action.unlisted ?? []), part] })),
    )
  return besides.length === 0 ? row : { ...row, reaches: [...row.reaches, ...besides] }
}

function* narrowed(
  change: "appeared" | "vanished",
  grant: Grant,
  own: Table,
  other: Table,
  subject: Subject,
): Iterable<RowDelta> {
  const rows = grant.effect === "allow" ? other.allows : other.denies
  const whole = uncovered(grant, rows)
  const { without } = whole
  if (without.length === 0) return
  const gone = kept(without, uncoveredByValues(grant, rows, whole))
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
