/** Terraform's functions on lists, sets and maps. An item that is not known stays an item that is not known. */
import type { Span } from "../../model/source.ts"
import { type Dict, entry, type Value } from "../../model/value.ts"
import type { TerraformFunction } from "./functions.ts"
import { asBoolean, asNumber, dict, equal, list, scalar, stringOf, text } from "./make.ts"

const items = (value: Value | undefined): readonly Value[] | undefined =>
  value?.kind === "list" ? value.items : undefined
const isNull = (value: Value): boolean => value.kind === "scalar" && value.value === null

/** A list of lists; an unknown one becomes one unknown item, so that it is not lost. */
const flattened = (values: readonly Value[], depth = 0): readonly Value[] =>
  values.flatMap((value) => (value.kind === "list" && depth < 50 ? flattened(value.items, depth + 1) : [value]))

function distinct(values: readonly Value[]): readonly Value[] {
  const kept: Value[] = []
  const seen = new Set<string>()
  for (const value of values) {
    const known = stringOf(value)
    if (known !== undefined) {
      if (seen.has(known)) continue
      seen.add(known)
    } else if (kept.length < 1000 && kept.some((other) => equal(value, other) === true)) continue
    kept.push(value)
  }
  return kept
}

/** Later maps win. One that is not known is an entry under its own name, so that it is not lost. */
const merge: TerraformFunction = (maps, span) => {
  const entries = new Map<string, Dict["entries"][number]>()
  for (const map of maps) {
    if (map.kind === "dict") for (const each of map.entries) entries.set(each.key, each)
    else if (map.kind === "unknown")
      entries.set(`\${${map.name}}`, { key: `\${${map.name}}`, keySpan: map.span, value: map })
    else if (!isNull(map)) return undefined
  }
  return dict([...entries.values()], span)
}

const asSet: TerraformFunction = ([value], span) => {
  const all = items(value)
  return all ? list(distinct(all), span) : value?.kind === "unknown" ? value : undefined
}

const first =
  (test: (value: Value) => boolean | undefined): TerraformFunction =>
  (values) => {
    for (const value of values) {
      const answer = test(value)
      if (answer !== false) return answer === true ? value : undefined
    }
    return undefined
  }

/** What lacks a value: null, and the empty string. */
const isGiven = (value: Value): boolean | undefined => {
  if (isNull(value) || stringOf(value) === "") return false
  return value.kind === "unknown" ? undefined : true
}

const keyText = (each: Dict["entries"][number]): Value => text(each.key, each.keySpan)

export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  concat: (lists, span) =>
    list(
      lists.flatMap((value): readonly Value[] => (value.kind === "list" ? value.items : isNull(value) ? [] : [value])),
      span,
    ),
  flatten: ([value], span) => (value?.kind === "list" ? list(flattened(value.items), span) : undefined),
  distinct: asSet,
  toset: asSet,
  tolist: ([value]) => (value?.kind === "list" ? value : undefined),
  tomap: ([value]) => (value?.kind === "dict" ? value : undefined),
  compact: ([value], span) => {
    const all = items(value)
    return (
      all &&
      list(
        all.filter((item) => isGiven(item) !== false),
        span,
      )
    )
  },
  merge,
  keys: ([value], span) =>
    value?.kind === "dict" ? list([...value.entries].sort(byKey).map(keyText), span) : undefined,
  values: ([value], span) =>
    value?.kind === "dict"
      ? list(
          [...value.entries].sort(byKey).map((each) => each.value),
          span,
        )
      : undefined,
  lookup: ([map, key, fallback]) => {
    const name = stringOf(key)
    if (map?.kind !== "dict" || name === undefined) return undefined
    return entry(map, name)?.value ?? fallback
  },
  length: ([value], span) => {
    if (value?.kind === "list") return scalar(value.items.length, span)
    if (value?.kind === "dict") return scalar(new Set(value.entries.map(({ key }) => key)).size, span)
    const known = value?.kind === "text" ? stringOf(value) : undefined
    return known === undefined ? undefined : scalar([...known].length, span)
  },
  element: ([value, index]) => {
    const [all, number] = [items(value), index && asNumber(index)]
    return all && all.length > 0 && number !== undefined ? all[number % all.length] : undefined
  },
  contains: ([value, wanted], span) => {
    const all = items(value)
    if (!all || !wanted) return undefined
    const answers = all.map((item) => equal(item, wanted))
    return answers.includes(true) ? scalar(true, span) : answers.includes(undefined) ? undefined : scalar(false, span)
  },
  one: ([value], span) => {
    if (value?.kind !== "list") return value?.kind === "reference" ? value : undefined
    return value.items.length === 0 ? scalar(null, span) : value.items.length === 1 ? value.items[0] : undefined
  },
  coalesce: first(isGiven),
  coalescelist: first((value) => (value.kind === "list" ? value.items.length > 0 : isNull(value) ? false : undefined)),
  sort: ([value], span) => sorted(items(value), span),
  reverse: ([value], span) => {
    const all = items(value)
    return all && list([...all].reverse(), span)
  },
  zipmap: ([keys, values], span) => {
    const [names, all] = [items(keys), items(values)]
    if (!names || !all || names.length !== all.length) return undefined
    return dict(
      names.map((name, i) => ({ key: stringOf(name) ?? "", keySpan: name.span, value: all[i] as Value })),
      span,
    )
  },
  setunion: (sets, span) =>
    sets.every((set) => set.kind === "list")
      ? list(distinct(sets.flatMap((set) => (set.kind === "list" ? set.items : []))), span)
      : undefined,
  setsubtract: ([from, what], span) => {
    const [all, gone] = [items(from), items(what)]
    return all && gone
      ? list(
          all.filter((item) => !gone.some((other) => equal(item, other) === true)),
          span,
        )
      : undefined
  },
  slice: ([value, from, to], span) => {
    const [all, start, end] = [items(value), from && asNumber(from), to && asNumber(to)]
    return all && start !== undefined && end !== undefined ? list(all.slice(start, end), span) : undefined
  },
  range: ([from, to], span) => {
    const [start, end] = to ? [from && asNumber(from), asNumber(to)] : [0, from && asNumber(from)]
    if (start === undefined || end === undefined || end - start > 1024) return undefined
    return list(
      Array.from({ length: Math.max(0, end - start) }, (_, i) => scalar(start + i, span)),
      span,
    )
  },
  alltrue: ([value], span) => {
    const all = items(value)?.map(asBoolean)
    return !all
      ? undefined
      : all.includes(false)
        ? scalar(false, span)
        : all.includes(undefined)
          ? undefined
          : scalar(true, span)
  },
  anytrue: ([value], span) => {
    const all = items(value)?.map(asBoolean)
    return !all
      ? undefined
      : all.includes(true)
        ? scalar(true, span)
        : all.includes(undefined)
          ? undefined
          : scalar(false, span)
  },
  tonumber: ([value], span) => numberOr(value, span),
  tobool: ([value], span) => {
    const known = value && asBoolean(value)
    return known === undefined ? undefined : scalar(known, span)
  },
  max: (values, span) => extreme(values, span, Math.max),
  min: (values, span) => extreme(values, span, Math.min),
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

function sorted(all: readonly Value[] | undefined, span: Span): Value | undefined {
  if (!all) return undefined
  // Order means nothing to a policy, so what is not known simply comes last.
  return list(
    [...all].sort((a, b) => byKey({ key: stringOf(a) ?? "\uffff" }, { key: stringOf(b) ?? "\uffff" })),
    span,
  )
}

function numberOr(value: Value | undefined, span: Span): Value | undefined {
  const known = value && asNumber(value)
  return known === undefined ? undefined : scalar(known, span)
}

function extreme(values: readonly Value[], span: Span, pick: (...all: number[]) => number): Value | undefined {
  const all = values.map(asNumber)
  return all.length === 0 || all.includes(undefined) ? undefined : scalar(pick(...(all as number[])), span)
}
