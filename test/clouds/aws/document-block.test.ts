import { describe, expect, it } from "vitest"
import { broadened, said, unmarked } from "../../golden/marked.ts"
import { reviewFiles } from "../../review-sources.ts"

const role =
  'resource "aws_iam_role" "app" {\n  assume_role_policy = data.aws_iam_policy_document.trust.json\n}\nresource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = data.aws_iam_policy_document.app.json\n}\n'
const document = (name: string, ...statements: readonly string[]) =>
  `data "aws_iam_policy_document" "${name}" {\n${statements.map((each) => (/^\s*[«a-z]*statement/.test(each) ? each : `  statement {\n${each}\n  }\n`)).join("")}}\n`
const assumed =
  '    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "Service"\n      identifiers = ["lambda.amazonaws.com"]\n    }'
const agent = '    actions   = ["bedrock:InvokeAgent"]\n    resources = ["*"]'
const module = (granted: readonly string[], trusted: readonly string[] = [assumed], more = "") => ({
  "main.tf": `${role}${document("trust", ...trusted)}${document("app", ...granted)}${more}`,
})

const actions = '    actions   = ["bedrock:InvokeModel"]'
const resources = '    resources = ["*"]'
const good = `${actions}\n${resources}`
const nova = '"arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"'
const condition = (test: string, variable: string, values: string) =>
  `    condition {\n      test     = "${test}"\n      variable = "${variable}"\n      values   = ${values}\n    }`
const inVpc = condition("StringEquals", "aws:SourceVpc", '["vpc-1"]')

const perhaps = ["possible allow bedrock:InvokeModel"]
const surely = ["certain allow bedrock:InvokeModel"]
type Row = readonly [name: string, statement: string, says: readonly string[], judged: readonly string[]]

async function check(
  before: object,
  written: Record<string, string>,
  says: readonly string[],
  judged: readonly string[],
) {
  const { text, marks } = unmarked(written["main.tf"] ?? "")
  const report = await reviewFiles(before as Record<string, string>, { ...written, "main.tf": text })
  expect(said(report, text)).toEqual(says.map((each, i) => ({ says: each, ...marks[i] })))
  expect(broadened(report)).toEqual([...judged].sort())
}

describe("a mistake in a block is told at its place, and the rest is judged", () => {
  it.each<Row>([
    ["an effect is an allow where none is written", good, [], surely],
    [
      "an unknown effect",
      `    effect = «"Alow"»\n${good}`,
      ["error: `effect` must be `Allow` or `Deny`, not `Alow`"],
      perhaps,
    ],
    ["a number for an effect", `    effect = «1»\n${good}`, ["error: `effect` must be `Allow` or `Deny`"], perhaps],
    ["no actions", `«statement {\n${resources}\n  }»\n`, ["error: a statement needs `actions` or `not_actions`"], []],
    ["empty actions", `    actions = «[]»\n${resources}`, ["error: `actions` is empty"], []],
    [
      "a text for actions",
      `    actions = «"bedrock:InvokeModel"»\n${resources}`,
      ["error: `actions` must be a list of texts"],
      perhaps,
    ],
    [
      "numbers and maps among the actions",
      `    actions = ["bedrock:InvokeModel", «7», «{ a = 1 }»]\n${resources}`,
      ["error: `actions` must be text or a list of texts", "error: `actions` must be text or a list of texts"],
      perhaps,
    ],
    [
      "a service alone",
      `    actions = ["bedrock:InvokeModel", «"bedrock"»]\n${resources}`,
      ["warning: `bedrock` is no action; one is written `service:Name`"],
      surely,
    ],
    [
      "both kinds of actions",
      `${good}\n    «not_actions» = ["bedrock:*"]`,
      ["error: `actions` and `not_actions` exclude each other"],
      ["possible allow * except bedrock:*", ...perhaps],
    ],
    ["actions that leave the other kind empty", `${good}\n    not_actions = []`, [], surely],
    [
      "the name of JSON's element",
      `    «Action» = ["bedrock:InvokeModel"]\n${resources}`,
      ["error: there is no element `Action`; did you mean `actions`"],
      perhaps,
    ],
    [
      "an argument that there is not",
      `${good}\n    «comment» = "why"`,
      ["warning: there is no element `comment` in a statement"],
      surely,
    ],
    [
      "actions that stand twice",
      `${good}\n    «actions» = ["bedrock:InvokeFlow"]`,
      ["error: `actions` stands twice in one statement"],
      [...perhaps, "possible allow bedrock:InvokeFlow"],
    ],
    [
      "no resources",
      `«statement {\n${actions}\n  }»\n`,
      ["error: the statement does not say on which resources"],
      perhaps,
    ],
    ["empty resources", `${actions}\n    resources = «[]»`, ["error: `resources` is empty"], perhaps],
    [
      "both kinds of resources",
      `${actions}\n    resources = [${nova}]\n    «not_resources» = [${nova}]`,
      ["error: `resources` and `not_resources` exclude each other"],
      perhaps,
    ],
    [
      "a condition without a test",
      `${good}\n    «condition {\n      variable = "aws:SourceVpc"\n      values   = ["v"]\n    }»`,
      ["error: a `condition` needs `test`"],
      perhaps,
    ],
    [
      "a condition without a variable",
      `${good}\n    «condition {\n      test   = "StringEquals"\n      values = ["v"]\n    }»`,
      ["error: a `condition` needs `variable`"],
      perhaps,
    ],
    [
      "a condition without values",
      `${good}\n    «condition {\n      test     = "StringEquals"\n      variable = "aws:SourceVpc"\n    }»`,
      ["error: a `condition` needs `values`"],
      perhaps,
    ],
    [
      "a text for values",
      `${good}\n${condition("StringEquals", "aws:SourceVpc", '«"v"»')}`,
      ["error: `values` must be a list of texts"],
      perhaps,
    ],
    [
      "a map for values",
      `${good}\n${condition("StringEquals", "aws:SourceVpc", "«{ a = 1 }»")}`,
      ["error: `values` must be text or a list of texts"],
      perhaps,
    ],
    ["numbers for values", `${good}\n${condition("NumericEquals", "aws:MultiFactorAuthAge", "[5]")}`, [], surely],
    [
      "a misspelt argument of a condition",
      `${good}\n    condition {\n      test     = "StringEquals"\n      variable = "aws:SourceVpc"\n      «value»    = ["v"]\n    }`,
      ["error: there is no element `value`; did you mean `values`"],
      perhaps,
    ],
  ])("%s", async (_, statement, says, judged) => {
    await check(module([]), module([statement, agent]), says, ["certain allow bedrock:InvokeAgent", ...judged])
  })

  it.each<Row>([
    [
      "nobody",
      '«statement {\n    actions = ["sts:AssumeRole"]\n  }»\n',
      ["error: the statement does not say who may"],
      ["possible allow sts:AssumeRole"],
    ],
    [
      "an unknown kind",
      '    actions = ["sts:AssumeRole"]\n    principals {\n      type        = «"Everybody"»\n      identifiers = ["*"]\n    }',
      ["error: there is no kind of principal `Everybody`; there are `AWS`, `Service`, `Federated`, `CanonicalUser`"],
      ["possible allow sts:AssumeRole"],
    ],
    [
      "no kind",
      '    actions = ["sts:AssumeRole"]\n    «principals {\n      identifiers = ["*"]\n    }»',
      ["error: `principals` need a `type`"],
      ["possible allow sts:AssumeRole"],
    ],
    [
      "no identifiers",
      '    actions = ["sts:AssumeRole"]\n    «principals {\n      type = "AWS"\n    }»',
      ["error: `principals` need `identifiers`"],
      [],
    ],
    [
      "empty identifiers",
      '    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "AWS"\n      identifiers = «[]»\n    }',
      ["error: `identifiers` is empty"],
      [],
    ],
    [
      "a text for identifiers",
      '    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "AWS"\n      identifiers = «"*"»\n    }',
      ["error: `identifiers` must be a list of texts"],
      ["possible allow sts:AssumeRole"],
    ],
    [
      "both kinds of principals",
      `${assumed}\n    «not_principals» {\n      type        = "AWS"\n      identifiers = ["111122223333"]\n    }`,
      ["error: `principals` and `not_principals` exclude each other"],
      ["possible allow sts:AssumeRole"],
    ],
  ])("who may: %s", async (_, statement, says, judged) => {
    await check(module([good]), module([good], [assumed, statement]), says, judged)
  })
})

describe("what a variable decides is no mistake", () => {
  const variable = (name: string, value: string) => `variable "${name}" {\n  default = ${value}\n}\n`
  it.each([
    ["an empty list of actions", '    actions   = var.x\n    resources = ["*"]', "[]"],
    ["an empty list of resources", `${actions}\n    resources = var.x`, "[]"],
    ["nothing in a list", `${actions}\n    resources = [${nova}, var.x]`, "null"],
    ["a text that is empty", `${actions}\n    resources = [${nova}, var.x]`, '""'],
    ["no values", `${good}\n${condition("StringEquals", "aws:SourceVpc", "var.x")}`, "[]"],
    [
      "nobody",
      '    actions   = ["bedrock:InvokeModel"]\n    resources = ["*"]\n    principals {\n      type        = "AWS"\n      identifiers = var.x\n    }',
      "[]",
    ],
    ["either kind of actions", `    actions     = var.x\n    not_actions = var.y\n${resources}`, "null"],
  ])("%s", async (_, statement, value) => {
    const head = module([statement], [assumed], `${variable("x", value)}variable "y" {}\n`)
    expect((await reviewFiles(module([]), head)).diagnostics.filter(({ code }) => code === "shape")).toEqual([])
  })

  it("nor is an element that a loop may leave out", async () => {
    const looped = (each: string) =>
      `  dynamic "statement" {\n    for_each = var.statements\n    content {\n      effect      = statement.value.effect\n      actions     = lookup(statement.value, "actions", null)\n      not_actions = lookup(statement.value, "not_actions", null)\n      resources   = ${each}\n    }\n  }\n`
    const head = module([], [assumed], 'variable "statements" {}\n')
    head["main.tf"] += document("other").replace("{\n}", `{\n${looped("statement.value.resources")}}`)
    const { diagnostics } = await reviewFiles({}, head)
    expect(diagnostics.filter(({ code }) => code === "shape")).toEqual([])
  })
})

describe("conditions of one test and one variable", () => {
  const silent = { broadened: [], findings: 0 }
  const outcome = async (base: string, head: string) => {
    const report = await reviewFiles(module([base]), module([head]))
    return { broadened: broadened(report), findings: report.findings.length }
  }

  it("are one, of all their values: another block widens", async () => {
    const two = `${good}\n${inVpc}\n${condition("StringEquals", "aws:SourceVpc", '["vpc-2"]')}`
    expect((await outcome(`${good}\n${inVpc}`, two)).broadened).toEqual(surely)
    expect(await outcome(two, `${good}\n${condition("StringEquals", "aws:SourceVpc", '["vpc-2", "vpc-1"]')}`)).toEqual(
      silent,
    )
  })

  it("stay two where the variables differ: another block narrows", async () => {
    const two = `${good}\n${inVpc}\n${condition("StringEquals", "aws:SourceAccount", '["111122223333"]')}`
    expect(await outcome(`${good}\n${inVpc}`, two)).toEqual(silent)
  })
})
