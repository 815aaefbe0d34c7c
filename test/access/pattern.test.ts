import { describe, expect, it } from "vitest"
import { covers, exactly, glob, overlaps, pattern } from "../../src/access/pattern.ts"

const hole = (...parts: readonly (string | { hole: string })[]) => pattern(parts, "glob")
const h = { hole: "h" }

describe("patterns without holes", () => {
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
