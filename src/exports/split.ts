/** The text of an export, as it comes in, to its pieces: so that what is kept does not grow with the file. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Piece } from "./piece.ts"

export interface Splitter {
  push(text: string): readonly Piece[]
  /** What is left, and how the text ended. */
  end(): { readonly pieces: readonly Piece[]; readonly diagnostics: readonly Diagnostic[] }
}

/** Longer pieces are not kept. No provider allows policies that come near this. */
const longestPiece = 32_000_000
/** No way is longer. */
const deepestWay = 4

const [quote, backslash, newline, comma, colon] = [34, 92, 10, 44, 58]
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125]
const isBlank = (unit: number): boolean => unit === 32 || unit === newline || unit === 13 || unit === 9

/** A text that is being collected: slices of what came in. */
interface Collected {
  parts: string[]
  length: number
  firstLine: number
}

const nothing = (firstLine: number): Collected => ({ parts: [], length: 0, firstLine })

/**
 * `lists` are the ways to the lists whose items are pieces: keys joined by dots, empty for a list that is a document. Documents may
 * follow each other. Takes any text: what is no JSON comes out as a document that does not parse.
 */
export function splitter(path: string, lists: ReadonlySet<string>): Splitter {
  /** Keys of the maps around, as far as ways go; undefined in a list. */
  let way: (string | undefined)[] = []
  let depth = 0
  /** The depth within the list whose items are pieces. */
  let inside: number | undefined
  let list = ""
  let line = 1
  let state: "value" | "text" | "escape" = "value"
  let isInItem = false
  let isList = false
  let document = nothing(1)
  let item = nothing(1)
  /** The letters of a text that may be a key, and the last one that was. */
  let letters: string | undefined
  let key: string | undefined
  let tooLong = 0
  const diagnostics: Diagnostic[] = []

  const pieceOf = ({ parts, firstLine, length }: Collected, of: string | undefined): readonly Piece[] => {
    if (length > longestPiece) {
      tooLong++
      return []
    }
    const text = parts.join("")
    if (text.trim() === "") return []
    const source = { path, revision: "head" as const, text, ...(firstLine > 1 && { firstLine }) }
    return [of === undefined ? { source } : { list: of, source }]
  }

  function push(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    let from = 0
    const keep = (to: number) => {
      const target = isInItem ? item : document
      target.length += to - from
      if (to > from && target.length <= longestPiece) target.parts.push(text.slice(from, to))
      from = to
    }
    const endItem = (to: number) => {
      keep(to)
      isInItem = false
      pieces.push(...pieceOf(item, list))
    }
    const beginItem = (at: number) => {
      // What separates items belongs to nothing.
      from = at
      isInItem = true
      item = nothing(line)
    }
    const endDocument = (to: number) => {
      keep(to)
      // Of a document that is a list nothing is left.
      if (!isList) pieces.push(...pieceOf(document, undefined))
      isList = false
      document = nothing(line)
      way = []
      key = undefined
    }
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === newline) line++
      if (state === "escape") {
        state = "text"
        continue
      }
      if (state === "text") {
        if (unit === backslash) state = "escape"
        else if (unit === quote) {
          state = "value"
          if (letters !== undefined) key = letters
          letters = undefined
        } else if (letters !== undefined) letters = letters.length < 100 ? letters + text[at] : undefined
        continue
      }
      const isAmongItems = inside === depth && !isInItem
      if (isAmongItems && !isBlank(unit) && unit !== comma && unit !== closeList) beginItem(at)
      if (unit === quote) {
        state = "text"
        if (depth > 0 && depth <= deepestWay && inside === undefined) letters = ""
      } else if (unit === openMap || unit === openList) {
        if (depth === 0) {
          // What stands before a document is none of it.
          keep(at)
          pieces.push(...pieceOf(document, undefined))
          document = nothing(line)
        }
        if (inside === undefined) {
          if (depth > 0 && depth <= deepestWay) way[depth - 1] = key
          const here = way.slice(0, depth).every((each) => each !== undefined)
            ? way.slice(0, depth).join(".")
            : undefined
          if (unit === openList && here !== undefined && lists.has(here)) {
            keep(at + 1)
            inside = depth + 1
            isList = depth === 0
            list = here
          }
          key = undefined
        }
        depth++
      } else if (unit === closeMap || unit === closeList) {
        if (inside === depth && unit === closeList) {
          if (isInItem) endItem(at)
          from = at
          inside = undefined
        }
        depth = Math.max(0, depth - 1)
        if (inside === undefined) way.length = Math.min(way.length, depth)
        if (inside === depth && isInItem) endItem(at + 1)
        if (depth === 0) endDocument(at + 1)
      } else if (unit === comma && inside === depth) {
        if (isInItem) endItem(at)
      } else if (unit === comma || unit === colon) {
        if (unit === comma) key = undefined
      }
    }
    if (!(inside === depth && !isInItem)) keep(text.length)
    return pieces
  }

  function end() {
    const isCut = depth > 0 || state !== "value"
    if (isCut)
      diagnostics.push({
        code: "cut-off",
        severity: "error",
        message: `the file ends in the middle, at line ${line}: what comes before it was read`,
        at: { path },
      })
    if (tooLong > 0)
      diagnostics.push({
        code: "too-large",
        severity: "error",
        message: `${tooLong === 1 ? "a part of it is" : `${tooLong} parts of it are`} longer than ${longestPiece / 1_000_000} MB and not read`,
        at: { path },
      })
    // What is cut off was said; the pieces before it stand.
    return { pieces: isCut ? [] : pieceOf(document, undefined), diagnostics }
  }

  return { push, end }
}
