/** An engine to the first thing that the proof finds wrong with it, or nothing. */
import { prepareCel } from "../../../src/clouds/gcp/cel.ts"
import { brokenImplication } from "./cel-law.ts"
import { runTrials } from "./trial.ts"

const batch = 1_000

export async function hunt(pairs: number, conditions: number): Promise<string | undefined> {
  await prepareCel(["expression roles/"])
  const broken = brokenImplication(conditions)
  if (broken) return broken
  let [quiet, needless] = [0, 0]
  for (let from = 1; from <= pairs; from += batch) {
    const outcome = runTrials(from, Math.min(batch, pairs - from + 1), 1)
    const [missed] = outcome.missed
    if (missed) return `silent at seed ${missed.seed}: ${missed.request.permission}`
    quiet += outcome.pairs - outcome.broadened
    needless += outcome.needless.length
    if (quiet > 400 && needless > quiet * 0.05) return `${needless} needless of ${quiet}`
  }
  return undefined
}
