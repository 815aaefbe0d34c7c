/** Findings to the answer which of them a waiver is of: by the fingerprint, or by the place where a comment stands that names none. */
import { groupBy } from "../access/grouping.ts"
import type { Finding } from "../model/finding.ts"
import { linesOf, positionAt, type Span } from "../model/source.ts"
import type { WrittenWaiver } from "./waiver.ts"

/**
 * INVARIANT: a fingerprint is of one permission, so it decides wherever the waiver stands; a comment counts only beside what it is
 * about, which is the file of one of the finding's places, so that nobody has to look for it.
 */
export function findingsOf(findings: readonly Finding[]): (waiver: WrittenWaiver) => readonly Finding[] {
  const byFingerprint = groupBy(findings, ({ rule, fingerprint }) => `${rule} ${fingerprint}`)
  const byFile = groupBy(findings, ({ rule, location }) => `${rule} ${location.source.path}`)
  return ({ rule, fingerprint, from, span }) => {
    const { path } = span.source
    if (fingerprint === undefined) {
      const near = byFile.get(`${rule} ${path}`) ?? []
      return near.length === 0 ? [] : near.filter(standingAt(span))
    }
    const same = byFingerprint.get(`${rule} ${fingerprint}`) ?? []
    return from === "configuration"
      ? same
      : same.filter((finding) => placesOf(finding).some(({ source }) => source.path === path))
  }
}

const placesOf = ({ location, block, related }: Finding): readonly Span[] => [
  location,
  block,
  ...related.map(({ span }) => span),
]

/** In the statement, on its line, or right above it. */
function standingAt(comment: Span): (finding: Finding) => boolean {
  const line = positionAt(comment.source, comment.start).line
  const below = codeBelow(comment)
  return ({ location, block }) =>
    [location, block].some((place) => {
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
