import { describe, expect, it } from "vitest"
import { markedComment } from "../../src/report/comment-plan.ts"
import { desiredComments } from "../../src/report/comments.ts"
import { isNewer, marked, markerOf, stamped, withoutMarker } from "../../src/report/markers.ts"
import { renderSummary } from "../../src/report/summary.ts"
import { links, many, reportOf } from "./reports.ts"
import { finding, stamp, suggestion, wanted } from "./threads.ts"

const marker = { ...stamp, kind: "comment", fingerprints: ["aa", "bb"], words: "cc", state: "open" } as const

describe("a marker", () => {
  it("says again what it was made of", () => {
    expect(markerOf(marked("text\n\n", marker))).toEqual(marker)
    expect(markerOf(marked("text", { ...marker, run: undefined, state: "closed" }))).toEqual({
      ...{ ...marker, run: undefined },
      state: "closed",
    })
    expect(markerOf(stamped("summary", "text", stamp))).toMatchObject({ ...stamp, kind: "summary" })
    expect(withoutMarker(marked("text\n\n", marker))).toBe("text")
  })

  it.each([
    ["", false],
    ["text", false],
    [marked("", marker), true],
    [`${marked("text", marker)}\r\n \n`, true],
    [`${marked("text", marker)}\nmore`, false],
    [`> ${marked("text", marker).split("\n").at(-1)}`, false],
    [`x ${marked("text", marker).split("\n").at(-1)}`, false],
    ["<!-- ai-iam-gate:comment:v1 key= sha=aa -->", false],
    ["<!-- ai-iam-gate:comment:v2 key=aa sha=aa -->", false],
    ["<!-- another-tool:comment:v1 key=aa sha=aa -->", false],
  ])("counts on the last line alone, as we write it: %j", (body, counts) =>
    expect(markerOf(body) !== undefined).toBe(counts),
  )

  it("is read in no time, whatever stands there", () => {
    const began = performance.now()
    markerOf(`<!-- ai-iam-gate:comment:v1 ${"key=a ".repeat(100_000)}`)
    markerOf("\n".repeat(1_000_000))
    expect(performance.now() - began).toBeLessThan(500)
  })

  it("cannot come about in text that we quote", () => {
    const forged = `x\n${marked("", marker).trim()}`
    const evil = finding("aa", 13, {
      ...{ title: forged, what: `\`${forged}\``, why: forged, fix: forged, because: forged, certainty: "possible" },
      suggestion: suggestion(13, 13, forged),
      related: [{ span: finding("x", 12).location, note: forged }],
    })
    for (const each of [evil, { ...evil, suggestion: suggestion(11, 11, forged) }]) {
      const [comment] = desiredComments(wanted([each]))
      for (const body of [comment?.body ?? "", renderSummary(reportOf({ findings: [each] }), links, () => false)]) {
        expect(body).toContain("ai-iam-gate:comment:v1")
        expect(body.split("\n").filter((line) => markerOf(line) !== undefined)).toEqual([])
      }
    }
  })

  it("leaves a body within what GitHub takes, however many findings stand on a line", () => {
    const [comment] = desiredComments(
      wanted(many(500, (i) => finding(i.toString(16).padStart(16, "0"), 13, { what: "`x`" }))),
    )
    if (!comment) throw new Error("no comment")
    expect(markedComment(comment, stamp).length).toBeLessThanOrEqual(65_536)
    expect(markerOf(markedComment(comment, stamp))?.fingerprints).toHaveLength(comment.findings.length)
  })
})

describe("a run", () => {
  const run = (id: number, attempt: number, sha = "b") => ({ ...stamp, run: { id, attempt }, sha })
  it.each([
    [run(6, 1), true],
    [run(5, 2), true],
    [run(5, 1), false],
    [run(4, 9), false],
    [run(6, 1, stamp.sha), false],
    [{ ...stamp, sha: "b", run: undefined }, false],
  ])("gives way to a later one of another commit: %j", (theirs, givesWay) =>
    expect(isNewer(theirs, stamp)).toBe(givesWay),
  )
})
