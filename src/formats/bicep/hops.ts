/** A value to the same one seen from one hop further away, at a price: what many places see is not walked over for each. */
import type { Span } from "../../model/source.ts"
import { through, type Value } from "../../model/value.ts"
import { seenThrough } from "../terraform/make.ts"
import { weightOf } from "../weight.ts"
import type { Shared } from "./scope.ts"

/** What is larger has the hop as a whole, not in all of its parts. */
const largest = 20_000
/** Values that are copied in the time of one step. */
const valuesPerStep = 8

export function seenFrom(value: Value, hop: Span, { work }: Shared): Value {
  const weight = weightOf(value)
  work.left -= weight / valuesPerStep
  return weight > largest || work.left < 0 ? through(value, hop) : seenThrough(value, hop)
}
