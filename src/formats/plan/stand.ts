/** A planned value in the place of what was written: all of it stands where the expression stands that it comes from. */
import type { Span } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"

export interface At {
  readonly span: Span
  readonly via?: readonly Span[]
}

/** A text that is as long as its place would count as written there word for word. */
export const standIn = (text: string, span: Span): Span =>
  text.length === span.end - span.start && span.end > span.start ? { ...span, end: span.end - 1 } : span

export function standing(value: Value, { span, via }: At): Value {
  const place = via ? { span, via } : { span }
  switch (value.kind) {
    case "text": {
      const text = literal(value)
      const own = { ...place, span: standIn(text ?? "", span) }
      if (text !== undefined)
        return { kind: "text", pieces: text === "" ? [] : [{ kind: "literal", text, span: own.span }], ...place }
      return { kind: "text", pieces: value.pieces.map((piece) => ({ ...piece, span: own.span })), ...place }
    }
    case "list":
      return { kind: "list", items: value.items.map((item) => standing(item, place)), ...place }
    case "dict":
      return {
        kind: "dict",
        entries: value.entries.map((each) => ({ key: each.key, keySpan: span, value: standing(each.value, place) })),
        ...place,
      }
    case "reference":
      return { kind: "reference", address: value.address, attribute: value.attribute, ...place }
    case "scalar":
      return { kind: "scalar", value: value.value, ...place }
    case "unknown":
      return { kind: "unknown", because: value.because, name: value.name, ...place }
  }
}
