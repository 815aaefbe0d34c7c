/** Lists and maps in brackets, as JSON, HCL and YAML's flow style have them: where their parts stand, and what to write into them. */
import type { Span } from "../model/source.ts"
import { type Edit, indentAt, lineEnd, type NewEntry, opensLine, type Verbatim } from "./writer.ts"

/** What tells one syntax with brackets from another. */
export interface Brackets {
  /** A text as a value; undefined where the syntax would read more into it. `near` is how the value beside it is written. */
  quote(text: string, near: string): string | undefined
  /** A name as a key. */
  key(name: string, isQuoted: boolean): string
  /** Whether entries that stand on lines of their own need a comma as well. */
  readonly needsCommas: boolean
}

/** A value without structure of its own; comments and anything nested end the search. */
const item = /[ \t\r\n]*((?:!\w[\w:.]*[ \t]+)?(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,[\](){}"'#]+))[ \t\r\n]*(,|\])/y

/** The items of the list around a place, or nothing where it stands in no list of simple values. */
export function listAround({ source: { text }, start, end }: Span): readonly (readonly [number, number])[] | undefined {
  for (
    let open = text.lastIndexOf("[", start);
    open >= 0 && start - open < 20_000;
    open = text.lastIndexOf("[", open - 1)
  ) {
    const items: (readonly [number, number])[] = []
    item.lastIndex = open + 1
    for (let found = item.exec(text); found; found = item.exec(text)) {
      const [whole, value = "", stop] = found
      const at = item.lastIndex - whole.length + whole.indexOf(value)
      items.push([at, at + value.length])
      if (stop === "]") break
      // A comma behind the last item.
      if (/^[ \t\r\n]*\]/.test(text.slice(item.lastIndex, item.lastIndex + 400))) break
    }
    if (items.some(([from, to]) => from === start && to === end)) return items
    if (open === 0) break
  }
  return undefined
}

/** Whether a value is said to stand in a list, whatever may be in that. */
export const isInList = ({ source: { text }, start }: Span): boolean =>
  /[[,]\s*$/.test(text.slice(Math.max(0, start - 400), start))

export const bracketSiblings = (at: Span): readonly Span[] | undefined => {
  if (!isInList(at)) return [at]
  return listAround(at)?.map(([start, end]) => ({ source: at.source, start, end }))
}

export function writtenIn(brackets: Brackets, near: string, texts: readonly Verbatim[]): readonly string[] | undefined {
  const written = texts.map(({ text, written }) =>
    written?.startsWith('"') && near.startsWith('"')
      ? written
      : text === undefined
        ? undefined
        : brackets.quote(text, near),
  )
  const known = written.filter((each) => each !== undefined)
  return known.length === written.length ? known : undefined
}

export function bracketValues(brackets: Brackets, at: Span, texts: readonly Verbatim[]): Edit | undefined {
  const { text } = at.source
  const values = writtenIn(brackets, text.slice(at.start, at.end), texts)
  if (!values) return undefined
  if (!isInList(at)) {
    if (values.length === 0) return undefined
    return { span: at, text: values.length === 1 ? (values[0] ?? "") : `[${values.join(", ")}]` }
  }
  const items = listAround(at)
  if (!items) return undefined
  if (values.length === 0) return without(at, items)
  const ownLine = opensLine(text, at.start) && items.length + values.length > 2
  return { span: at, text: values.join(ownLine ? `,${lineEnd(text)}${indentAt(text, at.start)}` : ", ") }
}

/** The item and the comma that parts it from its neighbour. */
function without(at: Span, items: readonly (readonly [number, number])[]): Edit | undefined {
  const i = items.findIndex(([start]) => start === at.start)
  const [before, after] = [items[i - 1], items[i + 1]]
  if (after) return { span: { ...at, end: after[0] }, text: "" }
  return before && { span: { ...at, start: before[1] }, text: "" }
}

/** One more entry before the brace that ends a map. Undefined where how the map writes its entries cannot be seen. */
export function bracketEntry(brackets: Brackets, of: Span, { path, values }: NewEntry): Edit | undefined {
  const { source, start, end } = of
  const { text } = source
  const first = /^\{\s*("?)[\w:.-]+"?\s*([=:])/.exec(text.slice(start, end))
  if (!first || text[end - 1] !== "}") return undefined
  const [, quoted, separator = ":"] = first
  const inner = text.slice(start + 1, end - 1)
  const body = inner.trimEnd()
  const last = start + 1 + body.length
  // A comment behind the last entry would take in what is written there.
  if (/(?:#|\/\/)[^\n"]*$/.test(body) || body.endsWith("*/")) return undefined
  const near = quoted === "" && separator === ":" ? "" : '"'
  const known = writtenIn(
    brackets,
    near,
    values.map((each) => ({ text: each })),
  )
  if (!known) return undefined
  const value = known.length === 1 ? (known[0] ?? "") : `[${known.join(", ")}]`
  const key = (name: string) => `${brackets.key(name, quoted !== "")}${separator === "=" ? " = " : ": "}`
  const comma = body.endsWith(",") ? "" : ","
  const isLong = inner.slice(body.length).includes("\n")
  if (!isLong) {
    const nested = path.reduceRight((made, name) => `{ ${key(name)}${made} }`, value).slice(2, -2)
    return { span: { source, start: last, end: last }, text: `${comma} ${nested}` }
  }
  const indent = indentAt(text, text.lastIndexOf("\n", last - 1) < start ? end - 1 : firstLine(text, start, end))
  const outer = indentAt(text, end - 1)
  const step = indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : "  "
  const lines = nest(path, value, key, indent, step)
  const parting = separator === "=" && !brackets.needsCommas ? "" : comma
  return { span: { source, start: last, end: last }, text: [parting, ...lines].join(lineEnd(text)) }
}

/** Where the first entry that opens a line stands. */
const firstLine = (text: string, start: number, end: number): number =>
  start +
  (/\n[ \t]*(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0) +
  text.slice(start, end).search(/\n[ \t]*(?=\S)/)

function nest(
  path: readonly string[],
  value: string,
  key: (name: string) => string,
  indent: string,
  step: string,
): readonly string[] {
  const [name = "", ...rest] = path
  if (rest.length === 0) return [`${indent}${key(name)}${value}`]
  return [`${indent}${key(name)}{`, ...nest(rest, value, key, indent + step, step), `${indent}}`]
}
