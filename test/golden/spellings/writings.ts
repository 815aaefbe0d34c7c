/** Edits that write the same access with other means of one language: encoders, blocks, data sources, lists, loops. */
import type { Files } from "../../review-sources.ts"
import { document } from "./estate.ts"
import { textEdit as edit, type Row, type Said } from "./row.ts"
import { allow, everyModel, guardrail, invoke, nova, readGuardrail } from "./words.ts"

const trust = `assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })`
const role = (more = "") => `resource "aws_iam_role" "app" {\n  name = "app"\n  ${trust}\n${more}}\n`
const policy = (text: string, more = "") =>
  `resource "aws_iam_role_policy" "models" {\n${more}  role   = aws_iam_role.app.name\n  policy = ${text}\n}\n`
const statement = (action: string, resource: string) =>
  `  statement {\n    actions   = ["${action}"]\n    resources = ["${resource}"]\n  }\n`
const data = (name: string, ...parts: readonly string[]) =>
  `data "aws_iam_policy_document" "${name}" {\n${parts.join("")}}\n`
const json = (name: string) => `data.aws_iam_policy_document.${name}.json`

const [invokes, reads] = [statement(invoke, nova), statement("bedrock:GetGuardrail", guardrail)]
const text = JSON.stringify(document([allow(invoke, nova), readGuardrail]), null, 2)
const encoded = role() + policy(`jsonencode(${text})`)
const sourced = role() + data("app", invokes, reads) + policy(json("app"))
const hcl = (...tf: readonly string[]): Files => ({ "main.tf": tf.join("") })

const only = "only Terraform writes so"
const terraform = (name: string, base: Files, head: Files, says: Row["says"] = "silent"): Row =>
  edit(name, { terraform: [base, head] }, says, only)

const documents: readonly Row[] = [
  terraform("an encoded policy becomes a data source", hcl(encoded), hcl(sourced)),
  terraform(
    "an encoded trust policy becomes a data source",
    hcl(encoded),
    hcl(
      encoded.replace(trust, `assume_role_policy = ${json("trust")}`),
      data(
        "trust",
        '  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "Service"\n      identifiers = ["lambda.amazonaws.com"]\n    }\n  }\n',
      ),
    ),
  ),
  terraform("a policy in a heredoc is encoded", hcl(role(), policy(`<<-EOF\n${text}\nEOF`)), hcl(encoded)),
  terraform(
    "a policy in a quoted string is put in a heredoc",
    hcl(role(), policy(JSON.stringify(text))),
    hcl(role(), policy(`<<EOF\n${text}\nEOF`)),
  ),
  terraform(
    "a policy becomes a local",
    hcl(encoded),
    hcl(role(), `locals {\n  policy = jsonencode(${text})\n}\n`, policy("local.policy")),
  ),
  terraform("a data source is put together from two", hcl(sourced), {
    "main.tf": `${role()}${policy(json("app"))}`,
    "documents.tf": `${data("invokes", invokes)}${data("reads", reads)}${data("app", `  source_policy_documents = [${json("invokes")}, ${json("reads")}]\n`)}`,
  }),
  terraform(
    "statements are made by a loop",
    hcl(sourced),
    hcl(
      role(),
      policy(json("app")),
      `locals {\n  grants = {\n    "${invoke}" = "${nova}"\n    "bedrock:GetGuardrail" = "${guardrail}"\n  }\n}\n`,
      data(
        "app",
        '  dynamic "statement" {\n    for_each = local.grants\n    content {\n      actions   = [statement.key]\n      resources = [statement.value]\n    }\n  }\n',
      ),
    ),
  ),
  terraform(
    "a loop's list gets one more",
    hcl(role(), policy(json("app")), loopOver(nova)),
    hcl(role(), policy(json("app")), loopOver(nova, everyModel)),
    { actions: [invoke], rules: ["aws/bedrock/any-model high"] },
  ),
  terraform(
    "a list of actions is put together",
    hcl(encoded.replace(`"Action": "${invoke}"`, `"Action": ["${invoke}", "bedrock:ListGuardrails"]`)),
    hcl(
      'locals {\n  basic = ["bedrock:ListGuardrails"]\n}\n',
      encoded.replace(`"Action": "${invoke}"`, `"Action": concat(local.basic, ["${invoke}"])`),
    ),
  ),
]

function loopOver(...resources: readonly string[]): string {
  return data(
    "app",
    `  dynamic "statement" {\n    for_each = toset(${JSON.stringify(resources)})\n    content {\n      actions   = ["${invoke}"]\n      resources = [statement.value]\n    }\n  }\n`,
  )
}

const counted = (text: string, times: string) =>
  text
    .replace('"app" {\n', `"app" {\n  ${times}\n`)
    .replaceAll("aws_iam_role.app.", times.startsWith("count") ? "aws_iam_role.app[0]." : 'aws_iam_role.app["one"].')

const resources: readonly Row[] = [
  terraform(
    "a policy in the role becomes one beside it",
    hcl(role(`  inline_policy {\n    name   = "models"\n    policy = jsonencode(${text})\n  }\n`)),
    hcl(encoded),
  ),
  terraform(
    "a list of policies in the role becomes attachments",
    hcl(role('  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonBedrockReadOnly"]\n')),
    hcl(
      role(),
      'resource "aws_iam_role_policy_attachment" "read" {\n  role       = aws_iam_role.app.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"\n}\n',
    ),
  ),
  terraform("a role is counted, once", hcl(encoded), hcl(counted(encoded, "count = 1"))),
  terraform(
    "a role is made for each of a set of one",
    hcl(encoded),
    hcl(counted(encoded, 'for_each = toset(["one"])')),
  ),
  terraform(
    "a policy depends on a switch",
    hcl(encoded),
    hcl('variable "on" {\n  default = true\n}\n', role(), policy(`jsonencode(${text})`, "  count  = var.on ? 1 : 0\n")),
  ),
  terraform(
    "a policy is named instead of referred to",
    hcl(encoded),
    hcl(encoded.replace("aws_iam_role.app.name", '"app"')),
  ),
]

const templateRole = (more: string) => `Resources:
  App:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }
${more}`
const inline = "      Policies:\n        - PolicyName: models\n          PolicyDocument: "
const flow = JSON.stringify(document([allow(invoke, nova), readGuardrail]))
const template = (more: string, before = ""): Files => ({ "template.yaml": `${before}${templateRole(more)}` })
const managed = (type: string, properties: string) =>
  `  Models:\n    Type: AWS::IAM::${type}\n    Properties:\n      PolicyDocument: ${flow}\n${properties}`

/** The same in both spellings of a template. */
const templates = (base: Files, head: Files): Said => ({ cloudformation: [base, head] })
const onlyTemplates = "only templates write so"

const inTemplates: readonly Row[] = [
  edit(
    "a policy in the role becomes one that names its role",
    templates(
      template(`${inline}${flow}\n`),
      template(managed("Policy", "      PolicyName: models\n      Roles: [!Ref App]\n")),
    ),
    "silent",
    onlyTemplates,
  ),
  edit(
    "a policy that its role names becomes one that names its role",
    templates(
      template(`      ManagedPolicyArns: [!Ref Models]\n${managed("ManagedPolicy", "")}`),
      template(managed("ManagedPolicy", "      Roles: [!Ref App]\n")),
    ),
    "silent",
    onlyTemplates,
  ),
  edit(
    "a resource gets a condition",
    templates(
      template(managed("Policy", "      PolicyName: models\n      Roles: [!Ref App]\n")),
      template(
        managed("Policy", "      PolicyName: models\n      Roles: [!Ref App]\n").replace(
          "    Type",
          "    Condition: On\n    Type",
        ),
        'Parameters:\n  Stage: { Type: String, Default: prod }\nConditions:\n  On: !Equals [!Ref Stage, "prod"]\n',
      ),
    ),
    "silent",
    onlyTemplates,
  ),
  edit(
    "an anchor takes the place of a repeated list",
    templates(
      template(
        `${inline}{ Statement: [{ Effect: Allow, Action: "${invoke}", Resource: ["${nova}"] }, { Effect: Allow, Action: "bedrock:GetInferenceProfile", Resource: ["${nova}"] }] }\n`,
      ),
      template(
        `${inline}{ Statement: [{ Effect: Allow, Action: "${invoke}", Resource: &models ["${nova}"] }, { Effect: Allow, Action: "bedrock:GetInferenceProfile", Resource: *models }] }\n`,
      ),
    ),
    "silent",
    onlyTemplates,
  ),
]

export const writingRows: readonly Row[] = [...documents, ...resources, ...inTemplates]
