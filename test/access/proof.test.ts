import { beforeAll, describe, expect, it } from "vitest"
import { pairsPerRun } from "./runs.ts"
import { type Outcome, runTrials } from "./trial.ts"

const counts = ({ pairs, broadened, quiet, needless, missed }: Outcome): string =>
  `${pairs} pairs, ${broadened} broaden, ${quiet} do not; ${missed.length} silent, ${needless.length} needless`

describe("the difference of two principals, against the oracle", () => {
  const from = 1
  let outcome: Outcome
  beforeAll(() => {
    outcome = runTrials(from, pairsPerRun)
    console.info(counts(outcome))
  }, 3_600_000)

  it("names every action that is newly allowed", () => {
    expect(outcome.missed.map(({ seed, edits, request }) => ({ seed, edits, request }))).toEqual([])
    expect(outcome.pairs).toBe(pairsPerRun)
  })

  it("is judged on edits of which enough broaden, and enough do not", () => {
    expect(outcome.broadened / outcome.pairs).toBeGreaterThan(0.3)
    expect(outcome.quiet / outcome.pairs).toBeGreaterThan(0.3)
  })

  it("says less than once in a hundred that access broadens where it does not", () => {
    const share = outcome.needless.length / outcome.quiet
    expect(share, `seeds ${outcome.needless.slice(0, 20).map(({ seed }) => seed)}`).toBeLessThan(0.01)
  })
})
