/** Terraform's functions on lists. An item that is not known stays an item that is not known. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { oneOf } from "./alternatives.ts"
import { compareTexts, isOpenList, typedList } from "./collections.ts"
import { convert, itemsOf } from "./conversions.ts"
import { equal } from "./equality.ts"
import { graphemes } from "./graphemes.ts"
import { asBoolean, asNumber, failure, hiddenIn, isHidden, isNull, list, scalar, seen, stringOf } from "./make.ts"
import { identityOf } from "./sets.ts"
import {
  aList,
  aNumber,
  anything,
  anythingOrNull,
  booleans,
  type Call,
  type FunctionTable,
  type Run,
  strings,
  takes,
} from "./signature.ts"
import { anyType, numberType, typeOf } from "./type-of.ts"
import { unified } from "./unify.ts"

/** Tuple, list or set; undefined of anything else. */
const sequenceKind = (value: Value | undefined): "tuple" | "list" | "set" | undefined => {
  const found = value && seen(value)
  if (found?.kind !== "list" || found.encoded || found.alternatives) return undefined
  const kind = found.type?.kind
  return kind === "list" || kind === "set" ? kind : "tuple"
}

/** Fails for what is known to be no list. */
const notList = (value: Value | undefined, span: Span, what = "a list is needed"): Value | undefined =>
  value && !isHidden(value) ? failure(span, what) : undefined

/** The same items in another order or number: of the same type, where it is a collection. */
const sameKind = (value: Value, items: readonly Value[], span: Span): Value => {
  const type = typeOf(value)
  return type.kind === "list" || type.kind === "set" ? typedList(items, type.of, span) : list(items, span)
}

const elementOf = (value: Value | undefined) => {
  const type = value && typeOf(value)
  return type && "of" in type ? type.of : anyType
}

/** A list that is not known becomes one unknown item, so that it is not lost. */
const asItems = (value: Value): readonly Value[] => itemsOf(value) ?? [{ ...value, many: true }]

const concat: Run = (lists, { span }) => {
  if (lists.length === 0) return failure(span, "`concat` needs a list")
  const wrong = lists.find((value) => !isHidden(value) && !["tuple", "list"].includes(sequenceKind(value) ?? ""))
  if (wrong) return failure(wrong.span, "`concat` takes lists only")
  if (lists.every((value) => sequenceKind(value) === "list")) {
    const common = unified(lists.map(typeOf))
    if (common?.kind === "list")
      return typedList(
        lists.flatMap((value) => itemsOf(convert(value, common)) ?? []),
        common.of,
        span,
      )
  }
  return list(lists.flatMap(asItems), span)
}

function flattened(value: Value): readonly Value[] {
  const found = seen(value)
  if (found.kind === "list" && !found.encoded) return found.items.flatMap(flattened).map((item) => marked(value, item))
  return [isHidden(value) && found.type?.kind !== "string" ? { ...value, many: true } : value]
}

/** What is in a list stands for as many, and is as uncertain, as the list. */
const marked = ({ many, perhaps }: Value, item: Value): Value =>
  many === undefined && perhaps === undefined
    ? item
    : {
        ...item,
        ...(many && { many }),
        ...((item.perhaps ?? perhaps) !== undefined && { perhaps: item.perhaps ?? perhaps }),
      }

/** Keeps the first of equal items; those that are not known may be equal. */
const distinct: Run = ([value], { span }) => {
  const items = itemsOf(value)
  if (!items) return value && isHidden(value) ? value : undefined
  const known = new Set<string>()
  const kept = items.filter((item) => {
    const identity = item.perhaps === undefined ? identityOf(item) : undefined
    if (identity === undefined) return true
    const isNew = !known.has(identity)
    known.add(identity)
    return isNew
  })
  return typedList(kept, elementOf(value), span)
}

const compact: Run = ([value], { span }) => {
  const items = itemsOf(value)
  if (!items) return value && isHidden(value) ? value : undefined
  const kept = items.filter((item) => !isNull(seen(item)) && stringOf(item) !== "")
  const all = kept.map((item) =>
    item.kind === "unknown" ? { ...item, perhaps: item.perhaps ?? "it may be empty" } : item,
  )
  return typedList(all, elementOf(value), span)
}

const length: Run = ([value], { span }) => {
  const found = value && seen(value)
  if (!found || isHidden(found)) return undefined
  if (found.kind === "text" || found.encoded) {
    const known = stringOf(found)
    return known === undefined ? undefined : scalar(graphemes(known).length, span)
  }
  if (found.kind === "list")
    return isOpenList(found) || hasHiddenTwin(found) ? undefined : scalar(found.items.length, span)
  if (found.kind !== "dict") return failure(span, "only a text or a collection has a length")
  const keys = new Set(found.entries.map(({ key }) => key))
  const open = found.entries.some(
    (each) => each.value.many === true || each.value.perhaps !== undefined || each.key.startsWith("${"),
  )
  return open ? undefined : scalar(keys.size, span)
}

/** What is not known in a set may turn out to be there already. */
const hasHiddenTwin = (value: Extract<Value, { kind: "list" }>): boolean =>
  value.type?.kind === "set" && value.items.length > 1 && hiddenIn(value) !== undefined

const element: Run = ([value, index], { span }) => {
  const kind = sequenceKind(value)
  const items = itemsOf(value)
  if (!value || kind === undefined || !items) return notList(value, span)
  if (kind === "set") return failure(span, "a set has no order to pick an element by")
  const at = index && asNumber(index)
  if (at === undefined) return oneOf(items, hiddenIn(index as Value) ?? "which item it is is not known", span)
  if (!Number.isInteger(at) || at < 0) return failure(span, "an index must be a whole number, and not negative")
  if (items.length === 0) return failure(span, "an empty list has no elements")
  const before = items.slice(0, at + 1).some((item) => item.many === true || item.perhaps !== undefined)
  if (before || at >= items.length) {
    if (seen(value).kind === "list" && isOpenList(seen(value) as Extract<Value, { kind: "list" }>))
      return oneOf(items, "which item it is is not known", span)
  }
  return items[at % items.length]
}

const contains: Run = ([value, wanted], { span }) => {
  const items = itemsOf(value)
  if (!items || !wanted) return notList(value, span)
  const answers = items.map((item) => (item.many || item.perhaps !== undefined ? undefined : equal(item, wanted)))
  if (answers.includes(true)) return scalar(true, span)
  return answers.includes(undefined) ? undefined : scalar(false, span)
}

const index: Run = ([value, wanted], { span }) => {
  const items = itemsOf(value)
  if (!items || !wanted) return notList(value, span)
  if (sequenceKind(value) === "set") return failure(span, "a set has no indices")
  for (const [i, item] of items.entries()) {
    const same = item.many || item.perhaps !== undefined ? undefined : equal(item, wanted)
    if (same === undefined) return undefined
    if (same) return scalar(i, span)
  }
  return failure(span, "it is not in the list")
}

const one: Run = ([value], { span }) => {
  const found = value && seen(value)
  if (found?.kind === "reference") return found
  if (found?.kind !== "list" || found.encoded || found.alternatives) return notList(value, span)
  if (isOpenList(found)) return oneOf(found.items, "how many there are is not known", span)
  if (found.items.length > 1) return failure(span, "there is more than one item")
  return found.items[0] ?? { ...scalar(null, span), type: elementOf(found) }
}

const isEmptyText = (value: Value): boolean => seen(value).kind === "text" && stringOf(value) === ""

const coalesce: Run = (values, { span }) => {
  const common = unified(values.map(typeOf))
  if (!common) return failure(span, "all arguments must be of one type")
  const candidates: Value[] = []
  for (const value of values) {
    const converted = common.kind === "any" ? value : convert(value, common)
    if (isNull(seen(converted)) || isEmptyText(converted)) continue
    candidates.push(converted)
    // What is not known may be null.
    if (!isHidden(converted) && !converted.many) break
  }
  if (candidates.length === 0) return failure(span, "no argument has a value")
  const [first] = candidates
  if (candidates.length === 1 && values.at(-1) !== first) return first
  return oneOf(candidates, hiddenIn(first as Value) ?? "which argument has a value is not known", span)
}

const coalescelist: Run = (values, { span }) => {
  const candidates: Value[] = []
  for (const value of values) {
    const items = itemsOf(value)
    const isTyped = isNull(seen(value)) && typeOf(value).kind !== "any"
    if (!items && !isHidden(value) && !isTyped) return failure(span, "`coalescelist` takes lists only")
    if (sequenceKind(value) === "set") return failure(span, "`coalescelist` takes no sets")
    if (isTyped) continue
    if (items?.length === 0) continue
    candidates.push(value)
    if (items?.some((item) => !item.many && item.perhaps === undefined)) break
  }
  if (candidates.length === 0) return failure(span, "no argument has an item")
  return oneOf(candidates, "which argument has an item is not known", span)
}

const sort: Run = ([value], { span }) => {
  const items = itemsOf(value)
  if (!items) return value && isHidden(value) ? value : undefined
  if (items.some((item) => isNull(seen(item)))) return failure(span, "a null cannot be sorted")
  // Order means nothing to a policy, so what is not known simply comes last.
  const known = items.filter((item) => stringOf(item) !== undefined)
  const sorted = known.toSorted((a, b) => compareTexts(stringOf(a) ?? "", stringOf(b) ?? ""))
  return typedList([...sorted, ...items.filter((item) => stringOf(item) === undefined)], elementOf(value), span)
}

const reverse: Run = ([value], { span }) => {
  const items = itemsOf(value)
  return items && value ? sameKind(value, items.toReversed(), span) : notList(value, span)
}

const slice: Run = ([value, from, to], { span }) => {
  const items = itemsOf(value)
  if (!items || !value || !from || !to) return notList(value, span)
  if (sequenceKind(value) === "set") return failure(span, "a set cannot be sliced")
  const [start, end] = [asNumber(from), asNumber(to)]
  if (start === undefined || end === undefined) return undefined
  const open = items.slice(0, end).some((item) => item.many === true || item.perhaps !== undefined)
  if (open)
    return list(
      items.map((item) => ({ ...item, perhaps: item.perhaps ?? "it may be left out" })),
      span,
    )
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= items.length
  return inside ? sameKind(value, items.slice(start, end), span) : failure(span, "the list is not as long")
}

const chunklist: Run = ([value, size], { span }) => {
  const [items, each] = [itemsOf(value), size && asNumber(size)]
  if (!items || !value || each === undefined) return undefined
  if (!Number.isInteger(each) || each < 0) return failure(span, "a size must be a whole number, and not negative")
  const type = typeOf(value)
  const step = each === 0 ? Math.max(1, items.length) : each
  const chunks = Array.from({ length: Math.ceil(items.length / step) }, (_, i) =>
    typedList(items.slice(i * step, (i + 1) * step), elementOf(value), value.span),
  )
  return typedList(chunks, type, span)
}

/** The values whose keys are searched for. */
const matchkeys: Run = ([values, keys, sought], { span }) => {
  const [all, names, wanted] = [itemsOf(values), itemsOf(keys), itemsOf(sought)]
  if (!all || !names || !wanted || !keys || !sought) return undefined
  const common = unified([typeOf(keys), typeOf(sought)])
  if (!common) return failure(span, "keys and searched values must be of one type")
  if (all.length !== names.length) return failure(span, "there must be as many keys as values")
  const [left, right] = [itemsOf(convert(keys, common)) ?? [], itemsOf(convert(sought, common)) ?? []]
  const kept = all.flatMap((item, i): readonly Value[] => {
    const answers = right.map((each) => equal(left[i] as Value, each))
    if (answers.includes(true)) return [item]
    return answers.includes(undefined) ? [{ ...item, perhaps: "whether its key matches is not known" }] : []
  })
  return typedList(kept, elementOf(values), span)
}

const all =
  (settles: boolean): Run =>
  ([value], { span }) => {
    const items = itemsOf(value)
    if (!items) return undefined
    // A null is not true.
    const answers = items.map((item) =>
      isNull(seen(item)) ? false : item.many || item.perhaps ? undefined : asBoolean(item),
    )
    if (answers.includes(settles)) return scalar(settles, span)
    return answers.includes(undefined) ? undefined : scalar(!settles, span)
  }

const mostNumbers = 1024

const range: Run = (bounds, { span }: Call) => {
  const numbers = bounds.map(asNumber)
  if (numbers.length === 0 || numbers.length > 3) return failure(span, "`range` takes one to three numbers")
  if (numbers.some((each) => each === undefined)) return undefined
  const [a = 0, b, c] = numbers
  const [start, end] = b === undefined ? [0, a] : [a, b]
  const step = c ?? (end < start ? -1 : 1)
  if (start === end) return typedList([], numberType, span)
  if (step === 0 || (end > start && step < 0) || (end < start && step > 0))
    return failure(span, "the step never comes to the end")
  const count = Math.max(0, Math.ceil((end - start) / step))
  if (count > mostNumbers) return failure(span, `\`range\` makes no more than ${mostNumbers} numbers`)
  return typedList(
    Array.from({ length: count }, (_, i) => scalar(start + i * step, span)),
    numberType,
    span,
  )
}

export const listFunctions: FunctionTable = {
  alltrue: takes([booleans], all(false)),
  anytrue: takes([booleans], all(true)),
  chunklist: takes([aList, aNumber], chunklist),
  coalesce: takes([], coalesce, anythingOrNull),
  coalescelist: takes([], coalescelist, anythingOrNull),
  compact: takes([strings], compact),
  concat: takes([], concat, anything),
  contains: takes([anything, anything], contains),
  distinct: takes([aList], distinct),
  element: takes([anything, aNumber], element),
  flatten: takes([anything], ([value], { span }) => {
    const items = itemsOf(value)
    return items ? list(items.flatMap(flattened), span) : notList(value, span)
  }),
  index: takes([anything, anything], index),
  length: takes([anything], length),
  matchkeys: takes([aList, aList, aList], matchkeys),
  one: takes([anything], one),
  range: takes([], range, aNumber),
  reverse: takes([anything], reverse),
  slice: takes([anything, aNumber, aNumber], slice),
  sort: takes([strings], sort),
}
