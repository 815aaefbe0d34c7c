/** An expression to what it hangs on: parameters that may be set otherwise, and the places that decide what it gives. */
import type { Span } from "../../model/source.ts"
import type { Expression, Parameter, StringExpression } from "./ast.ts"
import { parameterValue } from "./parameters.ts"
import { boundTo, meaningOf, type Scope, scopeIn } from "./scope.ts"

/** So many names are looked through. */
const mostNames = 200
/** So many places are told. */
const mostPlaces = 12

type NameExpression = Extract<Expression, { kind: "name" }>

/** Whether its value hangs on a parameter that whoever deploys the template may set. */
export const hangs = (expression: Expression, scope: Scope): boolean => openParameters(expression, scope).length > 0

/** The parameters that it hangs on and that whoever deploys the template may set. */
export function openParameters(
  expression: Expression,
  scope: Scope,
  seen: Set<string> = new Set(),
): readonly Parameter[] {
  const { template } = scope
  return namesIn(expression).flatMap(({ name }): readonly Parameter[] => {
    if (boundTo(name, scope) || seen.has(name) || seen.size > mostNames) return []
    seen.add(name)
    const meaning = meaningOf(name, scope)
    if (meaning?.kind === "variable") return openParameters(meaning.value, scopeIn(template), seen)
    const isOpen = meaning?.kind === "parameter" && (template.inputs.get(name)?.hangs ?? !template.isCalled)
    return isOpen ? [meaning] : []
  })
}

/** Its own place, and those of the parameters and variables that it hangs on. */
export function decidersOf(expression: Expression, scope: Scope): readonly Span[] {
  const found: Span[] = []
  collect(expression, scope, new Set(), found)
  return found.slice(0, mostPlaces)
}

function collect(expression: Expression, scope: Scope, seen: Set<string>, found: Span[]): void {
  found.push(expression.span)
  for (const { name, span } of namesIn(expression)) {
    if (found.length >= mostPlaces) return
    if (seen.has(name) || boundTo(name, scope)) continue
    seen.add(name)
    const meaning = meaningOf(name, scope)
    if (meaning?.kind === "parameter") {
      const { span: written, via } = parameterValue(meaning, span, scope)
      found.push(written, ...(via ?? []))
    }
    if (meaning?.kind === "variable") collect(meaning.value, scopeIn(scope.template), seen, found)
  }
}

const known = new WeakMap<Expression, readonly NameExpression[]>()

/** The names in an expression that stand for values. */
export function namesIn(expression: Expression): readonly NameExpression[] {
  const before = known.get(expression)
  if (before) return before
  const names = expression.kind === "name" ? [expression] : partsOf(expression).flatMap(namesIn)
  const distinct = [...new Map(names.map((each) => [each.name, each])).values()]
  known.set(expression, distinct)
  return distinct
}

function partsOf(expression: Exclude<Expression, NameExpression>): readonly Expression[] {
  switch (expression.kind) {
    case "string":
      return expression.parts.flatMap((part) => (part.kind === "interpolation" ? [part.value] : []))
    case "object":
      return expression.entries.flatMap((each): readonly (Expression | StringExpression)[] =>
        each.kind === "spread" ? [each.value] : [each.key, each.value],
      )
    case "array":
      return expression.items.map((item) => (item.kind === "spread" ? item.value : item))
    case "property":
    case "child":
    case "sure":
    case "parentheses":
      return [expression.of]
    case "index":
      return [expression.of, expression.key]
    case "call":
      return [...(expression.of ? [expression.of] : []), ...expression.arguments]
    case "unary":
      return [expression.operand]
    case "binary":
      return [expression.left, expression.right]
    case "conditional":
      return [expression.test, expression.then, expression.else]
    case "lambda":
      return [expression.body]
    case "for":
      return [expression.of, expression.body]
    case "if":
      return [expression.test, expression.then]
    default:
      return []
  }
}
