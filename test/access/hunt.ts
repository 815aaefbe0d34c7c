/** An engine to the first thing that the proof finds wrong with it, or nothing: the oracle's pairs, then the laws. */
import { check, laws } from "./laws.ts"
import { runTrials } from "./trial.ts"

const batch = 2_000

export function hunt(pairs: number, runs: number): string | undefined {
  let [quiet, needless] = [0, 0]
  for (let from = 1; from <= pairs; from += batch) {
    const outcome = runTrials(from, Math.min(batch, pairs - from + 1), 1)
    const [missed] = outcome.missed
    if (missed) return `silent at seed ${missed.seed}: ${missed.request.action}`
    quiet += outcome.quiet
    needless += outcome.needless.length
    if (needless > quiet * 0.01) return `${needless} needless of ${quiet} by seed ${from + batch - 1}`
  }
  for (const law of laws) {
    try {
      check(law, runs, 20261124)
    } catch (broken) {
      return `broken: ${law.name} (${String(broken).slice(0, 60)})`
    }
  }
  return undefined
}
