import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { expandActions } from "../../src/clouds/aws/catalogue.ts"
import { capabilities, capabilityPhrase } from "../../src/model/capability.ts"
import * as bounds from "../../src/rules/bounds.ts"
import { placeholders } from "../../src/rules/rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import {
  blameWords,
  exampleWords,
  gateWords,
  lintWords,
  mendWords,
  resourceWords,
  rowWords,
  settingWords,
  severityWords,
  topWords,
  traits,
  type Values,
  writeWords,
} from "../../src/rules/vocabulary.ts"

const page = readFileSync("rules/README.md", "utf8")
/** The cells of the tables under a heading. */
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const section = page.split(/^#+ /m).find((each) => each.startsWith(`${heading}\n`)) ?? ""
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim()))
}
const firstCells = (heading: string): readonly string[] =>
  rowsUnder(heading).flatMap(([first = ""]) => [...first.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word))
const valuesIn = (words: Readonly<Record<string, Values>>, name: string): readonly string[] => {
  const values = words[name]
  return values === undefined || values === "text" ? [] : values
}

describe("the page of the rule language", () => {
  it.each<[string, readonly string[]]>([
    ["The words of a file", topWords],
    ["When", Object.keys(placeholders)],
    ["The words of a row", Object.keys(rowWords)],
    ["What a resource is", Object.keys(resourceWords)],
    ["Capabilities", capabilities],
    ["Principals", valuesIn(rowWords, "principal")],
    ["What grew", valuesIn(rowWords, "grew")],
    ["Properties", Object.keys(traits)],
    ["The words of a setting", [...Object.keys(settingWords), ...valuesIn(settingWords, "name")]],
    ["The words of a lint", [...Object.keys(lintWords), ...valuesIn(lintWords, "name")]],
    ["What it suggests", [...mendWords, ...Object.keys(writeWords)]],
    ["The words of the gate", [...Object.keys(gateWords), ...valuesIn(gateWords, "name")]],
    ["In the sentences", [...new Set(Object.values(placeholders).flat())].map((name) => `{${name}}`)],
  ])("has every word, and no other, under %s", (heading, words) => {
    expect([...firstCells(heading)].sort()).toEqual([...words].sort())
  })

  it("has an example beside each", () => {
    const tables = ["The words of a file", "When", "The words of a row", "Capabilities", "Principals", "What grew"]
    for (const heading of [
      ...tables,
      "What a resource is",
      "Properties",
      "The words of a setting",
      "The words of a lint",
      "What it suggests",
      "The words of the gate",
      "In the sentences",
    ])
      for (const cells of rowsUnder(heading).slice(1))
        for (const cell of cells) expect(cell, `${heading}: ${cells[0]}`).toMatch(/\w|\*/)
  })

  it("says of properties and capabilities what the words mean in the code", () => {
    const meant = (heading: string) => rowsUnder(heading).map((cells) => cells.slice(0, 2).join(": "))
    for (const [name, phrase] of Object.entries(traits)) expect(meant("Properties")).toContain(`\`${name}\`: ${phrase}`)
    for (const name of capabilities) expect(meant("Capabilities")).toContain(`\`${name}\`: ${capabilityPhrase[name]}`)
  })

  it("gives for each capability an action that has it", () => {
    const every = expandActions("*")
    for (const [capability = "", , action = ""] of rowsUnder("Capabilities").slice(1)) {
      const name = capability.replaceAll("`", "")
      if (action.startsWith("no single")) expect(every.map((each) => each.capability)).not.toContain(name)
      else expect(expandActions(action.replaceAll("`", ""))[0]?.capability, action).toBe(name)
    }
  })

  it("has the words of an example, the parts to blame, the severities, and the bounds", () => {
    for (const word of [
      ...Object.keys(exampleWords),
      ...blameWords,
      ...severityWords,
      ...valuesIn(exampleWords, "format"),
    ])
      expect(page).toContain(`\`${word}\``)
    expect(page).toContain(
      `at most ${bounds.mostText.toLocaleString("en")} characters, a list at most ${bounds.mostEntries} entries, a combination at most five rows, a word at most ${bounds.longestWord} characters`,
    )
    expect(bounds.mostRows).toBe(5)
  })
})

it("the first page counts the rules that there are", () => {
  const counted = [...readFileSync("README.md", "utf8").matchAll(/\[(\d+) of them\]\(rules\/\)/g)]
  expect(counted.map(([, number]) => Number(number))).toEqual([shippedRules.length])
})
