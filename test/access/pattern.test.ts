import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { covers, exactly, glob, overlaps, pattern } from "../../src/access/pattern.ts"
import { matches } from "./oracle.ts"
import { globText, words } from "./world.ts"

const hole = (...parts: readonly (string | { hole: string })[]) => pattern(parts, "glob")
const h = { hole: "h" }

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
  it("tell a written star from a wildcard", () => {
    expect(covers(exactly("a*"), glob("a*"))).toBe("no")
    expect(covers(glob("a*"), exactly("a*"))).toBe("yes")
    expect(exactly("a*").text).not.toBe(glob("a*").text)
  })
})

describe("patterns with holes", () => {
  it.each([
    ["the same hole", hole("arn:", h, ":x"), hole("arn:", h, ":x"), "yes"],
    ["a wildcard over a hole", hole("arn:*:x"), hole("arn:", h, ":x"), "yes"],
    ["a hole over a text", hole("arn:", h, ":x"), hole("arn:1:x"), "maybe"],
    ["a text over a hole", hole("arn:1:x"), hole("arn:", h, ":x"), "maybe"],
    ["another hole", hole("arn:", h, ":x"), hole("arn:", { hole: "g" }, ":x"), "maybe"],
    ["a hole over a wildcard, which it can never be", hole("arn:", h, ":x"), hole("arn:*:x"), "no"],
    ["another ending", hole("arn:", h, ":x"), hole("arn:", h, ":y"), "no"],
    ["a narrower ending", hole("arn:", h, ":*"), hole("arn:", h, ":y"), "yes"],
    ["a wider ending", hole("arn:", h, ":y"), hole("arn:", h, ":*"), "no"],
  ])("%s", (_, p, q, expected) => expect(covers(p, q)).toBe(expected))

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

it("compares hostile patterns within a bound", () => {
  const p = glob("*a".repeat(2_000))
  const q = glob(`${"a*".repeat(1_999)}b`)
  const began = performance.now()
  covers(p, q)
  overlaps(p, q)
  expect(performance.now() - began).toBeLessThan(3_000)
  expect(covers(glob("*a".repeat(5_000)), glob("a".repeat(9_000)))).toBe("maybe")
})
