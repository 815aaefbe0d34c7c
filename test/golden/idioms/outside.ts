/** Policies that hang on files beside the configuration: variables, templates, data, overrides, other syntaxes and tools. */
import { documented, holding, type Idiom, invoking, lite, pro, role } from "./idiom.ts"

const models = 'variable "models" {\n  type = list(string)\n}\n'
const given = (values: string) => `models = [${values}]\n`
const attached = (policy: string) =>
  `${role()}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = ${policy}\n}\n`
const policy = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": ["${lite}"] }
  ]
}
`

export const outside: readonly Idiom[] = [
  {
    name: "terraform.tfvars alone",
    base: { "main.tf": `${models}${invoking("var.models")}`, "terraform.tfvars": given(`"${lite}"`) },
    edits: [["terraform.tfvars", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "a file of variables that is loaded by itself",
    base: { "main.tf": `${models}${invoking("var.models")}`, "models.auto.tfvars": given(`"${lite}"`) },
    edits: [["models.auto.tfvars", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "a file of variables in JSON",
    base: { "main.tf": `${models}${invoking("var.models")}`, "terraform.tfvars.json": `{ "models": ["${lite}"] }\n` },
    edits: [["terraform.tfvars.json", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "one of two settings",
    base: {
      "infra/main.tf": `${models}${invoking("var.models")}`,
      "infra/envs/dev.tfvars": given(`"${lite}"`),
      "infra/envs/prod.tfvars": given(`"${lite}"`),
    },
    edits: [["infra/envs/prod.tfvars", `"${lite}"]`, '"*"]']],
    at: '"*"',
  },
  {
    name: "a switch in a file of variables",
    base: {
      "main.tf": `variable "admin" {\n  type = bool\n}\n${attached('jsonencode({ Statement = [{ Effect = "Allow", Action = var.admin ? "bedrock:*" : "bedrock:InvokeModel", Resource = "*" }] })')}`,
      "terraform.tfvars": "admin = false\n",
    },
    edits: [["terraform.tfvars", "false", "true"]],
    at: "true",
  },
  {
    name: "a policy read from a file",
    base: { "main.tf": attached('file("${path.module}/policies/app.json")'), "policies/app.json": policy },
    edits: [["policies/app.json", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a policy from a template",
    base: {
      "main.tf": attached(
        `templatefile("\${path.module}/app.json.tftpl", { action = "bedrock:InvokeModel", models = ["${lite}"] })`,
      ),
      "app.json.tftpl":
        '{ "Statement": [{ "Effect": "Allow", "Action": "${action}", "Resource": ${jsonencode(models)} }] }\n',
    },
    edits: [["main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "the template's own text",
    base: {
      "main.tf": attached(`templatefile("\${path.module}/app.json.tftpl", { model = "*" })`),
      "app.json.tftpl":
        '{ "Statement": [{ "Effect": "Allow", "Action": ["bedrock:InvokeModel"], "Resource": "${model}" }] }\n',
    },
    edits: [["app.json.tftpl", '"bedrock:InvokeModel"', '"bedrock:InvokeModel", "bedrock:DeleteGuardrail"']],
    at: '"bedrock:DeleteGuardrail"',
  },
  {
    name: "data in YAML",
    base: {
      "main.tf": `locals {\n  config = yamldecode(file("\${path.module}/grants.yaml"))\n}\n${holding("local.config.actions", "local.config.models")}`,
      "grants.yaml": `actions:\n  - bedrock:InvokeModel\nmodels:\n  - ${lite}\n`,
    },
    edits: [["grants.yaml", "- bedrock:InvokeModel", "- bedrock:*"]],
    at: "bedrock:*",
  },
  {
    name: "data in JSON",
    base: {
      "main.tf": `locals {\n  teams = jsondecode(file("teams.json"))\n}\n${invoking("flatten([for team in local.teams : team.models])")}`,
      "teams.json": `[{ "name": "search", "models": ["${lite}"] }]\n`,
    },
    edits: [["teams.json", `["${lite}"]`, `["${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "data in CSV",
    base: {
      "main.tf": `locals {\n  rows = csvdecode(file("\${path.module}/models.csv"))\n}\n${invoking("[for row in local.rows : row.arn]")}`,
      "models.csv": `name,arn\nlite,${lite}\n`,
    },
    edits: [["models.csv", `lite,${lite}\n`, `lite,${lite}\npro,${pro}\n`]],
    at: pro,
  },
  {
    name: "one of the files that a loop reads",
    base: {
      "main.tf": `${role()}resource "aws_iam_role_policy" "app" {
  for_each = toset(["chat"])
  role     = aws_iam_role.app.id
  policy   = file("\${path.module}/policies/\${each.key}.json")
}
`,
      "policies/chat.json": policy,
    },
    edits: [["policies/chat.json", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "an override file",
    base: {
      "main.tf": `locals {\n  models = ["${lite}"]\n}\n${invoking("local.models")}`,
      "app_override.tf": `locals {\n  models = ["${lite}"]\n}\n`,
    },
    edits: [["app_override.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "an override of a resource",
    base: {
      "main.tf": attached(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "${lite}" }] })`,
      ),
      "override.tf": 'resource "aws_iam_role_policy" "app" {\n  name = "chat"\n}\n',
    },
    edits: [
      [
        "override.tf",
        '  name = "chat"\n',
        '  name   = "chat"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })\n',
      ],
    ],
    at: '"bedrock:*"',
  },
  {
    name: "configuration in JSON",
    base: {
      "main.tf": role(),
      "policy.tf.json": `{ "resource": { "aws_iam_role_policy": { "app": { "role": "\${aws_iam_role.app.id}", "policy": "\${jsonencode({Statement = [{Effect = \\"Allow\\", Action = \\"bedrock:InvokeModel\\", Resource = local.models}]})}" } } },\n  "locals": { "models": ["${lite}"] } }\n`,
    },
    edits: [["policy.tf.json", `["${lite}"]`, `["${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "OpenTofu's own file in place of Terraform's",
    base: {
      "main.tf": role(),
      "app.tf": attached(`jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })`),
      "app.tofu": attached(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "${lite}" }] })`,
      ).replace(role(), ""),
    },
    edits: [["app.tofu", `"${lite}"`, '"*"']],
    at: '"*"',
  },
  {
    name: "Terragrunt's inputs",
    base: {
      "live/prod/terragrunt.hcl": `terraform {\n  source = "../../modules//app"\n}\ninputs = {\n  models = ["${lite}"]\n}\n`,
      "modules/app/main.tf": `${models}${invoking("var.models")}`,
    },
    edits: [["live/prod/terragrunt.hcl", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "Terragrunt's inputs for all that is below",
    base: {
      "live/terragrunt.hcl": `locals {\n  models = ["${lite}"]\n}\ninputs = {\n  models = local.models\n}\n`,
      "live/prod/terragrunt.hcl":
        'include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "${get_repo_root()}/modules//app"\n}\n',
      "modules/app/main.tf": `${models}${invoking("var.models")}`,
    },
    edits: [["live/terragrunt.hcl", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a module that Terragrunt deploys",
    base: {
      "live/prod/terragrunt.hcl":
        'terraform {\n  source = "../../modules//app"\n}\ninputs = {\n  action = "InvokeModel"\n}\n',
      "modules/app/main.tf": `variable "action" {\n  type = string\n}\n${holding('"bedrock:${var.action}"', `"${lite}"`)}`,
    },
    edits: [["modules/app/main.tf", `Resource = "${lite}"`, 'Resource = "*"']],
    at: '"*"',
  },
  {
    name: "a template's statements in a document",
    base: {
      "main.tf": `locals {\n  tags = yamldecode(templatefile("\${path.module}/conditions.yaml", { team = "search" }))\n}\n${documented(`  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      values   = local.tags.teams
    }
  }`)}`,
      "conditions.yaml": "teams:\n  - ${team}\n",
    },
    edits: [["conditions.yaml", "  - ${team}\n", "  - ${team}\n  - ads\n"]],
    at: "ads",
  },
  {
    name: "a policy's file that a module only stores",
    base: {
      "main.tf":
        'resource "aws_s3_object" "copy" {\n  bucket  = "b"\n  key     = "k"\n  content = file("app.json")\n}\n',
      "app.json": policy,
    },
    edits: [["app.json", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a template rendered by a data source",
    base: {
      "main.tf": `data "template_file" "app" {\n  template = file("\${path.module}/app.json.tpl")\n  vars = {\n    model = "${lite}"\n  }\n}\n${attached("data.template_file.app.rendered")}`,
      "app.json.tpl":
        '{ "Statement": [{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "${model}" }] }\n',
    },
    edits: [["main.tf", `model = "${lite}"`, 'model = "*"']],
    at: "*",
  },
  ...(
    [
      [
        "a pattern with a directory",
        'fileset(path.module, "teams/**/*.yaml")',
        "${path.module}/${f}",
        "iam/teams/x/a.yaml",
      ],
      ["a pattern that leads up", 'fileset(path.module, "../teams/*.yaml")', "${path.module}/${f}", "teams/a.yaml"],
      ["the directory above", 'fileset("${path.module}/..", "teams/*.yaml")', "${path.module}/../${f}", "teams/a.yaml"],
      [
        "either of two endings",
        'fileset("${path.module}/teams", "*.{yml,yaml}")',
        "${path.module}/teams/${f}",
        "iam/teams/a.yaml",
      ],
    ] as const
  ).map(
    ([name, files, path, data]): Idiom => ({
      name: `files that are found by ${name}`,
      base: {
        "iam/main.tf": `locals {\n  teams = [for f in ${files} : yamldecode(file("${path}"))]\n}\n${holding("flatten(local.teams[*].actions)", '"*"')}`,
        [data]: "actions:\n  - bedrock:InvokeModel\n",
      },
      edits: [[data, "- bedrock:InvokeModel\n", "- bedrock:InvokeModel\n  - bedrock:DeleteGuardrail\n"]],
      at: "bedrock:DeleteGuardrail",
    }),
  ),
  {
    name: "a file whose name is worked out beside it",
    base: {
      "iam/main.tf": `locals {\n  name  = "\${path.module}/teams/a.yaml"\n  teams = yamldecode(file(local.name))\n}\n${holding("local.teams.actions", '"*"')}`,
      "iam/teams/a.yaml": "actions:\n  - bedrock:InvokeModel\n",
    },
    edits: [["iam/teams/a.yaml", "- bedrock:InvokeModel\n", "- bedrock:InvokeModel\n  - bedrock:DeleteGuardrail\n"]],
    at: "bedrock:DeleteGuardrail",
  },
  {
    name: "a template that only takes in a document",
    base: {
      "main.tf": `data "aws_iam_policy_document" "app" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${lite}"]\n  }\n}\n${attached('templatefile("${path.module}/app.tftpl", { document = data.aws_iam_policy_document.app.json })')}`,
      "app.tftpl": "${document}\n",
    },
    edits: [["main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
]
