import { beforeAll, describe, expect, it } from "vitest"
import { prepareCel } from "../../../src/clouds/gcp/cel.ts"
import { isLong } from "../../access/runs.ts"
import { type Outcome, runTrials } from "./trial.ts"

const pairs = isLong ? 120_000 : 2_500

describe("the difference of two organisations' policies, against the oracle", () => {
  let outcome: Outcome
  beforeAll(async () => {
    await prepareCel(["expression roles/"])
    outcome = runTrials(1, pairs)
    const { broadened, needless, hesitant, missed } = outcome
    console.info(
      `${outcome.pairs} pairs, ${broadened} broaden; ${missed.length} silent, ${needless.length} needless, ${hesitant} only possible`,
    )
  }, 7_200_000)

  it("names every permission that somebody is newly allowed", () => {
    expect(outcome.missed).toEqual([])
    expect(outcome.pairs).toBe(pairs)
  })

  it("is judged on edits of which enough broaden, and enough do not", () => {
    expect(outcome.broadened / outcome.pairs).toBeGreaterThan(0.3)
    expect(outcome.broadened / outcome.pairs).toBeLessThan(0.7)
  })

  it("seldom says that access surely broadens where it does not", () => {
    const share = outcome.needless.length / (outcome.pairs - outcome.broadened)
    expect(share, `seeds ${outcome.needless.slice(0, 20).map(({ seed }) => seed)}`).toBeLessThan(0.01)
  })

  it("seldom says only that access may broaden where it does", () => {
    expect(outcome.hesitant / outcome.broadened).toBeLessThan(0.05)
  })
})
