/** Lists and maps in brackets, as JSON, HCL and YAML's flow style have them: where their parts stand, and what to write into them. */
import type { Span } from "../model/source.ts"
import {
  type Edit,
  indentAt,
  lineEnd,
  type NewEntry,
  type NewValue,
  opensLine,
  quotedOrWritten,
  type Verbatim,
} from "./writer.ts"

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
    return { span: at, text: values.length === 1 ? (values[0] ?? "") : listInStyle(at, values) }
  }
  const items = listAround(at)
  if (!items) return undefined
  if (values.length === 0) return without(at, items)
  const ownLine = opensLine(text, at.start) && items.length + values.length > 2
  return { span: at, text: values.join(ownLine ? `,${lineEnd(text)}${indentAt(text, at.start)}` : ", ") }
}

/** As other lists of the file are: in one line, or an item on each where one of them is so short and nevertheless is on several. */
function listInStyle({ source: { text }, start }: Span, values: readonly string[]): string {
  const [, opening = "", inner = ""] = /\n([ \t]*)[^\n[\]]*\[[ \t]*\r?\n([ \t]*)"[^"\n]*",?[ \t]*\r?\n/.exec(text) ?? []
  const step = inner.startsWith(opening) ? inner.slice(opening.length) : ""
  if (step === "") return `[${values.join(", ")}]`
  const [outer, end] = [indentAt(text, start), lineEnd(text)]
  return `[${end}${values.map((each) => outer + step + each).join(`,${end}`)}${end}${outer}]`
}

/** The item and the comma that parts it from its neighbour. */
function without(at: Span, items: readonly (readonly [number, number])[]): Edit | undefined {
  const i = items.findIndex(([start]) => start === at.start)
  const [before, after] = [items[i - 1], items[i + 1]]
  if (after) return { span: { ...at, end: after[0] }, text: "" }
  return before && { span: { ...at, start: before[1] }, text: "" }
}

/** One more entry before the brace that ends a map. Undefined where how the map writes its entries cannot be seen. */
export function bracketEntry(brackets: Brackets, of: Span, { name, value }: NewEntry): Edit | undefined {
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
  const style: Style = {
    quote: (each) => brackets.quote(each, quoted === "" && separator === ":" ? "" : '"'),
    key(each, width) {
      const name = brackets.key(each, quoted !== "")
      return separator === "=" ? `${name.padEnd(width - " = ".length)} = ` : `${name}: `
    },
    comma: separator === "=" && !brackets.needsCommas ? "" : ",",
  }
  const comma = body.endsWith(",") ? "" : ","
  const isLong = inner.slice(body.length).includes("\n")
  if (!isLong) {
    const written = inOneLine(value, style)
    return written === undefined
      ? undefined
      : { span: { source, start: last, end: last }, text: `${comma} ${style.key(name, 0)}${written}` }
  }
  const indent = indentAt(text, text.lastIndexOf("\n", last - 1) < start ? end - 1 : firstLine(text, start, end))
  const outer = indentAt(text, end - 1)
  const step = indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : "  "
  const lines = inLines(value, style, indent, step)
  if (!lines) return undefined
  const [opening = "", ...rest] = lines
  const fresh = [style.comma === "" ? "" : comma, `${indent}${style.key(name, 0)}${opening}`, ...rest]
  return { span: { source, start: last, end: last }, text: fresh.join(lineEnd(text)) }
}

/** Where the first entry that opens a line stands. */
const firstLine = (text: string, start: number, end: number): number =>
  start +
  (/\n[ \t]*(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0) +
  text.slice(start, end).search(/\n[ \t]*(?=\S)/)

/** How one map writes its entries. */
interface Style {
  readonly quote: (text: string) => string | undefined
  /** With what parts it from its value, in line with others as wide as that where the syntax lines them up. */
  readonly key: (name: string, width: number) => string
  /** What parts entries on lines of their own. */
  readonly comma: string
}

function inOneLine(value: NewValue, style: Style): string | undefined {
  if (value.kind === "values") return listed(value.values, style)
  const all = value.entries.map(([name, each]) => {
    const written = inOneLine(each, style)
    return written === undefined ? undefined : `${style.key(name, 0)}${written}`
  })
  return all.includes(undefined) ? undefined : `{ ${all.join(", ")} }`
}

/** The first of the lines goes on behind the key. */
function inLines(value: NewValue, style: Style, indent: string, step: string): readonly string[] | undefined {
  if (value.kind === "values") {
    const written = listed(value.values, style)
    return written === undefined ? undefined : [written]
  }
  const inner = indent + step
  // As `terraform fmt` lines up what takes one line each.
  const isShort = value.entries.every(([, each]) => each.kind === "values")
  const width = isShort ? Math.max(...value.entries.map(([name]) => style.key(name, 0).length)) : 0
  const all = value.entries.map(([name, each], i) => {
    const lines = inLines(each, style, inner, step)
    const comma = i < value.entries.length - 1 ? style.comma : ""
    return lines?.map(
      (line, j) => `${j === 0 ? `${inner}${style.key(name, width)}` : ""}${line}${j === lines.length - 1 ? comma : ""}`,
    )
  })
  const known = all.filter((each) => each !== undefined)
  return known.length === all.length ? ["{", ...known.flat(), `${indent}}`] : undefined
}

function listed(values: readonly Verbatim[], { quote }: Style): string | undefined {
  const all = values.map((each) => quotedOrWritten(each, quote))
  if (all.includes(undefined)) return undefined
  return all.length === 1 ? all[0] : `[${all.join(", ")}]`
}
