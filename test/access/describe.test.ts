import { describe, expect, it } from "vitest"
import { describeCondition } from "../../src/access/describe.ts"
import { when } from "./made.ts"

describe("a condition is told as", () => {
  it.each<[string, string]>([
    ["StringEquals aws:SourceVpce vpce-1", "aws:SourceVpce equals vpce-1"],
    ["StringEquals k a, b", "k equals a or b"],
    ["StringNotEquals k a", "k does not equal a"],
    ["StringLike k a*", "k is like a*"],
    ["StringNotLike k a*", "k is not like a*"],
    ["NumericLessThan k 5", "k is below 5"],
    ["NumericLessThanEquals k 5", "k is at most 5"],
    ["NumericGreaterThan k 5", "k is above 5"],
    ["NumericGreaterThanEquals k 5", "k is at least 5"],
    ["IpAddress k 10.0.0.0/8", "k is in 10.0.0.0/8"],
    ["NotIpAddress k 10.0.0.0/8", "k is not in 10.0.0.0/8"],
    ["Null k true", "k is missing: true"],
    ["StringEqualsIfExists k a", "k equals a, if it is there"],
    ["ForAnyValue:StringEquals k a", "any of k equals a"],
    ["ForAllValues:StringLikeIfExists k a*", "all of k is like a*, if it is there"],
    ["Mystery k a", "Mystery k a"],
  ])("%s: %s", (text, expected) => expect(when(text).map(describeCondition)).toEqual([expected]))

  // No cloud that we read has these operators; a test of one that does is told in the same way.
  it.each<["less" | "less-or-equal" | "greater" | "greater-or-equal" | "null", string]>([
    ["less", "k is not below 5"],
    ["less-or-equal", "k is above 5"],
    ["greater", "k is not above 5"],
    ["greater-or-equal", "k is below 5"],
    ["null", "k is not missing: 5"],
  ])("the contrary of %s: %s", (test, expected) => {
    const [made] = when("NumericEquals k 5")
    if (made?.kind !== "test") throw new Error("no test")
    expect(describeCondition({ ...made, operator: { ...made.operator, test, negated: true } })).toBe(expected)
  })
})
