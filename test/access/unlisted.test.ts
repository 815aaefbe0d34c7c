import { describe, expect, it } from "vitest"
import { isAbout } from "../../src/access/covers.ts"
import { glob } from "../../src/access/pattern.ts"
import { broadening } from "../../src/access/row-difference.ts"
import { tableOf } from "../../src/access/table.ts"
import { notDenied, uncovered } from "../../src/access/uncovered.ts"
import type { Action, Grant } from "../../src/model/grant.ts"
import { allow, deny, namesIn, shape, subject, written } from "./made.ts"

const unlisted = (name: string): Action => ({
  name,
  service: "ai",
  capability: "invoke",
  supporting: false,
  unlisted: [{ of: glob(name), except: [] }],
})
/** A row of a role by name, made of these patterns. */
const role = (grant: Grant, ...matches: readonly (readonly [string, ...string[]])[]): Grant => ({
  ...grant,
  matches: matches.map(([of, ...except]) => ({ of: glob(of), except: except.map(glob) })),
})

describe("an action that no catalogue has", () => {
  const wanted = { ...allow(), reaches: [unlisted("ai/new/write")] }
  it.each([
    ["ai/*", true],
    ["ai/new/*", true],
    ["ai/old/*", false],
  ])("is covered by a row that matches %s: %s", (pattern, isCovered) => {
    const rows = tableOf([role(allow(), [pattern])]).allows
    expect(namesIn(uncovered(wanted, rows).without)).toBe(isCovered ? "" : "ai/new/write")
  })
  it("is not covered where the row leaves it out", () => {
    const rows = tableOf([role(allow(), ["ai/*", "ai/*/write"])]).allows
    expect(namesIn(uncovered(wanted, rows).without)).toBe("ai/new/write")
  })
  it("is covered by the same name", () => {
    expect(
      namesIn(uncovered(wanted, tableOf([{ ...allow(), reaches: [unlisted("ai/new/write")] }]).allows).without),
    ).toBe("")
  })
  it("is denied by a row that matches it", () => {
    const denies = tableOf([role(deny(), ["ai/*"])]).denies
    expect(notDenied(wanted, wanted.reaches, denies)).toEqual([])
  })
  it("may be a pattern of names: all of them must be matched", () => {
    const row = role(allow(), ["ai/new/*"])
    expect([isAbout(row, unlisted("ai/new/a/*")), isAbout(row, unlisted("ai/*"))]).toEqual([true, false])
  })
  it("does not make a row reach a name that is listed", () => {
    const row = role(allow({ to: "Invoke" }), ["*"])
    expect(isAbout(row, { name: "Train", service: "ai", capability: "train", supporting: false })).toBe(false)
  })
})

describe("a deny, lifted, of what no catalogue has", () => {
  const lifted = (allowed: Grant, denied: Grant, kept: readonly Grant[] = []) =>
    [...broadening(tableOf([allowed, denied]), tableOf([allowed, ...kept]), subject())].flatMap(
      ({ actions, certainty }) => actions.map(({ name }) => `${certainty} ${name}`),
    )
  const some = role({ ...allow(), reaches: [unlisted("ai/new/*")] }, ["ai/new/*"])
  const all = role(allow({ to: "Invoke" }), ["ai/*"])

  it.each([
    ["all of what is allowed", some, ["ai/*"], ["certain ai/new/*"]],
    ["a part of it", some, ["ai/*/write"], ["certain ai/new/*"]],
    ["nothing of it", some, ["ai/old/*"], []],
    ["just what it leaves out", role({ ...some }, ["ai/new/*", "ai/*/write"]), ["ai/new/*"], ["certain ai/new/*"]],
  ] as const)("is told where it was about %s", (_, allowed, [matched], told) => {
    expect(lifted(allowed, role(deny({ to: "Train" }), [matched]))).toEqual(told)
  })
  it("is told where it named what a wildcard allows, or allows in part, or perhaps", () => {
    const named = (name: string) => role({ ...deny(), reaches: [unlisted(name)] }, [name])
    expect(lifted(all, named("ai/new/write"))).toEqual(["certain ai/new/write"])
    expect(lifted(role(allow({ to: "Invoke" }), ["ai/*/write"]), named("ai/new/*"))).toEqual(["possible ai/new/*"])
    const { matches = [], ...rest } = all
    expect(lifted({ ...rest, mayMatch: matches }, named("ai/new/write"))).toEqual(["possible ai/new/write"])
  })
  it("is not told where another holds all that it held back", () => {
    const part = role(deny({ to: "Train" }), ["ai/*/write"])
    const other = (pattern: string) => ({
      ...role(deny({ to: "Train" }), [pattern]),
      action: { of: shape("another"), except: [], span: written("another") },
    })
    expect(lifted(some, part, [other("ai/*/write")])).toEqual([])
    expect(lifted(some, part, [other("ai/new/*")])).toEqual([])
    expect(lifted(some, part, [other("ai/new/x/*")])).toEqual(["certain ai/new/*"])
  })
  it("is not told where it stands on", () => {
    const part = role(deny({ to: "Train" }), ["ai/*/write"])
    expect(lifted(some, part, [part])).toEqual([])
  })
})

describe("what a wildcard left out by name though no catalogue has it", () => {
  const wide = (...except: readonly string[]) => ({
    ...role(allow({ to: "Invoke" }), ["ai/*", ...except]),
    omits: except.map(unlisted),
  })
  const told = (base: Grant, head: Grant) =>
    [...broadening(tableOf([base]), tableOf([head]), subject())].map(({ actions }) => namesIn(actions))

  it("is told where it is left out no longer", () => {
    expect(told(wide("ai/new/write"), wide())).toEqual(["ai/new/write"])
  })
  it("is not where it still is, or where it comes to be left out", () => {
    expect(told(wide("ai/new/write"), wide("ai/new/write"))).toEqual([])
    expect(told(wide("ai/new/write"), wide("ai/new/*"))).toEqual([])
    expect(told(wide(), wide("ai/new/write"))).toEqual([])
  })
})
