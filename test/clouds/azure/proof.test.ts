import { beforeAll, describe, expect, it } from "vitest"
import { isLong } from "../../access/runs.ts"
import { type Outcome, runTrials } from "./trial.ts"

const pairsPerRun = isLong ? 120_000 : 3_000

describe("the difference of what one principal is assigned, against the oracle", () => {
  let outcome: Outcome
  beforeAll(() => {
    outcome = runTrials(1, pairsPerRun)
    const { pairs, broadened, quiet, needless, missed } = outcome
    console.info(
      `${pairs} pairs, ${broadened} broaden, ${quiet} do not; ${missed.length} silent, ${needless.length} needless`,
    )
  }, 3_600_000)

  it("names every operation that is newly allowed", () => {
    expect(outcome.missed.map(({ seed, edits, request }) => ({ seed, edits, request }))).toEqual([])
    expect(outcome.pairs).toBe(pairsPerRun)
  })

  it("is judged on edits of which enough broaden, and enough do not", () => {
    expect(outcome.broadened / outcome.pairs).toBeGreaterThan(0.2)
    expect(outcome.quiet / outcome.pairs).toBeGreaterThan(0.2)
  })

  it("says rarely that access broadens where it does not", () => {
    const share = outcome.needless.length / outcome.quiet
    expect(share, `seeds ${outcome.needless.slice(0, 20).map(({ seed }) => seed)}`).toBeLessThan(0.05)
  })
})
