/** How values are written in Bicep: strings in single quotes, items of arrays by commas or on lines of their own. */
import { type Source, type Span, textOf } from "../../model/source.ts"
import {
  type Edit,
  indentAt,
  lineEnd,
  type NewEntry,
  opensLine,
  quotedOrWritten,
  type Verbatim,
  type Writer,
} from "../writer.ts"
import type { Expression } from "./ast.ts"
import { parsed } from "./parser.ts"

export const bicepWriter: Writer = {
  values: (at, texts) => replaced(around(at), texts),
  siblings: (at) => {
    const { item, array } = around(at)
    return array ? array.map(({ span }) => span) : [item]
  },
  entry,
}

const quote = (text: string): string =>
  `'${text.replace(/[\\']|\$(?=\{)/g, (char) => `\\${char}`).replaceAll("\n", "\\n")}'`

interface Around {
  /** With its quotes. */
  readonly item: Span
  /** The items of the array that it is one of. */
  readonly array?: readonly { readonly span: Span }[]
}

/** The string that a place is in, and the array around it. */
function around(at: Span): Around {
  let found: Around = { item: at }
  for (const node of nodesIn(at.source)) {
    if (node.span.start > at.start || node.span.end < at.end) continue
    if (node.kind === "string") found = { ...found, item: node.span }
    if (node.kind !== "array") continue
    const own = node.items.some(
      (each) => each.kind === "string" && each.span.start <= at.start && each.span.end >= at.end,
    )
    if (own) found = { ...found, array: node.items }
  }
  return found
}

function* nodesIn(source: Source): Iterable<Expression> {
  const pending: unknown[] = [parsed(source).value.statements]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) for (const each of next) pending.push(each)
    else if (typeof next === "object" && next !== null) {
      if ("kind" in next && (next.kind === "string" || (next.kind === "array" && "items" in next)))
        yield next as Expression
      for (const [key, child] of Object.entries(next)) if (key !== "span") pending.push(child)
    }
  }
}

function replaced({ item, array }: Around, texts: readonly Verbatim[]): Edit | undefined {
  if (!textOf(item).startsWith("'")) return undefined
  const written = texts.map(({ text, written: own }) =>
    own?.startsWith("'") ? own : text === undefined ? undefined : quote(text),
  )
  if (written.includes(undefined)) return undefined
  const [only, ...more] = written
  if (!array) return only === undefined || more.length > 0 ? undefined : { span: item, text: only }
  if (only === undefined) return without(item, array)
  const { text } = item.source
  const ownLine = opensLine(text, item.start)
  return { span: item, text: written.join(ownLine ? `${lineEnd(text)}${indentAt(text, item.start)}` : ", ") }
}

/** One more property behind the last of an object, on a line of its own where those are. */
function entry(of: Span, { name, value }: NewEntry): Edit | undefined {
  const { source, start, end } = of
  const { text } = source
  const [only, ...more] = value.kind === "values" ? value.values : []
  const written = only && quotedOrWritten(only, quote)
  if (text[start] !== "{" || text[end - 1] !== "}" || written === undefined || more.length > 0) return undefined
  const body = text.slice(start, end - 1).trimEnd()
  // A comment behind the last property would take in what is written there.
  if (/\/\/[^\n']*$/.test(body)) return undefined
  const at = start + body.length
  const property = `${name}: ${written}`
  if (!text.slice(start, end).includes("\n"))
    return { span: { source, start: at, end: end - 1 }, text: `${body === "{" ? "" : ","} ${property} ` }
  const inner = /\n([ \t]+)\S/.exec(body)?.[1] ?? `${indentAt(text, end - 1)}  `
  return { span: { source, start: at, end: at }, text: `${lineEnd(text)}${inner}${property}` }
}

/** The item and what parts it from its neighbour. */
function without(item: Span, array: readonly { readonly span: Span }[]): Edit | undefined {
  const i = array.findIndex(({ span }) => span.start === item.start)
  const [before, after] = [array[i - 1]?.span, array[i + 1]?.span]
  if (after) return { span: { ...item, end: after.start }, text: "" }
  return before && { span: { ...item, start: before.end }, text: "" }
}
