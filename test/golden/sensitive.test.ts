/** What Terraform calls sensitive or ephemeral is in no report, however it travels; that it became another is seen all the same. */
import { describe, expect, it } from "vitest"
import { renderFinding } from "../../src/report/comment-body.ts"
import { renderJson } from "../../src/report/json.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderSummary } from "../../src/report/summary.ts"
import { renderText } from "../../src/report/text.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { invoking } from "./idioms/idiom.ts"

const secret = "hunter2hunter2"
const other = "correcthorse"
const arn = (name: string) => `arn:aws:bedrock:*:111122223333:provisioned-model/${name}`
const variable = (more = "sensitive = true", value = `"${secret}"`) =>
  `variable "name" {\n  default = ${value}\n  ${more}\n}\n`
const at = (name: string) => invoking(`["${arn(`\${${name}}`)}"]`)
const child = (body: string, call: string): Files => ({
  "main.tf": `module "app" {\n  source = "./app"\n  ${call}\n}\n${body}`,
})

/** Each holds the secret once, and lets the role invoke something that it names. */
const ways: Readonly<Record<string, Files>> = {
  "a sensitive variable": { "main.tf": variable() + at("var.name") },
  "an ephemeral variable": { "main.tf": variable("ephemeral = true") + at("var.name") },
  "a text in sensitive()": { "main.tf": at(`sensitive("${secret}")`) },
  "a whole resource": { "main.tf": `locals {\n  arn = sensitive("${arn(secret)}")\n}\n${invoking("[local.arn]")}` },
  "a local behind a function": { "main.tf": `${variable()}locals {\n  name = upper(var.name)\n}\n${at("local.name")}` },
  "a function around sensitive()": { "main.tf": `locals {\n  n = lower(sensitive("${secret}"))\n}\n${at("local.n")}` },
  "a template": { "main.tf": `${variable()}locals {\n  name = "x-\${var.name}-y"\n}\n${at("local.name")}` },
  "format and join": {
    "main.tf": `${variable()}locals {\n  name = join("-", [format("%s", var.name), "x"])\n}\n${at("local.name")}`,
  },
  "a sensitive list in a loop": {
    "main.tf": variable("sensitive = true", `["${secret}"]`) + invoking(`[for each in var.name : "${arn("${each}")}"]`),
  },
  "a sensitive map": {
    "main.tf": variable("sensitive = true", `{ app = "${secret}" }`) + at("var.name.app"),
  },
  "an outcome of a conditional": {
    "main.tf": `${variable()}locals {\n  name = 1 == 1 ? var.name : "x"\n}\n${at("local.name")}`,
  },
  "a number": { "main.tf": variable("sensitive = true", "7312873128") + at("var.name") },
  "a switch of instances": {
    "main.tf":
      variable("sensitive = true", `["${secret}"]`) +
      at("each.value").replace('policy" "app" {', 'policy" "app" {\n  for_each = toset(var.name)'),
  },
  "a file of variables": {
    "main.tf": `variable "name" {\n  sensitive = true\n}\n${at("var.name")}`,
    "terraform.tfvars": `name = "${secret}"\n`,
  },
  "an argument of a module": {
    ...child("", `name = "${secret}"`),
    "app/main.tf": `variable "name" {\n  sensitive = true\n}\n${at("var.name")}`,
  },
  "an argument made of texts": {
    ...child("", `name = "\${upper("${secret}")}\${terraform.workspace}"`),
    "app/main.tf": `variable "name" {\n  sensitive = true\n}\n${at("var.name")}`,
  },
  "a sensitive output of a module": {
    ...child(at("module.app.name"), ""),
    "app/main.tf": `output "name" {\n  value     = "${secret}"\n  sensitive = true\n}\n`,
  },
  "a sensitive default handed on through two modules": {
    ...child(at("module.app.name"), ""),
    "app/main.tf": `${variable()}output "name" {\n  value     = "\${var.name}"\n  sensitive = true\n}\n`,
  },
  "a whole policy": {
    "main.tf": invoking(`["${arn(secret)}"]`).replace(
      /policy = (jsonencode\(\{\n[\s\S]*?\n {2}\}\))/,
      (_, policy) => `policy = sensitive(${policy})`,
    ),
  },
}

const outputs = async (base: Files, head: Files) => {
  const report = await reviewFiles(base, head)
  const told = [
    [...renderJson(report)].join(""),
    renderText(report, { colour: false, width: 200 } as never),
    renderSummary(report, noLinks, () => true),
    ...report.findings.map((finding) => renderFinding(finding, noLinks)),
    JSON.stringify(report, (key, value) => (key === "source" ? { path: value.path, text: value.text } : value)),
  ]
  return { report, told: told.join("\n") }
}

const exchanged = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(secret, other).replace("7312873128", "8812873128"),
    ]),
  )

describe.each(Object.entries(ways))("%s", (_, files) => {
  const head = exchanged(files)
  it("is in no report", async () => {
    for (const [base, after] of [[{}, files] as const, [files, head] as const, [files, {}] as const]) {
      const { told } = await outputs(base, after)
      expect(told).not.toMatch(/hunter2|correcthorse|[78][38]12873128/i)
    }
  })

  it("is seen to change, and to stay", async () => {
    expect((await outputs(files, head)).report.deltas.map(({ change }) => change)).toContain("appeared")
    expect((await outputs(files, files)).report.deltas).toEqual([])
  })
})

it("what nonsensitive() lets out is judged", async () => {
  const { told } = await outputs({}, { "main.tf": variable() + at("nonsensitive(var.name)") })
  expect(told).toContain(arn(secret))
})

it.each([
  [
    "a policy",
    (actions: string) => [
      "",
      `sensitive(jsonencode({ Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }] }))`,
    ],
  ],
  [
    "a policy in a text",
    (actions: string) => [
      "",
      `sensitive(<<-EOT\n{ "Statement": [{ "Effect": "Allow", "Action": ${actions}, "Resource": "*" }] }\nEOT\n)`,
    ],
  ],
  [
    "actions in a sensitive variable",
    (actions: string) => [
      `variable "actions" {\n  default = ${actions}\n  sensitive = true\n}\n`,
      'jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })',
    ],
  ],
  [
    "an action in a text with a hole",
    (actions: string) => [
      `variable "actions" {\n  default = ${actions}[0]\n  sensitive = true\n}\n`.replace(/\["(.*)"\]\[0\]/, '"$1"'),
      '<<-EOT\n{ "Statement": [{ "Effect": "Allow", "Action": "${var.actions}", "Resource": "*" }] }\nEOT\n',
    ],
  ],
  [
    "a document of blocks",
    (actions: string) => [
      `variable "actions" {\n  default = ${actions}\n  sensitive = true\n}\ndata "aws_iam_policy_document" "app" {\n  statement {\n    actions   = var.actions\n    resources = ["*"]\n  }\n}\n`,
      "data.aws_iam_policy_document.app.json",
    ],
  ],
] as const)("%s is no way past the gate", async (_, written) => {
  const files = (actions: string): Files => {
    const [before = "", policy] = written(actions)
    return { "main.tf": `${before}resource "aws_iam_role_policy" "app" {\n  role = "app"\n  policy = ${policy}\n}\n` }
  }
  const { deltas } = await reviewFiles(files('["bedrock:ListTagsForResource"]'), files('["bedrock:*"]'))
  expect(deltas.filter(({ broadens }) => broadens)).not.toEqual([])
})
