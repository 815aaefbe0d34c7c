/** The pieces of a string to its parts: white space stripped where `~` says so, and directives around what they govern. */
import type { TemplatePart } from "./ast.ts"
import { type Cursor, complain } from "./cursor.ts"
import type { Piece } from "./interpolation.ts"

export function nest(c: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] {
  if (pieces.every((piece) => piece.kind === "literal")) return pieces
  const stripped = strip(pieces)
  const reader = { c, pieces: stripped, at: 0 }
  const parts: TemplatePart[] = []
  while (reader.at < stripped.length) {
    for (const part of sequence(reader, [])) parts.push(part)
    const stray = stripped[reader.at]
    if (stray?.kind === "directive") {
      complain(c, `\`${stray.word}\` has nothing that it belongs to`, stray.span.start, stray.span.end)
      reader.at++
    }
  }
  return parts
}

interface Reader {
  readonly c: Cursor
  readonly pieces: readonly Piece[]
  at: number
}

/** Parts up to a directive that ends the one they stand in, or up to one that is out of place. */
function sequence(reader: Reader, until: readonly string[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  for (;;) {
    const piece = reader.pieces[reader.at]
    if (!piece) return parts
    if (piece.kind === "literal") parts.push(piece)
    else if (piece.kind === "interpolation") parts.push({ kind: "interpolation", value: piece.value, span: piece.span })
    else if (until.includes(piece.word) || !piece.value) return parts
    else {
      reader.at++
      parts.push(piece.word === "if" ? conditional(reader, piece) : loop(reader, piece))
      continue
    }
    reader.at++
  }
}

type Directive = Extract<Piece, { kind: "directive" }>

function conditional(reader: Reader, opening: Directive): TemplatePart {
  const then = sequence(reader, ["else", "endif"])
  const hasElse = isWord(reader, "else")
  if (hasElse) reader.at++
  const otherwise = hasElse ? sequence(reader, ["endif"]) : []
  const end = close(reader, opening, "endif")
  return {
    kind: "if",
    test: opening.value ?? { kind: "broken", span: opening.span },
    then,
    else: otherwise,
    span: { ...opening.span, end },
  }
}

function loop(reader: Reader, opening: Directive): TemplatePart {
  const body = sequence(reader, ["endfor"])
  const end = close(reader, opening, "endfor")
  const [first = "", second] = opening.names
  return {
    kind: "for",
    ...(second !== undefined && { keyName: first }),
    valueName: second ?? first,
    of: opening.value ?? { kind: "broken", span: opening.span },
    body,
    span: { ...opening.span, end },
  }
}

function isWord(reader: Reader, word: string): boolean {
  const piece = reader.pieces[reader.at]
  return piece?.kind === "directive" && piece.word === word
}

function close(reader: Reader, opening: Directive, word: string): number {
  const closing = reader.pieces[reader.at]
  if (closing && isWord(reader, word)) {
    reader.at++
    return closing.span.end
  }
  complain(
    reader.c,
    `\`${opening.word}\` is never closed: \`%{ ${word} }\` is missing`,
    opening.span.start,
    opening.span.end,
  )
  return reader.pieces.at(-1)?.span.end ?? opening.span.end
}

/** `~` takes the blanks and one newline on its side, no further than the literal beside it. */
function strip(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i): readonly Piece[] => {
    if (piece.kind !== "literal") return [piece]
    const before = pieces[i - 1]
    const after = pieces[i + 1]
    let { text, span } = piece
    const verbatim = text.length === span.end - span.start
    if (before && before.kind !== "literal" && before.stripAfter) {
      const cut = (/^[ \t]*\r?\n?[ \t]*/.exec(text) as RegExpExecArray)[0].length
      text = text.slice(cut)
      span = verbatim ? { ...span, start: span.start + cut } : span
    }
    if (after && after.kind !== "literal" && after.stripBefore) {
      const kept = text.replace(/[ \t]*\r?\n?[ \t]*$/, "")
      span = verbatim ? { ...span, end: span.end - (text.length - kept.length) } : span
      text = kept
    }
    return text === "" ? [] : [{ kind: "literal", text, span }]
  })
}
