/** Lists, sets and maps as Terraform has them: what they hold, in its order, and whether that is all. */
import type { Span } from "../../model/source.ts"
import type { Type } from "../../model/type.ts"
import type { Dict, Entry, List, Value } from "../../model/value.ts"

/** By code points, as bytes of UTF-8 would be; JavaScript's own order is that of UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Surrogates stand for code points behind all others. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

/** One entry for each key, the last where it repeats, in the order of the keys. */
export function entriesOf(value: Dict): readonly Entry[] {
  const byKey = new Map(value.entries.map((each) => [each.key, each]))
  return [...byKey.values()].sort((a, b) => compareTexts(a.key, b.key))
}

/** Whether there may be more or fewer items than are there. */
export const isOpenList = ({ items, alternatives }: List): boolean =>
  alternatives === true || items.some((item) => item.many === true || item.perhaps !== undefined)

/** A key that is not known is written `${name}`. */
export const isOpenKey = (key: string): boolean => key.startsWith("${")

export const isOpenDict = ({ entries }: Dict): boolean =>
  entries.some(({ key, value }) => isOpenKey(key) || value.many === true || value.perhaps !== undefined)

export const typedList = (items: readonly Value[], of: Type, span: Span): List => ({
  kind: "list",
  items,
  span,
  type: { kind: "list", of },
})

export const typedMap = (entries: readonly Entry[], of: Type, span: Span): Dict => ({
  kind: "dict",
  entries,
  span,
  type: { kind: "map", of },
})

export const isNull = (value: Value): boolean => value.kind === "scalar" && value.value === null

/** A null, or what holds nothing. */
export const isNothing = (value: Value): boolean =>
  (value.kind === "scalar" && value.value === null) ||
  (value.kind === "list" && value.items.length === 0) ||
  (value.kind === "dict" && value.entries.length === 0) ||
  (value.kind === "text" && value.pieces.length === 0)
