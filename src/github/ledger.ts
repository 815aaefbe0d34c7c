/** What was told where, and what went wrong, as far as a run has come. */
import { fingerprintsOf } from "../report/comment-plan.ts"
import type { DesiredComment } from "../report/comments.ts"

export type Told = ReadonlyMap<string, "line" | "file">

export class Ledger {
  /** By fingerprint. What is not in it has the summary. */
  readonly #told = new Map<string, "line" | "file">()
  readonly #problems = new Set<string>()
  readonly counts = { posted: 0, edited: 0, reopened: 0, closed: 0, removed: 0, kept: 0 }
  /** Conversations about what no longer holds that only a person can resolve. */
  readonly unresolved: number[] = []

  get told(): Told {
    return this.#told
  }
  get problems(): readonly string[] {
    return [...this.#problems]
  }
  problem(sentence: string): void {
    this.#problems.add(sentence)
  }
  posted({ anchor, findings }: DesiredComment): void {
    this.counts.posted++
    this.stands(fingerprintsOf(findings), anchor.kind)
  }
  stands(fingerprints: readonly string[], kind: "line" | "file"): void {
    for (const fingerprint of fingerprints) this.#told.set(fingerprint, kind)
  }
}
