import { describe, expect, it } from "vitest"
import type { Options } from "../../src/options.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { expectGolden } from "../report/golden.ts"
import { diffOf, expectToClear, offered } from "./offered.ts"
import { printers, type Statement } from "./statements.ts"

const model = (name: string) => `arn:aws:bedrock:eu-west-1::foundation-model/${name}`
const lite = model("amazon.nova-lite-v1:0")
const pro = model("amazon.nova-pro-v1:0")
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`
const endpoint = (name: string) => `arn:aws:sagemaker:eu-west-1:111122223333:endpoint/${name}`
const base = (name: string) => `arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/${name}`
const may = (
  Action: Statement["Action"],
  Resource: Statement["Resource"],
  more: Partial<Statement> = {},
): Statement => ({
  ...(Action !== undefined && { Action }),
  Resource,
  ...more,
})
const use = may("bedrock:InvokeModel", lite)
const passed = (service: string) => ({ Condition: { StringEquals: { "iam:PassedToService": service } } })

interface Case {
  readonly rule: string
  readonly name: string
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
  readonly estate?: Partial<Options["estate"]>
}

const cases: readonly Case[] = [
  {
    rule: "aws/bedrock/any-model",
    name: "the model that is used beside",
    before: [use],
    after: [use, may(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"], "*")],
  },
  {
    rule: "aws/bedrock/any-model",
    name: "the models that were used before",
    before: [may("bedrock:InvokeModel", [lite, pro])],
    after: [may("bedrock:InvokeModel", "*")],
  },
  {
    rule: "aws/bedrock/wildcard",
    name: "to invoke the model that was used before",
    before: [use],
    after: [may("bedrock:*", "*")],
  },
  {
    rule: "aws/sagemaker/wildcard",
    name: "to invoke the endpoint that is used beside",
    before: [may("sagemaker:InvokeEndpoint", endpoint("chat"))],
    after: [may("sagemaker:InvokeEndpoint", endpoint("chat")), may("sagemaker:*", "*")],
  },
  {
    rule: "aws/iam/whole-service",
    name: "to ask",
    before: [use],
    after: [use, may("kendra:*", "arn:aws:kendra:eu-west-1:111122223333:index/i")],
  },
  {
    rule: "aws/iam/every-action-on-ai",
    name: "to invoke",
    before: [],
    after: [may("*", lite)],
  },
  {
    rule: "aws/iam/pass-any-role",
    name: "to the service that is used beside",
    before: [use],
    after: [use, may("iam:PassRole", role("*"))],
  },
  {
    rule: "aws/bedrock/pass-role-into-job",
    name: "the role that is passed already",
    before: [may("iam:PassRole", role("import"), passed("bedrock.amazonaws.com"))],
    after: [
      may("iam:PassRole", role("import"), passed("bedrock.amazonaws.com")),
      may("bedrock:CreateModelInvocationJob", lite),
      may("iam:PassRole", role("*")),
    ],
  },
  {
    rule: "aws/sagemaker/pass-role-into-compute",
    name: "the role that was passed before",
    before: [may("iam:PassRole", role("training")), may("sagemaker:CreateTrainingJob", "*")],
    after: [may("iam:PassRole", "*"), may("sagemaker:CreateTrainingJob", "*")],
  },
  {
    rule: "aws/agentcore/pass-role-into-runtime",
    name: "the role that was passed before",
    before: [may("iam:PassRole", role("agent")), may("bedrock-agentcore:CreateAgentRuntime", "*")],
    after: [may("iam:PassRole", "*"), may("bedrock-agentcore:CreateAgentRuntime", "*")],
  },
  {
    rule: "any/access/condition-vanished",
    name: "the condition, word for word",
    before: [{ ...use, Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } }],
    after: [use],
  },
  {
    rule: "any/access/condition-vanished",
    name: "the value that was loosened",
    before: [{ ...use, Condition: { StringLike: { "aws:PrincipalTag/team": "search" } } }],
    after: [{ ...use, Condition: { StringLike: { "aws:PrincipalTag/team": "*" } } }],
  },
  {
    rule: "any/access/deny-vanished",
    name: "the deny, word for word",
    before: [may("bedrock:*Guardrail*", "*"), may("bedrock:DeleteGuardrail", "*", { Effect: "Deny" }), use],
    after: [may("bedrock:*Guardrail*", "*"), use],
  },
  {
    rule: "any/access/wider-resource",
    name: "what it was before",
    before: [may("sagemaker:InvokeEndpoint", endpoint("chat"))],
    after: [may("sagemaker:InvokeEndpoint", endpoint("chat*"))],
  },
  {
    rule: "aws/sagemaker/any-endpoint",
    name: "the endpoint that is invoked beside",
    before: [may("sagemaker:InvokeEndpoint", endpoint("chat"))],
    after: [may("sagemaker:InvokeEndpoint", endpoint("chat")), may("sagemaker:InvokeEndpointAsync", "*")],
  },
  {
    rule: "aws/bedrock/any-knowledge-base",
    name: "the knowledge base that was read before",
    before: [may("bedrock:Retrieve", base("KB1"))],
    after: [may("bedrock:Retrieve", base("*"))],
  },
  {
    rule: "aws/bedrock/knowledge-base-poisoning",
    name: "the knowledge base that was written before",
    before: [may("bedrock:IngestKnowledgeBaseDocuments", base("KB1"))],
    after: [may("bedrock:IngestKnowledgeBaseDocuments", "*")],
  },
  {
    rule: "aws/iam/assume-any-role",
    name: "the role that was assumed before",
    before: [use, may("sts:AssumeRole", role("reader"))],
    after: [use, may("sts:AssumeRole", "*")],
  },
  {
    rule: "aws/bedrock/unapproved-model",
    name: "the model that it was",
    before: [may("bedrock:InvokeModel", lite)],
    after: [may("bedrock:InvokeModel", model("meta.llama3-3-70b-instruct-v1:0"))],
    estate: { approvedModels: ["amazon.nova-*"] },
  },
  {
    rule: "aws/policy/nonexistent-action-denied",
    name: "the action that is meant",
    before: [use],
    after: [use, may("bedrock:Converse", "*", { Effect: "Deny" })],
  },
  {
    rule: "aws/iam/foreign-account",
    name: "the account that it was",
    before: [may("bedrock:Retrieve", base("KB1"))],
    after: [may("bedrock:Retrieve", base("KB1").replace("111122223333", "999988887777"))],
    estate: { trustedAccounts: new Set(["111122223333"]) },
  },
]

describe.each(Object.entries(printers))("in a %s", (name, print) => {
  it("is offered what clears the finding, in its own syntax", async () => {
    const told: string[] = []
    for (const { rule, name, before, after, estate } of cases) {
      const [base, head] = [print(before), print(after)]
      const options = { ...defaultOptions, estate: { ...defaultOptions.estate, ...estate } }
      const report = await offered(base, head, options)
      const found = report.findings.filter((each) => each.rule === rule)
      expect
        .soft(
          found.map(({ suggestion }) => suggestion !== null),
          `${rule}: ${name}`,
        )
        .toContain(true)
      const finding = found.find(({ suggestion }) => suggestion !== null)
      if (!finding?.suggestion) continue
      await expectToClear(base, head, finding, options)
      told.push(`${rule}: ${name}\n${diffOf(head, finding.suggestion)}`)
    }
    expectGolden(`${name}.txt`, `${told.join("\n\n")}\n`, "test/suggestions/golden")
  })

  it("and with the line ends of its file", async () => {
    const ended = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]))
    for (const { rule, before, after, estate } of cases) {
      const [base, head] = [ended(print(before)), ended(print(after))]
      const options = { ...defaultOptions, estate: { ...defaultOptions.estate, ...estate } }
      const report = await offered(base, head, options)
      const finding = report.findings.find((each) => each.rule === rule && each.suggestion !== null)
      if (!finding?.suggestion) continue
      await expectToClear(base, head, finding, options)
      expect(finding.suggestion.text.replaceAll("\r\n", ""), rule).not.toMatch(/[\r\n]/)
    }
  })
})
