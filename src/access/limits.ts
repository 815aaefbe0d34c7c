/** What bounds a subject, at both revisions: to the part of its rows that is let through, and to what newly is. */
import type { Limit, Subject } from "../model/access.ts"
import type { Action, Condition, Grant, Scope } from "../model/grant.ts"
import { lessDenied } from "./apart.ts"
import { meetsBeyondActions, namesOf } from "./covers.ts"
import { anything } from "./pattern.ts"
import { deltas, liftedDeny, newActions, type RowDelta } from "./row-difference.ts"
import { conditionText } from "./row-text.ts"
import * as scope from "./scope.ts"
import { type Table, tableOf } from "./table.ts"
import { met, notDenied, uncovered } from "./uncovered.ts"
import { isSpent } from "./work.ts"

/** What one revision says of a subject. */
export interface Side {
  readonly grants: readonly Grant[]
  readonly limits: readonly Limit[]
}

/** A row that more rows of a limit meet than this is kept whole: that is never silent. */
const mostPieces = 200

/** The rows, each allow cut down to what every limit lets through. What is not in view lets everything through. */
export function within({ grants, limits }: Side): readonly Grant[] {
  return limits
    .filter(({ because }) => because === undefined)
    .reduce<readonly Grant[]>((rows, limit) => {
      const table = tableOf(limit.grants)
      return rows.flatMap((row) => (isBounded(row) ? passing(row, table) : [row]))
    }, grants)
}

/** Only what the subject is granted itself: who may become it, or use it, is said by rows that name others. */
const isBounded = ({ effect, principal }: Grant): boolean => effect === "allow" && principal.kind === "holder"

function passing(row: Grant, limit: Table): readonly Grant[] {
  const { without } = uncovered(row, limit.allows)
  const open = notDenied(row, row.reaches, limit.denies)
  const whole = open.filter((action) => !without.includes(action))
  const traits = new Set([...row.traits].filter((trait) => !ofActions.has(trait) || isAmong(trait, limit.allows.all)))
  const kept: readonly Grant[] =
    whole.length === row.reaches.length
      ? [row]
      : whole.length > 0
        ? [{ ...row, traits, reaches: whole, bounded: true }]
        : []
  const rest = open.filter((action) => without.includes(action))
  const pieces = rest.length === 0 ? [] : intersections(row, limit.allows.all, rest)
  return pieces ? [...kept, ...pieces].flatMap((piece) => lessDenied(piece, limit.denies)) : [row]
}

/** Undefined where they are more than anybody compares. */
function intersections(row: Grant, bounds: readonly Grant[], of: readonly Action[]): readonly Grant[] | undefined {
  const pieces: Grant[] = []
  for (const bound of bounds) {
    const piece = intersection(row, bound, of)
    if (piece) pieces.push(piece)
    if (isSpent() || pieces.length > mostPieces) return undefined
  }
  return pieces
}

/** Traits of a row that are about how many actions it takes in; the others are about its resource. */
const ofActions = new Set(["every-action", "service-wide", "not-action"])
const isAmong = (trait: string, rows: readonly Grant[]): boolean => rows.some(({ traits }) => traits.has(trait))

/** What both rows let through, of these actions. Where two resources only overlap, it is told of the whole of the first. */
function intersection(row: Grant, bound: Grant, of: readonly Action[]): Grant | undefined {
  const names = namesOf(bound.reaches)
  const reaches = of.filter(({ name }) => names.has(name))
  if (reaches.length === 0 || meetsBeyondActions(row, bound) === "no") return undefined
  const isInside = scope.covers(row.resource, bound.resource) === "yes"
  const { span, via } = row.resource
  const { of: inside, except, within } = bound.resource
  const resource: Scope = isInside
    ? { of: inside, except, span, ...(within && { within }), ...(via && { via }) }
    : row.resource
  const narrower = isInside ? bound : row
  const traits = new Set([
    ...[...narrower.traits].filter((trait) => !ofActions.has(trait) && trait !== "boundary"),
    ...[...row.traits].filter(
      (trait) => trait === "managed-policy" || (ofActions.has(trait) && bound.traits.has(trait)),
    ),
  ])
  return { ...row, reaches, resource, traits, conditions: joined(row.conditions, bound.conditions) }
}

/** Each condition once. */
const joined = (a: readonly Condition[], b: readonly Condition[]): readonly Condition[] => {
  const texts = new Set(a.map(conditionText))
  return [...a, ...b.filter((condition) => !texts.has(conditionText(condition)))]
}

/**
 * What limits of the base held back and those of the head do not, of what the subject was already allowed at the base: the rest
 * is told of the rows that allow it.
 */
export function* limitDifference(base: Side, head: Side, subject: Subject): Iterable<RowDelta> {
  if (base.limits.length === 0) return
  const allowed = tableOf(base.grants)
  const now = tableOf(within(head).filter((row) => row.effect === "deny" || isBounded(row)))
  const kept: Kept = { allowed, now, isNew: toldAsNew(allowed, now) }
  const before = base.limits.map((limit) => tableOf(limit.grants))
  for (const [i, was] of base.limits.entries()) {
    const is = head.limits.find(({ name }) => name === was.name)
    const known = before[i] as Table
    if (!is || isLostFromView(was, is)) yield* vanished(was, known, is !== undefined, kept, subject)
    else yield* loosened(known, tableOf(is.grants), before, kept, subject)
  }
}

/** What the subject was granted at the base, what it is let do at the head, and which of that is told of its rows already. */
interface Kept {
  readonly allowed: Table
  readonly now: Table
  readonly isNew: (row: Grant, action: Action) => boolean
}

/** INVARIANT: what is let through newly is told of the rows or of the limits: the one asks just what the other tells. */
function toldAsNew(allowed: Table, now: Table): Kept["isNew"] {
  const told = new Map<Grant, ReadonlySet<Action>>()
  return (row, action) => {
    const known = told.get(row) ?? newActions(row, allowed, now)
    told.set(row, known)
    return known.has(action)
  }
}

/** Whether what is not in view may be less than what was. */
const isLostFromView = (was: Limit, is: Limit): boolean =>
  (was.because !== undefined || is.because !== undefined) && (was.because !== is.because || was.value !== is.value)

/** The limit is gone, or another one that we cannot read stands in its place. */
function* vanished(
  limit: Limit,
  known: Table,
  isReplaced: boolean,
  { now, isNew }: Kept,
  subject: Subject,
): Iterable<RowDelta> {
  const opened = new Map<string, Action>()
  for (const row of now.allows.all) {
    const held = limit.because === undefined ? heldBack(row, known) : row.reaches
    for (const action of notDenied(row, held, now.denies)) if (!isNew(row, action)) opened.set(action.name, action)
  }
  if (opened.size === 0) return
  const blame = { span: limit.span, ...(limit.via && { via: limit.via }) }
  const everything: Scope = { of: anything, except: [], ...blame }
  const perhaps =
    limit.because === undefined && !isReplaced
      ? undefined
      : `what \`${limit.value}\` let through is not in view${isReplaced ? " at both revisions" : ""}`
  const gone: Grant = {
    effect: "deny",
    cloud: subject.cloud,
    subject: subject.key,
    principal: { kind: "holder" },
    action: everything,
    resource: everything,
    conditions: [],
    reaches: [...opened.values()],
    traits: new Set(["boundary-gone"]),
    origin: {
      revision: limit.block.source.revision,
      address: subject.address,
      statement: limit.block,
      block: limit.block,
      hops: [],
    },
    ...(perhaps !== undefined && { perhaps }),
  }
  yield* deltas("vanished", gone, subject, tableOf([]).denies, gone.reaches, [])
}

/** The actions of a row that the limit does not surely let through. */
function heldBack(row: Grant, limit: Table): readonly Action[] {
  const { without, unsure } = uncovered(row, limit.allows)
  const outside = new Set([...without, ...unsure])
  for (const action of met(row, row.reaches, limit.denies)) outside.add(action)
  return row.reaches.filter((action) => outside.has(action))
}

/** Both are in view: rows that let more through, denies that are gone. */
function* loosened(
  was: Table,
  is: Table,
  before: readonly Table[],
  { allowed, now, isNew }: Kept,
  subject: Subject,
): Iterable<RowDelta> {
  for (const bound of is.allows.all) {
    const { without, unsure } = uncovered(bound, was.allows)
    const counts = (action: Action) =>
      isSpent() ||
      now.allows.all.some((row) => {
        const piece = namesOf(row.reaches).has(action.name) ? intersection(row, bound, [action]) : undefined
        return (
          piece !== undefined &&
          (!isNew(row, action) || isOld(piece, allowed)) &&
          !wasLetThrough(piece, before) &&
          notDenied(piece, [action], now.denies).length > 0
        )
      })
    const [sure, perhaps] = [without.filter(counts), unsure.filter(counts)]
    yield* isSpent()
      ? deltas("appeared", bound, subject, was.allows, [], [...sure, ...perhaps])
      : deltas("appeared", bound, subject, was.allows, sure, perhaps)
  }
  // What the subject's own rows deny is denied still.
  const { denies } = tableOf([...is.denies.all, ...now.denies.all])
  for (const deny of was.denies.all) yield* liftedDeny(deny, { allows: now.allows, denies }, subject)
}

/** Whether all limits of the base surely let it through. */
const wasLetThrough = (piece: Grant, before: readonly Table[]): boolean =>
  before.every((limit) => heldBack(piece, limit).length === 0)

/** Whether the rows of the base surely cover it. */
function isOld(piece: Grant, allowed: Table): boolean {
  const { without, unsure } = uncovered(piece, allowed.allows)
  return without.length === 0 && unsure.length === 0
}
