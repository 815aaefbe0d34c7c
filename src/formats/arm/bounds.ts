/** What keeps hostile templates from being worked on for ever: how much there is in a value, how deep it is, and what may still be made. */
import type { Span } from "../../model/source.ts"
import type { Text, Value } from "../../model/value.ts"
import { nameOf } from "./pieces.ts"

/** What may be made in one unit, in values: several times what the largest template has. */
export const mostWork = 1_000_000
/** No value of a person's is nested so deep. */
const deepest = 200
/** Characters that weigh as much as a value. */
const lightText = 64

interface Measure {
  readonly weight: number
  readonly depth: number
}

const measures = new WeakMap<Value, Measure>()
const leaf: Measure = { weight: 1, depth: 0 }

/** Parts that several values share are counted for each, but looked at once. */
function measureOf(value: Value): Measure {
  if (value.kind === "text") return { weight: weightOfText(value), depth: 0 }
  if (value.kind !== "list" && value.kind !== "dict") return leaf
  const known = measures.get(value)
  if (known) return known
  let weight = 1
  let depth = 0
  const add = (part: Value): void => {
    const own = measureOf(part)
    weight += own.weight
    depth = Math.max(depth, own.depth + 1)
  }
  if (value.kind === "list") value.items.forEach(add)
  else for (const each of value.entries) add(each.value)
  const made = { weight: Math.min(weight, mostWork), depth }
  measures.set(value, made)
  return made
}

function weightOfText({ pieces }: Text): number {
  let weight = 1 + pieces.length
  for (const piece of pieces) if (piece.kind === "literal") weight += piece.text.length / lightText
  return weight
}

export const weightOf = (value: Value): number => measureOf(value).weight

/**
 * A value, or an unknown in its place where it is too deep or where it is too much. INVARIANT: whatever is put into another value
 * has gone through here, so that no walk over a value is deeper than the stack.
 */
export function bounded(value: Value, work: { left: number }, at: Span): Value {
  const { weight, depth } = measureOf(value)
  if (depth > deepest) return refused(value, at, "it is nested too deep to be worked out")
  work.left -= weight
  return work.left < 0 ? refused(value, at, "the template takes too much work") : value
}

const refused = (value: Value, at: Span, because: string): Value => ({
  kind: "unknown",
  because,
  name: value.kind === "list" || value.kind === "dict" ? "…" : nameOf(value),
  span: at,
})
