/** A row and a table to the actions of the row that the table leaves open: not granted by it, or not denied. */
import type { Action, Grant, Pattern } from "../model/grant.ts"
import { coversBeyondActions, isAbout, mayBeAbout, meetsBeyondActions } from "./covers.ts"
import { kept } from "./kept.ts"
import { rowText } from "./row-text.ts"
import * as scope from "./scope.ts"
import { candidates, meeting, type Rows, sameAs } from "./table.ts"
import { affordsToCompare, isSpent, spend } from "./work.ts"

export interface Uncovered {
  readonly without: readonly Action[]
  /** Actions that are covered only perhaps. */
  readonly unsure: readonly Action[]
}

/** Which of a row's actions the rows do not cover, one of them or several together, and which they cover only perhaps. */
export function uncovered(grant: Grant, rows: Rows): Uncovered {
  const alone = uncoveredByOne(grant, rows)
  const left = [...alone.without, ...alone.unsure]
  if (left.length === 0 || rows.excepting.length === 0) return alone
  const together = coveredTogether(grant, left, rows)
  const rest = (actions: readonly Action[]) => actions.filter((action) => !together.has(action))
  return together.size === 0 ? alone : { without: rest(alone.without), unsure: rest(alone.unsure) }
}

const nothing: Uncovered = { without: [], unsure: [] }

/** Whether a row of the same words is there as surely, and is about the same: most rows of a change have one. */
const standsIn = (rows: Rows, grant: Grant): boolean =>
  sameAs(rows, grant).some(
    (row) => row.reaches === grant.reaches && (row.perhaps === undefined || row.perhaps === grant.perhaps),
  )

function uncoveredByOne(grant: Grant, rows: Rows): Uncovered {
  if (standsIn(rows, grant)) {
    spend(grant.reaches.length)
    return nothing
  }
  const text = rowText(grant)
  const { surely, perhaps: doubtful } = candidates(rows, grant)
  let without = grant.reaches
  const perhaps = new Set<string>()
  const chosen: Grant[] = []
  const take = (row: Grant): void => {
    const isSame = rowText(row) === text
    const answer = isSame ? "yes" : coversBeyondActions(row, grant)
    if (answer === "no") return
    // What a row may match, it matches too where it stands again.
    const isOf = isSame ? mayBeAbout : isAbout
    spend(without.length)
    if (row.reaches !== grant.reaches && !without.some((action) => isOf(row, action))) return
    // A row that itself is only perhaps there covers only perhaps.
    if (answer === "yes" && (row.perhaps === undefined || row.perhaps === grant.perhaps))
      without = row.reaches === without ? [] : kept(without, (action) => !isOf(row, action))
    else {
      for (const action of without) if (isAbout(row, action)) perhaps.add(action.name)
      if (answer === "yes" && row.choice) chosen.push(row)
    }
  }
  for (const row of surely) {
    if (without.length === 0) break
    if (rowText(row) !== text && isSpent()) return { without: [], unsure: without }
    take(row)
  }
  for (const row of doubtful) {
    // None of these covers anything surely, so that there is no more to learn of what is in doubt.
    if (without.every(({ name }) => perhaps.has(name))) break
    if (isSpent()) return { without: [], unsure: without }
    take(row)
  }
  if (perhaps.size === 0) return { without, unsure: [] }
  const left = chosen.length > 1 ? without.filter((action) => !isCoveredAnyway(action, chosen)) : without
  return {
    without: kept(left, (action) => !perhaps.has(action.name)),
    unsure: kept(left, (action) => perhaps.has(action.name)),
  }
}

/** Whether, of rows one of which is surely there, each covers the action. */
function isCoveredAnyway(action: Action, rows: readonly Grant[]): boolean {
  const seen = new Map<object, Set<number>>()
  for (const row of rows) {
    const { choice } = row
    if (!choice || !isAbout(row, action)) continue
    const covering = (seen.get(choice.among) ?? new Set()).add(choice.at)
    seen.set(choice.among, covering)
    if (covering.size === choice.among.count) return true
  }
  return false
}

/** No more exceptions of one row are filled than this. */
const mostHoles = 32

/** The actions that a row would cover but for its exceptions, where each of those is covered by other rows. */
function coveredTogether(grant: Grant, actions: readonly Action[], rows: Rows): ReadonlySet<Action> {
  const covered = new Set<Action>()
  for (const row of rows.excepting) {
    if (isSpent() || covered.size === actions.length) break
    spend(actions.length)
    const wanted = actions.filter((action) => !covered.has(action) && isAbout(row, action))
    if (wanted.length === 0 || (row.perhaps !== undefined && row.perhaps !== grant.perhaps)) continue
    if (!affordsToCompare(row, grant)) break
    if (coversBeyondActions({ ...row, resource: { ...row.resource, except: [] } }, grant) !== "yes") continue
    const holes = row.resource.except.filter(
      (hole) => scope.overlaps(grant.resource, { of: hole, except: [] }) !== "no",
    )
    if (holes.length > mostHoles) continue
    for (const action of holes.reduce<readonly Action[]>((open, hole) => filled(grant, hole, open, rows), wanted))
      covered.add(action)
  }
  return covered
}

/** Those of the actions that some row surely covers on all of an exception. */
function filled(grant: Grant, hole: Pattern, actions: readonly Action[], rows: Rows): readonly Action[] {
  if (actions.length === 0) return []
  const inHole: Grant = { ...grant, reaches: actions, resource: { ...grant.resource, of: hole } }
  const { without, unsure } = uncoveredByOne(inHole, rows)
  return actions.filter((action) => !without.includes(action) && !unsure.includes(action))
}

/** The actions that no deny surely takes away wherever the row applies. */
export function notDenied(grant: Grant, actions: readonly Action[], denies: Rows): readonly Action[] {
  if (actions.length === 0 || denies.all.length === 0) return actions
  let open = actions
  for (const deny of candidates(denies, grant).surely) {
    if (open.length === 0 || isSpent()) break
    if (deny.perhaps === undefined && coversBeyondActions(deny, grant) === "yes") {
      open = open.filter((action) => !isAbout(deny, action))
    }
  }
  return open
}

/** Those of the actions for which some row could bear on the same request as the given one, and `denies` do not take it away. */
export function met(grant: Grant, actions: readonly Action[], rows: Rows, denies?: Rows): readonly Action[] {
  if (actions.length === 0) return []
  const found = new Set<string>()
  for (const row of meeting(rows, grant)) {
    if (isSpent()) return actions
    spend(actions.length)
    const fresh = actions.filter((action) => !found.has(action.name) && mayBeAbout(row, action))
    if (fresh.length === 0 || meetsBeyondActions(row, grant) === "no") continue
    for (const { name } of denies ? notDenied(row, fresh, denies) : fresh) found.add(name)
    if (found.size === actions.length) break
  }
  return actions.filter(({ name }) => found.has(name))
}

/** Those of the actions for which some row surely bears on something that the given one is about. */
export function surelyMet(grant: Grant, actions: readonly Action[], rows: Rows): readonly Action[] {
  let left = actions
  for (const row of meeting(rows, grant)) {
    if (left.length === 0 || isSpent()) break
    spend(left.length)
    if (meetsBeyondActions(row, grant) !== "yes") continue
    left = left.filter((action) => !isAbout(row, action))
  }
  return left.length === 0 ? actions : actions.filter((action) => !left.includes(action))
}
