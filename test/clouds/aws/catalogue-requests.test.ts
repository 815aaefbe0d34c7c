import { describe, expect, test } from "vitest"
import { type ActionFacts, actionFacts, expandActions } from "../../../src/clouds/aws/catalogue.ts"
import { requestCarries, resourceFit } from "../../../src/clouds/aws/catalogue-requests.ts"

const facts = (name: string): ActionFacts => {
  const found = actionFacts(name)
  if (!found) throw new Error(`no action ${name}`)
  return found
}

describe("condition keys of a request", () => {
  test.each([
    ["bedrock:InvokeModel", "aws:SourceVpce", "yes"],
    ["bedrock:InvokeModel", "AWS:sourcevpce", "yes"],
    ["bedrock:ListFoundationModels", "aws:PrincipalTag/team", "yes"],
    ["bedrock:InvokeModel", "bedrock:GuardrailIdentifier", "yes"],
    ["bedrock:InvokeModel", "bedrock:guardrailidentifier", "yes"],
    ["bedrock:CreateGuardrail", "bedrock:GuardrailIdentifier", "no"],
    ["bedrock:InvokeAgent", "bedrock:GuardrailIdentifier", "no"],
    ["bedrock:InvokeModel", "aws:ResourceTag/team", "yes"],
    ["sagemaker:CreateTrainingJob", "sagemaker:ResourceTag/team", "yes"],
    ["bedrock:InvokeModel", "sagemaker:ResourceTag/team", "no"],
    ["sagemaker:CreateTransformJob", "sagemaker:VpcSubnets", "no"],
    ["sagemaker:CreateModel", "sagemaker:VpcSubnets", "yes"],
    ["aoss:DeleteCollection", "aws:ResourceTag/team", "yes"],
    ["bedrock:InvokeModel", "iam:PassedToService", "no"],
    ["bedrock:InvokeModel", "guardduty:anything", "no"],
    ["iam:PassRole", "iam:PassedToService", "yes"],
    ["bedrock:InvokeModel", "token.actions.githubusercontent.com:sub", "no"],
    ["sts:AssumeRoleWithWebIdentity", "token.actions.githubusercontent.com:sub", "yes"],
    ["sts:AssumeRoleWithWebIdentity", "gitlab.example.org:sub", "yes"],
    // Claims of these providers stay in the session.
    ["bedrock:InvokeModel", "cognito-identity.amazonaws.com:sub", "maybe"],
    ["bedrock:InvokeModel", "saml:sub", "maybe"],
    // The service defines the key, but no action of its table names it.
    ["bedrock-agentcore:CreateGateway", "bedrock-agentcore:GatewayAuthorizerType", "maybe"],
    // Only some of a family are listed.
    ["bedrock-agentcore:InvokeAgentRuntimeForUser", "bedrock-agentcore:nosuchkey", "no"],
    ["bedrock:InvokeModel", "aws:KeyOfTomorrow", "maybe"],
    ["bedrock:InvokeModel", "SourceVpce", "maybe"],
    ["bedrock:InvokeModel", "nosuchservice:key", "maybe"],
  ])("%s, %s: %s", (action, key, carried) => expect(requestCarries(facts(action), key)).toBe(carried))

  test("guardrails are named in two requests only", () =>
    expect(
      expandActions("*")
        .filter((action) => requestCarries(action, "bedrock:GuardrailIdentifier") === "yes")
        .map((action) => action.name),
    ).toEqual(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]))
})

describe("resources of an action", () => {
  const model = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"
  test.each([
    ["bedrock:InvokeModel", "*", "yes"],
    ["bedrock:InvokeModel", model, "yes"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:*::foundation-model/*", "yes"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:*:*:*", "yes"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:*", "yes"],
    ["bedrock:InvokeModel", "arn:*:*:*:*:*", "yes"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.*", "yes"],
    // A foundation model belongs to no account.
    ["bedrock:InvokeModel", "arn:aws:bedrock:us-east-1:111122223333:foundation-model/amazon.titan", "no"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:*:*:guardrail/*", "no"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:*:*:knowledge-base/*", "no"],
    ["bedrock:InvokeModel", "arn:aws:s3:::bucket/*", "no"],
    // What stands for an unknown prefix may hold any number of fields.
    ["bedrock:InvokeModel", "*:foundation-model/*", "yes"],
    ["bedrock:InvokeModel", "*:guardrail/*", "maybe"],
    ["iam:PassRole", "arn:aws:s3:*", "no"],
    ["iam:PassRole", "arn:aws-iso:iam:*", "yes"],
    ["logs:FilterLogEvents", "arn:aws:logs:*:log-group:/aws/bedrock/invocations:*", "maybe"],
    ["logs:FilterLogEvents", "*:log-group:app:log-stream:*:*", "maybe"],
    ["bedrock:CreateGuardrail", "arn:aws:bedrock:*:*:guardrail/*", "maybe"],
    ["bedrock:CreateGuardrail", "arn:aws:s3:::bucket", "no"],
    ["aoss:APIAccessAll", "arn:aws:aoss:us-east-1:111122223333:collection/abc", "yes"],
    ["aoss:APIAccessAll", "arn:aws:bedrock:us-east-1:111122223333:guardrail/abc", "no"],
    ["s3vectors:QueryVectors", "arn:aws:s3vectors:eu-west-1:111122223333:bucket/b/index/i", "yes"],
    ["iam:PassRole", "arn:aws:iam::111122223333:role/sagemaker/*", "yes"],
    ["iam:PassRole", "arn:aws:iam::111122223333:user/x", "no"],
  ])("%s on %s: %s", (action, resource, fit) => expect(resourceFit(facts(action), resource)).toBe(fit))

  test.each(["aws", "aws-us-gov", "aws-cn", "*"])("in the partition %s as in any other", (partition) => {
    expect(resourceFit(facts("bedrock:Retrieve"), `arn:${partition}:bedrock:*:*:knowledge-base/*`)).toBe("yes")
    expect(resourceFit(facts("iam:PassRole"), `arn:${partition}:iam::*:role/*`)).toBe("yes")
  })

  test("an action without resources takes only everything", () => {
    const bare = expandActions("bedrock:*").filter((action) => action.resourceTypes.length === 0)
    expect(bare).toHaveLength(64)
    expect(bare.map((action) => action.name)).toContain("bedrock:PutModelInvocationLoggingConfiguration")
    for (const action of bare)
      expect([resourceFit(action, "*"), resourceFit(action, "arn:aws:bedrock:*:*:*")]).toEqual(["yes", "no"])
  })

  test("every action takes a resource that is written in the format of its own types", () => {
    for (const action of expandActions("*"))
      for (const { arn } of action.resourceTypes) {
        const written = arn.replace("arn:*", "arn:aws").replaceAll("*", "abc")
        const aligned = written
          .replace(/^(arn:aws:[^:]*):abc:abc:/, "$1:us-east-1:111122223333:")
          .replace(/^(arn:aws:[^:]*::)abc:/, "$1111122223333:")
        expect(resourceFit(action, aligned), `${action.name} on ${aligned}`).toBe("yes")
      }
  })
})
