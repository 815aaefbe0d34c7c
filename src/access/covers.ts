/** Whether one row of the access table covers another, axis by axis. */
import type { Axis } from "../model/delta.ts"
import type { Action, Grant } from "../model/grant.ts"
import { and, type Truth } from "../model/truth.ts"
import { implies } from "./condition.ts"
import * as principal from "./principal.ts"
import * as scope from "./scope.ts"
import { affordsToCompare } from "./work.ts"

/** Whether `wide` takes in everyone, everything and every circumstance of `narrow`, the actions left aside. */
export function coversBeyondActions(wide: Grant, narrow: Grant): Truth {
  if (!affordsToCompare(wide, narrow)) return "maybe"
  const who = principal.covers(wide.principal, narrow.principal)
  if (who === "no") return "no"
  const what = scope.covers(wide.resource, narrow.resource)
  if (what === "no") return "no"
  return and(who, what, implies(narrow.conditions, wide.conditions))
}

/** Whether both rows could bear on the same request, the actions left aside. */
export function meetsBeyondActions(a: Grant, b: Grant): Truth {
  if (!affordsToCompare(a, b)) return "maybe"
  return and(principal.overlaps(a.principal, b.principal), scope.overlaps(a.resource, b.resource))
}

/** On which axes `wide` does not surely cover `narrow`, of which the actions `wanted` matter. */
export function shortfall(wide: Grant, narrow: Grant, wanted: readonly Action[]): readonly Axis[] {
  const axes: Axis[] = []
  if (principal.covers(wide.principal, narrow.principal) !== "yes") axes.push("principal")
  if (!wanted.every((action) => isAbout(wide, action))) axes.push("action")
  if (scope.covers(wide.resource, narrow.resource) !== "yes") axes.push("resource")
  if (implies(narrow.conditions, wide.conditions) !== "yes") axes.push("conditions")
  return axes
}

/** Whether a row is about an action: by name, or where no catalogue has that, by what the row matches. */
export const isAbout = (row: Grant, { name, unlisted }: Action): boolean =>
  namesOf(row.reaches).has(name) ||
  (unlisted !== undefined &&
    row.matches?.some((range) => unlisted.some((one) => scope.covers(range, one) === "yes")) === true)

/** Whether a row may be about an action, or about something that is meant by the pattern in its name. */
export const mayBeAbout = (row: Grant, action: Action): boolean =>
  isAbout(row, action) || partsOf(row, action).length > 0

/** What a row matches, or may match, of an action that no catalogue has. */
export const partsOf = ({ matches, mayMatch }: Grant, { unlisted }: Action): NonNullable<Grant["matches"]> =>
  unlisted === undefined
    ? []
    : [...(matches ?? []), ...(mayMatch ?? [])].filter((range) =>
        unlisted.every((one) => scope.overlaps(range, one) !== "no"),
      )

const names = new WeakMap<readonly Action[], ReadonlySet<string>>()

/** The names of a row's actions, as a set made once: rows of one pattern share their actions. */
export function namesOf(actions: readonly Action[]): ReadonlySet<string> {
  const known = names.get(actions)
  if (known) return known
  const made = new Set(actions.map((action) => action.name))
  names.set(actions, made)
  return made
}
