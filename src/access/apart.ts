/** A row to rows that together say the same, each of which another table may cover though it covers the whole nowhere. */
import type { Action, Condition, Grant, Pattern, Test } from "../model/grant.ts"
import { implies } from "./condition.ts"
import { isAbout, meetsBeyondActions } from "./covers.ts"
import * as principal from "./principal.ts"
import { meeting, type Rows } from "./table.ts"
import { isSpent } from "./work.ts"

/** A row is not taken apart further than this: the whole is compared then. */
const mostParts = 64

/** One for each combination of its conditions' values: the values of one test are alternatives. */
export function apartByValues(grant: Grant): readonly Grant[] {
  const choices = grant.conditions.map(alternatives)
  const count = choices.reduce((product, { length }) => product * length, 1)
  if (count === 1 || count > mostParts) return [grant]
  return choices
    .reduce<readonly (readonly Condition[])[]>(
      (rows, choice) => rows.flatMap((row) => choice.map((condition) => [...row, condition])),
      [[]],
    )
    .map((conditions) => ({ ...grant, conditions }))
}

/** A test passes for any of its values, unless it is negated, must hold of every value that a key has, or lists none. */
const alternatives = (condition: Condition): readonly Condition[] =>
  condition.kind === "test" && !condition.operator.negated && condition.operator.over !== "all" && !isBare(condition)
    ? condition.values.map((value) => ({ ...condition, values: [value] }))
    : [condition]

/** Without a value it holds where the key is missing. */
const isBare = ({ operator, values }: Test): boolean => operator.ifExists && values.length === 0

/** What denies leave of it that hold whenever it does: their resources are exceptions of its own, for the actions that they are about. */
export function lessDenied(grant: Grant, denies: Rows): readonly Grant[] {
  if (isSpent()) return [grant]
  const taking = [...meeting(denies, grant)].filter(
    (deny) =>
      deny.perhaps === undefined &&
      deny.resource.except.length === 0 &&
      principal.covers(deny.principal, grant.principal) === "yes" &&
      meetsBeyondActions(deny, grant) !== "no" &&
      implies(grant.conditions, deny.conditions) === "yes",
  )
  if (taking.length === 0 || taking.length > mostParts) return [grant]
  const parts = new Map<string, { readonly reaches: Action[]; readonly except: readonly Pattern[] }>()
  for (const action of grant.reaches) {
    const except = taking.filter((deny) => isAbout(deny, action)).map(({ resource }) => resource.of)
    const key = except.map(({ text }) => text).join("\n")
    const part = parts.get(key) ?? { reaches: [], except }
    part.reaches.push(action)
    parts.set(key, part)
  }
  return [...parts.values()].map(({ reaches, except }) => ({
    ...grant,
    reaches,
    ...(except.length > 0 && {
      resource: { ...grant.resource, except: [...grant.resource.except, ...except] },
    }),
  }))
}
