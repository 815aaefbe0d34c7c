/** Terraform's functions on sets. What is not known may be the same as what is known, and is kept. */
import type { Type } from "../../model/type.ts"
import type { Value } from "../../model/value.ts"
import { typedList } from "./collections.ts"
import { convert, elementType, itemsOf } from "./conversions.ts"
import { failure, isHidden, list } from "./make.ts"
import { identityOf, typedSet } from "./sets.ts"
import { anything, type FunctionTable, type Parameter, type Run, takes } from "./signature.ts"
import { anyType, setOf, typeOf } from "./type-of.ts"
import { unified } from "./unify.ts"

const aSet: Parameter = { type: setOf(anyType) }

/** All as sets of one type; what is not known as a set of one item that stands for many. */
function alike(
  sets: readonly Value[],
): { readonly of: Type; readonly sets: readonly (readonly Value[])[] } | undefined {
  const known = sets.filter((set) => itemsOf(set))
  // An empty set of anything has no say.
  const typed = known.filter((set) => !isEmptyOfAny(set))
  const common =
    unified((typed.length > 0 ? typed : known).map(typeOf)) ?? (known.length === 0 ? setOf(anyType) : undefined)
  if (common?.kind !== "set") return undefined
  return {
    of: common.of,
    sets: sets.map((set) => itemsOf(isEmptyOfAny(set) ? set : convert(set, common)) ?? [{ ...set, many: true }]),
  }
}

const isEmptyOfAny = (set: Value): boolean => {
  const type = typeOf(set)
  return itemsOf(set)?.length === 0 && "of" in type && type.of.kind === "any"
}

const mixed = "the sets must be of one type"

const union: Run = (sets, { span }) => {
  const same = alike(sets)
  return same ? typedSet(same.sets.flat(), same.of, span) : failure(span, mixed)
}

const identities = (items: readonly Value[]): ReadonlySet<string | undefined> => new Set(items.map(identityOf))

const intersection: Run = (sets, { span }) => {
  const same = alike(sets)
  if (!same) return failure(span, mixed)
  const [first = [], ...others] = same.sets
  const kept = others.reduce<readonly Value[]>((items, other) => {
    const there = identities(other)
    const open = there.has(undefined)
    return items.flatMap((item): readonly Value[] => {
      const identity = identityOf(item)
      if (identity !== undefined && there.has(identity)) return [item]
      return identity === undefined ? (other.length > 0 ? [perhaps(item)] : []) : open ? [perhaps(item)] : []
    })
  }, first)
  return typedSet(kept, same.of, span)
}

const perhaps = (item: Value): Value => ({ ...item, perhaps: item.perhaps ?? "whether it is in each set is not known" })

const subtract: Run = ([from, what], { span }) => {
  if (!from || !what) return undefined
  const same = alike([from, what])
  if (!same) return failure(span, mixed)
  const [items = [], gone = []] = same.sets
  const there = identities(gone)
  const open = there.has(undefined)
  const kept = items.flatMap((item): readonly Value[] => {
    const identity = identityOf(item)
    if (identity !== undefined && there.has(identity)) return []
    return gone.length > 0 && (open || identity === undefined) ? [perhaps(item)] : [item]
  })
  return typedSet(kept, same.of, span)
}

const mostTuples = 10_000

/** Of lists alone a list, in their order; otherwise a set. */
const product: Run = (sets, { span, scope }) => {
  if (sets.length < 2) return failure(span, "`setproduct` needs two sets")
  if (sets.some(isHidden)) return undefined
  const all = sets.map(itemsOf)
  const types = sets.map((set, i) => {
    const type = typeOf(set)
    return "of" in type ? type.of : elementType(all[i] ?? [], anyType)
  })
  if (all.includes(undefined) || types.includes(undefined))
    return failure(span, "each must be a set or list of one type")
  const count = all.reduce((size, items) => size * (items?.length ?? 0), 1)
  scope.module.steps -= count
  if (count > mostTuples) return undefined
  const tuples = all.reduce<readonly (readonly Value[])[]>(
    (made, items, i) =>
      made.flatMap((tuple) => (items ?? []).map((item) => [...tuple, convert(item, types[i] ?? anyType)])),
    [[]],
  )
  const values = tuples.map((items) => {
    const doubt = items.find((item) => item.many === true || item.perhaps !== undefined)
    const tuple = list(items, span)
    return doubt
      ? { ...tuple, many: true as const, perhaps: doubt.perhaps ?? "how many there are is not known" }
      : tuple
  })
  const of: Type = { kind: "tuple", items: types.map((type) => type ?? anyType) }
  return sets.some((set) => typeOf(set).kind === "set") ? typedSet(values, of, span) : typedList(values, of, span)
}

export const setFunctions: FunctionTable = {
  setintersection: takes([aSet], intersection, aSet),
  setproduct: takes([], product, anything),
  setsubtract: takes([aSet, aSet], subtract),
  setunion: takes([aSet], union, aSet),
}
