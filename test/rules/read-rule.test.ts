import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readRule } from "../../src/rules/read-rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"

const valid = `title: Any model
severity: high
when:
  broadens: { capability: invoke, resource: { reaches: any-model } }
what: "{principal} may invoke {resource}."
why: It costs.
fix: Name them.
`
const complaints = (text: string): string => readRule("a/b/c", text, "rules/a/b/c.yaml").complaints.join("\n")

it("reads a rule", () => {
  expect(readRule("a/b/c", valid, "x")).toEqual({
    complaints: [],
    examples: { flagged: [], quiet: [] },
    rule: {
      id: "a/b/c",
      title: "Any model",
      severity: [{ is: "high" }],
      covers: [],
      when: { kind: "broadens", row: { capability: ["invoke"], resource: { reaches: ["any-model"] } } },
      what: "{principal} may invoke {resource}.",
      why: "It costs.",
      fix: "Name them.",
      references: [],
    },
  })
})

describe("points at what is wrong, and names the nearest valid word", () => {
  it.each<[string, string, string]>([
    [
      "an unknown word",
      valid.replace("severity:", "severty:"),
      "rules/a/b/c.yaml:2:1: there is no `severty` in a rule; did you mean `severity`",
    ],
    [
      "an unknown severity",
      valid.replace("high", "hihg"),
      "rules/a/b/c.yaml:2:11: there is no `hihg` here; did you mean `high`",
    ],
    ["an unknown capability", valid.replace("invoke,", "invok,"), "there is no `invok` here; did you mean `invoke`"],
    [
      "an unknown property",
      valid.replace("any-model", "any-modle"),
      "there is no `any-modle` here; did you mean `any-model`",
    ],
    [
      "an unknown word of a row",
      valid.replace("capability:", "capabilty:"),
      "there is no `capabilty` in a row; did you mean `capability`",
    ],
    [
      "an unknown condition",
      valid.replace("broadens:", "broaden:"),
      "there is no `broaden` `when`; did you mean `broadens`",
    ],
    [
      "a placeholder that is not filled",
      valid.replace("{resource}", "{resorce}"),
      "there is no `{resorce}` here; did you mean `{resource}`",
    ],
    ["a sentence that is missing", valid.replace("fix: Name them.\n", ""), "`fix` is missing"],
    [
      "a combination of one",
      valid.replace(/broadens:.*/, "combines: [{ capability: invoke }]"),
      "`combines` needs a list of two rows or more",
    ],
    [
      "a word that every object of JavaScript has",
      valid.replace("capability:", "constructor:"),
      "there is no `constructor` in a row",
    ],
    ["a row of no words", valid.replace(/broadens:.*/, "broadens: {}"), "4:13: a row needs a word"],
    ["a list of no words", valid.replace("invoke", "[]"), "a word is needed here"],
    ["a setting without a name", valid.replace(/broadens:.*/, "setting: { change: vanished }"), "`name` is missing"],
    ["a word beside `reaches`", valid.replace("any-model }", "any-model, of: x }"), "there is no `of` in `resource`"],
    [
      "an unknown word of a severity",
      valid.replace("high", "[{ whn: { capability: train }, is: high }, { is: low }]"),
      "there is no `whn` in a severity; did you mean `when`",
    ],
    [
      "severities without an end",
      valid.replace("high", "[{ when: { capability: train }, is: high }]"),
      "the last severity must be an `is` alone",
    ],
    [
      "severities that end too early",
      valid.replace("high", "[{ is: high }, { is: low }]"),
      "each severity but the last needs a `when`",
    ],
    [
      "grades where there are no rows",
      valid
        .replace("high", "[{ when: { capability: train }, is: high }, { is: low }]")
        .replace(/broadens:.*/, "lint: non-ascii")
        .replace("{resource}", "it"),
      "only a rule about rows can grade its severity",
    ],
    [
      "a placeholder in another case",
      valid.replace("{resource}", "{Resource}"),
      "there is no `{Resource}` here; did you mean `{resource}`",
    ],
    ["a placeholder in the title", valid.replace("Any model", "'{resource}'"), "there is no `{resource}` here"],
    ["a reference that is none", `${valid}references: [here]\n`, "a reference is an address that begins with"],
    ["YAML that does not parse", `${valid}x: [\n`, "rules/a/b/c.yaml:"],
    ["something else", "- a\n- b\n", "a rule is a map of words"],
    ["nothing", "", "a rule is a map of words"],
  ])("%s", (_, text, message) => {
    expect(complaints(text)).toContain(message)
    // The line itself, and a caret below it.
    expect(complaints(text)).toMatch(/\n {2}.*\n {2} *\^/)
    expect(readRule("a/b/c", text, "x").rule).toBeUndefined()
  })
})

it("what ships is what the files say", () => {
  const paths = readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
  const read = paths.map(
    (path) =>
      readRule(path.replaceAll("\\", "/").replace(/\.yaml$/, ""), readFileSync(join("rules", path), "utf8"), path).rule,
  )
  expect(shippedRules).toEqual(read)
})

it("takes a policy's own variables for text", () => {
  expect(complaints(valid.replace("Name them.", "Use `${aws:PrincipalTag/team}`."))).toBe("")
})

it("shows no more of a long line than a reader can see", () => {
  const long = valid.replace("high", `[${"low, ".repeat(2000)}hihg]`)
  for (const line of complaints(long).split("\n")) expect(line.length).toBeLessThan(260)
})

it("never throws, whatever it is given", () => {
  const parts = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "&a ",
    "*a",
    "? ",
    "!!x ",
    "|\n",
    '"',
    "'",
    "\n",
    "  ",
    "__proto__: ",
  )
  const words = fc.constantFrom(
    "when",
    "broadens",
    "combines",
    "severity",
    "toString",
    "constructor",
    "is",
    "null",
    "1",
  )
  const edit = fc.record({
    at: fc.nat(valid.length),
    cut: fc.nat(12),
    put: fc.array(fc.oneof(parts, words), { maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
      const text = edits.reduce((all, { at, cut, put }) => all.slice(0, at) + put.join("") + all.slice(at + cut), valid)
      const { rule, complaints: all } = readRule("a/b/c", text, "x")
      expect(rule === undefined).toBe(all.length > 0)
    }),
    { seed: 11, numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 20_000 : 1000 },
  )
})

it("every rule that is covered exists", () => {
  const ids = shippedRules.map(({ id }) => id)
  for (const { id, covers } of shippedRules)
    for (const covered of covers) {
      const pattern = new RegExp(`^${covered.replaceAll("*", ".*")}$`)
      expect(
        ids.some((other) => pattern.test(other)),
        `${id} covers ${covered}`,
      ).toBe(true)
    }
})
