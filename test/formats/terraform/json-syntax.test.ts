import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Body, Expression, TemplatePart } from "../../../src/formats/hcl/ast.ts"
import { parseHcl } from "../../../src/formats/hcl/parser.ts"
import { cdktfMetadata } from "../../../src/formats/terraform/cdktf.ts"
import { parseTerraformJson } from "../../../src/formats/terraform/json-syntax.ts"
import type { Diagnostic } from "../../../src/model/diagnostic.ts"
import { textOf } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { ours } from "../hcl/go-tree.ts"
import { badSpans } from "../hcl/spans.ts"

const json = (text: string) => parseTerraformJson({ path: "main.tf.json", revision: "head", text })
const hcl = (text: string) => parseHcl({ path: "main.tf", revision: "head", text })

/** Blocks and arguments in lines, with the structure of each expression and the text of its strings. */
function lines({ attributes, blocks }: Body): readonly unknown[] {
  return [
    ...attributes.map(({ name, value }) => `${name} = ${shown(value)}`),
    ...blocks.map(({ type, labels, body }) => [[type, ...labels.map(({ text }) => text)].join(" "), lines(body)]),
  ]
}

/** Two ways to write one thing are one: a string's text, and an object's keys, count as they read. */
function shown(value: Expression): string {
  switch (value.kind) {
    case "template":
      return value.parts.length === 1 && value.parts[0]?.kind === "interpolation"
        ? ours(value.parts[0].value)
        : textIn(value.parts)
    case "tuple":
      return `[${value.items.map(shown).join(", ")}]`
    case "object":
      return `{${value.entries.map((each) => `${shown(each.key)} = ${shown(each.value)}`).join(", ")}}`
    default:
      return ours(value)
  }
}

const textIn = (parts: readonly TemplatePart[]): string =>
  JSON.stringify(parts.map((part) => (part.kind === "literal" ? part.text : `<${part.kind}>`)).join(""))

describe("reads as the same in the native syntax", () => {
  it.each<[string, string, string]>([
    [
      "a resource",
      '{"resource":{"aws_x":{"r":{"name":"n","count":2}}}}',
      'resource "aws_x" "r" {\n name = "n"\n count = 2\n}',
    ],
    [
      "an array of bodies",
      '{"provider":{"aws":[{"region":"a"},{"region":"b"}]}}',
      'provider "aws" {\n region = "a"\n}\nprovider "aws" {\n region = "b"\n}',
    ],
    [
      "arrays of labels",
      '{"output":[{"x":{"value":1}},{"y":[{"value":2}]}]}',
      'output "x" {\n value = 1\n}\noutput "y" {\n value = 2\n}',
    ],
    ["an array for a file", '[{"locals":{"a":1}},{"locals":{"b":2}}]', "locals {\n a = 1\n}\nlocals {\n b = 2\n}"],
    ["a type that repeats", '{"locals":{"a":1},"locals":{"b":2}}', "locals {\n a = 1\n}\nlocals {\n b = 2\n}"],
    [
      "values of all kinds",
      '{"locals":{"a":[1,true,null,"s",{"k":1.5e3}]}}',
      'locals {\n a = [1, true, null, "s", { k = 1.5e3 }]\n}',
    ],
    ["a template", '{"locals":{"a":"x-${var.y}-z"}}', 'locals {\n a = "x-${var.y}-z"\n}'],
    ["one interpolation", '{"locals":{"a":"${var.y[0].z}"}}', "locals {\n a = var.y[0].z\n}"],
    ["escaped marks", '{"locals":{"a":"$${aws:username} %%{x}"}}', 'locals {\n a = "$${aws:username} %%{x}"\n}'],
    [
      "quotes in an interpolation",
      '{"locals":{"a":"${f(\\"y\\", \\"${g(1)}\\")}"}}',
      'locals {\n a = f("y", "${g(1)}")\n}',
    ],
    [
      "what JSON writers escape",
      '{"locals":{"a":"${[for k in x : k if k \\u003e 1 \\u0026\\u0026 y]}"}}',
      "locals {\n a = [for k in x : k if k > 1 && y]\n}",
    ],
    [
      "directives",
      '{"locals":{"a":"%{ if x ~}\\n  yes\\n%{ endif }!"}}',
      'locals {\n a = "%{ if x ~}\\n  yes\\n%{ endif }!"\n}',
    ],
    ["a backslash", '{"locals":{"a":"\\\\n"}}', 'locals {\n a = "\\\\n"\n}'],
    ["an object's key", '{"locals":{"a":{"${var.k}":1,"b c":2}}}', 'locals {\n a = { "${var.k}" = 1, "b c" = 2 }\n}'],
    ["a comment", '{"//":"c","locals":{"//":"c","a":1}}', "locals {\n a = 1\n}"],
    ["a null for a block", '{"locals":null}', ""],
    [
      "a variable",
      '{"variable":{"v":{"type":"object({a=list(string)})","default":["d"]}}}',
      'variable "v" {\n type = object({a=list(string)})\n default = ["d"]\n}',
    ],
    [
      "a default is no template",
      '{"variable":{"v":{"default":{"k":"${x}"}}}}',
      'variable "v" {\n default = { k = "$${x}" }\n}',
    ],
    [
      "a module",
      '{"module":{"m":{"source":"./m","providers":{"aws":"aws.west"},"depends_on":["aws_x.a"]}}}',
      'module "m" {\n source = "./m"\n providers = { aws = aws.west }\n depends_on = [aws_x.a]\n}',
    ],
    [
      "moved",
      '{"moved":[{"from":"aws_x.a[\\"k\\"]","to":"module.m.aws_x.b"}]}',
      'moved {\n from = aws_x.a["k"]\n to = module.m.aws_x.b\n}',
    ],
    ["import", '{"import":[{"id":"i-${var.x}","to":"aws_x.a"}]}', 'import {\n id = "i-${var.x}"\n to = aws_x.a\n}'],
    [
      "a provider's alias, written as in 0.11",
      '{"resource":{"aws_x":{"r":{"provider":"${aws.west}"}}}}',
      'resource "aws_x" "r" {\n provider = aws.west\n}',
    ],
    [
      "what is around a resource",
      '{"resource":{"aws_x":{"r":{"lifecycle":{"prevent_destroy":true},"provisioner":{"local-exec":{"command":"x"}},"connection":{}}}}}',
      'resource "aws_x" "r" {\n}',
    ],
    [
      "a check",
      '{"check":{"c":{"data":{"aws_x":{"d":{"a":1}}},"assert":{"condition":"${x}"}}}}',
      'check "c" {\n data "aws_x" "d" {\n a = 1\n }\n assert {\n condition = x\n }\n}',
    ],
    [
      "generated blocks",
      '{"data":{"aws_d":{"r":{"dynamic":{"statement":{"for_each":"${var.s}","iterator":"it","content":{"sid":"${it.value}"}}}}}}}',
      'data "aws_d" "r" {\n dynamic "statement" {\n for_each = var.s\n iterator = it\n content {\n sid = it.value\n }\n }\n}',
    ],
    [
      "blocks beside generated ones of their type",
      '{"data":{"aws_d":{"r":{"statement":[{"sid":"a"},{"sid":"b"}],"dynamic":{"statement":[{"for_each":[1],"content":{}}]}}}}}',
      'data "aws_d" "r" {\n statement {\n sid = "a"\n }\n statement {\n sid = "b"\n }\n dynamic "statement" {\n for_each = [1]\n content {\n }\n }\n}',
    ],
    [
      "generated blocks in a block",
      '{"data":{"aws_d":{"r":{"statement":{"sid":"a","dynamic":{"condition":{"for_each":[1],"content":{"test":"t"}}}}}}}}',
      'data "aws_d" "r" {\n statement {\n sid = "a"\n dynamic "condition" {\n for_each = [1]\n content {\n test = "t"\n }\n }\n }\n}',
    ],
  ])("%s", (_, written, native) => {
    const read = json(written)
    expect(read.diagnostics).toEqual([])
    expect(badSpans(read.value)).toEqual([])
    expect(lines(read.value)).toEqual(lines(hcl(`${native}\n`).value))
  })
})

it("an argument that may be blocks stays an argument: both read the same", () => {
  const { value } = json('{"data":{"aws_d":{"r":{"statement":[{"actions":["a"]},{"actions":["b"]}]}}}}')
  expect(lines(value)).toEqual([["data aws_d r", ['statement = [{"actions" = ["a"]}, {"actions" = ["b"]}]']]])
})

/** The source text of each part of the only argument of the only block. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  const [attribute] = json(text).value.blocks[0]?.body.attributes ?? []
  if (attribute?.value.kind !== "template") return []
  return attribute.value.parts.map((part) => [part.kind === "literal" ? part.text : part.kind, textOf(part.span)])
}

it("each part stands where it is written", () => {
  expect(partsOf('{"locals":{"p":"{\\"Action\\":\\"s3:*\\\\n\\u003c${f(\\"x\\")}"}}')).toEqual([
    ["{", "{"],
    ['"', '\\"'],
    ["Action", "Action"],
    ['"', '\\"'],
    [":", ":"],
    ['"', '\\"'],
    ["s3:*", "s3:*"],
    ["\\", "\\\\"],
    ["n", "n"],
    ["<", "\\u003c"],
    ["interpolation", '${f(\\"x\\")}'],
  ])
})

it("names, blocks and the insides of expressions stand where they are written", () => {
  const { value } = json('{"resource":{"aws_x":{"r":{"a":"\\u003c${f(var.b, \\"c\\")}"}}}}')
  const [block] = value.blocks
  const [attribute] = block?.body.attributes ?? []
  expect([block && textOf(block.span), block && textOf(block.typeSpan)]).toEqual([
    '"r":{"a":"\\u003c${f(var.b, \\"c\\")}"}',
    '"r"',
  ])
  expect(attribute && [textOf(attribute.span), textOf(attribute.nameSpan)]).toEqual([
    '"a":"\\u003c${f(var.b, \\"c\\")}"',
    '"a"',
  ])
  const call = attribute?.value.kind === "template" ? attribute.value.parts[1] : undefined
  if (call?.kind !== "interpolation" || call.value.kind !== "call") throw new Error("no call")
  expect([textOf(call.value.nameSpan), ...call.value.arguments.map(({ span }) => textOf(span))]).toEqual([
    "f",
    "var.b",
    '\\"c\\"',
  ])
})

const place = ({ at }: Diagnostic): string => ("source" in at ? textOf(at) : at.path)

describe("what Terraform refuses is told where it stands", () => {
  it.each<[string, string, RegExp, string]>([
    ["a comment", '{// c\n"locals":{"a":1}}', /comment/, "// c"],
    ["a trailing comma", '{"locals":{"a":1},}', /comma/, ","],
    ["a missing brace", '{"locals":{"a":1}', /never closed/, "{"],
    ["an unclosed interpolation", '{"locals":{"a":"x ${b + } y"}}', /a value must stand/, "}"],
    ["an unknown type", '{"locals":{"a":1},"outputs":{}}', /no block type `outputs`/, '"outputs"'],
    ["a text for a block", '{"locals":{"a":1},"output":{"x":"y"}}', /must hold an object/, '"y"'],
    ["a bad name", '{"locals":{"a":1},"moved":{"from":"a b","to":"c"}}', /nothing must stand/, "b"],
  ])("%s", (_, text, message, at) => {
    const { value, diagnostics } = json(text)
    const [first] = diagnostics
    expect(first?.severity).toBe("error")
    expect(first?.message).toMatch(message)
    expect(first && place(first)).toBe(at)
    expect(value.blocks.some(({ type }) => type === "locals")).toBe(true)
  })
  it.each(["", "3", '"x"', "nul", "\u0000", "[1]"])("%j as a file", (text) => {
    expect(json(text).diagnostics.some(({ severity }) => severity === "error")).toBe(true)
  })
  it("an argument that repeats is told, a block is not", () => {
    expect(json('{"locals":{"a":1,"a":2}}').diagnostics.map(({ message }) => message)).toEqual([
      "key `a` repeats, and only one of them counts",
    ])
    expect(json('{"output":{"x":{"value":1}},"output":{"y":{"value":1}}}').diagnostics).toEqual([])
  })
})

const whole = `{"//":{"metadata":{}},"resource":{"aws_x":{"r":[{"p":"{\\"a\\":\\"\${f(\\"x\\", [for k in y : k if k \\u003e 1])}\\"}","dynamic":
{"s":{"for_each":"\${v}","content":{"a":"%{ if x ~}\\n a\\n%{ endif }"}}},"provider":"a.b"}]}},"variable":{"v":{"type":"list(string)","default":{"k":["\${x}"]}}}}`

it("broken files never throw, and spans stay in order", { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(8),
      fc.constantFrom("", '"', "{", "}", "[", "${", "%{", "\\", ",", ":", '\\"', "\n", "\u0000", "//", "<<A\\n"),
      (at, drop, put) => {
        const { value, diagnostics } = json(whole.slice(0, at) + put + whole.slice(at + drop))
        expect(badSpans(value)).toEqual([])
        for (const each of diagnostics) expect(each.message).not.toMatch(/undefined|\[object/)
      },
    ),
    { numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 50_000 : 1_000, seed: 7 },
  )
})

it("what is missing stands before what follows, also where that is an escape sequence", () => {
  const { value, diagnostics } = json('{"locals":{"a":"${f(\\\\)}"}}')
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(badSpans(value)).toEqual([])
})

it.each<[string, string]>([
  ["a long chain", `{"locals":{"a":"\${1${" + 1".repeat(100_000)}}"}}`],
  [
    "deep parentheses around long chains",
    `{"locals":{"a":"\${${"(".repeat(200)}1${`${" + 1".repeat(900)})`.repeat(200)}}"}}`,
  ],
  ["many steps", `{"locals":{"a":"\${a${".b".repeat(100_000)}}"}}`],
  ["many escapes", `{"locals":{"a":"\${f(\\"${"\\\\n".repeat(100_000)}\\")}"}}`],
  ["deep objects", `{"resource":{"a":{"b":${'{"c":'.repeat(100_000)}1`],
])("%s: bounded", (_, text) => {
  const began = cpuMs()
  json(text)
  expect(cpuMs() - began).toBeLessThan(3_000)
})

describe("what CDK for Terraform wrote", () => {
  const files = new Set(["infra/main.ts", "main.ts", "infra/lib/role.ts"])
  const of = (...stackTrace: string[]) =>
    cdktfMetadata(
      {
        path: "cdktf.out/stacks/app/cdk.tf.json",
        revision: "head",
        text: JSON.stringify({
          "//": { metadata: { stackName: "app" } },
          resource: {
            aws_iam_role: { r: { "//": { metadata: { path: "app/team/r", uniqueId: "r", stackTrace } }, name: "r" } },
          },
        }),
      },
      files,
    ).get("aws_iam_role.r")
  it.each<[string, string, unknown]>([
    ["a constructor", "new Team (/home/ci/build/infra/lib/role.ts:12:5)", { path: "infra/lib/role.ts", line: 12 }],
    ["a module", "Object.<anonymous> (/home/ci/build/infra/main.ts:3:1)", { path: "infra/main.ts", line: 3 }],
    ["a place alone", "/home/ci/main.ts:7:1", { path: "main.ts", line: 7 }],
    ["a URL", "at file:///home/ci/infra/main.ts:9:2", { path: "infra/main.ts", line: 9 }],
    ["a path of Windows", "new Team (C:\\ci\\infra\\main.ts:4:2)", { path: "infra/main.ts", line: 4 }],
    ["a relative path", "new Team (./infra/main.ts:5:2)", { path: "infra/main.ts", line: 5 }],
    ["a library", "new Resource (/home/ci/node_modules/cdktf/main.ts:1:1)", undefined],
    ["a file of nobody", "new X (/usr/lib/node.ts:1:1)", undefined],
    ["no frame", "…", undefined],
  ])("%s", (_, frame, expected) => {
    expect(of(frame)).toEqual({ path: "app/team/r", ...(expected !== undefined && { place: expected }) })
  })
  it("takes the first frame that lies in the repository", () => {
    expect(of("a (/x/node_modules/main.ts:1:1)", "b (/x/infra/lib/role.ts:2:1)", "c (/x/main.ts:3:1)")?.place).toEqual({
      path: "infra/lib/role.ts",
      line: 2,
    })
  })
  it("knows data and modules, and what has no metadata is left out", () => {
    const block = { "//": { metadata: { path: "p" } } }
    const text = JSON.stringify({ data: { d: { x: block, y: {} } }, module: { m: block }, resource: { a: { b: 1 } } })
    expect([...cdktfMetadata({ path: "cdk.tf.json", revision: "head", text }, files).keys()]).toEqual([
      "data.d.x",
      "module.m",
    ])
    expect(cdktfMetadata({ path: "cdk.tf.json", revision: "head", text: "{" }, files).size).toBe(0)
  })
  it("is read without its comments", () => {
    const { value, diagnostics } = json(
      '{"//":{"metadata":{}},"resource":{"a":{"b":{"//":{"metadata":{"path":"p"}},"n":1}}}}',
    )
    expect([lines(value), diagnostics]).toEqual([[["resource a b", ["n = #1"]]], []])
  })
})
