/** A suggestion to the lines of the diff where GitHub can apply it; nowhere, where it would replace other lines than it means. */
import type { Finding } from "../model/finding.ts"
import type { Hunk } from "../model/hunk.ts"
import { positionAt, type Span } from "../model/source.ts"
import { isPlain } from "./escape.ts"
import type { Anchor, Difference } from "./place.ts"

export type LineAnchor = Extract<Anchor, { kind: "line" }>

/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
export function suggestionAnchor(finding: Finding, { hunks, renames }: Difference): LineAnchor | undefined {
  const { suggestion, location, block } = finding
  if (suggestion === null || !isPlain(suggestion.text)) return undefined
  const { source } = location
  const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path
  const { startLine, endLine } = suggestion
  if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine))) return undefined
  // How GitHub ends the lines that it writes into a file of such lines is not documented.
  if (source.text.includes("\r")) return undefined
  if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine))) return undefined
  return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) }
}

/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }: Hunk, startLine: number, endLine: number): boolean {
  const at = (wanted: number) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted)
  const [first, last] = [at(startLine), at(endLine)]
  return first >= 0 && last - first === endLine - startLine && last >= first
}

const meets = ({ source, start, end }: Span, startLine: number, endLine: number): boolean =>
  positionAt(source, start).line <= endLine && positionAt(source, Math.max(start, end - 1)).line >= startLine

export const isSameRange = (a: Anchor, b: Anchor): boolean =>
  a.kind === "line" &&
  b.kind === "line" &&
  a.path === b.path &&
  a.side === b.side &&
  a.line === b.line &&
  a.startLine === b.startLine
