/** What stands in brackets: tuples, objects, `for` over either, and what is picked out of a value. */
import type { Expression, ForExpression, ObjectEntry } from "./ast.ts"
import {
  type Cursor,
  complain,
  found,
  identifier,
  isIdentifierPart,
  looking,
  peek,
  skip,
  spanFrom,
  take,
} from "./cursor.ts"
import { afterSplat, parseExpressionAt } from "./expression.ts"

export function parseTuple(c: Cursor): Expression {
  const start = c.at++
  skip(c, "over-newlines")
  if (beginsFor(c)) return parseFor(c, start, "]")
  const items: Expression[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "]" || c.at >= c.end) break
    items.push(parseExpressionAt(c, "over-newlines"))
    skip(c, "over-newlines")
    if (!take(c, ",")) break
  }
  if (!take(c, "]")) complain(c, `the list needs a comma or a closing bracket, but ${found(c)} stands there`)
  return { kind: "tuple", items, span: spanFrom(c, start) }
}

export function parseObject(c: Cursor): Expression {
  const start = c.at++
  skip(c, "over-newlines")
  if (beginsFor(c)) return parseFor(c, start, "}")
  const entries: ObjectEntry[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "}" || c.at >= c.end) break
    const before = c.at
    const entry = parseEntry(c)
    if (!entry) break
    entries.push(entry)
    skip(c, "to-newline")
    // Entries end at a comma, at the end of the line, or at the closing brace.
    if (take(c, ",") || peek(c) === "\n" || peek(c) === "\r") continue
    if (peek(c) === "}" || c.at === before) break
    complain(c, `after an entry a comma or a new line must stand, not ${found(c)}`)
    break
  }
  if (!take(c, "}")) complain(c, `the map needs a closing brace, but ${found(c)} stands there`)
  return { kind: "object", entries, span: spanFrom(c, start) }
}

function parseEntry(c: Cursor): ObjectEntry | undefined {
  const key = parseKey(c)
  skip(c, "to-newline")
  if (!take(c, "=") && !take(c, ":")) {
    complain(c, `a key needs \`=\` and a value, but ${found(c)} stands there`)
    return undefined
  }
  skip(c, "to-newline")
  const value = parseExpressionAt(c, "to-newline")
  return { key, value, span: spanFrom(c, key.span.start, value.span.end) }
}

/** A bare name is the text of the key; anything else is an expression. */
function parseKey(c: Cursor): Expression {
  const start = c.at
  const name = identifier(c)
  if (name) {
    const end = c.at
    skip(c, "to-newline")
    const next = peek(c)
    c.at = end
    if (next === "=" || next === ":")
      return {
        kind: "template",
        quote: "bare",
        parts: [{ kind: "literal", text: name.text, span: name.span }],
        span: name.span,
      }
  }
  c.at = start
  return parseExpressionAt(c, "to-newline")
}

const beginsFor = (c: Cursor): boolean => looking(c, "for") && !isIdentifierPart(c.text.codePointAt(c.at + 3) ?? 0)

function parseFor(c: Cursor, start: number, close: "]" | "}"): ForExpression {
  c.at += 3
  skip(c, "over-newlines")
  const names = loopNames(c)
  expect(c, "in", "`for` needs `in`")
  const of = inside(c)
  expect(c, ":", "`for` needs a `:` before its result")
  const result = inside(c)
  if (close === "}") expect(c, "=>", "a map needs `=>` between key and value")
  const value = close === "}" ? inside(c) : result
  skip(c, "over-newlines")
  const grouped = take(c, "...")
  skip(c, "over-newlines")
  const test = takeWord(c, "if") ? inside(c) : undefined
  expect(c, close, `\`for\` needs a closing \`${close}\``)
  return {
    kind: "for",
    ...names,
    of,
    ...(close === "}" && { key: result }),
    value,
    grouped,
    ...(test && { test }),
    span: spanFrom(c, start),
  }
}

/** `v`, or `k, v`. */
function loopNames(c: Cursor): Pick<ForExpression, "keyName" | "valueName"> {
  const first = identifier(c)?.text
  if (first === undefined) complain(c, `\`for\` needs a name, not ${found(c)}`)
  skip(c, "over-newlines")
  if (!take(c, ",")) return { valueName: first ?? "" }
  skip(c, "over-newlines")
  return { keyName: first ?? "", valueName: identifier(c)?.text ?? "" }
}

function inside(c: Cursor): Expression {
  skip(c, "over-newlines")
  return parseExpressionAt(c, "over-newlines")
}

function expect(c: Cursor, word: string, what: string): void {
  skip(c, "over-newlines")
  if (!take(c, word)) complain(c, `${what}, but ${found(c)} stands there`)
}

function takeWord(c: Cursor, word: string): boolean {
  return looking(c, word) && !isIdentifierPart(c.text.codePointAt(c.at + word.length) ?? 0) && take(c, word)
}

/** `[key]`, or `[*]` with all that follows it. */
export function parseBracket(c: Cursor, of: Expression): Expression {
  const { start } = of.span
  const bracket = c.at++
  skip(c, "over-newlines")
  if (peek(c) === "*") {
    c.at++
    skip(c, "over-newlines")
    if (!take(c, "]")) complain(c, `\`[*\` needs a closing bracket, not ${found(c)}`)
    const each = afterSplat(c, { kind: "variable", name: "*", span: spanFrom(c, bracket) })
    return { kind: "splat", of, each, full: true, span: spanFrom(c, start) }
  }
  const key = parseExpressionAt(c, "over-newlines")
  skip(c, "over-newlines")
  if (!take(c, "]")) complain(c, `an index needs a closing bracket, but ${found(c)} stands there`)
  return { kind: "index", of, key, span: spanFrom(c, start) }
}
