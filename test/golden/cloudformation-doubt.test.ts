/** What an unknown condition decides is possible, never certain: wherever it stands, and on both of its sides. */
import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const trust = "{Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}]}"
const document = (resource: string): string =>
  `{Statement: [{Effect: Allow, Action: 'bedrock:InvokeModel', Resource: ${resource}}]}`
const template = (properties: string, more = ""): Files => ({
  "t.yaml": `AWSTemplateFormatVersion: '2010-09-09'
Parameters: {Stage: {Type: String}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsNotDev: !Not [{Condition: IsDev}]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${trust}
${properties}${more}`,
})
const one = "'arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0'"
const policy = (resource: string): string => `{PolicyName: p, PolicyDocument: ${document(resource)}}`
const full = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"

const nothing = template("")
const guarded = (condition: string): Files =>
  template(
    `      Policies:\n        - PolicyName: p\n          PolicyDocument:\n            Statement:\n              - Effect: Allow\n                Action: bedrock:InvokeModel\n                Resource: '*'\n                Condition: ${condition}\n`,
  )
const always = guarded("{StringEquals: {aws:SourceVpce: vpce-1}}")

describe("a grant is possible", () => {
  it.each<[string, Files, Files]>([
    [
      "in a document",
      nothing,
      template(
        `      Policies: [{PolicyName: p, PolicyDocument: !If [IsDev, ${document("'*'")}, ${document(one)}]}]\n`,
      ),
    ],
    ["in a policy", nothing, template(`      Policies: [!If [IsDev, ${policy("'*'")}, !Ref AWS::NoValue]]\n`)],
    ["in all policies", nothing, template(`      Policies: !If [IsDev, [${policy("'*'")}], !Ref AWS::NoValue]\n`)],
    [
      "in a managed policy",
      nothing,
      template(`      ManagedPolicyArns: [!If [IsDev, '${full}', !Ref AWS::NoValue]]\n`),
    ],
    [
      "in all managed policies",
      nothing,
      template(`      ManagedPolicyArns: !If [IsDev, ['${full}'], !Ref AWS::NoValue]\n`),
    ],
    [
      "in who holds a policy",
      nothing,
      template(
        "",
        `  P:\n    Type: AWS::IAM::Policy\n    Properties: {PolicyName: p, Roles: [!If [IsDev, !Ref Role, !Ref AWS::NoValue]], PolicyDocument: ${document("'*'")}}\n`,
      ),
    ],
    [
      "in an effect",
      nothing,
      template(`      Policies: [${policy("'*'").replace("Effect: Allow", "Effect: !If [IsDev, Allow, Deny]")}]\n`),
    ],
    [
      "in an action",
      nothing,
      template(
        `      Policies: [${policy("'*'").replace("'bedrock:InvokeModel'", "!If [IsDev, 'bedrock:*', 's3:GetObject']")}]\n`,
      ),
    ],
    [
      "in a resource of its own",
      nothing,
      template(
        "",
        `  P:\n    Type: AWS::IAM::Policy\n    Condition: IsDev\n    Properties: {PolicyName: p, Roles: [!Ref Role], PolicyDocument: ${document("'*'")}}\n`,
      ),
    ],
    [
      "where its guard may be missing",
      always,
      guarded("!If [IsDev, !Ref AWS::NoValue, {StringEquals: {aws:SourceVpce: vpce-1}}]"),
    ],
    [
      "where a test of its guard may be missing",
      always,
      guarded("{StringEquals: !If [IsDev, {aws:SourceVpce: vpce-1}, !Ref AWS::NoValue]}"),
    ],
    [
      "where a value of its guard may be missing",
      always,
      guarded("{StringEquals: {aws:SourceVpce: !If [IsDev, vpce-1, !Ref AWS::NoValue]}}"),
    ],
    [
      "where its guard may be another",
      always,
      guarded("{StringEquals: {aws:SourceVpce: !If [IsDev, vpce-1, vpce-2]}}"),
    ],
  ])("%s", async (_, base, head) => {
    const report = await reviewFiles(base, head)
    const broader = report.deltas.filter(({ broadens }) => broadens)
    expect(broader.length).toBeGreaterThan(0)
    expect([...new Set(broader.map(({ certainty }) => certainty))]).toEqual(["possible"])
    expect(report.diagnostics).toEqual([])
    expect((await reviewFiles(head, head)).deltas).toEqual([])
  })
})

it("conditions that exclude each other are both only possible", async () => {
  const statements =
    "!If [IsDev, {Effect: Allow, Action: 'bedrock:*', Resource: '*'}, !Ref AWS::NoValue], !If [IsNotDev, {Effect: Deny, Action: 'bedrock:*', Resource: '*'}, !Ref AWS::NoValue]"
  const { deltas, findings } = await reviewFiles(
    nothing,
    template(`      Policies: [{PolicyName: p, PolicyDocument: {Statement: [${statements}]}}]\n`),
  )
  expect(deltas.map(({ certainty, broadens }) => [certainty, broadens])).toEqual([
    ["possible", true],
    ["possible", false],
  ])
  expect(findings.map(({ certainty, location }) => [certainty, textOf(location)])).toEqual([
    ["possible", "'bedrock:*'"],
  ])
})

it("a condition that is known decides, whatever it is made of", async () => {
  const known = (stage: string): Files => ({
    "t.yaml": (
      template(`      Policies: [!If [IsNotDev, ${policy("'*'")}, !Ref AWS::NoValue]]\n`)["t.yaml"] ?? ""
    ).replace("{Type: String}", `{Type: String, Default: ${stage}}`),
  })
  const { findings } = await reviewFiles(known("dev"), known("prod"))
  expect(findings.map(({ rule, certainty }) => `${rule} ${certainty}`)).toEqual(["aws/bedrock/any-model certain"])
  expect((await reviewFiles(known("prod"), known("dev"))).findings).toEqual([])
})

it("allowed values none of which a condition asks for decide it", async () => {
  const head = (
    template(`      Policies: [!If [IsDev, ${policy("'*'")}, !Ref AWS::NoValue]]\n`)["t.yaml"] ?? ""
  ).replace("{Type: String}", "{Type: String, AllowedValues: [prod, test]}")
  expect((await reviewFiles(nothing, { "t.yaml": head })).deltas).toEqual([])
})

describe("what was one of several and is the narrowest of them now is no news", () => {
  const action = (written: string): Files =>
    template(`      Policies: [${policy(one).replace("'bedrock:InvokeModel'", written)}]\n`)
  const holding = (written: string): Files =>
    template(`      Policies: [{PolicyName: p, PolicyDocument: ${written}}]\n`)

  it.each<[string, Files, Files, boolean]>([
    ["of actions", action("!If [IsDev, 'bedrock:*', 'bedrock:InvokeModel']"), action("'bedrock:InvokeModel'"), true],
    ["of lists", action("!If [IsDev, ['bedrock:*'], ['bedrock:InvokeModel']]"), action("'bedrock:InvokeModel'"), true],
    [
      "of actions, both of which allow less",
      action("!If [IsDev, 'bedrock:Retrieve', 'bedrock:InvokeModel']"),
      action("'bedrock:InvokeModel'"),
      false,
    ],
    [
      "of one, or nothing",
      action("['bedrock:Retrieve', !If [IsDev, 'bedrock:InvokeModel', !Ref AWS::NoValue]]"),
      action("['bedrock:Retrieve', 'bedrock:InvokeModel']"),
      false,
    ],
    [
      "of several, in what may not be there",
      holding(
        `{Statement: [!If [IsNotDev, {Effect: Allow, Action: !If [IsDev, 'bedrock:*', 'bedrock:InvokeModel'], Resource: ${one}}, !Ref AWS::NoValue]]}`,
      ),
      holding(document(one)),
      false,
    ],
  ])("%s", async (_, base, head, isSilent) => {
    const { deltas } = await reviewFiles(base, head)
    const broader = deltas.filter(({ broadens }) => broadens).map(({ certainty }) => certainty)
    expect([...new Set(broader)]).toEqual(isSilent ? [] : ["possible"])
  })
})
