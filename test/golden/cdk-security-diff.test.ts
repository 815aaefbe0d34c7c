/** The cases of the CDK's own difference of security: the right verdict of each, and where that is not the CDK's. */
import { describe, expect, it } from "vitest"
import { assembly } from "../cdk/assembly.ts"
import { securityCases } from "../cdk/security-cases.ts"
import { reviewFiles } from "../review-sources.ts"
import { broadened } from "./marked.ts"

describe("what the CDK asks about, and what broadens", () => {
  it.each(securityCases)("$name", async ({ before, after, broadened: expected }) => {
    const [base, head] = [before, after].map((resources) => assembly([{ id: "App", resources }]))
    const report = await reviewFiles(base ?? {}, head ?? {})
    expect(broadened(report)).toEqual(expected)
    expect(report.diagnostics).toEqual([])
  })

  it.each(securityCases)(
    "$name: the other way round, the opposite or nothing",
    async ({ before, after, broadened: expected }) => {
      const [base, head] = [after, before].map((resources) => assembly([{ id: "App", resources }]))
      const back = broadened(await reviewFiles(base ?? {}, head ?? {}))
      for (const each of expected) expect(back).not.toContain(each)
    },
  )

  it("say why where they differ, and only there", () => {
    for (const { name, cdkAsks, broadened: ours, because } of securityCases)
      expect(because !== undefined, name).toBe(cdkAsks !== ours.length > 0)
  })
})
