/** TOML to its tables' keys with the places of their values, as far as texts and lists of texts go; whatever else is passed over. */
import type { Source, Span } from "../../model/source.ts"
import type { Piece, Value } from "../../model/value.ts"

export interface Assignment {
  /** The table's name and the key's, by their parts: `default`, `deploy`, `parameters`, `stack_name`. */
  readonly path: readonly string[]
  readonly keySpan: Span
  readonly value: Value
}

/** https://toml.io/en/v1.0.0. Of what is no TOML, the lines that can be read are read. */
export function parseToml(source: Source): readonly Assignment[] {
  const { text } = source
  const found: Assignment[] = []
  let table: readonly string[] = []
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const header = /^\s*\[\[?([^\]\n]*)\]/.exec(line)
    const key = /^(\s*)((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)\s*=\s*/.exec(line)
    let next = end + 1
    if (header) table = partsOf(header[1] ?? "")
    else if (key) {
      const [whole, indent = "", name = ""] = key
      const read = valueAt(source, at + whole.length)
      const start = at + indent.length
      const keySpan = { source, start, end: start + name.trimEnd().length }
      if (read.value) found.push({ path: [...table, ...partsOf(name)], keySpan, value: read.value })
      next = lineEnd(text, Math.max(read.end, at)) + 1
    }
    at = next
  }
  return found
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at)
  return end < 0 ? text.length : end
}

const partsOf = (name: string): readonly string[] =>
  [...name.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "")

interface Reading {
  readonly value: Value | undefined
  readonly end: number
}

function valueAt(source: Source, start: number): Reading {
  const { text } = source
  if (text[start] === "[") return listAt(source, start)
  for (const quote of ['"""', "'''", '"', "'"]) if (text.startsWith(quote, start)) return textAt(source, start, quote)
  const end = lineEnd(text, start)
  const word = /^[^#,\]\r\n]*/.exec(text.slice(start, end))?.[0].trimEnd() ?? ""
  const span = { source, start, end: start + word.length }
  if (word === "true" || word === "false")
    return { value: { kind: "scalar", value: word === "true", span }, end: span.end }
  return { value: undefined, end: start + word.length }
}

function listAt(source: Source, start: number): Reading {
  const { text } = source
  const items: Value[] = []
  let at = start + 1
  while (at < text.length) {
    const blank = /^(?:[\s,]|#[^\n]*)+/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0
    at += blank
    if (text[at] === "]") return { value: { kind: "list", items, span: { source, start, end: at + 1 } }, end: at + 1 }
    const { value, end } = valueAt(source, at)
    if (value) items.push(value)
    if (end <= at && blank === 0) break
    at = Math.max(end, value ? at + 1 : end)
    if (!value && end <= at && text[at] !== "]") at++
  }
  return { value: { kind: "list", items, span: { source, start, end: Math.min(at, text.length) } }, end: at }
}

const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\u001b" }

function textAt(source: Source, start: number, quote: string): Reading {
  const { text } = source
  const isLiteral = quote.startsWith("'")
  const last = quote.length === 1 ? lineEnd(text, start) : text.length
  const pieces: Piece[] = []
  let at = start + quote.length
  let begun = at
  const upTo = (end: number) => {
    if (end > begun) pieces.push({ kind: "literal", text: text.slice(begun, end), span: { source, start: begun, end } })
  }
  while (at < last && !text.startsWith(quote, at)) {
    if (isLiteral || text[at] !== "\\") {
      at++
      continue
    }
    upTo(at)
    const sequence =
      /^\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*\r?\n\s*|[^\n])/.exec(text.slice(at, at + 4000))?.[0] ?? "\\"
    const made = unescaped(sequence)
    if (made !== "")
      pieces.push({ kind: "literal", text: made, span: { source, start: at, end: at + sequence.length } })
    at += sequence.length
    begun = at
  }
  upTo(Math.min(at, last))
  const end = Math.min(at + quote.length, text.length)
  return { value: { kind: "text", pieces, span: { source, start, end } }, end }
}

function unescaped(sequence: string): string {
  const letter = sequence[1] ?? ""
  if (/\s/.test(letter)) return ""
  if (sequence.length > 2) {
    const code = Number.parseInt(sequence.slice(2), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence
  }
  return escapes[letter] ?? letter
}
