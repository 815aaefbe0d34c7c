/** Edits of a file to its new text, and to the whole lines that a reviewer is offered to replace. */
import type { Edit } from "../formats/writer.ts"
import type { Suggestion } from "../model/finding.ts"
import type { Source } from "../model/source.ts"

/** Longer ones are a rewrite, not a suggestion. */
const mostLines = 40

/** The text with all edits made; undefined where two of them meet. */
export function applied(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let [out, done] = ["", 0]
  for (const { span, text: fresh } of sorted) {
    if (span.start < done) return undefined
    out += text.slice(done, span.start) + fresh
    done = span.end
  }
  return out + text.slice(done)
}

/** The fewest lines of the file that, replaced, make it the text; at least one, beside which an insertion stands. */
export function suggestionOf({ path, text }: Source, edited: string): Suggestion | undefined {
  const [before, after] = [text.split("\n"), edited.split("\n")]
  let first = 0
  while (first < before.length && first < after.length && before[first] === after[first]) first++
  const most = Math.min(before.length, after.length) - first
  let same = 0
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++
  let [from, to, until] = [first, before.length - same, after.length - same]
  // The empty text behind the last line end is no line.
  const isLine = (i: number) => i < before.length - (text.endsWith("\n") ? 1 : 0)
  const isBlank = () => until > from && after.slice(from, until).every((line) => line.replace(/\r$/, "") === "")
  if (from === to || isBlank()) {
    if (from > 0) from--
    else if (isLine(to)) [to, until] = [to + 1, until + 1]
  }
  if (from >= to || !isLine(to - 1) || to - from > mostLines || until - from > mostLines) return undefined
  return {
    path,
    startLine: from + 1,
    endLine: to,
    text: after.slice(from, until).join("\n").replace(/\r$/, ""),
  }
}
