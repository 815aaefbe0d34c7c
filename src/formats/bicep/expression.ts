/** Expressions: operators by precedence, and what can be applied to a value. */
import {
  type Cursor,
  complain,
  deepest,
  found,
  longestChain,
  looking,
  peek,
  spanFrom,
  take,
  tooDeep,
} from "../hcl/cursor.ts"
import type { BinaryOperator, Expression, Name } from "./ast.ts"
import { parseArguments, parseArray, parseLambda, parseObject } from "./collection.ts"
import { nameAt, skip } from "./cursor.ts"
import { beginsString, parseString } from "./string.ts"

export function parseExpressionAt(c: Cursor): Expression {
  if (c.depth >= deepest) {
    const start = c.at
    tooDeep(c, `expressions are nested deeper than ${deepest} levels`)
    c.at = c.end
    return { kind: "broken", span: spanFrom(c, start) }
  }
  c.depth++
  const expression = conditional(c)
  c.depth--
  return expression
}

/** Both of its marks may stand on lines of their own. */
function conditional(c: Cursor): Expression {
  const test = binary(c, 1)
  if (test.kind === "broken" || !takeMark(c, "?")) return test
  skip(c, "over-newlines")
  const then = parseExpressionAt(c)
  if (!takeMark(c, ":")) {
    if (then.kind !== "broken")
      complain(c, `a condition needs a \`:\` and what holds otherwise, but ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, test.span.start) }
  }
  skip(c, "over-newlines")
  const otherwise = parseExpressionAt(c)
  return { kind: "conditional", test, then, else: otherwise, span: spanFrom(c, test.span.start, otherwise.span.end) }
}

function takeMark(c: Cursor, mark: "?" | ":"): boolean {
  const end = c.at
  skip(c, "over-newlines")
  if (take(c, mark)) return true
  c.at = end
  return false
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators#operator-precedence-and-associativity */
const strength: Readonly<Record<BinaryOperator, number>> = {
  "??": 1,
  "||": 2,
  "&&": 3,
  "==": 4,
  "!=": 4,
  "=~": 4,
  "!~": 4,
  "<": 5,
  "<=": 5,
  ">": 5,
  ">=": 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "%": 7,
}

/** Operators that bind at least as tightly as `least`, those of one strength from left to right. */
function binary(c: Cursor, least: number): Expression {
  let left = unary(c)
  for (let terms = 1; left.kind !== "broken"; terms++) {
    const end = c.at
    skip(c, "to-newline")
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
    skip(c, "to-newline")
    const right = binary(c, strength[operator] + 1)
    left = { kind: "binary", operator, left, right, span: spanFrom(c, left.span.start, right.span.end) }
    if (right.kind === "broken") return left
  }
  return left
}

/** The operator that stands here; not the `/` of a comment, nor the `=` before a value. */
function operatorAt(c: Cursor): BinaryOperator | undefined {
  const char = peek(c)
  const next = peek(c, 1)
  switch (char) {
    case "?":
      return next === "?" ? "??" : undefined
    case "|":
      return next === "|" ? "||" : undefined
    case "&":
      return next === "&" ? "&&" : undefined
    case "=":
      return next === "=" ? "==" : next === "~" ? "=~" : undefined
    case "!":
      return next === "=" ? "!=" : next === "~" ? "!~" : undefined
    case "<":
      return next === "=" ? "<=" : "<"
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

function unary(c: Cursor): Expression {
  const starts: number[] = []
  const operators: ("!" | "-" | "+")[] = []
  for (let char = peek(c); char === "!" || char === "-" || char === "+"; char = peek(c)) {
    if (operators.length >= deepest) break
    operators.push(char)
    starts.push(c.at++)
    skip(c, "to-newline")
  }
  let operand = postfix(c, primary(c))
  if (operand.kind === "broken") return operand
  for (let i = operators.length - 1; i >= 0; i--)
    operand = {
      kind: "unary",
      operator: operators[i] ?? "!",
      operand,
      span: spanFrom(c, starts[i] ?? c.at, operand.span.end),
    }
  return operand
}

const isDigit = (char: string): boolean => char >= "0" && char <= "9"

function primary(c: Cursor): Expression {
  const start = c.at
  const char = peek(c)
  if (beginsString(c)) return parseString(c)
  if (char === "{") return parseObject(c)
  if (char === "[") return parseArray(c)
  if (char === "(") return parseLambda(c) ?? parentheses(c)
  if (isDigit(char)) return number(c)
  const name = nameAt(c)
  if (name) return named(c, name)
  complain(c, `a value must stand here, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, start, start) }
}

function parentheses(c: Cursor): Expression {
  const start = c.at++
  skip(c, "over-newlines")
  const of = parseExpressionAt(c)
  skip(c, "over-newlines")
  if (!take(c, ")")) {
    if (of.kind !== "broken") complain(c, `a closing parenthesis must stand here, not ${found(c)}`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  return { kind: "parentheses", of, span: spanFrom(c, start) }
}

function number(c: Cursor): Expression {
  const start = c.at
  while (isDigit(peek(c))) c.at++
  return { kind: "number", value: Number(c.text.slice(start, c.at)), span: spanFrom(c, start) }
}

function named(c: Cursor, name: Name): Expression {
  const { text, span } = name
  const end = c.at
  skip(c, "to-newline")
  if (peek(c) === "(") return { kind: "call", name, ...parseArguments(c, name), span: spanFrom(c, span.start) }
  if (looking(c, "=>")) {
    c.at = span.start
    const lambda = parseLambda(c)
    if (lambda) return lambda
  }
  c.at = end
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true", span }
  if (text === "null") return { kind: "null", span }
  return { kind: "name", name: text, span }
}

/** `.name`, `.?name`, `.name(…)`, `[key]`, `[?key]`, `::name` and `!`, as many as there are. */
function postfix(c: Cursor, first: Expression): Expression {
  let of = first
  for (let steps = 0; of.kind !== "broken"; steps++) {
    const end = c.at
    skip(c, "to-newline")
    const next = step(c, of)
    if (!next) {
      c.at = end
      return of
    }
    if (steps > longestChain) {
      tooDeep(c, `more than ${longestChain} steps lead into a value`)
      c.at = c.end
      return of
    }
    of = next
  }
  return of
}

function step(c: Cursor, of: Expression): Expression | undefined {
  const { start } = of.span
  switch (peek(c)) {
    case ".":
      return peek(c, 1) === "." ? undefined : property(c, of)
    case "[":
      return index(c, of)
    case ":": {
      if (!take(c, "::")) return undefined
      skip(c, "to-newline")
      const name = expectName(c, "after `::`")
      return name ? { kind: "child", of, name, span: spanFrom(c, start) } : { kind: "broken", span: spanFrom(c, start) }
    }
    case "!": {
      if (peek(c, 1) === "=" || peek(c, 1) === "~") return undefined
      c.at++
      return { kind: "sure", of, span: spanFrom(c, start) }
    }
    default:
      return undefined
  }
}

function expectName(c: Cursor, where: string): Name | undefined {
  const name = nameAt(c)
  if (!name) complain(c, `${where} a name must stand, not ${found(c)}`)
  return name
}

function property(c: Cursor, of: Expression): Expression {
  const { start } = of.span
  c.at++
  const safe = take(c, "?")
  skip(c, "to-newline")
  const name = expectName(c, "after a dot")
  if (!name) return { kind: "broken", span: spanFrom(c, start) }
  const end = c.at
  skip(c, "to-newline")
  if (!safe && peek(c) === "(") return { kind: "call", of, name, ...parseArguments(c, name), span: spanFrom(c, start) }
  c.at = end
  return { kind: "property", of, name, safe, span: spanFrom(c, start) }
}

function index(c: Cursor, of: Expression): Expression {
  const { start } = of.span
  c.at++
  const safe = take(c, "?")
  const fromEnd = take(c, "^")
  skip(c, "over-newlines")
  const key = parseExpressionAt(c)
  skip(c, "over-newlines")
  if (!take(c, "]")) {
    if (key.kind !== "broken") complain(c, `an index needs a closing bracket, but ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  return { kind: "index", of, key, safe, fromEnd, span: spanFrom(c, start) }
}
