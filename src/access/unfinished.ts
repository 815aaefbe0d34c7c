/** Deltas that rest on a comparison that was cut short to the diagnostics that say so. */
import type { Delta } from "../model/delta.ts"
import type { Diagnostic } from "../model/diagnostic.ts"

/** Why a delta is only possible that nothing else speaks against. */
export const tooManyRows = "there are too many overlapping rows to compare them all"

/**
 * One for each file: what was not compared is told as possible, and gates. Where it shows in none of the deltas that work was
 * left undone, it is told of the first.
 */
export function unfinished(deltas: readonly Delta[], isUndone = false): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  const permissions = deltas.filter((delta) => delta.kind === "permission")
  const cut = permissions.filter(({ because }) => because === tooManyRows)
  for (const delta of cut.length > 0 || !isUndone ? cut : permissions.slice(0, 1)) {
    const at = delta.grant.origin.statement
    if (!first.has(at.source.path))
      first.set(at.source.path, { code: "too-much-work", severity: "error", message: tooManyRows, at })
  }
  return [...first.values()]
}
