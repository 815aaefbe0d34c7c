import { expect, it } from "vitest"
import { previewLines, previewOf } from "../../src/report/preview.ts"
import { renderJobSummary, renderSummary } from "../../src/report/summary.ts"
import { anyModel, conditionGone, links, many, reportOf } from "./reports.ts"

const now = reportOf({ findings: [anyModel, conditionGone] })
const lines = (then = now) =>
  previewLines({ ...now, preview: previewOf(now, then) }).map(({ words, finding }) => [words, finding?.rule])

it("says that nothing differs where nothing does", () => {
  expect(lines()).toEqual([["the new configuration judges this pull request as the present one does", undefined]])
})

it("tells what goes, what comes, what is graded anew, and what becomes of the verdict", () => {
  const come = { ...conditionGone, fingerprint: "new", rule: "own/new" }
  const then = reportOf({ findings: [{ ...anyModel, severity: "low" }, come], failOn: "critical" })
  expect(lines(then)).toEqual([
    ["the new configuration fails the check from critical on; by it, this pull request passes", undefined],
    ["no longer told", conditionGone.rule],
    ["would be low", anyModel.rule],
    ["would be told", "own/new"],
  ])
})

it("tells no more than anyone reads, and changes no verdict", () => {
  const then = reportOf({
    findings: many(50, (i) => ({ ...anyModel, fingerprint: `f${i}` })),
    failOn: "none",
  })
  expect(lines(then)).toHaveLength(22)
  expect(lines(then).at(-1)).toEqual(["and 32 more", undefined])
  const report = { ...now, preview: previewOf(now, then) }
  expect(renderJobSummary(report, links).split("\n")[0]).toBe(renderJobSummary(now, links).split("\n")[0])
})

it("of a configuration that cannot be used quotes the complaints, and none of them does any harm", () => {
  const report = reportOf({
    preview: { kind: "unusable", complaints: ["gate.yml:1:1: there is no setting `@all <img src=x>`\n  more", "b"] },
  })
  const page = renderSummary(report, links)
  expect(page).toContain("the gate stops, since its configuration cannot be used")
  expect(page).toContain("- gate.yml:1:1: there is no setting `@all <img src=x>`\n- b")
})
