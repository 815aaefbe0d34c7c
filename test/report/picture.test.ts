import { describe, expect, it } from "vitest"
import { pictureOf } from "../../scripts/picture.ts"
import { renderText } from "../../src/report/text.ts"
import { mixed } from "./reports.ts"

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "")

describe("a picture of the terminal", () => {
  it("shows every word of it, at its column", () => {
    const picture = pictureOf(renderText(mixed, { colour: true, width: 90 }), "a title")
    const rows = new Map<string, string>()
    for (const [, x = "", y = "", text = ""] of picture.matchAll(
      /<text x="([\d.]+)" y="(\d+)" textLength[^>]*>([^<]*)</g,
    )) {
      const column = Math.round((Number(x) - 22) / 8.4)
      rows.set(y, (rows.get(y) ?? "").padEnd(column) + unescaped(text))
    }
    const shown = [...rows.values()].map((row) => row.trimEnd())
    const said = renderText(mixed, { colour: false, width: 90 }).split("\n")
    expect(shown).toEqual(said.map((line) => line.trimEnd()).filter(Boolean))
  })

  it("is the same for the same text, and lets nothing out of it", () => {
    const text = `\u001b[1;31m<script>&"\u001b[0m \u001b]0;x\u0007\u001b[2Jend`
    expect(pictureOf(text, '<"')).toBe(pictureOf(text, '<"'))
    const inside = pictureOf(text, '<"').replace(/<\/?(svg|rect|path|circle|g|text)\b[^>]*>/g, "")
    expect(inside).not.toMatch(/[<>\u0000-\u0009\u001b]/)
  })
})
