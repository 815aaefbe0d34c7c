import { describe, expect, it } from "vitest"
import { binds, holdsWithoutKey, implies } from "../../src/access/condition.ts"
import type { Truth } from "../../src/model/truth.ts"
import { when } from "./made.ts"

// Mutants that survive say the same in another way: `or` takes any word but yes and maybe for no, and of a condition
// that cannot be read the last word is maybe anyway; such a one has neither key nor operator to compare; the values of
// `Null` are all alike, and compare with nothing; a test does not exclude itself, nor does it matter which of two comes
// first; the rest saves work.

/** Whatever satisfies the first satisfies the second. */
type Row = [strict: string, loose: string, expected: Truth]
const title = "%j implies %j: %s"
const demand = (strict: string, loose: string, expected: Truth): void =>
  expect(implies(when(strict), when(loose))).toBe(expected)

describe("more conditions are stricter:", () => {
  it.each<Row>([
    ["", "", "yes"],
    ["StringEquals k a", "", "yes"],
    ["", "StringEquals k a", "no"],
    ["StringEquals k a", "StringEquals k a", "yes"],
    ["StringEquals K a", "StringEquals k a", "yes"],
    ["StringEquals k a", "StringEquals j a", "no"],
    ["StringEquals k a & StringEquals j b", "StringEquals j a", "no"],
    ["StringEqualsIfExists k a", "StringEqualsIfExists j a", "no"],
    ["StringEquals k a & StringEquals j b", "StringEquals j b", "yes"],
    ["StringEquals k a", "StringEquals k a & StringEquals j b", "no"],
    ["StringEquals k a & StringEquals j b", "StringEquals j b & StringEquals k a", "yes"],
  ])(title, demand)
})

describe("any value of a test suffices:", () => {
  it.each<Row>([
    ["StringEquals k a", "StringEquals k a, b", "yes"],
    ["StringEquals k a, b", "StringEquals k a", "no"],
    ["StringEquals k a, b", "StringEquals k b, c, a", "yes"],
    ["StringEquals k a, c", "StringLike k a*, b*", "no"],
    ["StringEquals k ab, bc", "StringLike k a*, b*", "yes"],
    ["StringLike k a*", "StringEquals k a", "no"],
    ["StringEquals k ${v}", "StringEquals k a, ${v}", "yes"],
    ["StringEquals k ${v}", "StringEquals k a", "maybe"],
    ["StringEquals k ${v}, b", "StringEquals k a", "no"],
    ["NumericLessThan k 3", "NumericLessThanEquals k 5", "yes"],
    ["IpAddress k 10.1.0.0/16", "IpAddress k 10.0.0.0/8", "yes"],
    ["NumericEquals k 5", "StringEquals k 5", "maybe"],
    ["NumericEquals k 5", "StringLike k *", "yes"],
    ["Bool k true", "Bool k true", "yes"],
    ["Bool k true", "Bool k false", "no"],
  ])(title, demand)
})

describe("of a negated test all values must fail:", () => {
  it.each<Row>([
    ["StringNotEquals k a", "StringNotEquals k a", "yes"],
    ["StringNotEquals k a, b", "StringNotEquals k a", "yes"],
    ["StringNotEquals k a", "StringNotEquals k a, b", "no"],
    ["StringNotLike k a*", "StringNotEquals k ab", "yes"],
    ["StringNotEquals k ab", "StringNotLike k a*", "no"],
    ["StringEquals k a", "StringNotEquals k b", "yes"],
    ["StringEquals k a", "StringNotEquals k a", "no"],
    ["StringEquals k a, b", "StringNotEquals k b, c", "no"],
    ["StringEquals k a, b", "StringNotEquals k c, d", "yes"],
    ["StringLike k a*", "StringNotLike k b*", "yes"],
    ["StringLike k a*", "StringNotLike k *b", "no"],
    ["StringNotEquals k a", "StringEquals k b", "no"],
    ["StringNotEquals k a", "StringLike k *", "no"],
    ["StringNotEquals k a & Null k false", "StringEquals k b", "no"],
    ["StringEquals k ${v}", "StringNotEquals k a", "maybe"],
    ["NumericEquals k 5", "StringNotEquals k 5", "maybe"],
    ["NotIpAddress k 10.0.0.0/8", "NotIpAddress k 10.1.0.0/16", "yes"],
  ])(title, demand)
})

describe("a key that the request does not carry:", () => {
  it.each<Row>([
    ["StringEquals k a", "StringEqualsIfExists k a", "yes"],
    ["StringEqualsIfExists k a", "StringEquals k a", "no"],
    ["StringEqualsIfExists k a", "StringEqualsIfExists k a, b", "yes"],
    ["StringEqualsIfExists k a & Null k false", "StringEquals k a", "yes"],
    ["StringEqualsIfExists k a & Null j false", "StringEquals k a", "no"],
    ["StringEqualsIfExists k a & StringLike k *", "StringEquals k a", "yes"],
    ["StringEqualsIfExists k a & Opaque k false", "StringEquals k a", "maybe"],
    ["StringNotEquals k a", "StringNotEqualsIfExists k a", "yes"],
    ["StringNotEqualsIfExists k a", "StringNotEquals k a", "yes"],
    ["Null k true", "Null k true", "yes"],
    ["Null k TRUE", "Null k true", "yes"],
    ["Null k true", "Null k false", "no"],
    ["Null k false", "Null k true", "no"],
    ["Null k false", "Null k false", "yes"],
    ["StringEquals k a", "Null k false", "yes"],
    ["StringEquals k a", "Null k true", "no"],
    ["StringEqualsIfExists k a", "Null k false", "no"],
    ["StringNotEquals k a", "Null k false", "no"],
    ["StringNotEquals k a", "Null k true", "no"],
    ["Null k true", "StringEquals k a", "no"],
    ["Null k true", "StringEqualsIfExists k a", "yes"],
    ["Null k true", "StringNotEquals k a", "yes"],
    ["Null k true", "ForAllValues:StringEquals k a", "yes"],
    ["Null k true", "ForAnyValue:StringNotEquals k a", "no"],
    ["Null k false", "StringEquals k a", "no"],
    ["Null k false", "StringNotEquals k a", "no"],
    ["Null k false", "StringLike k *", "yes"],
    ["Null k false", "ForAnyValue:StringLike k *", "yes"],
    ["Null k false", "StringNotLike k *", "no"],
    // A text that says nothing: the key is there or is not.
    ["", "Null k true, false", "yes"],
    ["", "StringLikeIfExists k *", "yes"],
    ["", "StringLikeIfExists k a*", "no"],
    ["", "StringLikeIfExists k a, *", "yes"],
    ["", "StringLike k *", "no"],
    ["", "ForAllValues:StringLike k *", "yes"],
    ["", "ForAllValues:StringLike k a", "no"],
    ["", "StringNotLikeIfExists k *", "no"],
    ["StringEquals j a", "StringLikeIfExists k *", "yes"],
  ])(title, demand)

  // `Null` with a value that nobody knows is not `Null` with `false`.
  it.each<Row>([
    ["Null k ${v}", "Null k ${v}", "yes"],
    ["Null k ${v}", "Null k false", "maybe"],
    ["Null k ${v}", "Null k true", "maybe"],
    ["Null k true", "Null k ${v}", "maybe"],
    ["Null k false", "Null k ${v}", "maybe"],
    ["StringEquals k a", "Null k ${v}", "maybe"],
    ["StringEqualsIfExists k a & Null k ${v}", "StringEquals k a", "maybe"],
  ])(title, demand)
})

describe("a key of many values:", () => {
  it.each<Row>([
    ["ForAllValues:StringEquals k a", "ForAllValues:StringEquals k a, b", "yes"],
    ["ForAllValues:StringEquals k a, b", "ForAllValues:StringEquals k a", "no"],
    ["ForAnyValue:StringEquals k a", "ForAnyValue:StringEquals k a, b", "yes"],
    ["ForAnyValue:StringNotEquals k a", "ForAnyValue:StringNotEquals k a", "yes"],
    ["ForAllValues:StringEquals k a", "ForAllValues:StringNotEquals k b", "yes"],
    ["ForAnyValue:StringEquals k a", "ForAnyValue:StringNotEquals k b", "yes"],
    // All pass where there is none.
    ["ForAllValues:StringEquals k a", "ForAnyValue:StringEquals k a", "no"],
    ["ForAllValues:StringEquals k a & Null k false", "ForAnyValue:StringEquals k a", "yes"],
    ["ForAllValues:StringEquals k a & Null k false", "ForAnyValue:StringEquals k b", "no"],
    ["ForAllValues:StringNotEquals k a & Null k false", "ForAnyValue:StringNotEquals k a", "yes"],
    // One value is tested alike by one and by any.
    ["StringEquals k a", "ForAnyValue:StringEquals k a", "yes"],
    ["ForAnyValue:StringEquals k a", "StringEquals k a", "yes"],
    ["ForAnyValue:StringEquals k a", "StringEquals k b", "no"],
    ["StringNotEquals k a", "ForAnyValue:StringNotEquals k a", "no"],
    ["StringNotEquals k a & Null k false", "ForAnyValue:StringNotEquals k a", "maybe"],
    ["ForAnyValue:StringNotEquals k a", "StringNotEquals k a", "maybe"],
    ["ForAnyValue:StringEquals k a", "StringNotEquals k b", "maybe"],
    // Whether there is more than one value is not known.
    ["StringEquals k a", "ForAllValues:StringEquals k a", "maybe"],
    ["ForAnyValue:StringEquals k a", "ForAllValues:StringEquals k a", "maybe"],
    ["ForAllValues:StringEquals k a & Null k false", "StringEquals k a", "maybe"],
    ["ForAnyValue:StringEquals k a", "ForAllValues:StringLike k *", "yes"],
    ["ForAllValues:StringEquals k a & Null k false", "StringLike k *", "yes"],
  ])(title, demand)
})

describe("what never holds implies everything:", () => {
  it.each<Row>([
    ["StringEquals k a & StringEquals k b", "StringEquals j c", "yes"],
    ["StringEquals k a & StringEquals k a", "StringEquals j c", "no"],
    ["StringEquals k a & StringEquals j b", "StringEquals i c", "no"],
    ["StringEquals i c & StringEquals k a & StringEquals k b", "StringEquals j c", "yes"],
    ["StringEquals k a & StringEqualsIfExists k b", "StringEquals j c", "yes"],
    ["StringEqualsIfExists k a & StringEqualsIfExists k b", "StringEquals j c", "no"],
    ["StringEquals k a & StringNotEquals k a", "StringEquals j c", "yes"],
    ["StringNotEquals k a & StringEquals k a", "StringEquals j c", "yes"],
    ["StringEquals k a, b & StringNotEquals k a", "StringEquals j c", "no"],
    ["StringNotEquals k a & StringEquals k a, b", "StringEquals j c", "no"],
    ["StringNotLike k a* & StringEquals k ab", "StringEquals j c", "yes"],
    ["StringEquals k ab & StringNotLike k a*", "StringEquals j c", "yes"],
    ["StringNotEquals k a & StringNotEquals k b & Null k false", "StringEquals j c", "no"],
    ["StringNotEquals k a & StringNotEquals k a & Null k false", "StringEquals j c", "no"],
    ["StringEquals k a & Null k true", "StringEquals j c", "yes"],
    ["Null k true & StringEquals k a", "StringEquals j c", "yes"],
    ["Null k true & Null k false", "StringEquals j c", "yes"],
    ["Null k true & StringEqualsIfExists k a", "StringEquals j c", "no"],
    ["StringEquals k a & Null k false", "StringEquals j c", "no"],
    ["Null k false & StringEquals k a", "StringEquals j c", "no"],
    ["StringEquals k a & StringEquals k ${v}", "StringEquals j c", "no"],
    ["StringEquals k a & Opaque k a", "StringEquals j c", "maybe"],
    // Of several values some may pass the one, and others the other.
    ["ForAnyValue:StringEquals k a & ForAnyValue:StringEquals k b", "StringEquals j c", "no"],
    ["ForAnyValue:StringEquals k a & StringEquals k b", "StringEquals j c", "no"],
    ["StringEquals k a & ForAnyValue:StringEquals k b", "StringEquals j c", "no"],
    ["ForAnyValue:StringEquals k a & ForAllValues:StringEquals k b", "StringEquals j c", "yes"],
    ["ForAllValues:StringEquals k b & ForAnyValue:StringEquals k a", "StringEquals j c", "yes"],
    ["ForAllValues:StringEquals k a & ForAllValues:StringEquals k b", "StringEquals j c", "no"],
    ["ForAllValues:StringEquals k a & ForAllValues:StringEquals k b & Null k false", "StringEquals j c", "yes"],
  ])(title, demand)

  it("up to a number of values", () => {
    const values = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`).join(", ")
    const strict = (count: number) => when(`StringEquals k a & StringEquals k ${values(count)}`)
    expect(implies(strict(4_997), when("StringEquals j c"))).toBe("yes")
    expect(implies(strict(4_998), when("StringEquals j c"))).toBe("no")
  })

  it("however often it is asked", () => {
    const strict = when("StringEquals k a & StringEquals k b")
    const open = when("StringEquals k a & StringEquals j b")
    for (let time = 0; time < 2; time++) {
      expect(implies(strict, when("StringEquals j c"))).toBe("yes")
      expect(implies(open, when("StringEquals i c"))).toBe("no")
    }
  })
})

describe("a condition that cannot be read", () => {
  it.each<Row>([
    ["Opaque k a", "Opaque k a", "yes"],
    ["Opaque k a", "Opaque k b", "maybe"],
    ["", "Opaque k a", "maybe"],
    ["StringEquals k a", "Opaque k a", "maybe"],
    ["Opaque k a", "StringEquals k a", "maybe"],
    ["Opaque k a", "", "yes"],
    ["Opaque k a & StringEquals k a", "StringEquals k a", "yes"],
    ["StringEquals k a", "StringEquals k b & Opaque k a", "no"],
  ])(title, demand)
})

describe("without its key", () => {
  it.each<[string, boolean]>([
    ["StringEquals k a", false],
    ["StringEqualsIfExists k a", true],
    ["StringNotEquals k a", true],
    ["StringNotEqualsIfExists k a", true],
    ["ForAllValues:StringEquals k a", true],
    ["ForAllValues:StringNotEquals k a", true],
    ["ForAnyValue:StringEquals k a", false],
    ["ForAnyValue:StringNotEquals k a", false],
    ["ForAnyValue:StringEqualsIfExists k a", true],
    ["Null k true", true],
    ["Null k false", false],
  ])("%s holds: %s", (text, expected) => {
    const [test] = when(text)
    expect(test?.kind === "test" && holdsWithoutKey(test)).toBe(expected)
  })
})

describe("the request is tied down", () => {
  it.each<[string, boolean]>([
    ["StringEquals k a", true],
    ["ForAnyValue:StringLike k a*", true],
    ["StringEqualsIfExists k a", false],
    ["ForAllValues:StringEquals k a", false],
    ["StringNotEquals k a", false],
    ["ForAnyValue:StringNotEquals k a", false],
    ["Null k false", false],
    ["Null k true", false],
    ["Opaque k a", false],
  ])("by %s: %s", (text, expected) => expect(when(text).map(binds)).toEqual([expected]))
})
