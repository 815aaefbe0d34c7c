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
    ["qbusiness:*", "*", "aws/iam/whole-service critical"],
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

/** It lets through, and grants nothing: what is said of who gets what would be wrong of it. */
describe("of a boundary that lets more through, says only that", () => {
  const statement = (words: object) => ({ Effect: "Allow", Resource: "*", ...words })
  const narrow = [statement({ Action: "bedrock:GetGuardrail" })]
  const policyOf = (statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements })
  const role = (granted: readonly object[], boundary: readonly object[] | string): Files => ({
    "main.tf": `resource "aws_iam_policy" "edge" {
  policy = jsonencode(${policyOf(typeof boundary === "string" ? narrow : boundary)})
}
resource "aws_iam_role" "app" {
  assume_role_policy   = jsonencode(${policyOf([{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }])})
  permissions_boundary = ${typeof boundary === "string" ? `"arn:aws:iam::aws:policy/${boundary}"` : "aws_iam_policy.edge.arn"}
  inline_policy {
    name   = "all"
    policy = jsonencode(${policyOf(granted)})
  }
}
`,
  })
  const endpoint = (lets: readonly object[]): Files => ({
    "main.tf": `resource "aws_vpc_endpoint" "models" {
  service_name = "com.amazonaws.eu-west-1.bedrock-runtime"
  policy       = jsonencode(${policyOf(lets.map((each) => ({ ...each, Principal: "*" })))})
}
`,
  })
  const said = async (base: Files, head: Files) => [...new Set((await findings(base, head)).map(({ rule }) => rule))]
  const everything = [statement({ Action: "*" })]

  it.each<readonly object[] | string>([
    "AdministratorAccess",
    "PowerUserAccess",
    "AmazonBedrockFullAccess",
    "AmazonBedrockLimitedAccess",
    "AmazonSageMakerFullAccess",
    everything,
    [statement({ Action: "bedrock:*" })],
    [statement({ Action: ["sagemaker:*", "iam:PassRole"] })],
    [statement({ Action: ["bedrock:InvokeModel", "bedrock:CallWithBearerToken", "bedrock:*Guardrail"] })],
    [{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }],
  ])("%j", async (lets) => {
    expect(await said(role(everything, narrow), role(everything, lets))).toEqual(["any/access/boundary-widened"])
    if (typeof lets !== "string")
      expect(await said(endpoint(narrow), endpoint(lets))).toEqual(["any/access/boundary-widened"])
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
