/** `for` and splat expressions to what they make of each item. */
import type { Span } from "../../model/source.ts"
import { textOf } from "../../model/source.ts"
import type { Entry, Text, Value } from "../../model/value.ts"
import type { Expression, ForExpression } from "../hcl/ast.ts"
import { revealed } from "../veiled.ts"
import { entriesOf, isOpenKey } from "./collections.ts"
import { convert } from "./conversions.ts"
import {
  asBoolean,
  dict,
  failure,
  failureIn,
  isNull,
  list,
  nameOf,
  scalar,
  seen,
  stringOf,
  text,
  unknown,
} from "./make.ts"
import type { Evaluate } from "./references.ts"
import { type Scope, withNames } from "./scope.ts"
import { saysSomething, standInsOf } from "./stand-ins.ts"
import { anyType, boolType, stringType, typeName, typeOf } from "./type-of.ts"
import { unified } from "./unify.ts"
import { withErrorsOf } from "./weight.ts"

export type Pair = readonly [key: Value, value: Value]

/** Keys and values of what a loop runs over, in Terraform's order; undefined where they are not known. */
export function pairsOf(value: Value): readonly Pair[] | undefined {
  const found = seen(value)
  if (found.encoded) return undefined
  if (found.kind === "list") {
    if (found.alternatives) return undefined
    // Of a set, the key is the item itself.
    if (found.type?.kind === "set") return found.items.map((item) => [item, item])
    const many = found.items.findIndex((item) => item.many === true || item.perhaps !== undefined)
    return found.items.map((item, i) => [
      many >= 0 && i > many ? unknown(item.span, "how many come before it is not known") : scalar(i, item.span),
      item,
    ])
  }
  if (found.kind === "dict") return entriesOf(found).map((each) => [keyOf(each), each.value])
  return undefined
}

/** A key as a text, at the place of its characters where it is quoted. */
export function keyOf({ key, keySpan, value }: Entry): Text | Value {
  if (isOpenKey(key)) return { ...unknown(keySpan, "the key becomes known at deployment", key), ...many(value) }
  const written = textOf(keySpan)
  return text(key, written === `"${key}"` ? { ...keySpan, start: keySpan.start + 1, end: keySpan.end - 1 } : keySpan)
}

const many = (value: Value): { readonly many?: true } => (value.many ? { many: true } : {})

/** What is made of an item stands for as many, and is as certain, as the item. */
function like(item: Value, result: Value): Value {
  if (item.many === undefined && item.perhaps === undefined) return result
  return { ...result, ...many(item), ...(item.perhaps !== undefined && { perhaps: item.perhaps }) }
}

interface Round {
  readonly scope: Scope
  readonly item: Value
}

export function loop(expression: ForExpression, scope: Scope, evaluate: Evaluate): Value {
  const { span, of } = expression
  const over = seen(evaluate(of, scope))
  const pairs = pairsOf(over)
  if (!pairs) return overHidden(over, expression, scope, evaluate) ?? cannotRun(over, of.span, span)
  return overPairs(pairs, over, expression, scope, evaluate)
}

/** What a loop makes of what is not known, where something of it is known all the same. */
function overHidden(over: Value, expression: ForExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  const pairs = standInsOf(over, expression)
  const made = pairs && overPairs(pairs, over, expression, scope, evaluate)
  return made && !failureIn(made) && saysSomething(made) ? made : undefined
}

function overPairs(
  pairs: readonly Pair[],
  over: Value,
  expression: ForExpression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const { span } = expression
  const wrong = expression.test && failureIn(answerOf(expression.test, withHidden(expression, scope), evaluate))
  if (wrong) return wrong
  const rounds: Round[] = []
  for (const [key, item] of pairs) {
    const round = withNames(scope, {
      ...(expression.keyName !== undefined && { [expression.keyName]: key }),
      [expression.valueName]: item,
    })
    const kept = expression.test ? passes(expression.test, item, round, evaluate) : item
    if (kept && failureIn(kept) && !failureIn(item)) return kept
    if (kept) rounds.push({ scope: round, item: kept })
  }
  const result = expression.key
    ? entries({ ...expression, key: expression.key }, rounds, evaluate)
    : list(
        rounds.map((round) => like(round.item, evaluate(expression.value, round.scope))),
        span,
      )
  return withErrorsOf([over], result)
}

/** The test is looked at once whatever the loop runs over: it may be an error without any item. */
function withHidden({ keyName, valueName, span }: ForExpression, scope: Scope): Scope {
  const item = unknown(span, "it is an item of a loop")
  return withNames(scope, { ...(keyName !== undefined && { [keyName]: item }), [valueName]: item })
}

const answerOf = (test: Expression, scope: Scope, evaluate: Evaluate): Value => {
  const tested = revealed(evaluate(test, scope))
  return isNull(seen(tested)) ? failure(test.span, "the condition is null") : convert(tested, boolType)
}

/** The item, marked where it is not known whether it passes; nothing where it does not. */
function passes(test: Expression, item: Value, scope: Scope, evaluate: Evaluate): Value | undefined {
  const answer = answerOf(test, scope, evaluate)
  const wrong = failureIn(answer)
  if (wrong) return wrong
  const holds = asBoolean(answer)
  if (holds === undefined) return { ...item, perhaps: `whether it is there depends on \`${nameOf(test.span)}\`` }
  return holds ? item : undefined
}

function cannotRun(over: Value, of: Span, span: Span): Value {
  if (over.kind === "unknown") return over.fails ? over : unknown(span, over.because)
  if (over.kind === "reference" || (over.kind === "list" && !over.encoded))
    return unknown(span, `\`${nameOf(of)}\` is not known before deployment`)
  return failure(span, `\`for\` cannot run over ${isNull(over) ? "null" : typeName(typeOf(over))}`)
}

type ObjectFor = ForExpression & { readonly key: Expression }

function entries({ key, value, grouped, span }: ObjectFor, rounds: readonly Round[], evaluate: Evaluate): Value {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const { scope, item } of rounds) {
    const entry = entryOf(key, value, scope, evaluate)
    const made = { ...entry, value: like(item, entry.value) }
    const group = groups.get(made.key)
    if (!group) groups.set(made.key, [made])
    else if (grouped || isOpenKey(made.key) || [...group, made].some(isUncertain)) group.push(made)
    else return failure(key.span, `the key \`${made.key}\` comes twice`)
  }
  const all = [...groups.values()]
  if (!grouped) return dict(all.flat(), span)
  return dict(
    all.map((group) => ({
      ...group[0],
      value: list(
        group.map((each) => each.value),
        span,
      ),
    })),
    span,
  )
}

const isUncertain = ({ value }: Entry): boolean => value.perhaps !== undefined || value.many === true

/** A key that is not known is written `${name}`. */
export function entryOf(key: Expression, value: Expression, scope: Scope, evaluate: Evaluate): Entry {
  const evaluated = evaluate(key, scope)
  const converted = isNull(seen(evaluated)) ? failure(key.span, "a key is null") : convert(evaluated, stringType)
  const known = stringOf(converted)
  const wrong = failureIn(converted)
  return {
    key: known ?? `\${${nameOf(key.span)}}`,
    keySpan: keyPlace(converted, key.span, known),
    value: wrong ?? evaluate(value, scope),
  }
}

/** A key that is one whole text elsewhere was written there. */
const keyPlace = (key: Value, span: Span, known: string | undefined): Span => {
  const [only, ...rest] = key.kind === "text" ? key.pieces : []
  if (known === undefined || only?.kind !== "literal" || rest.length > 0) return span
  const isHere = only.span.source === span.source && span.start <= only.span.start && only.span.end <= span.end
  return isHere ? span : only.span
}

type Splat = Extract<Expression, { kind: "splat" }>

export function splat({ of, each, span }: Splat, scope: Scope, evaluate: Evaluate): Value {
  const value = evaluate(of, scope)
  const found = seen(value)
  const apply = (item: Value) => like(item, evaluate(each, withNames(scope, { "*": item })))
  if (found.kind === "unknown") return found.fails ? found : unknown(span, found.because)
  if (found.kind === "list" && !found.encoded && !found.alternatives) {
    const items = found.items.map(apply)
    const wrong =
      found.items.length === 0 && found.type ? failureIn(apply(unknown(span, "it is an item of a list"))) : undefined
    if (wrong) return wrong
    return withErrorsOf([found], found.type ? asCollection(items, found.type.kind, span) : list(items, span))
  }
  if (!isNull(found)) return list([apply(value)], span)
  const { kind } = found.type ?? anyType
  return ["list", "set", "tuple"].includes(kind) ? failure(span, "a splat of a null list") : list([], span)
}

/** Of a list or set the results make a list, if they are of one type. */
function asCollection(items: readonly Value[], kind: string, span: Span): Value {
  const of = unified(items.map(typeOf)) ?? anyType
  return kind === "list" || kind === "set" ? { ...list(items, span), type: { kind: "list", of } } : list(items, span)
}
