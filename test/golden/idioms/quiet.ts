/** Pull requests that put Terraform in another way and change nobody's access, in either direction. */
import type { Files } from "../../review-sources.ts"
import { documented, invoking, lite, role } from "./idiom.ts"

interface Quiet {
  readonly name: string
  readonly base: Files
  readonly head: Files
}

const one = invoking(`["${lite}"]`)
const call = (more = "") => `module "app" {\n  source = "./modules/app"\n${more}}\n`
const moves = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([from, to]) => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`).join("")

/** What CDK for Terraform writes of one role with a policy. */
const synthesised = (name: string) => {
  const metadata = (path: string) => ({ "//": { metadata: { path, uniqueId: name } } })
  const statement = (more: object) => JSON.stringify({ Statement: [{ Effect: "Allow", ...more }] })
  const trusted = { Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }
  const may = { Action: "bedrock:InvokeModel", Resource: lite }
  return JSON.stringify(
    {
      resource: {
        aws_iam_role: { [name]: { ...metadata("stack/app/role"), assume_role_policy: statement(trusted) } },
        aws_iam_role_policy: {
          [`${name}_policy`]: {
            ...metadata("stack/app/policy"),
            role: `\${aws_iam_role.${name}.id}`,
            policy: statement(may),
          },
        },
      },
    },
    null,
    2,
  )
}

export const quiet: readonly Quiet[] = [
  {
    name: "resources move into a module, and say so",
    base: { "main.tf": one },
    head: {
      "main.tf": `${call()}${moves(["aws_iam_role.app", "module.app.aws_iam_role.app"])}`,
      "modules/app/main.tf": one,
    },
  },
  {
    name: "resources move into a module, and do not say so",
    base: { "main.tf": one },
    head: { "main.tf": call(), "modules/app/main.tf": one },
  },
  {
    name: "a module call gets another name, and says so",
    base: { "main.tf": call(), "modules/app/main.tf": one },
    head: {
      "main.tf": `${call().replace('"app"', '"chat"')}${moves(["module.app", "module.chat"])}`,
      "modules/app/main.tf": one,
    },
  },
  {
    name: "a module's directory gets another name",
    base: { "main.tf": call(), "modules/app/main.tf": one },
    head: { "main.tf": call().replace("modules/app", "modules/chat"), "modules/chat/main.tf": one },
  },
  {
    name: "a literal becomes a module's argument",
    base: { "main.tf": call(), "modules/app/main.tf": one },
    head: {
      "main.tf": call(`  models = ["${lite}"]\n`),
      "modules/app/main.tf": `variable "models" {}\n${invoking("var.models")}`,
    },
  },
  {
    name: "a literal becomes a file's value",
    base: { "main.tf": one },
    head: {
      "main.tf": `variable "models" {}\n${invoking("var.models")}`,
      "terraform.tfvars": `models = ["${lite}"]\n`,
    },
  },
  {
    name: "count becomes for_each, and says so",
    base: {
      "main.tf": one.replace('"app" {\n  assume', '"app" {\n  count = 1\n  assume').replace("app.id", "app[0].id"),
    },
    head: {
      "main.tf": `${one.replace('"app" {\n  assume', '"app" {\n  for_each = toset(["a"])\n  assume').replace("app.id", 'app["a"].id')}${moves(["aws_iam_role.app[0]", 'aws_iam_role.app["a"]'])}`,
    },
  },
  {
    name: "statements become dynamic",
    base: {
      "main.tf": documented(`  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${lite}"]\n  }`),
    },
    head: {
      "main.tf": documented(
        `  dynamic "statement" {\n    for_each = ["${lite}"]\n    content {\n      actions   = ["bedrock:InvokeModel"]\n      resources = [statement.value]\n    }\n  }`,
      ),
    },
  },
  {
    name: "a policy moves to a file of its own",
    base: { "main.tf": one },
    head: {
      "main.tf": `${role()}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = file("app.json")\n}\n`,
      "app.json": `{ "Statement": [{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "${lite}" }] }\n`,
    },
  },
  {
    name: "settings are told apart by their files",
    base: { "main.tf": `variable "models" {\n  default = ["${lite}"]\n}\n${invoking("var.models")}` },
    head: {
      "main.tf": `variable "models" {\n  default = ["${lite}"]\n}\n${invoking("var.models")}`,
      "dev.tfvars": `models = ["${lite}"]\n`,
    },
  },
  {
    name: "what is looked up gets another name",
    base: {
      "main.tf": `data "aws_caller_identity" "me" {}\n${invoking('["arn:aws:bedrock:*:${data.aws_caller_identity.me.account_id}:provisioned-model/x"]')}`,
    },
    head: {
      "main.tf": `data "aws_caller_identity" "current" {}\n${invoking('["arn:aws:bedrock:*:${data.aws_caller_identity.current.account_id}:provisioned-model/x"]')}`,
    },
  },
  {
    name: "constructs whose generated names change with their paths kept",
    base: { "cdk.tf.json": synthesised("app_role_1A2B") },
    head: { "cdk.tf.json": synthesised("app_role_3C4D") },
  },
  {
    name: "a sensitive variable is declared so",
    base: { "main.tf": `variable "key" {\n  default = "k"\n}\n${one}` },
    head: { "main.tf": `variable "key" {\n  default   = "k"\n  sensitive = true\n}\n${one}` },
  },
  {
    name: "a module gets an example",
    base: { "main.tf": one },
    head: { "main.tf": one, "examples/basic/main.tf": call().replace("./modules/app", "../..") },
  },
]
