/** Types to the one that all of them can be converted to, and what can be converted to what: a text may still be no number. */
import type { Type } from "../../model/type.ts"
import { anyType, sameType } from "./type-of.ts"

/**
 * The type that all can be converted to; undefined where there is none.
 * https://github.com/zclconf/go-cty/blob/main/cty/convert/unify.go
 */
export function unified(types: readonly Type[]): Type | undefined {
  const [first, ...rest] = types
  if (first === undefined) return undefined
  if (rest.every((type) => sameType(type, first))) return first
  const kinds = new Set(types.map(({ kind }) => kind))
  const any = kinds.delete("any")
  const [only] = kinds
  if (kinds.size === 1 && only !== undefined && !["string", "number", "bool"].includes(only))
    return any ? { kind: "any" } : unifiedAlike(types)
  if (kinds.size === 2 && kinds.has("map") && kinds.has("object")) {
    const found = withCollections(types, "object", "map")
    if (found) return found
  }
  if (kinds.size === 2 && kinds.has("list") && kinds.has("tuple")) {
    const found = withCollections(types, "tuple", "list")
    if (found) return found
  }
  if (kinds.has("object") && kinds.has("tuple")) return undefined
  return mostGeneral(types).find((wanted) => types.every((type) => isConvertible(type, wanted)))
}

/** Types of one kind: their parts are unified each for itself, or else all into one. */
function unifiedAlike(types: readonly Type[]): Type | undefined {
  const [first] = types
  if (first === undefined) return undefined
  if ("of" in first) {
    const of = unified(types.map((type) => ("of" in type ? type.of : anyType)))
    return of && { kind: first.kind, of }
  }
  if (first.kind === "tuple") {
    const tuples = types.flatMap((type) => (type.kind === "tuple" ? [type.items] : []))
    if (tuples.some((items) => items.length !== first.items.length)) return collected(types, "list")
    const items = first.items.map((_, i) => unified(tuples.map((each) => each[i] as Type)))
    return items.every((item) => item !== undefined) ? { kind: "tuple", items } : undefined
  }
  if (first.kind !== "object") return undefined
  const objects = types.flatMap((type) => (type.kind === "object" ? [type.fields] : []))
  const alike = objects.every(
    (fields) => fields.size === first.fields.size && [...fields.keys()].every((name) => first.fields.has(name)),
  )
  if (!alike) return collected(types, "map")
  const fields = new Map<string, Type>()
  for (const name of first.fields.keys()) {
    const field = unified(objects.map((each) => each.get(name) ?? anyType))
    if (!field) return undefined
    fields.set(name, field)
  }
  return { kind: "object", fields }
}

/** All parts of tuples or objects as the elements of one list or map. */
function collected(types: readonly Type[], kind: "list" | "map"): Type | undefined {
  const parts = types.flatMap((type): readonly Type[] =>
    type.kind === "tuple" ? type.items : type.kind === "object" ? [...type.fields.values()] : [],
  )
  const of = unified(parts)
  return of && { kind, of }
}

/** Tuples beside lists are lists, and objects beside maps are maps, where that is possible. */
function withCollections(types: readonly Type[], loose: Type["kind"], kind: "list" | "map"): Type | undefined {
  const made = collected(
    types.filter((type) => type.kind === loose),
    kind,
  )
  if (!made) return undefined
  const found = unified(types.map((type) => (type.kind === loose ? made : type)))
  return found?.kind === kind ? found : undefined
}

/** Lists before tuples before sets, maps before objects, strings before other primitive types, what is not known last. */
function mostGeneral(types: readonly Type[]): readonly Type[] {
  const rank = ({ kind }: Type): number =>
    kind === "any" ? 9 : ["list", "map", "string"].includes(kind) ? 0 : kind === "set" ? 2 : 1
  return [...types].sort((a, b) => rank(a) - rank(b))
}

/** https://github.com/zclconf/go-cty/blob/main/cty/convert/conversion.go */
export function isConvertible(from: Type, to: Type): boolean {
  if (to.kind === "any" || from.kind === "any" || sameType(from, to)) return true
  switch (to.kind) {
    case "string":
      return from.kind === "number" || from.kind === "bool"
    case "number":
    case "bool":
      return from.kind === "string"
    case "list":
    case "set":
      if (from.kind === "list" || from.kind === "set") return isConvertible(from.of, to.of)
      return from.kind === "tuple" && areElements(from.items, to.of)
    case "map":
      if (from.kind === "map") return isConvertible(from.of, to.of)
      return from.kind === "object" && areElements([...from.fields.values()], to.of)
    case "tuple":
      return (
        from.kind === "tuple" &&
        from.items.length === to.items.length &&
        from.items.every((item, i) => isConvertible(item, to.items[i] as Type))
      )
    case "object":
      return [...to.fields].every(([name, field]) => {
        if (from.kind === "map") return isConvertible(from.of, field) || to.optional?.has(name) === true
        if (from.kind !== "object") return false
        const own = from.fields.get(name)
        return own === undefined ? to.optional?.has(name) === true : isConvertible(own, field)
      })
  }
}

/** Whether all can be elements of one collection. */
function areElements(types: readonly Type[], of: Type): boolean {
  if (types.length === 0) return true
  const element = of.kind === "any" ? unified(types) : of
  return element !== undefined && types.every((type) => isConvertible(type, element))
}
