/** How values are written in HCL, and in the JSON that stands in its heredocs. */
import type { Span } from "../../model/source.ts"
import { type Brackets, bracketEntry, bracketSiblings, bracketValues } from "../brackets.ts"
import {
  type Edit,
  indentAt,
  lineEnd,
  type NewBlock,
  type NewEntry,
  quotedOrWritten,
  type Verbatim,
  type Writer,
} from "../writer.ts"

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
  entry: (of, entry) => (of.source.text[of.start] === "{" ? bracketEntry(hcl, of, entry) : bodyEntry(of, entry)),
  ownTenant,
}

/** In the body of a block, laid out as `terraform fmt` does: blocks within it, or an argument. */
function bodyEntry({ source, start, end }: Span, entry: NewEntry): Edit | undefined {
  const { text } = source
  const body = text.slice(start, end - 1).trimEnd()
  if (text[end - 1] !== "}" || !head.test(body) || !text.slice(start + body.length, end).includes("\n"))
    return undefined
  const outer = indentAt(text, start)
  const inner = /\n([ \t]+)\S/.exec(body)?.[1] ?? `${outer}  `
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : "  "
  const lines = entry.blocks
    ? inAll(entry.blocks.map((each) => blockLines(each, inner, step)))
    : argumentLines(entry, inner, body)
  const at = start + body.length
  return lines && { span: { source, start: at, end: at }, text: ["", ...lines].join(lineEnd(text)) }
}

/** `statement {`, `resource "type" "name" {`. */
const head = /^\w+(?:[ \t]+"[^"\n]*")*[ \t]*\{/

const inAll = (all: readonly (readonly string[] | undefined)[]): readonly string[] | undefined => {
  const known = all.filter((each) => each !== undefined)
  return known.length === all.length ? known.flat() : undefined
}

function blockLines({ name, attributes }: NewBlock, inner: string, step: string): readonly string[] | undefined {
  const width = Math.max(...attributes.map(([each]) => each.length))
  const lines = attributes.map(([each, value]) => {
    const written = writtenValue(value)
    return written === undefined ? undefined : [`${inner}${step}${each.padEnd(width)} = ${written}`]
  })
  const known = inAll(lines)
  return known && ["", `${inner}${name} {`, ...known, `${inner}}`]
}

function writtenValue(value: Verbatim | readonly Verbatim[]): string | undefined {
  if (!isMany(value)) return quotedOrWritten(value, quote)
  const all = value.map((each) => quotedOrWritten(each, quote))
  return all.includes(undefined) ? undefined : `[${all.join(", ")}]`
}
const isMany = (value: Verbatim | readonly Verbatim[]): value is readonly Verbatim[] => Array.isArray(value)

/** In line with the arguments above it where it is no longer than those, else apart from them. */
function argumentLines({ name, value }: NewEntry, inner: string, body: string): readonly string[] | undefined {
  if (value.kind !== "values") return undefined
  const written = writtenValue(value.values.length === 1 ? (value.values[0] ?? []) : value.values)
  if (written === undefined) return undefined
  const above = body.slice(body.lastIndexOf("\n") + 1)
  const [, lead = ""] = /^[ \t]*([\w-]+[ \t]*)= [^{[(]*$/.exec(above) ?? []
  const isAlone = lead === "" && !head.test(body.slice(body.lastIndexOf("\n") + 1)) && body.includes("\n")
  const fits = name.length < lead.length
  return [
    ...(isAlone || (lead !== "" && !fits) ? [""] : []),
    `${inner}${fits ? name.padEnd(lead.length - 1) : name} = ${written}`,
  ]
}

/** As the file says it already: `data "aws_caller_identity" "current" {}`, declared here or used here. */
function ownTenant({ source: { text }, start }: Span): string | undefined {
  const [, declared, used] =
    /^data[ \t]+"aws_caller_identity"[ \t]+"([\w-]+)"|data\.aws_caller_identity\.([\w-]+)\.account_id/m.exec(text) ?? []
  const name = declared ?? used
  if (name === undefined) return undefined
  const expression = `data.aws_caller_identity.${name}.account_id`
  // In JSON, which stands in a heredoc, it is a text with an expression in it.
  return /^\{\s*"[^"]*"\s*:/.test(text.slice(start, start + 400)) ? `"\${${expression}}"` : expression
}
