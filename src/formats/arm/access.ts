/** `value.key` and `value[key]`: what a key leads to in a value, the same for templates in JSON and for Bicep. */
import type { Span } from "../../model/source.ts"
import type { Unknown, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { nameOf } from "./pieces.ts"

/**
 * Keys of objects count in any case. Of what is not known the result is an Unknown by the name `value.key`; of a Reference it is
 * a Reference to the attribute behind its own (`properties.principalId`). What is certainly not there is an Unknown that fails.
 */
export function accessed(value: Value, key: Value, at: Span): Value {
  const name = literal(key) ?? nameOf(key)
  const unknown: Unknown = { kind: "unknown", because: "not worked out", name: `${nameOf(value)}.${name}`, span: at }
  return unknown
}
