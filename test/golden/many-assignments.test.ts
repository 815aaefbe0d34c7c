/** What a review of many assignments costs grows as they do, and none of them is left undecided for want of work. */
import { describe, expect, it } from "vitest"
import { assignments, type End } from "../bench/assignments.ts"
import { cpuMs } from "../cpu-clock.ts"
import { reviewFiles } from "../review-sources.ts"

const [few, many] = [400, 3200]
/** Eight times as many take eight times as long and a little more; what is quadratic takes sixty-four times. */
const most = 24

const cases = Object.entries(assignments).flatMap(([name, made]) =>
  (["widened", "renamed"] as const).map((end) => [name, end, made] as const),
)

/** Whose names are all that they are: others are let in. */
const letOthersIn = /on one scope|nobody knows|bindings|policy file/

describe("many assignments, of which all are renamed or one is widened", { timeout: 120_000 }, () => {
  it.each(cases)("%s, %s", async (name, end, made) => {
    const timed = async (count: number, to: End) => {
      const began = cpuMs()
      const report = await reviewFiles(made(count, "base"), made(count, to))
      return { took: cpuMs() - began, report }
    }
    await timed(few, end)
    const [first, second] = [await timed(few, end), await timed(many, end)]
    expect(second.took / first.took).toBeLessThan(most)
    expect(second.report.diagnostics).toEqual([])
    const broadened = second.report.deltas.filter(({ broadens }) => broadens)
    if (end === "widened") expect(broadened.length).toBeGreaterThan(0)
    else expect(broadened.length > 0).toBe(letOthersIn.test(name))
  })
})
