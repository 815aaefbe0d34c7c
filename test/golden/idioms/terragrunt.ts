/** What Terragrunt brings to a module: files that are read or included, other units, files that it writes. */
import { type Idiom, invoking, lite, pro } from "./idiom.ts"

const models = 'variable "models" {\n  type = list(string)\n}\n'
const module = { "modules/app/main.tf": `${models}${invoking("var.models")}` }
const source = 'terraform {\n  source = "${get_repo_root()}/modules//app"\n}\n'
const list = (name = "models") => `locals {\n  ${name} = ["${lite}"]\n}\n`
const wider = [`["${lite}"]`, '["*"]'] as const

export const terragrunt: readonly Idiom[] = [
  {
    name: "a file that Terragrunt reads",
    base: {
      "live/prod/env.hcl": list(),
      "live/prod/app/terragrunt.hcl": `${source}locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n}\ninputs = {\n  models = local.env.locals.models\n}\n`,
      ...module,
    },
    edits: [["live/prod/env.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "the inputs of a file that Terragrunt reads beside",
    base: {
      "live/common.hcl": `inputs = {\n  models = ["${lite}"]\n}\n`,
      "live/app/terragrunt.hcl": `${source}locals {\n  common = read_terragrunt_config("\${get_terragrunt_dir()}/../common.hcl")\n}\ninputs = merge(local.common.inputs, { extra = 1 })\n`,
      ...module,
    },
    edits: [["live/common.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "an included file that reads what lies above whoever includes it",
    base: {
      "live/prod/env.hcl": list(),
      "live/_envcommon/app.hcl": `${source}locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n}\ninputs = {\n  models = local.env.locals.models\n}\n`,
      "live/root.hcl": "",
      "live/prod/app/terragrunt.hcl":
        'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\ninclude "common" {\n  path = "${dirname(find_in_parent_folders("root.hcl"))}/_envcommon/app.hcl"\n}\n',
      ...module,
    },
    edits: [["live/prod/env.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "an included file that is exposed",
    base: {
      "live/root.hcl": list(),
      "live/app/terragrunt.hcl": `include "root" {\n  path   = find_in_parent_folders("root.hcl")\n  expose = true\n}\n${source}inputs = {\n  models = include.root.locals.models\n}\n`,
      ...module,
    },
    edits: [["live/root.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "an include without a name",
    base: {
      "live/root.hcl": list(),
      "live/app/terragrunt.hcl": `include {\n  path   = find_in_parent_folders("root.hcl")\n  expose = true\n}\n${source}locals {\n  models = include.locals.models\n}\ninputs = {\n  models = local.models\n}\n`,
      ...module,
    },
    edits: [["live/root.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "lists that are merged deeply",
    base: {
      "live/root.hcl": `inputs = {\n  models = ["${lite}"]\n}\n`,
      "live/app/terragrunt.hcl": `include "root" {\n  path           = find_in_parent_folders("root.hcl")\n  merge_strategy = "deep"\n}\n${source}inputs = {\n  models = ["${pro}"]\n}\n`,
      ...module,
    },
    edits: [["live/root.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "an include that is merged after all",
    base: {
      "live/root.hcl": 'inputs = {\n  models = ["*"]\n}\n',
      "live/app/terragrunt.hcl": `include "root" {\n  path           = find_in_parent_folders("root.hcl")\n  merge_strategy = "no_merge"\n}\n${source}inputs = {\n  models = ["${lite}"]\n}\n`,
      ...module,
    },
    edits: [["live/app/terragrunt.hcl", `["${lite}"]`, '["*"]']],
    at: '"*"',
  },
  {
    name: "the outputs of another unit",
    base: {
      "live/models/terragrunt.hcl": `terraform {\n  source = "../../modules/models"\n}\ninputs = {\n  names = ["${lite}"]\n}\n`,
      "modules/models/main.tf":
        'variable "names" {\n  type = list(string)\n}\noutput "arns" {\n  value = [for name in var.names : name]\n}\n',
      "live/app/terragrunt.hcl": `${source}dependency "models" {\n  config_path = "../models"\n  mock_outputs = {\n    arns = ["arn:mock"]\n  }\n}\ninputs = {\n  models = dependency.models.outputs.arns\n}\n`,
      ...module,
    },
    edits: [["live/models/terragrunt.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "beside outputs that nobody knows",
    base: {
      "live/models/terragrunt.hcl": 'terraform {\n  source = "git::https://example.com/models.git"\n}\n',
      "live/app/terragrunt.hcl": `${source}dependency "models" {\n  config_path = "../models"\n  mock_outputs = {\n    arns = ["arn:aws:mock"]\n  }\n}\ninputs = {\n  models = concat(dependency.models.outputs.arns, ["${lite}"])\n}\n`,
      ...module,
    },
    edits: [["live/app/terragrunt.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "a file that Terragrunt writes",
    base: {
      "live/app/terragrunt.hcl": `${source}locals {\n  action = "bedrock:InvokeModel"\n}\ngenerate "more" {\n  path      = "more.tf"\n  if_exists = "overwrite"\n  contents  = <<-EOF\n    resource "aws_iam_role_policy" "more" {\n      role = aws_iam_role.app.id\n      policy = jsonencode({\n        Statement = [{ Effect = "Allow", Action = "\${local.action}", Resource = "${pro}" }]\n      })\n    }\n  EOF\n}\ninputs = {\n  models = ["${lite}"]\n}\n`,
      ...module,
    },
    edits: [["live/app/terragrunt.hcl", `Resource = "${pro}"`, 'Resource = "*"']],
    at: '"*"',
  },
  {
    name: "a local in a file that Terragrunt writes",
    base: {
      "live/app/terragrunt.hcl": `${source}locals {\n  action = "bedrock:InvokeModel"\n}\ngenerate "more" {\n  path      = "more.tf"\n  if_exists = "overwrite"\n  contents  = <<-EOF\n    resource "aws_iam_role_policy" "more" {\n      role = aws_iam_role.app.id\n      policy = jsonencode({\n        Statement = [{ Effect = "Allow", Action = "\${local.action}", Resource = "*" }]\n      })\n    }\n  EOF\n}\ninputs = {\n  models = ["${lite}"]\n}\n`,
      ...module,
    },
    edits: [["live/app/terragrunt.hcl", '"bedrock:InvokeModel"', '"bedrock:*"']],
    at: "bedrock:*",
  },
  {
    name: "data in YAML above a unit",
    base: {
      "live/models.yaml": `models:\n  - ${lite}\n`,
      "live/app/terragrunt.hcl": `${source}locals {\n  data = yamldecode(file(find_in_parent_folders("models.yaml")))\n}\ninputs = {\n  models = local.data.models\n}\n`,
      ...module,
    },
    edits: [["live/models.yaml", `- ${lite}`, '- "*"']],
    at: '"*"',
  },
  {
    name: "the place of a unit in a name",
    base: {
      "live/prod/app/terragrunt.hcl": `${source}locals {\n  env = basename(dirname(get_terragrunt_dir()))\n  by  = {\n    prod = ["${lite}"]\n    dev  = ["*"]\n  }\n}\ninputs = {\n  models = local.by[local.env]\n}\n`,
      ...module,
    },
    edits: [["live/prod/app/terragrunt.hcl", ...wider]],
    at: '"*"',
  },
  {
    name: "beside what the environment sets",
    base: {
      "live/app/terragrunt.hcl": `${source}inputs = {\n  models = ["arn:aws:bedrock:*:\${get_env("ACCOUNT", "")}:provisioned-model/a"]\n}\n`,
      ...module,
    },
    edits: [["live/app/terragrunt.hcl", "provisioned-model/a", "provisioned-model/*"]],
    at: '"arn:aws:bedrock:*:${get_env("ACCOUNT", "")}:provisioned-model/*"',
  },
]
