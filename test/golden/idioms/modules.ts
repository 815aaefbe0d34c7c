/** Policies that are put together by modules: what a caller gives, what a module gives back, and how often it is called. */
import { documented, holding, type Idiom, invoking, lite, pro, role } from "./idiom.ts"

const variable = (name: string, more = "") => `variable "${name}" {\n${more}}\n`
const call = (name: string, source: string, more = "") => `module "${name}" {\n  source = "${source}"\n${more}}\n`
const app = { "modules/app/main.tf": `${variable("models")}${invoking("var.models")}` }

export const modules: readonly Idiom[] = [
  {
    name: "a module's argument",
    base: { "main.tf": call("app", "./modules/app", `  models = ["${lite}"]\n`), ...app },
    edits: [["main.tf", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "an argument two modules down",
    base: {
      "main.tf": `locals {\n  models = ["${lite}"]\n}\n${call("platform", "./modules/platform", "  models = local.models\n")}`,
      "modules/platform/main.tf": `${variable("models")}${call("app", "../app", "  models = var.models\n")}`,
      ...app,
    },
    edits: [["main.tf", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "a module's own text, seen from its caller",
    base: { "main.tf": call("app", "./modules/app"), "modules/app/main.tf": invoking(`"${lite}"`) },
    edits: [["modules/app/main.tf", `"${lite}"`, '"*"']],
    at: '"*"',
  },
  {
    name: "a default of a module that its caller leaves",
    base: {
      "live/main.tf": call("app", "../modules/app"),
      "modules/app/main.tf": `${variable("models", `  default = ["${lite}"]\n`)}${invoking("var.models")}`,
    },
    edits: [["modules/app/main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "an argument that is no longer given",
    base: {
      "main.tf": call("app", "./modules/app", `  models = ["${lite}"]\n`),
      "modules/app/main.tf": `${variable("models", '  default = ["*"]\n')}${invoking("var.models")}`,
    },
    edits: [["main.tf", `  models = ["${lite}"]\n`, ""]],
    at: '"*"',
    path: "modules/app/main.tf",
  },
  {
    name: "what a module gives back",
    base: {
      "main.tf": `${call("models", "./modules/models")}${invoking("module.models.arns")}`,
      "modules/models/outputs.tf": `output "arns" {\n  value = ["${lite}"]\n}\n`,
    },
    edits: [["modules/models/outputs.tf", `"${lite}"]`, `"${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "a document that a module gives back",
    base: {
      "main.tf": `${call("policy", "./modules/policy")}${role()}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = module.policy.json\n}\n`,
      "modules/policy/main.tf": `data "aws_iam_policy_document" "this" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${lite}"]\n  }\n}\noutput "json" {\n  value = data.aws_iam_policy_document.this.json\n}\n`,
    },
    edits: [["modules/policy/main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a policy attached to a role that a module makes",
    base: {
      "main.tf": `${call("role", "./modules/role")}resource "aws_iam_role_policy_attachment" "app" {\n  role       = module.role.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"\n}\n`,
      "modules/role/main.tf": `${role()}output "name" {\n  value = aws_iam_role.app.name\n}\n`,
    },
    edits: [["main.tf", "AmazonBedrockReadOnly", "AmazonBedrockFullAccess"]],
    at: '"arn:aws:iam::aws:policy/AmazonBedrockFullAccess"',
  },
  {
    name: "a module called for each of a map",
    base: {
      "main.tf": call(
        "app",
        "./modules/app",
        `  for_each = { a = ["${lite}"] }\n  name     = each.key\n  models   = each.value\n`,
      ),
      "modules/app/main.tf": `${variable("models")}${variable("name")}${invoking("var.models").replace("{\n  assume", "{\n  name = var.name\n  assume")}`,
    },
    edits: [["main.tf", `["${lite}"] }`, `["${lite}"], b = ["*"] }`]],
    at: '"*"',
  },
  {
    name: "a module that is switched on",
    base: {
      "main.tf": `locals {\n  on = 0\n}\n${call("app", "./modules/app", '  count  = local.on\n  models = ["*"]\n')}`,
      ...app,
    },
    edits: [["main.tf", "on = 0", "on = 1"]],
    at: "1",
  },
  {
    name: "outputs of all modules of a call",
    base: {
      "main.tf": `${call("models", "./modules/models", `  for_each = toset(["nova-lite"])\n  name     = each.key\n`)}${invoking("[for m in module.models : m.arn]")}`,
      "modules/models/main.tf": `${variable("name")}output "arn" {\n  value = "arn:aws:bedrock:*::foundation-model/\${var.name}"\n}\n`,
    },
    edits: [["main.tf", '["nova-lite"]', '["nova-lite", "*"]']],
    at: "*",
  },
  {
    name: "one of two callers",
    base: {
      "dev/main.tf": call("app", "../modules/app", `  models = ["${lite}"]\n`),
      "prod/main.tf": call("app", "../modules/app", `  models = ["${lite}"]\n`),
      ...app,
    },
    edits: [["prod/main.tf", `["${lite}"]`, `["${lite}", "${pro}"]`]],
    at: `"${pro}"`,
  },
  {
    name: "a provider of another account",
    base: {
      "main.tf": `provider "aws" {\n  alias = "ml"\n}\n${call("app", "./modules/app", `  providers = { aws = aws.ml }\n  models    = ["${lite}"]\n`)}`,
      ...app,
    },
    edits: [["main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a module's object with defaults of its own",
    base: {
      "main.tf": call("app", "./modules/app", `  grants = { chat = { models = ["${lite}"] } }\n`),
      "modules/app/main.tf": `${variable("grants", '  type = map(object({\n    models  = list(string)\n    actions = optional(list(string), ["bedrock:InvokeModel"])\n  }))\n')}${documented(`  dynamic "statement" {
    for_each = var.grants
    iterator = grant
    content {
      sid       = grant.key
      actions   = grant.value.actions
      resources = grant.value.models
    }
  }`)}`,
    },
    edits: [["main.tf", `["${lite}"] }`, `["${lite}"], actions = ["bedrock:*"] }`]],
    at: '"bedrock:*"',
  },
  {
    name: "a vendored module of a registry",
    base: {
      "main.tf": call("app", "acme/app/aws", `  models = ["${lite}"]\n`),
      ".terraform/modules/modules.json": `{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"app","Source":"registry.terraform.io/acme/app/aws","Version":"1.0.0","Dir":".terraform/modules/app"}]}`,
      ".terraform/modules/app/main.tf": app["modules/app/main.tf"],
    },
    edits: [["main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "statements given to a module as data",
    base: {
      "main.tf": call(
        "app",
        "./modules/app",
        `  statements = [{ Effect = "Allow", Action = ["bedrock:InvokeModel"], Resource = "${lite}" }]\n`,
      ),
      "modules/app/main.tf": `${variable("statements", "  type = any\n")}${role()}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = jsonencode({ Statement = var.statements })\n}\n`,
    },
    edits: [["main.tf", '"bedrock:InvokeModel"', '"bedrock:InvokeModel", "bedrock:CreateModelCustomizationJob"']],
    at: '"bedrock:CreateModelCustomizationJob"',
  },
  {
    name: "actions handed through a module's output",
    base: {
      "main.tf": `${call("catalogue", "./modules/catalogue")}${holding('module.catalogue.actions["chat"]', '"*"')}`,
      "modules/catalogue/main.tf":
        'locals {\n  actions = { chat = ["bedrock:InvokeModel"] }\n}\noutput "actions" {\n  value = local.actions\n}\n',
    },
    edits: [
      [
        "modules/catalogue/main.tf",
        '"bedrock:InvokeModel"',
        '"bedrock:InvokeModel", "bedrock:PutModelInvocationLoggingConfiguration"',
      ],
    ],
    at: '"bedrock:PutModelInvocationLoggingConfiguration"',
  },
  {
    name: "a module whose only call is a comment",
    base: {
      "main.tf": `# module "app" {\n#   source = "./modules/app"\n# }\n/*\n${call("app", "./modules/app")}*/\n`,
      "modules/app/main.tf": invoking(`"${lite}"`),
    },
    edits: [["modules/app/main.tf", `"${lite}"`, '"*"']],
    at: '"*"',
  },
  {
    name: "a module that only its example calls",
    base: {
      "main.tf": invoking(`"${lite}"`),
      "examples/basic/main.tf": call("app", "../.."),
    },
    edits: [["main.tf", `"${lite}"`, '"*"']],
    at: '"*"',
  },
  {
    name: "a module above its caller",
    base: {
      "terraform/main.tf": app["modules/app/main.tf"],
      "terraform/envs/prod/main.tf": call("app", "../..", `  models = ["${lite}"]\n`),
    },
    edits: [["terraform/envs/prod/main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "a module at the root of the repository",
    base: {
      "main.tf": app["modules/app/main.tf"],
      "live/main.tf": call("app", "..", `  models = ["${lite}"]\n`),
    },
    edits: [["live/main.tf", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
]
