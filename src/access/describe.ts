/** Conditions to text as people read it. */
import type { Condition, Operator } from "../model/grant.ts"

/** `aws:SourceVpce equals vpce-1`; the same text for the same test, however it was spelt. */
export function describeCondition(condition: Condition): string {
  if (condition.kind === "opaque") return condition.text
  const { operator, written: key, values } = condition
  const quantity = operator.over === "any" ? "any of " : operator.over === "all" ? "all of " : ""
  return `${quantity}${key} ${verb(operator)} ${values.map((value) => value.text).join(" or ")}${operator.ifExists ? ", if it is there" : ""}`
}

const verbs: Readonly<Record<Operator["test"], readonly [string, string]>> = {
  equals: ["equals", "does not equal"],
  like: ["is like", "is not like"],
  less: ["is below", "is not below"],
  "less-or-equal": ["is at most", "is above"],
  greater: ["is above", "is not above"],
  "greater-or-equal": ["is at least", "is below"],
  "in-cidr": ["is in", "is not in"],
  null: ["is missing:", "is not missing:"],
}

const verb = ({ test, negated }: Operator): string => verbs[test][negated ? 1 : 0]
