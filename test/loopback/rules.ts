/** What GitHub refuses of a comment, and how it says so. */
import type { FileDiff } from "./diff.ts"

export interface Wanted {
  readonly path?: unknown
  readonly body?: unknown
  readonly line?: unknown
  readonly side?: unknown
  readonly start_line?: unknown
  readonly start_side?: unknown
  readonly subject_type?: unknown
}

export const longestBody = 65_536

/** The complaints, in GitHub's words; none where the comment can stand. */
export function refusals(wanted: Wanted, diff: ReadonlyMap<string, FileDiff>): readonly string[] {
  if (typeof wanted.body !== "string" || wanted.body === "") return ["body can't be blank"]
  if (wanted.body.length > longestBody) return ["Body is too long (maximum is 65536 characters)"]
  const file = typeof wanted.path === "string" ? diff.get(wanted.path) : undefined
  if (!file) return ["Path could not be resolved"]
  if (wanted.subject_type === "file") return wanted.line === undefined ? [] : ["line is not a permitted key"]
  const { line, start_line: start, side = "RIGHT", start_side: startSide = side } = wanted
  if (typeof line !== "number" || (side !== "LEFT" && side !== "RIGHT")) return ["Line could not be resolved"]
  const shown = (number: number, of: unknown) =>
    file.hunks.find((hunk) => (of === "LEFT" ? hunk.left : hunk.right).has(number))
  const hunk = shown(line, side)
  if (!hunk)
    return [
      "Pull request review thread line must be part of the diff",
      "Pull request review thread diff hunk can't be blank",
    ]
  if (start === undefined) return []
  if (typeof start !== "number" || start >= line)
    return ["Pull request review thread start line must precede the end line."]
  return shown(start, startSide) === hunk
    ? []
    : ["Pull request review thread start line must be part of the same hunk as the line."]
}
