/** Pull requests that change a template, or what it is deployed with: where the comment stands, and that going back is silent. */
import { describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { reviewFiles } from "../review-sources.ts"
import { side } from "./cloudformation/change.ts"
import { inDoubt } from "./cloudformation/changes-doubt.ts"
import { inLanguage } from "./cloudformation/changes-language.ts"
import { ofSam } from "./cloudformation/changes-sam.ts"
import { inStacks } from "./cloudformation/changes-stacks.ts"

const anyModel = "aws/bedrock/any-model"

describe.each([...inLanguage, ...inDoubt, ...inStacks, ...ofSam])("$name", ({ files, at, rule = anyModel }) => {
  it("is told where it is written", async () => {
    const report = await reviewFiles(side(files, "$1"), side(files, "$2"))
    const told = report.findings
      .filter((each) => each.rule === rule)
      .map(
        ({ certainty, location }) =>
          `${certainty === "possible" ? "? " : ""}${location.source.path}: ${textOf(location)}`,
      )
    expect(told).toEqual(at)
    for (const { location } of report.findings) expect(startOf(location).line).toBeGreaterThan(0)
    expect(report.diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  })

  it("is silent the other way", async () => {
    const { findings, deltas } = await reviewFiles(side(files, "$2"), side(files, "$1"))
    expect(findings.map(({ rule: said, location }) => `${said} ${textOf(location)}`)).toEqual([])
    expect(deltas.filter(({ broadens, certainty }) => broadens && certainty === "certain")).toEqual([])
  })
})
