/** The text of a file in HCL's own syntax to its tree. Never throws: what does not parse is told, and the rest is read. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Attribute, Block, Body, Expression, Template } from "./ast.ts"
import { parseBody } from "./body.ts"
import { type Cursor, complain, cursorOf, found, skip } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"
import { foreign } from "./foreign.ts"
import { blockStarts } from "./resync.ts"
import { parseWhole } from "./template.ts"

/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export function parseHcl(source: Source): Read<Body> {
  const c = cursorOf(source)
  const value = parseBody(c, "file")
  if (c.diagnostics.length === 0) return { value, diagnostics: [] }
  const other = foreign(source, c.diagnostics)
  if (!other) return inParts(cursorOf(source))
  const without = { ...cursorOf(source), text: other.text }
  return { value: inParts(without).value, diagnostics: [other.diagnostic] }
}

/**
 * Where a bracket was never closed, what followed it was taken for its contents. The blocks at the margin are then read one by
 * one, so that one broken block does not take the others with it.
 */
function inParts(whole: Cursor): Read<Body> {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  const starts = blockStarts(whole.text).filter((start) => start > whole.at)
  for (const [i, at] of [whole.at, ...starts].entries()) {
    const body = parseBody({ ...whole, at, end: starts[i] ?? whole.end }, "file")
    for (const attribute of body.attributes) attributes.push(attribute)
    for (const block of body.blocks) blocks.push(block)
  }
  const span = { source: whole.source, start: 0, end: whole.end }
  return { value: { attributes, blocks, span }, diagnostics: whole.diagnostics }
}

/** A file that is one template. */
export function parseTemplate(source: Source): Read<Template> {
  const c = cursorOf(source)
  const value = parseWhole(c)
  return { value, diagnostics: c.diagnostics }
}

/** A text that is one expression. */
export function parseExpression(source: Source): Read<Expression> {
  const c = cursorOf(source)
  skip(c, "over-newlines")
  const value = parseExpressionAt(c, "over-newlines")
  skip(c, "over-newlines")
  if (c.at < c.end) complain(c, `after the expression nothing must stand, but ${found(c)} does`)
  return { value, diagnostics: c.diagnostics }
}
