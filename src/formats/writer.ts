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
  /** How a value in that map or block says the account that all of it is deployed to, where the file can. */
  ownTenant?(of: Span): string | undefined
}

/** A text as it is meant, and where it stands in the same file already, as it is written there. */
export interface Verbatim {
  /** Undefined where parts of it only become known later, and for what is no text: a truth value, an expression. */
  readonly text: string | undefined
  readonly written?: string
}

/** A text in the quotes of its language; what is no text as it is written. */
export const quotedOrWritten = (
  { text, written }: Verbatim,
  quote: (text: string) => string | undefined,
): string | undefined => (text === undefined ? written : quote(text))

/** What to add, in both of the ways that a language may have for it. */
export interface NewEntry {
  readonly name: string
  readonly value: NewValue
  /** Blocks of their own, where what it is added to is a block. Left out where a block says it as a map does. */
  readonly blocks?: readonly NewBlock[]
}
export type NewValue =
  /** One, or a list of them. */
  | { readonly kind: "values"; readonly values: readonly Verbatim[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, NewValue])[] }
export interface NewBlock {
  readonly name: string
  readonly attributes: readonly (readonly [string, Verbatim | readonly Verbatim[]])[]
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
