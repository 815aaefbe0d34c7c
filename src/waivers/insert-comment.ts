/** A file's text to the same text with a waiver as a comment above a line, where a comment can stand there. */
import { commentLanguage } from "../formats/comments.ts"
import { linesOf, type Source } from "../model/source.ts"
import type { WrittenWaiver } from "./waiver.ts"
import { readComment, waiverWords } from "./wording.ts"

type Waiver = Pick<WrittenWaiver, "rule" | "fingerprint" | "owner" | "reason" | "until">

export type Inserted =
  | { readonly kind: "inserted"; readonly text: string; readonly line: number }
  /** Lower case, no full stop, user text in backticks. */
  | { readonly kind: "refused"; readonly problem: string }

/** `line` counts from 1. One of the same finding that stands above it is written anew, and so is one that names no fingerprint. */
export async function insertComment(source: Source, line: number, waiver: Waiver): Promise<Inserted> {
  const language = commentLanguage(source)
  if (!language) return { kind: "refused", problem: `\`${source.path}\` is of a format that has no comments` }
  const starts = linesOf(source)
  const start = starts[line - 1]
  if (start === undefined) return { kind: "refused", problem: `\`${source.path}\` has no line ${line}` }
  const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? ""
  const lineEnd = /\r?\n/.exec(source.text)?.[0] ?? "\n"
  const above = line > 1 ? (starts[line - 2] ?? start) : start
  const from = isForerunner({ source, start: above, end: start }, waiver) ? above : start
  const comment = `${indent}${language.mark} ${waiverWords(waiver)}${lineEnd}`
  const text = source.text.slice(0, from) + comment + source.text.slice(start)
  // Within a string it would be a part of that.
  const read = await language.load()
  const isComment = read({ ...source, text }).some((span) => span.start === from + indent.length)
  return isComment
    ? { kind: "inserted", text, line: from === above && above !== start ? line - 1 : line }
    : {
        kind: "refused",
        problem: `line ${line} of \`${source.path}\` stands within a text, where there are no comments`,
      }
}

/** Whether the line is a comment that waives, or means to waive, the same. */
function isForerunner(line: Parameters<typeof readComment>[0], { rule, fingerprint }: Waiver): boolean {
  const { source, start, end } = line
  const text = source.text.slice(start, end)
  const comment = { source, start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
  if (start === end || !/^(#|\/\/)/.test(text.trim())) return false
  const read = readComment(comment, [rule])
  return read?.kind === "written" && (read.fingerprint === undefined || read.fingerprint === fingerprint)
}
