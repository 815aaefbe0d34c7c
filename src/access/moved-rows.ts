/** Documents that were split or merged: to the rows that moved between them, which count as if they had been there all along. */
import type { Grant } from "../model/grant.ts"
import { rowText } from "./row-text.ts"
import type { SubjectPair } from "./subjects.ts"

/** One document at both revisions, with its rows. */
export interface Moving {
  readonly pair: SubjectPair
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
}

/** Rows of other documents: at the base, what may have come from there; at the head, what may have gone there. */
export interface Besides {
  readonly base: readonly Grant[]
  readonly head: readonly Grant[]
}
const nothing: Besides = { base: [], head: [] }

/**
 * Who holds these documents is not in view, so a row counts as moved only where one document of the two is new or gone: between
 * two that stay, it changes hands.
 */
export function movedRows(all: readonly Moving[]): (pair: SubjectPair) => Besides {
  const gone = all.filter(({ pair }) => !pair.head)
  const fresh = all.filter(({ pair }) => !pair.base)
  const staying = all.filter(({ pair }) => pair.base && pair.head)
  if (gone.length === 0 && fresh.length === 0) return () => nothing
  const wasGone = gone.flatMap(({ before }) => before)
  const isFresh = fresh.flatMap(({ after }) => after)
  const lost = staying.flatMap(({ before, after }) => missing(before, after))
  const gained = staying.flatMap(({ before, after }) => missing(after, before))
  const members = new Set(all.map(({ pair }) => pair))
  return (pair) => {
    if (!members.has(pair)) return nothing
    return {
      base: pair.base ? wasGone : [...wasGone, ...lost],
      head: pair.head ? isFresh : [...isFresh, ...gained],
    }
  }
}

function missing(from: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const texts = new Set(others.map(rowText))
  return from.filter((row) => !texts.has(rowText(row)))
}
