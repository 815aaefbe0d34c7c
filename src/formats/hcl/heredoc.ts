/** The first line of a heredoc to the line that ends it, past other heredocs that stand in its interpolations. */
import { type Cursor, indexIn } from "./cursor.ts"

export interface HeredocOpening {
  readonly marker: string
  /** Written `<<-`: the blanks that all lines begin with are taken off. */
  readonly indented: boolean
  /** Of what is written, without the end of its line. */
  readonly length: number
  /** The offset of the first line of text. */
  readonly contents: number
}

const opening = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/uy

export function heredocOpening(text: string, at: number): HeredocOpening | undefined {
  opening.lastIndex = at
  const match = opening.exec(text)
  if (!match) return undefined
  const [all, dash, marker = ""] = match
  return { marker, indented: dash === "-", length: all.trimEnd().length, contents: at + all.length }
}

interface Line {
  readonly start: number
  /** After the marker. */
  readonly end: number
}

/** What the text around a place is: a heredoc, an expression in `${…}` with the braces that are open in it, or a string in that. */
type Mode =
  | { readonly kind: "heredoc"; readonly marker: string }
  | { readonly kind: "expression"; braces: number }
  | { readonly kind: "string" }

/** How far behind a line that could be the end it is looked for a better one. */
const furthest = 4_096

/** The end marker may be indented, and followed by blanks. */
export function closingLine(c: Cursor, from: number, marker: string): Line | undefined {
  if (!hasMarker(c, from, marker)) return undefined
  let first: Line | undefined
  const modes: Mode[] = [{ kind: "heredoc", marker }]
  for (let at = from; at <= c.end && (first === undefined || at < first.end + furthest); ) {
    const atLineStart = at === from || c.text[at - 1] === "\n"
    const line = atLineStart ? markerAt(c, at, marker) : undefined
    const mode = modes.at(-1) as Mode
    if (line) {
      // In the middle of an expression it is more likely that a brace is missing.
      if (modes.length === 1 || mode.kind !== "heredoc") return line
      first ??= line
    }
    const inner = atLineStart && modes.length > 1 && mode.kind === "heredoc" ? markerAt(c, at, mode.marker) : undefined
    if (inner) {
      modes.pop()
      at = inner.end
    } else if (at === c.end) break
    else at = step(c, at, modes)
  }
  return first
}

/** Whether there is any line that could be the end: most texts that are never closed have none. */
function hasMarker(c: Cursor, from: number, marker: string): boolean {
  for (let at = indexIn(c, marker, from); at >= 0; at = indexIn(c, marker, at + 1)) {
    let line = at
    while (line > from && isBlank(c.text.charCodeAt(line - 1))) line--
    if ((line === from || c.text[line - 1] === "\n") && markerAt(c, line, marker)) return true
  }
  return false
}

function markerAt(c: Cursor, line: number, marker: string): Line | undefined {
  let start = line
  while (start < c.end && isBlank(c.text.charCodeAt(start))) start++
  if (!c.text.startsWith(marker, start)) return undefined
  const end = start + marker.length
  let after = end
  while (after < c.end && isBlank(c.text.charCodeAt(after))) after++
  return end <= c.end && (after >= c.end || c.text[after] === "\n") ? { start: line, end } : undefined
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 10) || code === 0xa0

/** Over what stands at a place, with what it opens or closes. */
function step(c: Cursor, at: number, modes: Mode[]): number {
  const { text } = c
  const mode = modes.at(-1) as Mode
  const char = text[at]
  if (mode.kind === "expression") return stepInExpression(c, at, mode, modes)
  if (char === "$" || char === "%") {
    if (text[at + 1] === char && text[at + 2] === "{") return at + 3
    if (text[at + 1] !== "{") return at + 1
    modes.push({ kind: "expression", braces: 0 })
    return at + 2
  }
  if (mode.kind === "heredoc") return at + 1
  if (char === "\\" && text[at + 1] !== "\n") return at + 2
  if (char === '"' || char === "\n") modes.pop()
  return at + 1
}

function stepInExpression(c: Cursor, at: number, mode: Extract<Mode, { kind: "expression" }>, modes: Mode[]): number {
  const { text } = c
  const char = text[at]
  const next = text[at + 1]
  if (char === '"') modes.push({ kind: "string" })
  else if (char === "{") mode.braces++
  else if (char === "}" && --mode.braces < 0) modes.pop()
  else if (char === "#" || (char === "/" && next === "/")) return endOf(c, text.indexOf("\n", at))
  else if (char === "/" && next === "*") return endOf(c, text.indexOf("*/", at + 2))
  else if (char === "<" && next === "<") {
    const inner = heredocOpening(text, at)
    if (!inner) return at + 2
    modes.push({ kind: "heredoc", marker: inner.marker })
    return inner.contents
  }
  return at + 1
}

const endOf = (c: Cursor, at: number): number => (at < 0 || at > c.end ? c.end : at)
