/** Laws of the splitter: however a text comes in, and whatever it is, its pieces are those that a parser of the whole finds. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Piece } from "../../src/exports/piece.ts"
import { splitter } from "../../src/exports/split.ts"

const lists = new Set(["", "Roles", "output.Roles"])

function split(text: string, cuts: readonly number[] = []) {
  const { push, end } = splitter("account.json", lists)
  const at = [0, ...cuts.filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b), text.length]
  const pieces = at.slice(1).flatMap((to, i) => push(text.slice(at[i] ?? 0, to)))
  const last = end()
  return { pieces: [...pieces, ...last.pieces], diagnostics: last.diagnostics }
}

const shown = ({ list, source }: Piece) => [list ?? null, source.firstLine ?? 1, source.text] as const
const items = (pieces: readonly Piece[]) => pieces.filter(({ list }) => list !== undefined)

describe("an export is split", () => {
  it("into the items of its lists, and what is left", () => {
    const text = `{\n  "Roles": [\n    {"a": "]}\\""},\n\n    {"Roles": [1, 2]}\n  ],\n  "IsTruncated": false\n}\n`
    expect(split(text).pieces.map(shown)).toEqual([
      ["Roles", 3, '{"a": "]}\\""}'],
      ["Roles", 5, '{"Roles": [1, 2]}'],
      [null, 1, '{\n  "Roles": [],\n  "IsTruncated": false\n}'],
    ])
  })

  it("below the keys that the way names, and nowhere else", () => {
    expect(split('{"output": {"Roles": [1]}, "other": {"Roles": [2]}}').pieces.map(shown)).toEqual([
      ["output.Roles", 1, "1"],
      [null, 1, '{"output": {"Roles": []}, "other": {"Roles": [2]}}'],
    ])
  })

  it("document by document, where several follow each other", () => {
    expect(split('[{"a": 1}]\n[{"b": 2}] {"c": 3}').pieces.map(shown)).toEqual([
      ["", 1, '{"a": 1}'],
      ["", 2, '{"b": 2}'],
      [null, 2, '{"c": 3}'],
    ])
  })

  it("the same however it comes in, and as a parser of the whole reads it", () => {
    const item = fc.jsonValue({ maxDepth: 3 })
    const document = fc.oneof(
      fc.array(item),
      fc.record({ Roles: fc.array(item), Note: item, Other: fc.array(item) }),
      fc.record({ output: fc.record({ Roles: fc.array(item) }) }),
    )
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, 2), fc.array(fc.nat(400)), (value, indent, cuts) => {
        const text = JSON.stringify(value, null, indent)
        const whole = split(text)
        expect(split(text, cuts)).toEqual(whole)
        expect(whole.diagnostics).toEqual([])
        const expected = Array.isArray(value) ? value : "Roles" in value ? value.Roles : value.output.Roles
        expect(items(whole.pieces).map(({ source }) => JSON.parse(source.text))).toEqual(
          JSON.parse(JSON.stringify(expected)),
        )
        for (const { source } of items(whole.pieces))
          expect(
            text
              .split("\n")
              .slice((source.firstLine ?? 1) - 1)
              .join("\n"),
          ).toContain(source.text)
      }),
      { numRuns: 500 },
    )
  })

  it("as far as it goes, where it is cut off, and that is said", () => {
    const text = JSON.stringify({ Roles: [{ a: 1 }, { b: [2] }, { c: 3 }], IsTruncated: false }, null, 1)
    for (let at = 1; at < text.length; at++) {
      const { pieces, diagnostics } = split(text.slice(0, at))
      const whole = items(split(text).pieces).map(shown)
      expect(whole.slice(0, pieces.length)).toEqual(pieces.map(shown))
      expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["cut-off error"])
    }
  })

  it("without a throw or a hang, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \nRoles1é'), maxLength: 300 }),
        fc.array(fc.nat(300)),
        (text, cuts) => {
          expect(split(text, cuts)).toEqual(split(text))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
