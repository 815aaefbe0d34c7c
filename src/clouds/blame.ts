/** A value to the text to blame for it. */
import type { Blame } from "../model/grant.ts"
import type { Span } from "../model/source.ts"
import type { Text, Value } from "../model/value.ts"

/** Where to point for a value: what was written, and the way it came. */
export function blameOf(value: Value): Blame {
  const via = [...(value.via ?? []), ...(value.kind === "text" ? placesOf(value) : [])]
  return via.length > 0 ? { span: value.span, via } : { span: value.span }
}

/** Where the parts of a text were written that stand elsewhere, and what had a say in those that stand here. */
const placesOf = ({ pieces, span }: Text): readonly Span[] =>
  pieces.flatMap((piece) => [
    ...(isWithin(piece.span, span) || isNowhere(piece.span) ? [] : [piece.span]),
    ...(piece.via ?? []),
  ])

/** What goes without saying was written nowhere. */
const isNowhere = ({ start, end }: Span): boolean => start === end

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end
