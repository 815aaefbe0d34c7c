/** The hunks of a change to one question: does a text stand on a line that was added or deleted. */
import type { Hunk } from "../model/hunk.ts"
import { positionAt, type Span } from "../model/source.ts"

/** `hunks` are kept by path at the head; `renames` leads there from a path at the base. */
export function changedText(
  hunks: ReadonlyMap<string, readonly Hunk[]>,
  renames: ReadonlyMap<string, string>,
): (span: Span) => boolean {
  const added = new Map<string, Set<number>>()
  const deleted = new Map<string, Set<number>>()
  for (const [path, all] of hunks) {
    const lines = all.flatMap((hunk) => hunk.lines)
    added.set(path, new Set(lines.flatMap((line) => (line.kind === "added" ? [line.headLine] : []))))
    deleted.set(path, new Set(lines.flatMap((line) => (line.kind === "deleted" ? [line.baseLine] : []))))
  }
  return ({ source, start, end }) => {
    const lines =
      source.revision === "head" ? added.get(source.path) : deleted.get(renames.get(source.path) ?? source.path)
    if (!lines || lines.size === 0) return false
    const last = positionAt(source, Math.max(start, end - 1)).line
    for (let line = positionAt(source, start).line; line <= last; line++) if (lines.has(line)) return true
    return false
  }
}
