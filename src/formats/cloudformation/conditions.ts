/** Whether a template's condition holds; a parameter's default counts as its value. */
import type { Truth } from "../../model/truth.ts"
import { and, not, or, truth } from "../../model/truth.ts"
import type { Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { evaluate } from "./evaluate.ts"
import type { Scope } from "./scope.ts"

/** A chain of conditions longer than this is no template of a person's, or it leads back to itself. */
const DEEPEST = 100

export function conditionHolds(scope: Scope, name: string): Truth {
  const known = scope.answers.get(name)
  if (known) return known
  const expression = field(scope.conditions, name)
  if (!expression || scope.nesting >= DEEPEST) return "maybe"
  scope.nesting++
  const answer = holds(scope, expression)
  scope.nesting--
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
  const [left, right] = [a && known(scope, a), b && known(scope, b)]
  return left === undefined || right === undefined ? "maybe" : truth(left === right)
}

function known(scope: Scope, value: Value): string | undefined {
  const now = evaluate(scope, value)
  return now?.kind === "scalar" ? String(now.value) : literal(now)
}
