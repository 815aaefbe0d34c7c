/** Deltas that rest on a comparison that was cut short to the diagnostics that say so. */
import type { Delta } from "../model/delta.ts"
import type { Diagnostic } from "../model/diagnostic.ts"

/** Why a delta is only possible that nothing else speaks against. */
export const tooManyRows = "there are too many overlapping rows to compare them all"

/** One for each file: what was not compared is told as possible, and gates. */
export function unfinished(deltas: readonly Delta[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  for (const delta of deltas)
    if (delta.kind === "permission" && delta.because === tooManyRows) {
      const at = delta.grant.origin.statement
      if (!first.has(at.source.path))
        first.set(at.source.path, { code: "too-much-work", severity: "error", message: tooManyRows, at })
    }
  return [...first.values()]
}
