/** A place in the text of a file that moves forward, with what has gone wrong so far: what all parts of the parser share. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"

export interface Cursor {
  readonly source: Source
  readonly text: string
  /** Parsing stops here: the end of the file, or of the template that is read. */
  readonly end: number
  at: number
  depth: number
  readonly diagnostics: Diagnostic[]
  /** Set where comments are asked for: where each begins, and where it ends. */
  readonly comments?: Map<number, number>
}

/** What is nested deeper than this is not read. */
export const deepest = 250

export const cursorOf = (source: Source): Cursor => ({
  source,
  text: source.text,
  end: source.text.length,
  at: source.text.charCodeAt(0) === 0xfeff ? 1 : 0,
  depth: 0,
  diagnostics: [],
})

export const spanFrom = (c: Cursor, start: number, end = c.at): Span => ({ source: c.source, start, end })

export const peek = (c: Cursor, ahead = 0): string => (c.at + ahead < c.end ? (c.text[c.at + ahead] as string) : "")
export const looking = (c: Cursor, word: string): boolean =>
  c.at + word.length <= c.end && c.text.startsWith(word, c.at)

/** Steps over the word where it comes next. */
export function take(c: Cursor, word: string): boolean {
  if (!looking(c, word)) return false
  c.at += word.length
  return true
}

/** More complaints than this about one file help nobody. */
const mostComplaints = 100

/** A complaint about what stands here, or between two places. Only the first at a place is told. */
export function complain(c: Cursor, message: string, start = c.at, end = wordEnd(c, start)): void {
  const last = c.diagnostics.at(-1)
  if (c.diagnostics.length >= mostComplaints || (last && "source" in last.at && last.at.start === start)) return
  c.diagnostics.push({ code: "syntax", severity: "error", message, at: spanFrom(c, start, Math.max(start, end)) })
}

/** What goes on for longer than any that people write: operators in a row, or steps into a value. */
export const longestChain = 1_000

export function tooDeep(c: Cursor, message: string, start = c.at): void {
  const at = spanFrom(c, start, Math.min(c.end, start + 1))
  if (c.diagnostics.length < mostComplaints) c.diagnostics.push({ code: "too-deep", severity: "error", message, at })
}

/** As much of a word as is worth quoting. */
const longestWord = 60

function wordEnd(c: Cursor, start: number): number {
  const most = Math.min(c.end, start + longestWord)
  let end = start
  while (end < most && isIdentifierPart(c.text.codePointAt(end) ?? 0)) end++
  return Math.min(c.end, Math.max(end, start + 1))
}

/** What stands here, for messages: `end of file`, or the next word in backticks. */
export function found(c: Cursor): string {
  if (c.at >= c.end) return "the end of the file"
  const char = peek(c)
  if (char === "\n" || char === "\r") return "the end of the line"
  return `\`${c.text.slice(c.at, Math.min(wordEnd(c, c.at), c.at + 40)).replaceAll("`", "'")}\``
}

/** Blanks and comments; newlines too where `newlines` is asked for. */
export function skip(c: Cursor, newlines: "over-newlines" | "to-newline"): void {
  for (;;) {
    const char = peek(c)
    if (char === " " || char === "\t") c.at++
    else if (char === "\r" && peek(c, 1) !== "\n") loneReturn(c)
    else if (newlines === "over-newlines" && (char === "\n" || char === "\r")) c.at++
    else if (char === "#" || looking(c, "//")) {
      const next = c.text.indexOf("\n", c.at)
      const start = c.at
      c.at = next < 0 || next > c.end ? c.end : next
      if (c.text[c.at - 1] === "\r" && c.at < c.end) c.at--
      c.comments?.set(start, c.at)
    } else if (looking(c, "/*")) {
      const close = indexIn(c, "*/", c.at + 2)
      if (close < 0) complain(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2)
      else c.comments?.set(c.at, close + 2)
      c.at = close < 0 ? c.end : close + 2
    } else return
  }
}

/** Told once: a file with such line ends has them on every line. */
function loneReturn(c: Cursor): void {
  const message = "a carriage return stands here without a newline: lines must end in a newline"
  if (!c.diagnostics.some((each) => each.message === message)) complain(c, message)
  c.at++
}

/** Where a word comes next before the end. */
export function indexIn(c: Cursor, word: string, from: number, end = c.end): number {
  const at = c.text.slice(from, end).indexOf(word)
  return at < 0 ? -1 : from + at
}

const start = /^[\p{ID_Start}_]$/u
const part = /^[\p{ID_Continue}-]$/u

export const isIdentifierStart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code > 127 && start.test(String.fromCodePoint(code)))
export const isIdentifierPart = (code: number): boolean =>
  isIdentifierStart(code) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  (code > 127 && part.test(String.fromCodePoint(code)))

/** The identifier that begins here, if one does. */
export function identifier(c: Cursor): { readonly text: string; readonly span: Span } | undefined {
  const from = c.at
  if (from >= c.end || !isIdentifierStart(c.text.codePointAt(from) ?? 0)) return undefined
  let at = from
  while (at < c.end) {
    const code = c.text.codePointAt(at) ?? 0
    if (!isIdentifierPart(code)) break
    at += code > 0xffff ? 2 : 1
  }
  c.at = at
  return { text: c.text.slice(from, at), span: spanFrom(c, from) }
}
