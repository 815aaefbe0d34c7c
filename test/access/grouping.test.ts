import { expect, it } from "vitest"
import { groupBy } from "../../src/access/grouping.ts"

it("groups by a key, in the order in which the keys first occur", () => {
  expect([...groupBy(["b1", "a1", "b2"], (text) => text.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ])
})
