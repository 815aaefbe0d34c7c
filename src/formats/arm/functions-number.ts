/** The functions on whole numbers. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric */
import type { Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import type { FunctionTable, Run } from "./call.ts"
import { isOpen, seen } from "./equality.ts"
import { numberOf } from "./functions-text.ts"

const mostNumbers = 10_000

const worked =
  (work: (a: number, b: number) => number | undefined): Run =>
  ([a, b], { at }) => {
    const [one, other] = [a && numberOf(a), b && numberOf(b)]
    const value = one === undefined || other === undefined ? undefined : work(one, other)
    return value === undefined || !Number.isSafeInteger(value) ? undefined : { kind: "scalar", value, span: at }
  }

/** Of an array, or of the arguments. */
const extreme =
  (choose: (numbers: readonly number[]) => number): Run =>
  (args, { at }) => {
    const [first] = args
    const list = first && seen(first)
    const values = args.length === 1 && list?.kind === "list" ? (isOpen(list) ? [] : list.items) : args
    const numbers = values.map(numberOf)
    return numbers.length === 0 || numbers.includes(undefined)
      ? undefined
      : { kind: "scalar", value: choose(numbers as number[]), span: at }
  }

const range: Run = ([start, count], { at }) => {
  const [from, length] = [start && numberOf(start), count && numberOf(count)]
  if (from === undefined || length === undefined || length < 0 || length > mostNumbers) return undefined
  const items = Array.from({ length }, (_, i): Value => ({ kind: "scalar", value: from + i, span: at }))
  return { kind: "list", items, span: at }
}

const int: Run = ([value], { at }) => {
  const found = value && seen(value)
  if (found?.kind === "scalar" && typeof found.value === "number")
    return { kind: "scalar", value: Math.trunc(found.value), span: at }
  const word = literal(found)?.trim()
  return word !== undefined && /^[+-]?\d{1,15}$/.test(word)
    ? { kind: "scalar", value: Number(word), span: at }
    : undefined
}

export const numberFunctions: FunctionTable = {
  add: worked((a, b) => a + b),
  div: worked((a, b) => (b === 0 ? undefined : Math.trunc(a / b))),
  int,
  max: extreme((numbers) => numbers.reduce((a, b) => Math.max(a, b))),
  min: extreme((numbers) => numbers.reduce((a, b) => Math.min(a, b))),
  mod: worked((a, b) => (b === 0 ? undefined : a % b)),
  mul: worked((a, b) => a * b),
  range,
  sub: worked((a, b) => a - b),
}
