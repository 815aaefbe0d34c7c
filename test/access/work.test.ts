import { describe, expect, it } from "vitest"
import { lessDenied } from "../../src/access/apart.ts"
import { coversBeyondActions, meetsBeyondActions } from "../../src/access/covers.ts"
import { limitDifference, within } from "../../src/access/limits.ts"
import { broadening, deltas } from "../../src/access/row-difference.ts"
import { tableOf } from "../../src/access/table.ts"
import { met, notDenied, uncovered } from "../../src/access/uncovered.ts"
import { tooManyRows } from "../../src/access/unfinished.ts"
import { affordsToCompare, affordsToExplain, bounded, isSpent, spend, wasCut } from "../../src/access/work.ts"
import type { Grant } from "../../src/model/grant.ts"
import { actions, allBut, allow, anyone, deny, limit, namesIn, subject, tenant, told, toldDelta } from "./made.ts"

// Mutants that survive weigh a row anew, or count one comparison more or less of what is only told beside the answer; and what is
// left after a review is set again before the next.

const all = 6_000_000
/** Going through so many items is a unit of work. */
const itemsPerUnit = 16
const spendAllBut = (units: number): void => spend((all - units) * itemsPerUnit)
const names = (count: number, name: (i: number) => string) => Array.from({ length: count }, (_, i) => name(i))

describe("a review may do so much work and no more:", () => {
  it("what is spent is gone, until the review is over", () => {
    bounded(() => {
      expect([isSpent(), wasCut()]).toEqual([false, false])
      spendAllBut(1)
      expect([isSpent(), wasCut()]).toEqual([false, false])
      spend(itemsPerUnit)
      expect([isSpent(), wasCut()]).toEqual([true, true])
    })
    expect([isSpent(), wasCut()]).toEqual([false, false])
    bounded(() => expect([isSpent(), wasCut()]).toEqual([false, false]))
  })

  it("what could not be compared was cut, until the review is over", () => {
    bounded(() => {
      spendAllBut(1)
      expect(affordsToCompare(allow(), allow())).toBe(false)
      expect([isSpent(), wasCut()]).toEqual([false, true])
    })
    expect(wasCut()).toBe(false)
    bounded(() => expect(wasCut()).toBe(false))
  })

  it("answers what was asked, and is over also where that fails", () => {
    expect(bounded(() => "answer")).toBe("answer")
    expect(() =>
      bounded(() => {
        spendAllBut(0)
        throw new Error("failed")
      }),
    ).toThrow("failed")
    expect(isSpent()).toBe(false)
  })

  it("outside of a review nothing is bounded", () => {
    spend(Number.MAX_VALUE)
    expect([isSpent(), affordsToCompare(allow(), allow()), affordsToExplain(allow(), allow())]).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe("of a hundred units so many comparisons may be made of", () => {
  const two = `*${"a".repeat(100)}*`
  it.each<[string, number, Grant, Grant]>([
    ["two plain rows", 92, allow(), allow()],
    ["rows with conditions", 80, allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k a" })],
    [
      "rows with conditions of two values",
      69,
      allow({ if: "StringEquals k a, b" }),
      allow({ if: "StringEquals k a, b" }),
    ],
    [
      "rows with two conditions",
      58,
      allow({ if: "StringEquals k a & Bool j true" }),
      allow({ if: "StringEquals k a & Bool j true" }),
    ],
    ["rows with conditions that cannot be read", 89, allow({ if: "Mystery k a" }), allow({ if: "Mystery k a" })],
    ["a row with exceptions and one without", 67, allow({ but: names(10, (i) => `a${i}`) }), allow()],
    ["rows with exceptions", 17, allow({ but: names(10, (i) => `a${i}`) }), allow({ but: names(10, (i) => `b${i}`) })],
    ["long patterns with a wildcard", 92, allow({ on: `${"a".repeat(100)}*` }), allow({ on: `${"b".repeat(100)}*` })],
    ["long patterns with two", 3, allow({ on: two }), allow({ on: `${two}` })],
    ["long patterns with a hole beside a wildcard", 3, allow({ on: `\${h}${"a".repeat(100)}*` }), allow({ on: two })],
    ["long patterns with two holes", 3, allow({ on: `\${h}${"a".repeat(94)}\${g}` }), allow({ on: two })],
    [
      "long patterns with question marks",
      92,
      allow({ on: `?${"a".repeat(100)}?` }),
      allow({ on: `??${"a".repeat(100)}*` }),
    ],
    ["short patterns with two wildcards", 92, allow({ on: "*a*" }), allow({ on: "*b*" })],
    [
      "those who are all but some",
      19,
      allow({ by: allBut(...names(10, String).map(tenant)) }),
      allow({ by: allBut(...names(10, String).map(tenant)) }),
    ],
  ])("%s: %i", (_, expected, a, b) => {
    const count = bounded(() => {
      spendAllBut(100)
      let made = 0
      while (affordsToCompare(a, b) && made < 1_000) made++
      return made
    })
    expect(count).toBe(expected)
    // What is known of a row by now is not less.
    expect(bounded(() => affordsToCompare(a, b))).toBe(true)
  })
})

describe("what is only told beside the answer", () => {
  const heavy = (to: string) => allow({ to, but: names(1_000, (i) => `a${i}`) })
  const explained = (a: Grant, b: Grant) =>
    bounded(() => {
      let made = 0
      while (affordsToExplain(a, b)) made++
      return [made, isSpent(), wasCut()]
    })
  it("may take its own share of the work", () => {
    expect(explained(heavy("Invoke"), heavy("Invoke"))).toEqual([24, false, false])
    expect(explained(allow({ but: names(250, (i) => `a${i}`) }), heavy("Invoke"))).toEqual([99, false, false])
  })
})

describe("where no work is left, nothing is silent:", () => {
  const spent = <T>(ask: () => T): T =>
    bounded(() => {
      spendAllBut(0)
      return ask()
    })
  const row = allow({ to: "Invoke Train" })

  it("rows are covered perhaps, and meet perhaps", () => {
    expect(spent(() => coversBeyondActions(allow({ on: "a" }), allow({ on: "b" })))).toBe("maybe")
    expect(spent(() => meetsBeyondActions(allow({ on: "a" }), allow({ on: "b" })))).toBe("maybe")
  })

  it("all actions of a row are perhaps not covered, and none is denied", () => {
    const { allows, denies } = tableOf([row, deny({ to: "Invoke Train" }), deny({ on: "a" })])
    const { without, unsure } = spent(() => uncovered(allow({ to: "Invoke Train", on: "a" }), allows))
    expect([namesIn(without), namesIn(unsure)]).toEqual(["", "Invoke Train"])
    expect(namesIn(spent(() => notDenied(row, row.reaches, denies)))).toBe("Invoke Train")
    expect(spent(() => lessDenied(row, denies))).toEqual([row])
  })

  it("what a deny stood against may be anything", () => {
    expect(
      namesIn(
        spent(() => met(deny({ on: "a" }), actions("Invoke"), tableOf([allow({ on: "a", to: "Train" })]).allows)),
      ),
    ).toBe("Invoke")
  })

  it("what is told rests on rows that were not compared", () => {
    const said = spent(() => [
      ...broadening(tableOf([allow({ to: "Invoke Train", by: anyone })]), tableOf([row]), subject()),
    ])
    expect(said.map(toldDelta)).toEqual(["appeared allow Invoke Train on * perhaps"])
    expect(said).toMatchObject([{ because: tooManyRows, unsure: true }])
    const doubted = [
      ...deltas(
        "appeared",
        allow({ perhaps: "it is not known" }),
        subject(),
        tableOf([]).allows,
        [],
        actions("Invoke"),
        tooManyRows,
      ),
    ]
    expect(doubted).toMatchObject([{ because: tooManyRows }])
  })

  it("a boundary lets all of a row through", () => {
    const side = (...bounds: Grant[]) => ({ grants: [row], limits: [limit(bounds)] })
    expect(spent(() => within(side(allow({ on: "a" })))).map(told)).toEqual(["allow Invoke Train on *"])
    const said = spent(() => [...limitDifference(side(allow({ by: anyone })), side(allow()), subject())])
    expect(said.map(toldDelta)).toEqual(["appeared allow Invoke on * perhaps"])
  })
})
