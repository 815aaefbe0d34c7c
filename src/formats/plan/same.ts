/** Whether two values say the same, wherever they are written. */
import { literal, type Value } from "../../model/value.ts"

/** What is not known equals only what bears the same name. */
export function same(a: Value, b: Value): boolean {
  switch (a.kind) {
    case "list":
      return (
        b.kind === "list" && a.items.length === b.items.length && a.items.every((item, i) => sameOr(item, b.items[i]))
      )
    case "dict": {
      if (b.kind !== "dict" || a.entries.length !== b.entries.length) return false
      const others = new Map(b.entries.map(({ key, value }) => [key, value]))
      return a.entries.every(({ key, value }) => sameOr(value, others.get(key)))
    }
    case "scalar":
      return b.kind === "scalar" && a.value === b.value
    case "unknown":
      return b.kind === "unknown" && a.name === b.name
    default: {
      const [one, other] = [literal(a), literal(b)]
      return one !== undefined && one === other
    }
  }
}

const sameOr = (a: Value, b: Value | undefined): boolean => b !== undefined && same(a, b)
