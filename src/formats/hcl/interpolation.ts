/** `${…}` and `%{…}` inside a string. */
import type { Expression, TemplatePart } from "./ast.ts"
import { type Cursor, complain, found, identifier, indexIn, looking, peek, skip, spanFrom, take } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"

type Literal = Extract<TemplatePart, { kind: "literal" }>
type Strip = { readonly stripBefore?: true; readonly stripAfter?: true }

/** What a string is made of before its directives are nested. A `~` takes the white space beside it. */
export type Piece =
  | Literal
  | ({ readonly kind: "interpolation"; readonly value: Expression; readonly span: Literal["span"] } & Strip)
  | ({
      readonly kind: "directive"
      readonly word: string
      readonly names: readonly string[]
      readonly value?: Expression
      readonly span: Literal["span"]
    } & Strip)

/** `outer` is moved along where the inner cursor has an end of its own. */
export function parseInterpolation(c: Cursor, outer: Cursor = c): Piece {
  const start = c.at
  const sign = c.text[c.at]
  c.at += 2
  const stripBefore = take(c, "~")
  skip(c, "over-newlines")
  const piece =
    sign === "$" ? { kind: "interpolation" as const, value: parseExpressionAt(c, "over-newlines") } : directive(c)
  skip(c, "over-newlines")
  const stripAfter = take(c, "~")
  if (!take(c, "}")) {
    complain(c, `\`${sign}{\` needs a closing brace, but ${found(c)} stands there`)
    recover(c, start)
  }
  outer.at = c.at
  return {
    ...piece,
    ...(stripBefore && { stripBefore: true }),
    ...(stripAfter && { stripAfter: true }),
    span: spanFrom(c, start),
  }
}

/** Goes on after the next closing brace of the line, or at its end. */
function recover(c: Cursor, start: number): void {
  const line = c.text.indexOf("\n", Math.max(start, c.at))
  const end = line < 0 || line > c.end ? c.end : line
  const brace = indexIn(c, "}", Math.min(c.at, end), end)
  const quote = indexIn(c, '"', Math.min(c.at, end), end)
  if (brace >= 0 && (quote < 0 || brace < quote)) c.at = brace + 1
  else c.at = quote >= 0 ? quote : end
}

function directive(c: Cursor): { kind: "directive"; word: string; names: readonly string[]; value?: Expression } {
  const word = identifier(c)?.text ?? ""
  skip(c, "over-newlines")
  if (word === "if") return { kind: "directive", word, names: [], value: parseExpressionAt(c, "over-newlines") }
  if (word === "for") {
    const names = [identifier(c)?.text ?? ""]
    skip(c, "over-newlines")
    if (take(c, ",")) {
      skip(c, "over-newlines")
      names.push(identifier(c)?.text ?? "")
      skip(c, "over-newlines")
    }
    if (looking(c, "in")) c.at += 2
    else complain(c, `\`for\` needs \`in\`, not ${found(c)}`)
    skip(c, "over-newlines")
    return { kind: "directive", word, names, value: parseExpressionAt(c, "over-newlines") }
  }
  if (!["else", "endif", "endfor"].includes(word))
    complain(
      c,
      `there is no directive ${word === "" ? found(c) : `\`${word}\``}; valid are if, else, endif, for, endfor`,
      c.at - word.length || 0,
      c.at,
    )
  while (word === "" && c.at < c.end && peek(c) !== "}" && peek(c) !== "\n" && peek(c) !== '"') c.at++
  return { kind: "directive", word, names: [] }
}
