import { describe, expect, it } from "vitest"
import { defaultOptions } from "../../src/read-options.ts"
import { examples, written } from "./examples.ts"
import { expectToClear, offered } from "./offered.ts"

describe("the examples of the rules, in each format that they can be written in", () => {
  it("are cleared by whatever is suggested on them", async () => {
    const suggested: string[] = []
    let reviewed = 0
    for (const { id, example } of examples) {
      const options = { ...defaultOptions, estate: example.estate }
      for (const [base, head] of written(example)) {
        reviewed++
        const { findings } = await offered(base, head, options)
        for (const finding of findings) if (finding.suggestion) await expectToClear(base, head, finding, options)
        if (findings.some(({ rule, suggestion }) => rule === id && suggestion !== null)) suggested.push(id)
      }
    }
    const rules = new Set(suggested)
    console.info(`${rules.size} rules, ${suggested.length} of ${reviewed} examples have a suggestion`)
    expect(rules.size).toBeGreaterThanOrEqual(21)
  })
})
