/** Spans to SARIF locations: every one on the head, which is what an upload is compared with. */
import { endOf, lastLineOf, type Span, startOf } from "../model/source.ts"
import { inAddress } from "./links.ts"
import { type Difference, pathAt } from "./place.ts"

/** The root of the repository, whatever directory that is for the reader. */
export const root = "%SRCROOT%"

export const fileOf = (path: string) => ({ artifactLocation: { uri: inAddress(path), uriBaseId: root } })

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive: as ours. */
const regionOf = (span: Span) => {
  const [start, end] = [startOf(span), endOf(span)]
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** The lines of a span. */
const linesAround = (span: Span) => ({ startLine: startOf(span).line, endLine: lastLineOf(span) })

/**
 * Text of the head where it stands. Text of the base stands on the line of the head where it was taken away, else on the file
 * as a whole, and its properties say where it stood.
 */
export function spanLocation(span: Span, difference: Difference, block?: Span) {
  const file = fileOf(pathAt(span, difference))
  if (span.source.revision === "head") {
    const context = block && block.source === span.source ? { contextRegion: linesAround(block) } : {}
    return { physicalLocation: { ...file, region: regionOf(span), ...context } }
  }
  const line = headLineOf(span, difference)
  return {
    physicalLocation: { ...file, ...(line !== undefined && { region: { startLine: line } }) },
    properties: { revision: "base", path: span.source.path, region: regionOf(span) },
  }
}

/** The line of the head that is nearest to a line of the base, as the hunks show it; undefined where none is near. */
function headLineOf(span: Span, difference: Difference): number | undefined {
  const wanted = startOf(span).line
  const hunks = difference.hunks.get(pathAt(span, difference)) ?? []
  let shift = 0
  for (const { baseStart, baseLines, headStart, headLines, lines } of hunks) {
    if (wanted < baseStart) break
    if (wanted < baseStart + baseLines) {
      const after = lines.findIndex((line) => line.kind !== "added" && line.baseLine >= wanted)
      const near = [...lines.slice(after), ...lines.slice(0, Math.max(0, after)).reverse()]
      return near.flatMap((line) => (line.kind === "deleted" ? [] : [line.headLine]))[0]
    }
    shift = headStart + headLines - (baseStart + baseLines)
  }
  // Outside of the hunks lines are only shifted; a file that is not in the difference says nothing of its lines.
  return hunks.length > 0 ? wanted + shift : undefined
}
