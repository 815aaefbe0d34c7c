import fc from "fast-check"
import { describe, it } from "vitest"
import { covers, glob, overlaps, pattern } from "../../src/access/pattern.ts"
import { matches } from "./oracle.ts"
import { globText, words } from "./words.ts"

describe("patterns without holes", () => {
  it("cover only what they match wholly", () => {
    fc.assert(
      fc.property(
        globText,
        globText,
        (p, q) => covers(glob(p), glob(q)) !== "yes" || words.every((w) => !matches(q, w) || matches(p, w)),
      ),
      { numRuns: 20_000, seed: 1 },
    )
  })
  it("overlap exactly where a word is matched by both", () => {
    fc.assert(
      fc.property(globText, globText, (p, q) => {
        const met = words.some((w) => matches(p, w) && matches(q, w))
        // Words are short, so a common word may be too long to be among them; never the other way round.
        return !met || overlaps(glob(p), glob(q)) === "yes"
      }),
      { numRuns: 20_000, seed: 2 },
    )
  })
  it("are covered by themselves, and cover through one another", () => {
    fc.assert(
      fc.property(globText, globText, globText, (a, b, c) => {
        const [x, y, z] = [glob(a), glob(b), glob(c)]
        if (covers(x, x) !== "yes") return false
        return !(covers(x, y) === "yes" && covers(y, z) === "yes") || covers(x, z) === "yes"
      }),
      { numRuns: 20_000, seed: 3 },
    )
  })
  it("never answer maybe", () => {
    fc.assert(
      fc.property(
        globText,
        globText,
        (p, q) => covers(glob(p), glob(q)) !== "maybe" && overlaps(glob(p), glob(q)) !== "maybe",
      ),
      { numRuns: 2_000 },
    )
  })
})

describe("patterns with holes", () => {
  const h = { hole: "h" }
  const hole = (...parts: readonly (string | { hole: string })[]) => pattern(parts, "glob")

  it("answer for every filling: yes and no hold whatever the hole becomes", () => {
    const part = fc.constantFrom<string | { hole: string }>("a", "b", "*", "?", h)
    const parts = fc.array(part, { maxLength: 4 })
    const fill = (all: readonly (string | { hole: string })[], by: string) =>
      all.map((each) => (typeof each === "string" ? each : by)).join("")
    fc.assert(
      fc.property(parts, parts, (p, q) => {
        const answer = covers(hole(...p), hole(...q))
        // An expression that names a part of an ARN is never empty.
        const fillings = ["a", "b", "ab", "ba"]
        const each = fillings.map((by) => covers(glob(fill(p, by)), glob(fill(q, by))))
        return answer === "maybe" || (answer === "yes" ? !each.includes("no") : !each.includes("yes"))
      }),
      { numRuns: 20_000, seed: 4 },
    )
  })
})
