import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { expandActions } from "../../../src/clouds/aws/catalogue.ts"
import { nameMatcher } from "../../../src/clouds/aws/catalogue-glob.ts"

/** The same meaning by other means. */
const asRegExp = (glob: string): RegExp =>
  new RegExp(
    `^${[...glob].map((c) => (c === "*" ? "[^]*" : c === "?" ? "[^]" : c.replace(/[\\^$.|+()[\]{}/]/g, "\\$&"))).join("")}$`,
    "i",
  )

describe("a glob over names", () => {
  test("agrees with a regular expression on short texts", () => {
    const text = (alphabet: string) =>
      fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((letters) => letters.join(""))
    fc.assert(
      fc.property(text("ab:A*?"), text("ab:"), (glob, name) => {
        expect(nameMatcher(glob)(name)).toBe(asRegExp(glob).test(name))
      }),
      { seed: 20261124, numRuns: 5_000 },
    )
  })

  test("agrees with a regular expression on AWS's names, cut open by wildcards and in any case", () => {
    const all = expandActions("*")
    const cut = fc.record({
      name: fc.constantFrom(...all.map((action) => action.name)),
      cuts: fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.constantFrom("*", "?", "**", "?*", "")), { maxLength: 3 }),
      shout: fc.boolean(),
    })
    fc.assert(
      fc.property(cut, ({ name, cuts, shout }) => {
        const glob = cuts.reduce(
          (text, [from, length, wild]) => text.slice(0, from) + wild + text.slice(from + length),
          name,
        )
        const wanted = asRegExp(glob)
        expect(expandActions(shout ? glob.toUpperCase() : glob).map((action) => action.name)).toEqual(
          all.map((action) => action.name).filter((each) => wanted.test(each)),
        )
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test("a hostile glob is answered in time", () => {
    const started = performance.now()
    expect(nameMatcher(`${"*a".repeat(2000)}b`)("a".repeat(4000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
