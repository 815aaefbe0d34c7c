import { describe, expect, it } from "vitest"
import { textOf } from "../../../src/model/source.ts"
import { reviewFiles } from "../../review-sources.ts"

const lambda = "arn:aws:lambda:eu-west-1:111122223333:function:grant"

const template = (type: string, properties: object): string =>
  JSON.stringify(
    {
      AWSTemplateFormatVersion: "2010-09-09",
      Resources: { Grant: { Type: type, Properties: { ServiceToken: lambda, ...properties } } },
    },
    null,
    2,
  )

const told = async (base: string | undefined, head: string) => {
  const { findings, diagnostics } = await reviewFiles(base === undefined ? {} : { "template.json": base }, {
    "template.json": head,
  })
  return [
    ...findings.map(
      ({ rule, certainty, principal, location }) => `${rule} ${certainty} ${principal} ${textOf(location)}`,
    ),
    ...diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
  ]
}

const unseen = (type: string) => `warning: what \`${type}\` does is not seen; only what it is given is judged`
const statement = (resource: string) => ({
  Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }],
})
const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"

describe("a custom resource", () => {
  it.each(["Custom::Grant", "AWS::CloudFormation::CustomResource"])(
    "%s may make the policy that it is given",
    async (type) => {
      const write = (resource: string) => template(type, { RoleName: "app", Policy: statement(resource) })
      const wide = ['aws/bedrock/any-model possible app "*"', unseen(type)]
      expect(await told(undefined, write("*"))).toEqual(wide)
      expect(await told(write(model), write("*"))).toEqual(wide)
      expect(await told(write("*"), write(model))).toEqual([unseen(type)])
    },
  )

  it("may make the policy that it is given as a text", async () => {
    const write = (resource: string) =>
      template("Custom::Grant", { Roles: [{ RoleName: "app", Document: JSON.stringify(statement(resource)) }] })
    const [finding = "", ...rest] = await told(write(model), write("*"))
    expect(finding).toMatch(/^aws\/bedrock\/any-model possible app/)
    expect(rest).toEqual([unseen("Custom::Grant")])
  })

  it("may grant the actions that are listed in it", async () => {
    const write = (...actions: readonly string[]) => template("Custom::Grant", { RoleName: "app", Actions: actions })
    expect(await told(write("bedrock:GetAgent"), write("bedrock:GetAgent", "bedrock:DeleteGuardrail"))).toEqual([
      expect.stringMatching(/possible app "bedrock:DeleteGuardrail"$/),
      unseen("Custom::Grant"),
    ])
  })

  it("may attach the policy of the provider's that it names", async () => {
    const write = (...policies: readonly string[]) =>
      template("Custom::Grant", { RoleName: "app", ManagedPolicies: policies })
    expect(await told(write(), write("arn:aws:iam::aws:policy/AmazonBedrockFullAccess"))).toEqual([
      'aws/bedrock/broad-managed-policy possible app "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"',
      unseen("Custom::Grant"),
    ])
  })

  it("that makes calls is judged by the call that it makes", async () => {
    const call = (name: string) => ({
      Create: JSON.stringify({
        service: "IAM",
        action: "attachRolePolicy",
        parameters: { RoleName: "app", PolicyArn: `arn:aws:iam::aws:policy/${name}` },
      }),
      Delete: JSON.stringify({
        service: "IAM",
        action: "detachRolePolicy",
        parameters: { RoleName: "app", PolicyArn: `arn:aws:iam::aws:policy/${name}` },
      }),
    })
    const [finding = "", ...rest] = await told(
      template("Custom::AWS", call("ReadOnlyAccess")),
      template("Custom::AWS", call("AmazonBedrockFullAccess")),
    )
    expect(finding).toMatch(/^aws\/bedrock\/broad-managed-policy possible app/)
    expect(rest).toEqual([unseen("Custom::AWS")])
  })

  it.each([
    ["what is recorded", "textDataDeliveryEnabled", true, false, /^any\/access\/logging-narrowed certain/],
    ["where to", "s3Config", { bucketName: "prompts" }, { bucketName: "scratch" }, /^any\/access\/log-moved certain/],
  ])("that sets the invocation log says %s", async (_, name, narrow, wide, says) => {
    const write = (value: unknown) =>
      template("Custom::AWS", {
        Create: JSON.stringify({
          service: "@aws-sdk/client-bedrock",
          action: "PutModelInvocationLoggingConfigurationCommand",
          parameters: { loggingConfig: { [name]: value } },
        }),
      })
    expect(await told(write(narrow), write(wide))).toEqual([expect.stringMatching(says)])
    expect(await told(write(narrow), template("Custom::AWS", {}))).toEqual([expect.stringMatching(/^any\/access/)])
  })

  it("that has nothing of AI and nothing of IAM in it is nobody's business", async () => {
    const quiet = { Bucket: "docs", Rules: [{ Prefix: "q", Action: "expire" }], Note: "bedrock" }
    expect(await told(undefined, template("Custom::S3AutoDeleteObjects", quiet))).toEqual([])
    const policy = { Policy: { Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] } }
    expect(await told(undefined, template("Custom::Bucket", policy))).toEqual([])
  })

  it("is as silent as the file it stands in when that is deep or cut off", async () => {
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ Inner: inner }), statement("*"))
    expect(await told(undefined, template("Custom::Grant", { Deep: deep }))).toEqual([])
    expect(await told(undefined, template("Custom::Grant", { Policy: '{"Statement": [{' }))).toEqual([])
  })
})
