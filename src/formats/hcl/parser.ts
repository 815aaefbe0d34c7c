/** The text of a file in HCL's own syntax to its tree. Never throws: what does not parse is told, and the rest is read. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Body, Template } from "./ast.ts"
import { nextBlock, parseBody, startsBlock } from "./body.ts"
import { type Cursor, cursorOf } from "./cursor.ts"
import { parseWhole } from "./template.ts"

/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export function parseHcl(source: Source): Read<Body> {
  const c = cursorOf(source)
  const value = parseBody(c, "file")
  if (c.diagnostics.length === 0) return { value, diagnostics: [] }
  return recover(source, value, c)
}

/**
 * Where a bracket was never closed, what followed it was taken for its contents. The blocks at the margin are then read one by
 * one, so that one broken block does not take the others with it.
 */
function recover(source: Source, first: Body, c: Cursor): Read<Body> {
  const whole = cursorOf(source)
  if (!startsBlock(whole)) whole.at = nextBlock(whole)
  if (whole.at >= whole.end) return { value: first, diagnostics: c.diagnostics }
  const head = { ...cursorOf(source), end: whole.at }
  const before = parseBody(head, "file")
  const attributes = [...before.attributes]
  const blocks = [...before.blocks]
  const diagnostics = [...head.diagnostics]
  while (whole.at < whole.end) {
    const end = nextBlock(whole)
    const part: Cursor = { ...cursorOf(source), at: whole.at, end }
    const body = parseBody(part, "file")
    for (const attribute of body.attributes) attributes.push(attribute)
    for (const block of body.blocks) blocks.push(block)
    for (const diagnostic of part.diagnostics) diagnostics.push(diagnostic)
    whole.at = end
  }
  return { value: { attributes, blocks, span: { source, start: 0, end: source.text.length } }, diagnostics }
}

/** A file that is one template. */
export function parseTemplate(source: Source): Read<Template> {
  const c = cursorOf(source)
  const value = parseWhole(c)
  return { value, diagnostics: c.diagnostics }
}
