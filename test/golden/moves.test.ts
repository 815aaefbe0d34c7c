import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"

const document = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 1)
const allow = (action: string) => ({ Effect: "Allow", Action: action, Resource: "*" })
const deny = (action: string) => ({ Effect: "Deny", Action: action, Resource: "*" })
const [invoke, train, remove] = [
  "bedrock:InvokeModel",
  "bedrock:CreateModelCustomizationJob",
  "bedrock:DeleteGuardrail",
].map(allow) as [object, object, object]
const role = (statements: readonly object[], more: object = {}) => ({
  Type: "AWS::IAM::Role",
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
    },
    Policies: [{ PolicyName: "p", PolicyDocument: { Statement: statements } }],
  },
  ...more,
})
const at = (path: string) => ({ Metadata: { "aws:cdk:path": path } })
const template = (resources: object) =>
  JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: resources }, null, 1)
const stack = (resources: object): Files => ({ "cdk.out/App.template.json": template(resources) })
const separate = (id: string) => ({
  [`R${id}`]: role([]),
  [`P${id}`]: {
    Type: "AWS::IAM::Policy",
    Properties: { PolicyName: "x", Roles: [{ Ref: `R${id}` }], PolicyDocument: { Statement: [invoke] } },
  },
})

/** `principal: actions` of what broadens. */
async function broadened(base: Files, head: Files): Promise<readonly string[]> {
  const { deltas } = await reviewFiles(base, head)
  return deltas
    .filter(({ broadens }) => broadens)
    .map(({ principal, permission }) => `${principal}: ${(permission.effective ?? []).join(", ")}`)
}

describe("what only moves is silent:", () => {
  it.each<[string, Files, Files]>([
    [
      "a statement, into a document of its own",
      { "a.json": document(invoke, train) },
      { "a.json": document(invoke), "b.json": document(train) },
    ],
    [
      "two statements, into two new documents",
      { "a.json": document(invoke, train) },
      { "x/a.json": document(invoke), "x/b.json": document(train) },
    ],
    [
      "a document, into another one",
      { "a.json": document(invoke), "b.json": document(train) },
      { "a.json": document(invoke, train) },
    ],
    [
      "two documents, into a new one",
      { "a.json": document(invoke), "b.json": document(train) },
      { "c.json": document(invoke, train) },
    ],
    [
      "a deny, into a document of its own",
      { "a.json": document(allow("bedrock:*"), deny("bedrock:DeleteGuardrail")) },
      { "a.json": document(allow("bedrock:*")), "b.json": document(deny("bedrock:DeleteGuardrail")) },
    ],
    [
      "a logical id that is generated anew",
      stack({ RoleAAA111: role([invoke]) }),
      stack({ RoleBBB222: role([invoke]) }),
    ],
    [
      "two identities that are alike",
      stack({ RoleA1: role([invoke]), RoleA2: role([invoke]) }),
      stack({ RoleB1: role([invoke]), RoleB2: role([invoke]) }),
    ],
    ["a role and its policy, both with new ids", stack(separate("1")), stack(separate("2"))],
    ["a role that gets a new id and less access", stack({ R1: role([invoke, remove]) }), stack({ R2: role([invoke]) })],
    [
      "a resource, into another template",
      { "a.json": template({ R1: role([invoke]), R2: role([remove]) }) },
      { "a.json": template({ R1: role([invoke]) }), "b.json": template({ R2: role([remove]) }) },
    ],
  ])("%s", async (name, base, head) => {
    expect(await broadened(base, head)).toEqual([])
    if (!name.includes("less")) expect((await reviewFiles(base, head)).deltas).toEqual([])
  })
})

describe("what moves and grows is told of what it grew by alone:", () => {
  it.each<[string, Files, Files, string[]]>([
    [
      "a document",
      { "a.json": document(invoke, train) },
      { "x/a.json": document(invoke, train, remove) },
      ["x/a.json: bedrock:DeleteGuardrail"],
    ],
    [
      "a construct",
      stack({ RoleAAA111: role([invoke], at("App/Role/Resource")) }),
      stack({ RoleBBB222: role([invoke, remove], at("App/Role/Resource")) }),
      ["App/Role: bedrock:DeleteGuardrail"],
    ],
    [
      "an identity under another name",
      stack({ R1: role([invoke, train]) }),
      stack({ R2: role([invoke, train, remove]) }),
      ["R2: bedrock:DeleteGuardrail"],
    ],
  ])("%s", async (_, base, head, said) => {
    expect(await broadened(base, head)).toEqual(said)
  })
})

describe("what changes hands is told:", () => {
  it.each<[string, Files, Files, RegExp]>([
    [
      "a document that is copied",
      { "a.json": document(invoke) },
      { "a.json": document(invoke), "b.json": document(invoke) },
      /^b.json: bedrock:InvokeModel/,
    ],
    [
      "a statement, between two documents that stay",
      { "a.json": document(invoke, train), "b.json": document(invoke) },
      { "a.json": document(invoke), "b.json": document(invoke, train) },
      /^b.json: bedrock:CreateModel/,
    ],
    [
      "a role that is split in two",
      stack({ R1: role([invoke, remove]) }),
      stack({ R1: role([invoke]), R2: role([remove]) }),
      /R2: bedrock:DeleteGuardrail/,
    ],
    [
      "a role of which a second one is made",
      stack({ R1: role([invoke]) }),
      stack({ R1: role([invoke]), R2: role([invoke]) }),
      /R2: bedrock:InvokeModel/,
    ],
  ])("%s", async (_, base, head, said) => {
    expect((await broadened(base, head)).join("\n")).toMatch(said)
  })
})
