/** `format` and `formatlist`: a text with verbs, and the values that take their places. */
import { cut, flatten } from "../../model/text.ts"
import type { Piece, Value } from "../../model/value.ts"
import { typedList } from "./collections.ts"
import { itemsOf } from "./conversions.ts"
import { type Formatted, formatted, verbs } from "./format-verbs.ts"
import { failure, isHidden, nameOf, stringOf } from "./make.ts"
import { asText } from "./pieces.ts"
import { anythingOrNull, aString, type Call, type FunctionTable, takes } from "./signature.ts"
import { stringType } from "./type-of.ts"

function format([template, ...values]: readonly Value[], { span }: Call): Value | undefined {
  if (!template || isHidden(template)) return undefined
  const text = asText(template)
  const flat = flatten(text)
  const known = stringOf(template) !== undefined
  const pieces: Piece[] = []
  let done = 0
  let next = 0
  let used = 0
  for (const verb of verbs(flat.chars)) {
    cut(flat, done, verb.from, pieces)
    done = verb.to
    if (verb.kind === "percent") {
      cut(flat, verb.to - 1, verb.to, pieces)
      continue
    }
    if (verb.kind !== "verb") {
      if (known) return failure(span, `\`${flat.chars.slice(verb.from, verb.to)}\` is no verb of a format`)
      cut(flat, verb.from, verb.to, pieces)
      continue
    }
    const at = verb.argument ?? next
    next = at + 1
    used = Math.max(used, next)
    const value = values[at]
    if (value?.many || values.slice(0, at).some((each) => each.many) || (!value && !known)) {
      pieces.push({ kind: "hole", name: nameOf(span), span, because: "which argument stands here is not known" })
      continue
    }
    const result: Formatted = value ? formatted(verb, value) : { fails: "there are fewer arguments than verbs" }
    if ("fails" in result) return failure(span, result.fails)
    for (const piece of result.pieces) pieces.push(piece)
  }
  if (used < values.length && known && !values.some((each) => each.many))
    return failure(span, "there are more arguments than verbs")
  cut(flat, done, flat.chars.length, pieces)
  return { kind: "text", pieces: known ? pieces : [...pieces, ...leftOver(values.slice(used))], span }
}

/** What a part of the format that is not known may place: no more than that they are there somewhere. */
const leftOver = (values: readonly Value[]): readonly Piece[] =>
  values.map((value) => ({ kind: "hole", name: nameOf(value.span), span: value.span }))

/** One text for each item of the lists, which are as long as each other; other values are the same each time. */
function formatlist([template, ...values]: readonly Value[], call: Call): Value | undefined {
  const { span, scope } = call
  if (!template) return undefined
  const lists = values.map((value) => (isHidden(value) || stringOf(value) !== undefined ? undefined : itemsOf(value)))
  const lengths = new Set(lists.flatMap((items) => (items ? [items.length] : [])))
  if (lengths.size > 1) {
    const open = lists.some((items) => items?.some((item) => item.many === true || item.perhaps !== undefined))
    return open ? undefined : failure(span, "the lists are not of one length")
  }
  const [length = 1] = lengths
  scope.module.steps -= length
  const unsure = values.some((value) => isHidden(value)) && lengths.size === 0
  const texts = Array.from({ length }, (_, i): Value => {
    const args = values.map((value, at) => lists[at]?.[i] ?? value)
    const doubt = args.find((arg) => arg.perhaps !== undefined || arg.many === true)
    const made = format([template, ...args.map(sure)], call) ?? failure(span, "it cannot be formatted")
    return {
      ...made,
      ...((doubt?.many || unsure) && { many: true as const }),
      ...(doubt?.perhaps !== undefined && { perhaps: doubt.perhaps }),
    }
  })
  return typedList(texts, stringType, span)
}

const sure = ({ many: _, perhaps: __, ...value }: Value): Value => value as Value

export const formatFunctions: FunctionTable = {
  format: takes([aString], format, anythingOrNull),
  formatlist: takes([aString], formatlist, anythingOrNull),
}
