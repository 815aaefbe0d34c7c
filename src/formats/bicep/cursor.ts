/** What a place in a Bicep file has around it: blanks, comments, directives, and names. */

import { type Cursor, complain, indexIn, looking, peek, spanFrom, take } from "../hcl/cursor.ts"
import type { Name } from "./ast.ts"

/** Where a newline ends what is read, and where it is a blank. */
export type Newlines = "over-newlines" | "to-newline"

/** Blanks, comments and directives to the compiler; newlines too where `newlines` is asked for. */
export function skip(c: Cursor, newlines: Newlines): void {
  for (;;) {
    const code = c.at < c.end ? c.text.charCodeAt(c.at) : 0
    if (code === 32 || code === 9) c.at++
    else if (code === 10 || code === 13) {
      if (newlines === "to-newline") return
      c.at++
    } else if (code === 47 && looking(c, "//")) skipLine(c)
    else if (code === 47 && looking(c, "/*")) skipComment(c)
    else if (code === 35 && isDirective(c)) skipLine(c)
    else if (code > 127 && isBlank(code)) c.at++
    else return
  }
}

/** White space of other scripts than ours: the compiler takes none but the byte order mark and the no-break space. */
const isBlank = (code: number): boolean => code === 0xa0 || code === 0xfeff

function skipLine(c: Cursor): void {
  const start = c.at
  while (c.at < c.end && c.text.charCodeAt(c.at) !== 10 && c.text.charCodeAt(c.at) !== 13) c.at++
  if (c.text[start] === "/") c.comments?.set(start, c.at)
}

function skipComment(c: Cursor): void {
  const close = indexIn(c, "*/", c.at + 2)
  if (close < 0) complain(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2)
  else c.comments?.set(c.at, close + 2)
  c.at = close < 0 ? c.end : close + 2
}

/** `#disable-next-line …`, which has its line for itself. */
function isDirective(c: Cursor): boolean {
  if (!/[a-z]/.test(peek(c, 1))) return false
  for (let at = c.at - 1; at >= 0; at--) {
    const char = c.text[at]
    if (char === "\n" || char === "\r") return true
    if (char !== " " && char !== "\t") return false
  }
  return true
}

export const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
const isNamePart = (code: number): boolean => isNameStart(code) || (code >= 48 && code <= 57)

/** The name that begins here, if one does. */
export function nameAt(c: Cursor): Name | undefined {
  const start = c.at
  if (start >= c.end || !isNameStart(c.text.charCodeAt(start))) return undefined
  let at = start + 1
  while (at < c.end && isNamePart(c.text.charCodeAt(at))) at++
  c.at = at
  return { text: c.text.slice(start, at), span: spanFrom(c, start) }
}

/** Whether this word comes next, as a whole. */
export const lookingAtWord = (c: Cursor, word: string): boolean =>
  looking(c, word) && !(c.at + word.length < c.end && isNamePart(c.text.charCodeAt(c.at + word.length)))

export const takeWord = (c: Cursor, word: string): boolean => lookingAtWord(c, word) && take(c, word)

export const atLineEnd = (c: Cursor): boolean => c.at >= c.end || peek(c) === "\n" || peek(c) === "\r"
