/** Findings to the comments that should stand on the pull request's files: one for each place, the worst first, not too many. */
import { createHash } from "node:crypto"
import type { PlacedFinding } from "../model/report.ts"
import { bySeverity } from "../model/severity.ts"
import { renderComment } from "./comment-body.ts"
import type { Links } from "./links.ts"
import { type Anchor, anchorOf, type Difference, standsOn } from "./place.ts"
import { isSameRange, type LineAnchor, suggestionAnchor } from "./suggestion-anchor.ts"
import { worstFirst } from "./wording.ts"

export type CommentAnchor = Exclude<Anchor, { kind: "summary" }>

export interface DesiredComment {
  readonly anchor: CommentAnchor
  /** What it tells, the worst first. */
  readonly findings: readonly PlacedFinding[]
  /** Without the marker. */
  readonly body: string
}

/** What is asked to stand on the pull request's files. */
export interface Wanted {
  readonly findings: readonly PlacedFinding[]
  readonly difference: Difference
  readonly links: Links
  /** More comments than this hide each other. */
  readonly most: number
}

export function desiredComments({ findings, difference, links, most }: Wanted): readonly DesiredComment[] {
  const byText = grouped(findings.map((finding) => ({ anchor: anchorOf(finding, difference), findings: [finding] })))
  // What can be applied needs the lines that it replaces, which may be those of another place.
  const places = grouped(byText.map((place) => ({ ...place, anchor: applicable(place, difference) ?? place.anchor })))
  return places
    .flatMap(({ anchor, findings }) => (anchor.kind === "summary" ? [] : [{ anchor, findings }]))
    .sort((a, b) => bySeverity(worst(a), worst(b)))
    .slice(0, most)
    .map(({ anchor, findings }) => commentAt(anchor, findings, difference, links))
}

/** The same findings told in a comment at a given place. */
export function commentAt(
  anchor: CommentAnchor,
  findings: readonly PlacedFinding[],
  difference: Difference,
  links: Links,
): DesiredComment {
  const ordered = worstFirst(findings)
  const applied = ordered.find((finding) => {
    const range = suggestionAnchor(finding, difference)
    return range !== undefined && isSameRange(range, anchor)
  })
  const isOn = (finding: PlacedFinding) => finding === applied || standsOn(anchor, finding.location, difference)
  const { text, told } = renderComment(ordered, { isOn, applied }, links)
  return { anchor, findings: told, body: text }
}

/** What a comment says, whatever line it says it on: moved text is not news. */
export const wordsOf = (findings: readonly PlacedFinding[]): string =>
  createHash("sha256")
    .update(
      JSON.stringify(
        findings.map((each) => [
          ...[each.rule, each.severity, each.certainty, each.because ?? "", each.change],
          ...[each.title, each.what, each.why, each.fix, each.suggestion?.text ?? null],
          ...(each.command ? [each.command.text] : []),
        ]),
      ),
    )
    .digest("hex")
    .slice(0, 12)

interface Place {
  readonly anchor: Anchor
  readonly findings: readonly PlacedFinding[]
}

/** Those that end on one line are one; it stands where its worst does, or where the first can be applied. */
function grouped(places: readonly Place[]): readonly Place[] {
  const groups = new Map<string, Place>()
  for (const place of places) {
    const { anchor } = place
    const key = anchor.kind === "line" ? `${anchor.side} ${anchor.line} ${anchor.path}` : JSON.stringify(anchor)
    const known = groups.get(key)
    if (!known) groups.set(key, place)
    else {
      const first = bySeverity(worst(known), worst(place)) > 0 ? place : known
      groups.set(key, { anchor: first.anchor, findings: [...known.findings, ...place.findings] })
    }
  }
  return [...groups.values()]
}

function applicable({ findings }: Place, difference: Difference): LineAnchor | undefined {
  for (const finding of worstFirst(findings)) {
    const anchor = suggestionAnchor(finding, difference)
    if (anchor) return anchor
  }
  return undefined
}

const worst = ({ findings }: Place): PlacedFinding["severity"] =>
  findings.map(({ severity }) => severity).sort(bySeverity)[0] ?? "info"
