/** Text of which some does not parse to the places where reading can go on: lines at the margin that begin a block. */
import type { Cursor } from "./cursor.ts"

const topLevel =
  /(?:resource|data|module|locals|variable|output|provider|terraform|moved|import|check|removed|ephemeral|include|dependency|dependencies|generate|remote_state)\b[^\S\n]*(?:"[^"\n]*"[^\S\n]*){0,3}\{/y

function beginsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 97 || code > 122) return false
  topLevel.lastIndex = at
  return topLevel.test(text)
}

/** Whether a block at the margin begins here: then whatever is still open was never closed. */
export const startsBlock = (c: Cursor): boolean => (c.at === 0 || c.text[c.at - 1] === "\n") && beginsAt(c.text, c.at)

/** What stands in an expression's way to the end of its line, or further. */
const turn = /["#\n]|\/\/|\/\*|<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/gu
const turnInString = /["\\\n]|[$%]\{/g
const turnInInterpolation = /["{}\n]/g

/** The offsets of all blocks at the margin, but for those that only stand in a comment or in a heredoc. */
export function blockStarts(text: string): readonly number[] {
  const starts: number[] = beginsAt(text, 0) ? [0] : []
  const heredocs = heredocsOf(text)
  /** The interpolations that are open, each with the braces that are open in it; and whether a string is open in the innermost. */
  const lastClosing = text.lastIndexOf("*/")
  let open: number[] = []
  let inString = false
  for (let at = 0; ; ) {
    const pattern = inString ? turnInString : open.length > 0 ? turnInInterpolation : turn
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return starts
    const [word] = match
    at = pattern.lastIndex
    if (word === "\n") {
      inString = false
      if (!beginsAt(text, at)) continue
      starts.push(at)
      open = []
    } else if (inString) {
      if (word === "\\") at++
      else if (word === '"') inString = false
      else {
        open.push(0)
        inString = false
      }
    } else if (word === '"') inString = true
    else if (word === "{") open.push((open.pop() ?? 0) + 1)
    else if (word === "}") {
      const braces = open.pop() ?? 0
      if (braces > 0) open.push(braces - 1)
      else inString = true
    } else if (word === "#" || word === "//") {
      const newline = text.indexOf("\n", at)
      at = newline < 0 ? text.length : newline
    } else if (word !== "/*") at = heredocs.end(match[1] ?? "", at)
    else if (at <= lastClosing) at = text.indexOf("*/", at) + 2
  }
}

/** Where the heredocs of a text end: asked in the order in which they stand. */
function heredocsOf(text: string): { readonly end: (marker: string, contents: number) => number } {
  const closings = positions(text, /^[^\S\r\n\u2028\u2029]*([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*$/gmu)
  const openings = positions(text, /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*$/gmu)
  return {
    end: (marker, contents) => {
      const closing = after(closings, marker, contents)
      if (closing === undefined) return contents - 1
      // One that goes on over a block up to the marker of another heredoc has lost its own.
      const next = after(openings, marker, contents)
      const isLost = next !== undefined && next < closing && hasBlock(text, contents, next)
      return isLost ? contents - 1 : closing + marker.length
    },
  }
}

function hasBlock(text: string, from: number, to: number): boolean {
  for (let line = from; line > 0 && line < to; line = text.indexOf("\n", line) + 1)
    if (beginsAt(text, line)) return true
  return false
}

type Positions = Map<string, { readonly at: number[]; next: number }>

function positions(text: string, pattern: RegExp): Positions {
  const found: Positions = new Map()
  for (const match of text.matchAll(pattern)) {
    const marker = match[1] ?? ""
    const known = found.get(marker) ?? { at: [], next: 0 }
    known.at.push(match.index)
    found.set(marker, known)
  }
  return found
}

function after(all: Positions, marker: string, from: number): number | undefined {
  const known = all.get(marker)
  if (!known) return undefined
  while (known.next < known.at.length && (known.at[known.next] ?? 0) < from) known.next++
  return known.at[known.next]
}
