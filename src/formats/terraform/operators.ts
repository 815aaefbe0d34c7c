/** Operators on values: what both sides say settles it, an error on either side is one of the whole. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { BinaryOperator } from "../hcl/ast.ts"
import { convert } from "./conversions.ts"
import { equal } from "./equality.ts"
import { asBoolean, asNumber, failure, failureIn, hiddenIn, isNull, scalar, seen, unknown } from "./make.ts"
import { minus, plus, quotient, remainder, times } from "./numbers.ts"
import { boolType, numberType } from "./type-of.ts"

export function unary(operator: "!" | "-", value: Value, span: Span): Value {
  const operand = operandOf(value, operator === "!" ? boolType : numberType)
  if (operand.fails) return failure(span, operand.fails)
  const { known } = operand
  if (known === undefined) return notKnown([value], operator === "!" ? boolType : numberType, span)
  return scalar(typeof known === "boolean" ? !known : -known || 0, span)
}

/** What it is, or why it cannot be one. */
function operandOf(
  value: Value,
  type: typeof boolType,
): { readonly known?: number | boolean; readonly fails?: string } {
  if (isNull(seen(value))) return { fails: "an operand is null" }
  const converted = convert(value, type)
  const wrong = failureIn(converted)
  if (wrong) return { fails: wrong.because }
  const known = type.kind === "bool" ? asBoolean(converted) : asNumber(converted)
  return known === undefined ? {} : { known }
}

const notKnown = (values: readonly Value[], type: typeof boolType, span: Span): Value => {
  const because = values.map(hiddenIn).find((why) => why !== undefined)
  return { ...unknown(span, because ?? "it is not known before deployment"), type }
}

const compute: Readonly<Partial<Record<BinaryOperator, (a: number, b: number) => number | boolean>>> = {
  "+": plus,
  "-": minus,
  "*": times,
  "/": quotient,
  "%": remainder,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
}

export function binary(operator: BinaryOperator, a: Value, b: Value, span: Span): Value {
  if (operator === "==" || operator === "!=") {
    const wrong = failureIn(a) ?? failureIn(b)
    if (wrong) return failure(span, wrong.because)
    const same = equal(a, b)
    return same === undefined ? notKnown([a, b], boolType, span) : scalar(same === (operator === "=="), span)
  }
  if (operator === "&&" || operator === "||") return logical(operator, a, b, span)
  const [x, y] = [operandOf(a, numberType), operandOf(b, numberType)]
  const wrong = x.fails ?? y.fails
  if (wrong !== undefined) return failure(span, wrong)
  const work = compute[operator]
  const type = ["+", "-", "*", "/", "%"].includes(operator) ? numberType : boolType
  if (typeof x.known !== "number" || typeof y.known !== "number" || !work) return notKnown([a, b], type, span)
  const result = work(x.known, y.known)
  // Infinity is a number to Terraform, though one that it cannot write down.
  if (typeof result === "number" && !Number.isFinite(result)) return unknown(span, "it is divided by zero")
  return scalar(result, span)
}

/**
 * One side may settle it although the other is not known. Since Terraform 1.12 and OpenTofu 1.10, what the left side
 * settles is so even where the right side is an error.
 */
function logical(operator: "&&" | "||", a: Value, b: Value, span: Span): Value {
  const settles = operator === "||"
  const x = operandOf(a, boolType)
  if (x.fails !== undefined) return failure(span, x.fails)
  if (x.known === settles) return scalar(settles, span)
  const y = operandOf(b, boolType)
  if (y.fails !== undefined) return failure(span, y.fails)
  if (y.known === settles) return scalar(settles, span)
  return x.known === undefined || y.known === undefined ? notKnown([a, b], boolType, span) : scalar(!settles, span)
}
