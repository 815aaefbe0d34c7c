/** What the difference of two revisions says to what became of each principal's rows and capabilities. */
import type { Capability } from "../model/capability.ts"
import { broadens, type PermissionDelta } from "../model/delta.ts"
import type { Grant } from "../model/grant.ts"
import type { CellChange, Hold } from "../model/survey.ts"
import type { Figure } from "./portrait.ts"

export interface Moves {
  /** Whether a row, of the head or the base, is one that appeared or vanished. */
  readonly isMoved: (grant: Grant) => boolean
  readonly cell: (keys: readonly string[], capability: Capability, before: Hold, after: Hold) => CellChange
}

export function movesOf(deltas: readonly PermissionDelta[], figures: Iterable<Figure>): Moves {
  const holders = new Map<string, Set<string>>()
  for (const { key, rows } of figures)
    for (const { grant } of rows) holders.set(placeOf(grant), (holders.get(placeOf(grant)) ?? new Set()).add(key))
  const moved = new Set<string>()
  const wider = new Set<string>()
  const narrower = new Set<string>()
  for (const delta of deltas) {
    moved.add(placeOf(delta.grant))
    const keys = holders.get(placeOf(delta.grant)) ?? [delta.subject.key]
    const into = broadens(delta) ? wider : narrower
    for (const key of keys) for (const { capability } of delta.actions) into.add(`${key}\n${capability}`)
  }
  return {
    isMoved: (grant) => moved.has(placeOf(grant)),
    cell(keys, capability, before, after) {
      if (before === "none" && after === "none") return "none"
      if (before === "none") return "gained"
      if (after === "none") return "lost"
      const has = (all: ReadonlySet<string>) => keys.some((key) => all.has(`${key}\n${capability}`))
      if (has(wider)) return has(narrower) ? "other" : "wider"
      return has(narrower) ? "narrower" : before === after ? "none" : "other"
    },
  }
}

/** The text that grants something, to whom. */
const placeOf = ({ subject, action, origin: { statement } }: Grant): string =>
  [subject, statement.source.revision, statement.source.path, statement.start, action.of.text].join("\n")
