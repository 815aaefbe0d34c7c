import { describe, expect, it } from "vitest"
import { conditionText, rowText } from "../../src/access/row-text.ts"
import type { Grant } from "../../src/model/grant.ts"
import { allow, deny, identity, type Made, shape, tenant, when, written } from "./made.ts"

// Mutants that survive forget texts and make them again.

describe("rows that say the same have one text:", () => {
  it.each<[string, Made, Made]>([
    ["wherever they stand", { at: written("here") }, { at: written("there", "base", "q") }],
    ["exceptions in any order", { but: ["a", "b"] }, { but: ["b", "a"] }],
    [
      "conditions in any order",
      { if: "StringEquals k a & StringEquals j b" },
      { if: "StringEquals j b & StringEquals k a" },
    ],
    ["values in any order", { if: "StringEquals k a, b" }, { if: "StringEquals k b, a" }],
    ["keys in any letter case", { if: "StringEquals K a" }, { if: "StringEquals k a" }],
    ["operators of one meaning", { if: "ArnLike k a" }, { if: "ArnEquals k a" }],
    ["whatever rules ask of them", { traits: ["any-model"] }, { perhaps: "it is not known" }],
  ])("%s", (_, a, b) => expect(rowText(allow(a))).toBe(rowText(allow(b))))
})

describe("rows that differ have texts that differ:", () => {
  it.each<[string, Grant, Grant]>([
    ["effect", allow(), deny()],
    ["who", allow({ by: tenant("1") }), allow({ by: tenant("2") })],
    ["kind of who", allow({ by: tenant("1") }), allow({ by: identity("1") })],
    ["actions", allow({ to: "Invoke" }), allow({ to: "Train" })],
    ["resource", allow({ on: "a" }), allow({ on: "b" })],
    ["an exception", allow({ but: ["a"] }), allow()],
    ["which exception", allow({ but: ["a"] }), allow({ but: ["b"] })],
    ["an exception of actions", { ...allow(), action: { ...allow().action, except: [shape("a")] } }, allow()],
    ["a condition", allow({ if: "StringEquals k a" }), allow()],
    ["which condition", allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k b" })],
  ])("%s", (_, a, b) => expect(rowText(a)).not.toBe(rowText(b)))

  it("and keep them", () => {
    const row = allow({ on: "a" })
    expect(rowText(row)).toBe(rowText(row))
    expect(rowText(row)).toBe('["allow","holder","",["Invoke"],["a"],[]]')
    expect(rowText(deny({ on: "*", but: ["b", "a"], by: tenant("1"), if: "StringEquals k a & Mystery k" }))).toBe(
      String.raw`["deny","tenant","1",["Invoke"],["*","a","b"],["\"Mystery k\"","text equals [\"k\",\"a\"]"]]`,
    )
  })
})

describe("a condition's text", () => {
  it.each<[string, string]>([
    ["StringEquals k a", 'text equals ["k","a"]'],
    ["StringEquals k b, a", 'text equals ["k","a","b"]'],
    ["StringNotEqualsIfExists K a", 'not text equals if it exists ["k","a"]'],
    ["ForAnyValue:StringLike k a*", 'any text like ["k","a*"]'],
    ["ForAllValues:StringNotLike k a*", 'all not text like ["k","a*"]'],
    ["NumericLessThan k 5", 'number less ["k","5"]'],
    ["Null k true", 'boolean null ["k","true"]'],
    ["Mystery k a", '"Mystery k a"'],
  ])("of %s: %s", (text, expected) => expect(when(text).map(conditionText)).toEqual([expected]))
})

describe("no text of a document passes for two:", () => {
  const valued = (...texts: readonly string[]) => {
    const [condition] = when("StringEquals k a")
    if (condition?.kind !== "test") throw new Error("no test")
    return { ...allow(), conditions: [{ ...condition, values: texts.map(shape) }] }
  }
  it.each<[string, Grant, Grant]>([
    ["values", valued("a", "b"), valued("a, b")],
    ["values in quotes", valued("a", "b"), valued('a","b')],
    ["resources and exceptions", allow({ on: "a", but: ["b"] }), allow({ on: "a but not b" })],
    ["resources and conditions", allow({ on: "a", if: "Mystery k" }), allow({ on: 'a"],["Mystery k' })],
  ])("%s", (_, a, b) => expect(rowText(a)).not.toBe(rowText(b)))
})
