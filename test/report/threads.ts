/** Findings on a file of sixty lines, a hunk of it, and threads as if they had been posted. */
import type { Suggestion } from "../../src/model/finding.ts"
import type { Hunk, HunkLine } from "../../src/model/hunk.ts"
import type { PlacedFinding } from "../../src/model/report.ts"
import type { Span } from "../../src/model/source.ts"
import { markedComment, type PostedThread } from "../../src/report/comment-plan.ts"
import type { DesiredComment, Wanted } from "../../src/report/comments.ts"
import type { Stamp } from "../../src/report/markers.ts"
import type { Difference } from "../../src/report/place.ts"
import { findingOf, links, sourceOf } from "./reports.ts"

const text = Array.from({ length: 60 }, (_, i) => `line ${String(i + 1).padStart(2, "0")}\n`).join("")
const width = "line 01\n".length
const sources = { base: sourceOf("a.tf", text, "base"), head: sourceOf("a.tf", text) }

export const lines = (from: number, to = from, revision: "base" | "head" = "head"): Span => ({
  source: sources[revision],
  start: (from - 1) * width,
  end: to * width - 1,
})

/** Lines 10 to 16 of the head: 13 is added, and between 14 and 15 a line of the base is gone. */
export const hunk: Hunk = {
  baseStart: 10,
  baseLines: 7,
  headStart: 10,
  headLines: 7,
  lines: [
    ...[10, 11, 12].map((n): HunkLine => ({ kind: "context", baseLine: n, headLine: n })),
    { kind: "added", headLine: 13 },
    { kind: "context", baseLine: 13, headLine: 14 },
    { kind: "deleted", baseLine: 14 },
    ...[15, 16].map((n): HunkLine => ({ kind: "context", baseLine: n, headLine: n })),
  ],
}
export const difference: Difference = { hunks: new Map([["a.tf", [hunk]]]), renames: new Map() }

export const finding = (name: string, line: number, over: Partial<PlacedFinding> = {}): PlacedFinding =>
  findingOf(lines(line), { fingerprint: name, title: `About ${name}`, ...over })
export const suggestion = (startLine: number, endLine = startLine, text = "written anew"): Suggestion => ({
  path: "a.tf",
  startLine,
  endLine,
  text,
})

export const wanted = (findings: readonly PlacedFinding[], most = 30): Wanted => ({ findings, difference, links, most })
export const stamp: Stamp = { key: "00000000000a", sha: "a".repeat(40), run: { id: 5, attempt: 1 } }

export const posted = (id: number, comment: DesiredComment, over: Partial<PostedThread> = {}): PostedThread => ({
  comment: id,
  node: `PRRC_${id}`,
  thread: `PRRT_${id}`,
  body: markedComment(comment, stamp),
  subject: comment.anchor.kind,
  anchor: comment.anchor,
  hasReplies: false,
  isResolved: false,
  isMinimized: false,
  ...over,
})
