/** Expressions to values: what is known is worked out, what is not stays a hole with a reason. */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Entry, Piece, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { bounded } from "../arm/bounds.ts"
import { type Argument, callFunction } from "../arm/functions.ts"
import { dictOf, instead, listOf } from "../arm/functions-collection.ts"
import { chosen, isAbsent, truthOf, withOther } from "../arm/functions-logic.ts"
import { nameOf, piecesOf } from "../arm/pieces.ts"
import { ofEach, perhaps } from "../cloudformation/alternatives.ts"
import { besides } from "../terraform/make.ts"
import type { BinaryOperator, Expression, ObjectEntry, Spread, StringExpression } from "./ast.ts"
import { decidersOf, hangs } from "./deciders.ts"
import { callIn } from "./functions.ts"
import { rounds } from "./loops.ts"
import { reached } from "./references.ts"
import { deepest, type Scope, tooMuch } from "./scope.ts"
import { spelledAt } from "./template.ts"

export function evaluate(expression: Expression, scope: Scope): Value {
  const { work } = scope.template.shared
  if (work.depth > deepest || --work.left < 0) return tooMuch(scope, expression.span)
  work.depth++
  const value = resultOf(expression, scope)
  work.depth--
  return value
}

function resultOf(expression: Expression, scope: Scope): Value {
  const { span } = expression
  const { work } = scope.template.shared
  switch (expression.kind) {
    case "number":
    case "boolean":
      return { kind: "scalar", value: expression.value, span }
    case "null":
      return { kind: "scalar", value: null, span }
    case "string": {
      const text = textIn(expression, scope)
      const isLong = text.kind === "text" && text.pieces.length > mostPieces
      return isLong ? tooMuch(scope, span) : bounded(text, work, span)
    }
    case "object":
      return bounded(objectOf(expression.entries, span, scope), work, span)
    case "array":
      return bounded(
        { kind: "list", items: expression.items.flatMap((item) => itemsOf(item, scope)), span },
        work,
        span,
      )
    case "for":
      return bounded(loop(expression, scope), work, span)
    case "parentheses":
    case "sure":
      return evaluate(expression.of, scope)
    case "name":
    case "property":
    case "index":
    case "child":
      return reached(expression, scope)
    case "call":
      return callIn(expression, scope)
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, scope), span, scope)
    case "binary":
      return binary(expression, scope)
    case "conditional":
      return conditional(expression, scope)
    case "if":
      return evaluate(expression.then, scope)
    case "lambda":
      return { kind: "unknown", because: "a function stands where a value must", name: spelledAt(span), span }
    case "broken":
      return { kind: "unknown", because: "it does not parse", name: spelledAt(span), span }
  }
}

/** No text that a person means is put together from so many others. */
const mostPieces = 10_000

/** A string of one expression is that value as a text. */
function textIn({ parts, span }: StringExpression, scope: Scope): Value {
  const values = parts.flatMap((part) => (part.kind === "interpolation" ? [evaluate(part.value, scope)] : []))
  const make = (filled: readonly Value[]): Value => {
    let next = 0
    const pieces = parts.flatMap((part): readonly Piece[] => {
      if (part.kind === "literal") return [part]
      const value = filled[next++]
      return value ? piecesOf(value) : []
    })
    return { kind: "text", pieces, span }
  }
  if (values.length === 0) return make([])
  return ofEach(values, span, () => spelledAt(span), make) ?? make(values)
}

function objectOf(written: readonly (ObjectEntry | Spread)[], span: Span, scope: Scope): Value {
  let entries: Entry[] = []
  for (const each of written) {
    if (each.kind === "entry") {
      entries.push(entryOf(each, scope))
      continue
    }
    const before = new Map(entries.map((one) => [one.key, one]))
    const more = spreadEntries(evaluate(each.value, scope)).map((one) => {
      const below = before.get(one.key)
      return below ? instead(below, one) : one
    })
    const replaced = new Set(more.map(({ key }) => key))
    entries = [...entries.filter(({ key }) => !replaced.has(key)), ...more]
  }
  return { kind: "dict", entries, span }
}

/** A key with what is not known in it is spelled with holes; one that is a reference as a whole is that: `${identity.id}`. */
function entryOf({ key, value }: ObjectEntry, scope: Scope): Entry {
  return { key: keyOf(key, scope), keySpan: key.span, value: evaluate(value, scope) }
}

function keyOf(key: StringExpression, scope: Scope): string {
  const [only] = key.parts
  const whole = key.parts.length === 1 && only?.kind === "interpolation" ? evaluate(only.value, scope) : undefined
  if (whole?.kind === "reference" && literal(whole) === undefined) return `\${${nameOf(whole)}}`
  const name = textIn(key, scope)
  return name.kind === "text" ? spelled(name.pieces) : `\${${nameOf(name)}}`
}

function spreadEntries(value: Value): readonly Entry[] {
  const found = dictOf(value)
  if (found) return found.perhaps === undefined ? found.entries : perhaps(found, found.perhaps).entries
  if (isAbsent(value)) return []
  return [{ key: `\${${nameOf(value)}}`, keySpan: value.span, value: { ...value, many: true } }]
}

/** One of several, in a list, is each of them perhaps. */
function itemsOf(item: Expression | Spread, scope: Scope): readonly Value[] {
  if (item.kind !== "spread") {
    const value = evaluate(item, scope)
    return value.kind === "list" && value.alternatives ? value.items : [value]
  }
  const value = evaluate(item.value, scope)
  if (isAbsent(value)) return []
  return listOf(value)?.items ?? [{ ...value, many: true }]
}

function loop({ item, index, of, body, span }: Extract<Expression, { kind: "for" }>, scope: Scope): Value {
  const items = rounds(evaluate(of, scope), { item, index }, scope).map((round) => {
    const made = evaluate(body, round.scope)
    return {
      ...made,
      ...(round.many && { many: true as const }),
      ...(round.perhaps !== undefined && made.perhaps === undefined && { perhaps: round.perhaps }),
    }
  })
  return { kind: "list", items, span }
}

const call = (name: string, args: readonly Argument[], at: Span, { template }: Scope): Value =>
  callFunction(name, args, { at, deployment: template.deployment, work: template.shared.work })

function unary(operator: "!" | "-" | "+", operand: Value, span: Span, scope: Scope): Value {
  if (operator === "!") return call("not", [operand], span, scope)
  return operator === "+" ? operand : call("sub", [{ kind: "scalar", value: 0, span }, operand], span, scope)
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const functionOf: Readonly<Record<Exclude<BinaryOperator, "&&" | "||" | "??" | "!=" | "=~" | "!~">, string>> = {
  "==": "equals",
  "<": "less",
  "<=": "lessOrEquals",
  ">": "greater",
  ">=": "greaterOrEquals",
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "%": "mod",
}

/** What the left side settles, the right one is not asked for. */
function binary({ operator, left, right, span }: Extract<Expression, { kind: "binary" }>, scope: Scope): Value {
  const one = evaluate(left, scope)
  const other = (): Value => evaluate(right, scope)
  const run = (name: string, ...args: readonly Value[]): Value => call(name, args, span, scope)
  const lower = (value: Value): Value => run("toLower", value)
  switch (operator) {
    case "&&":
      return truthOf(one) === "no" ? { kind: "scalar", value: false, span } : run("and", one, other())
    case "||":
      return truthOf(one) === "yes" ? { kind: "scalar", value: true, span } : run("or", one, other())
    case "??":
      return run("coalesce", one, other())
    case "!=":
      return run("not", run("equals", one, other()))
    case "=~":
      return run("equals", lower(one), lower(other()))
    case "!~":
      return run("not", run("equals", lower(one), lower(other())))
    default:
      return run(functionOf[operator], one, other())
  }
}

/**
 * Where the test is not known, both outcomes are kept; and where it hangs on a parameter that who deploys may set, what the
 * other outcome would give is there perhaps.
 */
function conditional(expression: Extract<Expression, { kind: "conditional" }>, scope: Scope): Value {
  const { test, then, else: otherwise, span } = expression
  const asked = evaluate(test, scope)
  const holds = truthOf(asked)
  const at = { at: span, deployment: scope.template.deployment, work: scope.template.shared.work }
  const deciders = () => decidersOf(test, scope)
  if (holds === "maybe")
    return besides(chosen(asked, evaluate(then, scope), evaluate(otherwise, scope), at), deciders())
  const value = evaluate(holds === "yes" ? then : otherwise, scope)
  if (!hangs(test, scope)) return besides(value, deciders())
  const other = evaluate(holds === "yes" ? otherwise : then, scope)
  return besides(withOther(value, other, `whether it takes effect depends on \`${spelledAt(test.span)}\``), deciders())
}
