/** A text read by a parser of whole sources, and what it read put back where the text was written, holes and all. */
import type { Source, Span } from "../../model/source.ts"
import { cut, type Flat, flatten, HOLE, spanIn } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"

export interface Reading {
  /** The text as a source of its own: each hole is one character. */
  readonly source: Source
  readonly flat: Flat
}

export function readingOf(text: Text): Reading {
  const flat = flatten(text)
  return { source: { path: text.span.source.path, revision: text.span.source.revision, text: flat.chars }, flat }
}

const place = ({ source, flat }: Reading, span: Span): Span =>
  span.source === source ? spanIn(flat, span.start, span.end) : span

export function respanned(value: Value, reading: Reading): Value {
  const span = place(reading, value.span)
  switch (value.kind) {
    case "text":
      return { ...value, span, pieces: value.pieces.flatMap((piece) => respannedPiece(piece, reading)) }
    case "list":
      return { ...value, span, items: value.items.map((item) => respanned(item, reading)) }
    case "dict":
      return {
        ...value,
        span,
        entries: value.entries.map((each) => ({
          ...each,
          keySpan: place(reading, each.keySpan),
          value: respanned(each.value, reading),
        })),
      }
    default:
      return { ...value, span }
  }
}

export function respannedPiece(piece: Piece, reading: Reading): readonly Piece[] {
  const { source, flat } = reading
  const { span } = piece
  if (span.source !== source) return [piece]
  if (piece.kind === "hole") return [{ ...piece, span: place(reading, span) }]
  if (piece.text === source.text.slice(span.start, span.end)) return cut(flat, span.start, span.end)
  const holes = cut(flat, span.start, span.end).filter(({ kind }) => kind === "hole")
  return piece.text
    .split(HOLE)
    .flatMap((words, i): readonly Piece[] => [
      ...(i > 0 ? holes.slice(i - 1, i) : []),
      ...(words === "" ? [] : [{ ...piece, text: words, span: place(reading, span) }]),
    ])
}
