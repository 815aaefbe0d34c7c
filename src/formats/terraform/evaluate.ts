/** Expressions to values: what is known is worked out, what is not stays a hole with a reason. */
import type { Value } from "../../model/value.ts"
import type { Expression } from "../hcl/ast.ts"
import { conditional } from "./conditional.ts"
import { callFunction } from "./functions.ts"
import { entryOf, loop, splat } from "./loops.ts"
import { dict, list, scalar, unknown } from "./make.ts"
import { binary, unary } from "./operators.ts"
import { reference } from "./references.ts"
import { deepest, type Scope } from "./scope.ts"
import { openly } from "./sensitive.ts"
import { evaluateTemplate } from "./template.ts"
import { bounded, tooMuch } from "./weight.ts"

export { pairsOf } from "./loops.ts"

export function evaluate(expression: Expression, outer: Scope): Value {
  const { span } = expression
  if (outer.depth > deepest || --outer.module.steps < 0) return tooMuch(outer, span)
  const scope = { ...outer, depth: outer.depth + 1 }
  switch (expression.kind) {
    case "number":
    case "boolean":
      return scalar(expression.value, span)
    case "null":
      return scalar(null, span)
    case "template":
      return bounded(evaluateTemplate(expression, scope), scope, span)
    case "parentheses":
      return evaluate(expression.of, scope)
    case "tuple":
      return bounded(
        list(
          expression.items.flatMap((item) => alternatives(evaluate(item, scope))),
          span,
        ),
        scope,
        span,
      )
    case "object":
      return bounded(
        dict(
          expression.entries.map((entry) => entryOf(entry.key, entry.value, scope, evaluate)),
          span,
        ),
        scope,
        span,
      )
    case "variable":
    case "attribute":
    case "index":
      return reference(expression, scope, evaluate)
    case "splat":
      return bounded(splat(expression, scope, evaluate), scope, span)
    case "call":
      return bounded(callFunction(expression, scope, evaluate), scope, span)
    case "unary":
      return openly([evaluate(expression.operand, scope)], scope, span, ([operand]) =>
        unary(expression.operator, operand as Value, span),
      )
    case "binary":
      return openly([evaluate(expression.left, scope), evaluate(expression.right, scope)], scope, span, ([a, b]) =>
        binary(expression.operator, a as Value, b as Value, span),
      )
    case "conditional":
      return conditional(expression, scope, evaluate)
    case "for":
      return bounded(loop(expression, scope, evaluate), scope, span)
    case "broken":
      return unknown(span, "it does not parse")
  }
}

/** One of several, in a list, is each of them perhaps. */
const alternatives = (value: Value): readonly Value[] =>
  value.kind === "list" && value.alternatives ? value.items : [value]
