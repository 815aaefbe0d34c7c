/** Small values that evaluation makes: texts, numbers, and unknowns with their reasons. */
import { type Span, textOf } from "../../model/source.ts"
import type { Dict, List, Piece, Scalar, Text, Unknown, Value } from "../../model/value.ts"

export const text = (written: string, span: Span): Text => ({
  kind: "text",
  pieces: written === "" ? [] : [{ kind: "literal", text: written, span }],
  span,
})
export const scalar = (value: number | boolean | null, span: Span): Scalar => ({ kind: "scalar", value, span })
export const list = (items: readonly Value[], span: Span): List => ({ kind: "list", items, span })
export const dict = (entries: Dict["entries"], span: Span): Dict => ({ kind: "dict", entries, span })

/** Named by its own text, so that the same expression is the same unknown at both revisions. */
export const unknown = (span: Span, because: string, name = nameOf(span)): Unknown => ({
  kind: "unknown",
  because,
  name,
  span,
})

export const nameOf = (span: Span): string => textOf(span).replace(/\s+/g, " ").slice(0, 200)

/** The text of a value where it is known and is one: numbers and booleans have a text too. */
export function stringOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  if (value.kind === "reference") return stringOf(value.resolved)
  if (value.kind === "scalar") return value.value === null ? undefined : String(value.value)
  if (value.kind !== "text") return undefined
  let out = ""
  for (const piece of value.pieces) {
    if (piece.kind === "hole") return undefined
    out += piece.text
  }
  return out
}

/** A value as part of a string. */
export function piecesOf(value: Value, span: Span): readonly Piece[] {
  const via = value.via
  switch (value.kind) {
    case "text":
      return via ? value.pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] })) : value.pieces
    case "scalar":
      return value.value === null ? [] : [{ kind: "literal", text: String(value.value), span }]
    case "reference":
      if (value.resolved?.kind === "text" || value.resolved?.kind === "scalar") return piecesOf(value.resolved, span)
      return [{ kind: "hole", name: [value.address, value.attribute].filter(Boolean).join("."), span }]
    case "unknown":
      return [{ kind: "hole", name: value.name, span, because: value.because }]
    default:
      return [{ kind: "hole", name: nameOf(span), span, because: "a list or map stands where a text must" }]
  }
}

/** The same value seen through a name: the hop is told of whatever is inside as well. */
export function seenThrough(value: Value, hop: Span, depth = 0): Value {
  const via = [hop, ...(value.via ?? [])]
  if (depth < 4 && value.kind === "list")
    return { ...value, via, items: value.items.map((item) => seenThrough(item, hop, depth + 1)) }
  if (depth < 4 && value.kind === "dict")
    return {
      ...value,
      via,
      entries: value.entries.map((each) => ({ ...each, value: seenThrough(each.value, hop, depth + 1) })),
    }
  return { ...value, via }
}

/** Whether two values are equal; undefined where that is not known. */
export function equal(a: Value, b: Value): boolean | undefined {
  if (a.kind === "scalar" && b.kind === "scalar") return a.value === b.value
  const [left, right] = [stringOf(a), stringOf(b)]
  if (left !== undefined && right !== undefined) return left === right
  if (a.kind === "list" && b.kind === "list") {
    if (a.items.length !== b.items.length) return false
    const each = a.items.map((item, i) => equal(item, b.items[i] as Value))
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true
  }
  const isNull = (value: Value) => value.kind === "scalar" && value.value === null
  if ((isNull(a) && isSolid(b)) || (isNull(b) && isSolid(a))) return false
  if (a.kind === "dict" && b.kind === "dict" && a.entries.length === 0 && b.entries.length === 0) return true
  return undefined
}

const isSolid = (value: Value): boolean =>
  value.kind === "text" ||
  value.kind === "list" ||
  value.kind === "dict" ||
  (value.kind === "scalar" && value.value !== null)

/** A test's outcome; undefined where it is not known. */
export function asBoolean(value: Value): boolean | undefined {
  if (value.kind === "scalar" && typeof value.value === "boolean") return value.value
  const written = stringOf(value)
  return written === "true" ? true : written === "false" ? false : undefined
}

export function asNumber(value: Value): number | undefined {
  if (value.kind === "scalar" && typeof value.value === "number") return value.value
  const written = stringOf(value)
  return written !== undefined && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined
}
