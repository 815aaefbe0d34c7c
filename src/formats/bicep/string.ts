/** Strings: in single quotes, and over many lines in three of them, with the expressions in them. */

import { type Cursor, complain, found, indexIn, looking, peek, spanFrom, take } from "../hcl/cursor.ts"
import type { StringExpression, StringPart } from "./ast.ts"
import { type Newlines, skip } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"

/** Whether a string begins here. */
export const beginsString = (c: Cursor): boolean => peek(c) === "'" || (peek(c) === "$" && dollarsBefore(c) > 0)

/** How many dollars stand before three quotes here: as many as mark an expression in what follows. */
function dollarsBefore(c: Cursor): number {
  let dollars = 0
  while (peek(c, dollars) === "$") dollars++
  return c.text.startsWith("'''", c.at + dollars) && c.at + dollars + 3 <= c.end ? dollars : 0
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
export function parseString(c: Cursor): StringExpression {
  const dollars = dollarsBefore(c)
  return dollars > 0 || looking(c, "'''") ? parseLines(c, dollars) : parseQuoted(c)
}

function parseQuoted(c: Cursor): StringExpression {
  const start = c.at++
  const parts: StringPart[] = []
  let from = c.at
  const flush = () => addLiteral(c, parts, from)
  for (;;) {
    const code = c.at < c.end ? c.text.charCodeAt(c.at) : 10
    if (code === 39) {
      flush()
      c.at++
      break
    }
    if (code === 10 || code === 13) {
      flush()
      complain(c, "this string is never closed: a quote is missing", start, start + 1)
      break
    }
    if (code === 92) {
      flush()
      parts.push(escapeSequence(c))
      from = c.at
    } else if (code === 36 && peek(c, 1) === "{") {
      flush()
      parts.push(interpolation(c, 2, "to-newline"))
      from = c.at
    } else c.at++
  }
  return { kind: "string", parts, span: spanFrom(c, start) }
}

function addLiteral(c: Cursor, parts: StringPart[], from: number, to = c.at): void {
  if (to > from) parts.push({ kind: "literal", text: c.text.slice(from, to), span: spanFrom(c, from, to) })
}

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "'": "'", "\\": "\\", $: "$" }

function escapeSequence(c: Cursor): StringPart {
  const start = c.at
  const next = peek(c, 1)
  const [code, digits] = /^\\u\{([0-9a-fA-F]+)\}/.exec(c.text.slice(start, Math.min(c.end, start + 16))) ?? []
  if (code !== undefined && digits !== undefined) {
    c.at += code.length
    const point = Number.parseInt(digits, 16)
    if (point <= 0x10ffff) return { kind: "literal", text: String.fromCodePoint(point), span: spanFrom(c, start) }
    complain(c, `there is no character \`${digits}\``, start, c.at)
    return { kind: "literal", text: "\ufffd", span: spanFrom(c, start) }
  }
  const text = Object.hasOwn(simple, next) ? simple[next] : undefined
  c.at = Math.min(c.end, start + (next === "" || next === "\n" || next === "\r" ? 1 : 2))
  if (text === undefined) complain(c, `there is no escape sequence \`\\${next.trim()}\``, start, c.at)
  return { kind: "literal", text: text ?? next.trim(), span: spanFrom(c, start) }
}

/** `${…}`: in a string of one line it ends on that line. */
function interpolation(c: Cursor, marker: number, newlines: Newlines): StringPart {
  const start = c.at
  c.at += marker
  skip(c, newlines)
  const value = parseExpressionAt(c)
  skip(c, newlines)
  if (!take(c, "}")) {
    complain(c, `\`\${\` needs a closing brace, but ${found(c)} stands there`)
    recover(c)
  }
  return { kind: "interpolation", value, span: spanFrom(c, start) }
}

/** Goes on after the next closing brace of the line, or at its end. */
function recover(c: Cursor): void {
  while (c.at < c.end && !"}'\n\r".includes(c.text[c.at] ?? "")) c.at++
  take(c, "}")
}

/** `'''…'''`: no escapes; a newline right behind the quotes is not part of it; quotes before the last three are. */
function parseLines(c: Cursor, dollars: number): StringExpression {
  const start = c.at
  c.at += dollars + 3
  if (take(c, "\r\n") || take(c, "\n") || take(c, "\r")) {
    // Left out.
  }
  const parts: StringPart[] = []
  let from = c.at
  const marker = `${"$".repeat(dollars)}{`
  let close = closing(c)
  while (dollars > 0) {
    const next = indexIn(c, marker, c.at, close.at)
    if (next < 0) break
    // Of more dollars than mark an expression, the first ones are text.
    addLiteral(c, parts, from, next)
    c.at = next
    parts.push(interpolation(c, marker.length, "over-newlines"))
    from = c.at
    if (c.at > close.at) close = closing(c)
  }
  if (!close.isThere) complain(c, "this text is never closed: `'''` is missing", start, start + dollars + 3)
  addLiteral(c, parts, from, close.at)
  c.at = close.isThere ? close.at + 3 : close.at
  return { kind: "string", parts, span: spanFrom(c, start) }
}

/** Where the text ends; that of one that is never closed at the end of its line. */
function closing(c: Cursor): { readonly at: number; readonly isThere: boolean } {
  let at = indexIn(c, "'''", c.at)
  if (at >= 0) {
    while (at + 3 < c.end && c.text[at + 3] === "'") at++
    return { at, isThere: true }
  }
  const line = indexIn(c, "\n", c.at)
  return { at: line < 0 ? c.end : line, isThere: false }
}
