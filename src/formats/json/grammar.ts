/** The JSON grammar over a flat text, by recursive descent, going on after errors. */
import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.ts"
import type { Flat } from "../../model/text.ts"
import { cut, HOLE, holeAt, spanIn, spelled, viaAt } from "../../model/text.ts"
import type { Entry, Text, Value } from "../../model/value.ts"
import { endOfPlain, readString } from "./string.ts"

/** A bound on nesting that no real document reaches and no call stack minds. */
const DEEPEST = 250
/** After this many errors the rest of a broken file tells a reader nothing new. */
const MOST_ERRORS = 20
/** After this many the file is given up. */
const MOST_FAILURES = 1000

export interface JsonDocument {
  readonly value: Value | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** What strict JSON forbids although its meaning is plain: comments and trailing commas. */
  readonly liberties: readonly Diagnostic[]
}

interface Reader {
  readonly flat: Flat
  readonly chars: string
  at: number
  depth: number
  failures: number
  readonly diagnostics: Diagnostic[]
  readonly liberties: Diagnostic[]
}

export function readDocument(flat: Flat): JsonDocument {
  const reader: Reader = { flat, chars: flat.chars, at: 0, depth: 0, failures: 0, diagnostics: [], liberties: [] }
  skipSpace(reader)
  let value: Value | undefined
  if (reader.at >= reader.chars.length) complain(reader, 0, 0, "expected a JSON value, found nothing")
  else value = readValue(reader)
  skipSpace(reader)
  if (reader.at < reader.chars.length && !reader.diagnostics.some((each) => each.severity === "error"))
    complain(reader, reader.at, reader.at + 1, `unexpected ${seen(reader)} after the end of the JSON value`)
  return { value, diagnostics: reader.diagnostics, liberties: reader.liberties }
}

function complain(reader: Reader, from: number, to: number, message: string, code: DiagnosticCode = "syntax"): void {
  if (++reader.failures > MOST_FAILURES) reader.at = reader.chars.length
  // Twice, since warnings about keys that repeat must not use up the room.
  if (reader.diagnostics.length >= 2 * MOST_ERRORS) return
  reader.diagnostics.push({ code, severity: "error", message, at: spanIn(reader.flat, from, to) })
}

function seen(reader: Reader): string {
  const unit = reader.chars.codePointAt(reader.at)
  if (unit === undefined) return "end of text"
  return reader.chars[reader.at] === "\n" ? "end of line" : `\`${String.fromCodePoint(unit)}\``
}

function readValue(reader: Reader): Value {
  switch (reader.chars[reader.at]) {
    case "{":
      return nested(reader, readObject)
    case "[":
      return nested(reader, readArray)
    case '"':
      return textValue(reader)
    default:
      return readWord(reader)
  }
}

function nested(reader: Reader, read: (reader: Reader) => Value): Value {
  const start = reader.at
  if (reader.depth >= DEEPEST) {
    complain(reader, start, start + 1, `nested more than ${DEEPEST} levels deep`, "too-deep")
    skipBrackets(reader)
    return unknown(reader, start, "nested too deep to be read", "…")
  }
  reader.depth++
  const value = read(reader)
  reader.depth--
  return value
}

function skipBrackets(reader: Reader): void {
  let open = 0
  while (reader.at < reader.chars.length) {
    const char = reader.chars[reader.at]
    if (char === '"') {
      reader.at = readString(reader.flat, reader.at).end
      continue
    }
    reader.at++
    if (char === "{" || char === "[") open++
    else if ((char === "}" || char === "]") && --open === 0) return
  }
}

function readArray(reader: Reader): Value {
  const start = reader.at++
  const items: Value[] = []
  const close = listed(reader, start, "]", () => items.push(readValue(reader)))
  return { kind: "list", items: fitting(items), ...written(reader, start, close) }
}

function readObject(reader: Reader): Value {
  const start = reader.at++
  const entries: Entry[] = []
  let keys: Set<string> | undefined
  const close = listed(reader, start, "}", () => {
    const entry = readEntry(reader)
    if (entry === undefined) return
    if (entries.length === few) keys = new Set(entries.map(({ key }) => key))
    if (keys ? keys.has(entry.key) : entries.some(({ key }) => key === entry.key)) repeated(reader, entry)
    keys?.add(entry.key)
    entries.push(entry)
  })
  return { kind: "dict", entries: fitting(entries), ...written(reader, start, close) }
}

/** A list that grew keeps room for more, which a large document has no room for. */
const fitting = <T>(grown: readonly T[]): readonly T[] => (grown.length < 17 ? grown.slice() : grown)

/** So many keys are looked through faster than an index of them is made. */
const few = 8

function repeated(reader: Reader, entry: Entry): void {
  const message = `key \`${entry.key}\` repeats, and only one of them counts`
  if (reader.diagnostics.length < MOST_ERRORS)
    reader.diagnostics.push({ code: "shape", severity: "warning", message, at: entry.keySpan })
}

/** The members up to a closing bracket, with their commas; gives the offset after the bracket. */
function listed(reader: Reader, start: number, close: string, member: () => void): number {
  let comma: number | undefined
  let first = true
  for (;;) {
    skipSpace(reader)
    const char = reader.chars[reader.at]
    if (char === close || char === undefined || char === "]" || char === "}") {
      if (char !== close) {
        complain(reader, start, start + 1, `\`${reader.chars[start] ?? ""}\` is never closed`)
        return reader.at
      }
      if (comma !== undefined) liberty(reader, comma, comma + 1, "a comma before the closing bracket is not JSON")
      return ++reader.at
    }
    if (char === ",") {
      if (first || comma !== undefined) liberty(reader, reader.at, reader.at + 1, "expected a value before `,`")
      else comma = reader.at
      reader.at++
      continue
    }
    // What fills a hole may bring its own commas.
    const beside = isHole(reader, reader.at) || isHole(reader, lastInk(reader))
    if (!first && comma === undefined && !beside)
      complain(reader, reader.at, reader.at + 1, `expected \`,\` or \`${close}\`, found ${seen(reader)}`)
    first = false
    comma = undefined
    const before = reader.at
    member()
    if (reader.at === before) reader.at++
  }
}

const isHole = (reader: Reader, at: number): boolean => holeAt(reader.flat, at) !== undefined

function lastInk(reader: Reader): number {
  let at = reader.at - 1
  while (at >= 0 && isSpace(reader.chars.charCodeAt(at))) at--
  return at
}

function readEntry(reader: Reader): Entry | undefined {
  const start = reader.at
  const hole = holeAt(reader.flat, start)
  if (reader.chars[start] !== '"' && !hole) {
    complain(reader, start, start + 1, `expected a key in double quotes, found ${seen(reader)}`)
    skipJunk(reader)
    return undefined
  }
  const key = hole ? spelled([hole]) : readKey(reader)
  if (hole) reader.at = start + 1
  const keySpan = spanIn(reader.flat, start, reader.at)
  skipSpace(reader)
  if (reader.chars[reader.at] !== ":") {
    if (hole) {
      const because = `\`${hole.name}\` brings entries not seen here`
      return { key, keySpan, value: { kind: "unknown", because, name: hole.name, span: keySpan } }
    }
    complain(reader, reader.at, reader.at + 1, `expected \`:\` after the key \`${key}\`, found ${seen(reader)}`)
    return { key, keySpan, value: unknown(reader, start, "has no value", "") }
  }
  reader.at++
  skipSpace(reader)
  const next = reader.chars[reader.at]
  if (next === undefined || next === "," || next === "}" || next === "]") {
    complain(reader, reader.at, reader.at + 1, `expected a value for the key \`${key}\`, found ${seen(reader)}`)
    return { key, keySpan, value: unknown(reader, start, "has no value", "") }
  }
  return { key, keySpan, value: readValue(reader) }
}

function readKey(reader: Reader): string {
  const start = reader.at
  const close = endOfPlain(reader.chars, start)
  const plain = reader.chars.slice(start + 1, Math.max(start + 1, close))
  if (plain !== "" && !plain.includes(HOLE)) {
    reader.at = close + 1
    return plain
  }
  const string = readString(reader.flat, start)
  if (string.problem) complain(reader, string.problem.from, string.problem.to, string.problem.message)
  reader.at = string.end
  return spelled(string.pieces)
}

function skipJunk(reader: Reader): void {
  if (reader.chars[reader.at] === "{" || reader.chars[reader.at] === "[") skipBrackets(reader)
  else while (reader.at < reader.chars.length && !'",{}[]\n'.includes(reader.chars[reader.at] ?? "")) reader.at++
}

function textValue(reader: Reader): Text {
  const start = reader.at
  const string = readString(reader.flat, start)
  if (string.problem) complain(reader, string.problem.from, string.problem.to, string.problem.message)
  reader.at = string.end
  return { kind: "text", pieces: string.pieces, ...written(reader, start, string.end) }
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/** A number, `true`, `false`, `null`, a hole, or a word that is none of them. */
function readWord(reader: Reader): Value {
  const start = reader.at
  while (reader.at < reader.chars.length && !' \t\r\n",:{}[]/'.includes(reader.chars[reader.at] ?? "")) reader.at++
  const word = reader.chars.slice(start, reader.at)
  const where = written(reader, start, reader.at)
  if (word === "true" || word === "false") return { kind: "scalar", value: word === "true", ...where }
  if (word === "null") return { kind: "scalar", value: null, ...where }
  if (word.length < 400 && NUMBER.test(word)) return { kind: "scalar", value: Number(word), ...where }
  if (word.includes(HOLE)) {
    const pieces = cut(reader.flat, start, reader.at)
    const [only] = pieces
    if (pieces.length === 1 && only?.kind === "hole")
      return { kind: "unknown", name: only.name, because: only.because ?? filledIn(only.name), ...where }
    if (pieces.some((piece) => piece.kind === "hole"))
      return { kind: "unknown", name: spelled(pieces), because: filledIn(spelled(pieces)), ...where }
  }
  const end = Math.max(reader.at, start + 1)
  complain(
    reader,
    start,
    end,
    word === "" ? `expected a value, found ${seen(reader)}` : `\`${word.slice(0, 60)}\` is no JSON value`,
  )
  return unknown(reader, start, "is no JSON value", word)
}

const filledIn = (name: string): string => `\`${name}\` is filled in elsewhere`

function unknown(reader: Reader, start: number, because: string, name: string): Value {
  return { kind: "unknown", because, name, ...written(reader, start, Math.max(reader.at, start + 1)) }
}

function written(reader: Reader, from: number, to: number) {
  const via = viaAt(reader.flat, from)
  const span = spanIn(reader.flat, from, to)
  return via ? { span, via } : { span }
}

const slash = 47
const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13

function skipSpace(reader: Reader): void {
  for (;;) {
    while (isSpace(reader.chars.charCodeAt(reader.at))) reader.at++
    const start = reader.at
    if (reader.chars.charCodeAt(start) !== slash) return
    const two = reader.chars.slice(start, start + 2)
    if (two !== "//" && two !== "/*") return
    const close = two === "//" ? reader.chars.indexOf("\n", start) : reader.chars.indexOf("*/", start + 2)
    reader.at = close < 0 ? reader.chars.length : two === "//" ? close : close + 2
    if (two === "/*" && close < 0) complain(reader, start, start + 2, "`/*` is never closed")
    else liberty(reader, start, reader.at, "a comment is not JSON")
  }
}

function liberty(reader: Reader, from: number, to: number, message: string): void {
  if (reader.liberties.length < MOST_ERRORS)
    reader.liberties.push({ code: "syntax", severity: "error", message, at: spanIn(reader.flat, from, to) })
}
