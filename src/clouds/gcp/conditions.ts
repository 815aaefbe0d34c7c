/** A condition in CEL to alternatives, each of them tests that must all hold; what cannot be read into stays a text. */

import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Condition, Opaque, Test } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { cut, type Flat, flatten, HOLE, spanIn, spelled } from "../../model/text.ts"
import { field, literal, type Text, type Value } from "../../model/value.ts"
import { type CelNode, celOf } from "./cel.ts"
import { celTest, negated } from "./cel-tests.ts"

export interface ReadCondition {
  /** It holds where one of these does: none where it never does, an empty one where it always does. */
  readonly alternatives: readonly (readonly Condition[])[]
  readonly diagnostics: readonly Diagnostic[]
  /** Why it is not sure that it ever holds. */
  readonly perhaps?: string
}

const always: ReadCondition = { alternatives: [[]], diagnostics: [] }
/** More alternatives than that are one text. */
const mostAlternatives = 32
/** And more operators in each other: Google takes twelve. https://cloud.google.com/iam/quotas */
const deepest = 200
/** What a choice asks is read twice, and what that asks four times: no more than this is read. */
const mostVisits = 2_000

/** A dict with `expression`, the expression itself, or nothing. */
export function readCondition(condition: Value | undefined): ReadCondition {
  const value = expressionOf(condition)
  if (!value || (value.kind === "scalar" && value.value === null) || literal(value)?.trim() === "") return always
  if (value.kind !== "text") return { alternatives: [[unknown(value)]], diagnostics: [] }
  return readText(value)
}

/** The text of a condition: of a dict its `expression`; a block is a list of one. */
export function expressionOf(condition: Value | undefined): Value | undefined {
  if (condition?.kind === "reference" && condition.resolved) return expressionOf(condition.resolved)
  if (condition?.kind === "list") return expressionOf(condition.items[0])
  return condition?.kind === "dict" ? field(condition, "expression") : condition
}

function readText(value: Text): ReadCondition {
  const flat = flatten(value)
  const only = value.pieces.length === 1 && value.pieces[0]?.kind === "hole"
  const cel = only ? { kind: "unread" as const } : celOf(flat.chars)
  const whole = (because: string): Opaque => opaque(spelled(value.pieces), because, value.span, value)
  if (cel.kind === "tree") {
    const place: Place = { flat, value, work: { visits: 0 } }
    const alternatives = alternativesOf(cel.root, true, place)
    return {
      alternatives:
        alternatives.length > mostAlternatives ? [[whole("it has too many alternatives")]] : alternatives.map(distinct),
      diagnostics: [],
    }
  }
  if (cel.kind === "broken" && !flat.chars.includes(HOLE))
    return {
      alternatives: [[whole("it is not the language of conditions")]],
      perhaps: "its condition cannot be read",
      diagnostics: [
        {
          code: "syntax",
          severity: "error",
          message: `the condition \`${flat.chars.trim()}\` cannot be read: ${cel.because.charAt(0).toLowerCase()}${cel.because.slice(1)}`,
          at: spanIn(flat, cel.at, cel.at + 1),
        },
      ],
    }
  return { alternatives: [[whole("parts of it are not known before deployment")]], diagnostics: [] }
}

interface Place {
  readonly flat: Flat
  readonly value: Text
  readonly work: { visits: number }
}

/** Alternatives of a node, or of its negation. */
function alternativesOf(node: CelNode, asked: boolean, place: Place, depth = 0): readonly (readonly Condition[])[] {
  if (depth > deepest || ++place.work.visits > mostVisits) return tooMany
  const of = (each: CelNode, wanted: boolean) => alternativesOf(each, wanted, place, depth + 1)
  switch (node.op) {
    case "!_":
      return of(node.args, !asked)
    case "&&":
    case "||": {
      const [left, right] = node.args.map((each) => of(each, asked)) as [Alternatives, Alternatives]
      return (node.op === "&&") === asked ? both(left, right) : either(left, right)
    }
    case "?:": {
      const [test, yes, no] = node.args
      const when = (holds: boolean, then: CelNode) => both(of(test, holds), of(then, asked))
      return [...when(true, yes), ...when(false, no)]
    }
    case "value":
      if (typeof node.args === "boolean") return node.args === asked ? [[]] : []
  }
  const test = celTest(node, place.flat)
  const span = spanIn(place.flat, node.start, node.end)
  if (!test) {
    const text = spelled(cut(place.flat, node.start, node.end))
    return [[opaque(asked ? text : `!(${text})`, "what it asks cannot be compared", span, place.value)]]
  }
  return [[{ kind: "test", ...(asked ? test : negated(test)), span, ...viaOf(place.value) }]]
}

type Alternatives = readonly (readonly Condition[])[]

function both(left: Alternatives, right: Alternatives): Alternatives {
  return left.length * right.length > mostAlternatives ? tooMany : left.flatMap((a) => right.map((b) => [...a, ...b]))
}
const tooMany: Alternatives = Array.from({ length: mostAlternatives + 1 }, () => [])

/** Two tests of one attribute are one with the values of both. */
function either(left: Alternatives, right: Alternatives): Alternatives {
  const [a, b] = [lone(left), lone(right)]
  return a && b && isAlike(a, b) ? [[{ ...a, values: [...a.values, ...b.values] }]] : [...left, ...right]
}

function lone([only, ...others]: Alternatives): Test | undefined {
  const [test, ...more] = only ?? []
  return others.length === 0 && more.length === 0 && test?.kind === "test" ? test : undefined
}

const isAlike = (a: Test, b: Test): boolean =>
  a.key === b.key &&
  !a.operator.negated &&
  a.operator.over !== "all" &&
  ["equals", "like"].includes(a.operator.test) &&
  JSON.stringify(a.operator) === JSON.stringify(b.operator)

function distinct(conditions: readonly Condition[]): readonly Condition[] {
  const seen = new Set<string>()
  return conditions.filter((each) => {
    const key = JSON.stringify(
      each.kind === "test" ? [each.key, each.operator, each.values.map(({ text }) => text)] : each.text,
    )
    return !seen.has(key) && seen.add(key)
  })
}

const viaOf = ({ via }: Value) => (via ? { via } : {})

/** A text that is equal wherever it stands; holes in it are told by their names. */
const opaque = (text: string, because: string, span: Span, value: Value): Opaque => ({
  kind: "opaque",
  text: text.trim().replace(/\s+/g, " "),
  because,
  span,
  ...viaOf(value),
})

const unknown = (value: Value): Opaque => ({
  kind: "opaque",
  text:
    value.kind === "unknown"
      ? `\${${value.name}}`
      : value.kind === "reference"
        ? `\${${value.address}.${value.attribute}}`
        : "${…}",
  because: "it is not known before deployment",
  span: value.span,
  ...viaOf(value),
})
