import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const trust =
  'assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })'
const statement = (actions: string, resource = "*", effect = "Allow") =>
  `{ Effect = "${effect}", Action = ${actions}, Resource = "${resource}" }`
const document = (...statements: readonly string[]) => `jsonencode({ Statement = [${statements.join(", ")}] })`
const policy = (name: string, ...statements: readonly string[]) =>
  `resource "aws_iam_policy" "${name}" {\n  policy = ${document(...statements)}\n}\n`
const role = (granted: readonly string[], boundary?: string) =>
  `resource "aws_iam_role" "app" {\n  ${trust}\n${boundary === undefined ? "" : `  permissions_boundary = ${boundary}\n`}  inline_policy {\n    name   = "models"\n    policy = ${document(...granted)}\n  }\n}\n`
const bounded = (granted: readonly string[], ...bounds: readonly string[]) =>
  role(granted, "aws_iam_policy.boundary.arn") + policy("boundary", ...bounds)

const nova = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const invoke = '"bedrock:InvokeModel"'
const all = '"bedrock:*"'

/** `rule severity certainty text`, and which actions broaden. */
async function said(base: Files | string, head: Files | string) {
  const files = (given: Files | string) => (typeof given === "string" ? { "main.tf": given } : given)
  const { findings, deltas } = await reviewFiles(files(base), files(head))
  return {
    findings: findings.map(
      ({ rule, severity, certainty, location }) =>
        `${rule} ${severity} ${certainty} ${textOf(location).replaceAll('"', "")}`,
    ),
    actions: [
      ...new Set(deltas.flatMap(({ broadens, permission }) => (broadens ? (permission.effective ?? []) : []))),
    ].sort(),
  }
}
const nothing = { findings: [], actions: [] }

describe("a permissions boundary", () => {
  it.each<[string, string, string]>([
    ["put on a role", role([statement(all)]), bounded([statement(all)], statement(invoke))],
    [
      "narrowed",
      bounded([statement(all)], statement('["bedrock:InvokeModel", "bedrock:ListGuardrails"]')),
      bounded([statement(all)], statement(invoke)),
    ],
    [
      "widened by what nothing grants",
      bounded([statement(invoke)], statement(invoke)),
      bounded([statement(invoke)], statement(all)),
    ],
    ["gone that held nothing back", bounded([statement(invoke)], statement(all)), role([statement(invoke)])],
    [
      "swapped for a narrower one",
      bounded([statement(all)], statement('"bedrock:Invoke*"')),
      role([statement(all)], "aws_iam_policy.tight.arn") + policy("tight", statement(invoke)),
    ],
    [
      "that keeps out what a policy newly lists",
      bounded([statement(invoke)], statement(invoke)),
      bounded([statement(invoke), statement('"bedrock:DeleteGuardrail"')], statement(invoke)),
    ],
    [
      "and a policy, which trade what they leave out",
      bounded([statement(invoke)], statement(invoke, nova)),
      bounded([statement(invoke, nova)], statement(invoke)),
    ],
    [
      "of which nothing is in view, unchanged",
      role([statement(invoke)], '"arn:aws:iam::111122223333:policy/edge"'),
      role([statement(invoke)], '"arn:aws:iam::111122223333:policy/edge"').replace("app", "app"),
    ],
  ])("%s is silent", async (_, base, head) => {
    expect(await said(base, head)).toEqual(nothing)
  })

  it("cuts what a policy newly grants down to what it lets through", async () => {
    const { findings, actions } = await said(
      bounded([statement('"s3:GetObject"')], statement(invoke, nova)),
      bounded([statement(all)], statement(invoke, nova)),
    )
    expect(actions).toEqual(["bedrock:InvokeModel"])
    expect(findings.join()).toBe("any/access/new-capability low certain bedrock:*")
  })

  it("that is widened puts into force what the role was granted all along, on the line of the boundary", async () => {
    expect(
      await said(
        bounded([statement(all)], statement(invoke)),
        bounded([statement(all)], statement(invoke), statement('"bedrock:DeleteGuardrail"')),
      ),
    ).toEqual({
      findings: ["any/access/boundary-widened high certain bedrock:DeleteGuardrail"],
      actions: ["bedrock:DeleteGuardrail"],
    })
  })

  it("that loses a deny no longer holds back what it denied", async () => {
    const denies = statement('"bedrock:DeleteGuardrail"', "*", "Deny")
    const { findings, actions } = await said(
      bounded([statement(all)], statement(all), denies),
      bounded([statement(all)], statement(all)),
    )
    expect(findings).toEqual(["any/access/deny-vanished high certain bedrock:DeleteGuardrail"])
    expect(actions).toEqual(["bedrock:DeleteGuardrail"])
  })

  it("that is gone is told at the line that put it there, with what it held back", async () => {
    const { findings, actions } = await said(
      bounded([statement('["bedrock:InvokeModel", "bedrock:DeleteGuardrail"]')], statement(invoke)),
      role([statement('["bedrock:InvokeModel", "bedrock:DeleteGuardrail"]')]),
    )
    expect(findings).toEqual(["any/access/boundary-vanished high certain aws_iam_policy.boundary.arn"])
    expect(actions).toEqual(["bedrock:DeleteGuardrail"])
  })

  it("that gives way to one that is not in view is told as possible", async () => {
    const { findings } = await said(
      bounded([statement(all)], statement(invoke)),
      role([statement(all)], '"arn:aws:iam::111122223333:policy/edge"'),
    )
    expect(findings).toEqual(["any/access/boundary-vanished high possible aws_iam_policy.boundary.arn"])
  })

  it("does not bound who may become the role", async () => {
    const open = (text: string) => text.replace('{ Service = "lambda.amazonaws.com" }', '"*"')
    const base = bounded([statement(invoke)], statement(invoke))
    expect((await said(base, open(base))).findings.join()).toMatch(/open-trust/)
  })

  it("of the provider's counts as its document does", async () => {
    const base = role([statement(all)], '"arn:aws:iam::aws:policy/AmazonBedrockReadOnly"')
    const { actions } = await said(base, role([statement(all)], '"arn:aws:iam::aws:policy/AmazonBedrockFullAccess"'))
    expect(actions).toContain("bedrock:InvokeModel")
    expect(actions).not.toContain("bedrock:GetGuardrail")
  })
})

describe("whoever is not in view is bounded by", () => {
  const endpoint = (actions: string, resource: string, service = "bedrock-runtime") =>
    `resource "aws_vpc_endpoint" "models" {\n  service_name = "com.amazonaws.eu-west-1.${service}"\n}\nresource "aws_vpc_endpoint_policy" "models" {\n  vpc_endpoint_id = aws_vpc_endpoint.models.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = ${actions}, Resource = "${resource}" }] })\n}\n`
  const bare = 'resource "aws_vpc_endpoint" "models" {\n  service_name = "com.amazonaws.eu-west-1.bedrock-runtime"\n}\n'

  it("an endpoint's policy: wider is possible, narrower is silent", async () => {
    const wide = endpoint(invoke, "*")
    const narrow = endpoint(invoke, nova)
    expect((await said(narrow, wide)).findings).toEqual(["any/access/boundary-widened medium possible *"])
    expect(await said(wide, narrow)).toEqual(nothing)
  })

  it("an endpoint's policy that is deleted: then everything passes", async () => {
    const { findings, actions } = await said(endpoint(invoke, nova), bare)
    expect(findings.join("\n")).toMatch(/^any\/access\/boundary-widened high possible/)
    expect(actions).toContain("bedrock:InvokeModel")
    expect(await said(bare, endpoint(invoke, nova))).toEqual(nothing)
  })

  it("not an endpoint of another service", async () => {
    expect(await said(endpoint('"s3:GetObject"', "*", "s3"), endpoint('"*"', "*", "s3"))).toEqual(nothing)
  })

  const control = (...statements: readonly string[]) =>
    `resource "aws_organizations_policy" "ai" {\n  name    = "ai"\n  content = ${document(...statements)}\n}\nresource "aws_organizations_policy_attachment" "ai" {\n  policy_id = aws_organizations_policy.ai.id\n  target_id = "ou-1234"\n}\n`
  const guardrails = statement('"bedrock:DeleteGuardrail"', "*", "Deny")

  it("a service control policy: a deny that goes is possible, at full severity", async () => {
    const { findings } = await said(control(statement('"*"'), guardrails), control(statement('"*"')))
    expect(findings).toEqual(["any/access/deny-vanished high possible bedrock:DeleteGuardrail"])
    expect(await said(control(statement('"*"')), control(statement('"*"'), guardrails))).toEqual(nothing)
  })

  it("a service control policy that is no longer attached", async () => {
    const attached = control(guardrails)
    const detached = attached.slice(0, attached.indexOf('resource "aws_organizations_policy_attachment"'))
    expect((await said(attached, detached)).findings).toEqual([
      "any/access/deny-vanished high possible bedrock:DeleteGuardrail",
    ])
    expect(await said(detached, attached)).toEqual(nothing)
  })

  it("a policy of another kind, which bounds nobody", async () => {
    const tags = (text: string) => control(text).replace('name    = "ai"', 'type = "TAG_POLICY"')
    expect(await said(tags(guardrails), tags(statement('"*"')))).toEqual(nothing)
  })
})

describe("a member", () => {
  const group = (actions: string) =>
    `resource "aws_iam_group" "builders" {\n  name = "builders"\n}\nresource "aws_iam_group_policy" "builders" {\n  group  = aws_iam_group.builders.name\n  policy = ${document(statement(actions))}\n}\n`
  const user = 'resource "aws_iam_user" "ada" {\n  name = "ada"\n}\n'
  const member =
    'resource "aws_iam_user_group_membership" "ada" {\n  user   = aws_iam_user.ada.name\n  groups = [aws_iam_group.builders.name]\n}\n'

  it("gets what the group has, told at the line of the membership", async () => {
    const { findings, actions } = await said(group(invoke) + user, group(invoke) + user + member)
    expect(actions).toEqual(["bedrock:InvokeModel"])
    expect(findings.join()).toContain("aws_iam_user.ada.name")
    expect(await said(group(invoke) + user + member, group(invoke) + user)).toEqual(nothing)
  })

  it("and the group are told once of what the group newly has", async () => {
    const { findings } = await said(
      group(invoke) + user + member,
      group('["bedrock:InvokeModel", "bedrock:DeleteGuardrail"]') + user + member,
    )
    expect(findings).toHaveLength(1)
  })
})

describe("a permission set", () => {
  const set = (actions: string) =>
    `resource "aws_ssoadmin_permission_set" "builders" {\n  name         = "builders"\n  instance_arn = "arn:aws:sso:::instance/x"\n}\nresource "aws_ssoadmin_permission_set_inline_policy" "builders" {\n  permission_set_arn = aws_ssoadmin_permission_set.builders.arn\n  inline_policy      = ${document(statement(actions), statement('"bedrock:DeleteGuardrail"', "*", "Deny"))}\n}\n`
  it("is judged like any identity, but a deny that goes is only possibly felt", async () => {
    expect((await said(set(invoke), set(all))).findings.join("\n")).toMatch(/certain bedrock:\*/)
    const without = set(invoke).replace(/, \{ Effect = "Deny"[^}]*\}/, "")
    expect((await said(set(invoke), without)).findings).toEqual([
      "any/access/deny-vanished high possible bedrock:DeleteGuardrail",
    ])
  })
})
