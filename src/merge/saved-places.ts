/** Places of saved scans to spans: the text is not at hand any more, and each path names the account that it was read for. */
import type { Source, Span } from "../model/source.ts"
import type { SavedLocation } from "./saved-shapes.ts"

export interface Places {
  span(location: SavedLocation): Span
  /** From one line to another, both whole. */
  lines(path: string, from: number, to: number): Span
  /** The path itself, as places have it. */
  path(path: string): string
}

/** `label` stands before every path. */
export function placesOf(label: string): Places {
  const sources = new Map<string, Source>()
  const path = (of: string): string => `${label}/${of.replace(/^(\.{0,2}\/)+/, "")}`
  const sourceOf = (of: string): Source => {
    const known = sources.get(of)
    if (known) return known
    const made: Source = { path: path(of), revision: "head", text: "" }
    sources.set(of, made)
    return made
  }
  return {
    path,
    span: ({ path: of, start, end }) => ({ source: sourceOf(of), start: 0, end: 0, stands: { start, end } }),
    lines: (of, from, to) => ({
      source: sourceOf(of),
      start: 0,
      end: 0,
      stands: { start: { line: from, column: 1 }, end: { line: Math.max(from, to) + 1, column: 1 } },
    }),
  }
}
