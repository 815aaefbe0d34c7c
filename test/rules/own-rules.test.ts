import { describe, expect, it } from "vitest"
import { mostRules } from "../../src/rules/bounds.ts"
import { matchesName } from "../../src/rules/match.ts"
import { readRules } from "../../src/rules/own-rules.ts"
import { ownPrefix } from "../../src/rules/rule-names.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { cpuMs } from "../cpu-clock.ts"
import { reviewFiles } from "../review-sources.ts"

const ids = shippedRules.map(({ id }) => id)
const valid = `title: Any model
severity: high
when:
  broadens: { capability: invoke }
what: "{principal} may invoke {resource}."
why: It costs.
fix: Name them.
`
const read = (files: Readonly<Record<string, string>>) =>
  readRules(
    Object.entries(files).map(([path, text]) => ({ path, shown: `rules-of-ours/${path}`, text })),
    ownPrefix,
    ids,
  )

it("gives each rule its path as its id, where no other rule can be", () => {
  const { rules, complaints } = read({ "no-spend.yaml": valid, "team/invoke.yml": valid })
  expect(complaints).toEqual([])
  expect(rules.map(({ rule }) => rule.id)).toEqual(["own/no-spend", "own/team/invoke"])
  expect(ids.filter((id) => id.startsWith(ownPrefix))).toEqual([])
})

describe("refuses", () => {
  it.each([
    [
      "aws/bedrock/any-model.yaml",
      "`aws/bedrock/any-model` is the id of a rule that ships; give this one another name",
    ],
    ["__proto__.yaml", "a rule's path is its id"],
    ["../outside.yaml", "a rule's path is its id"],
    ["a b.yaml", "a rule's path is its id"],
    ["[click](http://x).yaml", "a rule's path is its id"],
    [`${"a".repeat(200)}.yaml`, "a rule's path is its id"],
  ])("the name %s", (path, message) => {
    expect(read({ [path]: valid }).complaints).toEqual([expect.stringContaining(`rules-of-ours/${path}: ${message}`)])
  })

  it("two rules of one id, also in another case", () => {
    const other = "rules-of-ours/Spend.yml: `rules-of-ours/spend.yaml` has the same name"
    expect(read({ "spend.yaml": valid, "Spend.yml": valid }).complaints).toEqual([other])
  })

  it("what it covers where there is no such rule, on its word", () => {
    const { complaints } = read({ "a.yaml": `${valid}covers: [any/access/*, own/b, aws/bedrock/any-modle]\n` })
    expect(complaints).toEqual([
      "rules-of-ours/a.yaml:8:24: there is no rule `own/b`; did you mean `own/a`\n" +
        "  covers: [any/access/*, own/b, aws/bedrock/any-modle]\n                         ^",
      expect.stringContaining(
        "rules-of-ours/a.yaml:8:31: there is no rule `aws/bedrock/any-modle`; did you mean `aws/bedrock/any-model`",
      ),
    ])
    expect(read({ "a.yaml": `${valid}covers: [own/b, own/*]\n`, "b.yaml": valid }).complaints).toEqual([])
  })

  it("more rules than anyone needs, before reading them", () => {
    const many = Object.fromEntries(Array.from({ length: mostRules + 1 }, (_, i) => [`r${i}.yaml`, "]"]))
    expect(read(many)).toEqual({
      rules: [],
      complaints: [`rules-of-ours/r300.yaml: there are ${mostRules + 1} rule files; at most 300 may be`],
    })
  })

  it("more words than can be compared in time", () => {
    const rule = (n: number) =>
      valid.replace("capability: invoke", `action: [${Array.from({ length: n }, (_, i) => `"a*${i}"`).join(", ")}]`)
    const files = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`r${i}.yaml`, rule(98)]))
    // Beside the 98, each has its severity and the kind of its condition.
    expect(read(files(15)).complaints).toEqual([])
    expect(read(files(16)).complaints).toEqual([
      "rules-of-ours/r15.yaml: the conditions of your rules have 1600 words together; at most 1500 may be",
    ])
  })

  it("and stops reading once there is enough to mend", () => {
    const broken = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`r${i}.yaml`, "]"]))
    const { complaints } = read(broken)
    expect(complaints.length).toBeGreaterThanOrEqual(20)
    expect(complaints.length).toBeLessThan(30)
  })
})

it.each([
  [
    "bedrock",
    "guardrail",
    'resource "aws_bedrockagent_agent" "a" {\n  guardrail_configuration {\n    guardrail_identifier = "g"\n  }\n}\n',
  ],
  ["bedrock", "invocation-logging", 'resource "aws_bedrock_model_invocation_logging_configuration" "a" {}\n'],
  ["iam", "access-key", 'resource "aws_iam_access_key" "a" {\n  user = "me"\n}\n'],
  ["iam", "login-profile", 'resource "aws_iam_user_login_profile" "a" {\n  user = "me"\n}\n'],
  [
    "iam",
    "service-credential",
    'resource "aws_iam_service_specific_credential" "a" {\n  user_name    = "me"\n  service_name = "bedrock.amazonaws.com"\n}\n',
  ],
  [
    "iam",
    "managed-policy",
    'resource "aws_iam_role_policy_attachment" "a" {\n  role       = "me"\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"\n}\n',
  ],
])(
  "a finding is of the service %s where the setting %s is, whatever the rule is called",
  async (service, name, text) => {
    const { rules, complaints } = read({
      "team/facts.yaml": valid
        .replace("broadens: { capability: invoke }", `setting: { name: ${name}, change: appeared }`)
        .replace("{resource}", "{value}"),
    })
    expect(complaints).toEqual([])
    const report = await reviewFiles({}, { "main.tf": text }, { inForce: rules.map(({ rule }) => rule) })
    expect(report.findings).toMatchObject([{ rule: "own/team/facts", cloud: "aws", service }])
  },
)

it("no rule that ships replaces one of a user's own", () => {
  for (const { id, covers } of shippedRules)
    for (const glob of covers) expect(matchesName(glob, "own/spend"), id).toBe(false)
})

it("as many hostile rules as may be do not keep a review from its end", { timeout: 60_000 }, async () => {
  const globs = (i: number) => Array.from({ length: 70 }, (_, j) => `"*${"e*".repeat(20 + j)}${i}"`).join(", ")
  const row = (i: number) => `{ action: [${globs(i)}] }`
  const rule = (i: number) =>
    i % 2 === 0
      ? valid.replace("{ capability: invoke }", row(i))
      : valid.replace("broadens: { capability: invoke }", `combines: [${row(i)}, { action: "*" }]`)
  const { rules, complaints } = read(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`r${i}.yaml`, rule(i)])))
  expect(complaints).toEqual([])
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] })
  const began = cpuMs()
  const report = await reviewFiles(
    {},
    { "policy.json": policy },
    { inForce: [...shippedRules, ...rules.map(({ rule }) => rule)] },
  )
  expect(report.findings.map(({ rule: id }) => id)).toContain("aws/iam/every-action")
  expect(cpuMs() - began).toBeLessThan(30_000)
})
