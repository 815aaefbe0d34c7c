/** A resource to the values of its arguments, and to the facts that readers say most often. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Entry, Piece, Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"

/** An argument that is null is as good as left out. */
export function get(resource: Resource, name: string): Value | undefined {
  const value = named(resource.body, name)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

/** All values at the end of a path: blocks repeat. */
export const allIn = (resource: Resource, ...path: readonly string[]): readonly Value[] => all(resource.body, ...path)

/** The first of them. */
export const at = (resource: Resource, ...path: readonly string[]): Value | undefined => allIn(resource, ...path)[0]

/** A list's items; none of what is no list: a lone value is no list of one to Google. */
export const listed = (value: Value | undefined): readonly Value[] =>
  value?.kind === "list" && !value.alternatives ? value.items : value && isSomething(value) ? [value] : []

const isSomething = (value: Value): boolean => !(value.kind === "scalar" && value.value === null)

/** The entries of a map; of a list, its items under their numbers. */
export function entriesOf(value: Value | undefined): readonly Entry[] {
  if (value?.kind === "dict") return value.entries
  if (value?.kind !== "list") return []
  return value.alternatives
    ? value.items.flatMap(entriesOf)
    : value.items.map((item, i) => ({
        key: String(i),
        keySpan: { ...item.span, end: item.span.start },
        value: item,
      }))
}

/** A fact about the resource itself, with the value to blame. */
export const settingOf = (
  resource: Resource,
  name: SettingName,
  value: Value,
  says?: string,
  instead?: string,
): Fact => ({ kind: "setting", of: itself(resource), name, value, says, instead, resource })

/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
export const protection = (resource: Resource, name: SettingName, value: Value | undefined, instead?: string): Fact =>
  settingOf(resource, name, value ?? itself(resource), value && textIn(value) !== "false" ? "yes" : "no", instead)

/** What is written down, or `no` and that. */
export const recording = (resource: Resource, name: SettingName, value: Value | undefined, what: string): Fact =>
  settingOf(resource, name, value ?? itself(resource), value && textIn(value) !== "false" ? what : `no ${what}`)

export const thing = (resource: Resource, ...names: readonly string[]): Fact => ({
  kind: "thing",
  address: resource.address,
  name: names.map((name) => get(resource, name)).find((name) => name !== undefined),
  resource,
})

/** An entry's key as a value: formats write what is filled in as `${name}`. */
export function keyOf({ key, keySpan }: Pick<Entry, "key" | "keySpan">): Value {
  const pieces: Piece[] = []
  let done = 0
  const literal = (end: number) => {
    if (end > done) pieces.push({ kind: "literal", text: key.slice(done, end), span: keySpan })
  }
  for (const found of key.matchAll(/\$\{\(?([^{}]*?)\)?\}/g)) {
    literal(found.index)
    pieces.push({ kind: "hole", name: found[1] ?? "", span: keySpan })
    done = found.index + found[0].length
  }
  literal(key.length)
  const [only, another] = pieces
  return only?.kind === "hole" && !another
    ? { kind: "unknown", name: only.name, because: `\`${only.name}\` is not known here`, span: keySpan }
    : { kind: "text", pieces, span: keySpan }
}

/** An entry from its key to the end of its value. */
export const spanOf = ({ keySpan, value }: Entry): Span =>
  keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan

/** Part of a resource, as one of its own. */
export const within = (resource: Resource, address: string, entry: Entry): Resource => ({
  ...resource,
  address,
  body: entry.value.kind === "dict" ? entry.value : { kind: "dict", entries: [], span: entry.value.span },
  span: spanOf(entry),
})

/** What several readers say of one type. */
export const together =
  (...readers: readonly Reader[]): Reader =>
  (resource) =>
    readers.flatMap((reader) => reader(resource))
