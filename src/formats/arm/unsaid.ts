/** A parameter that nothing is said of, to an unknown by its name, of its type. */
import type { Type } from "../../model/type.ts"
import { field, literal, type Unknown, type Value } from "../../model/value.ts"

const anything: Type = { kind: "any" }
const types: Readonly<Record<string, Type>> = {
  array: { kind: "list", of: anything },
  bool: { kind: "bool" },
  int: { kind: "number" },
  object: { kind: "map", of: anything },
  secureobject: { kind: "map", of: anything },
  securestring: { kind: "string" },
  string: { kind: "string" },
}

/** It stands where it is declared. */
export function unsaid(key: string, because: string, declared: Value, prefix: string): Unknown {
  const type = literal(field(declared, "type"))?.toLowerCase() ?? ""
  const known = Object.hasOwn(types, type) ? types[type] : undefined
  return { kind: "unknown", because, name: `${prefix}${key}`, span: declared.span, ...(known && { type: known }) }
}
