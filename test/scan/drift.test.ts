/** What code declares against what is deployed: what only one of them has is told, and what both have is not. */
import { describe, expect, it } from "vitest"
import { unsaid } from "../../src/clouds/cloud.ts"
import { driftFrom } from "../../src/drift.ts"
import { exports } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { terraform } from "../../src/formats/terraform/index.ts"
import { broadens } from "../../src/model/delta.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { readAccess } from "../every-cloud.ts"

const account = "111122223333"
const allow = (action: string, resource: string) => ({ Effect: "Allow", Action: action, Resource: resource })
const policy = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements })
const trust = policy({ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" })
const role = (name: string, ...statements: readonly object[]) => ({
  RoleName: name,
  Path: "/",
  Arn: `arn:aws:iam::${account}:role/${name}`,
  AssumeRolePolicyDocument: trust,
  RolePolicyList: [{ PolicyName: "inline", PolicyDocument: policy(...statements) }],
  AttachedManagedPolicies: [],
})

async function deployed(...roles: readonly object[]) {
  const text = JSON.stringify({ RoleDetailList: roles, Policies: [], IsTruncated: false })
  const parts = async function* () {
    yield text
  }
  const read = await readExports([{ path: "account.json", parts }], exports)
  expect(read.diagnostics).toEqual([])
  return readAccess(read.value, { ...unsaid, trustedAccounts: new Set([account]) }).value
}

function declared(text: string) {
  const files = [{ path: "iam.tf", revision: "head" as const, text }]
  const { value } = terraform.read("", files)
  return readAccess([{ key: "", format: "terraform", resources: value }], unsaid).value
}

const roleOf = (address: string, name: string, ...statements: readonly object[]) => `
resource "aws_iam_role" "${address}" {
  name               = "${name}"
  assume_role_policy = jsonencode(${JSON.stringify(trust)})
}
resource "aws_iam_role_policy" "${address}" {
  name   = "inline"
  role   = aws_iam_role.${address}.name
  policy = <<EOT
${JSON.stringify(policy(...statements))}
EOT
}
`

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const provisioned = (owner: string) => `arn:aws:bedrock:eu-west-1:${owner}:provisioned-model/x`
const me = 'data "aws_caller_identity" "me" {}\nvariable "stage" {}\n'
const own = "${data.aws_caller_identity.me.account_id}"

async function drift(code: string, ...roles: readonly object[]) {
  const { deltas, judgements, unsure } = driftFrom(declared(code), await deployed(...roles), defaultOptions)
  return {
    deltas: deltas.flatMap((delta) =>
      delta.kind === "permission"
        ? [`${broadens(delta) ? "+" : "-"} ${delta.subject.address} ${delta.grant.action.of.text}`]
        : [],
    ),
    rules: judgements.map(({ finding }) => `${finding.severity} ${finding.rule}`),
    unsure,
  }
}

describe("what is deployed as it is declared", () => {
  it("is silence", async () => {
    const code = roleOf("app", "app", allow("bedrock:InvokeModel", model))
    expect(await drift(code, role("app", allow("bedrock:InvokeModel", model)))).toEqual({
      deltas: [],
      rules: [],
      unsure: 0,
    })
  })

  it("is silence where the name is known only in part, and one alone fits", async () => {
    const code = `${me}${roleOf("app", "${var.stage}-assistant", allow("bedrock:InvokeModel", model))}`
    const there = role("prod-assistant", allow("bedrock:InvokeModel", model))
    expect(await drift(code, there)).toEqual({ deltas: [], rules: [], unsure: 0 })
    // Of two that fit, nobody knows which it is.
    const { deltas } = await drift(code, there, role("test-assistant", allow("bedrock:InvokeModel", model)))
    expect(deltas.length).toBeGreaterThan(0)
  })

  it("is no certainty where it takes a value that only the deployment has, and is counted", async () => {
    const code = `${me}${roleOf("app", "app", allow("bedrock:InvokeModel", provisioned(own)))}`
    const found = await drift(code, role("app", allow("bedrock:InvokeModel", provisioned(account))))
    expect(found.deltas.filter((each) => each.startsWith("+"))).toEqual([])
    expect(found.unsure).toBeGreaterThan(0)
  })
})

describe("what only one of them has", () => {
  const code = roleOf("app", "app", allow("bedrock:InvokeModel", model))

  it("is told of a role that is declared, and judged", async () => {
    const there = role("app", allow("bedrock:InvokeModel", model), allow("BEDROCK:DeleteGuard*", "*"))
    const { deltas, rules } = await drift(code, there)
    expect(deltas).toEqual([`+ arn:aws:iam::${account}:role/app BEDROCK:DeleteGuard*`])
    expect(rules).toEqual(["critical any/identity/consumer-edits-safety"])
  })

  it("is told of a role that no code has", async () => {
    const there = [role("app", allow("bedrock:InvokeModel", model)), role("shadow", allow("bedrock:*", "*"))]
    const { deltas } = await drift(code, ...there)
    expect(deltas).toContain(`+ arn:aws:iam::${account}:role/shadow bedrock:*`)
    expect(deltas.every((each) => each.includes("shadow"))).toBe(true)
  })

  it("is told of what is declared and not deployed", async () => {
    expect((await drift(code, role("app", allow("s3:GetObject", "*")))).deltas).toEqual([
      "- arn:aws:iam::111122223333:role/app bedrock:InvokeModel",
    ])
    expect((await drift(code, role("other", allow("s3:GetObject", "*")))).deltas).toContain(
      "- aws_iam_role.app bedrock:InvokeModel",
    )
  })

  it("is nothing where the export cannot have it", async () => {
    const bucket = `resource "aws_bedrock_guardrail" "g" {\n  name = "g"\n}\n`
    expect((await drift(code + bucket, role("app", allow("bedrock:InvokeModel", model)))).deltas).toEqual([])
  })
})
