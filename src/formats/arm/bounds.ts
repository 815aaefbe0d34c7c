/** What keeps hostile templates from being worked on for ever: how much there is in a value, how deep it is, and what may still be made. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { weightOf } from "../weight.ts"
import { nameOf } from "./pieces.ts"

/** What may be made in one unit, in values: several times what the largest template has. */
export const mostWork = 1_000_000
/** No value of a person's is nested so deep. */
const deepest = 200

const depths = new WeakMap<Value, number>()

/**
 * A value, or an unknown in its place where it is too deep or where it is too much. INVARIANT: whatever is put into another value
 * has gone through here, so that no walk over a value is deeper than the stack.
 */
export function bounded(value: Value, work: { left: number }, at: Span): Value {
  if (depthOf(value) > deepest) return refused(value, at, "it is nested too deep to be worked out")
  work.left -= weightOf(value)
  return work.left < 0 ? refused(value, at, "the template takes too much work") : value
}

const refused = (value: Value, at: Span, because: string): Value => ({
  kind: "unknown",
  because,
  name: value.kind === "list" || value.kind === "dict" ? "…" : nameOf(value),
  span: at,
})

function depthOf(value: Value): number {
  const known = depths.get(value)
  if (known !== undefined) return known
  const parts =
    value.kind === "list" ? value.items : value.kind === "dict" ? value.entries.map((each) => each.value) : []
  let depth = 0
  for (const part of parts) depth = Math.max(depth, depthOf(part) + 1)
  depths.set(value, depth)
  return depth
}
