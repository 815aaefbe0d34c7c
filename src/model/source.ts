/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */

export type Revision = "base" | "head"

/** One file's text at one revision. `text` has no byte order mark. */
export interface Source {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string
  readonly revision: Revision
  readonly text: string
  /** Where `text` is only a part of the file: the line, counted from 1, that it begins on. */
  readonly firstLine?: number
}

/** A half-open region of a source, in UTF-16 units from 0: `start` is inside it, `end` is not. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** Of a resource in a generated file: where its author's program has it. */
  readonly writtenIn?: Writing
}

/** Where a program has what it wrote into another file, as far as that is known. */
export interface Writing {
  /** The line that made it. */
  readonly line?: Span
  /** The files that made it, the nearest first. */
  readonly files: readonly Source[]
  /** Other files of the program. */
  readonly others: readonly Source[]
  /** What it is called there, the innermost first. */
  readonly names: readonly string[]
  /** From what is granted, in lower case, to words by which a program may grant it. */
  readonly sayings: ReadonlyMap<string, readonly string[]>
}

/** Lines and columns count from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineStarts = new WeakMap<Source, readonly number[]>()

/** The offsets at which the lines of a source's text begin, computed once. A line ends at LF, as git counts. */
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
  return { line: low + firstLineOf(source), column: at - (starts[low] ?? 0) + 1 }
}

/** Of the file that the source is, or is a part of. */
export const firstLineOf = ({ firstLine }: Source): number => firstLine ?? 1

/** A line of the file as it is written, its end included; empty where the source has none of that number. */
export function lineText(source: Source, line: number): string {
  const starts = linesOf(source)
  const at = line - firstLineOf(source)
  const start = starts[at]
  return start === undefined ? "" : source.text.slice(start, starts[at + 1] ?? source.text.length)
}

export const startOf = (span: Span): Position => positionAt(span.source, span.start)
export const endOf = (span: Span): Position => positionAt(span.source, span.end)
export const textOf = (span: Span): string => span.source.text.slice(span.start, span.end)

/** A line, counted from 1, without the blanks around it; undefined where there is none, or nothing on it. */
export function lineAt(source: Source, line: number): Span | undefined {
  const start = linesOf(source)[line - firstLineOf(source)]
  if (start === undefined) return undefined
  const text = lineText(source, line)
  const begin = start + text.length - text.trimStart().length
  return text.trim() === "" ? undefined : { source, start: begin, end: begin + text.trim().length }
}
