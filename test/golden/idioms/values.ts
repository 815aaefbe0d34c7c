/** Policies whose texts are worked out by locals, variables, functions and loops. */
import { documented, holding, type Idiom, invoking, lite, pro, role, trust } from "./idiom.ts"

const more: Idiom["edits"][number] = ["main.tf", `"${lite}"]`, `"${lite}", "${pro}"]`]

export const values: readonly Idiom[] = [
  {
    name: "a local list",
    base: { "main.tf": `locals {\n  models = ["${lite}"]\n}\n${invoking("local.models")}` },
    edits: [more],
    at: `"${pro}"`,
  },
  {
    name: "a local built of locals",
    base: {
      "main.tf": `locals {\n  own = ["${lite}"]\n  models = concat(local.own, [])\n}\n${invoking("distinct(local.models)")}`,
    },
    edits: [more],
    at: `"${pro}"`,
  },
  {
    name: "a variable's default",
    base: {
      "main.tf": invoking("var.models"),
      "variables.tf": `variable "models" {\n  type    = list(string)\n  default = ["${lite}"]\n}\n`,
    },
    edits: [["variables.tf", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
    path: "variables.tf",
  },
  {
    name: "for_each over a map of teams",
    base: {
      "main.tf": `locals {
  teams = {
    search = { models = ["${lite}"] }
  }
}
resource "aws_iam_role" "team" {
  for_each = local.teams
  name     = "team-\${each.key}"
  ${trust}
}
resource "aws_iam_role_policy" "team" {
  for_each = local.teams
  role     = aws_iam_role.team[each.key].id
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = each.value.models }] })
}
`,
    },
    edits: [
      [
        "main.tf",
        `["${lite}"] }\n`,
        `["${lite}"] }\n    ads = { models = ["arn:aws:bedrock:*::foundation-model/*"] }\n`,
      ],
    ],
    at: '"arn:aws:bedrock:*::foundation-model/*"',
  },
  {
    name: "for_each over a set, with the key in the text",
    base: {
      "main.tf": `${role()}resource "aws_iam_role_policy" "app" {
  for_each = toset(["amazon.nova-lite-v1:0"])
  role     = aws_iam_role.app.id
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:*::foundation-model/\${each.key}" }] })
}
`,
    },
    edits: [["main.tf", '["amazon.nova-lite-v1:0"]', '["amazon.nova-lite-v1:0", "*"]']],
    at: "*",
  },
  {
    name: "count over a list",
    base: {
      "main.tf": `locals {\n  models = ["${lite}"]\n}\n${role()}resource "aws_iam_role_policy" "app" {
  count  = length(local.models)
  role   = aws_iam_role.app.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = local.models[count.index] }] })
}
`,
    },
    edits: [more],
    at: `"${pro}"`,
  },
  {
    name: "count turned on",
    base: {
      "main.tf": `locals {\n  on = false\n}\n${role()}resource "aws_iam_role_policy" "app" {
  count  = local.on ? 1 : 0
  role   = aws_iam_role.app.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*" }] })
}
`,
    },
    edits: [["main.tf", "on = false", "on = true"]],
    at: "true",
  },
  {
    name: "an attachment behind a condition",
    base: {
      "main.tf": `variable "power" {\n  type    = bool\n  default = false\n}\n${role()}resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = var.power ? "arn:aws:iam::aws:policy/AmazonBedrockFullAccess" : "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"
}
`,
    },
    edits: [["main.tf", "default = false", "default = true"]],
    at: "true",
  },
  {
    name: "a dynamic statement",
    base: {
      "main.tf": `locals {\n  grants = [\n    { actions = ["bedrock:InvokeModel"], on = ["${lite}"] },\n  ]\n}\n${documented(`  dynamic "statement" {
    for_each = local.grants
    content {
      actions   = statement.value.actions
      resources = statement.value.on
    }
  }`)}`,
    },
    edits: [["main.tf", "  ]\n}\n", '    { actions = ["bedrock:DeleteGuardrail"], on = ["*"] },\n  ]\n}\n']],
    at: '"bedrock:DeleteGuardrail"',
  },
  {
    name: "a dynamic condition that no longer comes",
    base: {
      "main.tf": `locals {\n  endpoints = ["vpce-1"]\n}\n${documented(`  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["*"]
    dynamic "condition" {
      for_each = length(local.endpoints) > 0 ? [1] : []
      content {
        test     = "StringEquals"
        variable = "aws:SourceVpce"
        values   = local.endpoints
      }
    }
  }`)}`,
    },
    edits: [["main.tf", '["vpce-1"]', "[]"]],
    at: '"vpce-1"',
  },
  {
    name: "documents that start from each other",
    base: {
      "main.tf": `data "aws_iam_policy_document" "base" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${lite}"]\n  }\n}\n${documented("  source_policy_documents = [data.aws_iam_policy_document.base.json]")}`,
    },
    edits: [more],
    at: `"${pro}"`,
  },
  {
    name: "statements put together",
    base: {
      "main.tf": `locals {\n  read = [{ Effect = "Allow", Action = ["bedrock:GetGuardrail"], Resource = "*" }]\n  write = [{ Effect = "Allow", Action = ["bedrock:DeleteGuardrail"], Resource = "*" }]\n}\n${role()}resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = jsonencode({ Version = "2012-10-17", Statement = concat(local.read, []) })
}
`,
    },
    edits: [["main.tf", "concat(local.read, [])", "concat(local.read, local.write)"]],
    at: "local.write",
  },
  {
    name: "maps merged",
    base: {
      "main.tf": `locals {\n  defaults = { actions = ["bedrock:InvokeModel"] }\n  grant = merge(local.defaults, { on = ["${lite}"] })\n}\n${holding("local.grant.actions", "local.grant.on")}`,
    },
    edits: [["main.tf", '["bedrock:InvokeModel"]', '["bedrock:*"]']],
    at: '"bedrock:*"',
  },
  {
    name: "lists in lists, flattened",
    base: {
      "main.tf": `locals {\n  sets = { a = ["${lite}"], b = [] }\n}\n${invoking("flatten([for name, models in local.sets : models])")}`,
    },
    edits: [["main.tf", "b = []", `b = ["${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "names formatted into ARNs",
    base: {
      "main.tf": `locals {\n  names = ["amazon.nova-lite-v1:0"]\n}\n${invoking('[for name in local.names : format("arn:aws:bedrock:*::foundation-model/%s", name)]')}`,
    },
    edits: [["main.tf", '["amazon.nova-lite-v1:0"]', '["amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0"]']],
    at: "amazon.nova-pro-v1:0",
  },
  {
    name: "formatlist",
    base: {
      "main.tf": `locals {\n  names = ["amazon.nova-lite-v1:0"]\n}\n${invoking('formatlist("arn:aws:bedrock:*::foundation-model/%s", local.names)')}`,
    },
    edits: [["main.tf", '["amazon.nova-lite-v1:0"]', '["amazon.nova-lite-v1:0", "*"]']],
    at: "*",
  },
  {
    name: "a text split into actions",
    base: {
      "main.tf": `variable "actions" {\n  default = "bedrock:InvokeModel,bedrock:GetGuardrail"\n}\n${holding('split(",", var.actions)', '"*"')}`,
    },
    edits: [["main.tf", ",bedrock:GetGuardrail", ",bedrock:GetGuardrail,bedrock:DeleteGuardrail"]],
    at: "bedrock:DeleteGuardrail",
  },
  {
    name: "a key looked up",
    base: {
      "main.tf": `locals {\n  stage = "dev"\n  models = { dev = "${lite}", prod = "${pro}" }\n}\n${invoking('lookup(local.models, local.stage, "none")')}`,
    },
    edits: [["main.tf", `dev = "${lite}"`, 'dev = "*"']],
    at: '"*"',
  },
  {
    name: "the first that is given",
    base: { "main.tf": `locals {\n  own = ""\n}\n${invoking(`coalesce(local.own, "${lite}")`)}` },
    edits: [["main.tf", 'own = ""', 'own = "*"']],
    at: '"*"',
  },
  {
    name: "what can be picked out, or else",
    base: { "main.tf": `locals {\n  settings = {}\n}\n${invoking(`try(local.settings.model, "${lite}")`)}` },
    edits: [["main.tf", "settings = {}", 'settings = { model = "*" }']],
    at: '"*"',
  },
  {
    name: "every pair of two lists",
    base: {
      "main.tf": `locals {\n  regions = ["eu-west-1"]\n  pairs = setproduct(local.regions, ["amazon.nova-lite-v1:0"])\n}\n${invoking('[for pair in local.pairs : "arn:aws:bedrock:${pair[0]}::foundation-model/${pair[1]}"]')}`,
    },
    edits: [["main.tf", '["eu-west-1"]', '["eu-west-1", "us-east-1"]']],
    at: "us-east-1",
  },
  {
    name: "an attribute of all items",
    base: {
      "main.tf": `locals {\n  models = [{ arn = "${lite}" }]\n}\n${invoking("local.models[*].arn")}`,
    },
    edits: [["main.tf", `[{ arn = "${lite}" }]`, `[{ arn = "${lite}" }, { arn = "${pro}" }]`]],
    at: `"${pro}"`,
  },
  {
    name: "text with something replaced",
    base: {
      "main.tf": `locals {\n  model = "amazon.nova-lite-v1:0"\n}\n${invoking('replace("arn:aws:bedrock:*::foundation-model/NAME", "NAME", local.model)')}`,
    },
    edits: [["main.tf", '"amazon.nova-lite-v1:0"', '"*"']],
    at: "*",
  },
  {
    name: "an optional attribute's default",
    base: {
      "main.tf": `variable "grant" {\n  type = object({\n    models  = list(string)\n    actions = optional(list(string), ["bedrock:InvokeModel"])\n  })\n  default = { models = ["${lite}"] }\n}\n${holding("var.grant.actions", "var.grant.models")}`,
    },
    edits: [["main.tf", '["bedrock:InvokeModel"]', '["bedrock:*"]']],
    at: '"bedrock:*"',
  },
  {
    name: "null stands for the default",
    base: {
      "main.tf": `variable "model" {\n  type     = string\n  nullable = false\n  default  = "${lite}"\n}\n${invoking("var.model")}`,
      "terraform.tfvars": "model = null\n",
    },
    edits: [["terraform.tfvars", "null", '"*"']],
    at: '"*"',
    path: "terraform.tfvars",
  },
  {
    name: "a condition between two lists",
    base: {
      "main.tf": `locals {\n  wide = false\n}\n${invoking(`local.wide ? ["*"] : ["${lite}"]`)}`,
    },
    edits: [["main.tf", "wide = false", "wide = true"]],
    at: "true",
  },
  {
    name: "a heredoc with interpolations",
    base: {
      "main.tf": `locals {\n  action = "InvokeModel"\n}\n${role()}resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<-EOF
    {
      "Statement": [
        { "Effect": "Allow", "Action": "bedrock:\${local.action}", "Resource": "${lite}" }
      ]
    }
  EOF
}
`,
    },
    edits: [["main.tf", '"InvokeModel"', '"*"']],
    at: "*",
  },
  {
    name: "a heredoc with a loop in it",
    base: {
      "main.tf": `locals {\n  models = ["${lite}"]\n}\n${role()}resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = <<EOF
{ "Statement": [
%{ for i, model in local.models ~}
%{ if i > 0 },%{ endif }{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "\${model}" }
%{ endfor ~}
] }
EOF
}
`,
    },
    edits: [more],
    at: pro,
  },
  {
    name: "for_each over another resource, which gets one more",
    base: {
      "main.tf": `resource "aws_iam_role" "team" {
  for_each = toset(["search"])
  name     = each.key
  ${trust}
}
resource "aws_iam_role_policy" "team" {
  for_each = aws_iam_role.team
  role     = each.value.name
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "${lite}" }] })
}
`,
    },
    edits: [["main.tf", '["search"]', '["search", "ads"]']],
    at: "ads",
  },
  {
    name: "documents for each of a map, policies for each of them, attached for each",
    base: {
      "main.tf": `${role()}locals {\n  grants = { chat = ["${lite}"] }\n}
data "aws_iam_policy_document" "app" {
  for_each = local.grants
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = each.value
  }
}
resource "aws_iam_policy" "app" {
  for_each = data.aws_iam_policy_document.app
  policy   = each.value.json
}
resource "aws_iam_role_policy_attachment" "app" {
  for_each   = aws_iam_policy.app
  role       = aws_iam_role.app.name
  policy_arn = each.value.arn
}
`,
    },
    edits: [more],
    at: `"${pro}"`,
  },
  {
    name: "what is picked by another key",
    base: {
      "main.tf": `locals {\n  stage = "dev"\n  models = {\n    dev  = "${lite}"\n    prod = "*"\n  }\n}\n${invoking("local.models[local.stage]")}`,
    },
    edits: [["main.tf", '"dev"', '"prod"']],
    at: '"prod"',
  },
  {
    name: "part of a text that a condition chooses",
    base: {
      "main.tf": `locals {\n  wide = false\n}\n${holding('"bedrock:${local.wide ? "*" : "InvokeModel"}"', '"*"')}`,
    },
    edits: [["main.tf", "wide = false", "wide = true"]],
    at: "true",
  },
]
