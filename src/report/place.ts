/** Findings and the hunks of the change to the place of the diff where each can stand. Nothing is dropped. */
import type { Finding } from "../model/finding.ts"
import type { Hunk, HunkLine } from "../model/hunk.ts"
import type { PlacedFinding } from "../model/report.ts"
import { lastLineOf, type Span, startOf } from "../model/source.ts"
import { suggestionAnchor } from "./suggestion-anchor.ts"

/** Where GitHub takes a comment: on lines of one hunk, on a file of the change, or nowhere. */
export type Anchor =
  | {
      readonly kind: "line"
      readonly path: string
      readonly side: "LEFT" | "RIGHT"
      readonly line: number
      readonly startLine?: number
    }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "summary" }

/** The hunks of the change by path at the head, and where files of the base were renamed to. */
export interface Difference {
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  readonly renames: ReadonlyMap<string, string>
}

export const place = (findings: readonly Finding[], difference: Difference): readonly PlacedFinding[] =>
  findings.map((finding) => ({
    ...finding,
    placement: (suggestionAnchor(finding, difference) ?? anchorOf(finding, difference)).kind,
  }))

/** Whether a reader of a comment there sees the text that is meant. */
export function standsOn(anchor: Anchor, location: Span, difference: Difference): boolean {
  if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
    return false
  const [first, last] = linesOf(location)
  return first <= anchor.line && last >= (anchor.startLine ?? anchor.line)
}

/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
export function anchorOf(finding: Pick<Finding, "location" | "block" | "related">, difference: Difference): Anchor {
  const path = pathAt(finding.location, difference)
  return (
    onText(finding.location, difference) ??
    nearby(finding.block, finding.location, difference) ??
    finding.related.reduce<Anchor | undefined>((found, { span }) => found ?? onText(span, difference), undefined) ??
    (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" })
  )
}

/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10

function onText(span: Span, difference: Difference): Anchor | undefined {
  const side = sideOf(span)
  const path = pathAt(span, difference)
  const [first, last] = linesOf(span)
  for (const hunk of difference.hunks.get(path) ?? []) {
    const shown = shownLines(hunk, side)
    if (!shown.has(first)) continue
    const line = shown.has(last) && last - first < longestRange ? last : first
    return { kind: "line", path, side, line, ...(line > first && { startLine: first }) }
  }
  return undefined
}

/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block: Span, text: Span, difference: Difference): Anchor | undefined {
  if (block.source !== text.source) return undefined
  const side = sideOf(text)
  const [first, last] = linesOf(block)
  const [wanted] = linesOf(text)
  const path = pathAt(text, difference)
  const shown = (difference.hunks.get(path) ?? [])
    .flatMap((hunk) => hunk.lines)
    .flatMap((line) => {
      const number = numberOf(line, side)
      return number !== undefined && number >= first && number <= last
        ? [{ number, changed: line.kind !== "context" }]
        : []
    })
  const best = shown.sort(
    (a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted),
  )[0]
  return best && { kind: "line", path, side, line: best.number }
}

const sideOf = (span: Span): "LEFT" | "RIGHT" => (span.source.revision === "base" ? "LEFT" : "RIGHT")

/** The path at the head, which is also what GitHub wants for deleted text. */
export const pathAt = ({ source }: Pick<Span, "source">, { renames }: Difference): string =>
  (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path

const linesOf = (span: Span): readonly [number, number] => [startOf(span).line, lastLineOf(span)]

/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap<Hunk, ReadonlySet<number>>(), RIGHT: new WeakMap<Hunk, ReadonlySet<number>>() }

function shownLines(hunk: Hunk, side: "LEFT" | "RIGHT"): ReadonlySet<number> {
  const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []))
  shown[side].set(hunk, known)
  return known
}

/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line: HunkLine, side: "LEFT" | "RIGHT"): number | undefined =>
  side === "RIGHT"
    ? line.kind === "deleted"
      ? undefined
      : line.headLine
    : line.kind === "added"
      ? undefined
      : line.baseLine
