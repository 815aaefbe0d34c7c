/** Expressions: operators by precedence, and what can be applied to a value. */
import type { BinaryOperator, Expression } from "./ast.ts"
import { parseBracket, parseObject, parseTuple } from "./collection.ts"
import {
  type Cursor,
  complain,
  deepest,
  found,
  identifier,
  longestChain,
  peek,
  skip,
  spanFrom,
  take,
  tooDeep,
} from "./cursor.ts"
import { filling } from "./foreign.ts"
import { heredocOpening } from "./heredoc.ts"
import { parseHeredoc, parseQuoted } from "./template.ts"

/** Inside brackets a newline is a blank; outside it ends the expression. */
export type Newlines = "over-newlines" | "to-newline"

export function parseExpressionAt(c: Cursor, newlines: Newlines): Expression {
  if (c.depth >= deepest) {
    const start = c.at
    tooDeep(c, `expressions are nested deeper than ${deepest} levels`)
    c.at = c.end
    return { kind: "broken", span: spanFrom(c, start) }
  }
  c.depth++
  const expression = conditional(c, newlines)
  c.depth--
  return expression
}

function conditional(c: Cursor, newlines: Newlines): Expression {
  const test = binary(c, 1, newlines)
  const end = c.at
  skip(c, newlines)
  if (peek(c) !== "?") {
    c.at = end
    return test
  }
  c.at++
  skip(c, newlines)
  const then = parseExpressionAt(c, newlines)
  skip(c, newlines)
  if (!take(c, ":")) {
    complain(c, `a condition needs a \`:\` and what holds otherwise, but ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, test.span.start) }
  }
  skip(c, newlines)
  const otherwise = parseExpressionAt(c, newlines)
  return { kind: "conditional", test, then, else: otherwise, span: spanFrom(c, test.span.start, otherwise.span.end) }
}

/** How tightly an operator binds. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const strength: Readonly<Record<BinaryOperator, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
}

/** Operators that bind at least as tightly as `least`, those of one strength from left to right. */
function binary(c: Cursor, least: number, newlines: Newlines): Expression {
  let left = unary(c, newlines)
  for (let terms = 1; ; terms++) {
    const end = c.at
    skip(c, newlines)
    const operator = operatorAt(c)
    if (!operator || strength[operator] < least) {
      c.at = end
      return left
    }
    if (terms > longestChain) {
      tooDeep(c, `an expression has more than ${longestChain} operators in a row`)
      c.at = c.end
      return left
    }
    c.at += operator.length
    skip(c, newlines)
    const right = binary(c, strength[operator] + 1, newlines)
    left = { kind: "binary", operator, left, right, span: spanFrom(c, left.span.start, right.span.end) }
    if (right.kind === "broken") return left
  }
}

/** The operator that stands here; not the `/` of a comment, nor the `<` of a heredoc, nor an `=`. */
function operatorAt(c: Cursor): BinaryOperator | undefined {
  const char = peek(c)
  const next = peek(c, 1)
  switch (char) {
    case "|":
      return next === "|" ? "||" : undefined
    case "&":
      return next === "&" ? "&&" : undefined
    case "=":
      return next === "=" ? "==" : undefined
    case "!":
      return next === "=" ? "!=" : undefined
    case "<":
      return next === "=" ? "<=" : next === "<" ? undefined : "<"
    case ">":
      return next === "=" ? ">=" : ">"
    case "/":
      return next === "/" || next === "*" ? undefined : "/"
    case "+":
    case "-":
    case "*":
    case "%":
      return char
    default:
      return undefined
  }
}

function unary(c: Cursor, newlines: Newlines): Expression {
  const start = c.at
  const operators: ("!" | "-")[] = []
  const starts: number[] = []
  for (;;) {
    const char = peek(c)
    if (char !== "!" && char !== "-") break
    if (operators.length >= deepest) break
    operators.push(char)
    starts.push(c.at++)
    skip(c, newlines)
  }
  let operand = postfix(c, primary(c), newlines)
  for (let i = operators.length - 1; i >= 0; i--)
    operand = {
      kind: "unary",
      operator: operators[i] as "!" | "-",
      operand,
      span: spanFrom(c, starts[i] ?? start, operand.span.end),
    }
  return operand
}

function primary(c: Cursor): Expression {
  const start = c.at
  const char = peek(c)
  if (char === '"') return parseQuoted(c)
  if (char === "[") return parseTuple(c)
  if (char === "{") return parseObject(c)
  const heredoc = char === "<" ? heredocOpening(c.text, start) : undefined
  if (heredoc) return parseHeredoc(c, heredoc)
  if (char === "(") {
    c.at++
    skip(c, "over-newlines")
    const of = parseExpressionAt(c, "over-newlines")
    skip(c, "over-newlines")
    if (!take(c, ")")) complain(c, `a closing parenthesis must stand here, not ${found(c)}`)
    return { kind: "parentheses", of, span: spanFrom(c, start) }
  }
  if (/[0-9]/.test(char)) return number(c)
  const name = identifier(c)
  if (name) return named(c, name)
  if (char === filling) {
    while (peek(c) === filling) c.at++
    return { kind: "broken", span: spanFrom(c, start) }
  }
  complain(c, `a value must stand here, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, start, start) }
}

const digits = /[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y
function number(c: Cursor): Expression {
  const start = c.at
  digits.lastIndex = start
  const text = digits.exec(c.text)?.[0] ?? "0"
  c.at = Math.min(c.end, start + text.length)
  return { kind: "number", value: Number(text), span: spanFrom(c, start) }
}

function named(c: Cursor, first: NonNullable<ReturnType<typeof identifier>>): Expression {
  let { text } = first
  const { start } = first.span
  while (c.text.startsWith("::", c.at) && c.at + 2 <= c.end) {
    c.at += 2
    text += `::${identifier(c)?.text ?? ""}`
  }
  const nameSpan = spanFrom(c, start)
  const end = c.at
  skip(c, "to-newline")
  if (peek(c) === "(") return call(c, text, nameSpan)
  c.at = end
  if (text.includes("::")) complain(c, `\`${text}\` is the name of a function: an opening parenthesis must follow`)
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true", span: nameSpan }
  if (text === "null") return { kind: "null", span: nameSpan }
  return { kind: "variable", name: text, span: nameSpan }
}

function call(c: Cursor, name: string, nameSpan: Expression["span"]): Expression {
  const args: Expression[] = []
  let expand = false
  c.at++
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === ")" || c.at >= c.end) break
    const before = c.at
    args.push(parseExpressionAt(c, "over-newlines"))
    skip(c, "over-newlines")
    if (take(c, "...")) {
      expand = true
      skip(c, "over-newlines")
      break
    }
    if (!take(c, ",")) break
    if (c.at === before) break
  }
  if (!take(c, ")"))
    complain(c, `the call of \`${name}\` needs a comma or a closing parenthesis, but ${found(c)} stands there`)
  return { kind: "call", name, nameSpan, arguments: args, expand, span: spanFrom(c, nameSpan.start) }
}

/** `.name`, `.0`, `[key]`, `.*` and `[*]`, as many as there are. */
function postfix(c: Cursor, first: Expression, newlines: Newlines): Expression {
  let of = first
  for (let steps = 0; steps < longestChain; steps++) {
    const end = c.at
    // A line may go on with a dot only inside brackets.
    skip(c, newlines)
    const next =
      peek(c) === "." && peek(c, 1) !== "." ? attribute(c, of) : peek(c) === "[" ? parseBracket(c, of) : undefined
    if (!next) {
      c.at = end
      return of
    }
    of = next
  }
  return of
}

function attribute(c: Cursor, of: Expression): Expression | undefined {
  const start = of.span.start
  c.at++
  if (peek(c) === "*") {
    c.at++
    // An attribute splat takes only the names that follow it.
    const each = names(c, { kind: "variable", name: "*", span: spanFrom(c, c.at - 1) })
    return { kind: "splat", of, each, full: false, span: spanFrom(c, start) }
  }
  if (/[0-9]/.test(peek(c))) {
    const from = c.at
    while (/[0-9]/.test(peek(c))) c.at++
    const span = spanFrom(c, from)
    if (peek(c) === "." && /[0-9]/.test(peek(c, 1)))
      complain(c, "two numbers cannot follow each other with a dot: write `[…]` around them", from, c.at)
    return {
      kind: "index",
      of,
      key: { kind: "number", value: Number(c.text.slice(from, c.at)), span },
      span: spanFrom(c, start),
    }
  }
  skip(c, "to-newline")
  const name = identifier(c)
  if (!name) {
    complain(c, `after a dot a name must stand, not ${found(c)}`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  return { kind: "attribute", of, name: name.text, nameSpan: name.span, span: spanFrom(c, start) }
}

function names(c: Cursor, first: Expression): Expression {
  let of = first
  while (peek(c) === "." && peek(c, 1) !== "." && peek(c, 1) !== "*") {
    const next = attribute(c, of)
    if (!next) break
    of = next
  }
  return of
}

/** What follows a full splat is applied to each of its elements. */
export const afterSplat = (c: Cursor, each: Expression): Expression => postfix(c, each, "to-newline")
