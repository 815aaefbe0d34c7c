/** The condition of an assignment or a role to what must hold of each operation: a condition that does not bear on one is none. */
import { covers, foldCase, overlaps, pattern } from "../../access/pattern.ts"
import type { Condition, Operator, Pattern, Test } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { flatten } from "../../model/text.ts"
import type { Text } from "../../model/value.ts"
import { type Attribute, type Expression, expressionIn } from "./abac.ts"
import type { Operation } from "./catalogue.ts"
import { permissionGlob } from "./patterns.ts"

/** An operation by its name in lower case, or a pattern of them. */
type Asked = Pick<Operation, "lower">

/** What is left of a condition for one operation; undefined where it can never hold. */
export type Restriction = (action: Asked) => readonly Condition[] | undefined

export const unrestricted: Restriction = () => []

const because = "it is a condition that we cannot compare"

export function restrictionOf(text: Pick<Text, "pieces" | "span">): Restriction {
  const flat = flatten(text)
  if (flat.chars.trim() === "") return unrestricted
  const expression = expressionIn(flat)
  if (!expression) {
    const written = flat.chars.replace(/\s+/g, " ").trim()
    return () => [{ kind: "opaque", text: written, because, span: text.span }]
  }
  return (action) => {
    const left = simplified(expression, action)
    if (typeof left === "boolean") return left ? [] : undefined
    return (left.kind === "and" ? left.of : [left]).flatMap((each) => conditionsOf(each, text.span))
  }
}

/** What it comes to where the operation is known. */
function simplified(expression: Expression, action: Asked): Expression | boolean {
  switch (expression.kind) {
    case "action": {
      const [wanted, asked] = [foldCase(expression.pattern), permissionGlob(action.lower)]
      return covers(wanted, asked) === "yes" ? true : overlaps(wanted, asked) === "no" ? false : expression
    }
    case "not": {
      const of = simplified(expression.of, action)
      return typeof of === "boolean" ? !of : { kind: "not", of }
    }
    case "and":
    case "or": {
      const decides = expression.kind === "or"
      const parts = expression.of.map((each) => simplified(each, action))
      if (parts.includes(decides)) return decides
      const of = parts
        .filter((part) => typeof part !== "boolean")
        .flatMap((part) => (part.kind === expression.kind ? part.of : [part]))
      const [only, ...rest] = of
      return only === undefined ? !decides : rest.length === 0 ? only : { kind: expression.kind, of }
    }
    default:
      return expression
  }
}

/** All of them must hold. */
function conditionsOf(expression: Expression, whole: Span): readonly Condition[] {
  const tests = testsOf(expression)
  return tests ?? [{ kind: "opaque", text: spelled(expression), because, span: spanOf(expression) ?? whole }]
}

function testsOf(expression: Expression): readonly Test[] | undefined {
  switch (expression.kind) {
    case "exists":
      return [presence(expression.attribute, true)]
    case "not":
      return expression.of.kind === "exists" ? [presence(expression.of.attribute, false)] : undefined
    case "comparison":
      return comparisonTests(expression)
    case "or":
      return merged(expression.of)
    default:
      return undefined
  }
}

const presence = ({ written, span }: Attribute, isThere: boolean): Test => ({
  kind: "test",
  key: written.toLowerCase(),
  written,
  operator: { test: "null", domain: "boolean", negated: false, ifExists: false, over: "one" },
  values: [pattern([isThere ? "false" : "true"], "exact")],
  span,
})

function comparisonTests(expression: Extract<Expression, { kind: "comparison" }>): readonly Test[] | undefined {
  const operator = operatorOf(expression.operator)
  if (!operator) return undefined
  const values = expression.values.map((value) => (value.kind === "value" ? value.in(operator.reading) : undefined))
  if (!values.every((value) => value !== undefined)) return undefined
  const { attribute, span } = expression
  const test: Test = {
    kind: "test",
    key: attribute.written.toLowerCase(),
    written: attribute.written,
    operator: operator.is,
    values: operator.isPrefix ? values.map(prefix) : values,
    span,
  }
  // A comparison with what is not there does not hold, whatever it asks.
  return operator.is.negated || operator.is.over === "all" ? [test, presence(attribute, true)] : [test]
}

const prefix = ({ text, tokens }: Pattern): Pattern => ({ text: `${text}*`, tokens: [...tokens, { kind: "run" }] })

/** Alternatives of one attribute and operator are one test of several values. */
function merged(of: readonly Expression[]): readonly Test[] | undefined {
  const all = of.map(testsOf)
  const tests = all.flatMap((each) => (each?.length === 1 ? each : []))
  const [first] = tests
  if (!first || tests.length !== of.length || first.operator.negated || first.operator.over === "all") return undefined
  const isAlike = (test: Test) =>
    test.key === first.key && JSON.stringify(test.operator) === JSON.stringify(first.operator)
  return tests.every(isAlike) ? [{ ...first, values: tests.flatMap(({ values }) => values) }] : undefined
}

interface Meaning {
  readonly is: Operator
  readonly reading: "exact" | "glob"
  readonly isPrefix: boolean
}

const comparisons: readonly (readonly [RegExp, Operator["test"]])[] = [
  [/^greaterthanequals$/, "greater-or-equal"],
  [/^greaterthan$/, "greater"],
  [/^lessthanequals$/, "less-or-equal"],
  [/^lessthan$/, "less"],
  [/^equals$/, "equals"],
  [/^(like|startswith)$/, "like"],
]
const domains: Readonly<Record<string, Operator["domain"]>> = {
  string: "text",
  guid: "text-ignoring-case",
  bool: "boolean",
  numeric: "number",
  datetime: "date",
}

/** https://learn.microsoft.com/azure/role-based-access-control/conditions-format#operators */
function operatorOf(written: string): Meaning | undefined {
  const [, quantifier, kind = "", not, verb = "", ignoresCase] =
    /^(?:(foranyofanyvalues|forallofanyvalues|\w+):)?(string|guid|bool|numeric|datetime)(not)?(\w+?)(ignorecase)?$/.exec(
      written.toLowerCase(),
    ) ?? []
  const over =
    quantifier === undefined
      ? "one"
      : quantifier === "foranyofanyvalues"
        ? "any"
        : quantifier === "forallofanyvalues"
          ? "all"
          : undefined
  const test = comparisons.find(([wanted]) => wanted.test(verb))?.[1]
  const domain = ignoresCase ? "text-ignoring-case" : domains[kind]
  if (!over || !test || !domain || (test === "like" && kind !== "string")) return undefined
  // A negation under a quantifier is about pairs of values, which no test of ours is about.
  if (not && over !== "one") return undefined
  return {
    is: { test, domain, negated: not !== undefined, ifExists: false, over },
    reading: verb === "like" ? "glob" : "exact",
    isPrefix: verb === "startswith",
  }
}

/** Equal for expressions that differ in blanks and parentheses alone. */
function spelled(expression: Expression): string {
  switch (expression.kind) {
    case "and":
    case "or":
      return `(${expression.of.map(spelled).join(` ${expression.kind.toUpperCase()} `)})`
    case "not":
      return `!${spelled(expression.of)}`
    case "action":
      return `ActionMatches{'${expression.pattern.text}'}`
    case "suboperation":
      return `SubOperationMatches{'${expression.text}'}`
    case "exists":
      return `Exists ${expression.attribute.written}`
    case "comparison":
      return `${expression.attribute.written} ${expression.operator} ${expression.values
        .map((value) => (value.kind === "value" ? `'${value.in("exact").text}'` : value.written))
        .join(", ")}`
  }
}

function spanOf(expression: Expression): Span | undefined {
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.of.map(spanOf).find((span) => span !== undefined)
    case "not":
      return spanOf(expression.of)
    case "exists":
      return expression.attribute.span
    case "action":
      return undefined
    default:
      return expression.span
  }
}
