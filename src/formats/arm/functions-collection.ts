/** The functions on arrays, and those that take texts and objects as well. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array */
import type { Span } from "../../model/source.ts"
import { flatten } from "../../model/text.ts"
import type { Truth } from "../../model/truth.ts"
import { truth } from "../../model/truth.ts"
import type { Dict, Entry, List, Value } from "../../model/value.ts"
import { literal, through } from "../../model/value.ts"
import { oneOf } from "../cloudformation/alternatives.ts"
import { accessed } from "./access.ts"
import type { FunctionTable, Run } from "./call.ts"
import { beginning, ending, equal, holds, isHidden, isOpen, opened, seen } from "./equality.ts"
import { asked, isAbsent } from "./functions-logic.ts"
import { cutOut, isTextual, numberOf, sureLength } from "./functions-text.ts"
import { anyItemOf, asText, nameOf } from "./pieces.ts"

export const listOf = (value: Value | undefined): List | undefined => {
  const found = value && seen(value)
  return found?.kind === "list" && !found.alternatives && !found.encoded ? found : undefined
}
export const dictOf = (value: Value | undefined): Dict | undefined => {
  const found = value && seen(value)
  return found?.kind === "dict" && !found.encoded ? found : undefined
}
const made = (items: readonly Value[], span: Span): List => ({ kind: "list", items, span })

/** An array that is not known stands for any number of items. */
const asItems = (value: Value): readonly Value[] | undefined =>
  listOf(value)?.items ?? (isHidden(seen(value)) ? [anyItemOf(value)] : undefined)

const empty: Run = asked(([value]) => emptiness(value))

function emptiness(value: Value | undefined): Truth {
  const found = value && opened(value)
  switch (found?.kind) {
    case "list":
      if (found.items.some((item) => !item.many && item.perhaps === undefined)) return "no"
      return found.items.length === 0 ? "yes" : "maybe"
    case "dict":
      if (found.entries.some((each) => !each.value.many && each.value.perhaps === undefined)) return "no"
      return found.entries.length === 0 ? "yes" : "maybe"
    case "text": {
      const known = found.pieces.some((piece) => piece.kind === "literal" && piece.text !== "")
      return known ? "no" : literal(found) === "" ? "yes" : "maybe"
    }
    case "scalar":
      return found.value === null ? "yes" : "maybe"
    default:
      return "maybe"
  }
}

const length: Run = ([value], { at }) => {
  const found = value && opened(value)
  const text = literal(found)
  const size =
    found?.kind === "list" || found?.kind === "dict"
      ? isOpen(found)
        ? undefined
        : found.kind === "list"
          ? found.items.length
          : found.entries.length
      : text?.length
  return size === undefined ? undefined : { kind: "scalar", value: size, span: at }
}

/** In an array an item, in an object a key, in a text a part. */
const contains: Run = asked(([container, wanted]) => {
  if (!container || !wanted) return "maybe"
  const found = opened(container)
  if (found.kind === "list" && !found.alternatives) return holds(found, wanted)
  const word = literal(opened(wanted)) ?? (opened(wanted).kind === "scalar" ? nameOf(opened(wanted)) : undefined)
  if (word === undefined) return "maybe"
  if (found.kind === "dict") {
    const keys = found.entries.filter(({ value }) => !value.many && value.perhaps === undefined)
    if (keys.some(({ key }) => key.toLowerCase() === word.toLowerCase())) return "yes"
    return isOpen(found) ? "maybe" : "no"
  }
  if (found.kind !== "text") return "maybe"
  if (found.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(word))) return "yes"
  const whole = literal(found)
  return whole === undefined ? "maybe" : truth(whole.includes(word))
})

/** Case does not count. */
const edge = (known: typeof beginning, has: (text: string, part: string) => boolean): Run =>
  asked(([value, wanted]) => {
    const part = literal(wanted && opened(wanted))?.toLowerCase()
    const found = value && opened(value)
    if (part === undefined || found?.kind !== "text") return "maybe"
    const there = known(found).toLowerCase()
    if (has(there, part)) return "yes"
    return literal(found) !== undefined || !has(part, there) ? "no" : "maybe"
  })

const indexOf =
  (side: "first" | "last"): Run =>
  ([value, wanted], { at }) => {
    const list = listOf(value)
    if (list) {
      if (isOpen(list) || !wanted) return undefined
      const answers = list.items.map((item) => equal(item, wanted))
      if (answers.includes("maybe")) return undefined
      const index = side === "first" ? answers.indexOf("yes") : answers.lastIndexOf("yes")
      return { kind: "scalar", value: index, span: at }
    }
    const [text, part] = [
      literal(value && opened(value))?.toLowerCase(),
      literal(wanted && opened(wanted))?.toLowerCase(),
    ]
    if (text === undefined || part === undefined) return undefined
    return { kind: "scalar", value: side === "first" ? text.indexOf(part) : text.lastIndexOf(part), span: at }
  }

/** An item, or the one character of a text. */
const outer =
  (side: "first" | "last"): Run =>
  ([value], { at }) => {
    const list = listOf(value)
    if (list) {
      const index = side === "first" ? 0 : list.items.length - 1
      const item = list.items[index]
      if (!item) return { kind: "scalar", value: null, span: at }
      const beside = list.items.some((each) => each.many || each.perhaps !== undefined)
      if (!beside) return through(item, at)
      return accessed(list, { kind: "unknown", because: "not known", name: side, span: at }, at)
    }
    const found = value && seen(value)
    if (found?.kind !== "text") return undefined
    const flat = flatten(found)
    const known = side === "first" ? beginning(found) : ending(found)
    if (known === "") return flat.chars === "" ? found : undefined
    return side === "first" ? cutOut(found, 0, 1) : cutOut(found, flat.chars.length - 1, flat.chars.length)
  }

/** Of an array or a text, without or with so much of its beginning. */
const sliced =
  (side: "skip" | "take"): Run =>
  ([value, count], { at }) => {
    const at0 = count && numberOf(count)
    if (at0 === undefined || !value) return undefined
    const n = Math.max(0, at0)
    const list = listOf(value)
    if (list) {
      const open = list.items.slice(0, n).some((item) => item.many || item.perhaps !== undefined)
      if (open)
        return made(
          list.items.map((item) => ({ ...item, perhaps: item.perhaps ?? "it may be left out" })),
          at,
        )
      return made(side === "skip" ? list.items.slice(n) : list.items.slice(0, n), at)
    }
    if (!isTextual(value) || seen(value).kind !== "text") return undefined
    const text = asText(value)
    const all = flatten(text).chars.length
    if (n > sureLength(text) && sureLength(text) < all) return undefined
    return side === "skip" ? cutOut(text, Math.min(n, all), all) : cutOut(text, 0, Math.min(n, all))
  }

const flattened: Run = ([value], { at }) => {
  const list = listOf(value)
  return (
    list &&
    made(
      list.items.flatMap((item) => asItems(item) ?? [item]),
      at,
    )
  )
}

/** Arrays without repetition, or objects of which a later one counts, all the way down. */
const union: Run = (args, { at }) => {
  const dicts = args.filter((arg) => !isAbsent(seen(arg))).map(dictOf)
  if (dicts.length > 0 && dicts.some((each) => each !== undefined)) {
    const known = dicts.filter((each) => each !== undefined)
    const merged = known.reduce((before, each) => deepened(before, each))
    const open = args.filter((arg) => isHidden(seen(arg)) && !isAbsent(seen(arg)))
    return { ...merged, entries: [...merged.entries, ...open.map(openEntry)], span: at }
  }
  const items = args.map(asItems)
  if (items.includes(undefined)) return undefined
  return made(withoutRepeats(items.flatMap((each) => each ?? [])), at)
}

function withoutRepeats(items: readonly Value[]): readonly Value[] {
  const known = new Set<string>()
  return items.filter((item) => {
    const identity = identityOf(item)
    if (identity === undefined) return true
    const isNew = !known.has(identity)
    known.add(identity)
    return isNew
  })
}

/** An object that is not known brings entries that are not. */
export const openEntry = (value: Value): Entry => ({
  key: `\${${nameOf(value)}}`,
  keySpan: value.span,
  value: { ...value, many: true },
})

const identityOf = (value: Value): string | undefined => {
  const name = nameOf(value)
  return value.many || value.perhaps !== undefined || name.endsWith("…") ? undefined : `${seen(value).kind} ${name}`
}

function deepened(before: Dict, after: Dict): Dict {
  const entries = new Map(before.entries.map((each) => [each.key.toLowerCase(), each]))
  for (const each of after.entries) {
    const key = each.key.toLowerCase()
    const below = entries.get(key)
    const [one, other] = [dictOf(below?.value), dictOf(each.value)]
    if (below && one && other) entries.set(key, { ...each, value: deepened(one, other) })
    else entries.set(key, below ? instead(below, each) : each)
  }
  return { ...after, entries: [...entries.values()] }
}

/** What is there perhaps leaves what it would take the place of there perhaps as well. */
export function instead(before: Entry, after: Entry): Entry {
  const { perhaps, span } = after.value
  if (perhaps === undefined) return after
  return {
    ...after,
    value: oneOf([before.value, after.value], perhaps, span, () => nameOf(after.value)) ?? after.value,
  }
}

const intersection: Run = (args, { at }) => {
  const lists = args.map(listOf)
  const [first, ...others] = lists
  if (first && !lists.includes(undefined)) {
    const items = first.items.flatMap((item): readonly Value[] => {
      const answers = others.map((each) => holds(each as List, item))
      if (answers.includes("no")) return []
      return answers.includes("maybe") ? [{ ...item, perhaps: "whether all of them have it is not known" }] : [item]
    })
    return made(items, at)
  }
  const dicts = args.map(dictOf)
  const [one, ...rest] = dicts
  if (!one || dicts.includes(undefined) || dicts.some((each) => each && isOpen(each))) return undefined
  const entries = one.entries.filter(({ key, value }) =>
    rest.every(
      (each) =>
        each &&
        equal(
          value,
          accessed(each, { kind: "text", pieces: [{ kind: "literal", text: key, span: at }], span: at }, at),
        ) === "yes",
    ),
  )
  return { ...one, entries, span: at }
}

/** An item, counted from the end from 1 on. */
const fromEnd: Run = ([value, count], call) => {
  const [list, n] = [listOf(value), count && numberOf(count)]
  if (!list || n === undefined || isOpen(list)) return undefined
  const item = list.items[list.items.length - n]
  return item ? through(item, call.at) : { kind: "scalar", value: null, span: call.at }
}

export const collectionFunctions: FunctionTable = {
  array: ([value], { at }) => value && (listOf(value) ?? made([value], at)),
  contains,
  createArray: (args, { at }) => made(args, at),
  distinct: ([value], { at }) => {
    const list = listOf(value)
    return list && made(withoutRepeats(list.items), at)
  },
  empty,
  endsWith: edge(ending, (text, part) => text.endsWith(part)),
  first: outer("first"),
  flatten: flattened,
  indexFromEnd: fromEnd,
  indexOf: indexOf("first"),
  intersection,
  last: outer("last"),
  lastIndexOf: indexOf("last"),
  length,
  skip: sliced("skip"),
  startsWith: edge(beginning, (text, part) => text.startsWith(part)),
  take: sliced("take"),
  tryIndexFromEnd: fromEnd,
  union,
}
