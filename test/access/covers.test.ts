import { describe, expect, it } from "vitest"
import { coversBeyondActions, meetsBeyondActions, namesOf, shortfall } from "../../src/access/covers.ts"
import type { Axis } from "../../src/model/delta.ts"
import type { Truth } from "../../src/model/truth.ts"
import { actions, allow, anyone, holder, type Made, tenant, unknown } from "./made.ts"

// Mutants that survive only go on where the answer is no already.

const title = "%j, %j: %s"

describe("a row covers another, the actions left aside:", () => {
  it.each<[Made, Made, Truth]>([
    [{}, {}, "yes"],
    [{ to: "Train" }, { to: "Invoke" }, "yes"],
    [{ on: "a*" }, { on: "ab" }, "yes"],
    [{ on: "ab" }, { on: "a*" }, "no"],
    [{ if: "StringEquals k a" }, {}, "no"],
    [{}, { if: "StringEquals k a" }, "yes"],
    [{ by: anyone }, { by: tenant("1") }, "yes"],
    [{ by: tenant("1") }, { by: anyone }, "no"],
    [{ by: unknown("u") }, { by: tenant("1") }, "maybe"],
    [{ on: "${h}" }, { on: "a" }, "maybe"],
    [{ if: "StringEquals k ${v}" }, { if: "StringEquals k a" }, "maybe"],
    [{ on: "${h}", if: "StringEquals k a" }, { on: "a" }, "no"],
    [{ by: unknown("u"), on: "b" }, { by: tenant("1"), on: "a" }, "no"],
    [{ by: holder, on: "${h}" }, { by: tenant("1"), on: "a" }, "no"],
  ])(title, (wide, narrow, expected) => expect(coversBeyondActions(allow(wide), allow(narrow))).toBe(expected))
})

describe("two rows bear on one request, the actions left aside:", () => {
  it.each<[Made, Made, Truth]>([
    [{ on: "a*" }, { on: "*b" }, "yes"],
    [{ on: "a" }, { on: "b" }, "no"],
    [{ by: tenant("1") }, { by: tenant("2") }, "no"],
    [{ by: tenant("1") }, { by: anyone, to: "Train" }, "yes"],
    [{ by: unknown("u") }, { by: tenant("2") }, "maybe"],
    [{ on: "${h}" }, { on: "b" }, "maybe"],
    [{ by: unknown("u"), on: "a" }, { by: tenant("2"), on: "b" }, "no"],
    // Whether conditions meet is not asked.
    [{ if: "StringEquals k a" }, { if: "StringEquals k b" }, "yes"],
  ])(title, (a, b, expected) => expect(meetsBeyondActions(allow(a), allow(b))).toBe(expected))
})

describe("a row falls short of another", () => {
  it.each<[Made, Made, string, Axis[]]>([
    [{}, {}, "Invoke", []],
    [{ by: tenant("1") }, { by: anyone }, "Invoke", ["principal"]],
    [{ to: "Train" }, { to: "Invoke" }, "Invoke", ["action"]],
    [{ to: "Train" }, { to: "Train Invoke" }, "Train", []],
    [{ to: "Train" }, { to: "Train Invoke" }, "Train Invoke", ["action"]],
    [{ on: "a" }, { on: "*" }, "Invoke", ["resource"]],
    [{ if: "StringEquals k a" }, {}, "Invoke", ["conditions"]],
    [
      { on: "${h}", if: "StringEquals k ${v}" },
      { on: "a", if: "StringEquals k a" },
      "Invoke",
      ["resource", "conditions"],
    ],
    [
      { by: tenant("1"), to: "Train", on: "a", if: "StringEquals k a" },
      { by: anyone },
      "Invoke",
      ["principal", "action", "resource", "conditions"],
    ],
  ])("%j, %j with %s: %j", (wide, narrow, wanted, axes) =>
    expect(shortfall(allow(wide), allow(narrow), actions(wanted))).toEqual(axes),
  )
})

it("the names of actions are a set that is made once", () => {
  const two = actions("Invoke Train")
  expect([...namesOf(two)]).toEqual(["Invoke", "Train"])
  expect(namesOf(two)).toBe(namesOf(two))
})
