/** A text as one string that still knows, for each of its characters, where it was written. */
import type { Span } from "./source.ts"
import type { Piece, Text } from "./value.ts"

/** Stands for a hole in `Flat.chars`; ask `holeAt`, since a user may write this character too. */
export const HOLE = "\uFFFC"

export interface Flat {
  /** The text, each hole being one HOLE. */
  readonly chars: string
  readonly pieces: readonly Piece[]
  /** The offset in `chars` at which each piece begins. */
  readonly starts: readonly number[]
  readonly span: Span
}

export function flatten(text: Pick<Text, "pieces" | "span">): Flat {
  const starts: number[] = []
  const pieces = text.pieces.filter((piece) => piece.kind === "hole" || piece.text !== "")
  let chars = ""
  for (const piece of pieces) {
    starts.push(chars.length)
    chars += piece.kind === "hole" ? HOLE : piece.text
  }
  return { chars, pieces, starts, span: text.span }
}

/** A whole source as a flat text of one verbatim piece. */
export function flatSource(span: Span): Flat {
  return flatten({ pieces: [{ kind: "literal", text: span.source.text.slice(span.start, span.end), span }], span })
}

/** The index of the piece that holds an offset, by binary search. */
function pieceAt(flat: Flat, offset: number): number {
  let low = 0
  let high = flat.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((flat.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function holeAt(flat: Flat, offset: number): Extract<Piece, { kind: "hole" }> | undefined {
  if (flat.chars[offset] !== HOLE) return undefined
  const piece = flat.pieces[pieceAt(flat, offset)]
  return piece?.kind === "hole" ? piece : undefined
}

/** The only piece of a text that was written in one place and stands there verbatim: a whole file, mostly. */
function verbatim({ pieces }: Flat): Span | undefined {
  const piece = pieces.length === 1 ? pieces[0] : undefined
  if (piece?.kind !== "literal" || piece.via || piece.span.end - piece.span.start !== piece.text.length)
    return undefined
  return piece.span
}

/** Where a half-open part of the text was written. Pieces of different files cannot be joined: the first one counts. */
export function spanIn(flat: Flat, start: number, end: number): Span {
  const whole = verbatim(flat)
  if (whole && start < end && end <= flat.chars.length)
    return { source: whole.source, start: whole.start + start, end: whole.start + end }
  const from = Math.min(start, flat.chars.length)
  const to = Math.min(end, flat.chars.length)
  const first = flat.pieces[pieceAt(flat, from)]
  if (!first) return flat.span
  const begin = cutOne(first, flat.starts[pieceAt(flat, from)] ?? 0, from, Math.max(from, to)).span
  if (to <= from + 1) return begin
  const index = pieceAt(flat, to - 1)
  const last = flat.pieces[index]
  if (!last) return begin
  const close = cutOne(last, flat.starts[index] ?? 0, from, to).span
  if (close.source !== begin.source || close.end < begin.start) return begin
  return { source: begin.source, start: begin.start, end: close.end }
}

/** The hops of the piece that an offset is in. */
export const viaAt = (flat: Flat, offset: number): readonly Span[] | undefined =>
  flat.pieces[pieceAt(flat, offset)]?.via

/** The pieces of a half-open part of the text, each with its own span, put behind those that are there. */
export function cut(flat: Flat, from: number, to: number, before?: Piece[]): Piece[] {
  const out = before ?? []
  if (to <= from) return out
  const whole = verbatim(flat)
  if (whole && to <= flat.chars.length) {
    const span = { source: whole.source, start: whole.start + from, end: whole.start + to }
    const piece: Piece = { kind: "literal", text: flat.chars.slice(from, to), span }
    if (!before) return [piece]
    before.push(piece)
    return before
  }
  for (let i = pieceAt(flat, from); i < flat.pieces.length; i++) {
    const start = flat.starts[i] ?? 0
    if (start >= to) break
    const piece = flat.pieces[i]
    if (piece) out.push(cutOne(piece, start, from, to))
  }
  return out
}

/** Part of a piece: a verbatim one yields the part's own span, any other stands for its span as a whole. */
function cutOne(piece: Piece, start: number, from: number, to: number): Piece {
  if (piece.kind === "hole") return piece
  const a = Math.max(0, from - start)
  const b = Math.min(piece.text.length, to - start)
  if (a === 0 && b === piece.text.length) return piece
  const { source, start: at, end } = piece.span
  const verbatim = end - at === piece.text.length
  return {
    ...piece,
    text: piece.text.slice(a, b),
    span: verbatim ? { source, start: at + a, end: at + b } : piece.span,
  }
}

/** The text with holes written as `${name}`: a stable name of a value that is not known in full. */
export function spelled(pieces: readonly Piece[]): string {
  const first = pieces[0]
  if (pieces.length === 1 && first?.kind === "literal") return first.text
  return pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
}

/** A text with the names of what is not known in it. */
export const spelledOut = ({ pieces }: Text): string =>
  pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
