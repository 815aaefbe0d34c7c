/** A part of an export that is read by itself: an item of a list that may be as long as an account is large, or what is left without those. */
import { type Source, type Span, startOf } from "../model/source.ts"
import type { Value } from "../model/value.ts"

export interface Piece {
  /** The way to the list whose item it is, its keys joined by dots; empty for a list that is the whole document. Undefined of a document. */
  readonly list?: string
  /** Its text alone, and where in the file that begins. Of a document whose lists were read by themselves, these are empty in it. */
  readonly source: Source
}

/** A piece that was parsed, with what is known of how it was asked for. */
export interface ParsedPiece extends Piece {
  readonly value: Value
  /** The words of the command that printed it, the program's name first, where a run wrote them down. */
  readonly command?: readonly string[]
}

/** A region of a piece with nothing but the lines it stands on, so that nobody need keep the rest. */
export function alone(span: Span): Span {
  const from = span.source.text.lastIndexOf("\n", span.start - 1) + 1
  const text = copied(span.source.text.slice(from, span.end))
  const source = { ...span.source, text, firstLine: startOf(span).line }
  return { ...span, source, start: span.start - from, end: span.end - from }
}

/** A slice of a text keeps all of that in memory; a copy does not. */
export const copied = (slice: string): string => Buffer.from(slice).toString()
