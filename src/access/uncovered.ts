/** A row and a table to the actions of the row that the table leaves open: not granted by it, or not denied. */
import type { Action, Grant } from "../model/grant.ts"
import { coversBeyondActions, meetsBeyondActions, namesOf } from "./covers.ts"
import { candidates, type Rows } from "./table.ts"

/** Which of a row's actions the rows do not cover, and which they cover only perhaps. */
export function uncovered(
  grant: Grant,
  rows: Rows,
): { readonly without: readonly Action[]; readonly unsure: readonly Action[] } {
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

/** The actions that no deny surely takes away wherever the row applies. */
export function notDenied(grant: Grant, actions: readonly Action[], denies: Rows): readonly Action[] {
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

/** Whether some row could bear on the same request as the given one, for this action. */
export const isMet = (grant: Grant, action: Action, rows: Rows): boolean =>
  rows.all.some((row) => namesOf(row.reaches).has(action.name) && meetsBeyondActions(row, grant) !== "no")
