import { describe, expect, it } from "vitest"
import { commentAt, desiredComments, wordsOf } from "../../src/report/comments.ts"
import { links, many } from "./reports.ts"
import { difference, finding, lines, suggestion, wanted } from "./threads.ts"

const places = (...findings: Parameters<typeof wanted>[0]) =>
  desiredComments(wanted(findings)).map(({ anchor, findings: told }) => [
    anchor,
    told.map(({ fingerprint }) => fingerprint).join(),
  ])
const line = (number: number, startLine?: number) => ({
  kind: "line",
  path: "a.tf",
  side: "RIGHT",
  line: number,
  ...(startLine !== undefined && { startLine }),
})

describe("comments", () => {
  it("are one for each line, the worst finding and the worst line first", () => {
    expect(
      places(
        finding("a", 11, { severity: "low" }),
        finding("b", 13, { severity: "medium" }),
        finding("c", 13, { severity: "critical" }),
      ),
    ).toEqual([
      [line(13), "c,b"],
      [line(11), "a"],
    ])
  })

  it("stand on a file where no line of it is shown, and nowhere where the file is not of the change", () => {
    const elsewhere = { ...lines(1), source: { ...lines(1).source, path: "b.tf" } }
    expect(
      places(finding("a", 40), finding("b", 50), finding("c", 1, { location: elsewhere, block: elsewhere })),
    ).toEqual([[{ kind: "file", path: "a.tf" }, "a,b"]])
  })

  it("are no more than are wanted, and those that count most", () => {
    const findings = many(7, (i) => finding(`${i}`, 10 + i, { severity: i === 5 ? "critical" : "low" }))
    expect(desiredComments(wanted(findings, 2)).map(({ findings: [first] }) => first?.fingerprint)).toEqual(["5", "0"])
  })

  it("say where the text is that they could not stand on", () => {
    const [comment] = desiredComments(wanted([finding("a", 40, { block: lines(8, 50) })]))
    expect(comment?.anchor).toEqual(line(13))
    expect(comment?.body).toContain("It stands at [`a.tf:40`]")
    expect(desiredComments(wanted([finding("a", 13)]))[0]?.body).not.toContain("It stands at")
  })
})

describe("a suggestion", () => {
  const suggested = (...findings: Parameters<typeof wanted>[0]) =>
    desiredComments(wanted(findings)).map(({ anchor, body }) => [anchor, body.match(/^```suggestion$/gm)?.length ?? 0])

  it("puts the comment on exactly its lines", () => {
    const over = { block: lines(11, 14), suggestion: suggestion(12, 14) }
    expect(suggested(finding("a", 13, over))).toEqual([[line(14, 12), 1]])
  })

  it.each([
    ["lines with a deleted one between them", { block: lines(11, 16), suggestion: suggestion(13, 15) }],
    ["lines that the diff does not show", { block: lines(13, 20), suggestion: suggestion(13, 20) }],
    ["lines of another statement", { suggestion: suggestion(10, 11) }],
    ["lines of another file", { suggestion: { ...suggestion(13), path: "b.tf" } }],
    ["text that is not shown as what it is", { suggestion: suggestion(13, 13, "a\u202eb") }],
    ["text that could hide a marker", { suggestion: suggestion(13, 13, "<!-- x") }],
  ])("is only shown for %s", (_, over) => {
    expect(suggested(finding("a", 13, over))).toEqual([[line(13), 0]])
  })

  it("is one for a comment: that of the worst finding that has one there", () => {
    const two = [
      finding("a", 13, { severity: "low", suggestion: suggestion(13, 13, "low") }),
      finding("b", 13, { severity: "medium", suggestion: suggestion(13, 13, "medium") }),
      finding("c", 13, { severity: "high" }),
    ]
    expect(suggested(...two)).toEqual([[line(13), 1]])
    expect(desiredComments(wanted(two))[0]?.body).toContain("```suggestion\nmedium\n```")
  })

  it("takes along what else stands on the line that it moves the comment to", () => {
    const over = { block: lines(11, 14), suggestion: suggestion(12, 14), severity: "low" } as const
    expect(places(finding("a", 13, over), finding("b", 14))).toEqual([[line(14), "b,a"]])
  })

  it("is never put into a comment on other lines than it replaces", () => {
    const each = finding("a", 13, { suggestion: suggestion(13) })
    expect(
      commentAt({ kind: "line", path: "a.tf", side: "RIGHT", line: 12 }, [each], difference, links).body,
    ).not.toContain("```suggestion")
    expect(commentAt({ kind: "file", path: "a.tf" }, [each], difference, links).body).toContain("write instead:")
  })
})

it("the same words are the same wherever they stand, and others are not", () => {
  const one = finding("a", 13)
  expect(wordsOf([finding("a", 40, { placement: "file" })])).toBe(wordsOf([one]))
  for (const over of [{ what: "`x`" }, { severity: "low" as const }, { suggestion: suggestion(13) }, { because: "y" }])
    expect(wordsOf([{ ...one, ...over }])).not.toBe(wordsOf([one]))
})
