import { describe, expect, it } from "vitest"
import { readRule } from "../../src/rules/read-rule.ts"

const ofRows = `title: Any model
severity: high
when: { broadens: { capability: invoke } }
what: "{principal} may invoke."
why: It costs.
fix: Name them.
`
const ofFacts = ofRows.replace("broadens: { capability: invoke }", "lint: non-ascii").replace("{principal}", "{text}")
const read = (text: string) => readRule("a/b", text, "a/b.yaml")

describe("what a rule suggests", () => {
  it.each<[string, readonly unknown[]]>([
    ["restore", [{ kind: "restore" }]],
    ["[{ resource: nearby }, restore]", [{ kind: "write", resource: "nearby" }, { kind: "restore" }]],
    [
      '{ action: "ai:Use", condition: { "k:Account": ["{account}", other] } }',
      [{ kind: "write", action: ["ai:Use"], condition: { "k:Account": ["{account}", "other"] } }],
    ],
  ])("%s is read", (suggest, mends) => {
    expect(read(`${ofRows}suggest: ${suggest}\n`)).toMatchObject({ complaints: [], rule: { suggest: mends } })
  })

  it("may be left out", () => {
    expect(read(ofRows).rule).not.toHaveProperty("suggest")
  })

  it.each<[string, string, string]>([
    [
      "an unknown word",
      `${ofRows}suggest: restor\n`,
      "a/b.yaml:7:10: there is no `restor` here; did you mean `restore`",
    ],
    [
      "an unknown word of a map",
      `${ofRows}suggest: { acton: a }\n`,
      "there is no `acton` in `suggest`; did you mean `action`",
    ],
    [
      "an unknown placeholder",
      `${ofRows}suggest: { condition: { k: "{acount}" } }\n`,
      "there is no `{acount}` here; did you mean `{account}`",
    ],
    [
      "a map for a rule about facts",
      `${ofFacts}suggest: { action: a }\n`,
      "only a rule about rows can say what to write",
    ],
    ["instead for a rule about rows", `${ofRows}suggest: instead\n`, "only a fact can say what to write `instead`"],
    ["a list in a list", `${ofRows}suggest: [[restore]]\n`, "`suggest` takes `restore`, `instead` or a map"],
    ["nothing", `${ofRows}suggest:\n`, "a word is needed here"],
    ["a condition that is none", `${ofRows}suggest: { condition: [] }\n`, "`condition` is a map of keys"],
  ])("%s is complained of", (_, text, message) => {
    const { rule, complaints } = read(text)
    expect(rule).toBeUndefined()
    expect(complaints.join("\n")).toContain(message)
  })
})
