/** Strings: quoted, heredocs, and whole files read as one, with their interpolations and directives. */
import type { Template, TemplatePart } from "./ast.ts"
import { outdent, strip } from "./blanks.ts"
import { type Cursor, complain, spanFrom } from "./cursor.ts"
import { nest } from "./directive.ts"
import { closingLine, type HeredocOpening } from "./heredoc.ts"
import { type Piece, parseInterpolation } from "./interpolation.ts"

/** `"…"`: ends at the quote, or where its line ends if that is missing. */
export function parseQuoted(c: Cursor): Template {
  const start = c.at++
  const pieces: Piece[] = []
  let from = c.at
  const flush = (to: number) => {
    if (to > from) pieces.push({ kind: "literal", text: written(c, from, to), span: spanFrom(c, from, to) })
  }
  for (;;) {
    const char = c.at < c.end ? c.text[c.at] : undefined
    if (char === '"' || char === undefined || char === "\n") {
      flush(c.at)
      if (char === '"') c.at++
      else complain(c, "this string is never closed: a quote is missing", start, start + 1)
      break
    }
    if (char === "\\") {
      flush(c.at)
      pieces.push(escapeSequence(c))
      from = c.at
    } else if (isMarker(c)) {
      flush(c.at)
      pieces.push(parseInterpolation(c))
      from = c.at
    } else if (isEscapedMarker(c)) {
      flush(c.at)
      pieces.push({ kind: "literal", text: written(c, c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) })
      c.at += 3
      from = c.at
    } else c.at++
  }
  return { kind: "template", quote: "quoted", parts: assemble(c, strip(pieces)), span: spanFrom(c, start) }
}

/** Of the source: what was blanked to be read over is text again here. */
const written = (c: Cursor, from: number, to: number): string => c.source.text.slice(from, to)

const assemble = (c: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] =>
  nest(
    c,
    pieces.filter((piece) => piece.kind !== "literal" || piece.text !== ""),
  )

export const isMarker = (c: Cursor): boolean =>
  (c.text[c.at] === "$" || c.text[c.at] === "%") && c.text[c.at + 1] === "{" && c.at + 1 < c.end

/** `$${` and `%%{` stand for `${` and `%{`. */
export const isEscapedMarker = (c: Cursor): boolean => {
  const char = c.text[c.at]
  return (char === "$" || char === "%") && c.text[c.at + 1] === char && c.text[c.at + 2] === "{" && c.at + 2 < c.end
}

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" }

function escapeSequence(c: Cursor): Piece {
  const start = c.at
  const next = c.text[c.at + 1] ?? ""
  const length = next === "u" ? 4 : next === "U" ? 8 : 0
  if (length > 0) {
    const hex = c.text.slice(c.at + 2, c.at + 2 + length)
    const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === length ? Number.parseInt(hex, 16) : -1
    c.at = Math.min(c.end, c.at + 2 + length)
    if (code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
      return { kind: "literal", text: String.fromCodePoint(code), span: spanFrom(c, start) }
    complain(c, `\`\\${next}\` needs the ${length} hexadecimal digits of a character`, start, c.at)
    return { kind: "literal", text: "\ufffd", span: spanFrom(c, start) }
  }
  c.at = Math.min(c.end, c.at + 2)
  const text = simple[next]
  if (text === undefined) complain(c, `there is no escape sequence \`\\${next}\``, start, c.at)
  return { kind: "literal", text: text ?? next, span: spanFrom(c, start) }
}

/** A file that is one template, as `templatefile` reads it. */
export function parseWhole(c: Cursor): Template {
  const start = c.at
  const parts = assemble(c, strip(rawPieces(c, c.end)))
  return { kind: "template", quote: "heredoc", parts, span: spanFrom(c, start, c.end) }
}

/** Text without escape sequences up to a place: one literal for each line, so that lines can be stripped. */
export function rawPieces(c: Cursor, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = c.at
  const flush = (to: number) => {
    if (to > from) pieces.push({ kind: "literal", text: written(c, from, to), span: spanFrom(c, from, to) })
    from = to
  }
  while (c.at < end) {
    if (isMarker(c)) {
      flush(c.at)
      pieces.push(parseInterpolation({ ...c, end, diagnostics: c.diagnostics }, c))
      from = c.at
    } else if (isEscapedMarker(c)) {
      flush(c.at)
      pieces.push({ kind: "literal", text: written(c, c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) })
      c.at += 3
      from = c.at
    } else {
      const newline = c.text[c.at] === "\n"
      c.at++
      if (newline) flush(c.at)
    }
  }
  flush(Math.min(c.at, end))
  return pieces
}

/** `<<EOF` and `<<-EOF`, up to the line that holds nothing but the marker. */
export function parseHeredoc(c: Cursor, opening: HeredocOpening): Template {
  const start = c.at
  const { marker, indented, length, contents } = opening
  c.at = contents
  const closing = closingLine(c, contents, marker)
  if (!closing) complain(c, `this text is never closed: a line with \`${marker}\` is missing`, start, start + length)
  const pieces = strip(rawPieces(c, closing?.start ?? c.end))
  c.at = closing?.end ?? c.end
  const parts = assemble(c, indented ? outdent(pieces) : pieces)
  return { kind: "template", quote: "heredoc", parts, span: spanFrom(c, start) }
}
