/** Values to their types in Terraform's language. */
import type { Type } from "../../model/type.ts"
import type { Value } from "../../model/value.ts"
import { entriesOf } from "./collections.ts"

export const stringType: Type = { kind: "string" }
export const numberType: Type = { kind: "number" }
export const boolType: Type = { kind: "bool" }
export const anyType: Type = { kind: "any" }
export const listOf = (of: Type): Type => ({ kind: "list", of })
export const setOf = (of: Type): Type => ({ kind: "set", of })
export const mapOf = (of: Type): Type => ({ kind: "map", of })

export function typeOf(value: Value): Type {
  if (value.encoded) return stringType
  switch (value.kind) {
    case "text":
      return stringType
    case "scalar":
      if (value.value === null) return value.type ?? anyType
      return typeof value.value === "number" ? numberType : boolType
    case "list":
      if (value.alternatives) return anyType
      return value.type ?? { kind: "tuple", items: value.items.map(typeOf) }
    case "dict":
      if (value.type) return value.type
      return { kind: "object", fields: new Map(entriesOf(value).map((each) => [each.key, typeOf(each.value)])) }
    case "reference":
      return value.resolved ? typeOf(value.resolved) : (value.type ?? anyType)
    case "unknown":
      return value.type ?? anyType
  }
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true
  if ("of" in a && "of" in b) return a.kind === b.kind && sameType(a.of, b.of)
  if (a.kind === "tuple" && b.kind === "tuple")
    return a.items.length === b.items.length && a.items.every((item, i) => sameType(item, b.items[i] as Type))
  if (a.kind === "object" && b.kind === "object")
    return (
      a.fields.size === b.fields.size &&
      [...a.fields].every(([name, field]) => {
        const other = b.fields.get(name)
        return other !== undefined && sameType(field, other)
      })
    )
  return a.kind === b.kind
}

/** A type as people say it. */
export function typeName(type: Type): string {
  if ("of" in type) return `${type.kind} of ${typeName(type.of)}`
  return type.kind === "any" ? "any type" : type.kind
}
