import { existsSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"

const rows = readFileSync("SECURITY.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| who"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  )

it("every threat of SECURITY.md names what stops it, and a test that is there", () => {
  expect(rows.length).toBeGreaterThan(15)
  for (const [, , threat = "", stop = "", shown = ""] of rows) {
    expect(
      [threat, stop].every((each) => each.length > 10),
      threat,
    ).toBe(true)
    const [, file = "", name] = /^`([^`]+)`(?:: (.+))?$/.exec(shown) ?? []
    expect(existsSync(file), shown).toBe(true)
    const tests = readFileSync(file, "utf8")
    expect(name === undefined || tests.includes(name), shown).toBe(true)
  }
})

it("the threat model is about everybody who could try something", () => {
  const who = rows
    .map(([first = ""]) => first)
    .filter(Boolean)
    .join("\n")
  for (const each of [
    "pull request",
    "fork",
    "comment",
    "central workflow",
    "dependency or tag",
    "other steps",
    "GitHub",
    "rule",
  ])
    expect(who).toContain(each)
})
