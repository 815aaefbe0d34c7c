/** A row and a table to the actions of the row that the table leaves open: not granted by it, or not denied. */
import type { Action, Grant } from "../model/grant.ts"
import { coversBeyondActions, meetsBeyondActions, namesOf } from "./covers.ts"
import { candidates, meeting, type Rows } from "./table.ts"

export interface Uncovered {
  readonly without: readonly Action[]
  /** Actions that are covered only perhaps. */
  readonly unsure: readonly Action[]
  /** Set where there were more rows to compare than anybody waits for. */
  readonly cut?: true
}

/** So many pairs of rows are compared, of one table with another: about a second's work. */
const mostPairs = 1_500_000
const mostFor = ({ all }: Rows): number => Math.max(100, Math.floor(mostPairs / Math.max(1, all.length)))

/** Which of a row's actions the rows do not cover, and which they cover only perhaps. */
export function uncovered(grant: Grant, rows: Rows): Uncovered {
  let without = grant.reaches
  let left = mostFor(rows)
  const perhaps = new Set<string>()
  for (const row of candidates(rows, grant)) {
    if (without.length === 0) break
    if (left-- === 0) return { without: [], unsure: without, cut: true }
    const answer = coversBeyondActions(row, grant)
    if (answer === "no") continue
    const reached = namesOf(row.reaches)
    if (row.reaches !== grant.reaches && !without.some((action) => reached.has(action.name))) continue
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

/** The actions that no deny surely takes away wherever the row applies. */
export function notDenied(grant: Grant, actions: readonly Action[], denies: Rows): readonly Action[] {
  if (actions.length === 0 || denies.all.length === 0) return actions
  let open = actions
  let left = mostFor(denies)
  for (const deny of candidates(denies, grant)) {
    if (open.length === 0 || left-- === 0) break
    if (deny.perhaps === undefined && coversBeyondActions(deny, grant) === "yes") {
      const stopped = namesOf(deny.reaches)
      open = open.filter((action) => !stopped.has(action.name))
    }
  }
  return open
}

/** Those of the actions for which some row could bear on the same request as the given one, and `denies` do not take it away. */
export function met(grant: Grant, actions: readonly Action[], rows: Rows, denies?: Rows): readonly Action[] {
  if (actions.length === 0) return []
  const found = new Set<string>()
  let left = mostFor(rows)
  for (const row of meeting(rows, grant)) {
    if (left-- === 0) return actions
    const fresh = actions.filter(({ name }) => !found.has(name) && namesOf(row.reaches).has(name))
    if (fresh.length === 0 || meetsBeyondActions(row, grant) === "no") continue
    for (const { name } of denies ? notDenied(row, fresh, denies) : fresh) found.add(name)
    if (found.size === actions.length) break
  }
  return actions.filter(({ name }) => found.has(name))
}
