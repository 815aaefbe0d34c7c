/** Attributes and blocks: the structure of a file around its expressions. What is broken is told, and the rest is read. */
import type { Attribute, Block, Body } from "./ast.ts"
import { type Cursor, complain, deepest, found, identifier, peek, skip, spanFrom, take, tooDeep } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"
import { startsBlock } from "./resync.ts"
import { parseQuoted } from "./template.ts"

/** Reads items up to the end of the file, or to the closing brace of the block that they are in. */
export function parseBody(c: Cursor, within: "file" | "block"): Body {
  const start = c.at
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (c.at >= c.end || (within === "block" && peek(c) === "}")) break
    // A block that is never closed ends where the next one begins at the margin.
    if (within === "block" && startsBlock(c)) break
    const before = c.at
    const item = parseItem(c)
    if (item?.kind === "attribute") attributes.push(item.attribute)
    else if (item) blocks.push(item.block)
    if (c.at === before) c.at++
  }
  return { attributes, blocks, span: spanFrom(c, start) }
}

type Item =
  | { readonly kind: "attribute"; readonly attribute: Attribute }
  | { readonly kind: "block"; readonly block: Block }

function parseItem(c: Cursor): Item | undefined {
  const name = identifier(c)
  if (!name) {
    complain(c, `a name of an argument or block must stand here, not ${found(c)}`)
    resume(c)
    return undefined
  }
  skip(c, "to-newline")
  if (peek(c) === "=" && peek(c, 1) !== "=") {
    c.at++
    skip(c, "to-newline")
    const value = parseExpressionAt(c, "to-newline")
    const attribute = {
      name: name.text,
      nameSpan: name.span,
      value,
      span: spanFrom(c, name.span.start, value.span.end),
    }
    endOfItem(c, `the argument \`${name.text}\``)
    return { kind: "attribute", attribute }
  }
  return parseBlock(c, name)
}

function parseBlock(c: Cursor, type: NonNullable<ReturnType<typeof identifier>>): Item | undefined {
  const labels: { text: string; span: Block["span"] }[] = []
  for (;;) {
    skip(c, "to-newline")
    if (peek(c) === '"') {
      const label = parseQuoted(c)
      const text = label.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")
      if (label.parts.some((part) => part.kind !== "literal"))
        complain(c, "a block's label cannot hold an expression", label.span.start, label.span.end)
      labels.push({ text, span: label.span })
      continue
    }
    const label = identifier(c)
    if (!label) break
    labels.push(label)
  }
  if (!take(c, "{")) {
    complain(c, `after \`${type.text}\` an equals sign or an opening brace must stand, not ${found(c)}`)
    resume(c)
    return undefined
  }
  if (c.depth >= deepest) {
    tooDeep(c, `blocks are nested deeper than ${deepest} levels`, type.span.start)
    c.at = c.end
    return undefined
  }
  c.depth++
  const body = parseBody(c, "block")
  c.depth--
  if (!take(c, "}"))
    complain(c, `the block \`${type.text}\` is never closed: \`}\` is missing`, type.span.start, type.span.end)
  const block: Block = { type: type.text, typeSpan: type.span, labels, body, span: spanFrom(c, type.span.start) }
  if (peek(c) !== "}") endOfItem(c, `the block \`${type.text}\``)
  return { kind: "block", block }
}

/** After an item the line ends, or the block. */
function endOfItem(c: Cursor, what: string): void {
  skip(c, "to-newline")
  const next = peek(c)
  if (next === "" || next === "\n" || next === "\r" || next === "}") return
  complain(c, `after ${what} the line must end, but ${found(c)} stands there`)
  resume(c)
}

/**
 * Goes on at the next line that could begin an item: one that is not indented deeper than the broken one. Where that one left
 * brackets open, the line that closes them is passed over.
 */
function resume(c: Cursor): void {
  const indent = indentAt(c, c.at)
  let open = bracketsLeftOpen(c)
  for (;;) {
    const next = c.text.indexOf("\n", c.at)
    if (next < 0 || next >= c.end) {
      c.at = c.end
      return
    }
    c.at = next + 1
    const at = c.at + blanksAt(c, c.at)
    const char = c.text[at]
    if (
      at >= c.end ||
      char === "\n" ||
      char === "\r" ||
      at - c.at > indent ||
      char === "]" ||
      char === ")" ||
      char === ","
    )
      continue
    if (!open || char !== "}") return
    open = false
  }
}

/** Whether the line that a place is on opens more than it closes. */
function bracketsLeftOpen(c: Cursor): boolean {
  const end = c.text.indexOf("\n", c.at)
  const line = c.text.slice(lineStart(c, c.at), end < 0 ? c.end : Math.min(end, c.end))
  return line.length < 10_000 && line.split(/[[{(]/).length > line.split(/[\]})]/).length
}

const lineStart = (c: Cursor, at: number): number => c.text.lastIndexOf("\n", Math.max(0, at - 1)) + 1

const indentAt = (c: Cursor, at: number): number => blanksAt(c, lineStart(c, at))

function blanksAt(c: Cursor, from: number): number {
  let end = from
  while (end < c.end && (c.text[end] === " " || c.text[end] === "\t")) end++
  return end - from
}
