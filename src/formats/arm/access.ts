/** `value.key` and `value[key]`: what a key leads to in a value, the same for templates in JSON and for Bicep. */
import type { Span } from "../../model/source.ts"
import type { Dict, List, Value } from "../../model/value.ts"
import { literal, through } from "../../model/value.ts"
import { branches, oneOf } from "../cloudformation/alternatives.ts"
import { nameOf } from "./pieces.ts"

/**
 * Keys of objects count in any case. Of what is not known the result is an Unknown by the name `value.key`; of a Reference it is
 * a Reference to the attribute behind its own (`properties.principalId`). What is certainly not there is an Unknown that fails.
 */
export function accessed(value: Value, key: Value, at: Span): Value {
  if (value.kind === "list" && value.alternatives) {
    const because = value.items[0]?.perhaps ?? "which of them it is becomes known once it is deployed"
    const all = branches(value).map((each) => accessed(each, key, at))
    return oneOf(all, because, at, () => step(nameOf(value), key)) ?? notThere(value, key, at)
  }
  switch (value.kind) {
    case "reference":
      return ofReference(value, key, at)
    case "dict":
      return entryAt(value, key, at)
    case "list":
      return itemAt(value, key, at)
    case "unknown":
      return { kind: "unknown", because: value.because, name: step(value.name, key), span: at, ...hops(value) }
    case "text":
      // A text of which nothing is known may be anything.
      return value.pieces.some((piece) => piece.kind === "hole")
        ? { kind: "unknown", because: "it is known once it is deployed", name: step(nameOf(value), key), span: at }
        : notThere(value, key, at)
    case "scalar":
      return notThere(value, key, at)
  }
}

const hops = ({ via, perhaps }: Value) => ({ ...(via && { via }), ...(perhaps !== undefined && { perhaps }) })

const step = (name: string, key: Value): string => {
  const known = literal(key)
  return known !== undefined && /^\w+$/.test(known) ? `${name}.${known}` : `${name}[${nameOf(key)}]`
}

/** Set for what is certainly not there: `??`, `.?` and `coalesce` go on from it. */
const notThere = (value: Value, key: Value, at: Span): Value => ({
  kind: "unknown",
  because: `there is no \`${literal(key) ?? nameOf(key)}\``,
  name: step(nameOf(value), key),
  span: at,
  fails: true,
})

function ofReference(value: Extract<Value, { kind: "reference" }>, key: Value, at: Span): Value {
  const name = literal(key) ?? `[${nameOf(key)}]`
  const resolved = value.resolved?.kind === "dict" ? accessed(value.resolved, key, at) : undefined
  const attribute = value.attribute === "" ? name : `${value.attribute}.${name}`
  return {
    kind: "reference",
    address: value.address,
    attribute,
    span: at,
    ...hops(value),
    ...(resolved && resolved.kind !== "unknown" && { resolved }),
  }
}

function entryAt(value: Dict, key: Value, at: Span): Value {
  const name = literal(key)
  const all = value.entries.map((each) => each.value)
  if (name === undefined)
    return (
      oneOf(all.map(single), "which entry it is becomes known once it is deployed", at, () =>
        step(nameOf(value), key),
      ) ?? notThere(value, key, at)
    )
  const wanted = name.toLowerCase()
  const found = value.entries.findLast((each) => each.key.toLowerCase() === wanted)
  if (found) return through(found.value, at)
  // What is behind a key that is not known may be it.
  const open = value.entries.filter((each) => each.key.startsWith("${")).map((each) => single(each.value))
  if (open.length === 0) return notThere(value, key, at)
  const because = `whether \`${name}\` is there becomes known once it is deployed`
  return oneOf([...open, undefined], because, at, () => step(nameOf(value), key)) ?? notThere(value, key, at)
}

function itemAt(value: List, key: Value, at: Span): Value {
  const index = key.kind === "scalar" && typeof key.value === "number" ? key.value : undefined
  const before = index === undefined ? value.items : value.items.slice(0, index + 1)
  if (index === undefined || before.some((item) => item.many || item.perhaps !== undefined)) {
    const because = "which item it is becomes known once it is deployed"
    return (
      oneOf(value.items.map(single), because, at, () => step(nameOf(value), key)) ?? {
        kind: "unknown",
        because,
        name: step(nameOf(value), key),
        span: at,
      }
    )
  }
  const found = value.items[index]
  return found ? through(found, at) : notThere(value, key, at)
}

/** One of the many that an item stands for. */
const single = ({ many: _, ...item }: Value): Value => item as Value
