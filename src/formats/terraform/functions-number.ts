/** Terraform's functions on numbers. */
import type { Value } from "../../model/value.ts"
import { convert, itemsOf } from "./conversions.ts"
import { asNumber, failure, failureIn, isHidden, isNull, scalar, seen, stringOf, unknown } from "./make.ts"
import { plus } from "./numbers.ts"
import { aNumber, anything, type Call, type FunctionTable, type Run, takes } from "./signature.ts"
import { numberType, typeOf } from "./type-of.ts"

const ofNumbers = (compute: (...numbers: readonly number[]) => number): Run => {
  return (values, { span }) => {
    const numbers = values.map(asNumber)
    if (numbers.some((each) => each === undefined)) return undefined
    const result = compute(...(numbers as number[]))
    if (Number.isNaN(result)) return failure(span, "it is no number")
    // Infinity is a number to Terraform, though one that it cannot write down.
    return Number.isFinite(result) ? scalar(result || 0, span) : unknown(span, "it is larger than any number")
  }
}

const extreme =
  (pick: (...numbers: number[]) => number): Run =>
  (values, call) =>
    values.length === 0
      ? failure(call.span, `\`${call.name}\` needs a number`)
      : values.some((value) => value.many)
        ? undefined
        : ofNumbers((...numbers) => pick(...numbers))(values, call)

const sum: Run = ([value], { span }) => {
  const items = itemsOf(value)
  if (!items || !value) return value && isHidden(value) ? undefined : failure(span, "`sum` takes a list of numbers")
  if (items.length === 0) return failure(span, "there is nothing to add up")
  const numbers = items.map((item) =>
    isNull(seen(item)) ? failure(item.span, "an item is null") : convert(item, numberType),
  )
  const wrong = numbers.map(failureIn).find((each) => each !== undefined)
  if (wrong) return wrong
  const known = numbers.map((item) => (item.many || item.perhaps !== undefined ? undefined : asNumber(item)))
  if (known.includes(undefined)) return undefined
  return scalar((known as number[]).reduce(plus), span)
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

function parseint([value, base]: readonly Value[], { span }: Call): Value | undefined {
  if (!value || (typeOf(value).kind !== "string" && !isHidden(value))) return failure(span, "`parseint` takes a text")
  const [known, radix] = [stringOf(value), base && asNumber(base)]
  if (known === undefined || radix === undefined) return undefined
  if (!Number.isInteger(radix) || radix < 2 || radix > 62) return failure(span, "a base is from 2 to 62")
  const [, sign = "", written = ""] = /^([+-]?)(.*)$/s.exec(known) ?? []
  let result = 0n
  // Letters count the same in both cases up to base 36.
  for (const char of radix <= 36 ? written.toLowerCase() : written) {
    const digit = digits.indexOf(char)
    if (digit < 0 || digit >= radix) return failure(span, `\`${known}\` is no number of base ${radix}`)
    result = result * BigInt(radix) + BigInt(digit)
  }
  if (written === "") return failure(span, "an empty text is no number")
  if (result > BigInt(Number.MAX_SAFE_INTEGER)) return unknown(span, "it has more digits than are worked out here")
  return scalar(Number(sign === "-" ? -result : result) || 0, span)
}

export const numberFunctions: FunctionTable = {
  abs: takes(
    [aNumber],
    ofNumbers((a = 0) => Math.abs(a)),
  ),
  ceil: takes(
    [aNumber],
    ofNumbers((a = 0) => Math.ceil(a)),
  ),
  floor: takes(
    [aNumber],
    ofNumbers((a = 0) => Math.floor(a)),
  ),
  log: takes(
    [aNumber, aNumber],
    ofNumbers((a = 0, b = 0) => Math.log(a) / Math.log(b)),
  ),
  max: takes([], extreme(Math.max), aNumber),
  min: takes([], extreme(Math.min), aNumber),
  parseint: takes([anything, aNumber], parseint),
  pow: takes(
    [aNumber, aNumber],
    ofNumbers((a = 0, b = 0) => a ** b),
  ),
  signum: takes([aNumber], (values, call) => {
    const [value] = values
    const known = value && asNumber(value)
    if (known !== undefined && !Number.isInteger(known)) return failure(call.span, "a whole number is needed")
    return ofNumbers((a = 0) => Math.sign(a))(values, call)
  }),
  sum: takes([anything], sum),
}
