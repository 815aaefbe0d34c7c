import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { unsaid } from "../../src/clouds/cloud.ts"
import { longestWord, mostEntries, mostText } from "../../src/rules/bounds.ts"
import { matchesName } from "../../src/rules/match.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { cpuMs } from "../cpu-clock.ts"

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
      "there is no `broaden` in `when`; did you mean `broadens`",
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
      "so many of a combination as it has not",
      valid.replace(/broadens:.*/, "combines: { at-least: 3, of: [{ capability: invoke }, { capability: train }] }"),
      "`at-least` is a number from 2 to 2, as many as there are rows",
    ],
    [
      "a combination that does not say how many",
      valid.replace(/broadens:.*/, "combines: { of: [{ capability: invoke }, { capability: train }] }"),
      "`at-least` is a number from 2 to 2",
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
      "a resource that is no map",
      valid.replace("{ reaches: any-model }", "any-model"),
      "4:45: `resource` takes `{ reaches: … }` or `{ overlaps: … }`",
    ],
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
    ["something else", "- a\n- b\n", "a rule is a map of words"],
    ["nothing", "", "a rule is a map of words"],
    ["a severity that is missing", valid.replace("severity: high\n", ""), "1:1: `severity` is missing"],
    ["a condition that is missing", valid.replace(/when:\n.*\n/, ""), "1:1: `when` is missing"],
    ["a condition of nothing", valid.replace(/ {2}broadens:.*\n/, ""), "3:6: `when` needs exactly one of broadens"],
    [
      "a letter of another alphabet",
      valid.replace("severity", "s\u0435verity"),
      "2:1: there is no `s\u0435verity` in a rule; did you mean `severity`, in plain letters",
    ],
    ["a number for a word", valid.replace("high", "3"), "there is no `3` here; valid are info, low,"],
    ["a word that begins with a star", valid.replace("invoke", "*invoke"), "4:27: a text that begins with `*`"],
    ["a sentence that begins with a star", valid.replace("It costs", "*It* costs"), "6:11: the text ends before this"],
  ])("%s", (_, text, message) => {
    expect(complaints(text)).toContain(message)
    // The line itself, and a caret below it.
    expect(complaints(text)).toMatch(/\n {2}.*\n {2} *\^/)
    expect(readRule("a/b/c", text, "x").rule).toBeUndefined()
  })
})

describe("says what is amiss with the YAML in words for writers of rules, each thing once", () => {
  const broken: readonly (readonly [string, string])[] = [
    [valid.replace("  broadens", "\tbroadens"), "4:1: indent by spaces, not by tabs"],
    [valid.replace("any-model } }", "any-model }"), "5:1: a `{` or `[` before this is not closed"],
    [
      valid.replace('"{principal} may invoke {resource}."', "{principal} may invoke."),
      "5:19: the text ends before this",
    ],
    [
      valid.replace("It costs.", "'It doesn't pay.'"),
      "6:16: the text ends before this; put all of it in double quotes",
    ],
    [valid.replace("It costs.", '"It costs.'), "8:1: a quote above is opened and not closed"],
    [valid.replace("It costs.", "One thing: it costs."), "6:6: a text that has `: ` in it needs quotes"],
    [valid.replace("It costs.", "@you, look"), "6:6: a text cannot begin so; put the text in quotes"],
    [valid.replace("It costs.", '"a \\d b"'), "6:9: this is no escape in double quotes"],
    [valid.replace("It costs.", "&a &b c"), "6:9: a text that begins with `&` is a name; put the text in quotes"],
    [valid.replace("why: It costs.", "why It costs."), "6:1: this line needs a word with a `: ` behind it"],
    [valid.replace("invoke, resource", "invoke resource"), "4:27: within `{ }` and `[ ]` a comma stands between two"],
    [valid.replace("why:", " why:"), "6:1: this is indented amiss: what stands on one level begins in one column"],
    [`${valid}---\n${valid}`, "8:1: a file is one rule; what follows `---` needs a file of its own"],
    [`${valid}covers: [\n`, "9:1: a `{` or `[` before this is not closed"],
    [`${valid}maps-to: ${"[".repeat(3000)}\n`, ": this is nested too deeply"],
  ]
  it.each(broken)("%#: %j", (text, message) => {
    const all = readRule("a/b/c", text, "rules/a/b/c.yaml").complaints
    expect(all[0]).toContain(`rules/a/b/c.yaml:`)
    expect(all[0]).toContain(message)
    expect(all.length).toBeLessThanOrEqual(3)
    expect(new Set(all.map((each) => each.split("\n")[0]?.replace(/^\S+ /, ""))).size).toBe(all.length)
  })

  it("never in the parser's own", () => {
    const parsers = /implicit|scalar|collection|YAML\.|node end|call stack|flow|mapping/i
    for (const [text] of broken) expect(complaints(text)).not.toMatch(parsers)
  })
})

it("complains of all at once, in the order of the text, each with a caret under the word", () => {
  const text = valid.replace("high", "hihg").replace("invoke,", "invok,").replace("{resource}", "{resorce}")
  expect(complaints(text)).toBe(
    [
      "rules/a/b/c.yaml:2:11: there is no `hihg` here; did you mean `high`",
      "  severity: hihg",
      "            ^",
      "rules/a/b/c.yaml:4:27: there is no `invok` here; did you mean `invoke`",
      "    broadens: { capability: invok, resource: { reaches: any-model } }",
      "                            ^",
      "rules/a/b/c.yaml:5:31: there is no `{resorce}` here; did you mean `{resource}`",
      '  what: "{principal} may invoke {resorce}."',
      "                                ^",
    ].join("\n"),
  )
})

describe("reads examples", () => {
  const withExample = (example: string) =>
    `${valid}examples:\n  flagged:\n    - ${example}\n  quiet:\n    - { name: b, format: terraform, after: "" }\n`

  it("with the lines where they stand", () => {
    const text = withExample(
      '{ name: a, format: iam-policy, after: "{}", at: x, severity: low, trusted-accounts: ["111122223333"] }',
    )
    expect(readRule("a/b/c", text, "x")).toMatchObject({
      complaints: [],
      examples: {
        flagged: [
          {
            name: "a",
            format: "iam-policy",
            after: "{}",
            at: "x",
            severity: "low",
            estate: { ...unsaid, trustedAccounts: new Set(["111122223333"]) },
            line: 10,
          },
        ],
        quiet: [{ name: "b", format: "terraform", after: "", line: 12 }],
      },
    })
  })

  it.each([
    [
      "{ name: a, format: iam-polcy, after: x, at: x }",
      "10:26: there is no `iam-polcy` here; did you mean `iam-policy`",
    ],
    ["{ name: a, format: iam-policy, after: x }", "10:7: `at` is missing"],
    ["{ name: a, format: iam-policy, at: x }", "10:7: `after` is missing"],
    ["{ name: a, format: iam-policy, after: { a: b }, at: x }", "`after` is a whole document as text"],
    [
      "{ name: a, format: iam-policy, after: x, at: x, severty: low }",
      "there is no `severty` in an example; did you mean `severity`",
    ],
    ["{ name: a, format: iam-policy, after: x, at: x, severity: [low] }", "one word is needed here, not a list"],
    [
      "{ name: a, format: iam-policy, after: x, at: x, trusted-accounts: [111122223333] }",
      "this must be text; put it in quotes",
    ],
    ["a", "an example is a map of words"],
  ])("and complains of %s", (example, message) => {
    expect(complaints(withExample(example))).toContain(message)
  })
})

describe("refuses what could make it slow", () => {
  const many = (n: number) => Array.from({ length: n }, () => "invoke").join(", ")
  it.each<[string, string, string]>([
    [
      "a long file",
      `${valid}#${"x".repeat(mostText)}\n`,
      `1:1: a rule file has at most ${mostText} characters; this one has ${valid.length + mostText + 2}\n  title: Any model\n  ^`,
    ],
    [
      "a long list",
      valid.replace("invoke,", `[${many(mostEntries + 1)}],`),
      `this list has ${mostEntries + 1} entries`,
    ],
    [
      "a long word",
      valid.replace("capability: invoke", `action: "${"a*".repeat(longestWord)}"`),
      "longer than 300 characters",
    ],
    [
      "a long sentence",
      valid.replace("It costs.", "It costs. ".repeat(300)),
      "6:6: this is longer than 2000 characters",
    ],
    [
      "many rows",
      valid
        .replace(/broadens:.*/, `combines: [${Array.from({ length: 6 }, () => "{ capability: invoke }").join(", ")}]`)
        .replace("{resource}", "it"),
      "this list has 6 entries; at most 5 may be",
    ],
    ["deep nesting", `${valid}maps-to: ${"[".repeat(20_000)}`, "rules/a/b/c.yaml:"],
    [
      "an alias",
      valid.replace("severity: high", "severity: &a high").replace("invoke,", "*a,"),
      "4:27: a text that begins with `*` is a reference",
    ],
    [
      "aliases of aliases",
      `a: &a [${"x,".repeat(90)}]\nb: &b [${"*a,".repeat(90)}]\nc: [${"*b,".repeat(90)}]\n`,
      "there is no `a` in a rule",
    ],
    ["a word said twice", `${valid}severity: low\n`, "8:1: `severity` is said twice"],
    ["a merge", valid.replace("{ capability: invoke,", "{ <<: { capability: invoke },"), "there is no `<<` in a row"],
    ["a prototype", `${valid}__proto__: { title: x }\n`, "there is no `__proto__` in a rule"],
    ["another YAML", `%YAML 1.1\n---\n${valid}? !!omap [a: b]\n: x\n`, "there is no `` in a rule"],
  ])("%s", (_, text, message) => {
    expect(complaints(text)).toContain(message)
    expect(readRule("a/b/c", text, "x").rule).toBeUndefined()
  })

  it("in files that are made to be slow to parse", { timeout: 20_000 }, () => {
    const began = cpuMs()
    for (const part of ["[", "{", "}", "- ", "? ", ": ", "&a ", "!", "*a,", '"\\x', "\n ", "|\n", "a: [", "a: b\n"]) {
      const text = part.repeat(mostText / part.length)
      expect(readRule("a/b/c", text, "x").complaints.length).toBeGreaterThan(0)
    }
    expect(cpuMs() - began).toBeLessThan(15_000)
  })

  // Of the bounded length: each star could be anywhere, and the last letter never fits.
  it("in globs that are made to be slow to match", () => {
    const began = cpuMs()
    for (const unit of ["*a", "a*", "?*", "*?a", "*", "**a", "*aa*", "a?"]) {
      const glob = `${unit.repeat(longestWord).slice(0, longestWord - 1)}b`
      for (const letters of [300, 4_000]) {
        expect(matchesName(glob, "a".repeat(letters))).toBe(false)
        expect(matchesName(glob, `${"a".repeat(letters)}c`)).toBe(false)
      }
      expect(matchesName(glob, `${"a".repeat(4_000)}b`)).toBe(/[*]/.test(unit))
    }
    expect(cpuMs() - began).toBeLessThan(1000)
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

it("never throws on what is nearly a rule that ships", () => {
  const shipped = readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => readFileSync(join("rules", path), "utf8"))
  const scrap = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "&a ",
    "*a",
    "!!binary ",
    "<<: *a",
    "null",
    "~",
    "0x1",
    "\u0000",
    "\t",
    "'",
    '"',
    "%YAML 1.1\n---\n",
    "...\n",
    "__proto__",
    "{who}",
    "\u202e",
    "\ud800",
  )
  // A scrap is put somewhere, something is cut out, or a line of another rule comes in.
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.nat(40)),
    put: fc.oneof(
      scrap,
      fc.constantFrom(
        ...shipped.flatMap((text) =>
          text
            .split("\n")
            .slice(0, 8)
            .map((line) => `\n${line}\n`),
        ),
      ),
    ),
  })
  const began = cpuMs()
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const text = edits.reduce((all, { at, cut, put }) => {
        const place = Math.floor(at * all.length)
        return all.slice(0, place) + put + all.slice(place + cut)
      }, start)
      const { rule, complaints: all } = readRule("a/b/c", text, "x")
      expect(rule === undefined).toBe(all.length > 0)
      for (const each of all.filter((one) => !one.startsWith("x: and ")))
        expect(each).toMatch(/^x:\d+:\d+: .+\n {2}.*\n {2} *\^$/)
    }),
    { seed: 29, numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 20_000 : 800 },
  )
  if (process.env.AI_IAM_GATE_LONG !== "1") expect(cpuMs() - began).toBeLessThan(20_000)
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
