/** Whom an organisation trusts: each cloud knows its own names among them, and takes no other's for foreign. */
import { describe, expect, it } from "vitest"
import { readOptions } from "../../src/read-options.ts"
import { reviewFiles } from "../review-sources.ts"

const role = (principal: string, condition = "") => ({
  "main.tf": `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "${principal}" }${condition} }] })
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0" }] })
}
`,
})
const ofOrganization = (id: string) => `, Condition = { StringEquals = { "aws:PrincipalOrgID" = "${id}" } }`

async function opens(configuration: string, files: Readonly<Record<string, string>>): Promise<boolean> {
  const file = { path: "c.yml", revision: "base", text: configuration } as const
  const { findings } = await reviewFiles({}, files, await readOptions({ file }, undefined, async () => undefined))
  return findings.some(({ rule }) => rule === "aws/iam/open-trust")
}

const partner = "arn:aws:iam::999988887777:role/partner"

describe("a role that another account's may become", () => {
  it.each([
    ["", partner, "", false],
    ["trusted-accounts: ['111122223333']", partner, "", true],
    ["trusted-accounts: ['999988887777']", partner, "", false],
    ["trusted-projects: [shop]", partner, "", false],
    ["trusted-tenants: ['72f988bf-86f1-41af-91ab-2d7cd011db47']", partner, "", false],
    ["trusted-organizations: [o-ours]", "*", ofOrganization("o-ours"), false],
    ["trusted-organizations: [o-ours]", "*", ofOrganization("o-theirs"), true],
    ["", "*", "", true],
  ])("%s: %s%s", async (configuration, principal, condition, says) => {
    expect(await opens(configuration, role(principal, condition))).toBe(says)
  })
})
