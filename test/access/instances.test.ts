import { expect, it } from "vitest"
import { otherInstances } from "../../src/access/instances.ts"
import { subject } from "./made.ts"

const at = (address: string) => ({ ...subject(address), address })
const told = (gone: readonly string[], come: readonly string[], stays: readonly string[] = []) =>
  Object.fromEntries(
    otherInstances([
      ...gone.map((address) => ({ base: at(address) })),
      ...come.map((address) => ({ head: at(address) })),
      ...stays.map((address) => ({ base: at(address), head: at(address) })),
    ]),
  )

it("what has no counterpart is paired with other instances of its block", () => {
  expect(told(["s.a"], ['s.a["x"]', 's.a["y"]'])).toEqual({ "s.a": ['s.a["x"]', 's.a["y"]'] })
  expect(told(["s.a[0]", "s.a[1]"], ["s.a"])).toEqual({ "s.a[0]": ["s.a"], "s.a[1]": ["s.a"] })
  expect(told(['module.m["x"].s.a'], ['module.m["y"].s.a'])).toEqual({ 'module.m["x"].s.a': ['module.m["y"].s.a'] })
})

it("what is new beside what stays is new", () => {
  expect(told([], ["s.a[1]"], ["s.a[0]"])).toEqual({})
  expect(told(["s.b"], ["s.a[1]"])).toEqual({})
})
