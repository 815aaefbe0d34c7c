/** The places that explain a finding to the few that are worth a look: each once, with all that there is to say about it. */
import type { PlacedFinding } from "../model/report.ts"
import { type Span, startOf } from "../model/source.ts"

export interface Explained {
  readonly span: Span
  /** `line 12` in the finding's own file, else a path and a line. */
  readonly place: string
  /** `before` or `now`, where it is of the other revision. */
  readonly when: string
  /** Sentence pieces: words of ours, or code of the author's in backticks. */
  readonly notes: readonly string[]
}

const most = 6

export function explanations({ location, related }: PlacedFinding): readonly Explained[] {
  const places = new Map<string, { span: Span; notes: string[] }>()
  for (const { span, note } of related) {
    const key = `${span.source.revision} ${startOf(span).line} ${span.source.path}`
    const known = places.get(key)
    if (!known) places.set(key, { span, notes: [note] })
    else if (!known.notes.includes(note)) known.notes.push(note)
  }
  return [...places.values()].slice(0, most).map(({ span, notes }) => ({
    span,
    place: `${span.source.path === location.source.path ? "line " : `${span.source.path}:`}${startOf(span).line}`,
    when: span.source.revision === location.source.revision ? "" : span.source.revision === "base" ? " before" : " now",
    notes,
  }))
}

/** A note is words of ours, or quotes what its author wrote. */
export const isWords = (note: string): boolean => /^[\p{L}\p{N} ,.'’-]+$/u.test(note)
