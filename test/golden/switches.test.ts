import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"
import { holding, lite, pro, role } from "./idioms/idiom.ts"

const attached = (policy: string) =>
  `${role()}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = ${policy}\n}\n`
const statements = (...all: readonly string[]) => attached(`jsonencode({ Statement = [${all.join(", ")}] })`)
const statement = (sid: string, effect: string, action: string, resource: string) =>
  `  statement {\n    sid = "${sid}"\n    effect = "${effect}"\n    actions = ["${action}"]\n    resources = ["${resource}"]\n  }\n`
const document = (name: string, body: string) => `data "aws_iam_policy_document" "${name}" {\n${body}}\n`
const from = (...bodies: readonly string[]) => `${bodies.join("")}${attached("data.aws_iam_policy_document.app.json")}`
const invoking = (condition: string) =>
  from(
    document("app", `  statement {\n    actions = ["bedrock:InvokeModel"]\n    resources = ["*"]\n${condition}\n  }\n`),
  )
const tested = (body: string) =>
  `condition {\n      test = "StringEquals"\n      variable = "aws:SourceVpce"\n${body}\n    }`
const may = 'Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*"'
const trusting = (principal: string) =>
  holding('"bedrock:InvokeModel"', `"${lite}"`).replace('Principal = { Service = "lambda.amazonaws.com" }', principal)
const full = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"

/** What access hangs on a switch `ON`, by name: more of it where the switch is on. */
const switched: Readonly<Record<string, string>> = {
  "a block of a condition": invoking(
    `    dynamic "condition" {\n      for_each = ON ? [] : [1]\n      content {\n        test = "StringEquals"\n        variable = "aws:SourceVpce"\n        values = ["vpce-1"]\n      }\n    }`,
  ),
  "a condition that is merged in": statements(
    `merge({ ${may} }, ON ? {} : { Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1" } } })`,
  ),
  "an operator of a condition": statements(
    `{ ${may}, Condition = merge({ StringEquals = { "aws:SourceVpce" = "vpce-1" } }, ON ? {} : { Bool = { "aws:MultiFactorAuthPresent" = "true" } }) }`,
  ),
  "a key of a condition": statements(
    `{ ${may}, Condition = { StringEquals = merge({ "aws:SourceVpce" = "vpce-1" }, ON ? {} : { "aws:PrincipalTag/team" = "x" }) } }`,
  ),
  "a value of a condition": statements(
    `{ ${may}, Condition = { StringEquals = { "aws:SourceVpce" = concat(["vpce-1"], ON ? ["vpce-2"] : []) } } }`,
  ),
  "a value of a condition of a block": invoking(tested('      values = concat(["vpce-1"], ON ? ["vpce-2"] : [])')),
  "a block that brings a value to a condition": invoking(
    `    ${tested('      values = ["vpce-1"]')}\n    dynamic "condition" {\n      for_each = ON ? ["vpce-2"] : []\n      content {\n        test = "StringEquals"\n        variable = "aws:SourceVpce"\n        values = [condition.value]\n      }\n    }`,
  ),
  "a value that a deny leaves out": statements(
    `{ ${may} }`,
    '{ Effect = "Deny", Action = "bedrock:*", Resource = "*", Condition = { StringNotEquals = { "aws:SourceVpce" = concat(["vpce-1"], ON ? ["vpce-2"] : []) } } }',
  ),
  "an action that is left out": statements(
    '{ Effect = "Allow", NotAction = concat(["iam:*"], ON ? [] : ["bedrock:*"]), Resource = "*" }',
  ),
  "a resource that a deny leaves out": statements(
    `{ ${may} }`,
    `{ Effect = "Deny", Action = "bedrock:*", NotResource = concat(["${lite}"], ON ? ["${pro}"] : []) }`,
  ),
  "a denied action": statements(
    '{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }',
    '{ Effect = "Deny", Action = concat(["bedrock:CreateGuardrail"], ON ? [] : ["bedrock:DeleteGuardrail"]), Resource = "*" }',
  ),
  "who may become the role": trusting(
    'Principal = { AWS = concat(["arn:aws:iam::111122223333:role/x"], ON ? ["arn:aws:iam::444455556666:root"] : []) }',
  ),
  "an override": from(
    document("wide", statement("May", "Allow", "bedrock:*", "*")),
    document("none", statement("May", "Deny", "bedrock:*", "*")),
    document(
      "app",
      "  source_policy_documents = [data.aws_iam_policy_document.wide.json]\n  override_policy_documents = ON ? [] : [data.aws_iam_policy_document.none.json]\n",
    ),
  ),
  "a source": from(
    document("one", statement("May", "Allow", "bedrock:InvokeModel", lite)),
    document("more", statement("All", "Allow", "bedrock:*", "*")),
    document(
      "app",
      "  source_policy_documents = concat([data.aws_iam_policy_document.one.json], ON ? [data.aws_iam_policy_document.more.json] : [])\n",
    ),
  ),
  "a managed policy of the role's own list": role().replace(
    "{\n",
    `{\n  managed_policy_arns = concat([], ON ? ["${full}"] : [])\n`,
  ),
}

const switches = {
  "a local": ["local.on", (is: string) => `locals {\n  on = ${is}\n}\n`],
  "a variable's default": ["var.on", (is: string) => `variable "on" {\n  type    = bool\n  default = ${is}\n}\n`],
} as const

describe.each(Object.entries(switches))("where %s decides", (_, [name, declare]) => {
  it.each(Object.entries(switched))("%s, more is told and less is not", async (__, access) => {
    const text = access.replaceAll("ON", name)
    const set = (is: string): Files => ({ "main.tf": declare(is) + text })
    const [off, on] = [set("false"), set("true")]
    const more = await reviewFiles(off, on)
    expect(more.deltas.filter(({ broadens }) => broadens)).not.toEqual([])
    expect(more.findings).not.toEqual([])
    const less = await reviewFiles(on, off)
    expect(less.deltas.filter(({ broadens }) => broadens)).toEqual([])
  })
})

/** What is there only where `var.given` is, and reaches what it names. */
const onlyIfGiven: Readonly<Record<string, Files>> = {
  "an instance by count": {
    "main.tf": attached(
      'jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:CreateGuardrail", Resource = var.given }] })',
    ).replace('policy" "app" {', 'policy" "app" {\n  count = var.given != "" ? 1 : 0'),
  },
  "instances by key": {
    "main.tf": attached(
      'jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:CreateGuardrail", Resource = var.given }] })',
    ).replace('policy" "app" {', 'policy" "app" {\n  for_each = var.given == "" ? [] : toset(["one"])'),
  },
  "a statement that is put to others": {
    "main.tf": attached(
      'jsonencode({ Statement = concat([], local.is ? [{ Effect = "Allow", Action = "bedrock:CreateGuardrail", Resource = var.given }] : []) })',
    ),
  },
  "a statement as a block": {
    "main.tf": from(
      document(
        "app",
        '  dynamic "statement" {\n    for_each = local.is ? [var.given] : []\n    content {\n      actions = ["bedrock:CreateGuardrail"]\n      resources = [statement.value]\n    }\n  }\n',
      ),
    ),
  },
  "a block that is there or not": {
    "main.tf": from(
      document(
        "app",
        '  dynamic "statement" {\n    for_each = local.is ? [1] : []\n    content {\n      actions = ["bedrock:CreateGuardrail"]\n      resources = [var.given]\n    }\n  }\n',
      ),
    ),
  },
  "a module": {
    "main.tf": 'module "app" {\n  source = "./app"\n  count  = local.is ? 1 : 0\n  guardrail = var.given\n}\n',
    "app/main.tf": `variable "guardrail" {\n  type = string\n}\n${attached('jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:CreateGuardrail", Resource = var.guardrail }] })')}`,
  },
}

describe.each(['""', "null"])("what is there only where a variable is set, which is %s by default", (nothing) => {
  const declared = `variable "given" {\n  type    = string\n  default = ${nothing}\n}\nlocals {\n  is = var.given != ${nothing}\n}\n`
  const with_ = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path === "main.tf"
          ? `${declared}${text?.replaceAll('given != ""', `given != ${nothing}`).replaceAll('given == ""', `given == ${nothing}`)}`
          : text,
      ]),
    )

  it.each(Object.entries(onlyIfGiven))("%s, reaches what the variable is set to", async (_, files) => {
    const { findings } = await reviewFiles({}, with_(files))
    expect(findings.map(({ rule, certainty, what }) => [rule, certainty, what.replace(/.* on/, "on")])).toContainEqual([
      "aws/bedrock/guardrail-administration",
      "possible",
      "on `${var.given}`.",
    ])
    expect((await reviewFiles(with_(files), with_(files))).deltas).toEqual([])
  })
})

it("a text that is made of a document in a way that is not worked out is said not to be read", async () => {
  const made = (by: string): Files => ({
    "main.tf": from(document("app", statement("May", "Allow", "bedrock:InvokeModel", "MODEL"))).replace(
      "data.aws_iam_policy_document.app.json",
      `replace(data.aws_iam_policy_document.app.json, "MODEL", "${by}")`,
    ),
  })
  const { diagnostics } = await reviewFiles(made(lite), made("*"))
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'a policy could not be read: `replace(data.aws_iam_policy_document.app.json, "MODEL", "*")` is not known before deployment',
  ])
})
