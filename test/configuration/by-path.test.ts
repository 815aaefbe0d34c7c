/** What the configuration says for some paths, and of identities whose far rights are meant. */
import { describe, expect, it } from "vitest"
import { readOptions } from "../../src/read-options.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const policy = (action: string) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] })
const head: Files = { "prod/policy.json": policy("bedrock:*"), "sandbox/policy.json": policy("bedrock:*") }

async function told(configuration: string, files: Files = head): Promise<readonly string[]> {
  const file = { path: "c.yml", revision: "base", text: configuration } as const
  const { findings } = await reviewFiles({}, files, await readOptions({ file }, undefined, async () => undefined))
  return findings.map(({ location, severity }) => `${location.source.path} ${severity}`)
}

describe("rules by path", () => {
  it.each([
    ["", ["prod/policy.json high", "sandbox/policy.json high"]],
    [
      "paths: [{ match: ['sandbox/**'], rules: { 'aws/*': info } }]",
      ["prod/policy.json high", "sandbox/policy.json info"],
    ],
    ["paths: [{ match: ['sandbox/**'], rules: { 'aws/*': off } }]", ["prod/policy.json high"]],
    [
      "paths: [{ match: ['sandbox/**'], rules: { 'aws/*': low } }, { match: ['**'], rules: { '*': critical } }]",
      ["prod/policy.json critical", "sandbox/policy.json low"],
    ],
    [
      "rules: { aws/bedrock/wildcard: off }\npaths: [{ match: ['prod/**'], rules: { aws/bedrock/wildcard: medium } }]",
      ["prod/policy.json medium"],
    ],
  ])("%s", async (configuration, says) => {
    expect(await told(configuration)).toEqual(says)
  })
})

describe("break-glass identities", () => {
  const role = (name: string) =>
    `resource "aws_iam_role" "${name}" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy" "${name}" {\n  role   = aws_iam_role.${name}.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })\n}\n`
  it("are told of for information, and nobody else is", async () => {
    const files = { "main.tf": role("break_glass") + role("app") }
    const says = await told("break-glass: [aws_iam_role.break_*]", files)
    expect([...says].sort()).toEqual(["main.tf high", "main.tf info"])
  })
})

it("what cannot be read is said, and fails the check only where the configuration says so", async () => {
  const broken: Files = { "main.tf": 'resource "aws_iam_role" "a" {\n' }
  for (const [configuration, verdict, severity] of [
    ["", "fail", "error"],
    ["unreadable-files: warn", "pass", "warning"],
  ] as const) {
    const file = { path: "c.yml", revision: "base", text: configuration } as const
    const report = await reviewFiles({}, broken, await readOptions({ file }, undefined, async () => undefined))
    expect([report.verdict, report.diagnostics[0]?.severity]).toEqual([verdict, severity])
  }
})
