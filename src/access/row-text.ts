/** Rows and conditions to a text that is equal for those that mean the same word for word, wherever they stand. */
import type { Condition, Grant } from "../model/grant.ts"
import { nameOf } from "./principal.ts"

const known = new WeakMap<Grant, string>()

/** Everything that a row says of who may do what on what and when; not where it was written. */
export function rowText(grant: Grant): string {
  const before = known.get(grant)
  if (before !== undefined) return before
  const text = textOf(grant)
  known.set(grant, text)
  return text
}

// INVARIANT: rows of equal text are equal: each text of a document stands in quotes, so that none can pass for two.
const textOf = (grant: Grant): string =>
  JSON.stringify([
    grant.effect,
    grant.principal.kind,
    nameOf(grant.principal),
    rangeOf(grant.action),
    rangeOf(grant.resource),
    grant.conditions.map(conditionText).sort(),
  ])

const rangeOf = (scope: Grant["action"]) => [scope.of.text, ...scope.except.map((hole) => hole.text).sort()]

export const conditionText = (condition: Condition): string => {
  if (condition.kind === "opaque") return JSON.stringify(condition.text)
  const { test, domain, negated, ifExists, over } = condition.operator
  const how = [over === "one" ? "" : over, negated ? "not" : "", domain, test, ifExists ? "if it exists" : ""]
  const values = condition.values.map((value) => value.text).sort()
  return `${how.filter(Boolean).join(" ")} ${JSON.stringify([condition.key, ...values])}`
}
