/** A value to a name that stays the same while what is behind it does: its expression in one line, the same for JSON and YAML. */
import type { Value } from "../../model/value.ts"

const longest = 400

export function nameOf(value: Value): string {
  const name = spelt(value)
  return name.length > longest ? `${name.slice(0, longest)}…` : name
}

function spelt(value: Value): string {
  switch (value.kind) {
    case "text":
      return value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
    case "scalar":
      return String(value.value)
    case "list":
      return value.items.map(nameOf).join(value.alternatives ? " or " : ", ")
    case "dict": {
      const [only] = value.entries
      if (value.entries.length === 1 && only?.key === "Ref") return nameOf(only.value)
      if (value.entries.length === 1 && only?.key.startsWith("Fn::")) return `${only.key}(${nameOf(only.value)})`
      return `{${value.entries.map((each) => `${each.key}: ${nameOf(each.value)}`).join(", ")}}`
    }
    case "reference":
      return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`
    case "unknown":
      return value.name
  }
}
