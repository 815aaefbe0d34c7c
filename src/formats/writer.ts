/** How values are written in a syntax: what a suggestion asks of a format. Whether it means the same is shown by reading it again. */
import type { Span } from "../model/source.ts"

/** A text to put in the place of another, both of one file. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

export interface Writer {
  /** Texts in place of the value that stands there: in its list, or as one value or a list of them. Undefined where that cannot be told. */
  values(at: Span, texts: readonly Verbatim[]): Edit | undefined
  /** The values of the list that a value stands in, itself included; itself alone where it stands in none. */
  siblings(at: Span): readonly Span[] | undefined
  /** One more entry of the map or block that stands there. */
  entry(of: Span, entry: NewEntry): Edit | undefined
}

/** A text as it is meant, and where it stands in the same file already, as it is written there. */
export interface Verbatim {
  /** Undefined where parts of it only become known later. */
  readonly text: string | undefined
  readonly written?: string
}

/** What to add, in both of the ways that a language may have for it. */
export interface NewEntry {
  /** A map in a map: its names, the outermost first, and what stands at the end. */
  readonly path: readonly string[]
  readonly values: readonly string[]
  /** A block of its own, where what it is added to is a block. */
  readonly block: {
    readonly name: string
    readonly attributes: readonly (readonly [string, string | readonly string[]])[]
  }
}

/** What ends the lines of a text. */
export const lineEnd = (text: string): string => (/\r\n/.test(text) ? "\r\n" : "\n")

/** What stands before the first letter of the line that a place is on. */
export function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ""
}

/** Whether nothing but white space, or what `before` lets through, stands before a place on its line. */
export const opensLine = (text: string, at: number, before = /^[ \t]*$/): boolean =>
  before.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))
