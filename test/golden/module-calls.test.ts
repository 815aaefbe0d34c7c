import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { lite } from "./idioms/idiom.ts"

const call = (...args: readonly string[]): Files => ({
  "main.tf": `module "app" {\n  source = "terraform-aws-modules/lambda/aws"\n${args.map((each) => `  ${each}\n`).join("")}}\n`,
})
const may = (model: string) => `actions = ["bedrock:InvokeModel"]\n      resources = ["${model}"]`
const json = (model: string) =>
  `Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "${model}" }]`

/** One model may be invoked, said in the arguments of modules that people call. */
const ways: Readonly<Record<string, (model: string) => string>> = {
  "statements by name": (model) =>
    `policy_statements = {\n    chat = {\n      effect = "Allow"\n      ${may(model)}\n    }\n  }`,
  "a list of statements": (model) => `policy_statements = [\n    {\n      ${may(model)}\n    }\n  ]`,
  "statements of documents": (model) =>
    `iam_policy = [{\n    version = "2012-10-17"\n    statements = [{\n      sid = "Chat"\n      ${may(model)}\n      conditions = []\n    }]\n  }]`,
  "a document": (model) => `policy_json = jsonencode({ ${json(model)} })`,
  "documents as text": (model) =>
    `policy_jsons = [<<-EOT\n    { "Statement": [{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "${model}" }] }\n  EOT\n  ]`,
  "statements as data": (model) =>
    `statements = [{ Effect = "Allow", Action = ["bedrock:InvokeModel"], Resource = "${model}" }]`,
  "one text in place of lists": (model) =>
    `policy_statements = {\n    chat = { actions = "bedrock:InvokeModel", resources = "${model}" }\n  }`,
}

const broadened = async (base: Files, head: Files) =>
  (await reviewFiles(base, head)).deltas.filter(({ broadens }) => broadens).map(({ permission }) => permission.resource)

describe("what is handed to a module whose files are elsewhere:", () => {
  it.each(Object.entries(ways))("%s", async (_, way) => {
    const [narrow, wide] = [call(way(lite)), call(way("*"))]
    const { findings, diagnostics } = await reviewFiles(narrow, wide)
    expect(findings.map((each) => [each.rule, each.principal, each.certainty])).toEqual([
      ["aws/bedrock/any-model", "module.app", "certain"],
    ])
    expect(findings.map(({ location }) => textOf(location).replaceAll('"', ""))).toEqual(["*"])
    expect(diagnostics).toEqual([])
    expect(await broadened(wide, narrow)).toEqual([])
  })

  it("is the same in whatever way it is said", async () => {
    const [first, ...others] = Object.values(ways).map((way) => call(way(lite))) as [Files, ...Files[]]
    for (const other of others) expect([await broadened(first, other), await broadened(other, first)]).toEqual([[], []])
  })

  it("a policy of the provider's among them", async () => {
    const policies = (name: string) => call(`policies = ["arn:aws:iam::aws:policy/${name}"]`)
    const { findings } = await reviewFiles(policies("AmazonBedrockReadOnly"), policies("AmazonBedrockFullAccess"))
    expect(findings.map(({ rule }) => rule)).toEqual(["aws/bedrock/broad-managed-policy"])
    expect(await broadened(policies("AmazonBedrockFullAccess"), policies("AmazonBedrockReadOnly"))).toEqual([])
  })

  it("what is switched off beside it counts once it is switched on", async () => {
    const with_ = (on: boolean) =>
      call(`attach_policy_statements = ${on}`, `policy_statements = [{ actions = ["bedrock:*"], resources = ["*"] }]`)
    expect(await broadened(with_(false), with_(true))).not.toEqual([])
    expect(await broadened(with_(true), with_(false))).toEqual([])
  })

  it("a condition that goes", async () => {
    const statement = (condition: string) =>
      call(`policy_statements = {\n    chat = {\n      ${may("*")}\n      ${condition}\n    }\n  }`)
    const bound = statement(
      'condition = { from = { test = "StringEquals", variable = "aws:SourceVpce", values = ["vpce-1"] } }',
    )
    expect(await broadened(bound, statement(""))).not.toEqual([])
    expect(await broadened(statement(""), bound)).toEqual([])
  })

  it("other things that have actions are nobody's access", async () => {
    const rules = call(
      'rules = [{ actions = ["forward"], priority = 1 }]',
      'alarm_actions = ["arn:aws:sns:eu-west-1:111122223333:x"]',
    )
    const { findings, diagnostics } = await reviewFiles(rules, { "main.tf": `${rules["main.tf"]}\n# more\n` })
    expect([findings, diagnostics]).toEqual([[], []])
  })
})
