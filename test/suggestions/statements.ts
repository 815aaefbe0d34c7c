/** The same statements in the ways that people write them: a policy document, Terraform, a template. */
import type { Files } from "../review-sources.ts"

export interface Statement {
  readonly Effect?: "Allow" | "Deny"
  readonly Action?: string | readonly string[]
  readonly NotAction?: string
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type Printer = (statements: readonly Statement[]) => Files

const full = ({ Effect = "Allow", ...rest }: Statement) => ({ Effect, ...rest })
const listed = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value)

export const asDocument: Printer = (statements) => ({
  "policy.json": `${JSON.stringify({ Version: "2012-10-17", Statement: statements.map(full) }, null, 2)}\n`,
})

const role = (policy: string) => `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = ${policy}
}
`

/** As `terraform fmt` leaves it. */
export const asEncoded: Printer = (statements) => {
  const value = (each: unknown, indent: string): string => {
    if (Array.isArray(each)) return `[${each.map((item) => JSON.stringify(item)).join(", ")}]`
    if (typeof each !== "object" || each === null) return JSON.stringify(each)
    const entries = Object.entries(each).map(
      ([key, item]) => `${indent}  ${/^\w+$/.test(key) ? key : JSON.stringify(key)} = ${value(item, `${indent}  `)}`,
    )
    return `{\n${entries.join("\n")}\n${indent}}`
  }
  const all = statements.map((each) => `      ${value(full(each), "      ")},`)
  return {
    "main.tf": role(`jsonencode({\n    Version = "2012-10-17"\n    Statement = [\n${all.join("\n")}\n    ]\n  })`),
  }
}

export const asBlocks: Printer = (statements) => {
  const list = (name: string, values: readonly string[]) =>
    values.length === 1
      ? [`    ${name} = ["${values[0]}"]`]
      : [`    ${name} = [`, ...values.map((each) => `      "${each}",`), "    ]"]
  const blocks = statements.map(({ Effect, Action, NotAction, Resource, Condition = {} }) =>
    [
      "  statement {",
      ...(Effect === "Deny" ? ['    effect = "Deny"'] : []),
      ...(Action ? list("actions", listed(Action)) : []),
      ...(NotAction ? list("not_actions", [NotAction]) : []),
      ...list("resources", listed(Resource)),
      ...Object.entries(Condition).flatMap(([test, keys]) =>
        Object.entries(keys).flatMap(([variable, value]) => [
          "",
          "    condition {",
          `      test     = "${test}"`,
          `      variable = "${variable}"`,
          `      values   = ["${value}"]`,
          "    }",
        ]),
      ),
      "  }",
    ].join("\n"),
  )
  return {
    "main.tf": `data "aws_iam_policy_document" "app" {\n${blocks.join("\n\n")}\n}\n\n${role("data.aws_iam_policy_document.app.json")}`,
  }
}

export const asTemplate: Printer = (statements) => {
  const plain = (text: string) => (/^\w/.test(text) && !text.endsWith(":*") ? text : `"${text}"`)
  const value = (each: unknown, indent: string): string => {
    if (Array.isArray(each)) return each.map((item) => `\n${indent}- ${plain(item)}`).join("")
    if (typeof each !== "object" || each === null) return ` ${plain(String(each))}`
    return Object.entries(each)
      .map(([key, item]) => `\n${indent}${key.includes(":") ? `"${key}"` : key}:${value(item, `${indent}  `)}`)
      .join("")
  }
  const all = statements.map((each) => `              - ${value(full(each), "                ").trimStart()}`)
  return {
    "template.yaml": `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  App:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: lambda.amazonaws.com }
      Policies:
        - PolicyName: app
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
${all.join("\n")}
`,
  }
}

/** JSON with its braces on the lines of what they hold. */
export const asJsonTemplate: Printer = (statements) => ({
  "template.json": `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "App": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "Roles": ["app"],
        "PolicyDocument": {
          "Version": "2012-10-17",
          "Statement": [
${statements
  .map(
    (each) =>
      `            ${JSON.stringify(full(each))
        .replace(/([{,:])(?=")/g, "$1 ")
        .replace(/\}/g, " }")}`,
  )
  .join(",\n")}
          ]
        }
      }
    }
  }
}
`,
})

export const printers: Readonly<Record<string, Printer>> = {
  document: asDocument,
  jsonencode: asEncoded,
  blocks: asBlocks,
  template: asTemplate,
  "json-template": asJsonTemplate,
}
