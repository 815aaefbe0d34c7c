/** Combinations that need only some of their rows, and those that rest on a deny: what counts as new, and what as there before. */
import { describe, expect, it } from "vitest"
import { shippedRules } from "../../src/rules/shipped.ts"
import { reviewFiles } from "../review-sources.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const allow = (Action: string, Resource = "*") => ({ Effect: "Allow", Action, Resource })
const deny = (Action: string) => ({ ...allow(Action), Effect: "Deny" })

const role = (...statements: readonly object[]) => ({
  "main.tf": `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = jsonencode({ Statement = ${JSON.stringify(statements)} })
}
`,
})

async function told(id: string, before: readonly object[], after: readonly object[]): Promise<boolean> {
  expect(shippedRules.some((rule) => rule.id === id)).toBe(true)
  const { findings } = await reviewFiles(role(...before), role(...after))
  return findings.some(({ rule }) => rule === id)
}

const concerns = [
  allow("bedrock:InvokeModel", model),
  allow("bedrock:Retrieve", "arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/K"),
  allow("bedrock:CreateModelImportJob"),
  allow("logs:GetLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/app:*"),
  allow("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/app"),
]

describe("four of five concerns", () => {
  const rule = "any/identity/too-many-concerns"
  it.each([
    ["three come to be four", concerns.slice(0, 3), concerns.slice(0, 4), true],
    ["the four need not be the first", concerns.slice(1, 4), concerns.slice(1), true],
    ["three", [], concerns.slice(0, 3), false],
    ["four, as there were before", concerns.slice(0, 4), concerns.slice(0, 4).reverse(), false],
    ["four come to be five, which was too many before", concerns.slice(0, 4), concerns, false],
    ["one goes", concerns, concerns.slice(0, 4), false],
  ] as const)("%s", async (_, before, after, says) => {
    expect(await told(rule, before, after)).toBe(says)
  })
})

describe("a way around a deny", () => {
  const rule = "aws/bedrock/incomplete-deny"
  const agent = allow("bedrock:InvokeAgent", "arn:aws:bedrock:eu-west-1:111122223333:agent-alias/A/B")
  it.each([
    ["appears where the deny stands", [deny("bedrock:InvokeModel")], [deny("bedrock:InvokeModel"), agent], true],
    ["appears with the deny", [], [deny("bedrock:InvokeModel"), agent], true],
    ["was there before the deny", [agent], [deny("bedrock:InvokeModel"), agent], false],
    ["is denied itself", [deny("bedrock:Invoke*")], [deny("bedrock:Invoke*"), agent], false],
    [
      "is denied beside it, by the same condition",
      [],
      [
        allow("bedrock:InvokeModelWithResponseStream", model),
        { ...deny("bedrock:InvokeModel"), Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1" } } },
        {
          ...deny("bedrock:InvokeModelWithResponseStream"),
          Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1" } },
        },
      ],
      false,
    ],
    ["is all there is", [], [agent], false],
  ] as const)("%s", async (_, before, after, says) => {
    expect(await told(rule, before, after)).toBe(says)
  })
})
