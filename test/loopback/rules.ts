/** What GitHub refuses of a comment, and how it says so. */
import { diffOf, type FileDiff, type ShownLines } from "./diff.ts"
import type { State } from "./state.ts"

export interface Wanted {
  readonly path?: unknown
  readonly body?: unknown
  readonly line?: unknown
  readonly side?: unknown
  readonly start_line?: unknown
  readonly start_side?: unknown
  readonly subject_type?: unknown
}

const longestBody = 65_536

export function bodyRefusals(body: unknown): readonly string[] {
  if (typeof body !== "string" || body.trim() === "") return ["Body can't be blank"]
  return body.length > longestBody ? ["Body is too long (maximum is 65536 characters)"] : []
}

/** A file whose patch is not shown has no lines to comment on. */
export const hasPatch = (state: State, { patch, additions, deletions }: FileDiff): boolean =>
  patch !== undefined && additions + deletions <= state.longestPatch

export const hunkAt = (file: FileDiff, line: number, side: "LEFT" | "RIGHT"): ShownLines | undefined =>
  file.hunks.find((hunk) => (side === "LEFT" ? hunk.left : hunk.right).has(line))

const isSide = (side: unknown): side is "LEFT" | "RIGHT" => side === "LEFT" || side === "RIGHT"

/** The complaints, in GitHub's words; none where the comment can stand on that commit. */
export function refusals(state: State, wanted: Wanted, commit: string): readonly string[] {
  const ofBody = bodyRefusals(wanted.body)
  if (ofBody.length > 0) return ofBody
  const file =
    typeof wanted.path === "string" ? diffOf(state.gitDirectory, state.base, commit).get(wanted.path) : undefined
  if (!file) return ["Path could not be resolved"]
  if (wanted.subject_type === "file") return wanted.line === undefined ? [] : ["line is not a permitted key"]
  const { line, start_line: start, side = "RIGHT", start_side: startSide = side } = wanted
  if (typeof line !== "number" || !isSide(side)) return ["Line could not be resolved"]
  const hunk = hasPatch(state, file) ? hunkAt(file, line, side) : undefined
  if (!hunk)
    return [
      "Pull request review thread line must be part of the diff",
      "Pull request review thread diff hunk can't be blank",
    ]
  if (start === undefined) return []
  if (typeof start !== "number" || !isSide(startSide) || (startSide === side && start >= line))
    return ["Pull request review thread start line must precede the end line."]
  return hunkAt(file, start, startSide) === hunk
    ? []
    : ["Pull request review thread start line must be part of the same hunk as the line."]
}
