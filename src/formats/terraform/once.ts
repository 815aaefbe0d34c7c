/** Work that several places ask for to its result, worked out once; what asks for itself on the way is unknown. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { unknown } from "./make.ts"
import type { Module } from "./scope.ts"

export function once(key: string, span: Span, module: Module, work: () => Value): Value {
  const known = module.known.get(key)
  if (known === "in progress") return unknown(span, `\`${key}\` refers to itself`)
  if (known) return known
  module.known.set(key, "in progress")
  const value = work()
  module.known.set(key, value)
  return value
}
