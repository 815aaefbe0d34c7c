/** The types that parameters, outputs and functions are declared with. */
import { type Cursor, complain, deepest, found, longestChain, peek, spanFrom, take, tooDeep } from "../hcl/cursor.ts"
import type { TypeExpression, TypeProperty } from "./ast.ts"
import { atLineEnd, nameAt, skip } from "./cursor.ts"
import { parseDecorators } from "./statement.ts"
import { beginsString, parseString } from "./string.ts"

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/user-defined-data-types */
export function parseType(c: Cursor): TypeExpression {
  const start = c.at
  if (c.depth >= deepest) {
    tooDeep(c, `types are nested deeper than ${deepest} levels`)
    c.at = c.end
    return { kind: "broken", span: spanFrom(c, start) }
  }
  c.depth++
  const type = union(c)
  c.depth--
  return type
}

/** One type, or several with a bar between them, which may begin their lines. */
function union(c: Cursor): TypeExpression {
  const start = c.at
  takeBar(c)
  const members = [member(c)]
  while (members.at(-1)?.kind !== "broken" && takeBar(c)) members.push(member(c))
  const [only] = members
  return members.length === 1 && only ? only : { kind: "union", members, span: spanFrom(c, start) }
}

function takeBar(c: Cursor): boolean {
  const end = c.at
  skip(c, "over-newlines")
  if (peek(c) === "|" && peek(c, 1) !== "|") {
    c.at++
    skip(c, "to-newline")
    return true
  }
  c.at = end
  return false
}

/** `of[]`, `of?`, `of!`, `of.name`, `of[0]`, `of[*]` and `of.*`, as many as there are. */
function member(c: Cursor): TypeExpression {
  let of = primary(c)
  const { start } = of.span
  for (let steps = 0; of.kind !== "broken"; steps++) {
    if (steps > longestChain) {
      tooDeep(c, `more than ${longestChain} steps lead into a type`)
      c.at = c.end
      return of
    }
    const end = c.at
    skip(c, "to-newline")
    if (take(c, "?")) of = { kind: "nullable", of, span: spanFrom(c, start) }
    else if (peek(c) === "!" && peek(c, 1) !== "=") c.at++
    else if (take(c, "[")) of = bracket(c, of)
    else if (take(c, ".")) of = property(c, of)
    else {
      c.at = end
      return of
    }
  }
  return of
}

function bracket(c: Cursor, of: TypeExpression): TypeExpression {
  const { start } = of.span
  skip(c, "to-newline")
  if (take(c, "]")) return { kind: "array", of, span: spanFrom(c, start) }
  const from = c.at
  while (/[0-9]/.test(peek(c))) c.at++
  const key = c.at > from ? Number(c.text.slice(from, c.at)) : take(c, "*") ? "*" : undefined
  skip(c, "to-newline")
  if (key !== undefined && take(c, "]")) return { kind: "item", of, key, span: spanFrom(c, start) }
  complain(c, `a closing bracket must stand here, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, start) }
}

function property(c: Cursor, of: TypeExpression): TypeExpression {
  const { start } = of.span
  skip(c, "to-newline")
  if (take(c, "*")) return { kind: "item", of, key: "*", span: spanFrom(c, start) }
  const name = nameAt(c)
  if (name && peek(c) === "<") return named(c, name.text, start)
  if (name) return { kind: "property", of, name: name.text, span: spanFrom(c, start) }
  complain(c, `after a dot a name must stand, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, start) }
}

function primary(c: Cursor): TypeExpression {
  const start = c.at
  const char = peek(c)
  if (beginsString(c)) return literal(parseString(c))
  if (char === "{") return objectType(c)
  if (char === "[") return tuple(c)
  if (take(c, "(")) {
    skip(c, "over-newlines")
    const of = parseType(c)
    skip(c, "over-newlines")
    if (!take(c, ")")) complain(c, `a closing parenthesis must stand here, not ${found(c)}`)
    return of.kind === "broken" ? of : { ...of, span: spanFrom(c, start) }
  }
  const signed = /^[-+!]?(?:\d+|true\b|false\b)/.exec(c.text.slice(start, Math.min(c.end, start + 30)))?.[0]
  if (signed !== undefined) return literal(signedLiteral(c, signed))
  const name = nameAt(c)
  if (name) return named(c, name.text, start)
  complain(c, `a type must stand here, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, start, start) }
}

const literal = (value: Extract<TypeExpression, { kind: "literal" }>["value"]): TypeExpression => ({
  kind: "literal",
  value,
  span: value.span,
})

function signedLiteral(c: Cursor, written: string) {
  const start = c.at
  c.at += written.length
  const span = spanFrom(c, start)
  const word = written.replace(/^[-+!]/, "")
  return /\d/.test(word)
    ? { kind: "number" as const, value: Number(written), span }
    : { kind: "boolean" as const, value: (word === "true") !== written.startsWith("!"), span }
}

/** A name; `null`; `resourceInput<'…'>`; or the older `resource '…'`. */
function named(c: Cursor, name: string, start: number): TypeExpression {
  if (name === "null") return literal({ kind: "null", span: spanFrom(c, start) })
  const end = c.at
  skip(c, "to-newline")
  if (name === "resource" && beginsString(c))
    return { kind: "derived", name, arguments: [literal(parseString(c))], span: spanFrom(c, start) }
  if (!take(c, "<")) {
    c.at = end
    return { kind: "named", name, span: spanFrom(c, start) }
  }
  const given: TypeExpression[] = []
  do {
    skip(c, "over-newlines")
    given.push(parseType(c))
    skip(c, "over-newlines")
  } while (given.at(-1)?.kind !== "broken" && take(c, ","))
  if (!take(c, ">")) {
    if (given.at(-1)?.kind !== "broken") complain(c, `\`>\` must stand here, not ${found(c)}`)
    return { kind: "broken", span: spanFrom(c, start) }
  }
  return { kind: "derived", name, arguments: given, span: spanFrom(c, start) }
}

function objectType(c: Cursor): TypeExpression {
  const start = c.at++
  const properties: TypeProperty[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "}" || c.at >= c.end) break
    const made = typeProperty(c)
    if (made) properties.push(made)
    if (!nextItem(c, "}")) break
  }
  if (!take(c, "}")) complain(c, "this bracket is never closed: `}` is missing", start, start + 1)
  return { kind: "object", properties, span: spanFrom(c, start) }
}

function typeProperty(c: Cursor): TypeProperty | undefined {
  const decorators = parseDecorators(c)
  if (!decorators) return undefined
  const name = take(c, "*") ? "*" : beginsString(c) ? keyOf(parseString(c)) : nameAt(c)?.text
  skip(c, "to-newline")
  if (name === undefined || !take(c, ":")) {
    complain(c, `a property needs a name, a \`:\` and a type, but ${found(c)} stands there`)
    return undefined
  }
  skip(c, "to-newline")
  return { name, type: parseType(c), decorators }
}

const keyOf = ({ parts }: ReturnType<typeof parseString>): string =>
  parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")

function tuple(c: Cursor): TypeExpression {
  const start = c.at++
  const items: TypeExpression[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (peek(c) === "]" || c.at >= c.end) break
    if (!parseDecorators(c)) break
    if (take(c, ",")) skip(c, "over-newlines")
    items.push(parseType(c))
    if (!nextItem(c, "]")) break
  }
  if (!take(c, "]")) complain(c, `a closing bracket must stand here, not ${found(c)}`)
  return { kind: "tuple", items, span: spanFrom(c, start) }
}

function nextItem(c: Cursor, closing: string): boolean {
  skip(c, "to-newline")
  if (take(c, ",") || atLineEnd(c)) return c.at < c.end
  if (peek(c) === closing) return false
  complain(c, `a comma, a new line or \`${closing}\` must stand here, not ${found(c)}`)
  while (!atLineEnd(c)) c.at++
  return c.at < c.end
}
