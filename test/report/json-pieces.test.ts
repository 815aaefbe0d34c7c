/** A report's text bit by bit is the text of all of it. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { jsonPieces, jsonText } from "../../src/report/escape.ts"

// Long lists are written in batches, and each part of a text may hold what is hidden.
const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("##[", "\n", "}\n", "\u202e", '"', "::error::"))
const value = fc.oneof(fc.jsonValue(), text, fc.array(text, { maxLength: 200 }), fc.array(fc.jsonValue()))

it("whatever is in it", () => {
  fc.assert(
    fc.property(
      fc.dictionary(text, value, { minKeys: 1, noNullPrototype: true }),
      fc.constantFrom(1, 2),
      (all, indent) => {
        expect([...jsonPieces(all, indent)].join("")).toBe(jsonText(all, indent))
      },
    ),
  )
})

it("lists longer than a batch, none of whose items is lost", () => {
  for (const length of [0, 1, 63, 64, 65, 128, 129]) {
    const all = { before: 1, list: Array.from({ length }, (_, i) => ({ i, of: ["a", {}] })), after: [[]] }
    expect([...jsonPieces(all, 2)].join("")).toBe(jsonText(all, 2))
  }
})
