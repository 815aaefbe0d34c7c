import { describe, expect, it } from "vitest"
import { broadening, deltas, liftedDeny, narrowing } from "../../src/access/row-difference.ts"
import { type Table, tableOf } from "../../src/access/table.ts"
import { tooManyRows } from "../../src/access/unfinished.ts"
import { bounded, spend } from "../../src/access/work.ts"
import type { Axis } from "../../src/model/delta.ts"
import type { Grant } from "../../src/model/grant.ts"
import { actions, allow, deny, federated, subject, told, toldDelta } from "./made.ts"

// Mutants that survive: ways out that are taken early where there is nothing to tell, a `?.` for the compiler, and how far is looked for rows
// that are near, which explain a delta and do not decide on it.

const both = { to: "Invoke Train" }
const doubt = "it is not known"
type Row = [name: string, base: Grant[], head: Grant[], told: string[]]

describe("what broadens:", () => {
  it.each<Row>([
    ["nothing between equal tables", [allow(both), deny()], [allow(both), deny()], []],
    ["a new row", [], [allow()], ["appeared allow Invoke on *"]],
    ["a row with more actions", [allow()], [allow(both)], ["appeared allow Train on *"]],
    ["a row on more", [allow({ on: "a" })], [allow()], ["appeared allow Invoke on *"]],
    ["a row under fewer conditions", [allow({ if: "StringEquals k a" })], [allow()], ["appeared allow Invoke on *"]],
    ["not a row that is gone", [allow()], [], []],
    ["not a row on less", [allow()], [allow({ on: "a" })], []],
    ["not rows that say the same together", [allow(both)], [allow(), allow({ to: "Train" })], []],
    [
      "perhaps what is covered perhaps",
      [allow({ on: "${h}" })],
      [allow({ on: "a" })],
      ["appeared allow Invoke on a perhaps"],
    ],
    ["perhaps what is perhaps there", [], [allow({ perhaps: doubt })], ["appeared allow Invoke on * perhaps"]],
    [
      "some surely and some perhaps",
      [allow({ on: "${h}" })],
      [allow({ ...both, on: "a" })],
      ["appeared allow Train on a", "appeared allow Invoke on a perhaps"],
    ],
    // Values of one test are alternatives, each of which another row may cover.
    [
      "not values that other rows list apart",
      [allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k b" })],
      [allow({ if: "StringEquals k a, b" })],
      [],
    ],
    [
      "a value that no row lists",
      [allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k b" })],
      [allow({ if: "StringEquals k a, c" })],
      ["appeared allow Invoke on * if k equals a or c"],
    ],
    // Denies of the head.
    ["not what is denied", [], [allow(), deny({ to: "Invoke Train" })], []],
    ["but what is not", [], [allow(both), deny()], ["appeared allow Train on *"]],
    ["what is denied elsewhere", [], [allow({ on: "a" }), deny({ on: "b" })], ["appeared allow Invoke on a"]],
    ["what is denied sometimes", [], [allow(), deny({ if: "StringEquals k a" })], ["appeared allow Invoke on *"]],
    [
      "less what is denied of it",
      [],
      [allow({ on: "a*" }), deny({ on: "ab" })],
      ["appeared allow Invoke on a* but ab"],
    ],
    [
      "not where a deny leaves what was there",
      [allow({ on: "a*", but: ["ab"] })],
      [allow({ on: "a*" }), deny({ on: "ab" })],
      [],
    ],
    [
      "action by action, where denies differ",
      [],
      [allow({ ...both, on: "a*" }), deny({ on: "ab" })],
      ["appeared allow Invoke on a* but ab", "appeared allow Train on a*"],
    ],
    [
      "action by action, where denies leave the first as it is",
      [],
      [allow({ ...both, on: "a*" }), deny({ on: "ab", to: "Train" })],
      ["appeared allow Invoke on a*", "appeared allow Train on a* but ab"],
    ],
    [
      "only actions that are new, where denies differ",
      [allow({ to: "Train" })],
      [allow({ ...both, on: "a*" }), deny({ on: "ab", to: "Train" })],
      ["appeared allow Invoke on a*"],
    ],
    // Denies of the base.
    ["a deny that is gone", [allow(), deny()], [allow()], ["vanished deny Invoke on *"]],
    ["a deny that stood against nothing is gone", [deny()], [], []],
    ["a deny of something else is gone", [allow({ on: "a" }), deny({ on: "b" })], [allow({ on: "a" })], []],
    ["for the actions that are allowed", [allow(), deny(both)], [allow()], ["vanished deny Invoke on *"]],
    [
      "not for those that another deny stops",
      [allow(both), deny(both)],
      [allow(both), deny()],
      ["vanished deny Train on *"],
    ],
    ["a deny on less", [allow(), deny()], [allow(), deny({ on: "a" })], ["vanished deny Invoke on *"]],
    ["not a deny on more", [allow(), deny({ on: "a" })], [allow(), deny()], []],
    ["not a deny in two", [allow(both), deny(both)], [allow(both), deny(), deny({ to: "Train" })], []],
    [
      "not a deny in two by its values",
      [allow(), deny({ if: "StringEquals k a, b" })],
      [allow(), deny({ if: "StringEquals k a" }), deny({ if: "StringEquals k b" })],
      [],
    ],
    [
      "a deny that perhaps stands on",
      [allow({ on: "a" }), deny({ on: "a" })],
      [allow({ on: "a" }), deny({ on: "${h}" })],
      ["vanished deny Invoke on a perhaps"],
    ],
  ])("%s", (_, base, head, expected) =>
    expect([...broadening(tableOf(base), tableOf(head), subject())].map(toldDelta)).toEqual(expected),
  )
})

it("what broadens is told of the row as it was written", () => {
  const row = allow(both)
  const [delta] = broadening(tableOf([allow()]), tableOf([row]), subject())
  expect(delta?.grant).toBe(row)
})

describe("what narrows:", () => {
  it.each<Row>([
    ["nothing between equal tables", [allow(both), deny()], [allow(both), deny()], []],
    ["a row that is gone", [allow()], [], ["vanished allow Invoke on *"]],
    ["for the actions that are gone", [allow(both)], [allow()], ["vanished allow Train on *"]],
    ["a row on less", [allow()], [allow({ on: "a" })], ["vanished allow Invoke on *"]],
    ["not a row that was denied", [allow(), deny()], [deny()], []],
    ["but what was not denied of it", [allow(both), deny()], [deny()], ["vanished allow Train on *"]],
    ["a new deny", [allow()], [allow(), deny()], ["appeared deny Invoke on *"]],
    ["a new deny of what nobody allows", [], [deny()], ["appeared deny Invoke on *"]],
    ["not a deny in two", [deny(both)], [deny(), deny({ to: "Train" })], []],
    ["for the actions that it newly denies", [deny()], [deny(both)], ["appeared deny Train on *"]],
    ["not what may be covered", [allow({ on: "a" })], [allow({ on: "${h}" })], []],
    [
      "not values that other rows list apart",
      [allow({ if: "StringEquals k a, b" })],
      [allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k b" })],
      [],
    ],
  ])("%s", (_, base, head, expected) =>
    expect([...narrowing(tableOf(base), tableOf(head), subject())].map(toldDelta)).toEqual(expected),
  )
})

describe("a deny that is gone from a policy whose holders are not all in view", () => {
  const lifted = (grant: Grant, head: Grant[], visible = false) => [
    ...liftedDeny(grant, tableOf(head), subject("policy", { visible })),
  ]
  const elsewhere = "what this policy denied may be allowed to its holders elsewhere"

  it("may have stood against what they are allowed elsewhere", () => {
    const [delta, ...more] = lifted(deny(both), [])
    expect(more).toEqual([])
    expect(delta && toldDelta(delta)).toBe("vanished deny Invoke Train on * perhaps")
    expect(delta).toMatchObject({ certainty: "possible", because: elsewhere, grant: { perhaps: elsewhere }, near: [] })
    expect(delta).not.toHaveProperty("unsure")
    expect(lifted(deny(both), [], true)).toEqual([])
  })

  it("surely stood against what is allowed here", () => {
    expect(lifted(deny(), [allow()]).map(toldDelta)).toEqual(["vanished deny Invoke on *"])
    expect(lifted(deny(), [allow(), deny()])).toEqual([])
  })

  it("is told as possible too where another may stand in its place", () => {
    expect(lifted(deny({ on: "a" }), [deny({ on: "${h}" })]).map(toldDelta)).toEqual([
      "vanished deny Invoke on a perhaps",
    ])
  })

  it("is not told where another stands in its place", () => {
    expect(lifted(deny({ on: "a" }), [deny({ on: "a" })])).toEqual([])
    expect(lifted(deny({ on: "a" }), [deny()])).toEqual([])
  })
})

describe("a delta", () => {
  const near = [
    allow({ on: "a", if: "StringEquals k a" }),
    allow({ on: "a" }),
    allow({ to: "Train" }),
    allow({ on: "b" }),
    allow({ on: "c" }),
  ]
  const of = (grant: Grant, sure: string, unsure: string) => [
    ...deltas("appeared", grant, subject(), tableOf(near).allows, actions(sure), actions(unsure)),
  ]

  it("names the rows that it grew from, those that fall short on the fewest axes first", () => {
    const [delta] = of(allow(), "Invoke", "")
    expect(delta?.near.map(told)).toEqual(["allow Invoke on a", "allow Invoke on b", "allow Invoke on c"])
    expect(delta?.axes).toEqual(["resource"] satisfies Axis[])
  })

  it("names those that share an action, however far they are", () => {
    const rows = tableOf([allow({ on: "a", if: "StringEquals k a" }), allow({ to: "Train" })]).allows
    const [delta] = deltas("appeared", allow(both), subject(), rows, actions("Invoke"), [])
    expect(delta?.near.map(told)).toEqual(["allow Invoke on a if k equals a"])
    expect(delta?.axes).toEqual(["resource", "conditions"])
    const [other] = deltas("appeared", allow(both), subject(), rows, actions("Filter"), [])
    expect(other).toMatchObject({ near: [], axes: [] })
    const [two] = deltas("appeared", allow(both), subject(), rows, actions("Invoke Train"), [])
    expect(two?.near.map(told)).toEqual(["allow Train on *", "allow Invoke on a if k equals a"])
  })

  it("names those of somebody else last", () => {
    const rows = tableOf([allow({ by: federated("b") }), allow({ by: federated("a"), if: "StringEquals k a" })]).allows
    const [delta] = deltas("appeared", allow({ by: federated("a") }), subject(), rows, actions("Invoke"), [])
    expect(delta?.axes).toEqual(["conditions"] satisfies Axis[])
  })

  it("is one of what is sure and one of what is not", () => {
    const depends = "it depends on values that are not known before deployment"
    expect(of(allow(), "", "")).toEqual([])
    expect(of(allow(), "Invoke", "")).toMatchObject([
      { kind: "permission", change: "appeared", certainty: "certain", actions: actions("Invoke") },
    ])
    expect(of(allow(), "Invoke", "")[0]).not.toHaveProperty("because")
    expect(of(allow(), "Invoke", "")[0]).not.toHaveProperty("unsure")
    expect(of(allow(), "", "Invoke")).toMatchObject([{ certainty: "possible", because: depends, unsure: true }])
    expect(of(allow({ perhaps: doubt }), "Train", "Invoke")).toMatchObject([
      { certainty: "possible", because: doubt, actions: actions("Train") },
      { certainty: "possible", because: doubt, unsure: true, actions: actions("Invoke") },
    ])
  })

  it("says so where there were too many rows to compare", () => {
    const many = Array.from({ length: 2000 }, (_, i) => allow({ if: `StringEquals k v${i}` }))
    const first = (base: Table, head: Table) =>
      bounded(() => {
        spend((6_000_000 - 1000) * 16)
        return [...broadening(base, head, subject())][0]
      })
    expect(first(tableOf(many), tableOf([allow()]))).toMatchObject({ because: tooManyRows, unsure: true })
    const denies = Array.from({ length: 2000 }, (_, i) => deny({ if: `StringEquals k v${i}` }))
    expect(first(tableOf([allow(), deny()]), tableOf([allow(), ...denies]))).toMatchObject({
      because: tooManyRows,
      unsure: true,
    })
  })
})
