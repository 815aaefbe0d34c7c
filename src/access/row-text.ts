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

const textOf = (grant: Grant): string =>
  [
    grant.effect,
    `${grant.principal.kind} ${nameOf(grant.principal)}`,
    rangeText(grant.action),
    rangeText(grant.resource),
    ...grant.conditions.map(conditionText).sort(),
  ].join(" | ")

const rangeText = (scope: Grant["action"]): string =>
  [scope.of.text, ...scope.except.map((hole) => `but not ${hole.text}`).sort()].join(" ")

export const conditionText = (condition: Condition): string => {
  if (condition.kind === "opaque") return condition.text
  const { test, domain, negated, ifExists, over } = condition.operator
  const values = condition.values.map((value) => value.text).sort()
  return [
    over === "one" ? "" : over,
    negated ? "not" : "",
    domain,
    test,
    ifExists ? "if it exists" : "",
    condition.key,
    values.join(", "),
  ]
    .filter(Boolean)
    .join(" ")
}
