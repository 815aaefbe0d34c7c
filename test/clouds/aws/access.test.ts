import { describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { nameOf } from "../../../src/access/principal.ts"
import { readUnits } from "../../../src/change/read-units.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { readAccess } from "../../every-cloud.ts"
import { type Files, unitsOf } from "../../review-sources.ts"

const estate = unsaid

async function accessOf(files: Files) {
  const units = readUnits(await unitsOf({}, files), "head")
  return readAccess(units.value, estate)
}

/** Rows as `subject: effect action on resource if condition by principal`. */
async function rows(files: Files): Promise<readonly string[]> {
  const { value } = await accessOf(files)
  return value.grants.map((grant) => {
    const subject = value.subjects.get(grant.subject)?.address
    const except = grant.resource.except.map(({ text }) => ` except ${text}`).join("")
    const conditions = grant.conditions.map((each) => ` if ${describeCondition(each)}`).join("")
    const who = grant.principal.kind === "holder" ? "" : ` by ${grant.principal.kind} ${nameOf(grant.principal)}`
    return `${subject}: ${grant.effect} ${grant.action.of.text} on ${grant.resource.of.text}${except}${conditions}${who}`
  })
}

const bare = (...statements: readonly object[]) => ({
  "p.json": JSON.stringify({ Version: "2012-10-17", Statement: statements }),
})
const allow = (more: object) => ({ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*", ...more })

describe("a statement becomes rows", () => {
  it.each<[string, object, string[]]>([
    [
      "one for each action and resource",
      { Action: ["bedrock:InvokeModel", "bedrock:InvokeAgent"], Resource: ["*", "arn:aws:bedrock:*:*:agent-alias/*"] },
      [
        "p.json: allow bedrock:InvokeModel on *",
        "p.json: allow bedrock:InvokeAgent on *",
        "p.json: allow bedrock:InvokeAgent on arn:aws:bedrock:*:*:agent-alias/*",
      ],
    ],
    ["none for other services", { Action: ["s3:GetObject", "ec2:*"] }, []],
    ["none for an action that does not exist", { Action: "bedrock:Converse" }, []],
    ["none for a resource that the action does not take", { Resource: "arn:aws:s3:::bucket" }, []],
    ["none where a condition can never hold", { Condition: { StringEquals: { "sagemaker:VpcSubnets": "x" } } }, []],
    [
      "without a condition that always holds",
      { Condition: { StringNotEquals: { "sagemaker:VpcSubnets": "x" } } },
      ["p.json: allow bedrock:InvokeModel on *"],
    ],
    [
      "with the conditions that bear on it",
      { Condition: { StringEquals: { "aws:SourceVpce": "v" } } },
      ["p.json: allow bedrock:InvokeModel on * if aws:SourceVpce equals v"],
    ],
    [
      "with what it leaves out",
      { Resource: undefined, NotResource: "arn:aws:bedrock:*::foundation-model/x" },
      ["p.json: allow bedrock:InvokeModel on * except arn:aws:bedrock:*::foundation-model/x"],
    ],
    [
      "without exceptions that are of another type",
      { Resource: undefined, NotResource: "arn:aws:s3:::x" },
      ["p.json: allow bedrock:InvokeModel on *"],
    ],
    [
      "with policy variables as holes",
      { Resource: "arn:aws:bedrock:*:*:inference-profile/${aws:PrincipalTag/team}" },
      ["p.json: allow bedrock:InvokeModel on arn:aws:bedrock:*:*:inference-profile/${aws:PrincipalTag/team}"],
    ],
  ])("%s", async (_, more, expected) => expect(await rows(bare(allow(more)))).toEqual(expected))

  it("in any case", async () => {
    expect(await rows(bare({ effect: "allow", action: "BEDROCK:invokemodel", resource: "*" }))).toEqual([
      "p.json: allow BEDROCK:invokemodel on *",
    ])
  })
})

describe("principals", () => {
  const trust = (principal: unknown) => bare({ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal })
  it.each<[unknown, string]>([
    ["*", "anyone *"],
    [{ AWS: "*" }, "anyone *"],
    [{ AWS: "111122223333" }, "tenant 111122223333"],
    [{ AWS: "arn:aws:iam::111122223333:root" }, "tenant 111122223333"],
    [{ AWS: "arn:aws:iam::111122223333:role/a" }, "identity arn:aws:iam::111122223333:role/a"],
    [{ Service: "lambda.amazonaws.com" }, "service lambda.amazonaws.com"],
    [{ Federated: "cognito-identity.amazonaws.com" }, "federated cognito-identity.amazonaws.com"],
  ])("%j", async (principal, expected) => expect((await rows(trust(principal)))[0]).toContain(` by ${expected}`))
})

describe("Terraform's ways to give a role a policy all lead to the role", () => {
  const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = "{}"\n}\n'
  const json =
    '"{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"bedrock:InvokeModel\\",\\"Resource\\":\\"*\\"}]}"'
  const document =
    'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["*"]\n  }\n}\n'
  const managed = `resource "aws_iam_policy" "p" {\n  name = "p"\n  policy = ${json}\n}\n`
  it.each<[string, string]>([
    ["inline, by reference", `resource "aws_iam_role_policy" "i" {\n  role = aws_iam_role.r.id\n  policy = ${json}\n}`],
    ["inline, by name", `resource "aws_iam_role_policy" "i" {\n  role = "r"\n  policy = ${json}\n}`],
    [
      "a document",
      `${document}resource "aws_iam_role_policy" "i" {\n  role = aws_iam_role.r.id\n  policy = data.aws_iam_policy_document.d.json\n}`,
    ],
    [
      "a document made of another",
      `${document}data "aws_iam_policy_document" "e" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\nresource "aws_iam_role_policy" "i" {\n  role = aws_iam_role.r.id\n  policy = data.aws_iam_policy_document.e.json\n}`,
    ],
    [
      "attached",
      `${managed}resource "aws_iam_role_policy_attachment" "a" {\n  role = aws_iam_role.r.name\n  policy_arn = aws_iam_policy.p.arn\n}`,
    ],
    [
      "attached to several",
      `${managed}resource "aws_iam_policy_attachment" "a" {\n  roles = [aws_iam_role.r.name]\n  policy_arn = aws_iam_policy.p.arn\n}`,
    ],
    [
      "attached by counted instances",
      `${managed.replace("{\n", "{\n  count = 1\n")}resource "aws_iam_role_policy_attachment" "a" {\n  role = aws_iam_role.r.name\n  policy_arn = aws_iam_policy.p[0].arn\n}`,
    ],
  ])("%s", async (_, text) =>
    expect(await rows({ "main.tf": `${role}${text}\n` })).toEqual(["aws_iam_role.r: allow bedrock:InvokeModel on *"]),
  )

  it("in the role itself", async () => {
    const text = role
      .replace("}\n", `  inline_policy {\n    name = "x"\n    policy = ${json}\n  }\n}\n`)
      .replace('"{}"\n  inline', '"{}"\n  inline')
    expect(
      await rows({ "main.tf": text.replace('  assume_role_policy = "{}"\n}', '  assume_role_policy = "{}"\n') }),
    ).toEqual(["aws_iam_role.r: allow bedrock:InvokeModel on *"])
  })
})

describe("CloudFormation's ways to give a role a policy all lead to the role", () => {
  const statement = "{ Statement: [{ Effect: Allow, Action: 'bedrock:InvokeModel', Resource: '*' }] }"
  const role = (more = "") =>
    `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {}\n${more}`
  it.each<[string, string]>([
    ["in the role itself", role(`      Policies: [{ PolicyName: p, PolicyDocument: ${statement} }]\n`)],
    [
      "a policy",
      `${role()}  P:\n    Type: AWS::IAM::Policy\n    Properties: { PolicyName: p, Roles: [!Ref R], PolicyDocument: ${statement} }\n`,
    ],
    [
      "a role policy",
      `${role()}  P:\n    Type: AWS::IAM::RolePolicy\n    Properties: { PolicyName: p, RoleName: !Ref R, PolicyDocument: ${statement} }\n`,
    ],
    [
      "a managed policy that names the role",
      `${role()}  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: { Roles: [!Ref R], PolicyDocument: ${statement} }\n`,
    ],
    [
      "a managed policy that the role names",
      `${role("      ManagedPolicyArns: [!Ref P]\n")}  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: { PolicyDocument: ${statement} }\n`,
    ],
  ])("%s", async (_, text) => expect(await rows({ "t.yaml": text })).toEqual(["R: allow bedrock:InvokeModel on *"]))

  it("a function of SAM has a role of its own", async () => {
    const text = `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - ${statement}\n`
    expect(await rows({ "t.yaml": text })).toEqual([
      "FRole: allow bedrock:InvokeModel on *",
      "FRole: allow sts:AssumeRole on ${itself} by service lambda.amazonaws.com",
    ])
  })
})

it("AWS's own policies are read where they are attached", async () => {
  const { value } = await accessOf({
    "main.tf":
      'resource "aws_iam_role_policy_attachment" "a" {\n  role = "r"\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n}\n',
  })
  expect(value.grants.length).toBeGreaterThan(10)
  expect(new Set(value.grants.map(({ origin }) => origin.managedPolicy))).toEqual(new Set(["AmazonBedrockFullAccess"]))
})

it("what cannot be resolved is said", async () => {
  const { diagnostics } = await accessOf({
    "main.tf": 'variable "p" {}\nresource "aws_iam_role_policy" "i" {\n  role = "r"\n  policy = var.p\n}\n',
  })
  expect(diagnostics).toMatchObject([
    { code: "unresolved", severity: "warning", message: "a policy could not be read: `var.p` has no default" },
  ])
})
