/** A value of the model to one that a test can compare: what is not known is a text with its name in it. */
import type { Value } from "../../../src/model/value.ts"

/** What is known as it is, what is not as `${name}`. */
export function spelled(value: Value | undefined): unknown {
  switch (value?.kind) {
    case "text":
      return value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
    case "reference":
      return value.resolved ? spelled(value.resolved) : `\${${value.address}.${value.attribute}}`
    case "unknown":
      return `\${${value.name}}`
    case "scalar":
      return value.value
    case "list":
      return value.items.map(spelled)
    case "dict":
      return Object.fromEntries(value.entries.map((each) => [each.key, spelled(each.value)]))
    case undefined:
      return undefined
  }
}
