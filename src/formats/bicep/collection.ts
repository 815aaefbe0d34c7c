/** What stands in brackets: objects with the resources in them, arrays, loops, and the arguments of calls and lambdas. */
import { type Cursor, complain, found, peek, spanFrom, take } from "../hcl/cursor.ts"
import type {
  Expression,
  ForExpression,
  Lambda,
  Name,
  ObjectEntry,
  ResourceDeclaration,
  Spread,
  StringExpression,
} from "./ast.ts"
import { atLineEnd, lookingAtWord, nameAt, skip, takeWord } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"
import { parseNested } from "./statement.ts"
import { beginsString, parseString } from "./string.ts"

/** Entries stand on lines of their own, or have commas between them. One that is broken takes its line with it. */
export function parseObject(c: Cursor): Expression {
  const start = c.at++
  const entries: (ObjectEntry | Spread)[] = []
  const resources: ResourceDeclaration[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "}" || c.at >= c.end) break
    const nested = parseNested(c)
    if (nested) resources.push(nested)
    const entry = nested ? undefined : (spread(c) ?? parseEntry(c))
    if (entry) entries.push(entry)
    if (!nextItem(c, "}")) break
  }
  close(c, start, "}", "the object needs a closing brace")
  return { kind: "object", entries, resources, span: spanFrom(c, start) }
}

/** Between items a comma or the end of a line; what else stands there is told, and left out with all of its line. */
function nextItem(c: Cursor, closing: string): boolean {
  skip(c, "to-newline")
  if (take(c, ",") || atLineEnd(c)) return c.at < c.end
  if (peek(c) === closing) return false
  complain(c, `a comma, a new line or \`${closing}\` must stand here, not ${found(c)}`)
  while (!atLineEnd(c)) c.at++
  return c.at < c.end
}

function close(c: Cursor, start: number, bracket: string, what: string): void {
  if (take(c, bracket)) return
  if (c.at >= c.end) complain(c, `this bracket is never closed: \`${bracket}\` is missing`, start, start + 1)
  else complain(c, `${what}, but ${found(c)} stands there`)
}

function spread(c: Cursor): Spread | undefined {
  const start = c.at
  if (!take(c, "...")) return undefined
  skip(c, "to-newline")
  const value = parseExpressionAt(c)
  return { kind: "spread", value, span: spanFrom(c, start) }
}

function parseEntry(c: Cursor): ObjectEntry | undefined {
  const key = beginsString(c) ? parseString(c) : bareKey(c)
  if (!key) {
    complain(c, `the name of a property must stand here, not ${found(c)}`)
    return undefined
  }
  skip(c, "to-newline")
  if (!take(c, ":")) {
    complain(c, `a property needs a \`:\` and a value, but ${found(c)} stands there`)
    return undefined
  }
  skip(c, "to-newline")
  const value = parseExpressionAt(c)
  return { kind: "entry", key, value, span: spanFrom(c, key.span.start, value.span.end) }
}

function bareKey(c: Cursor): StringExpression | undefined {
  const name = nameAt(c)
  return name && { kind: "string", parts: [{ kind: "literal", ...name }], span: name.span }
}

export function parseArray(c: Cursor): Expression {
  const start = c.at++
  skip(c, "over-newlines")
  if (lookingAtWord(c, "for")) return parseFor(c, start)
  const items: (Expression | Spread)[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "]" || c.at >= c.end) break
    items.push(spread(c) ?? parseExpressionAt(c))
    if (!nextItem(c, "]")) break
  }
  close(c, start, "]", "the array needs a closing bracket")
  return { kind: "array", items, span: spanFrom(c, start) }
}

/** `[for item in of: body]`; `start` is where its bracket is. */
function parseFor(c: Cursor, start: number): Expression {
  c.at += "for".length
  skip(c, "to-newline")
  const names = loopNames(c)
  skip(c, "to-newline")
  if (!names || !takeWord(c, "in")) {
    if (names) complain(c, `\`for\` needs \`in\`, but ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  skip(c, "to-newline")
  const of = parseExpressionAt(c)
  skip(c, "to-newline")
  if (of.kind === "broken" || !take(c, ":")) {
    if (of.kind !== "broken") complain(c, `\`for\` needs a \`:\` before its body, but ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  skip(c, "over-newlines")
  const body = parseBodyAt(c)
  skip(c, "over-newlines")
  close(c, start, "]", "the loop needs a closing bracket")
  return { kind: "for", ...names, of, body, span: spanFrom(c, start) }
}

/** `item`, or `(item, index)`. */
function loopNames(c: Cursor): Pick<ForExpression, "item" | "index"> | undefined {
  if (!take(c, "(")) return loopName(c, (item) => ({ item }))
  skip(c, "over-newlines")
  const item = loopName(c, (name) => name)
  skip(c, "over-newlines")
  if (item === undefined || !take(c, ",")) {
    if (item !== undefined)
      complain(c, `\`for\` needs the names of an item and of its index, but ${found(c)} stands there`)
    return undefined
  }
  skip(c, "over-newlines")
  const index = loopName(c, (name) => name)
  skip(c, "over-newlines")
  if (index === undefined || take(c, ")")) return index === undefined ? undefined : { item, index }
  complain(c, `a closing parenthesis must stand here, not ${found(c)}`)
  return undefined
}

function loopName<T>(c: Cursor, make: (name: string) => T): T | undefined {
  const name = nameAt(c)
  if (name) return make(name.text)
  complain(c, `\`for\` needs a name, not ${found(c)}`)
  return undefined
}

/** What a resource, a module or a loop has: an expression, or an `if` before one. */
export function parseBodyAt(c: Cursor): Expression {
  const start = c.at
  if (!/^if\s*\(/.test(c.text.slice(start, start + 40)) || !takeWord(c, "if")) return parseExpressionAt(c)
  skip(c, "to-newline")
  const open = c.at++
  skip(c, "over-newlines")
  const test = parseExpressionAt(c)
  skip(c, "over-newlines")
  if (!take(c, ")")) {
    if (test.kind !== "broken") complain(c, `the condition's \`(\` is not closed: ${found(c)} stands there`)
    return { kind: "broken", span: spanFrom(c, open) }
  }
  skip(c, "to-newline")
  const then = parseExpressionAt(c)
  return { kind: "if", test, then, span: spanFrom(c, start, then.span.end) }
}

/** From the opening parenthesis to the closing one. */
export function parseArguments(c: Cursor, of: Name): { readonly arguments: readonly Expression[] } {
  const start = c.at++
  const all: Expression[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === ")" || c.at >= c.end) break
    const argument = parseExpressionAt(c)
    all.push(argument)
    skip(c, "over-newlines")
    if (argument.kind === "broken" || !take(c, ",")) break
    skip(c, "over-newlines")
    if (peek(c) === ")") complain(c, `after the comma another argument of \`${of.text}\` must stand`)
  }
  if (all.at(-1)?.kind !== "broken")
    close(c, start, ")", `the call of \`${of.text}\` needs a comma or a closing parenthesis`)
  return { arguments: all }
}

/** `item => …` and `(item, index) => …`; nothing where no such thing stands here. */
export function parseLambda(c: Cursor): Lambda | undefined {
  const start = c.at
  const parameters = lambdaParameters(c)
  skip(c, "to-newline")
  if (!parameters || !take(c, "=>")) {
    c.at = start
    return undefined
  }
  skip(c, "over-newlines")
  const body = parseExpressionAt(c)
  return { kind: "lambda", parameters, body, span: spanFrom(c, start, body.span.end) }
}

function lambdaParameters(c: Cursor): readonly Name[] | undefined {
  if (!take(c, "(")) {
    const only = nameAt(c)
    return only && [only]
  }
  const parameters: Name[] = []
  do {
    skip(c, "over-newlines")
    const name = nameAt(c)
    if (!name) break
    parameters.push(name)
    skip(c, "over-newlines")
  } while (take(c, ","))
  return take(c, ")") ? parameters : undefined
}
