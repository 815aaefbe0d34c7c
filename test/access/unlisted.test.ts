import { describe, expect, it } from "vitest"
import { isAbout } from "../../src/access/covers.ts"
import { glob } from "../../src/access/pattern.ts"
import { tableOf } from "../../src/access/table.ts"
import { notDenied, uncovered } from "../../src/access/uncovered.ts"
import type { Action, Grant } from "../../src/model/grant.ts"
import { allow, deny, namesIn } from "./made.ts"

const unlisted = (name: string): Action => ({
  name,
  service: "ai",
  capability: "invoke",
  supporting: false,
  unlisted: glob(name),
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
