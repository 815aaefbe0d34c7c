/** Whether two values are equal, as Terraform's `==` has it: values of different types are not. */
import type { Type } from "../../model/type.ts"
import type { Dict, List, Value } from "../../model/value.ts"
import { entriesOf, isNull, isOpenDict, isOpenList } from "./collections.ts"
import { isHidden, seen } from "./make.ts"
import { asText } from "./pieces.ts"
import { identityOf } from "./sets.ts"
import { sameType, typeOf } from "./type-of.ts"

/** Undefined where it is not known. */
export function equal(a: Value, b: Value): boolean | undefined {
  const [left, right] = [seen(a), seen(b)]
  if (isHidden(left) || isHidden(right)) return undefined
  if (isNull(left) || isNull(right)) return isNull(left) && isNull(right)
  return sameKnown(left, right) ?? alike(left, right)
}

/** Of values that are known in full their types count too, down to those of their nulls. */
function sameKnown(a: Value, b: Value): boolean | undefined {
  const [x, y] = [identityOf(a), identityOf(b)]
  if (a.encoded || b.encoded || x === undefined || y === undefined) return undefined
  return x === y && sameType(typeOf(a), typeOf(b))
}

function alike(a: Value, b: Value): boolean | undefined {
  if ((a.kind === "text" || a.encoded) && (b.kind === "text" || b.encoded)) return sameText(a, b)
  if (a.encoded || b.encoded || a.kind !== b.kind) return false
  if (a.kind === "list" && b.kind === "list") return sameItems(a, b)
  if (a.kind === "dict" && b.kind === "dict") return sameEntries(a, b)
  return undefined
}

/** Texts of which something is known may differ for certain. */
function sameText(a: Value, b: Value): boolean | undefined {
  const [x, y] = [edges(a), edges(b)]
  if (x.whole !== undefined && y.whole !== undefined) return x.whole === y.whole
  const [short, long] = x.start.length < y.start.length ? [x, y] : [y, x]
  if (!long.start.startsWith(short.start) && short.whole === undefined) return false
  if (short.whole !== undefined && !short.whole.startsWith(long.start)) return false
  const [less, more] = x.end.length < y.end.length ? [x, y] : [y, x]
  return more.end.endsWith(less.end) || less.whole !== undefined ? undefined : false
}

/** What a text begins and ends with, and all of it where it is known. */
function edges(value: Value): { readonly start: string; readonly end: string; readonly whole: string | undefined } {
  const parts = asText(value).pieces
  const first = parts.findIndex(({ kind }) => kind === "hole")
  const last = parts.findLastIndex(({ kind }) => kind === "hole")
  const words = (some: typeof parts) => some.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("")
  if (first < 0) {
    const whole = words(parts).normalize()
    return { start: whole, end: whole, whole }
  }
  return { start: words(parts.slice(0, first)), end: words(parts.slice(last + 1)), whole: undefined }
}

const collectionOf = ({ type }: { readonly type?: Type }): Type["kind"] | undefined => type?.kind

function sameItems(a: List, b: List): boolean | undefined {
  if (collectionOf(a) !== collectionOf(b)) return false
  if (isOpenList(a) || isOpenList(b) || a.type?.kind === "set") return undefined
  if (a.items.length !== b.items.length) return false
  return every(a.items.map((item, i) => equal(item, b.items[i] as Value)))
}

function sameEntries(a: Dict, b: Dict): boolean | undefined {
  if (collectionOf(a) !== collectionOf(b)) return false
  if (isOpenDict(a) || isOpenDict(b)) return undefined
  const [left, right] = [entriesOf(a), entriesOf(b)]
  if (left.length !== right.length || left.some((each, i) => each.key !== right[i]?.key)) return false
  return every(left.map((each, i) => equal(each.value, right[i]?.value as Value)))
}

const every = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
