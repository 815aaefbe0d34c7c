/** How values are written in YAML, in block and in flow style. */
import type { Span } from "../../model/source.ts"
import { type Brackets, bracketEntry, bracketSiblings, bracketValues, isInList } from "../brackets.ts"
import {
  type Edit,
  lineEnd,
  type NewEntry,
  type NewValue,
  opensLine,
  quotedOrWritten,
  type Verbatim,
  type Writer,
} from "../writer.ts"

/** Letters that mean nothing but themselves, wherever they stand in a plain text, and no number, date or truth value. */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z][\w./*@+=-]*(?::[\w./*@+=-]+|::+[\w./*@+=-]+)*$/i

/** In the quotes of the value beside it; plain where that is, and where it can be. */
function quote(text: string, near: string): string | undefined {
  if (/[^\x20-\x7e]/.test(text)) return undefined
  if (near.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  return near.startsWith('"') || !plain.test(text) ? JSON.stringify(text) : text
}

const flow: Brackets = {
  quote,
  key: (name, isQuoted) => (!isQuoted && plain.test(name) && !name.includes(":") ? name : JSON.stringify(name)),
  needsCommas: true,
}

export const yamlWriter: Writer = {
  values: (at, texts) =>
    isItem(at) ? blockItems(at, texts) : (blockList(at, texts) ?? bracketValues(flow, at, texts)),
  siblings: (at) => (isItem(at) ? itemsAround(at) : bracketSiblings(at)),
  entry: (of, entry) => (of.source.text[of.start] === "{" ? bracketEntry(flow, of, entry) : blockEntry(of, entry)),
}

const dash = /^([ \t]*)(?:- +)*- +$/
const isItem = ({ source: { text }, start }: Span): boolean => opensLine(text, start, dash)

/** The column in which the dash of an item stands. */
function dashOf({ source: { text }, start }: Span): string {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start)
  return " ".repeat(line.lastIndexOf("-"))
}

/** Texts as they are meant, each in its quotes, or as they stand elsewhere in the file. */
function written(at: Span, texts: readonly Verbatim[]): readonly string[] | undefined {
  const near = at.source.text.slice(at.start, at.end)
  const all = texts.map(
    ({ text, written: verbatim }) => verbatim ?? (text === undefined ? undefined : quote(text, near)),
  )
  const known = all.filter((each) => each !== undefined)
  return known.length === all.length ? known : undefined
}

/** The items of the block around one, as far as they stand one below the other, each on one line. */
function itemsAround(at: Span): readonly Span[] | undefined {
  const { source } = at
  const { text } = source
  const column = dashOf(at)
  const lines = text.split("\n")
  const own = text.slice(0, at.start).split("\n").length - 1
  const isOther = (line: string | undefined) =>
    line !== undefined && /^[ \t]*- /.test(line) && line.indexOf("-") === column.length
  let [first, last] = [own, own]
  if (opensLine(text, at.start, /^[ \t]*- +$/)) while (isOther(lines[first - 1])) first--
  while (isOther(lines[last + 1])) last++
  // What goes on below an item belongs to it.
  const next = lines[last + 1]?.replace(/\r$/, "")
  if (next !== undefined && next.trim() !== "" && (/^[ \t]*/.exec(next)?.[0].length ?? 0) > column.length)
    return undefined
  const before = lines[first - 1]?.replace(/\r$/, "") ?? ""
  if (first === own ? false : !/:[ \t]*$|^[ \t]*$/.test(before)) return undefined
  let offset = lines.slice(0, first).join("\n").length + (first > 0 ? 1 : 0)
  return lines.slice(first, last + 1).map((line) => {
    const value = /^[ \t]*(?:- +)+/.exec(line)?.[0].length ?? 0
    const start = offset + value
    const end = offset + line.trimEnd().length
    offset += line.length + 1
    return { source, start, end }
  })
}

function blockItems(at: Span, texts: readonly Verbatim[]): Edit | undefined {
  const { text } = at.source
  const values = written(at, texts)
  if (!values) return undefined
  if (values.length > 0) return { span: at, text: values.join(`${lineEnd(text)}${dashOf(at)}- `) }
  // Its whole line, where it is not the only one.
  if ((itemsAround(at)?.length ?? 0) < 2 || !opensLine(text, at.start, /^[ \t]*- +$/)) return undefined
  const start = text.lastIndexOf("\n", at.start - 1) + 1
  const stop = text.indexOf("\n", at.end)
  return { span: { ...at, start, end: stop < 0 ? text.length : stop + 1 }, text: "" }
}

/** Several values in place of one that stands behind its key on a line of its own. */
function blockList(at: Span, texts: readonly Verbatim[]): Edit | undefined {
  const { source, start, end } = at
  const { text } = source
  if (texts.length < 2 || isInList(at)) return undefined
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start)
  const before = /^([ \t]*(?:- +)*)[A-Za-z][\w-]*:( +)$/.exec(line)
  const values = written(at, texts)
  if (!before || !values || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200))) return undefined
  const [, indent = "", gap = ""] = before
  const column = " ".repeat(indent.length + 2)
  return {
    span: { source, start: start - gap.length, end },
    text: values.map((value) => `${lineEnd(text)}${column}- ${value}`).join(""),
  }
}

/** One more entry below the last of a block, in the column of the first. */
function blockEntry({ source, start, end }: Span, { name, value }: NewEntry): Edit | undefined {
  const { text } = source
  const column = start - (text.lastIndexOf("\n", start - 1) + 1)
  const last = start + text.slice(start, end).trimEnd().length
  if (
    !/^["']?[A-Za-z][\w-]*["']?:/.test(text.slice(start, end)) ||
    !/^[ \t]*(?:\r?\n|$)/.test(text.slice(last, last + 200))
  )
    return undefined
  const lines = entryLines(name, value, column)
  return lines && { span: { source, start: last, end: last }, text: lines.map((each) => lineEnd(text) + each).join("") }
}

function entryLines(name: string, value: NewValue, column: number): readonly string[] | undefined {
  const key = `${" ".repeat(column)}${flow.key(name, false)}:`
  if (value.kind === "values") {
    const all = value.values.map((each) => quotedOrWritten(each, (text) => quote(text, "")))
    return all.includes(undefined) ? undefined : [`${key} ${all.length === 1 ? all[0] : `[${all.join(", ")}]`}`]
  }
  const nested = value.entries.map(([inner, each]) => entryLines(inner, each, column + 2))
  const known = nested.filter((each) => each !== undefined)
  return known.length === nested.length ? [key, ...known.flat()] : undefined
}
