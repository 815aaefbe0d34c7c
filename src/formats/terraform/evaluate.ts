/** Expressions to values: what is known is worked out, what is not stays a hole with a reason. */
import type { Span } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import type { Expression, ForExpression, ObjectEntry } from "../hcl/ast.ts"
import { callFunction } from "./functions.ts"
import { asBoolean, asNumber, dict, equal, list, nameOf, scalar, stringOf, unknown } from "./make.ts"
import { reference } from "./references.ts"
import { deepest, hangsOnVariable, type Scope, withNames } from "./scope.ts"
import { evaluateTemplate } from "./template.ts"

export function evaluate(expression: Expression, outer: Scope): Value {
  const { span } = expression
  if (outer.depth > deepest || --outer.module.steps < 0) {
    tooMuch(outer, span)
    return unknown(span, "working it out takes too much")
  }
  const scope = { ...outer, depth: outer.depth + 1 }
  switch (expression.kind) {
    case "number":
    case "boolean":
      return scalar(expression.value, span)
    case "null":
      return scalar(null, span)
    case "template":
      return evaluateTemplate(expression, scope)
    case "parentheses":
      return evaluate(expression.of, scope)
    case "tuple":
      return list(
        expression.items.map((item) => evaluate(item, scope)),
        span,
      )
    case "object":
      return dict(
        expression.entries.map((entry) => entryOf(entry, scope)),
        span,
      )
    case "variable":
    case "attribute":
    case "index":
      return reference(expression, scope, evaluate)
    case "splat":
      return splat(expression, scope)
    case "call":
      return callFunction(expression, scope, evaluate)
    case "unary":
      return unary(expression, scope)
    case "binary":
      return binary(expression, scope)
    case "conditional":
      return conditional(expression, scope)
    case "for":
      return loop(expression, scope)
    case "broken":
      return unknown(span, "it does not parse")
  }
}

function tooMuch({ module }: Scope, span: Span): void {
  if (module.diagnostics.some(({ code }) => code === "too-much-work")) return
  module.diagnostics.push({
    code: "too-much-work",
    severity: "error",
    message: "this module takes too much work to evaluate; what lies beyond is not judged",
    at: span,
  })
}

function entryOf({ key, value }: ObjectEntry, scope: Scope): Entry {
  const evaluated = evaluate(key, scope)
  return { key: stringOf(evaluated) ?? `\${${nameOf(key.span)}}`, keySpan: key.span, value: evaluate(value, scope) }
}

function splat({ of, each, span }: Extract<Expression, { kind: "splat" }>, scope: Scope): Value {
  const value = evaluate(of, scope)
  const apply = (item: Value) => evaluate(each, withNames(scope, { "*": item }))
  if (value.kind === "list") return list(value.items.map(apply), span)
  if (value.kind === "scalar" && value.value === null) return list([], span)
  if (value.kind === "unknown") return unknown(span, value.because)
  return list([apply(value)], span)
}

function unary({ operator, operand, span }: Extract<Expression, { kind: "unary" }>, scope: Scope): Value {
  const value = evaluate(operand, scope)
  if (operator === "!") {
    const holds = asBoolean(value)
    return holds === undefined ? notKnown(value, span) : scalar(!holds, span)
  }
  const number = asNumber(value)
  return number === undefined ? notKnown(value, span) : scalar(-number, span)
}

const notKnown = (value: Value, span: Span): Value =>
  unknown(span, value.kind === "unknown" ? value.because : "it is not known before deployment")

const numeric: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
}

function binary({ operator, left, right, span }: Extract<Expression, { kind: "binary" }>, scope: Scope): Value {
  const a = evaluate(left, scope)
  const b = evaluate(right, scope)
  if (operator === "==" || operator === "!=") {
    const same = equal(a, b)
    return same === undefined ? notKnown(a, span) : scalar(same === (operator === "=="), span)
  }
  if (operator === "&&" || operator === "||") {
    const [x, y] = [asBoolean(a), asBoolean(b)]
    const settles = operator === "||"
    if (x === settles || y === settles) return scalar(settles, span)
    return x === undefined || y === undefined ? notKnown(x === undefined ? a : b, span) : scalar(!settles, span)
  }
  const [x, y] = [asNumber(a), asNumber(b)]
  const compute = numeric[operator]
  if (x === undefined || y === undefined || !compute) return notKnown(x === undefined ? a : b, span)
  const result = compute(x, y)
  return typeof result === "number" && !Number.isFinite(result)
    ? unknown(span, "it is divided by zero")
    : scalar(result, span)
}

/**
 * Where the test is not known, or hangs on a variable that callers may set, both outcomes are kept as alternatives, so that no
 * permission is lost. A single text is the one that the defaults give.
 */
function conditional(
  { test, then, else: otherwise, span }: Extract<Expression, { kind: "conditional" }>,
  scope: Scope,
): Value {
  const holds = asBoolean(evaluate(test, scope))
  if (holds !== undefined && !hangsOnVariable(test, scope.module)) return evaluate(holds ? then : otherwise, scope)
  const yes = evaluate(then, scope)
  const no = evaluate(otherwise, scope)
  if (equal(yes, no) === true) return yes
  const because = `whether it takes effect depends on \`${nameOf(test.span)}\``
  const chosen = holds === undefined ? undefined : holds ? yes : no
  if (chosen && [yes, no].some((value) => value.kind === "scalar" || value.kind === "text") && chosen.kind !== "list")
    return chosen
  if ([yes, no].some((value) => value.kind === "scalar" && value.value !== null))
    return unknown(span, "it depends on a condition that is not known before deployment")
  const alternatives = [yes, no]
    .filter((value) => !isNothing(value))
    .flatMap((value): readonly Value[] => {
      const all = value.kind === "list" ? value.items : [value]
      return value === chosen ? all : all.map((item) => ({ ...item, perhaps: because }))
    })
  const [only] = alternatives
  return alternatives.length === 1 && only && ![yes, no].some(({ kind }) => kind === "list")
    ? only
    : list(alternatives, span)
}

const isNothing = (value: Value): boolean =>
  (value.kind === "scalar" && value.value === null) ||
  (value.kind === "list" && value.items.length === 0) ||
  (value.kind === "dict" && value.entries.length === 0) ||
  (value.kind === "text" && value.pieces.length === 0)

function loop(expression: ForExpression, scope: Scope): Value {
  const { span } = expression
  const over = evaluate(expression.of, scope)
  const pairs = pairsOf(over)
  if (!pairs)
    return unknown(
      span,
      over.kind === "unknown" ? over.because : `\`${nameOf(expression.of.span)}\` is not known before deployment`,
    )
  const rounds = pairs.map(([key, value]) =>
    withNames(scope, {
      ...(expression.keyName !== undefined && { [expression.keyName]: key }),
      [expression.valueName]: value,
    }),
  )
  const kept = rounds.filter((round) => !expression.test || asBoolean(evaluate(expression.test, round)) !== false)
  if (!expression.key)
    return list(
      kept.map((round) => evaluate(expression.value, round)),
      span,
    )
  const key = expression.key
  const entries = kept.map((round) => entryOf({ key, value: expression.value, span }, round))
  if (!expression.grouped) return dict(entries, span)
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry])
  return dict(
    [...groups.values()].map((group) => ({
      ...(group[0] as Entry),
      value: list(
        group.map(({ value }) => value),
        span,
      ),
    })),
    span,
  )
}

/** Keys and values of what a loop runs over; undefined where they are not known. */
export function pairsOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  if (value.kind === "list") return value.items.map((item, i) => [scalar(i, item.span), item])
  if (value.kind === "dict")
    return value.entries.map((each) => [
      { kind: "text", pieces: [{ kind: "literal", text: each.key, span: each.keySpan }], span: each.keySpan },
      each.value,
    ])
  if (value.kind === "reference" && value.resolved) return pairsOf(value.resolved)
  return undefined
}
