import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { readConfiguration } from "../../src/configuration/configuration.ts"
import { configurationSchema } from "../../src/configuration/schema.ts"
import { startOf } from "../../src/model/source.ts"
import { type NamedText, SettingsError } from "../../src/options.ts"
import { shippedRules } from "../../src/rules/shipped.ts"

const rule = `title: Anyone invokes
severity: medium
when:
  broadens: { capability: invoke }
what: "{principal} may invoke."
why: It costs.
fix: Name them.
`
const read = (text: string, files?: readonly NamedText[]) =>
  readConfiguration({ file: { path: "gate.yml", revision: "base", text } }, undefined, async (directory) =>
    directory === "ours" ? files : undefined,
  )
const complaints = async (text: string, files?: readonly NamedText[]): Promise<string> => {
  try {
    await read(text, files)
  } catch (error) {
    if (error instanceof SettingsError) return error.complaints.join("\n")
    throw error
  }
  return ""
}

describe("own rules", () => {
  it("come after those that ship, and take a severity of the configuration", async () => {
    const options = await read("own-rules: ./ours/\nrules: { own/invoke: low }\n", [
      { path: "invoke.yaml", text: rule },
    ])
    expect(options.inForce.slice(0, -1)).toEqual(shippedRules)
    expect(options.inForce.at(-1)).toMatchObject({ id: "own/invoke", severity: [{ is: "medium" }] })
    expect(options.rules.get("own/invoke")).toBe("low")
  })

  it.each<[string, readonly NamedText[] | undefined, string]>([
    [
      "own-rules: theirs\n",
      [],
      "gate.yml:1:12: own-rules: there is no directory `theirs` where the configuration is read",
    ],
    ["own-rules: ours\n", [], "gate.yml:1:12: own-rules: there is no rule in `ours`"],
    ["own-rules: ../ours\n", [], "`../ours` is no directory in the repository"],
    ["own-rules: .\n", [], "`.` is no directory in the repository"],
    ["own-rules: [ours]\n", [], "gate.yml:1:12: own-rules: "],
    [
      "own-rules: ours\n",
      [{ path: "invoke.yaml", text: rule.replace("medium", "mediun") }],
      "ours/invoke.yaml:2:11: there is no `mediun` here; did you mean `medium`\n  severity: mediun\n            ^",
    ],
  ])("stop the run where they cannot be used: %j", async (text, files, message) => {
    expect(await complaints(text, files)).toContain(message)
  })
})

describe("a rule that is named", () => {
  it.each([
    [
      "rules: { aws/bedrock/any-modle: off }\n",
      "gate.yml:1:10: there is no rule `aws/bedrock/any-modle`; did you mean `aws/bedrock/any-model`",
    ],
    ["rules: { any-model: off }\n", "did you mean `aws/bedrock/any-model`"],
    ["rules: { own/any-model: off }\n", "did you mean `aws/bedrock/any-model`"],
    ["rules: { 'aws/bedrok/*': off }\n", "there is no rule `aws/bedrok/*`; did you mean `aws/bedrock/*`"],
    ["rules: { constructor: off }\n", "there is no rule `constructor`"],
    ["rules: { __proto__: off }\n", "there is no rule `__proto__`"],
  ])("is one that exists: %j", async (text, message) => {
    expect(await complaints(text)).toContain(message)
  })

  it("or a glob of some", async () => {
    expect(await complaints("rules: { 'aws/*': low, '*': off, any/access/new-capability: high }\n")).toBe("")
  })
})

describe("a waiver", () => {
  const written = (over: Readonly<Record<string, string>> = {}) => {
    const entry = {
      fingerprint: '"0123456789abcdef0123456789abcdef"',
      rule: "aws/bedrock/any-model",
      owner: '"@platform"',
      reason: "the pilot needs it",
      until: "2027-01-31",
      ...over,
    }
    return `waivers-from-pull-request: true\nwaivers:\n  - ${Object.entries(entry)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n    ")}\n`
  }

  it("is read with its place, apart from the rules", async () => {
    const { waivers } = await read(written())
    expect(waivers).toMatchObject({
      fromPullRequest: true,
      entries: [
        { rule: "aws/bedrock/any-model", fingerprint: "0123456789abcdef0123456789abcdef", until: "2027-01-31" },
      ],
    })
    const [entry] = waivers.entries
    expect(entry && startOf(entry.span)).toEqual({ line: 3, column: 5 })
    expect((await read("")).waivers).toEqual({ entries: [], fromPullRequest: false })
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [
      { fingerprint: "12345678901234561234567890123456" },
      "gate.yml:3:18: waivers.0.fingerprint: a fingerprint is text: put it in quotes",
    ],
    [{ fingerprint: "3f2a9c" }, "a fingerprint is thirty-two hexadecimal digits"],
    [
      { rule: "aws/bedrock/any-modle" },
      "gate.yml:4:11: waivers.0.rule: there is no rule `aws/bedrock/any-modle`; did you mean",
    ],
    [{ rule: '"aws/*"' }, "a waiver is for one rule, and `aws/*` may be many"],
    [{ rule: "any/gate/waiver-added" }, "watches over the gate itself"],
    [{ owner: '" "' }, "gate.yml:5:12: waivers.0.owner: it must say something"],
    [{ reason: "x".repeat(501) }, "it has at most 500 characters"],
    [{ until: "2027-02-29" }, "gate.yml:7:12: waivers.0.until: it ends on a day of the calendar"],
    [{ until: "next year" }, "it ends on a day of the calendar"],
    [{ untill: "2027-01-31" }, "there is no setting `untill`"],
  ])("that cannot be used stops the run: %j", async (over, message) => {
    expect(await complaints(written(over))).toContain(message)
  })
})

it.each([
  ["__proto__: 1\n", "there is no setting `__proto__`"],
  ["ignore: *nothing\n", "Unresolved alias"],
  [
    `a: &a [${"1,".repeat(20)}]\nb: &b [${"*a,".repeat(20)}]\nc: &c [${"*b,".repeat(20)}]\nignore: [${"*c,".repeat(20)}]\n`,
    "Excessive alias count",
  ],
  ["[".repeat(20_000), "gate.yml:1:"],
])("is refused and does no harm: %#", async (text, message) => {
  expect(await complaints(text)).toContain(message)
})

it("a run without own rules loads nothing that reads rules", () => {
  const seen = new Set<string>()
  const reach = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const imports = readFileSync(path, "utf8").matchAll(/^(?:import (?!type)|export )[^;]*?from "(\.[^"]+\.ts)"/gm)
    for (const [, to = ""] of imports) reach(join(dirname(path), to))
  }
  reach("src/configuration/configuration.ts")
  reach("src/load-review.ts")
  reach("src/review-change.ts")
  expect(seen).toContain(join("src", "rules", "evaluate.ts"))
  for (const name of ["read-rule", "own-rules", "yaml-words", "read-examples", "complaints"])
    expect(seen).not.toContain(join("src", "rules", `${name}.ts`))
  expect(seen).not.toContain(join("src", "change", "directory.ts"))
})

describe("the schema that editors pick up", () => {
  const written = JSON.parse(readFileSync("schemas/configuration.schema.json", "utf8"))
  const accepts = new Ajv2020({ strict: false }).compile(written)

  it("is written as the settings are now", () => {
    expect(written).toEqual(configurationSchema)
  })

  it.each([
    [true, "fail-on: high\nrules: { 'aws/*': off }\nown-rules: x\nignore: ['a/**']\n"],
    [true, "trusted-accounts: ['111122223333']\napproved-models: ['amazon.*']\n"],
    [true, "comments: { most-inline: 12, request-changes: true }\n"],
    [false, "comments: { most-inline: 0 }\n"],
    [false, "comments: { most-inline: 101 }\n"],
    [false, "comments: { most-inlin: 5 }\n"],
    [false, "fail-on: hihg\n"],
    [false, "fial-on: high\n"],
    [false, "rules: { 'aws/*': loud }\n"],
    [false, "own-rules: ''\n"],
  ])("answers %s of %j", (answer, text) => {
    expect(accepts(parse(text))).toBe(answer)
  })

  it("describes every setting, and so does README.md", () => {
    const readme = readFileSync("README.md", "utf8")
    for (const [name, { description }] of Object.entries<{ readonly description?: string }>(written.properties)) {
      expect(description, name).toMatch(/\S/)
      expect(readme, name).toMatch(new RegExp(`^${name}:`, "m"))
    }
  })
})
