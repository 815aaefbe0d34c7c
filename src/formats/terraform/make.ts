/** Small values that evaluation makes: texts, numbers, unknowns and errors with their reasons; and what a value is known to be. */
import type { Span } from "../../model/source.ts"
import type { Dict, List, Scalar, Text, Unknown, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { isNull } from "./collections.ts"
import { numberText, parsedNumber } from "./numbers.ts"
import { made, nameOf, piecesOf } from "./pieces.ts"

export { nameOf, piecesOf }

export const text = (written: string, span: Span): Text => ({
  kind: "text",
  pieces: written === "" ? [] : [made(written, span)],
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

/** What Terraform refuses, whatever becomes known. */
export const failure = (span: Span, because: string): Unknown => ({ ...unknown(span, because), fails: true })

/** The text of a value where it is known and is one: numbers and booleans have a text too. */
export function stringOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  const found = seen(value)
  if (found.kind === "scalar") {
    if (typeof found.value === "number") return numberText(found.value)
    return found.value === null ? undefined : String(found.value)
  }
  if (found.kind !== "text" && !found.encoded) return undefined
  let out = ""
  for (const piece of piecesOf(found, found.span)) {
    if (piece.kind === "hole") return undefined
    out += piece.text
  }
  return out.normalize()
}

/** The same value seen through a name: the hop is told of whatever is inside as well. */
export const seenThrough = (value: Value, hop: Span): Value => withHops(value, (via) => [hop, ...via])

/** The same value, which other places had a say in as well. */
export const besides = (value: Value, places: readonly Span[]): Value => withHops(value, (via) => [...via, ...places])

function withHops(value: Value, add: (via: readonly Span[]) => readonly Span[], depth = 0): Value {
  const via = add(value.via ?? [])
  if (depth < 4 && value.kind === "list")
    return { ...value, via, items: value.items.map((item) => withHops(item, add, depth + 1)) }
  if (depth < 4 && value.kind === "dict")
    return {
      ...value,
      via,
      entries: value.entries.map((each) => ({ ...each, value: withHops(each.value, add, depth + 1) })),
    }
  return { ...value, via }
}

/** A test's outcome; undefined where it is not known. */
export function asBoolean(value: Value): boolean | undefined {
  const found = seen(value)
  if (found.kind === "scalar" && typeof found.value === "boolean") return found.value
  const written = found.kind === "text" ? stringOf(found) : undefined
  if (written === "true" || written === "1") return true
  return written === "false" || written === "0" ? false : undefined
}

export function asNumber(value: Value): number | undefined {
  const found = seen(value)
  if (found.kind === "scalar" && typeof found.value === "number") return found.value
  const written = found.kind === "text" ? stringOf(found) : undefined
  return written === undefined ? undefined : parsedNumber(written)
}

/** The first error in a value, or in what it holds. */
export function failureIn(value: Value): Unknown | undefined {
  switch (value.kind) {
    case "unknown":
      return value.fails ? value : undefined
    case "reference":
      return value.resolved && failureIn(value.resolved)
    case "text": {
      for (const piece of value.pieces)
        if (piece.kind === "hole" && piece.fails)
          return { ...unknown(piece.span, piece.because ?? "it is an error", piece.name), fails: true }
      return undefined
    }
    case "list":
      return firstOf(value.items)
    case "dict":
      return firstOf(value.entries.map((each) => each.value))
    case "scalar":
      return undefined
  }
}

function firstOf(values: readonly Value[]): Unknown | undefined {
  for (const value of values) {
    const found = failureIn(value)
    if (found) return found
  }
  return undefined
}

/** Why a value, or something in it, is not known; undefined where all of it is. */
export function hiddenIn(value: Value): string | undefined {
  const found = seen(value)
  switch (found.kind) {
    case "unknown":
      return found.because
    case "reference":
      return `\`${found.address}\` is known at deployment`
    case "text": {
      const hole = found.pieces.find((piece) => piece.kind === "hole")
      return hole?.kind === "hole" ? (hole.because ?? `\`${hole.name}\` is known at deployment`) : undefined
    }
    case "list":
      for (const item of found.items) {
        const why = item.perhaps ?? hiddenIn(item)
        if (why !== undefined) return why
      }
      return undefined
    case "dict":
      for (const each of found.entries) {
        const why = each.value.perhaps ?? hiddenIn(each.value)
        if (why !== undefined) return why
      }
      return undefined
    case "scalar":
      return undefined
  }
}

/** Neither known nor a structure of which parts are known. */
export const isHidden = (value: Value): boolean => {
  const found = seen(value)
  return (
    found.kind === "unknown" || found.kind === "reference" || (found.kind === "list" && found.alternatives === true)
  )
}

export { isNull, seen }
