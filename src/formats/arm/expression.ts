/** A template's string to the expression in it, if it holds one: `[concat('a', parameters('b').c[0])]`, with the place of every part. */
import type { Span } from "../../model/source.ts"
import { cut, type Flat, flatten, spanIn } from "../../model/text.ts"
import type { Piece, Text } from "../../model/value.ts"

export type Expression =
  | { readonly kind: "text"; readonly text: Text; readonly span: Span }
  | { readonly kind: "number"; readonly value: number; readonly span: Span }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly span: Span }
  | { readonly kind: "access"; readonly of: Expression; readonly key: Expression; readonly span: Span }
  | { readonly kind: "wrong"; readonly because: string; readonly span: Span }

/** What a string is: an expression, or a text as it stands, without the bracket that escapes another. */
export type Parsed = Expression | { readonly kind: "plain"; readonly text: Text }

const known = new WeakMap<Text, Parsed>()

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
export function parseExpression(text: Text): Parsed {
  const before = known.get(text)
  if (before) return before
  const made = parsed(text)
  known.set(text, made)
  return made
}

function parsed(text: Text): Parsed {
  const first = text.pieces[0]
  if (first?.kind !== "literal" || !first.text.startsWith("[")) return { kind: "plain", text }
  const flat = flatten(text)
  if (flat.chars.startsWith("[[")) return { kind: "plain", text: { ...text, pieces: cut(flat, 1, flat.chars.length) } }
  if (!flat.chars.endsWith("]")) return { kind: "plain", text }
  const reader: Reader = { flat, chars: flat.chars.slice(0, -1), at: 1, depth: 0 }
  const whole = expression(reader)
  skipBlanks(reader)
  return whole.kind !== "wrong" && reader.at < reader.chars.length ? wrong(reader, unexpected(reader)) : whole
}

interface Reader {
  readonly flat: Flat
  /** Without the closing bracket. */
  readonly chars: string
  at: number
  depth: number
}

/** Nobody writes calls in calls so deep. */
const deepest = 60
/** Nor so many keys behind each other. */
const mostSteps = 20

const spanFrom = ({ flat, at }: Reader, start: number): Span => spanIn(flat, start, at)

const wrong = (reader: Reader, because: string): Expression => ({
  kind: "wrong",
  because,
  span: spanIn(reader.flat, reader.at, reader.at + 1),
})

const unexpected = ({ chars, at }: Reader): string =>
  at < chars.length
    ? `unexpected \`${String.fromCodePoint(chars.codePointAt(at) ?? 32)}\` in an expression`
    : "the expression ends too early"

const skipBlanks = (reader: Reader): void => {
  while (/\s/.test(reader.chars[reader.at] ?? "")) reader.at++
}

function expression(reader: Reader): Expression {
  if (reader.depth >= deepest) return wrong(reader, `an expression is nested more than ${deepest} levels deep`)
  reader.depth++
  skipBlanks(reader)
  const made = followed(reader, reader.at, primary(reader))
  reader.depth--
  return made
}

const number = /[+-]?\d+(?:\.\d+)?/y
const name = /[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*/y

function matched(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  const [found] = pattern.exec(reader.chars) ?? []
  reader.at += found?.length ?? 0
  return found
}

function primary(reader: Reader): Expression {
  const start = reader.at
  if (reader.chars[start] === "'") return quoted(reader)
  const digits = matched(reader, number)
  if (digits !== undefined) return { kind: "number", value: Number(digits), span: spanFrom(reader, start) }
  const called = matched(reader, name)
  if (called === undefined) return wrong(reader, unexpected(reader))
  skipBlanks(reader)
  if (reader.chars[reader.at] !== "(") return wrong(reader, `\`${called}\` is no function call`)
  const args = listed(reader)
  return "kind" in args ? args : { kind: "call", name: called, args: args.all, span: spanFrom(reader, start) }
}

/** Arguments with their parentheses. */
function listed(reader: Reader): { readonly all: readonly Expression[] } | Extract<Expression, { kind: "wrong" }> {
  const all: Expression[] = []
  reader.at++
  for (;;) {
    skipBlanks(reader)
    if (reader.chars[reader.at] === ")" && all.length === 0) break
    const arg = expression(reader)
    if (arg.kind === "wrong") return arg
    all.push(arg)
    skipBlanks(reader)
    const next = reader.chars[reader.at]
    if (next === ")") break
    if (next !== ",") return wrong(reader, unexpected(reader)) as Extract<Expression, { kind: "wrong" }>
    reader.at++
  }
  reader.at++
  return { all }
}

/** Two quotes in a string are one. */
function quoted(reader: Reader): Expression {
  const { flat, chars } = reader
  const start = reader.at
  const pieces: Piece[] = []
  let run = start + 1
  for (;;) {
    const close = chars.indexOf("'", run)
    if (close < 0) return wrong(reader, "a string in an expression is never closed")
    cut(flat, run, close, pieces)
    reader.at = close + 1
    if (chars[close + 1] !== "'") break
    cut(flat, close, close + 1, pieces)
    run = close + 2
  }
  const span = spanIn(flat, start + 1, Math.max(start + 1, reader.at - 1))
  return { kind: "text", text: { kind: "text", pieces, span }, span }
}

/** What stands behind an expression: `.name`, `[index]`. */
function followed(reader: Reader, start: number, first: Expression): Expression {
  let made = first
  let steps = 0
  while (made.kind !== "wrong") {
    const char = reader.chars[reader.at]
    if (/\s/.test(char ?? "")) {
      reader.at++
      continue
    }
    if (char !== "." && char !== "[") return made
    if (++steps > mostSteps) return wrong(reader, `an expression has more than ${mostSteps} keys behind each other`)
    const key = char === "." ? property(reader) : index(reader)
    made = key.kind === "wrong" ? key : { kind: "access", of: made, key, span: spanFrom(reader, start) }
  }
  return made
}

const word = /[A-Za-z_$][\w$-]*/y

function property(reader: Reader): Expression {
  reader.at++
  skipBlanks(reader)
  const start = reader.at
  if (matched(reader, word) === undefined) return wrong(reader, unexpected(reader))
  const span = spanFrom(reader, start)
  return { kind: "text", text: { kind: "text", pieces: cut(reader.flat, start, reader.at), span }, span }
}

function index(reader: Reader): Expression {
  reader.at++
  const key = expression(reader)
  if (key.kind === "wrong") return key
  skipBlanks(reader)
  if (reader.chars[reader.at] !== "]") return wrong(reader, unexpected(reader))
  reader.at++
  return key
}
