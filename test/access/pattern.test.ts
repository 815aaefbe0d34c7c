import { describe, expect, it } from "vitest"
import {
  anyCase,
  anything,
  covers,
  exactly,
  exactText,
  foldCase,
  glob,
  hasHole,
  isAnything,
  overlaps,
  pattern,
  sixParts,
} from "../../src/access/pattern.ts"
import type { Truth } from "../../src/model/truth.ts"
import { shape } from "./made.ts"

// Mutants that survive: short cuts to what the search finds as well (patterns without wildcards, without holes, equal
// symbols), the ends of both rows, which more than one condition guards, patterns that are kept, and the bounds of the
// field of places seen, without which the search only takes longer.

const kinds = (text: string) => shape(text).tokens.map((token) => (token.kind === "literal" ? token.text : token.kind))

describe("a glob is read as", () => {
  it.each<[string, string[], string]>([
    ["", [], ""],
    ["abc", ["abc"], "abc"],
    ["a*", ["a", "run"], "a*"],
    ["*a?b*", ["run", "a", "one", "b", "run"], "*a?b*"],
    ["a${h}b", ["a", "hole", "b"], "a${h}b"],
    // Equal globs are written alike: the `?` come first, and one `*` is as good as two.
    ["a**b", ["a", "run", "b"], "a*b"],
    ["*?", ["one", "run"], "?*"],
    ["?*?*", ["one", "one", "run"], "??*"],
    ["*${h}*", ["run", "hole", "run"], "*${h}*"],
  ])("%j: %j, %s", (text, tokens, shown) => {
    expect(kinds(text)).toEqual(tokens)
    expect(shape(text).text).toBe(shown)
  })

  it("exact text where that is meant", () => {
    expect(exactly("a*?").tokens).toEqual([{ kind: "literal", text: "a*?" }])
    expect(exactly("a*?").text).toBe("a${*}${?}")
    expect(pattern(["a*", { exact: "*" }, "b", { exact: "" }], "glob").tokens).toEqual([
      { kind: "literal", text: "a" },
      { kind: "run" },
      { kind: "literal", text: "*b" },
    ])
    expect(pattern(["a*", { hole: "h" }, ""], "exact").tokens).toEqual([
      { kind: "literal", text: "a*" },
      { kind: "hole", name: "h" },
    ])
  })

  it("the same pattern for the same text of one reading", () => {
    expect(glob("same*")).toBe(glob("same*"))
    expect(exactly("same*")).toBe(exactly("same*"))
    expect(exactly("same*")).not.toEqual(glob("same*"))
    expect(pattern([{ hole: "h" }], "glob")).toEqual({ text: "${h}", tokens: [{ kind: "hole", name: "h" }] })
    expect(pattern(["a", "b"], "glob")).toEqual(glob("ab"))
  })
})

describe("a pattern", () => {
  it.each<[string, string | undefined, boolean, boolean]>([
    ["", "", false, false],
    ["a", "a", false, false],
    ["a*", undefined, false, false],
    ["*", undefined, false, true],
    ["**", undefined, false, true],
    ["?", undefined, false, false],
    ["*a", undefined, false, false],
    ["${h}", undefined, true, false],
    ["a${h}", undefined, true, false],
  ])("%j is the text %j, has a hole: %s, is anything: %s", (text, exact, hole, any) => {
    expect(exactText(shape(text))).toBe(exact)
    expect(hasHole(shape(text))).toBe(hole)
    expect(isAnything(shape(text))).toBe(any)
  })

  it("that is anything is a star", () => expect(anything).toBe(glob("*")))

  it("without letter case is in small letters", () => {
    expect(foldCase(shape("Ab*${Hole}C?"))).toEqual(shape("ab*${Hole}c?"))
    const [mixed, small] = [shape("A*"), shape("a*")]
    expect(foldCase(mixed)).toBe(foldCase(mixed))
    expect(foldCase(small)).toBe(small)
  })

  it("in any letter case leaves its letters open", () => {
    expect(anyCase(shape("a1-Bé*${h}"))).toEqual(shape("?1-??*${h}"))
    expect(anyCase(exactly("a*")).tokens).toEqual([{ kind: "one" }, { kind: "literal", text: "*" }])
    // A letter of two code units is two of anything.
    expect(anyCase(exactly("𝒜")).tokens).toHaveLength(2)
  })

  it.each<[string, string[] | undefined]>([
    ["arn:aws:iam::1:role/x", ["arn", "aws", "iam", "", "1", "role/x"]],
    ["arn:aws:lambda:*:${account}:function:f:*", ["arn", "aws", "lambda", "*", "${account}", "function:f:*"]],
    ["a:b:c:d:e:", ["a", "b", "c", "d", "e", ""]],
    ["a:b:c:d:e:f*:g", ["a", "b", "c", "d", "e", "f*:g"]],
    [":::::", ["", "", "", "", "", ""]],
    ["::::::", ["", "", "", "", "", ":"]],
    ["a*b:c?:d:e:f:g", ["a*b", "c?", "d", "e", "f", "g"]],
    ["a:b:c:d:e", undefined],
    ["*", undefined],
    ["", undefined],
  ])("%s falls into six parts: %j", (text, parts) => {
    const p = shape(text)
    expect(sixParts(p)?.map((part) => part.text)).toEqual(parts)
    expect(sixParts(p)).toBe(sixParts(p))
    for (const part of sixParts(p) ?? []) expect(part).toEqual(shape(part.text))
  })
})

describe("patterns without holes", () => {
  it.each<[string, string, Truth, Truth]>([
    ["*", "", "yes", "yes"],
    ["*", "a*?", "yes", "yes"],
    ["", "*", "no", "yes"],
    ["", "", "yes", "yes"],
    ["", "a", "no", "no"],
    ["a", "", "no", "no"],
    ["a", "a", "yes", "yes"],
    ["a", "b", "no", "no"],
    ["a", "ab", "no", "no"],
    ["ab", "a", "no", "no"],
    ["a", "a*", "no", "yes"],
    ["a*", "a", "yes", "yes"],
    ["a*", "ab", "yes", "yes"],
    ["a*", "ba", "no", "no"],
    ["a*", "a?", "yes", "yes"],
    ["a?", "a*", "no", "yes"],
    ["a?", "ab", "yes", "yes"],
    ["a?", "a", "no", "no"],
    ["a?", "abc", "no", "no"],
    ["a?", "a?", "yes", "yes"],
    ["a?c", "abd", "no", "no"],
    ["?b", "a?", "no", "yes"],
    ["?", "*", "no", "yes"],
    ["?*", "a*", "yes", "yes"],
    // It does cover it, which takes looking behind the star: told needlessly, never silent.
    ["?*", "*a", "no", "yes"],
    ["a*", "?*", "no", "yes"],
    ["*a", "a*", "no", "yes"],
    ["*a", "ba", "yes", "yes"],
    ["*a", "ab", "no", "no"],
    ["*ab", "aab", "yes", "yes"],
    ["*ab*", "aabb", "yes", "yes"],
    ["a*b*c", "abbc", "yes", "yes"],
    ["a*b*c", "acbc", "yes", "yes"],
    ["a*b*c", "acc", "no", "no"],
    ["a*c", "a*b*c", "yes", "yes"],
    ["a*b*c", "a*c", "no", "yes"],
    ["*a*b", "*b", "no", "yes"],
    ["a*a", "a", "no", "no"],
    ["a*b", "b*a", "no", "no"],
    ["a*", "*b", "no", "yes"],
    ["ab*", "a*c", "no", "yes"],
    ["ab*", "ac*", "no", "no"],
    ["*b", "*c", "no", "no"],
    ["a?*", "a*", "no", "yes"],
    ["a*?", "ab*", "yes", "yes"],
    ["a**", "a*", "yes", "yes"],
  ])("%j over %j: covers %s, overlaps %s", (p, q, over, both) => {
    expect(covers(shape(p), shape(q))).toBe(over)
    expect(overlaps(shape(p), shape(q))).toBe(both)
    expect(overlaps(shape(q), shape(p))).toBe(both)
  })

  it("tell a written star from a wildcard", () => {
    expect(covers(exactly("a*"), glob("a*"))).toBe("no")
    expect(covers(glob("a*"), exactly("a*"))).toBe("yes")
    expect(covers(glob("a?"), exactly("a*"))).toBe("yes")
    expect(overlaps(exactly("a*"), exactly("ab"))).toBe("no")
    expect(overlaps(exactly("a*"), glob("a*"))).toBe("yes")
    expect(exactly("a*").text).not.toBe(glob("a*").text)
  })
})

describe("patterns with holes", () => {
  it.each<[string, string, string, Truth, Truth]>([
    ["the same hole", "arn:${h}:x", "arn:${h}:x", "yes", "yes"],
    ["a wildcard over a hole", "arn:*:x", "arn:${h}:x", "yes", "yes"],
    ["a wildcard beside the same hole", "arn:${h}:*", "arn:${h}:x", "yes", "yes"],
    ["the same hole behind a wildcard", "*${h}", "a${h}", "yes", "yes"],
    ["a hole over a text", "arn:${h}:x", "arn:1:x", "maybe", "maybe"],
    ["a text over a hole", "arn:1:x", "arn:${h}:x", "maybe", "maybe"],
    ["a hole over nothing", "a${h}", "a", "maybe", "maybe"],
    ["nothing over a hole", "a", "a${h}", "maybe", "maybe"],
    ["another hole", "arn:${h}:x", "arn:${g}:x", "maybe", "maybe"],
    ["a hole over two", "${h}", "${f}${g}", "maybe", "maybe"],
    ["two holes over one", "${f}${g}", "${h}", "maybe", "maybe"],
    ["a hole over a wildcard, which it can never be", "arn:${h}:x", "arn:*:x", "no", "yes"],
    ["a hole over a question mark, which it can never be", "a${h}", "a?", "no", "maybe"],
    ["a question mark over a hole", "a?", "a${h}", "maybe", "maybe"],
    ["a question mark over a hole and more", "a?", "a${h}bc", "no", "no"],
    ["a wildcard over a hole and more", "a*b", "a${h}", "maybe", "maybe"],
    ["another ending", "arn:${h}:x", "arn:${h}:y", "no", "no"],
    ["another beginning", "a${h}", "b${h}", "no", "no"],
    ["another beginning of a text", "a${h}", "b", "no", "no"],
    ["a hole over all", "${h}", "abc", "maybe", "maybe"],
    ["a hole over a glob", "${h}", "a*", "no", "maybe"],
    ["a hole and a wildcard over a glob", "${h}*", "a*", "maybe", "maybe"],
    ["a glob over a hole", "a*", "${h}", "maybe", "maybe"],
    ["a narrower ending", "arn:${h}:*", "arn:${h}:y", "yes", "yes"],
    ["a wider ending", "arn:${h}:y", "arn:${h}:*", "no", "yes"],
    ["everything", "*", "${h}", "yes", "yes"],
    ["the same hole before less", "/${h}/a/*", "/${h}/*", "no", "yes"],
    ["the same hole before more", "/${h}/*", "/${h}/a/*", "yes", "yes"],
    ["the same hole before something else", "/${h}/a", "/${h}/b", "no", "no"],
    ["a hole over everything", "${h}", "*", "no", "yes"],
    ["a wildcard before a hole over a text", "*x${h}", "abx1", "maybe", "maybe"],
    ["a question mark beside a hole over too much", "${h}a?", "1abc", "no", "no"],
    ["a question mark and a hole over nothing", "a?${h}", "a", "no", "no"],
    ["a question mark and a hole over a text", "a?${h}", "abc", "maybe", "maybe"],
    ["a question mark and a hole over a wildcard", "?${h}", "*1", "no", "maybe"],
    ["a text too short for what surrounds the hole", "ab${h}ba", "aba", "no", "no"],
  ])("%s: %s, %s", (_, p, q, over, both) => {
    expect(covers(shape(p), shape(q))).toBe(over)
    expect(overlaps(shape(p), shape(q))).toBe(both)
    expect(overlaps(shape(q), shape(p))).toBe(both)
  })
})

it("says maybe of patterns that are too long to compare", () => {
  const [most, more] = ["a".repeat(4_095), "a".repeat(4_096)].map((text) => glob(`*${text}`)) as [
    typeof anything,
    typeof anything,
  ]
  expect([covers(glob("*b"), most), covers(most, glob("*b"))]).toEqual(["no", "no"])
  expect([covers(glob("*b"), more), covers(more, glob("*b"))]).toEqual(["maybe", "maybe"])
  expect([overlaps(glob("*b"), most), overlaps(most, glob("*b"))]).toEqual(["no", "no"])
  expect([overlaps(glob("*b"), more), overlaps(more, glob("*b"))]).toEqual(["maybe", "maybe"])
  // Where they begin apart, no more is read.
  expect([covers(glob("b"), glob("a".repeat(9_000))), overlaps(glob("b*"), glob("a".repeat(9_000)))]).toEqual([
    "no",
    "no",
  ])
  expect(covers(more, more)).toBe("yes")
  expect(covers(anything, more)).toBe("yes")
  expect(overlaps(more, anything)).toBe("yes")
})
