/** How much there is in a value: what is put in many places must not be walked over in each. */
import type { Value } from "../model/value.ts"

/** More than any weight that a bound is made for. */
const HEAVIEST = 1_000_000
/** Characters that weigh as much as a value. */
const LIGHT_TEXT = 64

const weights = new WeakMap<Value, number>()

/** Parts that several values share are counted for each, but looked at once. */
export function weightOf(value: Value): number {
  const known = weights.get(value)
  if (known !== undefined) return known
  const weight = Math.min(
    HEAVIEST,
    partsOf(value).reduce((sum, part) => sum + weightOf(part), 1 + lettersOf(value)),
  )
  weights.set(value, weight)
  return weight
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === "list") return value.items
  return value.kind === "dict" ? value.entries.map((each) => each.value) : []
}

const lettersOf = (value: Value): number =>
  value.kind === "text"
    ? value.pieces.reduce((sum, piece) => sum + 1 + (piece.kind === "literal" ? piece.text.length / LIGHT_TEXT : 0), 0)
    : 0
