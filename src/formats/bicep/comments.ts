/** The text of a Bicep file to its comments: only what the parser itself steps over as one is one. */
import type { Source, Span } from "../../model/source.ts"
import { cursorOf } from "../hcl/cursor.ts"
import { parseStatements } from "./parser.ts"

/** In order, each with its marks. */
export function bicepComments(source: Source): readonly Span[] {
  const comments = new Map<number, number>()
  parseStatements({ ...cursorOf(source), comments })
  return [...comments].map(([start, end]) => ({ source, start, end })).sort((a, b) => a.start - b.start)
}
