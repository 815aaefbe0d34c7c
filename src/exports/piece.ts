/** A part of an export that is read by itself: an item of a list that may be as long as an account is large, or what is left without those. */
import type { Source } from "../model/source.ts"
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
