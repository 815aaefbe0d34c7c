import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { tryFlagged, tryQuiet } from "../../src/cli/examples.ts"
import type { PlacedFinding } from "../../src/model/report.ts"
import { textOf } from "../../src/model/source.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const ids = shippedRules.map(({ id }) => id)
const rules = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path) => {
    const id = path.replace(/\.yaml$/, "")
    return { id, examples: readRule(id, readFileSync(join("rules", path), "utf8"), path).examples }
  })

describe.each(rules)("$id", ({ id, examples }) => {
  it("has examples of both kinds", () => {
    expect(examples.flagged.length).toBeGreaterThan(0)
    expect(examples.quiet.length).toBeGreaterThan(0)
  })

  // Found once, on the text to blame, as grave as it says; silent where nothing changes or all is taken back.
  it.each(examples.flagged)("flags $name", async (example) => {
    expect(await tryFlagged(id, example, shippedRules, ids)).toEqual([])
  })

  it.each(examples.quiet)("is quiet where $name", async (example) => {
    expect(await tryQuiet(id, example, shippedRules)).toEqual([])
  })
})

const findings = async (base: Files, head: Files): Promise<readonly PlacedFinding[]> => {
  const report = await reviewFiles(base, head)
  expect(report.diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  return report.findings
}
const told = (all: readonly PlacedFinding[]) =>
  all.map(({ rule, severity, location }) => `${rule} ${severity} ${textOf(location)}`)
const nothing = '{ "Version": "2012-10-17", "Statement": [] }'

describe("says one thing", () => {
  const empty = { "policy.json": nothing }
  it.each([
    ["bedrock:*", "*", "aws/bedrock/wildcard high"],
    ["bedrock-agentcore:*", "*", "aws/bedrock/wildcard high"],
    ["sagemaker:*", "*", "aws/sagemaker/wildcard high"],
    ["sagemaker*:*", "*", "aws/sagemaker/wildcard high"],
    ["qbusiness:*", "*", "aws/iam/whole-service high"],
    ["*", "*", "aws/iam/every-action critical"],
    ["*", "arn:aws:bedrock:eu-west-1:111122223333:*", "aws/iam/every-action-on-ai high"],
  ])("of %s on %s", async (action, resource, says) => {
    const Statement = [{ Effect: "Allow", Action: action, Resource: [resource] }]
    const one = { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement }, null, 1) }
    expect(told(await findings(empty, one))).toEqual([`${says} "${action}"`])
  })

  it.each([
    ["AdministratorAccess", "aws/iam/broad-managed-policy critical"],
    ["PowerUserAccess", "aws/iam/broad-managed-policy high"],
    ["AmazonBedrockFullAccess", "aws/bedrock/broad-managed-policy high"],
    ["AmazonSageMakerFullAccess", "aws/sagemaker/broad-managed-policy high"],
  ])("of %s", async (name, says) => {
    const arn = `arn:aws:iam::aws:policy/${name}`
    const text = `resource "aws_iam_role_policy_attachment" "a" {\n  role       = "app"\n  policy_arn = "${arn}"\n}\n`
    expect(told(await findings({}, { "main.tf": text }))).toEqual([expect.stringContaining(`${says} `)])
  })
})

/** What a wildcard reaches beyond a narrow rule's subject is not lost to that rule. */
it.each(["bedrock-agentcore:Create*", "sagemaker:Create*", "qbusiness:*", "bedrock:Put*"])(
  "fails the gate for %s",
  async (action) => {
    const Statement = [{ Effect: "Allow", Action: action, Resource: "*" }]
    const one = { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement }) }
    const severities = (await findings({ "policy.json": nothing }, one)).map(({ severity }) => severity)
    expect(severities.some((each) => each === "high" || each === "critical")).toBe(true)
  },
)
