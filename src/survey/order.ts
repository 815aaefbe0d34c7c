/** The orders in which a survey tells things, so that the same revisions give the same bytes. */
import type { Span } from "../model/source.ts"
import type { Edge } from "../model/survey.ts"

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byPlace = (a: Span, b: Span): number => compare(a.source.path, b.source.path) || a.start - b.start

export const byEnds = (a: Edge, b: Edge): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.action, b.action) || byPlace(a.place, b.place)
