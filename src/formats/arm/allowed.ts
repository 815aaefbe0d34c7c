/** A parameter that nobody sets, and what it allows, to one of these values; and that back to the parameter, where no value of it is told apart. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { oneOf } from "../cloudformation/alternatives.ts"

/** Of one as of many: whoever allows another value does not take this one away. */
export function allowedOf(values: readonly Value[], name: string, because: string, span: Span): Value | undefined {
  const value = oneOf([...values, undefined], because, span, () => name)
  return value?.kind === "list" && value.alternatives ? { ...value, of: name } : value
}

/** `uniqueString(location)` is one name whichever location it is, and the same where more or fewer are allowed. */
export const asParameter = (value: Value): Value =>
  value.kind === "list" && value.alternatives && value.of !== undefined
    ? { kind: "unknown", name: value.of, because: "it is one of the values that a parameter allows", span: value.span }
    : value
