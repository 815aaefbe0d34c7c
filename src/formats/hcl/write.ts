/** How values are written in HCL, and in the JSON that stands in its heredocs. */
import type { Span } from "../../model/source.ts"
import { type Brackets, bracketEntry, bracketSiblings, bracketValues } from "../brackets.ts"
import { type Edit, indentAt, lineEnd, type NewEntry, type Writer } from "../writer.ts"

/** `${` and `%{` would begin an expression. */
const quote = (text: string): string | undefined => (/[$%]\{/.test(text) ? undefined : JSON.stringify(text))

const hcl: Brackets = {
  quote,
  key: (name, isQuoted) => (!isQuoted && /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name)),
  needsCommas: false,
}

export const hclWriter: Writer = {
  values: (at, texts) => bracketValues(hcl, at, texts),
  siblings: bracketSiblings,
  entry: (of, entry) => (of.source.text[of.start] === "{" ? bracketEntry(hcl, of, entry) : blockEntry(of, entry)),
}

/** A block within a block, laid out as `terraform fmt` does. */
function blockEntry({ source, start, end }: Span, { block }: NewEntry): Edit | undefined {
  const { text } = source
  const body = text.slice(start, end - 1).trimEnd()
  if (text[end - 1] !== "}" || !/^\w+[ \t]*\{/.test(body) || !text.slice(start + body.length, end).includes("\n"))
    return undefined
  const outer = indentAt(text, start)
  const inner = /\n([ \t]+)\S/.exec(body)?.[1] ?? `${outer}  `
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : "  "
  const width = Math.max(...block.attributes.map(([name]) => name.length))
  const attributes = block.attributes.map(([name, value]) => {
    const values = (typeof value === "string" ? [value] : value).map(quote)
    const written = typeof value === "string" ? values[0] : `[${values.join(", ")}]`
    return values.includes(undefined) ? undefined : `${inner}${step}${name.padEnd(width)} = ${written}`
  })
  if (attributes.includes(undefined)) return undefined
  const at = start + body.length
  const lines = ["", "", `${inner}${block.name} {`, ...attributes, `${inner}}`]
  return { span: { source, start: at, end: at }, text: lines.join(lineEnd(text)) }
}
