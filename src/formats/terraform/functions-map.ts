/** Terraform's functions on maps and objects. An entry that is not known stays one, so that it is not lost. */
import type { Dict, Entry, Value } from "../../model/value.ts"
import { oneOf } from "./alternatives.ts"
import { compareTexts, entriesOf, isOpenDict, isOpenKey, typedList, typedMap } from "./collections.ts"
import { convert, itemsOf } from "./conversions.ts"
import { keyOf } from "./loops.ts"
import {
  dict,
  failure,
  failureIn,
  hiddenIn,
  isHidden,
  isNull,
  list,
  nameOf,
  seen,
  stringOf,
  text,
  unknown,
} from "./make.ts"
import {
  anything,
  anythingOrNull,
  aString,
  type FunctionTable,
  type Parameter,
  type Run,
  strings,
  takes,
} from "./signature.ts"
import { listOf, mapOf, sameType, stringType, typeOf } from "./type-of.ts"

const dictOf = (value: Value | undefined): Dict | undefined => {
  const found = value && seen(value)
  return found?.kind === "dict" && !found.encoded ? found : undefined
}

const notMap = (value: Value | undefined): Value | undefined =>
  value && !isHidden(value) ? failure(value.span, "a map is needed") : undefined

/** Later maps win. One that is not known is an entry under its own name. */
const merge: Run = (maps, { span }) => {
  const given = maps.flatMap(alternatives).filter((map) => !isNull(seen(map)))
  const wrong = given.find((map) => !dictOf(map) && notMap(map))
  if (wrong) return failure(wrong.span, "`merge` takes maps only")
  const entries = new Map<string, Entry>()
  for (const map of given) {
    const known = dictOf(map)
    for (const each of known ? known.entries : [standIn(map)]) {
      const before = entries.get(each.key)
      // An entry that is only perhaps there leaves the one before it.
      const both = before && map.perhaps !== undefined ? [before.value] : []
      const own = map.perhaps === undefined ? each.value : { ...each.value, perhaps: map.perhaps }
      entries.set(
        each.key,
        both.length > 0 ? { ...each, value: oneOf([...both, own], map.perhaps ?? "", span) } : { ...each, value: own },
      )
    }
  }
  const [first, ...others] = given.map(typeOf)
  if (first?.kind === "map" && maps.length === given.length && others.every((type) => sameType(type, first)))
    return typedMap([...entries.values()], first.of, span)
  return dict([...entries.values()], span)
}

const alternatives = (value: Value): readonly Value[] =>
  value.kind === "list" && value.alternatives ? value.items : [value]

function standIn(map: Value): Entry {
  const name = map.kind === "unknown" ? map.name : nameOf(map.span)
  return { key: `\${${name}}`, keySpan: map.span, value: { ...map, many: true } }
}

const keys: Run = ([value], { span }) => {
  const map = dictOf(value)
  if (!map) return notMap(value)
  const all = entriesOf(map).map((each) => {
    const key = keyOf(each)
    return each.value.perhaps === undefined ? key : { ...key, perhaps: each.value.perhaps }
  })
  return map.type ? typedList(all, stringType, span) : list(all, span)
}

const values: Run = ([value], { span }) => {
  const map = dictOf(value)
  if (!map) return notMap(value)
  const all = entriesOf(map).map((each) => each.value)
  const type = typeOf(map)
  return "of" in type ? typedList(all, type.of, span) : list(all, span)
}

const lookup: Run = ([map, key, fallback, ...more], { span }) => {
  if (more.length > 0) return failure(span, "`lookup` takes two or three arguments")
  const known = dictOf(map)
  if (!known || !key) return notMap(map)
  const type = typeOf(known)
  const otherwise = fallback && "of" in type ? convert(fallback, type.of) : fallback
  if (otherwise && fallback && failureIn(otherwise)) return otherwise
  const name = stringOf(key)
  if (name === undefined) {
    const all = [...known.entries.map((each) => each.value), ...(otherwise ? [otherwise] : [])]
    return oneOf(all, hiddenIn(key) ?? "which entry it is is not known", span)
  }
  const found = known.entries.findLast((each) => each.key === name)
  if (found && found.value.perhaps === undefined) return found.value
  if (!isOpenDict(known)) return otherwise ?? failure(span, `there is no \`${name}\``)
  const hidden = known.entries.filter((each) => isOpenKey(each.key) || each.key === name)
  const candidates = hidden.map(({ value }) =>
    value.many ? unknown(span, hiddenIn(value) ?? "it is not known") : value,
  )
  return oneOf([...candidates, ...(otherwise ? [otherwise] : [])], `whether there is a \`${name}\` is not known`, span)
}

const zipmap: Run = ([names, given], { span }) => {
  const [all, held] = [itemsOf(names), itemsOf(given)]
  if (!all || !held || !given)
    return given && !held && !isHidden(given) ? failure(given.span, "a list is needed") : undefined
  if (typeOf(given).kind === "set") return failure(given.span, "a list is needed")
  if (all.some((name) => isNull(seen(name)))) return failure(span, "a key is null")
  const open = [...all, ...held].some((each) => each.many === true || each.perhaps !== undefined)
  if (open) return undefined
  if (all.length !== held.length) return failure(span, "there must be as many keys as values")
  const entries = all.map((name, i): Entry => {
    const key = stringOf(name)
    return { key: key ?? `\${${nameOf(name.span)}}`, keySpan: name.span, value: held[i] as Value }
  })
  const type = typeOf(given)
  return "of" in type ? typedMap(entries, type.of, span) : dict(entries, span)
}

const mapOfLists: Parameter = { type: mapOf(listOf(stringType)) }

/** Keys become values, and values keys. */
const transpose: Run = ([value], { span }) => {
  const map = dictOf(value)
  if (!map || hiddenIn(map) !== undefined) return undefined
  const groups = new Map<string, { readonly keySpan: Entry["keySpan"]; readonly names: Value[] }>()
  for (const each of entriesOf(map)) {
    const items = itemsOf(each.value)
    if (!items || items.some((item) => isNull(seen(item)))) return failure(span, "a null cannot be a key")
    for (const item of items) {
      const key = stringOf(item) ?? ""
      const group = groups.get(key) ?? { keySpan: item.span, names: [] }
      group.names.push(text(each.key, each.keySpan))
      groups.set(key, group)
    }
  }
  const inOrder = (names: readonly Value[]) =>
    names.toSorted((a, b) => compareTexts(stringOf(a) ?? "", stringOf(b) ?? ""))
  return typedMap(
    [...groups].map(([key, { keySpan, names }]) => ({
      key,
      keySpan,
      value: typedList(inOrder(names), stringType, span),
    })),
    listOf(stringType),
    span,
  )
}

export const mapFunctions: FunctionTable = {
  keys: takes([anything], keys),
  lookup: takes([anything, aString], lookup, anythingOrNull),
  merge: takes([], merge, anythingOrNull),
  transpose: takes([mapOfLists], transpose),
  values: takes([anything], values),
  zipmap: takes([strings, anything], zipmap),
}
