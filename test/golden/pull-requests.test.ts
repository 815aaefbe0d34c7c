import { describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

interface Case {
  readonly name: string
  readonly base: Files
  readonly head: Files
  /** `rule severity text-or-path:line`, in the order of the report. */
  readonly says: readonly string[]
}

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const trust =
  'assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })'
const role = (name: string, more = "") => `resource "aws_iam_role" "${name}" {\n  ${trust}\n${more}}\n`
const document = (name: string, actions: string, resources: string) =>
  `data "aws_iam_policy_document" "${name}" {\n  statement {\n    actions   = ${actions}\n    resources = ${resources}\n  }\n}\n`
const inline = (name: string, of: string) =>
  `resource "aws_iam_role_policy" "${name}" {\n  role   = aws_iam_role.${of}.id\n  policy = data.aws_iam_policy_document.${name}.json\n}\n`
const policy = (name: string) =>
  `resource "aws_iam_policy" "${name}" {\n  policy = data.aws_iam_policy_document.${name}.json\n}\n`
const attach = (name: string, of: string, arn = `aws_iam_policy.${name}.arn`) =>
  `resource "aws_iam_role_policy_attachment" "${name}" {\n  role       = aws_iam_role.${of}.name\n  policy_arn = ${arn}\n}\n`
const one = `["${model}"]`
const invoke = '["bedrock:InvokeModel"]'
const json = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 1)
const allow = (action: string, resource = "*", more: object = {}) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...more,
})
const deny = (action: string, resource = "*", more: object = {}) => ({
  ...allow(action, resource, more),
  Effect: "Deny",
})

const inlineApp = role("app") + document("app", invoke, one) + inline("app", "app")
const managedApp = role("app") + document("app", invoke, one) + policy("app") + attach("app", "app")

const quiet: readonly Omit<Case, "says">[] = [
  { name: "an inline policy becomes a managed one", base: { "main.tf": inlineApp }, head: { "main.tf": managedApp } },
  {
    name: "a module is split into files",
    base: { "m/main.tf": inlineApp },
    head: { "m/role.tf": role("app"), "m/policy.tf": document("app", invoke, one) + inline("app", "app") },
  },
  {
    name: "a role gets another address, and says so",
    base: { "main.tf": inlineApp },
    head: {
      "main.tf": `${inlineApp.replaceAll("aws_iam_role.app", "aws_iam_role.api").replace('"aws_iam_role" "app"', '"aws_iam_role" "api"')}moved {\n  from = aws_iam_role.app\n  to   = aws_iam_role.api\n}\n`,
    },
  },
  {
    name: "a role gets another address, and keeps what it may do",
    base: { "main.tf": inlineApp },
    head: {
      "main.tf": inlineApp
        .replaceAll("aws_iam_role.app", "aws_iam_role.api")
        .replace('"aws_iam_role" "app"', '"aws_iam_role" "api"'),
    },
  },
  { name: "a directory is renamed", base: { "old/main.tf": inlineApp }, head: { "new/main.tf": inlineApp } },
  {
    name: "jsonencode becomes a policy document",
    base: {
      "main.tf": `${role("app")}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.name\n  policy = jsonencode(${json(allow("bedrock:InvokeModel", model))})\n}\n`,
    },
    head: { "main.tf": inlineApp },
  },
  {
    name: "a literal becomes a local",
    base: { "main.tf": inlineApp },
    head: { "main.tf": inlineApp.replace(one, "local.models"), "locals.tf": `locals {\n  models = ${one}\n}\n` },
  },
  {
    name: "a literal becomes a variable's default",
    base: { "main.tf": inlineApp },
    head: {
      "main.tf": inlineApp.replace(one, "[var.model]"),
      "variables.tf": `variable "model" {\n  default = "${model}"\n}\n`,
    },
  },
  {
    name: "the partition is asked for",
    base: { "main.tf": inlineApp },
    head: {
      "main.tf": `data "aws_partition" "current" {}\n${inlineApp.replace("arn:aws:", `arn:\${data.aws_partition.current.partition}:`)}`,
    },
  },
  {
    name: "an attachment is taken away",
    base: { "main.tf": managedApp },
    head: { "main.tf": managedApp.replace(attach("app", "app"), "") },
  },
  {
    name: "a deny is added, and an allow behind it",
    base: { "p.json": json() },
    head: { "p.json": json(allow("bedrock:InvokeModel"), deny("bedrock:*")) },
  },
  {
    name: "an explicit list takes the place of a wildcard that reaches the same",
    base: { "p.json": json(allow("bedrock:InvokeModel*", model)) },
    head: {
      "p.json": json(allow("bedrock:InvokeModel", model), allow("bedrock:InvokeModelWithResponseStream", model)),
    },
  },
  {
    name: "AWS's policy is replaced by a part of it",
    base: { "main.tf": role("app", '  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonBedrockFullAccess"]\n') },
    head: { "main.tf": inlineApp },
  },
  {
    name: "the foundation model's ARN gets an account, and so matches nothing",
    base: { "p.json": json() },
    head: { "p.json": json(allow("bedrock:InvokeModel", "arn:aws:bedrock:eu-west-1:111122223333:foundation-model/*")) },
  },
  {
    name: "a condition is written in another order and spelling",
    base: {
      "p.json": json(
        allow("bedrock:InvokeModel", model, { Condition: { StringEquals: { "aws:SourceVpce": ["a", "b"] } } }),
      ),
    },
    head: {
      "p.json": json(
        allow("bedrock:InvokeModel", model, { Condition: { StringEquals: { "AWS:sourceVpce": ["b", "a"] } } }),
      ),
    },
  },
  {
    name: "other services change",
    base: { "p.json": json(allow("s3:GetObject")) },
    head: { "p.json": json(allow("s3:*"), allow("ec2:RunInstances")) },
  },
  {
    name: "a role without AI may pass roles",
    base: {},
    head: {
      "main.tf": `${role("ci")}resource "aws_iam_role_policy" "ci" {\n  role   = aws_iam_role.ci.name\n  policy = jsonencode(${json(allow("iam:PassRole"))})\n}\n`,
    },
  },
  {
    name: "somebody else's files do not parse",
    base: {},
    head: {
      "chart/templates/x.yaml": "{{- if .Values.a }}\na: {{ .Values.a }}\n{{- end }}\n",
      "tsconfig.json": '{\n  // comment\n  "a": 1,\n}\n',
      "fixtures/broken.json": "{ not json",
    },
  },
]

const boundary = `resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_iam_role" "app" {
  ${trust}
  permissions_boundary = aws_iam_policy.b.arn
}
`
const more: readonly Omit<Case, "says">[] = [
  { name: "a role gets a boundary", base: {}, head: { "main.tf": boundary } },
]

const loud: readonly Case[] = [
  {
    name: "a policy that was there is attached",
    base: { "main.tf": managedApp.replace(attach("app", "app"), "").replace(one, '["*"]') },
    head: { "main.tf": managedApp.replace(one, '["*"]') },
    says: ["aws/bedrock/any-model high main.tf:15 aws_iam_policy.app.arn"],
  },
  {
    name: "a local far from the policy",
    base: { "main.tf": inlineApp.replace(one, "local.models"), "locals.tf": `locals {\n  models = ${one}\n}\n` },
    head: { "main.tf": inlineApp.replace(one, "local.models"), "locals.tf": 'locals {\n  models = ["*"]\n}\n' },
    says: ['aws/bedrock/any-model high locals.tf:2 "*"'],
  },
  {
    name: "another local is used",
    base: { "main.tf": `locals {\n  few = ${one}\n  all = ["*"]\n}\n${inlineApp.replace(one, "local.few")}` },
    head: { "main.tf": `locals {\n  few = ${one}\n  all = ["*"]\n}\n${inlineApp.replace(one, "local.all")}` },
    says: ["aws/bedrock/any-model high main.tf:11 local.all"],
  },
  {
    name: "an action is added, beside a wildcard that was there",
    base: { "main.tf": inlineApp.replace(one, '["*"]') },
    head: {
      "main.tf": inlineApp
        .replace(one, '["*"]')
        .replace(invoke, '["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]'),
    },
    says: ['aws/bedrock/any-model high main.tf:6 "bedrock:InvokeModelWithResponseStream"'],
  },
  {
    name: "a policy attached to two roles is one finding",
    base: {
      "main.tf":
        role("a") +
        role("b") +
        document("p", invoke, one) +
        policy("p") +
        attach("p", "a") +
        attach("p", "b").replace('"p"', '"q"'),
    },
    head: {
      "main.tf":
        role("a") +
        role("b") +
        document("p", invoke, '["*"]') +
        policy("p") +
        attach("p", "a") +
        attach("p", "b").replace('"p"', '"q"'),
    },
    says: ['aws/bedrock/any-model high main.tf:10 "*"'],
  },
  {
    name: "a switch that is off by default",
    base: { "main.tf": `variable "on" {\n  default = false\n}\n${inlineApp.replace(inline("app", "app"), "")}` },
    head: {
      "main.tf": `variable "on" {\n  default = false\n}\n${inlineApp.replace("  role   =", "  count  = var.on ? 1 : 0\n  role   =").replace(one, '["*"]')}`,
    },
    says: ['aws/bedrock/any-model high (possible) main.tf:10 "*"'],
  },
  {
    name: "a role that is declared elsewhere",
    base: {},
    head: {
      "main.tf": `resource "aws_iam_role_policy_attachment" "x" {\n  role       = var.role\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n}\nvariable "role" {}\n`,
    },
    says: ['aws/bedrock/broad-managed-policy high main.tf:3 "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"'],
  },
  {
    name: "a policy handed to a module",
    base: {},
    head: {
      "main.tf": `${document("p", invoke, '["*"]')}${policy("p")}module "irsa" {\n  source   = "terraform-aws-modules/iam/aws"\n  policies = { p = aws_iam_policy.p.arn }\n}\n`,
    },
    says: ['aws/bedrock/any-model high main.tf:4 "*"'],
  },
  {
    name: "a deny with a condition that never holds protects nothing",
    base: { "p.json": json() },
    head: {
      "p.json": json(
        allow("bedrock:InvokeModel"),
        deny("bedrock:InvokeModel", "*", { Condition: { StringEquals: { "bedrock:NoSuchKey": "x" } } }),
      ),
    },
    says: [
      'aws/bedrock/any-model high p.json:7 "*"',
      'aws/policy/void-condition high p.json:15 "bedrock:NoSuchKey": "x"',
    ],
  },
  {
    name: "text in a heredoc with an interpolation",
    base: {},
    head: {
      "main.tf": `${role("app")}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = <<-EOF\n    { "Statement": [{ "Effect": "Allow",\n      "Action": "bedrock:InvokeModel", "Resource": "arn:aws:bedrock:\${var.region}::foundation-model/*" }] }\n  EOF\n}\nvariable "region" {}\n`,
    },
    says: [`aws/bedrock/any-model high main.tf:8 "arn:aws:bedrock:\${var.region}::foundation-model/*"`],
  },
  {
    name: "an intrinsic function deep in a template",
    base: {},
    head: {
      "t.yaml":
        'Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: { Statement: [] }\n      Policies:\n        - PolicyName: p\n          PolicyDocument:\n            Statement:\n              Effect: Allow\n              Action: bedrock:InvokeModel\n              Resource: !Join ["", ["arn:", !Ref "AWS::Partition", ":bedrock:", !Ref "AWS::Region", "::foundation-model/*"]]\n',
    },
    says: ["aws/bedrock/any-model high t.yaml:12"],
  },
]

const told = ({ findings }: Awaited<ReturnType<typeof reviewFiles>>) =>
  findings.map(
    ({ rule, severity, certainty, location }) =>
      `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""} ${location.source.path}:${startOf(location).line} ${textOf(location)}`,
  )

describe("says nothing where", () => {
  it.each([...quiet, ...more])("$name", async ({ base, head }) => {
    const report = await reviewFiles(base, head)
    expect(told(report)).toEqual([])
    expect(report.deltas.filter(({ broadens, certainty }) => broadens && certainty === "certain")).toEqual([])
    expect(report.diagnostics).toEqual([])
  })
})

describe("speaks where", () => {
  it.each(loud)("$name", async ({ base, head, says }) => {
    const all = told(await reviewFiles(base, head))
    expect(all.map((each, i) => each.slice(0, says[i]?.length))).toEqual(says)
  })
})

describe("what cannot be read is said, and fails the gate", () => {
  it.each<[string, Files, string]>([
    ["HCL", { "main.tf": `${inlineApp}\nresource "aws_iam_role" "x" {\n  a = [1, 2\n}\n` }, "main.tf"],
    ["JSON", { "p.json": '{ "Statement": [{ "Effect": "Allow", "Action": ' }, "p.json"],
    ["YAML", { "t.yaml": 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A: [\n' }, "t.yaml"],
    [
      "a policy of the wrong shape",
      {
        "p.json":
          '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Alow", "Action": "bedrock:*", "Resource": "*" }] }',
      },
      "p.json",
    ],
    ["deep nesting", { "main.tf": `locals {\n  a = ${"[".repeat(2000)}${"]".repeat(2000)}\n}\n` }, "main.tf"],
  ])("%s", async (_, head, path) => {
    const report = await reviewFiles({}, head)
    expect(report.verdict).toBe("fail")
    const errors = report.diagnostics.filter(({ severity }) => severity === "error")
    expect(errors.length).toBeGreaterThan(0)
    for (const { at } of errors) expect("source" in at && at.source.path).toBe(path)
  })

  it("and the rest of the file is judged", async () => {
    const report = await reviewFiles(
      {},
      { "main.tf": `resource "aws_iam_role" "x" {\n  a = [1, 2\n}\n\n${inlineApp.replace(one, '["*"]')}` },
    )
    expect(report.findings.map(({ rule }) => rule)).toContain("aws/bedrock/any-model")
  })
})
