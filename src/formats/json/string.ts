/** A JSON string literal of a flat text to pieces: what is written as it reads apart from what is escaped. */
import type { Flat } from "../../model/text.ts"
import { cut, spanIn } from "../../model/text.ts"
import type { Piece } from "../../model/value.ts"

export interface JsonString {
  readonly pieces: readonly Piece[]
  /** The offset after the closing quote. */
  readonly end: number
  readonly problem: { readonly from: number; readonly to: number; readonly message: string } | undefined
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
}

/** `start` is the offset of the opening quote. A string that is never closed ends with its line. */
export function readString(flat: Flat, start: number): JsonString {
  const { chars } = flat
  const close = endOfPlain(chars, start)
  // Most strings are one run; a list that nothing was put into later takes a tenth of the room.
  if (close > start + 1) return { pieces: cut(flat, start + 1, close), end: close + 1, problem: undefined }
  let at = start + 1
  const pieces: Piece[] = []
  let problem: JsonString["problem"]
  let run = start + 1
  for (;;) {
    const unit = chars.charCodeAt(at)
    if (unit === 34 || Number.isNaN(unit) || unit === 10 || unit === 13) {
      cut(flat, run, at, pieces)
      if (unit === 34) return { pieces, end: at + 1, problem }
      return { pieces, end: at, problem: { from: start, to: at, message: "this string is never closed" } }
    }
    if (unit !== 92) {
      if (unit < 32) problem ??= { from: at, to: at + 1, message: "a control character must be escaped" }
      at++
      continue
    }
    cut(flat, run, at, pieces)
    const { text, length } = decodedAt(chars, at)
    if (text === undefined) {
      problem ??= {
        from: at,
        to: at + length,
        message: `\`${chars.slice(at, at + length)}\` is no escape sequence of JSON`,
      }
      run = at
      at += length
      continue
    }
    const via = cut(flat, at, at + 1)[0]?.via
    const span = spanIn(flat, at, at + length)
    pieces.push(via ? { kind: "literal", text, span, via } : { kind: "literal", text, span })
    at += length
    run = at
  }
}

/** The offset of the closing quote of a string in which nothing is escaped; -1 of any other. */
export function endOfPlain(chars: string, start: number): number {
  let at = start + 1
  while (isPlain(chars.charCodeAt(at))) at++
  return chars.charCodeAt(at) === 34 ? at : -1
}

/** Neither the quote, nor a backslash, nor what must be escaped, nor the end of the text. */
const isPlain = (unit: number): boolean => unit >= 32 && unit !== 34 && unit !== 92

function decodedAt(chars: string, at: number): { readonly text: string | undefined; readonly length: number } {
  const letter = chars[at + 1] ?? ""
  const known = ESCAPES[letter]
  if (known !== undefined) return { text: known, length: 2 }
  const digits = chars.slice(at + 2, at + 6)
  if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(digits))
    return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 }
  // The character after the backslash may be the quote that ends the string or the end of the line: it is not taken.
  return { text: undefined, length: 1 }
}
