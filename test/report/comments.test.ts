import { describe, expect, it } from "vitest"
import { hunkBetween } from "../../src/hunk-between.ts"
import type { Report } from "../../src/model/report.ts"
import {
  type DesiredComment,
  desiredComments,
  isOurComment,
  isOurSummary,
  markedComment,
  markedSummary,
  type PostedComment,
  planComments,
  saysTheSame,
} from "../../src/report/comments.ts"
import { accepted, anyModel, editsGuardrail, links, reportOf, terraform } from "./reports.ts"

const comment = (fingerprint: string, body = `about ${fingerprint}`): DesiredComment => ({
  anchor: { kind: "line", path: "a.tf", side: "RIGHT", line: 1 },
  fingerprints: [fingerprint],
  body,
})
const posted = (id: number, desired: DesiredComment, hasReplies = false): PostedComment => ({
  id,
  body: markedComment(desired, "abc"),
  hasReplies,
})
const [one, two] = [comment("1111"), comment("2222")]

describe("of what stands there already", () => {
  it("nothing is posted again", () =>
    expect(planComments([one, two], [posted(1, one), posted(2, two)], "def")).toEqual({
      create: [],
      update: [],
      remove: [],
      kept: 2,
    }))
  it("what is new is posted", () =>
    expect(planComments([one, two], [posted(1, one)], "def")).toMatchObject({ create: [two], kept: 1 }))
  it("what is worded differently is edited", () => {
    const reworded = comment("1111", "said better")
    expect(planComments([reworded], [posted(1, one)], "def")).toEqual({
      create: [],
      update: [{ id: 1, body: markedComment(reworded, "def") }],
      remove: [],
      kept: 0,
    })
  })
  it("what no longer holds is taken away", () =>
    expect(planComments([], [posted(1, one)], "def")).toMatchObject({ remove: [1], update: [] }))
  it("but not what somebody answered: that says that it is fixed, once", () => {
    const plan = planComments([], [posted(1, one, true)], "def")
    expect(plan.remove).toEqual([])
    expect(plan.update[0]?.body).toMatch(/^\*\*Fixed\.\*\*/)
    expect(planComments([], [{ id: 1, body: plan.update[0]?.body ?? "", hasReplies: true }], "ghi").update).toEqual([])
  })
})

it("of what is waived nothing is posted: the summary says who answers for it", () => {
  const difference = { hunks: new Map([[terraform.path, [hunkBetween("", terraform.text)]]]), renames: new Map() }
  const desired = (report: Report) =>
    desiredComments(report, difference, links).map(({ fingerprints }) => fingerprints.join())
  expect(desired(reportOf({ findings: [anyModel, editsGuardrail] }))).toHaveLength(2)
  expect(desired(reportOf({ findings: [{ ...anyModel, waiver: accepted }, editsGuardrail] }))).toEqual([
    editsGuardrail.fingerprint,
  ])
})

describe("a marker", () => {
  it("counts at the end alone, where nothing that is quoted can stand", () => {
    expect(isOurComment(markedComment(one, "abc"))).toBe(true)
    expect(isOurComment(`${markedComment(one, "abc")}\nmore`)).toBe(false)
    expect(isOurComment("x")).toBe(false)
    expect(isOurSummary(markedSummary("text", "abc"))).toBe(true)
    expect(isOurComment(markedSummary("text", "abc"))).toBe(false)
  })
  it("does not make two summaries different", () => {
    expect(saysTheSame(markedSummary("text\n", "abc"), markedSummary("text\n", "def"))).toBe(true)
    expect(saysTheSame(markedSummary("text\n", "abc"), markedSummary("other\n", "abc"))).toBe(false)
  })
})
