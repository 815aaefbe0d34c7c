/** A template's text made readable to a YAML parser, character by character, and what it read made pieces again. */
import type { Source } from "../../model/source.ts"
import type { Piece, Text } from "../../model/value.ts"

type Hole = Extract<Piece, { kind: "hole" }>

export interface Mask {
  readonly source: Source
  /** INVARIANT: as long as the source's text, so that every offset of the one is an offset of the other. */
  readonly text: string
  /** Where the two differ, in order. */
  readonly gaps: readonly Gap[]
}

/** A region that a template fills in, or, without a hole, leaves out. */
interface Gap {
  readonly start: number
  readonly end: number
  readonly hole?: Hole
}

/** Decoded text and the region it stands for. */
export type Run = readonly [text: string, start: number, end: number]

/** Stands for each character of a hole: it may begin a plain scalar, and says nothing to YAML. */
const MASK = "\uE000"
const MASKED = /(\uE000+)/

export const unmasked = (source: Source): Mask => ({ source, text: source.text, gaps: [] })

/** The pieces are those of the source in order; what lies between them is left out. */
export function masked(source: Source, { pieces }: Text): Mask {
  const gaps: Gap[] = []
  let text = ""
  const leaveOut = (end: number) => {
    if (end <= text.length) return
    gaps.push({ start: text.length, end })
    text += blanked(source.text, text.length, end)
  }
  for (const piece of pieces) {
    const { start, end } = piece.span
    leaveOut(start)
    if (piece.kind === "hole") gaps.push({ start, end, hole: piece })
    text += piece.kind === "hole" ? MASK.repeat(end - start) : source.text.slice(start, end)
  }
  leaveOut(source.text.length)
  return { source, text, gaps }
}

/** A line that is left out becomes empty lines: spaces would be contents to a block scalar. */
function blanked(text: string, start: number, end: number): string {
  const alone =
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 100), start)) &&
    /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100))
  return text.slice(start, end).replace(/[^\r\n]/g, alone ? "\n" : " ")
}

/** What runs of the masked text say in the source: cut at the gaps, with the holes put back. */
export function unmaskedPieces({ source, text, gaps }: Mask, runs: readonly Run[]): readonly Piece[] {
  const out: Piece[] = []
  const literal = (words: string, start: number, end: number) => {
    const span = { source, start, end }
    if (words.length > 1 && words.length === end - start && words !== source.text.slice(start, end)) {
      // Two pieces that each stand for the whole: one as long as its span would claim to be verbatim.
      out.push({ kind: "literal", text: words.slice(0, 1), span }, { kind: "literal", text: words.slice(1), span })
    } else if (words !== "") out.push({ kind: "literal", text: words, span })
  }
  for (const [words, start, end] of runs) {
    const inside = gapsIn(gaps, start, end)
    if (words !== text.slice(start, end)) {
      const holes = inside.flatMap((gap) => gap.hole ?? [])
      for (const part of words.split(MASKED)) {
        const hole = part[0] === MASK ? holes.shift() : undefined
        if (hole) out.push(hole)
        else literal(part, start, end)
      }
      continue
    }
    let at = start
    for (const gap of inside) {
      literal(text.slice(at, gap.start), at, Math.max(at, gap.start))
      if (gap.hole) out.push(gap.hole)
      at = Math.min(gap.end, end)
    }
    literal(text.slice(at, end), at, end)
  }
  return out
}

function gapsIn(gaps: readonly Gap[], start: number, end: number): readonly Gap[] {
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((gaps[last]?.start ?? end) < end) last++
  return gaps.slice(low, last)
}
