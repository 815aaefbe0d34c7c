/** JSON with comments to its comments: what stands in a string begins none. */
import type { Source, Span } from "../../model/source.ts"

const piece = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** In order, each with its marks. */
export const jsonComments = (source: Source): readonly Span[] =>
  [...source.text.matchAll(piece)]
    .filter(([text]) => text.startsWith("/"))
    .map(({ 0: { length }, index }) => ({ source, start: index, end: index + length }))
