import { describe, expect, it } from "vitest"
import { parseBicep } from "../../../src/formats/bicep/parser.ts"
import { textOf } from "../../../src/model/source.ts"
import { source } from "../outline.ts"
import { nodesIn, shown } from "./tree.ts"
import { written } from "./written.ts"

const files = Object.entries(written)

describe(`${files.length} files as people write them`, () => {
  it("are at least two hundred", () => {
    console.info(`${files.length} Bicep files, ${files.reduce((sum, [, text]) => sum + text.length, 0)} characters`)
    expect(files.length).toBeGreaterThanOrEqual(200)
    expect(new Set(files.map(([, text]) => text)).size).toBe(files.length)
  })

  it("parse without a complaint", () => {
    for (const [path, text] of files)
      expect(
        parseBicep(source(path, text)).diagnostics.map((each) => each.message),
        path,
      ).toEqual([])
  })

  it("have each expression at its own place: read by itself, the text of a span is the same expression", () => {
    let count = 0
    for (const [path, text] of files) {
      const { value } = parseBicep(source(path, text))
      for (const node of nodesIn(value)) {
        const alone = parseBicep(source(path, `var x = ${textOf(node.span)}`)).value.statements[0]
        expect(alone?.kind === "variable" && shown(alone.value), textOf(node.span)).toBe(shown(node))
        count++
      }
    }
    expect(count).toBeGreaterThan(20_000)
  })

  it("have declarations that lie behind each other, and hold all that is no comment, no blank and no directive", () => {
    for (const [path, text] of files) {
      const { value } = parseBicep(source(path, text))
      let at = 0
      for (const { span } of value.statements) {
        const between = text.slice(at, span.start).replace(/\/\*[\s\S]*?\*\/|(?:\/\/|#).*/g, "")
        expect(between.trim(), path).toBe("")
        expect(span.end).toBeGreaterThan(span.start)
        at = span.end
      }
      expect(
        text
          .slice(at)
          .replace(/\/\*[\s\S]*?\*\/|(?:\/\/|#).*/g, "")
          .trim(),
        path,
      ).toBe("")
    }
  })
})
