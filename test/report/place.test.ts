import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Hunk, HunkLine } from "../../src/model/hunk.ts"
import type { Span } from "../../src/model/source.ts"
import { anchorOf } from "../../src/report/place.ts"

const text = Array.from({ length: 60 }, (_, i) => `line ${i + 1}\n`).join("")
const sources = {
  base: { path: "a.tf", revision: "base", text },
  head: { path: "a.tf", revision: "head", text },
} as const
const lines = (from: number, to: number, revision: "base" | "head" = "head"): Span => {
  const at = (line: number) =>
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0)
  return { source: sources[revision], start: at(from), end: at(to) + `line ${to}`.length }
}

/** Lines 10 to 16: three of context on either side of one that is added; the base has one less. */
const hunk: Hunk = {
  baseStart: 10,
  baseLines: 6,
  headStart: 10,
  headLines: 7,
  lines: [10, 11, 12]
    .map((n): HunkLine => ({ kind: "context", baseLine: n, headLine: n }))
    .concat(
      [{ kind: "added", headLine: 13 }],
      [13, 14, 15].map((n): HunkLine => ({ kind: "context", baseLine: n, headLine: n + 1 })),
    ),
}
const difference = { hunks: new Map([["a.tf", [hunk]]]), renames: new Map<string, string>() }
const anchor = (location: Span, block = location, related: readonly { span: Span; note: string }[] = []) =>
  anchorOf({ location, block, related }, difference)

describe("a finding stands", () => {
  it("on its line, where the diff shows it", () =>
    expect(anchor(lines(13, 13))).toEqual({ kind: "line", path: "a.tf", side: "RIGHT", line: 13 }))
  it("on its lines, where one hunk shows them all", () =>
    expect(anchor(lines(12, 14))).toEqual({ kind: "line", path: "a.tf", side: "RIGHT", startLine: 12, line: 14 }))
  it("on its first line, where the rest is not shown", () =>
    expect(anchor(lines(15, 30))).toEqual({ kind: "line", path: "a.tf", side: "RIGHT", line: 15 }))
  it("on the left, where it is of the base", () =>
    expect(anchor(lines(14, 14, "base"))).toEqual({ kind: "line", path: "a.tf", side: "LEFT", line: 14 }))
  it("on the changed line of its statement that is nearest", () =>
    expect(anchor(lines(30, 30), lines(8, 32))).toEqual({ kind: "line", path: "a.tf", side: "RIGHT", line: 13 }))
  it("on a related place that is shown", () =>
    expect(
      anchor(lines(40, 40), lines(40, 40), [
        { span: lines(50, 50), note: "" },
        { span: lines(11, 11), note: "" },
      ]),
    ).toEqual({ kind: "line", path: "a.tf", side: "RIGHT", line: 11 }))
  it("on the file, where nothing of it is shown", () =>
    expect(anchor(lines(40, 40))).toEqual({ kind: "file", path: "a.tf" }))
  it("in the summary, where the file is not of the change", () => {
    expect(
      anchorOf(
        { location: lines(13, 13), block: lines(13, 13), related: [] },
        { hunks: new Map(), renames: new Map() },
      ),
    ).toEqual({ kind: "summary" })
  })
  it("below the new name of a renamed file, on the left as well", () => {
    const renamed = { hunks: new Map([["b.tf", [hunk]]]), renames: new Map([["a.tf", "b.tf"]]) }
    expect(
      anchorOf({ location: lines(14, 14, "base"), block: lines(14, 14, "base"), related: [] }, renamed),
    ).toMatchObject({ path: "b.tf", side: "LEFT" })
  })
})

it("always where GitHub takes a comment: on lines of one hunk, the first before the last", () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 55 }), fc.nat(5), fc.constantFrom("base" as const, "head" as const))
  fc.assert(
    fc.property(place, place, ([from, more, revision], [blockFrom, blockMore]) => {
      const found = anchor(
        lines(from, from + more, revision),
        lines(Math.min(from, blockFrom), Math.max(from + more, blockFrom + blockMore), revision),
      )
      if (found.kind !== "line") return found.kind === "file"
      const shown = new Set(
        hunk.lines.flatMap((line) =>
          found.side === "RIGHT"
            ? "headLine" in line
              ? [line.headLine]
              : []
            : "baseLine" in line
              ? [line.baseLine]
              : [],
        ),
      )
      return (
        shown.has(found.line) &&
        (found.startLine === undefined || (found.startLine < found.line && shown.has(found.startLine)))
      )
    }),
    { numRuns: 2_000, seed: 5 },
  )
})
