import { describe, expect, it } from "vitest"
import { apartByValues, lessDenied } from "../../src/access/apart.ts"
import { tableOf } from "../../src/access/table.ts"
import { allow, anyone, deny, type Made, tenant, told } from "./made.ts"

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`).join(", ")

describe("a row is taken apart by the values of its conditions:", () => {
  it.each<[string, string[]]>([
    ["", [""]],
    ["StringEquals k a", ["k equals a"]],
    ["StringEquals k a, b", ["k equals a", "k equals b"]],
    [
      "StringEquals k a, b & StringLike j c, d",
      [
        "k equals a if j is like c",
        "k equals a if j is like d",
        "k equals b if j is like c",
        "k equals b if j is like d",
      ],
    ],
    ["ForAnyValue:StringEquals k a, b", ["any of k equals a", "any of k equals b"]],
    ["StringEqualsIfExists k a, b", ["k equals a, if it is there", "k equals b, if it is there"]],
    // Of these each value says something only together with the others.
    ["StringNotEquals k a, b", ["k does not equal a or b"]],
    ["ForAllValues:StringEquals k a, b", ["all of k equals a or b"]],
    [
      "StringNotEquals k a, b & StringEquals j c, d",
      ["k does not equal a or b if j equals c", "k does not equal a or b if j equals d"],
    ],
    ["Mystery k a, b", ["Mystery k a, b"]],
    // Without a value it holds where the key is missing.
    ["StringEqualsIfExists k", ["k equals , if it is there"]],
  ])("%j", (text, expected) =>
    expect(apartByValues(allow({ if: text })).map(told)).toEqual(
      expected.map((each) => (each === "" ? "allow Invoke on *" : `allow Invoke on * if ${each}`)),
    ),
  )

  it("up to a number of parts, and else not at all", () => {
    expect(apartByValues(allow({ if: `StringEquals k ${numbers(64)}` }))).toHaveLength(64)
    expect(apartByValues(allow({ if: `StringEquals k ${numbers(65)}` }))).toHaveLength(1)
    expect(apartByValues(allow({ if: `StringEquals k ${numbers(8)} & StringEquals j ${numbers(8)}` }))).toHaveLength(64)
    expect(apartByValues(allow({ if: `StringEquals k ${numbers(13)} & StringEquals j ${numbers(5)}` }))).toHaveLength(1)
  })

  it("a row of one part is that row", () => {
    const row = allow({ if: "StringEquals k a" })
    expect(apartByValues(row)).toEqual([row])
    expect(apartByValues(row)[0]).toBe(row)
  })
})

describe("what denies leave of a row:", () => {
  const both = { to: "Invoke Train", on: "a*" }
  it.each<[string, Made, Made[], string[]]>([
    ["all, where there are none", both, [], ["allow Invoke Train on a*"]],
    ["all but what they are about", { on: "a*" }, [{ on: "ab" }], ["allow Invoke on a* but ab"]],
    ["the exceptions that it has", { on: "a*", but: ["ac"] }, [{ on: "ab" }], ["allow Invoke on a* but ac but ab"]],
    ["several, of several", { on: "a*" }, [{ on: "ab" }, { on: "ac" }], ["allow Invoke on a* but ab but ac"]],
    [
      "what the actions are that each is about",
      both,
      [{ on: "ab" }],
      ["allow Invoke on a* but ab", "allow Train on a*"],
    ],
    [
      "apart for apart exceptions",
      { ...both, to: "Invoke Train Filter" },
      [{ on: "ab" }, { on: "ac", to: "Filter Train" }, { on: "ad", to: "Train" }],
      ["allow Invoke on a* but ab", "allow Train on a* but ac but ad", "allow Filter on a* but ac"],
    ],
    ["together for the same ones", both, [{ on: "ab", to: "Invoke Train" }], ["allow Invoke Train on a* but ab"]],
    ["all, beside it", { on: "a*" }, [{ on: "b" }], ["allow Invoke on a*"]],
    ["all, beside it though it begins alike", { on: "a*b" }, [{ on: "a*c" }], ["allow Invoke on a*b"]],
    [
      "apart for exceptions that read alike only together",
      { ...both, on: "*" },
      [{ on: "ab" }, { on: "a", to: "Train" }, { on: "b", to: "Train" }],
      ["allow Invoke on * but ab", "allow Train on * but a but b"],
    ],
    ["all, under a condition", { on: "a*" }, [{ on: "ab", if: "StringEquals k a" }], ["allow Invoke on a*"]],
    [
      "less, under a condition of its own",
      { on: "a*", if: "StringEquals k a" },
      [{ on: "ab", if: "StringEquals k a, b" }],
      ["allow Invoke on a* but ab if k equals a"],
    ],
    ["all, perhaps", { on: "a*" }, [{ on: "ab", perhaps: "it is not known" }], ["allow Invoke on a*"]],
    [
      "all, for some others",
      { on: "a*", by: anyone },
      [{ on: "ab", by: tenant("1") }],
      ["allow Invoke on a* by anyone *"],
    ],
    [
      "less, for more others",
      { on: "a*", by: tenant("1") },
      [{ on: "ab", by: anyone }],
      ["allow Invoke on a* but ab by tenant 1"],
    ],
    ["all, where they have exceptions themselves", { on: "a*" }, [{ on: "ab*", but: ["abc"] }], ["allow Invoke on a*"]],
  ])("%s", (_, grant, denies, expected) =>
    expect(lessDenied(allow(grant), tableOf(denies.map(deny)).denies).map(told)).toEqual(expected),
  )

  it("all of it, where there are too many", () => {
    const denies = (count: number) => tableOf(Array.from({ length: count }, (_, i) => deny({ on: `a${i}` }))).denies
    const left = (count: number) =>
      lessDenied(allow({ on: "a*" }), denies(count)).map(({ resource }) => resource.except.length)
    expect(left(64)).toEqual([64])
    expect(left(65)).toEqual([0])
  })

  it("the row itself, where nothing is taken", () => {
    const row = allow()
    expect(lessDenied(row, tableOf([]).denies)[0]).toBe(row)
    const two = allow(both)
    const [, train] = lessDenied(two, tableOf([deny({ on: "ab" })]).denies)
    expect(train?.resource).toBe(two.resource)
  })
})
