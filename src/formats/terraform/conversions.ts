/** Values of one type to values of another, as Terraform converts them by itself; what cannot be converted is an error. */
import type { Type } from "../../model/type.ts"
import type { Dict, Entry, List, Value } from "../../model/value.ts"
import { entriesOf, isNull, isOpenKey } from "./collections.ts"
import { asBoolean, asNumber, dict, failure, isHidden, scalar, seen, stringOf, text, unknown } from "./make.ts"
import { asText } from "./pieces.ts"
import { typedSet } from "./sets.ts"
import { anyType, sameType, typeName, typeOf } from "./type-of.ts"
import { isConvertible, unified } from "./unify.ts"

export function convert(value: Value, to: Type): Value {
  if (to.kind === "any") return value
  const found = seen(value)
  if (isNull(found)) return withType(found, nullType(found, to))
  if (isHidden(found)) return hidden(value, to)
  switch (to.kind) {
    case "string":
      return toText(value)
    case "number":
      return toNumber(value)
    case "bool":
      return toBoolean(value)
    case "list":
    case "set":
      return found.kind === "list" && !found.encoded ? toSequence(found, to) : refused(value, to)
    case "tuple":
      return found.kind === "list" && !found.encoded ? toTuple(found, to) : refused(value, to)
    case "map":
      return found.kind === "dict" && !found.encoded ? toMap(found, to) : refused(value, to)
    case "object":
      return found.kind === "dict" && !found.encoded ? toObject(found, to) : refused(value, to)
  }
}

const refused = (value: Value, to: Type): Value =>
  failure(value.span, `${typeName(to)} is needed here, not ${typeName(typeOf(value))}`)

const withType = (value: Value, type: Type): Value => ({ ...value, type })

/** A null is of the type that it would have had to be. */
const nullType = (value: Value, to: Type): Type => (isConvertible(typeOf(value), to) ? concrete(typeOf(value), to) : to)

/** What is left open in a type is as it was before. */
function concrete(from: Type, to: Type): Type {
  if (to.kind === "any") return from
  return "of" in to && "of" in from ? { ...to, of: concrete(from.of, to.of) } : to
}

function hidden(value: Value, to: Type): Value {
  const from = typeOf(value)
  if (!isConvertible(from, to)) return refused(value, to)
  if (value.kind !== "unknown" || value.fails || from.kind !== "any") return value
  return withType(value, to)
}

function toText(value: Value): Value {
  const found = seen(value)
  if (found.kind === "text") return value
  if (found.encoded) return value
  if (found.kind !== "scalar") return refused(value, { kind: "string" })
  const known = stringOf(found)
  return known === undefined ? asText(value) : { ...text(known, value.span), ...(value.via && { via: value.via }) }
}

function toNumber(value: Value): Value {
  const found = seen(value)
  if (found.kind === "scalar" && typeof found.value === "number") return found
  return read(value, { kind: "number" }, asNumber(found))
}

function toBoolean(value: Value): Value {
  const found = seen(value)
  if (found.kind === "scalar" && typeof found.value === "boolean") return found
  return read(value, { kind: "bool" }, asBoolean(found))
}

/** What was read in a text, which may not be known yet. */
function read(value: Value, to: Type, result: number | boolean | undefined): Value {
  const found = seen(value)
  if (found.kind !== "text") return refused(value, to)
  if (result !== undefined) return { ...scalar(result, value.span), ...(value.via && { via: value.via }) }
  if (stringOf(found) !== undefined) return refused(value, to)
  return withType(unknown(value.span, "it is not known before deployment"), to)
}

/** The type that all items can have: what is not known yet may have any. */
export function elementType(values: readonly Value[], wanted: Type): Type | undefined {
  if (wanted.kind !== "any") return wanted
  const types = values.map(typeOf)
  if (types.length === 0) return anyType
  const known = types.filter((_, i) => !isHidden(values[i] as Value))
  return unified(known.length > 0 && known.length < types.length ? known : types)
}

function elements(
  values: readonly Value[],
  from: Type,
  to: Type,
): { readonly of: Type; readonly items: readonly Value[] } {
  const wanted = to.kind === "any" && "of" in from ? from.of : to
  const of = elementType(values, wanted)
  if (of === undefined) return { of: anyType, items: values.map((each) => failure(each.span, noCommonType)) }
  // Types that are only partly known agree on nothing.
  if (of.kind === "any" && values.some((each) => !isNull(each)) && values.every((each) => !isHidden(each)))
    return { of, items: values.map((each) => failure(each.span, noCommonType)) }
  const items = values.map((each) => marked(each, convert(each, of)))
  // Elements of any type may have become of different types.
  if (wanted.kind === "any" || items.length === 0 || !hasAny(of)) return { of, items }
  const common = elementType(items, anyType)
  return common ? { of: common, items: items.map((each) => marked(each, convert(each, common))) } : { of, items }
}

const noCommonType = "all elements must be of the same type"

const hasAny = (type: Type): boolean =>
  type.kind === "any" ||
  ("of" in type && hasAny(type.of)) ||
  (type.kind === "tuple" && type.items.some(hasAny)) ||
  (type.kind === "object" && [...type.fields.values()].some(hasAny))

/** That it stands for many, or only perhaps, is not lost. */
const marked = (before: Value, after: Value): Value =>
  before === after || (before.many === undefined && before.perhaps === undefined)
    ? after
    : {
        ...after,
        ...(before.many && { many: before.many }),
        ...(before.perhaps !== undefined && { perhaps: before.perhaps }),
      }

function toSequence(value: List, to: Extract<Type, { of: Type }>): Value {
  const from = typeOf(value)
  if (sameType(from, to)) return value
  // Of what is empty the type alone says whether it can be converted.
  if (value.items.length === 0 && !isConvertible(from, to)) return refused(value, to)
  const { of, items } = elements(value.items, from, to.of)
  if (to.kind === "list") return { ...value, items, type: { kind: "list", of } }
  return { ...value, items: typedSet(items, of, value.span).items, type: { kind: "set", of } }
}

function toTuple(value: List, to: Extract<Type, { kind: "tuple" }>): Value {
  if (value.type || value.items.length !== to.items.length) return refused(value, to)
  return { ...value, items: value.items.map((item, i) => marked(item, convert(item, to.items[i] as Type))) }
}

function toMap(value: Dict, to: Extract<Type, { of: Type }>): Value {
  const from = typeOf(value)
  if (sameType(from, to)) return value
  if (value.entries.length === 0 && !isConvertible(from, to)) return refused(value, to)
  const entries = entriesOf(value)
  const { of, items } = elements(
    entries.map((each) => each.value),
    from,
    to.of,
  )
  const byKey = new Map(entries.map((each, i): [string, Value] => [each.key, items[i] as Value]))
  const kept = value.entries.map((each) => ({ ...each, value: byKey.get(each.key) ?? each.value }))
  return { ...value, entries: kept, type: { kind: "map", of } }
}

function toObject(value: Dict, to: Extract<Type, { kind: "object" }>): Value {
  const given = new Map(value.entries.map((each) => [each.key, each]))
  const entries: Entry[] = []
  for (const [name, field] of to.fields) {
    const own = given.get(name)
    if (own) entries.push({ ...own, value: marked(own.value, convert(own.value, field)) })
    else if (to.optional?.has(name))
      entries.push({ key: name, keySpan: value.span, value: withType(scalar(null, value.span), field) })
    else if (![...given.keys()].some(isOpenKey)) return failure(value.span, `\`${name}\` is missing`)
  }
  // What may be any key may be one of these.
  for (const each of value.entries) if (isOpenKey(each.key)) entries.push(each)
  return { ...dict(entries, value.span), ...(value.via && { via: value.via }) }
}

/** What a list, set or tuple holds. */
export const itemsOf = (value: Value | undefined): readonly Value[] | undefined => {
  const found = value && seen(value)
  return found?.kind === "list" && !found.encoded && !found.alternatives ? found.items : undefined
}
