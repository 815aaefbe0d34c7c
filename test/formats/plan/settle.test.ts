import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { plan as planFormat } from "../../../src/formats/plan/index.ts"
import { rootOf } from "../../../src/formats/plan/root.ts"
import { settled } from "../../../src/formats/plan/settle.ts"
import { terraform } from "../../../src/formats/terraform/index.ts"
import type { Resource, Unit } from "../../../src/model/resource.ts"
import { type Source, type Span, textOf } from "../../../src/model/source.ts"
import { broken, outline } from "../outline.ts"
import { type Change, configured, type Made, planOf, planText } from "./made.ts"

const hcl = (text: string, path = "main.tf"): readonly Resource[] => {
  const directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ""
  return terraform.read(directory, [{ path, revision: "head", text }]).value
}
const created = (address: string, after: object, unknown: object = {}): Change => ({ address, after, unknown })

/** Every leaf of what settles, `perhaps` marked with a question mark. */
const leaves = (resources: readonly Resource[]) =>
  Object.assign(
    {},
    ...resources.map(({ address, body, perhaps }) => outline(body, perhaps === undefined ? address : `${address}?`)),
  ) as Record<string, string>

const settle = (text: string, made: Made, when: "before" | "after" = "after") =>
  leaves(settled(hcl(text), planOf(made), when, () => undefined))

const policy = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] })
const asAws = (statement: object) =>
  JSON.stringify({ Statement: [statement], Version: "2012-10-17" }).replace(/,/g, " ,")

describe("a value that the files leave open", () => {
  it.each<[string, string, Made, Record<string, unknown>]>([
    [
      "an argument",
      'variable "n" {}\nresource "aws_x" "a" {\n  name = var.n\n}\n',
      { changes: [created("aws_x.a", { name: "prod" })] },
      { "aws_x.a.name": "prod @ var.n" },
    ],
    [
      "what is known keeps its place, and wins",
      'resource "aws_x" "a" {\n  name = "dev"\n  size = 3\n}\n',
      { changes: [created("aws_x.a", { name: "prod", size: 4, arn: "arn:x" })] },
      { "aws_x.a.name": 'dev @ "dev"', "aws_x.a.size": "(3) @ 3" },
    ],
    [
      "what the plan does not know either",
      'variable "n" {}\nresource "aws_x" "a" {\n  name = var.n\n}\n',
      { changes: [created("aws_x.a", {}, { name: true })] },
      { "aws_x.a.name": "? var.n @ var.n" },
    ],
    [
      "what the plan leaves empty",
      'variable "n" {}\nresource "aws_x" "a" {\n  name = var.n\n}\n',
      { changes: [created("aws_x.a", { name: null })] },
      { "aws_x.a.name": "(null) @ var.n" },
    ],
    [
      "a list and a map",
      'variable "l" {}\nvariable "m" {}\nresource "aws_x" "a" {\n  list = var.l\n  map  = var.m\n}\n',
      { changes: [created("aws_x.a", { list: ["one", 2], map: { k: true } })] },
      { "aws_x.a.list[0]": "one @ var.l", "aws_x.a.list[1]": "(2) @ var.l", "aws_x.a.map.k": "(true) @ var.m" },
    ],
    [
      "items of a list, whatever their order",
      'variable "x" {}\nresource "aws_x" "a" {\n  list = ["a", var.x, "b"]\n}\n',
      { changes: [created("aws_x.a", { list: ["b", "x", "a"] })] },
      { "aws_x.a.list[0]": 'b @ "b"', "aws_x.a.list[1]": "x @ var.x", "aws_x.a.list[2]": 'a @ "a"' },
    ],
    [
      "an item that stands for several",
      'variable "x" {}\nresource "aws_x" "a" {\n  list = concat(["a"], var.x)\n}\n',
      { changes: [created("aws_x.a", { list: ["a", "x", "y"] })] },
      {
        "aws_x.a.list[0]": 'a @ "a"',
        "aws_x.a.list[1]": expect.stringMatching(/^x @ .*var\.x/),
        "aws_x.a.list[2]": expect.stringMatching(/^y @ .*var\.x/),
      },
    ],
    [
      "entries of a map",
      'variable "x" {}\nresource "aws_x" "a" {\n  map = { k = "v", x = var.x }\n}\n',
      { changes: [created("aws_x.a", { map: { k: "v", x: "X" } })] },
      { "aws_x.a.map.k": 'v @ "v"', "aws_x.a.map.x": "X @ var.x" },
    ],
    [
      "nested blocks by what they say",
      'variable "x" {}\nresource "aws_x" "a" {\n  block {\n    set = "one"\n    to  = var.x\n  }\n  block {\n    set = "two"\n    to  = var.x\n  }\n}\n',
      {
        changes: [
          created("aws_x.a", {
            block: [
              { set: "two", to: 2 },
              { set: "one", to: 1 },
            ],
          }),
        ],
      },
      {
        "aws_x.a.block[0].set": 'two @ "two"',
        "aws_x.a.block[0].to": "(2) @ var.x",
        "aws_x.a.block[1].set": 'one @ "one"',
        "aws_x.a.block[1].to": "(1) @ var.x",
      },
    ],
    [
      "dynamic blocks, one for each that is planned",
      'variable "all" {}\nresource "aws_x" "a" {\n  dynamic "block" {\n    for_each = var.all\n    content {\n      set = block.value\n      by  = "us"\n    }\n  }\n}\n',
      {
        changes: [
          created("aws_x.a", {
            block: [
              { set: "one", by: "us" },
              { set: "two", by: "us" },
            ],
          }),
        ],
      },
      {
        "aws_x.a.block[0].set": expect.stringMatching(/^one @ /),
        "aws_x.a.block[0].by": 'us @ "us"',
        "aws_x.a.block[1].set": expect.stringMatching(/^two @ /),
        "aws_x.a.block[1].by": 'us @ "us"',
      },
    ],
  ])("%s", (_name, text, made, expected) => {
    expect(settle(text, made)).toMatchObject(expected)
  })
})

describe("a text with holes", () => {
  it.each<[string, string, string, Record<string, string>]>([
    ["one in the middle", '"arn:${var.x}:end"', "arn:PART:end", { "": "arn:PART:end" }],
    ["several", '"${var.x}/${var.y}/c"', "a/b/c", { "": "a/b/c" }],
    ["one that is empty", '"a${var.x}b"', "ab", { "": "ab" }],
    ["two side by side", '"a${var.x}${var.y}b"', "aXYb", { "": "aXYb" }],
    ["a literal that occurs in what fills the hole", '"${var.x}-end"', "a-end-end", { "": "a-end-end" }],
    ["as long as what it stands for", '"${var.xyz}"', "ten-letter", { "": "ten-letter" }],
    ["another text than was written", '"a-${var.x}"', "b-X", { "": "b-X" }],
  ])("%s", (_name, written, planned, expected) => {
    const text = `variable "x" {}\nvariable "y" {}\nvariable "xyz" {}\nresource "aws_x" "a" {\n  v = ${written}\n}\n`
    const [resource] = settled(
      hcl(text),
      planOf({ changes: [created("aws_x.a", { v: planned })] }),
      "after",
      () => undefined,
    )
    expect(outline(resource?.body)).toEqual({ v: expect.stringMatching(new RegExp(`^${expected[""]} @ `)) })
    expect(broken(resource?.body)).toEqual([])
  })

  it("each hole's text stands at the hole, and what was written where it was", () => {
    const text = 'variable "x" {}\nresource "aws_x" "a" {\n  v = "arn:aws:${var.x}:model"\n}\n'
    const [resource] = settled(
      hcl(text),
      planOf({ changes: [created("aws_x.a", { v: "arn:aws:eu-west-1:model" })] }),
      "after",
      () => undefined,
    )
    const value = resource?.body.entries[0]?.value
    expect(
      value?.kind === "text"
        ? value.pieces.map((piece) => [piece.kind === "literal" && piece.text, textOf(piece.span)])
        : [],
    ).toEqual([
      ["arn:aws:", "arn:aws:"],
      ["eu-west-1", expect.stringMatching(/^\$\{var\.x\}?$/)],
      [":model", ":model"],
    ])
  })
})

describe("a policy", () => {
  const statement = { Effect: "Allow", Action: ["bedrock:InvokeModel", "bedrock:GetAgent"], Resource: "arn:m" }
  const expected = (at: string) => ({
    "aws_iam_policy.p.policy.Statement[0].Action[0]": 'bedrock:InvokeModel @ "bedrock:InvokeModel"',
    "aws_iam_policy.p.policy.Statement[0].Resource": `arn:m @ ${at}`,
  })
  it.each<[string, string, string]>([
    [
      "jsonencode, planned as it is",
      'jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["bedrock:InvokeModel", "bedrock:GetAgent"], Resource = var.r }] })',
      policy(statement),
    ],
    [
      "jsonencode, planned in another order",
      'jsonencode({ Statement = [{ Resource = var.r, Action = ["bedrock:InvokeModel", "bedrock:GetAgent"], Effect = "Allow" }] })',
      asAws(statement),
    ],
    [
      "jsonencode, lone items without brackets",
      'jsonencode({ Statement = [{ Resource = [var.r], Action = ["bedrock:InvokeModel"], Effect = "Allow" }] })',
      JSON.stringify({ Statement: { Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "arn:m" } }),
    ],
  ])("%s", (_name, written, planned) => {
    const said = settle(`variable "r" {}\nresource "aws_iam_policy" "p" {\n  policy = ${written}\n}\n`, {
      changes: [created("aws_iam_policy.p", { policy: planned })],
    })
    expect(
      Object.fromEntries(Object.entries(said).map(([path, text]) => [path.replace("Resource[0]", "Resource"), text])),
    ).toMatchObject(expected("var.r"))
  })

  it.each([
    ["a heredoc, planned word for word", (text: string) => text],
    ["a heredoc, planned in another layout", (text: string) => JSON.stringify(JSON.parse(text))],
    ["a heredoc, planned in another order", (text: string) => asAws(JSON.parse(text).Statement[0])],
  ])("%s", (_name, layout) => {
    const body = (resource: string) =>
      `{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "${resource}" }\n  ]\n}\n`
    const text = `variable "r" {}\nresource "aws_iam_policy" "p" {\n  policy = <<EOF\n${body("arn:${var.r}/*")}EOF\n}\n`
    const [resource] = settled(
      hcl(text),
      planOf({ changes: [created("aws_iam_policy.p", { policy: layout(body("arn:m/*")) })] }),
      "after",
      () => undefined,
    )
    const document = resource?.body.entries[0]?.value
    expect(broken(document)).toEqual([])
    const flat =
      document?.kind === "text"
        ? document.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "<hole>")).join("")
        : JSON.stringify(outline(document))
    expect(flat).toContain("arn:m/*")
    expect(flat).not.toContain("hole")
  })

  it("that came by a name has all that is planned", () => {
    const text =
      'variable "actions" {\n  default = ["bedrock:InvokeModel"]\n}\nresource "aws_x" "a" {\n  actions = var.actions\n}\n'
    expect(
      Object.values(
        settle(text, { changes: [created("aws_x.a", { actions: ["bedrock:InvokeModel", "bedrock:CreateAgent"] })] }),
      ),
    ).toEqual(['bedrock:InvokeModel @ "bedrock:InvokeModel"', expect.stringMatching(/^bedrock:CreateAgent @ /)])
  })

  it("of which only one of two parts takes effect has that part", () => {
    const text =
      'variable "on" {}\nresource "aws_x" "a" {\n  actions = var.on ? ["bedrock:*"] : ["bedrock:GetAgent"]\n}\n'
    expect(settle(text, { changes: [created("aws_x.a", { actions: ["bedrock:GetAgent"] })] })).toEqual({
      "aws_x.a.actions[0]": 'bedrock:GetAgent @ "bedrock:GetAgent"',
    })
  })
})

describe("a policy document of its own", () => {
  const account = "arn:aws:bedrock:${var.r}:${data.aws_caller_identity.me.account_id}:agent/*"
  const text = `variable "a" {}
variable "r" {}
data "aws_caller_identity" "me" {}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = var.a
    resources = ["${account}"]
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [var.r]
    }
  }
}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = data.aws_iam_policy_document.d.json
}
`
  const json = policy({
    Effect: "Allow",
    Action: "bedrock:InvokeAgent",
    Resource: "arn:aws:bedrock:eu-west-1:123456789012:agent/*",
    Condition: { StringEquals: { "aws:SourceVpce": "eu-west-1" } },
  })
  const found = {
    resources: [
      {
        address: "data.aws_iam_policy_document.d",
        mode: "data",
        type: "aws_iam_policy_document",
        values: {
          json: "{}",
          statement: [
            {
              sid: "",
              effect: "Allow",
              actions: ["bedrock:InvokeAgent"],
              resources: ["arn:aws:bedrock:eu-west-1:123456789012:agent/*"],
              condition: [{ test: "StringEquals", variable: "aws:SourceVpce", values: ["eu-west-1"] }],
            },
          ],
        },
      },
    ],
  }
  const both = { role: "r", policy: json }
  const expected = {
    "data.aws_iam_policy_document.d.statement[0].actions[0]": "bedrock:InvokeAgent @ var.a",
    "data.aws_iam_policy_document.d.statement[0].resources[0]": `arn:aws:bedrock:eu-west-1:<data.aws_caller_identity.account_id>:agent/* @ "${account}"`,
    "data.aws_iam_policy_document.d.statement[0].condition[0].test": 'StringEquals @ "StringEquals"',
    "data.aws_iam_policy_document.d.statement[0].condition[0].variable": 'aws:SourceVpce @ "aws:SourceVpce"',
    "data.aws_iam_policy_document.d.statement[0].condition[0].values[0]": "eu-west-1 @ var.r",
    "aws_iam_role_policy.p.role": 'r @ "r"',
    "aws_iam_role_policy.p.policy": "-> data.aws_iam_policy_document.d.json @ data.aws_iam_policy_document.d.json",
  }

  it("is filled from what it found; who deploys stays a name", () => {
    const changes = [{ address: "aws_iam_role_policy.p", before: both, after: both }]
    expect(settle(text, { changes, prior: found })).toEqual(expected)
  })

  it.each(["before", "after"] as const)("is filled from the policy that was made of it, %s", (when) => {
    const changes = [{ address: "aws_iam_role_policy.p", before: both, after: both }]
    expect(settle(text, { changes }, when)).toEqual(expected)
  })

  it("of before is not what the configuration of after makes of it", () => {
    const old = { role: "r", policy: json.replace("InvokeAgent", "GetAgent") }
    const changes = [{ address: "aws_iam_role_policy.p", before: old, after: both }]
    expect(settle(text, { changes, prior: found }, "before")).toMatchObject({
      "data.aws_iam_policy_document.d.statement[0].actions[0]": "bedrock:GetAgent @ var.a",
    })
  })

  it("that several policies were made of gives way to them", () => {
    const keyed = text.replace('"p" {', '"p" {\n  for_each = var.a')
    const other = { role: "r", policy: json.replace("InvokeAgent", "GetAgent") }
    const changes = [
      { address: 'aws_iam_role_policy.p["a"]', after: both },
      { address: 'aws_iam_role_policy.p["b"]', after: other },
    ]
    const said = settle(keyed, { changes })
    expect(Object.keys(said).filter((path) => path.startsWith("data.aws_iam"))).toEqual([])
    expect(said['aws_iam_role_policy.p["a"].policy']).toContain("bedrock:InvokeAgent")
    expect(said['aws_iam_role_policy.p["b"].policy']).toContain("bedrock:GetAgent")
  })

  it("with principals of every kind", () => {
    const trusting =
      'variable "w" {}\ndata "aws_iam_policy_document" "t" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "Service"\n      identifiers = [var.w]\n    }\n  }\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = data.aws_iam_policy_document.t.json\n}\n'
    const assume_role_policy = policy({
      Effect: "Allow",
      Action: "sts:AssumeRole",
      Principal: { AWS: ["arn:a"], Service: "lambda.amazonaws.com" },
    })
    const said = settle(trusting, { changes: [created("aws_iam_role.r", { assume_role_policy })] })
    expect(Object.values(said)).toContain("lambda.amazonaws.com @ var.w")
    expect(Object.values(said).some((each) => each.startsWith("arn:a @ "))).toBe(true)
  })
})

describe("whether a resource is there", () => {
  const counted = 'variable "on" {}\nresource "aws_x" "a" {\n  count = var.on ? 1 : 0\n  name  = "n"\n}\n'
  const each =
    'variable "all" {}\nresource "aws_x" "a" {\n  for_each = var.all\n  name     = each.key\n  size     = each.value.size\n  role     = aws_y.r[each.key].name\n}\nresource "aws_y" "r" {\n  for_each = var.all\n}\n'
  it.each<[string, string, Made, "before" | "after", Record<string, unknown>]>([
    ["it is", counted, { changes: [created("aws_x.a[0]", { name: "n" })] }, "after", { "aws_x.a[0].name": 'n @ "n"' }],
    ["it is not", counted, { changes: [] }, "after", {}],
    ["it was not", counted, { changes: [created("aws_x.a[0]", { name: "n" })] }, "before", {}],
    [
      "it was",
      counted,
      { changes: [{ address: "aws_x.a[0]", before: { name: "n" } }] },
      "before",
      { "aws_x.a[0].name": 'n @ "n"' },
    ],
    [
      "there are two, each with what its key fills",
      each,
      {
        changes: [
          created('aws_x.a["k1"]', { name: "k1", size: 1 }, { role: true }),
          created('aws_x.a["k2"]', { name: "k2" }, { role: true, size: true }),
          created('aws_y.r["k1"]', {}),
          created('aws_y.r["k2"]', {}),
        ],
      },
      "after",
      {
        'aws_x.a["k1"].name': expect.stringMatching(/^k1 @ /),
        'aws_x.a["k1"].size': "(1) @ each.value.size",
        'aws_x.a["k1"].role': expect.stringMatching(/^-> aws_y\.r\["k1"\]\.name @ /),
        'aws_x.a["k2"].name': expect.stringMatching(/^k2 @ /),
        'aws_x.a["k2"].role': expect.stringMatching(/^-> aws_y\.r\["k2"\]\.name @ /),
      },
    ],
    [
      "the plan knows more keys than the default",
      'variable "all" {\n  default = ["a"]\n}\nresource "aws_x" "a" {\n  for_each = toset(var.all)\n  name     = "n-${each.key}"\n  kind     = "same"\n}\n',
      {
        changes: [
          created('aws_x.a["a"]', { name: "n-a", kind: "same" }),
          created('aws_x.a["b"]', { name: "n-b", kind: "same" }),
        ],
      },
      "after",
      {
        'aws_x.a["a"].name': 'n-a @ "n-${each.key}"',
        'aws_x.a["a"].kind': 'same @ "same"',
        'aws_x.a["b"].name': 'n-b @ "n-${each.key}"',
        'aws_x.a["b"].kind': 'same @ "same"',
      },
    ],
    [
      "a plan that lacks what is surely there is out of date: nothing goes for its sake",
      `${counted}resource "aws_z" "sure" {\n  name = "z"\n}\n`,
      { changes: [] },
      "after",
      { "aws_x.a?.name": 'n @ "n"', "aws_z.sure.name": 'z @ "z"' },
    ],
    [
      "a plan for some targets does not say what else there is",
      counted,
      { changes: [], more: { complete: false } },
      "after",
      { "aws_x.a?.name": 'n @ "n"' },
    ],
  ])("%s", (_name, text, made, when, expected) => {
    const said = settle(text, made, when)
    if (Object.keys(expected).length < 3) expect(said).toEqual(expected)
    else expect(said).toMatchObject(expected)
  })
})

describe("a module whose files are not there", () => {
  const text = 'module "role" {\n  source = "terraform-aws-modules/iam/aws"\n}\n'
  const made: Made = {
    changes: [
      created('module.role["x"].aws_iam_role.this[0]', { name: "r", path: null, block: [] }),
      created('module.role["x"].aws_iam_role_policy_attachment.a', { role: "r" }, { policy_arn: true }),
      created('module.role["x"].aws_iam_policy.p', { name: "p" }, { arn: true }),
    ],
    configuration: {
      module_calls: {
        role: {
          module: {
            resources: [
              configured("aws_iam_role_policy_attachment.a", {
                role: "r",
                policy_arn: ["aws_iam_policy.p.arn", "aws_iam_policy.p"],
              }),
              configured("aws_iam_role.this", { name: "r" }),
              configured("aws_iam_policy.p", { name: "p" }),
            ],
          },
        },
      },
    },
  }
  const source: Source = { path: "main.tf", revision: "head", text }
  const call: Span = { source, start: 0, end: text.length }

  it("has what is planned, at its call", () => {
    const resources = settled(hcl(text), planOf(made), "after", (address) =>
      address.startsWith('module.role["x"]') ? call : undefined,
    )
    const unseen = resources.filter(({ address }) => address.includes(".aws_"))
    expect(unseen.map(({ address, span }) => [address, textOf(span)])).toEqual([
      ['module.role["x"].aws_iam_role.this[0]', text],
      ['module.role["x"].aws_iam_role_policy_attachment.a', text],
      ['module.role["x"].aws_iam_policy.p', text],
    ])
    const said = Object.fromEntries(
      Object.entries(leaves(unseen)).map(([path, each]) => [
        path.replace('module.role["x"].', ""),
        each.replace(` @ ${text}`, ""),
      ]),
    )
    expect(said).toEqual({
      "aws_iam_role.this[0].name": "r",
      "aws_iam_role_policy_attachment.a.role": "r",
      "aws_iam_role_policy_attachment.a.policy_arn": '-> module.role["x"].aws_iam_policy.p.arn',
      "aws_iam_policy.p.name": "p",
    })
    for (const { body } of unseen) expect(broken(body)).toEqual([])
  })

  it("has it in the plan's file where nothing calls it", () => {
    const resources = settled(hcl(text), planOf(made), "after", () => undefined)
    expect(resources.find(({ address }) => address.endsWith("this[0]"))?.span.source.path).toBe("plan.json")
  })
})

it("an output of such a module that is not known yet leads to what is planned", () => {
  const text =
    'module "p" {\n  source = "x/y/z"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role       = "r"\n  policy_arn = module.p.arn\n}\n'
  const said = settle(text, {
    changes: [
      created("module.p.aws_iam_policy.p", {}, { arn: true }),
      created("aws_iam_role_policy_attachment.a", { role: "r" }, { policy_arn: true }),
    ],
    configuration: {
      resources: [
        configured("aws_iam_role_policy_attachment.a", { role: "r", policy_arn: ["module.p.arn", "module.p"] }),
      ],
      module_calls: {
        p: {
          module: { outputs: { arn: { expression: { references: ["aws_iam_policy.p.arn", "aws_iam_policy.p"] } } } },
        },
      },
    },
  })
  expect(said["aws_iam_role_policy_attachment.a.policy_arn"]).toBe("-> module.p.aws_iam_policy.p.arn @ module.p.arn")
})

describe("the module that a plan is of", () => {
  const unit = (key: string, text: string): Unit => ({
    key,
    format: "terraform",
    resources: hcl(text, key === "" ? "main.tf" : `${key}/main.tf`),
  })
  const two = (name: string) => `resource "aws_x" "a" {\n  name = "${name}"\n}\nresource "aws_y" "b" {\n}\n`
  const planned = (name: string) => ({ changes: [created("aws_x.a", { name }), created("aws_y.b", {})] })
  const at = (path: string, made: Made) => {
    const plan = planOf(made)
    return { ...plan, source: { ...plan.source, path } }
  }
  it.each<[string, readonly Unit[], ReturnType<typeof planOf>, string | undefined]>([
    ["the only one", [unit("infra", two("a"))], at("plan.json", planned("a")), "infra"],
    [
      "none that has other resources",
      [unit("infra", 'resource "aws_z" "z" {\n}\n')],
      at("infra/plan.json", planned("a")),
      undefined,
    ],
    [
      "one that has most of it",
      [unit("a", 'resource "aws_x" "a" {\n}\n'), unit("b", two("a"))],
      at("plan.json", planned("a")),
      "b",
    ],
    [
      "the one that the plan lies in",
      [unit("envs/dev", two("a")), unit("envs/prod", two("a"))],
      at("envs/prod/plan.json", planned("a")),
      "envs/prod",
    ],
    [
      "the one whose names are the same",
      [unit("envs/dev", two("dev")), unit("envs/prod", two("prod"))],
      at("plan.json", planned("prod")),
      "envs/prod",
    ],
    [
      "neither of two that are alike",
      [unit("envs/dev", two("a")), unit("envs/prod", two("a"))],
      at("plan.json", planned("a")),
      undefined,
    ],
    [
      "one that only calls modules whose files are not there",
      [unit("infra", 'module "m" {\n  source = "x/y/z"\n}\n')],
      at("plan.json", { changes: ["c", "d"].map((name) => created(`module.m.module.n.aws_x.${name}`, {})) }),
      "infra",
    ],
    [
      "what is in unseen modules counts once",
      [unit("infra", `${two("a")}module "m" {\n  source = "x/y/z"\n}\n`)],
      at("plan.json", {
        changes: [
          ...(planned("a").changes ?? []),
          ...["c", "d", "e", "f"].map((name) => created(`module.m.aws_x.${name}`, {})),
        ],
      }),
      "infra",
    ],
    [
      "not a module that only has a resource of the same name",
      [unit("modules/m", 'resource "aws_x" "a" {\n}\n')],
      at("plan.json", { changes: ["a", "b", "c", "d"].map((name) => created(`aws_x.${name}`, {})) }),
      undefined,
    ],
  ])("%s", (_name, units, plan, key) => {
    expect(rootOf(plan, "after", units)?.key).toBe(key)
  })

  it("is completed, and several plans complete several modules; one that fits none is read by itself", () => {
    const units = [
      unit("a", two("a").replace('"a"\n}', "var.n\n}")),
      unit("b", 'resource "aws_z" "z" {\n  name = var.n\n}\n'),
    ]
    const file = (made: Made, path: string): Source => ({ path, revision: "head", text: planText(made) })
    const first = planFormat.complete?.([file(planned("one"), "a/plan.json")], units, "after")
    const second = planFormat.complete?.(
      [file({ changes: [created("aws_z.z", { name: "two" })] }, "p2.json")],
      first?.value ?? [],
      "after",
    )
    expect(second?.value.map(({ key, resources }) => [key, leaves(resources)])).toEqual([
      ["a", { "aws_x.a.name": "one @ var.n" }],
      ["b", { "aws_z.z.name": "two @ var.n" }],
    ])
    expect(
      planFormat.complete?.([file({ changes: [created("aws_q.q", {})] }, "p3.json")], units, "after"),
    ).toBeUndefined()
  })
})

describe("whatever is planned", () => {
  const texts = [
    'variable "x" {}\nresource "aws_x" "a" {\n  v = "a${var.x}b${var.x}"\n  l = ["p", var.x]\n  m = { k = var.x }\n  block {\n    s = var.x\n  }\n}\n',
    'variable "x" {}\nresource "aws_x" "a" {\n  for_each = var.x\n  v = jsonencode({ Statement = [{ Action = var.x, Resource = "*" }] })\n  l = var.x ? ["a"] : ["b"]\n  m = merge({ a = 1 }, var.x)\n}\n',
  ]
  it("nothing throws, what was known stays, and every place is in the text", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom("aXbX", "ab", '{"Statement":{"Action":["s3:*"],"Resource":"*"}}', '{"Statement":[', ["p", "q"], {
        k: "z",
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.record({ v: value, l: value, m: value, block: value }),
        fc.constantFrom("", '["k"]', "[0]"),
        (text, body, key) => {
          const plan = planOf({ changes: [created(`aws_x.a${key}`, body)] })
          for (const when of ["before", "after"] as const)
            for (const { body } of settled(hcl(text), plan, when, () => undefined)) expect(broken(body)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
