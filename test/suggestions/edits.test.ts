import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applied, suggestionOf } from "../../src/suggestions/edits.ts"
import { segments } from "../../src/suggestions/segments.ts"
import { taken } from "./offered.ts"

const file = (text: string) => ({ path: "f", revision: "head" as const, text })
const edit = (text: string, start: number, end: number, fresh: string) => ({
  span: { source: file(text), start, end },
  text: fresh,
})

describe("edits", () => {
  it("are made where they stand, in any order", () => {
    expect(applied("abcdef", [edit("abcdef", 4, 5, "E"), edit("abcdef", 1, 3, "")])).toBe("adEf")
  })

  it("that meet are none", () => {
    expect(applied("abcdef", [edit("abcdef", 1, 3, "x"), edit("abcdef", 2, 4, "y")])).toBeUndefined()
  })
})

describe("the lines of a suggestion", () => {
  it.each<[string, string, string, readonly [number, number, string]]>([
    ["one line changes", "a\nb\nc\n", "a\nB\nc\n", [2, 2, "B"]],
    ["a line comes behind another", "a\nb\n", "a\nx\nb\n", [1, 1, "a\nx"]],
    ["a line comes first", "a\nb\n", "x\na\nb\n", [1, 1, "x\na"]],
    ["a line comes last", "a\nb\n", "a\nb\nx\n", [2, 2, "b\nx"]],
    ["a line goes", "a\nb\nc\n", "a\nc\n", [2, 2, ""]],
    ["a line becomes empty", "a\nb\nc\n", "a\n\nc\n", [1, 2, "a\n"]],
    ["the last line has no end", "a\nb", "a\nB", [2, 2, "B"]],
    ["lines end as in other systems", "a\r\nb\r\nc\r\n", "a\r\nB\r\nx\r\nc\r\n", [2, 2, "B\r\nx"]],
  ])("are the fewest where %s", (_, before, after, [startLine, endLine, text]) => {
    expect(suggestionOf(file(before), after)).toEqual({ path: "f", startLine, endLine, text })
  })

  it("make the text when they are taken, whatever it was", () => {
    const text = fc.array(fc.constantFrom("a", "b", "", "c d"), { maxLength: 8 }).map((lines) => lines.join("\n"))
    fc.assert(
      fc.property(text, text, fc.constantFrom("\n", "\r\n"), (before, after, end) => {
        const [old, fresh] = [`x\n${before}\n`, `x\n${after}\n`].map((each) => each.replaceAll("\n", end)) as [
          string,
          string,
        ]
        const suggestion = suggestionOf(file(old), fresh)
        if (old !== fresh && suggestion) expect(taken({ f: old }, suggestion).f).toBe(fresh)
      }),
    )
  })
})

describe("what differs between two texts", () => {
  it("is the words that changed", () => {
    const [old, fresh] = ['Resource = ["a"]', 'Resource = ["a", "b"]']
    expect(segments(old, fresh)).toEqual([{ old: [15, 15], fresh: [15, 20] }])
  })

  it("brings back the old text where all of it is taken back", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', " ", ",", "\n", "b"), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (old, fresh) => {
        const edits = segments(old, fresh).map((each) => edit(fresh, ...each.fresh, old.slice(...each.old)))
        expect(applied(fresh, edits)).toBe(old)
      }),
    )
  })
})
