import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { difference } from "../../src/access/difference.ts"
import { broadens, type PermissionDelta } from "../../src/model/delta.ts"
import { allowed, requests } from "./oracle.ts"
import { accessOf, actions, type Row, rows, words } from "./world.ts"

const long = process.env.AI_IAM_GATE_LONG === "1"
const names = actions.map((action) => action.name)
const every = [...requests(names, words)]

const deltas = (base: readonly Row[], head: readonly Row[]): readonly PermissionDelta[] =>
  difference(accessOf(base), accessOf(head), new Map()).filter((delta) => delta.kind === "permission")
const broadened = (base: readonly Row[], head: readonly Row[]): readonly PermissionDelta[] =>
  deltas(base, head).filter(broadens)
const trulyBroadened = (base: readonly Row[], head: readonly Row[]): boolean =>
  every.some((request) => allowed(head, request) && !allowed(base, request))

/** What people do to a policy without widening it: some of these also lift a deny, which the oracle then tells. */
const narrowingEdit: fc.Arbitrary<(table: readonly Row[]) => readonly Row[]> = fc
  .record({
    what: fc.constantFrom(
      "split",
      "merge",
      "reorder",
      "drop",
      "fewer actions",
      "narrower",
      "condition",
      "deny",
      "twice",
    ),
    at: fc.nat(3),
  })
  .map(({ what, at }) => (table) => {
    const row = table[at % Math.max(1, table.length)]
    if (!row) return table
    const rest = table.filter((each) => each !== row)
    if (what === "split") return [...rest, ...row.actions.map((action) => ({ ...row, actions: [action] }))]
    if (what === "merge") return [...rest, { ...row, actions: [...new Set([...row.actions, row.actions[0] ?? ""])] }]
    if (what === "reorder") return [...table].reverse()
    if (what === "twice") return [...table, row]
    if (what === "deny") return [...table, { ...row, effect: "deny" }]
    if (row.effect === "deny") return table
    if (what === "drop") return rest
    if (what === "fewer actions") return [...rest, { ...row, actions: row.actions.slice(0, 1) }]
    if (what === "narrower")
      return [...rest, { ...row, resource: row.resource === "*" ? "a*" : row.resource.replace("*", "a") }]
    return [
      ...rest,
      { ...row, conditions: [...(row.conditions ?? []), { key: "x", negated: false, ifExists: false, values: ["a"] }] },
    ]
  })

const allow = (more: Partial<Row> = {}): Row => ({ effect: "allow", actions: names, resource: "*", ...more })

describe("the difference of two tables", () => {
  it("is never silent where a request is newly allowed", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => !trulyBroadened(base, head) || broadened(base, head).length > 0),
      { numRuns: long ? 200_000 : 4_000, seed: 20261124 },
    )
  })

  it("is silent on edits that narrow or rewrite", () => {
    let needless = 0
    let quiet = 0
    fc.assert(
      fc.property(rows, fc.array(narrowingEdit, { minLength: 1, maxLength: 3 }), (base, edits) => {
        const head = edits.reduce<readonly Row[]>((table, edit) => edit(table), base)
        const said = broadened(base, head).length > 0
        if (trulyBroadened(base, head)) return said
        quiet++
        if (said) needless++
        return true
      }),
      { numRuns: long ? 50_000 : 3_000, seed: 11 },
    )
    expect(quiet).toBeGreaterThan(1_000)
    expect(needless / quiet).toBeLessThan(0.01)
  })

  it("names each action that became allowed", () => {
    fc.assert(
      fc.property(rows, rows, (base, head) => {
        const said = new Set(broadened(base, head).flatMap((delta) => delta.actions.map((action) => action.name)))
        return every.every((request) => !allowed(head, request) || allowed(base, request) || said.has(request.action))
      }),
      { numRuns: long ? 50_000 : 1_500, seed: 7 },
    )
  })

  it("finds nothing between a table and itself, whatever the order, and however often a row stands in it", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 3 }), (table, turn) => {
        const turned = [...table.slice(turn), ...table.slice(0, turn), ...table]
        return (
          deltas(table, table).length === 0 && deltas(table, turned).length === 0 && deltas(turned, table).length === 0
        )
      }),
      { numRuns: 2_000, seed: 3 },
    )
  })

  it("finds nothing where a row is split into one row for each of its actions, or merged again", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const split = table.flatMap((row) => row.actions.map((action) => ({ ...row, actions: [action] })))
        return deltas(table, split).length === 0 && deltas(split, table).length === 0
      }),
      { numRuns: 2_000, seed: 4 },
    )
  })

  it("never calls a further deny broader", () => {
    fc.assert(
      fc.property(rows, rows, (table, more) => {
        const denies = more.map((row): Row => ({ ...row, effect: "deny" }))
        return broadened(table, [...table, ...denies]).length === 0
      }),
      { numRuns: 2_000, seed: 5 },
    )
  })

  it.each<[string, Row[], Row[], boolean]>([
    ["narrowing to one action", [allow()], [allow({ actions: ["ai:List"] })], false],
    ["an action more", [allow({ actions: ["ai:List"] })], [allow()], true],
    ["a wider resource", [allow({ resource: "a*" })], [allow()], true],
    ["a narrower resource", [allow()], [allow({ resource: "a*" })], false],
    ["an exception gone", [allow({ except: "a" })], [allow()], true],
    [
      "a deny gone that stood against an allow",
      [allow(), { ...allow(), effect: "deny", resource: "a" }],
      [allow()],
      true,
    ],
    ["a deny gone that stood against nothing", [{ ...allow(), effect: "deny" }], [], false],
    ["an allow that is wholly denied", [], [allow({ resource: "a" }), { ...allow(), effect: "deny" }], false],
  ])("%s", (_, base, head, expected) => {
    expect(broadened(base, head).length > 0).toBe(expected)
    expect(trulyBroadened(base, head)).toBe(expected)
  })

  it("says on which axis the nearest row fell short", () => {
    const test = { key: "x", negated: false, ifExists: false, values: ["a"] }
    expect(broadened([allow({ conditions: [test] })], [allow()])[0]?.axes).toEqual(["conditions"])
    expect(broadened([allow({ resource: "a" })], [allow()])[0]?.axes).toEqual(["resource"])
    expect(broadened([allow({ actions: ["ai:List"], resource: "a" })], [allow({ resource: "a" })])[0]?.near).toEqual([])
  })
})
