/** Several values of which one is meant, and it is not known which: each is kept as what perhaps is there. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { isNull } from "./collections.ts"
import { isHidden, list, unknown } from "./make.ts"
import { identityOf } from "./sets.ts"

/** More than these are not told apart. */
const most = 100

/** Lists become one list of all their items; a number or a switch of which nothing follows stays unknown. */
export function oneOf(values: readonly Value[], because: string, span: Span): Value {
  const distinct = withoutEquals(values)
  const [only] = distinct
  if (distinct.length === 1 && only) return only
  const given = distinct.filter((value) => !isNull(seen(value)))
  if (given.length === 0 || given.length > most || given.some((value) => seen(value).kind === "scalar"))
    return unknown(span, because)
  const hasStructure = given.some(isStructure)
  // What may be any text says as much as the texts beside it.
  if (!hasStructure && given.some(isHidden)) return unknown(span, because)
  const hasList = given.some(isList)
  const items = given.flatMap((value) => (hasList ? itemsIn(value) : [value]))
  const all = items.map((item) => ({ ...item, perhaps: item.perhaps ?? because }))
  return hasList ? list(all, span) : { ...list(all, span), alternatives: true }
}

const isList = (value: Value): boolean => {
  const found = seen(value)
  return found.kind === "list" && !found.encoded && !found.alternatives
}

const isStructure = (value: Value): boolean => {
  const found = seen(value)
  return found.kind === "dict" || found.kind === "list"
}

const itemsIn = (value: Value): readonly Value[] => {
  const found = seen(value)
  if (found.kind === "list" && !found.encoded) return found.items
  // Beside a list, what is not known is one too.
  return [isHidden(value) ? { ...value, many: true } : value]
}

function withoutEquals(values: readonly Value[]): readonly Value[] {
  const known = new Set<string>()
  return values.filter((value) => {
    const identity = identityOf(value)
    if (identity === undefined) return true
    const isNew = !known.has(identity)
    known.add(identity)
    return isNew
  })
}
