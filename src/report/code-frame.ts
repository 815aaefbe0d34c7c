/** A place in a source to the lines that show it: those around it, and which columns of them are blamed. */
import { firstLineOf, linesOf, lineText, positionAt, type Span } from "../model/source.ts"
import { columnsOf, firstColumns } from "./columns.ts"
import { terminalText } from "./escape.ts"

export type FrameLine =
  | {
      readonly kind: "line"
      readonly number: number
      readonly text: string
      /** The columns of the blamed text, from 0, the last exclusive; undefined where the line only stands beside it. */
      readonly blamed?: readonly [number, number]
    }
  /** Lines are left out here. */
  | { readonly kind: "gap" }

const before = 2
const after = 1
/** Of a longer text, its beginning and its last line are shown. */
const mostBlamed = 6

/** As many lines as a reader needs, none wider than `room` columns. */
export function codeFrame(span: Span, room: number): readonly FrameLine[] {
  const { source } = span
  const first = positionAt(source, span.start)
  const last = positionAt(source, Math.max(span.start, span.end - 1))
  const from = shiftFor(shownText(span, first.line), first.column - 1, last.line > first.line ? 0 : last.column, room)
  const shown = range(first.line - before, last.line + after)
    .filter((number) => number >= firstLineOf(source) && number < firstLineOf(source) + linesOf(source).length)
    .filter(
      (number) => number < first.line + mostBlamed - 1 || number >= last.line || last.line - first.line < mostBlamed,
    )
  const lines = shown.flatMap((number): FrameLine[] => {
    const text = shownText(span, number)
    const line = { kind: "line", number, text: visible(text, from, room) } as const
    const isGap = number === last.line && number > 1 && !shown.includes(number - 1) && number > first.line
    const gap: FrameLine[] = isGap ? [{ kind: "gap" }] : []
    if (number < first.line || number > last.line) return [line]
    const start = number === first.line ? first.column - 1 : text.length - text.trimStart().length
    const end = number === last.line ? last.column : text.trimEnd().length
    const columns = [start, Math.max(start + 1, end)].map((at) => columnOf(text, at, from, room)) as [number, number]
    return [...gap, { ...line, blamed: columns }]
  })
  const isBlank = (line: FrameLine | undefined) => line?.kind === "line" && !line.blamed && line.text.trim() === ""
  while (isBlank(lines[0])) lines.shift()
  while (isBlank(lines.at(-1))) lines.pop()
  return lines
}

const range = (from: number, to: number): readonly number[] =>
  to - from > 10_000
    ? [...range(from, from + 20), ...range(to - 20, to)]
    : Array.from({ length: to - from + 1 }, (_, i) => from + i)

const shownText = ({ source }: Span, line: number): string => lineText(source, line).replace(/\r?\n$/, "")

/** How many units of each line go out of view on the left, so that the blamed text is in view. */
function shiftFor(text: string, start: number, end: number, room: number): number {
  if (end < 4 * room && columnsOf(terminalText(text.slice(0, Math.max(start + 1, end)))) < room) return 0
  const shift = Math.max(0, start - Math.min(20, room >> 2))
  return isLowSurrogate(text, shift) ? shift - 1 : shift
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "")

/** A line as far as there is room. A minified file is one line of megabytes: only what can be seen is looked at. */
function visible(text: string, from: number, room: number): string {
  const seen = (from > 0 ? "…" : "") + terminalText(text.slice(from, from + 4 * room))
  if (columnsOf(seen) <= room && text.length <= from + 4 * room) return seen.trimEnd()
  return `${firstColumns(seen, room - 1)}…`
}

function columnOf(text: string, at: number, from: number, room: number): number {
  const lead = (from > 0 ? "…" : "") + terminalText(text.slice(from, Math.min(at, from + 4 * room)))
  return Math.min(columnsOf(lead), room)
}
