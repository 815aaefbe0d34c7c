/** Values to the pieces of a text: what is known reads as Terraform writes it, what is not stays a hole. */
import type { Span } from "../../model/source.ts"
import { textOf } from "../../model/source.ts"
import type { Dict, List, Piece, Text, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { entriesOf, isOpenKey } from "./collections.ts"
import { numberText } from "./numbers.ts"

type Hole = Extract<Piece, { kind: "hole" }>

/** A text that was made: as long as its span by chance, it must not pass for what is written there. */
export function made(text: string, span: Span): Piece {
  const verbatim = span.end - span.start === text.length && textOf(span) !== text
  return { kind: "literal", text, span: verbatim ? { ...span, end: span.end - 1 } : span }
}

export const nameOf = (span: Span): string => textOf(span).replace(/\s+/g, " ").slice(0, 200)

const hole = (span: Span, because: string, name = nameOf(span)): Hole => ({ kind: "hole", name, span, because })

/** A value as part of a string. */
export function piecesOf(value: Value, span: Span): readonly Piece[] {
  const pieces = withoutHops(value, span)
  const { via } = value
  return via && value.kind === "text"
    ? pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] }))
    : pieces
}

function withoutHops(value: Value, span: Span): readonly Piece[] {
  switch (value.kind) {
    case "text":
      return value.pieces
    case "scalar": {
      if (value.value === null) return [{ ...hole(span, "a null stands where a text must"), fails: true }]
      const text = typeof value.value === "number" ? numberText(value.value) : String(value.value)
      return [text === undefined ? hole(span, "it has more digits than are worked out here") : made(text, span)]
    }
    case "reference":
      if (seen(value) !== value) return piecesOf(seen(value), span)
      return [{ kind: "hole", name: [value.address, value.attribute].filter(Boolean).join("."), span }]
    case "unknown":
      return [
        {
          ...hole(span, value.because, value.name),
          ...(value.fails && { fails: true as const }),
          ...(value.hides && { hides: value.hides }),
        },
      ]
    default:
      if (value.encoded) return structured(value, span)
      if (value.kind === "list" && value.alternatives)
        return [hole(span, value.items[0]?.perhaps ?? "which of them it is becomes known at deployment")]
      return [{ ...hole(span, "a list or map stands where a text must"), fails: true }]
  }
}

/** The JSON of a value, as `jsonencode` writes it: keys in order, no blanks. The span is that of what is only punctuation. */
export function jsonPieces(value: Value, span: Span): readonly Piece[] {
  const found = seen(value)
  // What is in a structure may itself be JSON, which then stands there as a text.
  if (found.kind === "text" || found.encoded) return quoted(piecesOf(found, span), span)
  if (found.kind === "list" || found.kind === "dict") return structured(found, span)
  return found.kind === "scalar" && found.value === null ? [made("null", span)] : piecesOf(found, span)
}

const structured = (value: List | Dict, span: Span): readonly Piece[] =>
  value.kind === "list" ? listed(value, span) : mapped(value, span)

function listed(value: List, span: Span): readonly Piece[] {
  if (value.alternatives) return [hole(span, "which of them it is becomes known at deployment")]
  return [
    made("[", span),
    ...value.items.flatMap((item, i) => [...(i > 0 ? [made(",", span)] : []), ...jsonPieces(item, item.span)]),
    made("]", span),
  ]
}

function mapped(value: Dict, span: Span): readonly Piece[] {
  return [
    made("{", span),
    ...entriesOf(value).flatMap((each, i) => [
      ...(i > 0 ? [made(",", span)] : []),
      ...(isOpenKey(each.key)
        ? [made('"', span), hole(each.keySpan, "the key becomes known at deployment"), made('"', span)]
        : quoted([made(each.key, each.keySpan)], each.keySpan)),
      made(":", each.keySpan),
      ...jsonPieces(each.value, each.value.span),
    ]),
    made("}", span),
  ]
}

/** A verbatim piece stays so up to what must be escaped. */
function quoted(pieces: readonly Piece[], span: Span): readonly Piece[] {
  return [
    made('"', span),
    ...pieces.flatMap((piece) => (piece.kind === "hole" ? [piece] : escaped(piece))),
    made('"', span),
  ]
}

function escaped(piece: Extract<Piece, { kind: "literal" }>): readonly Piece[] {
  const { text, span, via } = piece
  const verbatim = span.end - span.start === text.length
  let at = span.start
  // Cut where something must be escaped; an escape sequence stands for the character's own place.
  return text.split(toEscape).flatMap((part): readonly Piece[] => {
    if (part === "") return []
    const own = { ...span, start: at, end: at + part.length }
    at += part.length
    const written = toEscape.test(part) ? escapeSequence(part) : part
    const one: Piece = verbatim ? { kind: "literal", text: written, span: own } : made(written, span)
    return [via ? { ...one, via } : one]
  })
}

const toEscape = /([\u0000-\u001f"\\<>&\u2028\u2029])/

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
}

const escapeSequence = (char: string): string =>
  shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

/** A value as a text: one hole where nothing of it is known. */
export function asText(value: Value): Text {
  const found = seen(value)
  if (found.kind === "text") return found
  return { kind: "text", pieces: piecesOf(found, found.span), span: found.span, ...(found.via && { via: found.via }) }
}
