import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
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

it("every rule that is covered exists, and no two rules cover each other in a way that leaves both", () => {
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
