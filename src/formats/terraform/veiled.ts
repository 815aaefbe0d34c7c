/** A value that may not be printed to one that hides its texts, and is another one where they are others. */
import { createHash } from "node:crypto"
import type { Value } from "../../model/value.ts"
import { seen } from "./collections.ts"
import { stringOf, unknown } from "./make.ts"

export function veiled(value: Value, name: string): Value {
  const found = seen(value)
  switch (found.kind) {
    case "list":
      return { ...found, items: found.items.map((item) => veiled(item, name)) }
    case "dict":
      return {
        ...found,
        entries: found.entries.map((each) => ({ ...each, value: veiled(each.value, `${name}.${each.key}`) })),
      }
    case "text": {
      const text =
        stringOf(found) ?? found.pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
      const mark = createHash("sha256").update(`${name}\n${text}`).digest("hex").slice(0, 8)
      const hidden = unknown(value.span, "it is sensitive", `${name} (sensitive, ${mark})`)
      return value.via ? { ...hidden, via: value.via } : hidden
    }
    default:
      return value
  }
}
