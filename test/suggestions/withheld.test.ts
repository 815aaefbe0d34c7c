import { expect, it } from "vitest"
import type { Files } from "../review-sources.ts"
import { offered } from "./offered.ts"
import { asDocument, asEncoded, type Statement } from "./statements.ts"

const lite = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const use: Statement = { Action: "bedrock:InvokeModel", Resource: lite }
const any: Statement = { Action: "bedrock:InvokeModel", Resource: "*" }
const policy = (name: string, resources: string) => `resource "aws_iam_role_policy" "${name}" {
  role   = "${name}"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = ${resources} }] })
}
`
const locals = (resource: string) => `locals {\n  models = ["${resource}"]\n}\n`
const guarded = policy("a", '"*"')
const secret = `variable "model" {\n  sensitive = true\n  default   = "${lite}"\n}\n`
const document = (text: string): Files => ({ "policy.json": text })
const oneLine = (resource: string) =>
  `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": ${resource} }] }\n`

const synthesized = (resource: string): Files => ({
  "app.template.json": `{ "Resources": { "P": { "Type": "AWS::IAM::ManagedPolicy", "Metadata": { "aws:cdk:path": "App/P" }, "Properties": { "Roles": ["r"], "PolicyDocument": ${oneLine(resource)} } } } }`,
})

/** What is suggested for a rule: nothing, each time. */
it.each<[string, string, Files, Files]>([
  ["nothing is named nearby", "aws/bedrock/any-model", {}, asDocument([any])],
  [
    "what is nearby is as wide",
    "aws/bedrock/any-model",
    asDocument([{ ...any, Resource: "arn:aws:bedrock:*::foundation-model/anthropic.*" }]),
    asDocument([
      { ...any, Resource: "arn:aws:bedrock:*::foundation-model/anthropic.*" },
      { ...any, Sid: "B" } as Statement,
    ]),
  ],
  [
    "the statement says more than the finding is about",
    "aws/bedrock/any-model",
    asDocument([use]),
    asDocument([use, { Action: ["bedrock:InvokeModel", "s3:GetObject"], Resource: "*" }]),
  ],
  [
    "a condition would bind what else the statement says",
    "aws/iam/pass-any-role",
    asEncoded([use]),
    asEncoded([use, { Action: ["iam:PassRole", "ec2:RunInstances"], Resource: "*" }]),
  ],
  [
    "two roles share the text",
    "aws/bedrock/any-model",
    { "main.tf": locals(lite) + policy("a", "local.models") + policy("b", "local.models") },
    { "main.tf": locals("*") + policy("a", "local.models") + policy("b", "local.models") },
  ],
  [
    "the text is put together",
    "aws/bedrock/any-model",
    { "main.tf": policy("a", `"${lite}"`) },
    {
      "main.tf": `variable "tail" {\n  default = "*"\n}\n${policy("a", `"${lite}"`)}${policy("a2", '"arn:aws:bedrock:eu-west-1::foundation-model/${var.tail}"')}`,
    },
  ],
  [
    "the text stands in another file, which this one only uses",
    "aws/bedrock/any-model",
    { "main.tf": policy("a", `"${lite}"`), "locals.tf": locals("*") },
    { "main.tf": policy("a", `"${lite}"`) + policy("b", "local.models"), "locals.tf": locals("*") },
  ],
  [
    "a template fills the rest in",
    "aws/bedrock/any-model",
    { "policy.json.tpl": oneLine(`"${lite}"`) },
    { "policy.json.tpl": oneLine('"*"') },
  ],
  [
    "a template fills the rest in, whatever its name",
    "aws/bedrock/any-model",
    document(oneLine(`"${lite}"`).replace("2012-10-17", "{{ version }}")),
    document(oneLine('"*"').replace("2012-10-17", "{{ version }}")),
  ],
  ["a program wrote the file", "aws/bedrock/any-model", synthesized(`"${lite}"`), synthesized('"*"')],
  [
    "the file went with what it said",
    "any/access/deny-vanished",
    { "main.tf": guarded, "deny.tf": policy("a", '"*"').replace("Allow", "Deny").replace('" "a"', '" "deny"') },
    { "main.tf": guarded },
  ],
  [
    "a graver finding would be left",
    "aws/bedrock/wildcard",
    asDocument([]),
    asDocument([{ Action: "bedrock:*", Resource: "*" }]),
  ],
  ["a new statement is all that there is to take back", "any/access/new-capability", asDocument([]), asDocument([use])],
  [
    "what is nearby is secret",
    "aws/bedrock/any-model",
    { "main.tf": secret + policy("a", "var.model") },
    { "main.tf": secret + policy("a", "var.model") + policy("b", '"*"') },
  ],
  [
    "the line is a comment's as well",
    "aws/iam/pass-any-role",
    {},
    document(
      '{ "Statement": [\n  { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "x" },\n  { "Effect": "Allow", "Action": "iam:PassRole",\n    "Resource": "*" // all of them\n  }\n] }\n',
    ),
  ],
])("nothing is offered where %s", async (_, rule, base, head) => {
  const report = await offered(base, head)
  const found = report.findings.filter((each) => each.rule === rule)
  expect(found.length).toBeGreaterThan(0)
  expect(found.flatMap(({ suggestion }) => suggestion ?? [])).toEqual([])
})
