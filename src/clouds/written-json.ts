/** A value that is written as JSON to what it says, whether or not it went through `jsonencode`. */
import { parseJsonIn } from "../formats/json/parse.ts"
import type { Value } from "../model/value.ts"

export const jsonIn = (value: Value): Value | undefined =>
  value.kind === "text"
    ? parseJsonIn(value).value
    : value.kind === "reference" && value.resolved
      ? jsonIn(value.resolved)
      : value
