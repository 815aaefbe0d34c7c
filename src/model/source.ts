/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */

export type Revision = "base" | "head"

/** One file's text at one revision. `text` has no byte order mark. */
export interface Source {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string
  readonly revision: Revision
  readonly text: string
}

/** A half-open region of a source, in UTF-16 units from 0: `start` is inside it, `end` is not. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** Of a resource in a generated file: the line of its author's program that made it. */
  readonly writtenIn?: Span
}

/** Lines and columns count from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineStarts = new WeakMap<Source, readonly number[]>()

/** The offsets at which the lines of a source begin, computed once. A line ends at LF, as git counts. */
export function linesOf(source: Source): readonly number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  const text = source.text
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
}

/** Offset to line and column, by binary search. An offset past the end answers the end. */
export function positionAt(source: Source, offset: number): Position {
  const starts = linesOf(source)
  const at = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
}

export const startOf = (span: Span): Position => positionAt(span.source, span.start)
export const endOf = (span: Span): Position => positionAt(span.source, span.end)
export const textOf = (span: Span): string => span.source.text.slice(span.start, span.end)
