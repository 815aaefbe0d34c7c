/** The functions that put objects together and take them apart. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object */
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { perhaps } from "../cloudformation/alternatives.ts"
import { accessed } from "./access.ts"
import type { Call, FunctionTable, Run } from "./call.ts"
import { seen } from "./equality.ts"
import { dictOf, instead, listOf, openEntry } from "./functions-collection.ts"
import { isAbsent } from "./functions-logic.ts"
import { nameOf } from "./pieces.ts"

const createObject: Run = (args, { at }) => {
  const entries: Entry[] = []
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [key, value] = [args[i] as Value, args[i + 1] as Value]
    entries.push({ key: literal(key) ?? `\${${nameOf(key)}}`, keySpan: key.span, value })
  }
  return args.length % 2 === 0 ? { kind: "dict", entries, span: at } : undefined
}

const sortedEntries = (dict: Dict): readonly Entry[] =>
  dict.entries.toSorted((a, b) => (a.key.toLowerCase() < b.key.toLowerCase() ? -1 : 1))

export const keyOf = ({ key, keySpan, value }: Entry): Value =>
  key.startsWith("${")
    ? { kind: "unknown", because: "the key is not known", name: key.slice(2, -1), span: keySpan, ...doubt(value) }
    : {
        kind: "text",
        pieces: [keyPiece(key, keySpan)],
        span: keySpan,
        ...doubt(value),
      }

/** A key in quotes stands between them. */
const keyPiece = (key: string, span: Span) => {
  const inside = { ...span, start: span.start + 1, end: span.end - 1 }
  const quoted = inside.end - inside.start === key.length && span.source.text.slice(inside.start, inside.end) === key
  const bare = span.source.text.slice(span.start, span.end) === key
  const collides = !bare && !quoted && span.end - span.start === key.length
  return {
    kind: "literal" as const,
    text: key,
    span: quoted ? inside : collides ? { ...span, end: span.end - 1 } : span,
  }
}

const doubt = ({ many, perhaps }: Value) => ({ ...(many && { many }), ...(perhaps !== undefined && { perhaps }) })

/** `{ key, value }` of each entry, sorted by key. */
const items: Run = ([value], { at }) => {
  const dict = dictOf(value)
  if (!dict) return undefined
  const pairs = sortedEntries(dict).map((each): Value => {
    const { many: _, ...own } = each.value
    return {
      kind: "dict",
      entries: [
        { key: "key", keySpan: each.keySpan, value: keyOf(each) },
        { key: "value", keySpan: each.keySpan, value: own as Value },
      ],
      span: each.value.span,
      ...doubt(each.value),
    }
  })
  return { kind: "list", items: pairs, span: at }
}

const objectKeys: Run = ([value], { at }) => {
  const dict = dictOf(value)
  return dict && { kind: "list", items: sortedEntries(dict).map(keyOf), span: at }
}

/** Objects of which a later one counts, one level deep. */
const shallowMerge: Run = ([value], { at }) => {
  const list = listOf(value)
  if (!list) return undefined
  const entries = new Map<string, Entry>()
  for (const item of list.items)
    for (const each of entriesIn(item)) {
      const key = each.key.toLowerCase()
      const before = entries.get(key)
      entries.set(key, before ? instead(before, each) : each)
    }
  return { kind: "dict", entries: [...entries.values()], span: at }
}

/** Those of an object that is there perhaps are there perhaps. */
function entriesIn(item: Value): readonly Entry[] {
  const dict = dictOf(item)
  if (!dict) return isAbsent(seen(item)) ? [] : [openEntry(item)]
  const { perhaps: because } = item
  if (because === undefined) return dict.entries
  return dict.entries.map((each) => ({ ...each, value: perhaps(each.value, because) }))
}

/** What a chain of keys leads to, or null. */
const tryGet: Run = ([value, ...keys], call) => {
  if (!value) return undefined
  return keys.reduce((now, key) => (isAbsent(now) ? absent(call) : tried(accessed(now, key, call.at), call)), value)
}

const absent = ({ at }: Call): Value => ({ kind: "scalar", value: null, span: at })
const tried = (value: Value, call: Call): Value => (isAbsent(value) ? absent(call) : value)

export const objectFunctions: FunctionTable = { createObject, items, objectKeys, shallowMerge, tryGet }
