/** Whether a template's condition holds; a parameter's default counts as its value. */
import type { Truth } from "../../model/truth.ts"
import { and, not, or, truth } from "../../model/truth.ts"
import type { Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { revealed } from "../veiled.ts"
import { branches } from "./alternatives.ts"
import { evaluate } from "./evaluate.ts"
import type { Scope } from "./scope.ts"
import { nameOf } from "./spelling.ts"

/** A chain of conditions longer than this is no template of a person's, or it leads back to itself. */
const DEEPEST = 100

export function conditionHolds(scope: Scope, name: string): Truth {
  const known = scope.answers.get(name)
  if (known) return known
  const expression = scope.conditions.get(name)?.value
  const { work } = scope.shared
  if (!expression || work.nesting >= DEEPEST) return "maybe"
  work.nesting++
  const answer = holds(scope, expression)
  work.nesting--
  scope.answers.set(name, answer)
  return answer
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
function holds(scope: Scope, expression: Value): Truth {
  const only = expression.kind === "dict" && expression.entries.length === 1 ? expression.entries[0] : undefined
  if (!only) return "maybe"
  const operands = only.value.kind === "list" ? only.value.items : []
  switch (only.key) {
    case "Condition": {
      const name = literal(only.value)
      return name === undefined ? "maybe" : conditionHolds(scope, name)
    }
    case "Fn::And":
      return operands.reduce<Truth>((all, each) => and(all, holds(scope, each)), "yes")
    case "Fn::Or":
      return operands.reduce<Truth>((any, each) => or(any, holds(scope, each)), "no")
    case "Fn::Not":
      return operands[0] ? not(holds(scope, operands[0])) : "maybe"
    case "Fn::Equals":
      return equal(scope, operands[0], operands[1])
    default:
      return "maybe"
  }
}

function equal(scope: Scope, a: Value | undefined, b: Value | undefined): Truth {
  const [left, right] = [a && evaluate(scope, a), b && evaluate(scope, b)]
  if (!left || !right) return "maybe"
  const answers = branches(left).flatMap((one) => branches(right).map((other) => same(one, other)))
  const [first = "maybe"] = answers
  return answers.every((each) => each === first) ? first : "maybe"
}

/** Two values that are not known and are spelt alike are one. */
function same(one: Value, other: Value): Truth {
  const [a, b] = [known(one), known(other)]
  if (a !== undefined && b !== undefined) return truth(a === b)
  if (a !== undefined || b !== undefined || one.kind !== other.kind) return "maybe"
  const name = nameOf(one)
  return name === nameOf(other) && !name.endsWith("…") ? "yes" : "maybe"
}

/** What may not be told is compared nevertheless. */
function known(value: Value): string | undefined {
  const seen = revealed(value)
  return seen.kind === "scalar" ? String(seen.value) : literal(seen)
}
