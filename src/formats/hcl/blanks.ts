/** The pieces of a string without the white space that `~` and `<<-` take off. Works on what is written, not on what it becomes. */
import type { Piece } from "./interpolation.ts"

/** What counts as white space: Unicode's property, which is not quite what `\s` means. */
const space = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
const leading = new RegExp(`^${space}*`)
const blank = new RegExp(`^${space}*$`)

/** `~` takes the white space on its side: in a quoted string all of it, in other text no more than belongs to the line. */
export function strip(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind !== "literal" && (piece.stripBefore || piece.stripAfter))) return pieces
  const stripped = [...pieces]
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === "literal") continue
    for (let at = i + 1; piece.stripAfter; at++) {
      const next = stripped[at]
      if (next?.kind !== "literal") break
      stripped[at] = withoutStart(next, lengthOfStart(next.text))
      if (!isBlank(next) || endsLine(next)) break
    }
    for (let at = i - 1; piece.stripBefore; at--) {
      const before = stripped[at]
      if (before?.kind !== "literal") break
      stripped[at] = withoutEnd(before)
      const further = stripped[at - 1]
      if (!isBlank(before) || further?.kind !== "literal" || endsLine(further)) break
    }
  }
  return stripped
}

/** Takes off as many blanks as each line of a `<<-` heredoc begins with. Lines of nothing but blanks do not count and stay. */
export function outdent(pieces: readonly Piece[]): readonly Piece[] {
  const begins = new Set<number>()
  let least = Number.POSITIVE_INFINITY
  let atStart = true
  for (const [i, piece] of pieces.entries()) {
    const text = piece.kind === "literal" ? piece.text : ""
    if (atStart && !(text.endsWith("\n") && blank.test(text))) {
      least = Math.min(least, lengthOfStart(text))
      begins.add(i)
    }
    atStart = text.endsWith("\n")
  }
  if (!Number.isFinite(least) || least === 0) return pieces
  return pieces.map((piece, i) => (piece.kind === "literal" && begins.has(i) ? withoutStart(piece, least) : piece))
}

type Literal = Extract<Piece, { kind: "literal" }>

const lengthOfStart = (text: string): number => leading.exec(text)?.[0].length ?? 0
const isBlank = ({ text }: Literal): boolean => blank.test(text)
const isVerbatim = ({ text, span }: Literal): boolean => text.length === span.end - span.start

/** A newline that is written as one, not as an escape sequence. */
const endsLine = (piece: Literal): boolean => isVerbatim(piece) && piece.text.endsWith("\n")

function withoutStart(piece: Literal, count: number): Literal {
  if (count === 0) return piece
  const { start, end } = piece.span
  return {
    ...piece,
    text: piece.text.slice(count),
    span: { ...piece.span, start: isVerbatim(piece) ? start + count : end },
  }
}

function withoutEnd(piece: Literal): Literal {
  let end = piece.text.length
  while (end > 0 && blank.test(piece.text[end - 1] ?? "")) end--
  if (end === piece.text.length) return piece
  return {
    ...piece,
    text: piece.text.slice(0, end),
    span: { ...piece.span, end: isVerbatim(piece) ? piece.span.start + end : piece.span.start },
  }
}
