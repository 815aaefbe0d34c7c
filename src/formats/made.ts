/** Texts, lists and maps that a format makes of what its author only named: all of it stands for the text that named it. */
import { type Span, textOf } from "../model/source.ts"
import type { Dict, Entry, List, Piece, Text, Value } from "../model/value.ts"

export function madeText(text: string, span: Span): Text {
  const literal = (part: string): Piece => ({ kind: "literal", text: part, span })
  // INVARIANT: no piece is as long as its span, unless it was written there.
  const isTaken = text.length === span.end - span.start && text !== textOf(span)
  return { kind: "text", pieces: isTaken ? [literal(text.slice(0, 1)), literal(text.slice(1))] : [literal(text)], span }
}

export const madeList = (items: readonly Value[], span: Span): List => ({ kind: "list", items, span })

/** What is undefined is left out. */
export const madeDict = (fields: Readonly<Record<string, Value | undefined>>, span: Span): Dict => ({
  kind: "dict",
  entries: Object.entries(fields).flatMap(([key, value]): readonly Entry[] =>
    value ? [{ key, keySpan: span, value }] : [],
  ),
  span,
})

/** A map with some of its values replaced or added; what is undefined goes. */
export function withFields(map: Dict, fields: Readonly<Record<string, Value | undefined>>): Dict {
  const kept = map.entries.filter(({ key }) => !Object.hasOwn(fields, key))
  return { ...map, entries: [...kept, ...madeDict(fields, map.span).entries] }
}

/** A name and what stands under it; the name alone where that came from another file. */
export const wholeOf = ({ keySpan, value }: Entry): Span =>
  keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan
