import { describe, expect, it } from "vitest"
import { parseBicep } from "../../../src/formats/bicep/parser.ts"
import { bicepWriter } from "../../../src/formats/bicep/write.ts"
import { type Span, textOf } from "../../../src/model/source.ts"
import { unmarked } from "../../golden/marked.ts"
import { source } from "../outline.ts"

const spanOf = (written: string): Span => {
  const { text, marks } = unmarked(written)
  return { source: source("main.bicep", text), start: marks[0]?.start ?? 0, end: marks[0]?.end ?? 0 }
}

function edited(written: string, texts: readonly string[]): string | undefined {
  const at = spanOf(written)
  const edit = bicepWriter.values(
    at,
    texts.map((text) => ({ text })),
  )
  if (!edit) return undefined
  const { text } = at.source
  const made = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)
  expect(parseBicep(source("main.bicep", made)).diagnostics).toEqual([])
  return made
}

describe("texts in place of", () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ["a value", "var a = «'x'»", ["y"], "var a = 'y'"],
    ["what is inside the quotes", "var a = '«x»'", ["y"], "var a = 'y'"],
    [
      "a value, with quotes and what looks like an expression",
      "var a = «'x'»",
      ["it's ${no} \\"],
      "var a = 'it\\'s \\${no} \\\\'",
    ],
    ["a value that can be only one", "var a = «'x'»", ["y", "z"], undefined],
    ["an item", "var a = ['w', «'x'»]", ["y", "z"], "var a = ['w', 'y', 'z']"],
    ["an item on a line of its own", "var a = [\n  'w'\n  «'x'»\n]", ["y", "z"], "var a = [\n  'w'\n  'y'\n  'z'\n]"],
    ["an item, and nothing", "var a = [«'w'», 'x']", [], "var a = ['x']"],
    ["the last item, and nothing", "var a = [\n  'w'\n  «'x'»\n]", [], "var a = [\n  'w'\n]"],
    ["the only item, and nothing", "var a = [«'w'»]", [], undefined],
    ["what is no text", "var a = «false»", ["y"], undefined],
  ])("%s", (_, written, texts, expected) => {
    expect(edited(written, texts)).toBe(expected)
  })
})

it("the items beside one are those of its array", () => {
  const siblings = (written: string) => bicepWriter.siblings(spanOf(written))?.map(textOf)
  expect(siblings("var a = [\n  'w', «'x'»\n  b\n]")).toEqual(["'w'", "'x'", "b"])
  expect(siblings("var a = { b: [{ c: «'x'» }] }")).toEqual(["'x'"])
})
