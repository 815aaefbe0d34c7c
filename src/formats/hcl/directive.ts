/** The pieces of a string to its parts: directives stand around what they govern. */
import type { TemplatePart } from "./ast.ts"
import { type Cursor, complain, deepest, tooDeep } from "./cursor.ts"
import type { Piece } from "./interpolation.ts"

export function nest(c: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] {
  if (pieces.every((piece) => piece.kind === "literal")) return pieces
  const reader = { c, pieces, at: 0, depth: 0 }
  const parts: TemplatePart[] = []
  while (reader.at < pieces.length) {
    for (const part of sequence(reader, [])) parts.push(part)
    const stray = pieces[reader.at]
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
  depth: number
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
    else if (reader.depth >= deepest) {
      tooDeep(reader.c, `directives are nested deeper than ${deepest} levels`, piece.span.start)
      reader.at = reader.pieces.length
    } else {
      reader.at++
      reader.depth++
      parts.push(piece.word === "if" ? conditional(reader, piece) : loop(reader, piece))
      reader.depth--
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
  return reader.pieces[reader.at - 1]?.span.end ?? opening.span.end
}
