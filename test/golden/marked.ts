/** Documents with `«…»` around the text to blame, to files of every format that hold them word for word. */
import type { Files, reviewFiles } from "../review-sources.ts"

type Report = Awaited<ReturnType<typeof reviewFiles>>

/** A document without its marks, and where each marked text begins and ends in it. */
export interface Marked {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export function unmarked(written: string): Marked {
  const marks: { start: number; end: number }[] = []
  let text = ""
  for (const part of written.split(/([«»])/)) {
    if (part === "«") marks.push({ start: text.length, end: text.length })
    else if (part === "»") marks[marks.length - 1] = { start: marks.at(-1)?.start ?? 0, end: text.length }
    else text += part
  }
  return { text, marks }
}

const trust =
  '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}]}'
const template = (policy: string) =>
  `{"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": ${trust}}},\n"Policy": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p", "Roles": [{"Ref": "Role"}], "PolicyDocument": ${policy}}}}}`
const role = `resource "aws_iam_role" "app" {\n  assume_role_policy = jsonencode(${trust})\n}\n`
const terraform = (policy: string) =>
  `${role}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = ${policy}\n}\n`

/** JSON is YAML, and nearly HCL: one text is a document in all of them. */
export const writings: Readonly<Record<string, (document: string) => Files>> = {
  "policy document, JSON": (document) => ({ "p.json": document }),
  "policy document, YAML": (document) => ({ "p.yaml": document }),
  "policy document, template": (document) => ({ "p.json.tpl": document }),
  "CloudFormation, JSON": (document) => ({ "t.json": template(document) }),
  "CloudFormation, YAML": (document) => ({ "t.yaml": template(document) }),
  "synthesised template": (document) => ({ "cdk.out/Stack.template.json": template(document) }),
  "Terraform, jsonencode": (document) => ({ "main.tf": terraform(`jsonencode(${document})`) }),
  "Terraform, heredoc": (document) => ({ "main.tf": terraform(`<<EOF\n${document}\nEOF`) }),
}

const invokes = '{"Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*"}]}'
const trusting = (document: string) =>
  `{"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": ${document},\n"Policies": [{"PolicyName": "p", "PolicyDocument": ${invokes}}]}}}}`
const trusted = (document: string) =>
  `resource "aws_iam_role" "app" {\n  assume_role_policy = ${document}\n  inline_policy {\n    name   = "p"\n    policy = jsonencode(${invokes})\n  }\n}\n`

/** The document says who may assume a role, which may invoke every model. */
export const trustWritings: Readonly<Record<string, (document: string) => Files>> = {
  "CloudFormation, JSON": (document) => ({ "t.json": trusting(document) }),
  "CloudFormation, YAML": (document) => ({ "t.yaml": trusting(document) }),
  "Terraform, jsonencode": (document) => ({ "main.tf": trusted(`jsonencode(${document})`) }),
  "Terraform, heredoc": (document) => ({ "main.tf": trusted(`<<EOF\n${document}\nEOF`) }),
}

/** Diagnostics as `severity: message`, with the place of each in the document that a file holds. */
export const said = ({ diagnostics }: Report, document: string) =>
  diagnostics
    .map(({ severity, message, at }) => {
      if (!("source" in at)) return { says: `${severity}: ${message}`, start: -1, end: -1 }
      const from = at.source.text.indexOf(document)
      return { says: `${severity}: ${message}`, start: at.start - from, end: at.end - from }
    })
    .sort((a, b) => a.start - b.start)

/** What a review tells of wider access: `certain allow bedrock:InvokeModel`, each once. */
export const broadened = ({ deltas }: Report): readonly string[] =>
  [
    ...new Set(
      deltas
        .filter(({ broadens }) => broadens)
        .flatMap(({ certainty, permission }) =>
          permission.action.split(", ").map((action) => `${certainty} ${permission.effect} ${action}`),
        ),
    ),
  ].sort()
