/** A template to the names that it needs from outside. */
import type { Expression, Template, TemplatePart } from "../hcl/ast.ts"

export const freeNames = (template: Template): ReadonlySet<string> => new Set(template.parts.flatMap(inPart))

interface Loop {
  readonly keyName?: string
  readonly valueName: string
}

const without = (names: readonly string[], { keyName, valueName }: Loop): readonly string[] =>
  names.filter((name) => name !== keyName && name !== valueName)

function inPart(part: TemplatePart): readonly string[] {
  switch (part.kind) {
    case "literal":
      return []
    case "interpolation":
      return inExpression(part.value)
    case "if":
      return [...inExpression(part.test), ...part.then.flatMap(inPart), ...part.else.flatMap(inPart)]
    case "for":
      return [...inExpression(part.of), ...without(part.body.flatMap(inPart), part)]
  }
}

function inExpression(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "variable":
      // The `*` of a splat is its own.
      return expression.name === "*" ? [] : [expression.name]
    case "template":
      return expression.parts.flatMap(inPart)
    case "for": {
      const inside = [
        expression.value,
        ...(expression.key ? [expression.key] : []),
        ...(expression.test ? [expression.test] : []),
      ]
      return [...inExpression(expression.of), ...without(inside.flatMap(inExpression), expression)]
    }
    default:
      return partsOf(expression).flatMap(inExpression)
  }
}

function partsOf(expression: Exclude<Expression, { kind: "variable" | "template" | "for" }>): readonly Expression[] {
  switch (expression.kind) {
    case "attribute":
    case "parentheses":
      return [expression.of]
    case "index":
      return [expression.of, expression.key]
    case "splat":
      return [expression.of, expression.each]
    case "call":
      return expression.arguments
    case "unary":
      return [expression.operand]
    case "binary":
      return [expression.left, expression.right]
    case "conditional":
      return [expression.test, expression.then, expression.else]
    case "tuple":
      return expression.items
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value])
    default:
      return []
  }
}
