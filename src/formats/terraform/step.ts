/** `value[key]` and `value.key`: what a key leads to in a value. */
import type { Span } from "../../model/source.ts"
import type { Dict, List, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { oneOf } from "./alternatives.ts"
import { isNull, isOpenKey, isOpenList } from "./collections.ts"
import { asNumber, failure, failureIn, hiddenIn, isHidden, stringOf, unknown } from "./make.ts"

export function step(value: Value, key: Value, span: Span): Value {
  const wrong = (value.kind === "unknown" && value.fails ? value : undefined) ?? failureIn(key)
  if (wrong) return failure(span, wrong.because)
  if (isNull(seen(key))) return failure(span, "the key is null")
  if (value.kind === "reference") return ofReference(value, key, span)
  if (value.kind === "unknown") return unknown(span, value.because)
  if (value.encoded) return failure(span, "nothing can be picked out of a text")
  if (value.kind === "dict") return entryAt(value, key, span)
  if (value.kind === "list") return itemAt(value, key, span)
  return failure(span, isNull(value) ? "nothing can be picked out of null" : "nothing can be picked out of it")
}

function ofReference(value: Extract<Value, { kind: "reference" }>, key: Value, span: Span): Value {
  const name = stringOf(key)
  if (value.attribute === "" && name !== undefined) return { ...value, attribute: name, span }
  if (value.resolved) return step(value.resolved, key, span)
  return { ...value, attribute: `${value.attribute}.${name ?? "*"}`, span }
}

function entryAt(value: Dict, key: Value, span: Span): Value {
  const name = stringOf(key)
  if (name === undefined && !isHidden(key) && hiddenIn(key) === undefined) return failure(span, "a key must be a text")
  const all = value.entries.map((each) => (each.value.many ? hidden(each.value, span) : each.value))
  if (name === undefined) return oneOf(all, "which entry it is becomes known at deployment", span)
  const at = value.entries.findLastIndex((each) => each.key === name)
  // What is behind it and is not known may have the same key.
  const others = value.entries.flatMap((each, i) => (isOpenKey(each.key) && i > at ? (all[i] ?? []) : []))
  const own = value.entries[at]
  if (own && others.length === 0) return own.value
  if (!own && others.length === 0) return failure(span, `there is no \`${name}\``)
  return oneOf(
    [...(own ? [own.value] : []), ...others],
    `whether \`${name}\` is this becomes known at deployment`,
    span,
  )
}

const hidden = (value: Value, span: Span): Value =>
  unknown(span, hiddenIn(value) ?? "it is not known before deployment")

function itemAt(value: List, key: Value, span: Span): Value {
  if (value.alternatives)
    return oneOf(
      value.items.map((item) => step(item, key, span)),
      value.items[0]?.perhaps ?? "which of them it is becomes known at deployment",
      span,
    )
  if (value.type?.kind === "set") return failure(span, "nothing can be picked out of a set")
  const index = asNumber(key)
  if (index === undefined)
    return hiddenIn(key) === undefined
      ? failure(span, "an index must be a number")
      : oneOf(value.items, "which item it is becomes known at deployment", span)
  if (!Number.isInteger(index) || index < 0) return failure(span, "an index must be a whole number, and not negative")
  const before = value.items.slice(0, index + 1)
  if (before.some((item) => item.many === true || item.perhaps !== undefined))
    return oneOf(value.items.map(single), "which item it is becomes known at deployment", span)
  if (value.items[index]) return value.items[index]
  return isOpenList(value)
    ? unknown(span, "how many items there are is not known")
    : failure(span, `there is no item ${index}`)
}

/** One of the many that an item stands for. */
const single = ({ many: _, ...item }: Value): Value => item as Value
