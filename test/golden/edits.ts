/** The six edits that a comparison of permissions is easily wrong about, each in every format: one meaning, many spellings. */

export interface Statement {
  readonly sid?: string
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
  readonly condition?: boolean
}
export interface Edit {
  readonly name: string
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
  /** The exact text that the comment must stand on; undefined where nothing may be said. */
  readonly at?: string
}

const all = { actions: ["bedrock:*"] }
const invoke = { actions: ["bedrock:InvokeModel"] }

export const edits: readonly Edit[] = [
  { name: "a Sid is renamed", before: [{ ...all, sid: "One" }], after: [{ ...all, sid: "Two" }] },
  { name: "everything becomes one action", before: [all], after: [invoke] },
  {
    name: "one statement becomes two",
    before: [{ actions: ["bedrock:InvokeModel", "bedrock:CreateGuardrail"] }],
    after: [invoke, { actions: ["bedrock:CreateGuardrail"] }],
  },
  {
    name: "everything but some is allowed",
    before: [invoke],
    after: [invoke, { notActions: ["iam:CreateUser"] }],
    at: "iam:CreateUser",
  },
  { name: "a condition is removed", before: [{ ...invoke, condition: true }], after: [invoke], at: "vpce-1" },
  { name: "a condition is added", before: [invoke], after: [{ ...invoke, condition: true }] },
]

/** A statement's elements, as JSON has them. */
const json = ({ sid, actions, notActions, condition }: Statement) => ({
  ...(sid !== undefined && { Sid: sid }),
  Effect: "Allow",
  ...(actions && { Action: actions }),
  ...(notActions && { NotAction: notActions }),
  Resource: "*",
  ...(condition && { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } }),
})
const document = (statements: readonly Statement[]) => ({ Version: "2012-10-17", Statement: statements.map(json) })

const indent = (text: string, by: number): string => text.replace(/^/gm, " ".repeat(by)).trimStart()
const role = {
  Type: "AWS::IAM::Role",
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
    },
  },
}
const template = (statements: readonly Statement[]) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: {
    Role: role,
    Policy: {
      Type: "AWS::IAM::Policy",
      Properties: { PolicyName: "p", Roles: [{ Ref: "Role" }], PolicyDocument: document(statements) },
    },
  },
})

/** YAML in block style, as people write it. */
function yaml(value: unknown, depth = 0): string {
  const pad = "  ".repeat(depth)
  if (Array.isArray(value)) return value.map((each) => `\n${pad}- ${yaml(each, depth + 1).trimStart()}`).join("")
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, each]) => `\n${pad}${key}: ${yaml(each, depth + 1)}`)
      .join("")
  return JSON.stringify(value)
}

const terraformRole = `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
`
const block = ({ sid, actions, notActions, condition }: Statement) => `
  statement {
${sid === undefined ? "" : `    sid = "${sid}"\n`}${actions ? `    actions = ${JSON.stringify(actions)}\n` : ""}${notActions ? `    not_actions = ${JSON.stringify(notActions)}\n` : ""}    resources = ["*"]
${condition ? `    condition {\n      test     = "StringEquals"\n      variable = "aws:SourceVpce"\n      values   = ["vpce-1"]\n    }\n` : ""}  }`

/** How each format writes a role, or a document alone, with these statements. */
export const formats: Readonly<Record<string, (statements: readonly Statement[]) => Readonly<Record<string, string>>>> =
  {
    "policy document, JSON": (all) => ({ "policy.json": `${JSON.stringify(document(all), null, 2)}\n` }),
    "policy document, YAML": (all) => ({ "policy.yaml": `${yaml(document(all)).trimStart()}\n` }),
    "policy document, template": (all) => ({
      "policy.json.tpl": `${JSON.stringify(document(all), null, 2).replaceAll('"*"', '"${target}*"')}\n`,
    }),
    "CloudFormation, YAML": (all) => ({ "template.yaml": `${yaml(template(all)).trimStart()}\n` }),
    "CloudFormation, JSON": (all) => ({ "template.json": `${JSON.stringify(template(all), null, 2)}\n` }),
    "synthesised template": (all) => ({ "cdk.out/Stack.template.json": `${JSON.stringify(template(all), null, 1)}\n` }),
    "Terraform, policy document": (all) => ({
      "main.tf": `${terraformRole}
data "aws_iam_policy_document" "app" {${all.map(block).join("\n")}
}

resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = data.aws_iam_policy_document.app.json
}
`,
    }),
    "Terraform, jsonencode": (all) => ({
      "main.tf": `${terraformRole}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = jsonencode(${indent(JSON.stringify(document(all), null, 2), 2)})
}
`,
    }),
    "Terraform, heredoc": (all) => ({
      "main.tf": `${terraformRole}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<-EOF
    ${indent(JSON.stringify(document(all), null, 2), 4)}
  EOF
}
`,
    }),
  }
