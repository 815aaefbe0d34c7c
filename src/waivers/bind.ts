/** Whether a waiver is of a finding: by the fingerprint, or by the place where a comment stands that names none. */
import type { Finding } from "../model/finding.ts"
import { linesOf, positionAt, type Span } from "../model/source.ts"
import type { WrittenWaiver } from "./waiver.ts"

/**
 * INVARIANT: a fingerprint is of one permission, so it decides wherever the waiver stands; a comment counts only beside what it is
 * about, which is the file of one of the finding's places, so that nobody has to look for it.
 */
export function isOf(waiver: WrittenWaiver, finding: Finding): boolean {
  if (waiver.rule !== finding.rule) return false
  if (waiver.fingerprint === undefined) return standsAt(waiver.span, finding)
  if (waiver.fingerprint !== finding.fingerprint) return false
  return waiver.from === "configuration" || placesOf(finding).some(({ source }) => source.path === pathOf(waiver))
}

const pathOf = ({ span }: WrittenWaiver): string => span.source.path

const placesOf = ({ location, block, related }: Finding): readonly Span[] => [
  location,
  block,
  ...related.map(({ span }) => span),
]

/** In the statement, on its line, or right above it. */
function standsAt(comment: Span, { location, block }: Finding): boolean {
  const line = positionAt(comment.source, comment.start).line
  const below = codeBelow(comment)
  return [location, block].some((place) => {
    if (place.source.revision !== "head" || place.source.path !== comment.source.path) return false
    const first = positionAt(place.source, place.start).line
    const last = positionAt(place.source, Math.max(place.start, place.end - 1)).line
    return (line >= first && line <= last) || below === first
  })
}

/** The next line that is neither blank nor another comment. */
function codeBelow({ source, end }: Span): number {
  const starts = linesOf(source)
  let line = positionAt(source, end).line + 1
  while (line <= starts.length && /^\s*(#.*|\/\/.*)?$/.test(lineText(source.text, starts, line))) line++
  return line
}

const lineText = (text: string, starts: readonly number[], line: number): string =>
  text.slice(starts[line - 1], (starts[line] ?? text.length + 1) - 1)
