import { describe, expect, it } from "vitest"
import { tableOf } from "../../src/access/table.ts"
import { met, notDenied, surelyMet, uncovered } from "../../src/access/uncovered.ts"
import { bounded, spend } from "../../src/access/work.ts"
import type { Action, Grant } from "../../src/model/grant.ts"
import { actions, allow, anyone, deny, type Made, namesIn } from "./made.ts"

// Mutants that survive: ways out that are taken early where nothing is left to ask, and bounds on work.

const rows = (all: readonly Made[]) => tableOf(all.map(allow)).allows
const denying = (all: readonly Made[]) => tableOf(all.map(deny)).denies
const doubt = "it is not known"

/** As many rows as nobody waits for: none of them covers anything, but for the last. */
const many = (made: Made, last: Made): readonly Made[] => [
  ...Array.from({ length: 2000 }, (_, i) => ({ ...made, if: `StringEquals k v${i}` })),
  last,
]
/** With work for so many comparisons and no more. */
const withWorkFor = <T>(comparisons: number, ask: () => T): T =>
  bounded(() => {
    spend((6_000_000 - comparisons) * 16)
    return ask()
  })

const three = { count: 3 }

describe("a row is not covered for", () => {
  it.each<[string, Made, Made[], string, string]>([
    ["all of its actions by nothing", { to: "Invoke Train" }, [], "Invoke Train", ""],
    ["none by the same", { to: "Invoke Train" }, [{ to: "Invoke Train" }], "", ""],
    ["what another does not reach", { to: "Invoke Train" }, [{ to: "Invoke" }], "Train", ""],
    ["none by two together", { to: "Invoke Train" }, [{ to: "Invoke" }, { to: "Train" }], "", ""],
    ["what rows about other things reach", {}, [{ on: "a" }, { if: "StringEquals k a" }], "Invoke", ""],
    ["what it does not have", {}, [{ to: "Train" }], "Invoke", ""],
    ["perhaps what is covered perhaps", { to: "Invoke Train", on: "a" }, [{ on: "${h}" }], "Train", "Invoke"],
    ["what is covered perhaps and then surely", { on: "a" }, [{ on: "${h}" }, { on: "a*" }], "", ""],
    ["what is covered surely and then perhaps", { on: "a" }, [{ on: "a" }, { on: "${h}" }], "", ""],
    ["perhaps what is covered by what is perhaps there", {}, [{ perhaps: doubt }], "", "Invoke"],
    ["none where it is there on the same terms", { perhaps: doubt }, [{ perhaps: doubt }], "", ""],
    ["perhaps where it is there on other terms", { perhaps: doubt }, [{ perhaps: "another" }], "", "Invoke"],
    ["none where only it is in doubt", { perhaps: doubt }, [{}], "", ""],
    ["perhaps only what it has itself", { on: "a" }, [{ to: "Train", on: "${h}" }], "Invoke", ""],
    ["one each", { to: "Invoke Train Filter", on: "a" }, [{ to: "Train", on: "${h}" }, { on: "a" }], "Filter", "Train"],
  ])("%s", (_, grant, others, without, unsure) => {
    const found = uncovered(allow(grant), rows(others))
    expect({ ...found, without: namesIn(found.without), unsure: namesIn(found.unsure) }).toEqual({ without, unsure })
  })

  const among = { count: 2 }
  const one = (made: Made, at: number, of: object = among): Grant =>
    ({ ...allow({ ...made, perhaps: `doubt ${at}` }), choice: { among: of, at } }) as Grant

  it.each<[string, readonly Grant[], string, string]>([
    ["none by all of several, one of which is surely there", [one({ on: "*" }, 0), one({ on: "a" }, 1)], "", ""],
    [
      "none by several of which some are there together",
      [one({ on: "b" }, 0), one({ on: "a*" }, 0), one({ on: "a" }, 1)],
      "",
      "",
    ],
    ["perhaps by all but one of several", [one({ on: "*" }, 0), one({ on: "b" }, 1)], "", "Invoke"],
    ["perhaps by one of several, twice", [one({ on: "*" }, 0), one({ on: "a" }, 0)], "", "Invoke"],
    ["perhaps by some of two choices", [one({ on: "*" }, 0), one({ on: "a" }, 1, { count: 2 })], "", "Invoke"],
    ["perhaps by two of three", [one({}, 0, three), one({ on: "a" }, 1, three)], "", "Invoke"],
    ["perhaps where one of several covers perhaps", [one({}, 0), one({ on: "${h}" }, 1)], "", "Invoke"],
    [
      "perhaps what one of several does not reach",
      [one({ to: "Invoke Train" }, 0), one({ to: "Train" }, 1)],
      "",
      "Invoke",
    ],
  ])("%s", (_, others, without, unsure) => {
    const found = uncovered(allow({ on: "a" }), tableOf(others).allows)
    expect([namesIn(found.without), namesIn(found.unsure)]).toEqual([without, unsure])
  })

  it("none where one of many covers it, however many there are", () => {
    const grant = allow({ to: "Invoke Train" })
    expect(uncovered(grant, rows(many({ to: "Invoke" }, { to: "Train Invoke" })))).toEqual({ without: [], unsure: [] })
  })

  it("perhaps all of them where there is no work left to compare them", () => {
    const all = rows(many({ to: "Invoke" }, { to: "Train Invoke", on: "**" }))
    const { without, unsure } = withWorkFor(100, () => uncovered(allow({ to: "Invoke Train" }), all))
    expect([namesIn(without), namesIn(unsure)]).toEqual(["", "Invoke Train"])
  })

  it("none where it is there, whether or not there is work left", () => {
    const all = rows(many({ to: "Invoke" }, {}))
    expect(withWorkFor(0, () => uncovered(allow(), all))).toEqual({ without: [], unsure: [] })
  })

  it("so too where rows beyond those would cover it together", () => {
    const beyond = rows([...many({}, { but: ["a"] }), { on: "a" }])
    const { without, unsure } = withWorkFor(100, () => uncovered(allow(), beyond))
    expect([namesIn(without), namesIn(unsure)]).toEqual(["", "Invoke"])
  })

  it("what is left by then", () => {
    const all = rows([{ to: "Invoke", on: "**" }, ...many({ to: "Train" }, { to: "Train", on: "**" })])
    const { unsure } = withWorkFor(100, () => uncovered(allow({ to: "Invoke Train" }), all))
    expect(namesIn(unsure)).toEqual("Train")
  })
})

describe("what one row excepts another may fill:", () => {
  const letters = (count: number) => Array.from({ length: count }, (_, i) => `v${i}.`)
  it.each<[string, Made, Made[], string, string]>([
    ["all of it", {}, [{ but: ["a"] }, { on: "a" }], "", ""],
    ["with more", {}, [{ but: ["ab"] }, { on: "a*" }], "", ""],
    ["not with less", {}, [{ but: ["a*"] }, { on: "ab" }], "Invoke", ""],
    ["not in part", {}, [{ but: ["a", "b"] }, { on: "a" }], "Invoke", ""],
    ["each by another", {}, [{ but: ["a", "b"] }, { on: "a" }, { on: "b" }], "", ""],
    ["what of it the row is about", { on: "a*" }, [{ but: ["ab", "c"] }, { on: "ab" }], "", ""],
    ["beside what the row itself excepts", { but: ["a"] }, [{ but: ["a", "b"] }, { on: "b" }], "", ""],
    [
      "for the actions that both have",
      { to: "Invoke Train" },
      [{ to: "Invoke Train", but: ["a"] }, { on: "a" }],
      "Train",
      "",
    ],
    [
      "for the actions that the first has",
      { to: "Invoke Train" },
      [{ but: ["a"] }, { on: "a", to: "Invoke Train" }],
      "Train",
      "",
    ],
    [
      "each action by another",
      { to: "Invoke Train" },
      [{ to: "Invoke Train", but: ["a"] }, { on: "a" }, { on: "a", to: "Train" }],
      "",
      "",
    ],
    [
      "each action of another",
      { to: "Invoke Train" },
      [{ but: ["a"] }, { to: "Train", but: ["b"] }, { on: "a" }, { on: "b", to: "Train" }],
      "",
      "",
    ],
    ["where the row holds", { if: "StringEquals k a" }, [{ but: ["a"] }, { on: "a", if: "StringEquals k a" }], "", ""],
    ["not where it holds elsewhere", {}, [{ but: ["a"] }, { on: "a", if: "StringEquals k a" }], "Invoke", ""],
    ["not where the first does not hold", {}, [{ but: ["a"], if: "StringEquals k a" }, { on: "a" }], "Invoke", ""],
    ["not perhaps", {}, [{ but: ["a"] }, { on: "a", perhaps: doubt }], "Invoke", ""],
    ["not where the first is perhaps there", {}, [{ but: ["a"], perhaps: doubt }, { on: "a" }], "Invoke", ""],
    ["on its own terms", { perhaps: doubt }, [{ but: ["a"], perhaps: doubt }, { on: "a" }], "", ""],
    ["what is known only perhaps", { on: "a" }, [{ on: "${h}" }, { but: ["a*"] }, { on: "a*" }], "", ""],
    ["what is in doubt", {}, [{ but: ["${h}"] }, { on: "${h}" }], "", ""],
    ["many exceptions", {}, [{ but: letters(32) }, { on: "v*" }], "", ""],
    ["not more than anybody waits for", {}, [{ but: letters(33) }, { on: "v*" }], "Invoke", ""],
  ])("%s", (_, grant, others, without, unsure) => {
    const found = uncovered(allow(grant), rows(others))
    expect([namesIn(found.without), namesIn(found.unsure)]).toEqual([without, unsure])
  })
})

describe("of a row's actions no deny takes away", () => {
  const both = "Invoke Train"
  it.each<[string, Made, Made[], string]>([
    ["any where there is none", {}, [], both],
    ["what it is not about", {}, [{ to: "Train" }], "Invoke"],
    ["any by denies one after the other but the rest", {}, [{ to: "Train" }, { to: "Invoke" }], ""],
    ["any of them beside its resource", { on: "b" }, [{ on: "a", to: both }], both],
    ["any where it covers only a part", { on: "*" }, [{ on: "a", to: both }], both],
    ["any under a condition", {}, [{ to: both, if: "StringEquals k a" }], both],
    ["what is denied under its own condition", { if: "StringEquals k a" }, [{ if: "StringEquals k a" }], "Train"],
    ["what is denied perhaps", { on: "a" }, [{ to: both, on: "${h}" }], both],
    ["what a deny takes that is perhaps there", {}, [{ to: both, perhaps: doubt }], both],
  ])("%s", (_, grant, denies, expected) =>
    expect(namesIn(notDenied(allow({ to: both, ...grant }), actions(both), denying(denies)))).toBe(expected),
  )

  it("more than was asked for", () => {
    const of = (asked: readonly Action[]) => notDenied(allow({ to: both }), asked, denying([{ to: "Train" }]))
    expect(namesIn(of(actions("Invoke")))).toBe("Invoke")
    expect(of([])).toEqual([])
  })

  it("any after more denies than can be compared", () => {
    const denies = denying(many({}, { on: "*", to: "Invoke Train" }))
    const open = withWorkFor(100, () => notDenied(allow({ to: both }), actions(both), denies))
    expect(namesIn(open)).toBe(both)
  })
})

describe("of a row's actions rows that meet it reach", () => {
  const grant = deny({ to: "Invoke Train", on: "a*" })
  const reached = (others: readonly Grant[], denies?: readonly Made[]) =>
    namesIn(met(grant, grant.reaches, tableOf(others).allows, denies && denying(denies)))

  it.each<[string, Made[], string]>([
    ["none where there is none", [], ""],
    ["what they reach on a part of it", [{ on: "ab" }], "Invoke"],
    ["what they reach on more", [{ on: "*", to: "Train" }], "Train"],
    ["none beside it", [{ on: "b" }], ""],
    ["what they may reach", [{ on: "${h}" }], "Invoke"],
    ["what they reach together", [{ on: "ab" }, { on: "*", to: "Train" }], "Invoke Train"],
    ["none of other actions", [{ on: "ab", to: "Filter" }], ""],
    ["what they reach under conditions", [{ if: "StringEquals k a" }], "Invoke"],
    ["what one of several reaches", [{ on: "b" }, { on: "ac" }], "Invoke"],
    ["none of others", [{ by: anyone }], ""],
  ])("%s", (_, others, expected) => expect(reached(others.map(allow))).toBe(expected))

  it("but not what is denied to them", () => {
    const others = [allow({ to: "Invoke Train", on: "ab" })]
    expect(reached(others, [])).toBe("Invoke Train")
    expect(reached(others, [{ on: "ab" }])).toBe("Train")
    expect(reached(others, [{ on: "a", to: "Invoke Train" }])).toBe("Invoke Train")
    expect(reached([...others, allow({ on: "ac" })], [{ on: "ab" }])).toBe("Invoke Train")
  })

  it("none that was not asked for", () => {
    const all = tableOf([allow({ to: "Invoke Train" })]).allows
    expect(namesIn(met(grant, actions("Train"), all))).toBe("Train")
    expect(met(grant, [], all)).toEqual([])
  })

  it("all where there are more than can be compared", () => {
    const others = rows(many({ to: "Filter", on: "ab" }, { on: "ac" }))
    expect(namesIn(withWorkFor(100, () => met(grant, grant.reaches, others)))).toBe("Invoke Train")
  })
})

describe("of a row's actions rows surely reach", () => {
  const grant = deny({ to: "Invoke Train", on: "a*" })

  it.each<[string, Made[], string]>([
    ["none where there is none", [], ""],
    ["what they reach on a part of it", [{ on: "ab" }], "Invoke"],
    ["none that they only may reach", [{ on: "${h}" }], ""],
    ["what one reaches surely and another perhaps", [{ on: "${h}", to: "Invoke Train" }, { on: "ab" }], "Invoke"],
    ["what they reach together", [{ on: "ab" }, { on: "*", to: "Train" }], "Invoke Train"],
    ["none beside it", [{ on: "b", to: "Invoke Train" }], ""],
    ["none of others", [{ by: anyone }], ""],
  ])("%s", (_, others, expected) =>
    expect(namesIn(surelyMet(grant, grant.reaches, tableOf(others.map(allow)).allows))).toBe(expected),
  )
})
