/** JSON to Values with exact spans: of a file, or of a text inside another language. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { flatSource, flatten } from "../../model/text.ts"
import type { Text, Value } from "../../model/value.ts"
import { readDocument } from "./grammar.ts"

/** RFC 8259: comments and trailing commas are syntax errors, though what stands around them is read. */
export function parseJson(source: Source): Read<Value | undefined> {
  const { value, diagnostics, liberties } = readDocument(wholeOf(source))
  return { value, diagnostics: inOrder([...diagnostics, ...liberties]) }
}

/** As `parseJson`, with comments and trailing commas allowed. */
export function parseJsonWithComments(source: Source): Read<Value | undefined> {
  return readDocument(wholeOf(source))
}

/**
 * JSON that is the contents of a text: a heredoc, an escaped string, a template's body. Spans point at where the
 * characters were written. A hole inside a string is a hole of that string; one that stands for a value is an Unknown.
 */
export function parseJsonIn(text: Text): Read<Value | undefined> {
  const { value, diagnostics, liberties } = readDocument(flatten(text))
  return { value: value && passedOn(value, text), diagnostics: inOrder([...diagnostics, ...liberties]) }
}

/** As `parseJsonIn`, with comments and trailing commas allowed: templates drop an item and leave its comma. */
export function parseJsonTemplate(text: Text): Read<Value | undefined> {
  return readDocument(flatten(text))
}

const wholeOf = (source: Source) => flatSource({ source, start: 0, end: source.text.length })

const passedOn = (value: Value, text: Text): Value =>
  text.via === undefined || value.via !== undefined ? value : { ...value, via: text.via }

const inOrder = (all: readonly Diagnostic[]): readonly Diagnostic[] => all.toSorted((a, b) => startOf(a) - startOf(b))

const startOf = (each: Diagnostic): number => ("start" in each.at ? each.at.start : 0)
