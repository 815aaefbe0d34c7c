/** The text of a file in HCL's own syntax to its comments: only what the parser itself steps over as one is one. */
import type { Source, Span } from "../../model/source.ts"
import { parseBody } from "./body.ts"
import { cursorOf } from "./cursor.ts"

/** In order, each with its marks. */
export function hclComments(source: Source): readonly Span[] {
  const comments = new Map<number, number>()
  parseBody({ ...cursorOf(source), comments }, "file")
  return [...comments].map(([start, end]) => ({ source, start, end })).sort((a, b) => a.start - b.start)
}
