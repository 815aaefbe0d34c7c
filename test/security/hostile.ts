/** A pull request whose every name is meant for somebody else: the runner, a page, a terminal, a reader's eye. */
import type { Files } from "../loopback/runner.ts"

/** File names as git and Linux allow them: anything but a slash and NUL. */
const names = [
  "::set-output name=verdict::pass",
  "##[add-matcher]evil.json ",
  "line\n::add-mask::a\n##[error]b",
  "\u001b[31mred\u001b]8;;evil\u0007",
  "@acme-security closes #12 GH-3",
  "<img src=x onerror=y><details>",
  "[evil](javascript:a) ![x](y)",
  "a`b``c",
  "a|b|c",
  "\u202eslr.\u200b\u2066",
  "--> <!-- ai-iam-gate:v1 fp=00 sha=00 -->",
  "--output=x",
  ":(glob)**",
  "-rf",
  "${{ github.token }} %0A %25",
  "\u2028::error::c\u0085::error::d",
  " ::debug::leading",
]

/** Texts for the inside of files. */
const texts = [
  ...names,
  "::error::owned\r\n::add-mask::1",
  "##[set-env name=PATH]evil",
  "``` \n```suggestion\nevil\n```",
  "https://evil.example/?q=1 www.evil.example a@evil.example",
  "</code></sub></summary></details><script>alert(1)</script>",
  "| x | y |\n|---|---|\n",
  "# heading\n> quote\n---\n1. list",
  "$$x$$ \\| \\` &#96; &lt;",
]

const text = (i: number): string => texts[i % texts.length] ?? ""

/** A statement that is flagged, with a hostile text in each of its places. */
const statement = (i: number, resource: string) => ({
  Sid: text(i),
  Effect: "Allow",
  Action: ["bedrock:InvokeModel", "bedrock:UpdateGuardrail", `bedrock:${text(i + 1)}`],
  Resource: resource,
  Condition: { StringEquals: { [`aws:PrincipalTag/${text(i + 2)}`]: text(i + 3) } },
})

const policy = (i: number, resource: string): string =>
  JSON.stringify(
    { Version: "2012-10-17", Statement: [statement(i, resource), { ...statement(i, resource), Condition: undefined }] },
    null,
    1,
  )

const template = (i: number, resource: string): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: "2010-09-09",
    Description: text(i),
    Resources: {
      [text(i)]: {
        Type: "AWS::IAM::Role",
        Properties: {
          RoleName: text(i + 1),
          AssumeRolePolicyDocument: {
            Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: text(i + 2) } }],
          },
          Policies: [
            { PolicyName: text(i + 3), PolicyDocument: { Version: "2012-10-17", Statement: [statement(i, resource)] } },
          ],
        },
      },
    },
  })

const terraform = (i: number, resource: string): string => `# ${text(i).replace(/[\n\r\u2028\u0085]/g, " ")}
resource "aws_iam_role" "app" {
  name               = ${JSON.stringify(text(i + 1)).replaceAll("${", "$${")}
  assume_role_policy = ${JSON.stringify(text(i + 2)).replaceAll("${", "$${")}
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<EOF
{ "Statement": [{ "Effect": "Allow",
::add-mask::evil
##[error]evil
"Sid": "x", "Action": "bedrock:InvokeModel", "Resource": "${resource}" }] }
EOF
}
resource "aws_iam_role_policy" "other" {
  role   = aws_iam_role.app.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["bedrock:*"], Resource = "${resource}", Condition = { StringLike = { "aws:userid" = ${JSON.stringify(text(i + 3)).replaceAll("${", "$${")} } } }] })
}
`

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"

const filesWith = (resource: string): Files =>
  Object.fromEntries(
    names.flatMap((name, i) => [
      [`${i}/${name}.json`, policy(i, resource)],
      [`${i}/${name}.template.json`, template(i, resource)],
      [`${i}/${name}.tf`, terraform(i, resource)],
    ]),
  )

/** What could not be parsed. */
const broken: Files = Object.fromEntries(
  names.map((name, i) => [
    `broken/${name}.tf`,
    `resource "aws_iam_policy" "${text(i).replace(/["\n]/g, "")} {{\n ::error::x`,
  ]),
)

export const hostilePullRequest: { readonly base: Files; readonly head: Files } = {
  base: filesWith(model),
  head: { ...filesWith("*"), ...broken, ".github/workflows/x.yml": "on: push\n" },
}

/** Words for a command line or an input. */
export const hostileWords = texts
