/** Edits of where and how a text stands, which only some formats can make: files, references, functions, addresses. */
import type { Files } from "../../review-sources.ts"
import { cdk, synthesised } from "./cdk.ts"
import { cloudformation } from "./cloudformation.ts"
import { document, type Estate, roleWith, type Statement } from "./estate.ts"
import { type Broadens, textEdit as edit, type Row, type Said } from "./row.ts"
import { documented, jsonencoded } from "./terraform.ts"
import { allow, everyModel, guardrail, invoke, nova, readGuardrail, stream } from "./words.ts"

const models = [allow([invoke, stream], nova), readGuardrail]
const one = roleWith(models)
const wider = roleWith([...models, allow("bedrock:DeleteGuardrail")])
const two: Estate = {
  holders: [...one.holders, { kind: "role", id: "batch", inline: { invoke: [allow(invoke, nova)] } }],
}
const [first, second] = two.holders.map((holder): Estate => ({ holders: [holder] })) as [Estate, Estate]

const documentOf = (statements: readonly Statement[]): string => JSON.stringify(document(statements), null, 2)
const lone = { "policy.json": documentOf(models) }
const text = (files: Files): string => Object.values(files).join("\n")
const at = (path: string, files: Files): Files => ({ [path]: text(files) })
const replaced = (files: Files, from: string | RegExp, to: string | ((found: string) => string)): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, each]) => [path, each.replaceAll(from, typeof to === "string" ? () => to : to)]),
  )
const joined = (...all: readonly Files[]): Files => Object.assign({}, ...all)

const deletes: Broadens = {
  actions: ["bedrock:DeleteGuardrail"],
  rules: ["any/identity/consumer-edits-safety critical"],
}
const wildcard: Broadens = { actions: [invoke, stream], rules: ["aws/bedrock/any-model high"] }

const files: readonly Row[] = [
  edit(
    "a file is renamed",
    {
      document: [lone, at("policies/models.json", lone)],
      cloudformation: [cloudformation(one), at("stacks/app.yaml", cloudformation(one))],
      cdk: [cdk(one), at("cdk.out/Models.template.json", cdk(one))],
      terraform: [jsonencoded(one), at("iam.tf", jsonencoded(one))],
      "terraform data source": [documented(one), at("modules/app/main.tf", documented(one))],
    },
    "silent",
  ),
  edit(
    "a file is renamed, and says more",
    {
      cloudformation: [cloudformation(one), at("stacks/app.yaml", cloudformation(wider))],
      cdk: [cdk(one), at("cdk.out/Models.template.json", cdk(wider))],
      terraform: [jsonencoded(one), at("iam.tf", jsonencoded(wider))],
      "terraform data source": [documented(one), at("modules/app/main.tf", documented(wider))],
    },
    deletes,
    "git tells that a document with other text is the same",
  ),
  edit(
    "a file is split in two",
    {
      cloudformation: [
        cloudformation(two),
        joined(at("app.yaml", cloudformation(first)), at("batch.yaml", cloudformation(second))),
      ],
      cdk: [cdk(two), joined(cdk(first), at("cdk.out/Batch.template.json", cdk(second)))],
      terraform: [jsonencoded(two), joined(jsonencoded(first), at("batch.tf", jsonencoded(second)))],
      "terraform data source": [
        documented(two),
        joined(at("app/main.tf", documented(first)), at("batch/main.tf", documented(second))),
      ],
    },
    "silent",
    "two documents may have two holders",
  ),
  edit(
    "two files are merged",
    {
      cloudformation: [
        joined(at("app.yaml", cloudformation(first)), at("batch.yaml", cloudformation(second))),
        cloudformation(two),
      ],
      cdk: [joined(cdk(first), at("cdk.out/Batch.template.json", cdk(second))), cdk(two)],
      terraform: [joined(at("app.tf", jsonencoded(first)), at("batch.tf", jsonencoded(second))), jsonencoded(two)],
      "terraform data source": [
        joined(at("app.tf", documented(second)), at("batch.tf", documented(first))),
        documented(two),
      ],
    },
    "silent",
    "two documents may have two holders",
  ),
  edit(
    "a file is formatted otherwise",
    {
      document: [lone, { "policy.json": JSON.stringify(document(models)) }],
      cloudformation: [
        cloudformation(one),
        { "template.yaml": JSON.stringify({ Resources: { App: templateRole() } }) },
      ],
      cdk: [cdk(one), { "cdk.out/App.template.json": JSON.stringify(JSON.parse(text(cdk(one)))) }],
      terraform: [jsonencoded(one), replaced(replaced(jsonencoded(one), / +=/g, " ="), /^ +/gm, "\t")],
      "terraform data source": [
        documented(one),
        replaced(documented(one), /^( *)(statement)/gm, "# what it does\n  statement"),
      ],
    },
    "silent",
  ),
]

function templateRole() {
  return {
    Properties: {
      Policies: [{ PolicyDocument: document(models), PolicyName: "models" }],
      AssumeRolePolicyDocument: {
        Statement: [{ Principal: { Service: ["lambda.amazonaws.com"] }, Action: ["sts:AssumeRole"], Effect: "Allow" }],
        Version: "2012-10-17",
      },
    },
    Type: "AWS::IAM::Role",
  }
}

const quoted = JSON.stringify(nova)
const yamlModel = (value: string, beside = ""): Files => {
  const { "template.yaml": template = "" } = replaced(cloudformation(one), nova, value)
  return { "template.yaml": template.replace("Resources:", () => `${beside}Resources:`) }
}
const jsonModel = (value: unknown): Files => replaced(cdk(one), quoted, JSON.stringify(value))
const inHcl = (files: Files, value: string, beside: string): Files => ({
  "main.tf": `${beside}${text(replaced(files, quoted, value))}`,
})
const hclModel = (value: string, beside = ""): Files => inHcl(jsonencoded(one), value, beside)
const dataModel = (value: string, beside = ""): Files => inHcl(documented(one), value, beside)
const bothModels = (base: readonly [string, string?], head: readonly [string, string?]): Said => ({
  terraform: [hclModel(...base), hclModel(...head)],
  "terraform data source": [dataModel(...base), dataModel(...head)],
})

const [arn, rest] = ["arn:aws:bedrock:", "::foundation-model/amazon.nova-lite-v1:0"]
const inRegion = { "Fn::Join": ["", [arn, { Ref: "AWS::Region" }, rest]] }
const region = 'data "aws_region" "here" {}\n'
const partition = 'data "aws_partition" "here" {}\n'
const account = 'data "aws_caller_identity" "me" {}\n'
const variable = (value: string) => `variable "model" {\n  default = ${value}\n}\n`
const parameter = (value: string) => `Parameters:\n  Model:\n    Type: String\n    Default: "${value}"\n`
const mapping = (value: string) => `Mappings:\n  Models:\n    eu:\n      small: "${value}"\n`
const local = (value: string) => `locals {\n  models = [${value}]\n}\n`

const readOnly = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"
const readers: Estate = { holders: [{ kind: "role", id: "app", attached: ["AmazonBedrockReadOnly"] }] }
const asked = (name: string): string => readOnly.replace(":aws:iam", () => `:${name}:iam`)

const values: readonly Row[] = [
  edit(
    "a joined text becomes one with its references in it",
    {
      cloudformation: [
        yamlModel(`!Join ["", ["${arn}", !Ref "AWS::Region", "${rest}"]]`),
        yamlModel(`!Sub "${arn}\${AWS::Region}${rest}"`),
      ],
      cdk: [jsonModel(inRegion), jsonModel({ "Fn::Sub": `${arn}\${AWS::Region}${rest}` })],
      ...bothModels(
        [`join("", ["${arn}", data.aws_region.here.name, "${rest}"])`, region],
        [`"${arn}\${data.aws_region.here.name}${rest}"`, region],
      ),
    },
    "silent",
  ),
  edit(
    "a text with nothing to put in becomes a literal",
    {
      cloudformation: [yamlModel(`!Sub "${nova}"`), yamlModel(nova)],
      cdk: [jsonModel({ "Fn::Join": [":", nova.split(":")] }), jsonModel(nova)],
      ...bothModels([`format("%s", "${nova}")`], [quoted]),
    },
    "silent",
  ),
  edit(
    "the partition is asked for",
    {
      cloudformation: [yamlModel(nova), yamlModel(`!Sub "${nova.replace(":aws:", ":${AWS::Partition}:")}"`)],
      cdk: [
        jsonModel(nova),
        jsonModel({ "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, nova.slice("arn:aws".length)]] }),
      ],
      ...bothModels([quoted], [`"${nova.replace(":aws:", ":${data.aws_partition.here.partition}:")}"`, partition]),
    },
    "silent",
  ),
  edit(
    "the partition of a provider's policy is asked for",
    {
      cloudformation: [
        cloudformation(readers),
        replaced(cloudformation(readers), readOnly, `!Sub "${asked("${AWS::Partition}")}"`),
      ],
      cdk: [
        Object.fromEntries(
          Object.entries(cdk(readers)).map(([path, each]) => [
            path,
            each.replace(/\{\s*"Fn::Join"[^}]*\}[^}]*\}/, `"${readOnly}"`),
          ]),
        ),
        cdk(readers),
      ],
      terraform: [
        jsonencoded(readers),
        {
          "main.tf": `${partition}${text(replaced(jsonencoded(readers), readOnly, asked("${data.aws_partition.here.partition}")))}`,
        },
      ],
    },
    "silent",
  ),
  edit(
    "the account is asked for",
    {
      cloudformation: [
        cloudformation(one),
        replaced(cloudformation(one), guardrail, `!Sub "${guardrail.replace("111122223333", "${AWS::AccountId}")}"`),
      ],
      cdk: [
        cdk(one),
        replaced(
          cdk(one),
          `"${guardrail}"`,
          `{ "Fn::Sub": "${guardrail.replace("111122223333", "${AWS::AccountId}")}" }`,
        ),
      ],
      terraform: [
        jsonencoded(one),
        {
          "main.tf": `${account}${text(jsonencoded(one)).replace("111122223333", () => "${data.aws_caller_identity.me.account_id}")}`,
        },
      ],
      "terraform data source": [
        documented(one),
        {
          "main.tf": `${account}${text(documented(one)).replace("111122223333", () => "${data.aws_caller_identity.me.account_id}")}`,
        },
      ],
    },
    // It may be another one: told as possible, and no reason for a finding.
    { actions: ["bedrock:GetGuardrail"], rules: [], certainty: "possible", trades: true },
  ),
  edit(
    "a literal becomes the default of a parameter",
    {
      cloudformation: [yamlModel(nova), yamlModel("!Ref Model", parameter(nova))],
      ...bothModels([quoted], ["var.model", variable(quoted)]),
    },
    "silent",
    "it has no parameters of its author's",
  ),
  edit(
    "a parameter's default is widened",
    {
      cloudformation: [yamlModel("!Ref Model", parameter(nova)), yamlModel("!Ref Model", parameter(everyModel))],
      ...bothModels(["var.model", variable(quoted)], ["var.model", variable(JSON.stringify(everyModel))]),
    },
    wildcard,
    "it has no parameters of its author's",
  ),
  edit(
    "a literal becomes an entry of a table",
    {
      cloudformation: [yamlModel(nova), yamlModel("!FindInMap [Models, eu, small]", mapping(nova))],
      ...bothModels([quoted], ["local.models[0]", local(quoted)]),
    },
    "silent",
    "it has no tables",
  ),
  edit(
    "an entry of a table is widened",
    {
      cloudformation: [
        yamlModel("!FindInMap [Models, eu, small]", mapping(nova)),
        yamlModel("!FindInMap [Models, eu, small]", mapping(everyModel)),
      ],
      ...bothModels(["local.models[0]", local(quoted)], ["local.models[0]", local(JSON.stringify(everyModel))]),
    },
    wildcard,
    "it has no tables",
  ),
]

const batch = (address: string) => replaced(jsonencoded(first), /\bapp\b/g, address)
const movedTo = (address: string): Files => ({
  "main.tf": `${text(batch(address))}moved {\n  from = aws_iam_role.app\n  to   = aws_iam_role.${address}\n}\n`,
})
const nameless = (files: Files): Files => replaced(files, /name = "\w+"\n/g, "")

const twins: Estate = { holders: [...one.holders, ...one.holders.map((holder) => ({ ...holder, id: "batch" }))] }
/** With a physical name, which outlives the address. */
const named = (files: Files): Files =>
  replaced(
    replaced(files, /^( +)AssumeRolePolicyDocument:/gm, "      RoleName: app\n      AssumeRolePolicyDocument:"),
    '"AssumeRolePolicyDocument"',
    '"RoleName": "app", "AssumeRolePolicyDocument"',
  )

const addresses: readonly Row[] = [
  edit(
    "a resource gets another address",
    {
      cloudformation: [cloudformation(one), replaced(cloudformation(one), "App:", "Api:")],
      cdk: [cdk(one), synthesised(one, "Service")],
      terraform: [nameless(jsonencoded(first)), nameless(batch("api"))],
      "terraform data source": [nameless(documented(first)), nameless(replaced(documented(first), /\bapp\b/g, "api"))],
    },
    "silent",
    "it has no addresses",
  ),
  edit(
    "two resources that are alike get other addresses",
    {
      cloudformation: [cloudformation(twins), replaced(cloudformation(twins), /(App|Batch):/g, (name) => `New${name}`)],
      cdk: [cdk(twins), synthesised(twins, "Service")],
      terraform: [
        nameless(jsonencoded(twins)),
        nameless(replaced(jsonencoded(twins), /\b(app|batch)\b/g, (name) => `new_${name}`)),
      ],
      "terraform data source": [
        nameless(documented(twins)),
        nameless(replaced(documented(twins), /\b(app|batch)\b/g, (name) => `new_${name}`)),
      ],
    },
    "silent",
    "it has no addresses",
  ),
  edit(
    "a resource with a name of its own gets another address, and may do more",
    {
      cloudformation: [named(cloudformation(one)), named(replaced(cloudformation(wider), "App:", "Api:"))],
      cdk: [named(cdk(one)), named(synthesised(wider, "Service"))],
      terraform: [
        jsonencoded(one),
        replaced(jsonencoded(wider), /aws_iam_role(\.|" ")app\b/g, (text) => text.replace("app", "api")),
      ],
      "terraform data source": [
        documented(one),
        replaced(documented(wider), /aws_iam_role(\.|" ")app\b/g, (text) => text.replace("app", "api")),
      ],
    },
    deletes,
    "it has no addresses",
  ),
  edit(
    "a resource is moved, and says so",
    { terraform: [jsonencoded(first), movedTo("api")] },
    "silent",
    "only Terraform says what was moved",
  ),
  edit(
    "a resource is moved, says so, and may do more",
    {
      terraform: [
        jsonencoded(first),
        {
          "main.tf": text(movedTo("api"))
            .replace('["bedrock:InvokeModel", ', '["bedrock:DeleteGuardrail", "bedrock:InvokeModel", ')
            .replace(`"${nova}"`, '"*"'),
        },
      ],
    },
    {
      actions: ["bedrock:DeleteGuardrail", invoke, stream],
      rules: ["any/identity/consumer-edits-safety critical", "aws/bedrock/any-model high"],
      // What takes the block back is no move.
      trades: true,
    },
    "only Terraform says what was moved",
  ),
  edit(
    "a construct gets another logical id, keeps its path and may do more",
    { cdk: [cdk(one), replaced(cdk(wider), /"App[0-9A-F]{8}"/g, '"Legacy"')] },
    deletes,
    "only CDK tells the path of a construct",
  ),
]

export const placeRows: readonly Row[] = [...files, ...values, ...addresses]
