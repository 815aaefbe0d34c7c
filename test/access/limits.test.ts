import { describe, expect, it } from "vitest"
import { limitDifference, within } from "../../src/access/limits.ts"
import type { Limit } from "../../src/model/access.ts"
import type { Grant } from "../../src/model/grant.ts"
import { allow, anyone, blank, deny, limit, subject, told, toldDelta, written } from "./made.ts"

// Mutants that survive save work: ways out that are taken early, answers that are kept.

const both = { to: "Invoke Train" }
const unread = (value: string): Limit => limit([], { value, because: "it is not in view" })

describe("what a boundary lets through of", () => {
  it.each<[string, Grant[], Grant[], string[]]>([
    ["all that it covers", [allow({ on: "a" })], [allow(both)], ["allow Invoke on a"]],
    ["actions that it lists", [allow(both)], [allow()], ["allow Invoke on *"]],
    ["nothing that it does not list", [allow()], [allow({ to: "Train" })], []],
    ["a part of the resource", [allow()], [allow({ on: "a*", but: ["ab"] })], ["allow Invoke on a* but ab"]],
    [
      "parts of the resource",
      [allow()],
      [allow({ on: "a" }), allow({ on: "b" })],
      ["allow Invoke on a", "allow Invoke on b"],
    ],
    ["nothing beside the resource", [allow({ on: "a" })], [allow({ on: "b" })], []],
    // Where two only overlap, the whole is kept: that is never silent.
    [
      "resources that only overlap",
      [allow({ on: "a*", but: ["ac"] })],
      [allow({ on: "*b" })],
      ["allow Invoke on a* but ac"],
    ],
    ["what may be covered", [allow({ on: "a" })], [allow({ on: "${h}" })], ["allow Invoke on a"]],
    [
      "each action where it is listed",
      [allow(both)],
      [allow({ on: "*" }), allow({ on: "a", to: "Train" })],
      ["allow Invoke on *", "allow Train on a"],
    ],
    [
      "rows under conditions",
      [allow({ if: "StringEquals k a" })],
      [allow({ if: "StringEquals j b & StringEquals k a" })],
      ["allow Invoke on * if k equals a if j equals b"],
    ],
    [
      "rows under its own conditions",
      [allow({ if: "StringEquals k a" })],
      [allow({ if: "StringEquals k a" })],
      ["allow Invoke on * if k equals a"],
    ],
    ["rows less what it denies", [allow()], [allow(), deny({ on: "a" })], ["allow Invoke on * but a"]],
    ["parts less what it denies", [allow()], [allow({ on: "a*" }), deny({ on: "ab" })], ["allow Invoke on a* but ab"]],
    ["nothing that it denies", [allow()], [allow(both), deny()], []],
    ["the actions that it does not deny", [allow(both)], [allow(both), deny()], ["allow Train on *"]],
    ["denies as they are", [deny({ on: "a" })], [], ["deny Invoke on a"]],
    ["rows that name others as they are", [allow({ by: anyone })], [], ["allow Invoke on * by anyone *"]],
    ["nothing where it allows nothing", [allow()], [deny()], []],
  ])("%s", (_, grants, bounds, expected) => {
    const rows = within({ grants, limits: [limit(bounds)] })
    expect(rows.map(told)).toEqual(expected)
    expect(rows.every(({ reaches }) => reaches.length > 0)).toBe(true)
  })

  it("everything where there is none, or none in view", () => {
    const grants = [allow(both)]
    expect(within({ grants, limits: [] })).toEqual(grants)
    expect(within({ grants, limits: [unread("edge")] })).toEqual(grants)
  })

  it("what every one of several does", () => {
    const limits = [
      limit([allow({ on: "a*", to: "Invoke Train" })]),
      limit([allow({ on: "*" })], { name: "session" }),
      unread("edge"),
    ]
    expect(within({ grants: [allow(both)], limits }).map(told)).toEqual(["allow Invoke on a*"])
  })

  it("the whole row where it falls to too many pieces", () => {
    const pieces = (count: number) =>
      within({
        grants: [allow(both)],
        limits: [limit(Array.from({ length: count }, (_, i) => allow({ on: `a${i}` })))],
      }).map(told)
    expect(pieces(200)).toHaveLength(200)
    expect(pieces(201)).toEqual(["allow Invoke Train on *"])
  })

  it("a row that it covers is that row", () => {
    const row = allow()
    expect(within({ grants: [row], limits: [limit([allow(both)])] })[0]).toBe(row)
  })
})

describe("what rules may ask of a row within a boundary:", () => {
  const traitsWithin = (traits: string[], bound: Grant, on = "*") =>
    within({ grants: [allow({ ...both, on, traits })], limits: [limit([bound])] }).map((row) => [...row.traits].sort())

  it("how many actions it takes in, where the boundary takes in as many", () => {
    const bound = (...traits: string[]) => allow({ traits })
    expect(traitsWithin(["service-wide", "any-model"], bound())).toEqual([["any-model"]])
    expect(traitsWithin(["service-wide", "any-model"], bound("service-wide"))).toEqual([["any-model", "service-wide"]])
    expect(traitsWithin(["every-action", "not-action"], bound("not-action"))).toEqual([["not-action"]])
    expect(traitsWithin(["not-action"], bound())).toEqual([[]])
    expect(traitsWithin(["service-wide"], allow({ to: "Invoke Train" }))).toEqual([["service-wide"]])
    const limits = [limit([allow({ traits: ["service-wide"] }), allow({ on: "a" })])]
    const [row] = within({ grants: [allow({ ...both, traits: ["service-wide"] })], limits })
    expect(row?.traits).toEqual(new Set(["service-wide"]))
  })

  it("which resources, of the narrower of the two", () => {
    const bound = (on: string, ...traits: string[]) => allow({ to: "Invoke Train", on, traits })
    expect(traitsWithin(["any-model"], bound("a*", "some-models", "boundary"))).toEqual([["some-models"]])
    expect(traitsWithin(["any-model"], bound("*b", "some-models"), "a*")).toEqual([["any-model"]])
    expect(traitsWithin(["any-model", "boundary"], bound("*b"), "a*")).toEqual([["any-model"]])
    expect(traitsWithin(["managed-policy"], bound("a*"))).toEqual([["managed-policy"]])
    expect(traitsWithin([], bound("a*", "managed-policy"))).toEqual([["managed-policy"]])
    expect(traitsWithin(["every-action", "service-wide"], bound("a*", "service-wide"))).toEqual([["service-wide"]])
    expect(traitsWithin([], bound("a*", "service-wide"))).toEqual([[]])
    expect(traitsWithin(["service-wide"], bound("*b"), "a*")).toEqual([[]])
  })

  it("where it was written: where the row was", () => {
    const at = written("here")
    const via = [written("there")]
    const row = allow({ at })
    const [piece] = within({
      grants: [{ ...row, resource: { ...row.resource, via } }],
      limits: [limit([allow({ on: "a*", at: written("elsewhere") })])],
    })
    expect(piece?.resource).toMatchObject({ span: at, via, of: { text: "a*" } })
    const [plain] = within({ grants: [row], limits: [limit([allow({ on: "a*" })])] })
    expect(plain?.resource).not.toHaveProperty("via")
  })
})

type Side = readonly [grants: readonly Grant[], ...limits: Limit[]]
const sideOf = ([grants, ...limits]: Side) => ({ grants, limits })
const between = (base: Side, head: Side) => [...limitDifference(sideOf(base), sideOf(head), subject())]

describe("a boundary that is gone:", () => {
  it.each<[string, Side, Side, string[]]>([
    ["held an action back", [[allow(both)], limit([allow()])], [[allow(both)]], ["vanished deny Train on *"]],
    ["held nothing back", [[allow()], limit([allow(both)])], [[allow()]], []],
    ["was never there", [[allow()]], [[allow()], limit([allow()])], []],
    ["held back what nobody was granted", [[allow()], limit([allow()])], [[allow(both)]], []],
    ["held back what nobody is granted any more", [[allow(both)], limit([allow()])], [[allow()]], []],
    ["held back what is denied now", [[allow(both)], limit([allow()])], [[allow(both), deny(both)]], []],
    [
      "held back a part of the resource",
      [[allow()], limit([allow({ on: "a" })])],
      [[allow()]],
      ["vanished deny Invoke on *"],
    ],
    [
      "held back what it perhaps let through",
      [[allow({ on: "a" })], limit([allow({ on: "${h}" })])],
      [[allow({ on: "a" })]],
      ["vanished deny Invoke on *"],
    ],
    ["denied an action", [[allow(both)], limit([allow(both), deny()])], [[allow(both)]], ["vanished deny Invoke on *"]],
    ["denied it elsewhere", [[allow({ on: "a" })], limit([allow(), deny({ on: "b" })])], [[allow({ on: "a" })]], []],
    ["bounded only rows of its own", [[allow({ by: anyone })], limit([])], [[allow({ by: anyone })]], []],
    ["was not in view", [[allow(both)], unread("edge")], [[allow(both)]], ["vanished deny Invoke Train on * perhaps"]],
    [
      "was not in view, nor is the next",
      [[allow()], unread("edge")],
      [[allow()], unread("rim")],
      ["vanished deny Invoke on * perhaps"],
    ],
    [
      "was in view only in part",
      [[allow(both)], limit([allow(both)], { because: "not all of it is in view" })],
      [[allow(both)]],
      ["vanished deny Invoke Train on * perhaps"],
    ],
    ["is still not in view", [[allow()], unread("edge")], [[allow()], unread("edge")], []],
    ["is not in view any more", [[allow()], limit([allow()])], [[allow()], unread("edge")], []],
    [
      "is not in view any more, and held something back",
      [[allow(both)], limit([allow()])],
      [[allow(both)], unread("edge")],
      ["vanished deny Train on * perhaps"],
    ],
    [
      "one of two, of which the other held nothing back",
      [[allow(both)], limit([allow()]), limit([allow(both)], { name: "session" })],
      [[allow(both)], limit([allow(both)], { name: "session" })],
      ["vanished deny Train on *"],
    ],
    [
      "one of two, of which the other holds the same back",
      [[allow(both)], limit([allow()]), limit([allow()], { name: "session" })],
      [[allow(both)], limit([allow()], { name: "session" })],
      [],
    ],
  ])("%s", (_, base, head, expected) => expect(between(base, head).map(toldDelta)).toEqual(expected))

  it("is told as a deny where it was put on", () => {
    const at = { span: written("edge", "base"), block: written("role", "base"), via: [written("local", "base")] }
    const [delta] = between([[allow(both)], limit([allow()], at)], [[allow(both)]])
    expect(delta?.grant).toMatchObject({
      effect: "deny",
      cloud: "cloud",
      subject: "role",
      principal: { kind: "holder" },
      action: { of: { text: "*" }, except: [], span: at.span, via: at.via },
      resource: { of: { text: "*" }, except: [], span: at.span, via: at.via },
      origin: { revision: "base", address: "role", statement: at.block, block: at.block, hops: [] },
    })
    expect(delta?.grant.conditions).toEqual([])
    expect(delta?.grant.traits).toEqual(new Set(["boundary-gone"]))
    expect(delta?.grant).not.toHaveProperty("perhaps")
    expect(delta).toMatchObject({ change: "vanished", near: [], axes: [], certainty: "certain" })
    const [plain] = between([[allow(both)], limit([allow()])], [[allow(both)]])
    expect(plain?.grant.resource).toEqual({ of: expect.objectContaining({ text: "*" }), except: [], span: blank })
  })

  it("is told with the reason why it is only possible", () => {
    const [gone] = between([[allow()], unread("edge")], [[allow()]])
    expect(gone?.because).toBe("what `edge` let through is not in view")
    const [replaced] = between([[allow()], unread("edge")], [[allow()], unread("rim")])
    expect(replaced?.because).toBe("what `edge` let through is not in view at both revisions")
    const [read] = between([[allow()], unread("edge")], [[allow()], limit([allow()])])
    expect(read?.because).toBe("what `edge` let through is not in view at both revisions")
  })
})

describe("a boundary that stays:", () => {
  it.each<[string, Side, Side, string[]]>([
    ["the same", [[allow(both)], limit([allow()])], [[allow(both)], limit([allow()])], []],
    [
      "lists one more action",
      [[allow(both)], limit([allow()])],
      [[allow(both)], limit([allow(both)])],
      ["appeared allow Train on *"],
    ],
    ["lists one that nobody is granted", [[allow()], limit([allow()])], [[allow()], limit([allow(both)])], []],
    ["lists one that is granted only now", [[allow()], limit([allow()])], [[allow(both)], limit([allow(both)])], []],
    [
      "lists one that is denied",
      [[allow(both), deny({ to: "Train" })], limit([allow()])],
      [[allow(both), deny({ to: "Train" })], limit([allow(both)])],
      [],
    ],
    ["lists one less", [[allow(both)], limit([allow(both)])], [[allow(both)], limit([allow()])], []],
    [
      "takes in a wider resource",
      [[allow()], limit([allow({ on: "a" })])],
      [[allow()], limit([allow({ on: "a*" })])],
      ["appeared allow Invoke on a*"],
    ],
    [
      "takes in a wider resource that nobody is granted",
      [[allow({ on: "a" })], limit([allow({ on: "a" })])],
      [[allow({ on: "a" })], limit([allow({ on: "a*" })])],
      [],
    ],
    [
      "perhaps takes in a wider resource",
      [[allow()], limit([allow({ on: "${h}" })])],
      [[allow()], limit([allow({ on: "a" })])],
      ["appeared allow Invoke on a perhaps"],
    ],
    [
      "perhaps takes in a wider resource that nobody is granted",
      [[allow({ to: "Train" })], limit([allow({ on: "${h}" })])],
      [[allow({ to: "Train" })], limit([allow({ on: "a" })])],
      [],
    ],
    [
      "lists one more action, of which one row of several speaks",
      [[allow(), allow({ to: "Train" })], limit([allow()])],
      [[allow(), allow({ to: "Train" })], limit([allow(both)])],
      ["appeared allow Train on *"],
    ],
    [
      "lists an action that another one did",
      [[allow(both)], limit([allow(both)]), limit([allow()], { name: "session" })],
      [[allow(both)], limit([allow(both)]), limit([allow(both)], { name: "session" })],
      ["appeared allow Train on *"],
    ],
    // What is newly granted is told of the row; what of it was granted before, of the boundary.
    [
      "takes in what was granted, where more is granted now",
      [[allow({ on: "a" })], limit([allow({ but: ["a"] })])],
      [[allow()], limit([allow({ but: ["a"] }), allow({ on: "a" })])],
      ["appeared allow Invoke on a"],
    ],
    [
      "takes in what perhaps was granted, where more is granted now",
      [[allow({ on: "${h}" })], limit([allow({ but: ["a"] })])],
      [[allow()], limit([allow({ but: ["a"] }), allow({ on: "a" })])],
      [],
    ],
    [
      "lists an action that was granted in two rows",
      [[allow({ if: "StringEquals k a" }), allow({ if: "StringEquals k b" })], limit([allow({ to: "Train" })])],
      [[allow({ if: "StringEquals k a, b" })], limit([allow(both)])],
      ["appeared allow Invoke on *"],
    ],
    [
      "has fewer conditions",
      [[allow()], limit([allow({ if: "StringEquals k a" })])],
      [[allow()], limit([allow()])],
      ["appeared allow Invoke on *"],
    ],
    [
      "denies no longer",
      [[allow(both)], limit([allow(both), deny()])],
      [[allow(both)], limit([allow(both)])],
      ["vanished deny Invoke on *"],
    ],
    [
      "denies no longer what nobody is granted",
      [[allow({ to: "Train" })], limit([allow(both), deny()])],
      [[allow({ to: "Train" })], limit([allow(both)])],
      [],
    ],
    [
      "denies no longer what a policy denies",
      [[allow(both), deny()], limit([allow(both), deny()])],
      [[allow(both), deny()], limit([allow(both)])],
      [],
    ],
    [
      "lets through what another one does not",
      [[allow(both)], limit([allow()]), limit([allow()], { name: "session" })],
      [[allow(both)], limit([allow(both)]), limit([allow()], { name: "session" })],
      [],
    ],
    [
      "says in two rows what it said in one",
      [[allow(both)], limit([allow(both)])],
      [[allow(both)], limit([allow(), allow({ to: "Train" })])],
      [],
    ],
    [
      "is another of the same name",
      [[allow(both)], limit([allow()], { value: "edge" })],
      [[allow(both)], limit([allow(both)], { value: "rim" })],
      ["appeared allow Train on *"],
    ],
  ])("%s", (_, base, head, expected) => expect(between(base, head).map(toldDelta)).toEqual(expected))
})
