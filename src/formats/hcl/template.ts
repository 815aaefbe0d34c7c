/** Strings: quoted, heredocs, and whole files read as one, with their interpolations and directives. */
import type { Template } from "./ast.ts"
import { type Cursor, complain, spanFrom } from "./cursor.ts"
import { nest } from "./directive.ts"
import { type Piece, parseInterpolation } from "./interpolation.ts"

/** `"…"`: ends at the quote, or where its line ends if that is missing. */
export function parseQuoted(c: Cursor): Template {
  const start = c.at++
  const pieces: Piece[] = []
  let from = c.at
  const flush = (to: number) => {
    if (to > from) pieces.push({ kind: "literal", text: c.text.slice(from, to), span: spanFrom(c, from, to) })
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
      pieces.push({ kind: "literal", text: c.text.slice(c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) })
      c.at += 3
      from = c.at
    } else c.at++
  }
  return { kind: "template", quote: "quoted", parts: nest(c, pieces), span: spanFrom(c, start) }
}

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
    if (code >= 0 && code <= 0x10ffff)
      return { kind: "literal", text: String.fromCodePoint(code), span: spanFrom(c, start) }
    complain(c, `\`\\${next}\` needs ${length} hexadecimal digits`, start, c.at)
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
  return { kind: "template", quote: "heredoc", parts: nest(c, rawPieces(c, c.end)), span: spanFrom(c, start, c.end) }
}

/** Text without escape sequences up to a place: one literal for each line, so that lines can be stripped. */
export function rawPieces(c: Cursor, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = c.at
  const flush = (to: number) => {
    if (to > from) pieces.push({ kind: "literal", text: c.text.slice(from, to), span: spanFrom(c, from, to) })
    from = to
  }
  while (c.at < end) {
    if (isMarker(c)) {
      flush(c.at)
      pieces.push(parseInterpolation({ ...c, end, diagnostics: c.diagnostics }, c))
      from = c.at
    } else if (isEscapedMarker(c)) {
      flush(c.at)
      pieces.push({ kind: "literal", text: c.text.slice(c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) })
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

const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/uy

export function heredocStarts(c: Cursor): boolean {
  heredoc.lastIndex = c.at
  return heredoc.test(c.text)
}

/** `<<EOF` and `<<-EOF`, up to the line that holds nothing but the marker. */
export function parseHeredoc(c: Cursor): Template {
  const start = c.at
  heredoc.lastIndex = start
  const [opening = "", marker = ""] = heredoc.exec(c.text) ?? []
  const flush = opening.startsWith("<<-")
  c.at = start + opening.length
  const contents = c.at
  const closing = closingLine(c, contents, marker)
  if (!closing)
    complain(
      c,
      `this text is never closed: a line with \`${marker}\` is missing`,
      start,
      start + opening.trimEnd().length,
    )
  const end = closing?.start ?? c.end
  const pieces = rawPieces(c, end)
  c.at = closing?.end ?? c.end
  const stripped = flush ? withoutIndent(c, pieces) : pieces
  return { kind: "template", quote: "heredoc", parts: nest(c, stripped), span: spanFrom(c, start) }
}

/** The end marker may be indented, and followed by blanks. */
function closingLine(
  c: Cursor,
  from: number,
  marker: string,
): { readonly start: number; readonly end: number } | undefined {
  let line = from
  while (line <= c.end) {
    const next = c.text.indexOf("\n", line)
    const end = next < 0 || next > c.end ? c.end : next
    let at = line
    while (at < end && /[^\S\n]/.test(c.text[at] as string)) at++
    if (
      c.text.startsWith(marker, at) &&
      at + marker.length <= end &&
      c.text.slice(at + marker.length, end).trim() === ""
    ) {
      return { start: line, end: at + marker.length }
    }
    if (next < 0 || next >= c.end) return undefined
    line = next + 1
  }
  return undefined
}

/** Takes off the blanks that all lines begin with. A line that begins with an interpolation has none; empty lines do not count. */
function withoutIndent(c: Cursor, pieces: readonly Piece[]): Piece[] {
  let least = Number.POSITIVE_INFINITY
  const begins = (piece: Piece): boolean => piece.span.start === 0 || c.text[piece.span.start - 1] === "\n"
  const indentOf = (text: string): number => (/^[ \t]*/.exec(text) as RegExpExecArray)[0].length
  for (const piece of pieces) {
    if (!begins(piece)) continue
    if (piece.kind !== "literal") least = 0
    else if (piece.text.replace(/\r?\n$/, "") !== "") least = Math.min(least, indentOf(piece.text))
  }
  if (!Number.isFinite(least) || least === 0) return [...pieces]
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== "literal" || !begins(piece)) return [piece]
    const cut = Math.min(least, indentOf(piece.text))
    const text = piece.text.slice(cut)
    return text === "" ? [] : [{ kind: "literal", text, span: { ...piece.span, start: piece.span.start + cut } }]
  })
}
