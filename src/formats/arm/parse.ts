/** The JSON that deployment tools take for a template: with comments, and with strings that go on over several lines. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Piece, Value } from "../../model/value.ts"
import { parseJsonTemplate, parseJsonWithComments } from "../json/parse.ts"

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#multi-line-strings */
export function parseTemplate(source: Source): Read<Value | undefined> {
  const read = parseJsonWithComments(source)
  if (!read.diagnostics.some(({ severity }) => severity === "error")) return read
  const pieces = piecesOf(source)
  if (pieces.length === 1) return read
  const again = parseJsonTemplate({ kind: "text", pieces, span: { source, start: 0, end: source.text.length } })
  return again.diagnostics.length < read.diagnostics.length ? again : read
}

const string = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g

/** A line break in a string is spelled as JSON has it; all else stays as it is. */
function piecesOf(source: Source): readonly Piece[] {
  const { text } = source
  const pieces: Piece[] = []
  let done = 0
  const take = (to: number): void => {
    if (to > done) pieces.push({ kind: "literal", text: text.slice(done, to), span: { source, start: done, end: to } })
    done = to
  }
  for (const { 0: found, index } of text.matchAll(string)) {
    if (!found.startsWith('"')) continue
    for (const { 0: broken, index: at } of found.matchAll(/\r?\n/g)) {
      take(index + at)
      const span: Span = { source, start: done, end: done + broken.length }
      // INVARIANT: as long as what it stands for, a piece would pass for what is written there.
      const spelled = broken.length === 2 ? ["\\", "n"] : ["\\n"]
      for (const each of spelled) pieces.push({ kind: "literal", text: each, span })
      done += broken.length
    }
  }
  take(text.length)
  return pieces
}
