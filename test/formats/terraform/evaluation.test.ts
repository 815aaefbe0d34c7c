import { describe, expect, it } from "vitest"
import { terraform } from "../../../src/formats/terraform/index.ts"
import type { Source } from "../../../src/model/source.ts"
import { textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { cpuMs } from "../../cpu-clock.ts"

/** A value as plain JSON: holes as `${name}`, references as `<address.attribute>`, what is not known as `?name`. */
function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case "text":
      return value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : `\${${piece.name}}`)).join("")
    case "scalar":
      return value.value
    case "list":
      return value.items.map(plain)
    case "dict":
      return Object.fromEntries(value.entries.map(({ key, value: each }) => [key, plain(each)]))
    case "reference":
      return `<${[value.address, value.attribute].filter(Boolean).join(".")}>`
    case "unknown":
      return `?${value.name}`
    default:
      return undefined
  }
}

const source = (path: string, text: string): Source => ({ path, revision: "head", text })
const read = (files: Readonly<Record<string, string>>) =>
  terraform.read(
    "m",
    Object.entries(files).map(([path, text]) => source(`m/${path}`, text)),
  )

const surroundings = `
variable "known" { default = "k" }
variable "on" { default = false }
variable "list" { default = ["a", "b"] }
variable "hidden" {}
locals {
  map  = { a = 1, b = 2 }
  list = ["x", "y"]
  loop = local.loop2
  loop2 = local.loop
}
resource "aws_iam_role" "app" { name = "app-role" }
resource "aws_iam_role" "many" {
  for_each = toset(["one", "two"])
  name     = each.key
}
data "aws_caller_identity" "current" {}
`

function evaluate(expression: string): Value | undefined {
  const { value } = read({ "main.tf": `${surroundings}\nresource "x" "y" {\n  v = ${expression}\n}\n` })
  return field(value.find(({ address }) => address === "x.y")?.body, "v")
}

describe("an expression is worked out", () => {
  it.each<[string, unknown]>([
    ['"a"', "a"],
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["7 % 4 - 1 / 2", 2.5],
    ["1 < 2 && !(2 >= 3)", true],
    ['"a" == "a" ? "yes" : "no"', "yes"],
    ["null", null],
    ['"x-${var.known}-${1 + 1}"', "x-k-2"],
    ['"${var.list}"', ["a", "b"]],
    ['"%{ if true }a%{ else }b%{ endif }"', "a"],
    ['"%{ for x in var.list }${x};%{ endfor }"', "a;b;"],
    ["local.map.a", 1],
    ['local.map["b"]', 2],
    ["var.list[1]", "b"],
    ["[for x in var.list : upper(x)]", ["A", "B"]],
    ["[for i, x in var.list : i]", [0, 1]],
    ['[for x in var.list : x if x != "a"]', ["b"]],
    ["{ for k, v in local.map : v => k }", { 1: "a", 2: "b" }],
    ["{ for x in var.list : x => x... }", { a: ["a"], b: ["b"] }],
    ["var.list[*]", ["a", "b"]],
    ['concat(["a"], var.list)', ["a", "a", "b"]],
    ["merge(local.map, { b = 3, c = 4 })", { a: 1, b: 3, c: 4 }],
    ["flatten([[1, [2]], [3]])", [1, 2, 3]],
    ['distinct(["a", "b", "a"])', ["a", "b"]],
    ['compact(["a", "", null, "b"])', ["a", "b"]],
    ['toset(["b", "a", "b"])', ["a", "b"]],
    ['format("%s-%d%%", "a", 5)', "a-5%"],
    ['join(",", var.list)', "a,b"],
    ['split("/", "a/b")', ["a", "b"]],
    ['lower("AbC")', "abc"],
    ['replace("a-b-c", "-", "+")', "a+b+c"],
    ["length(var.list)", 2],
    ["keys({ b = 1, a = 2 })", ["a", "b"]],
    ["values({ b = 1, a = 2 })", [2, 1]],
    ['lookup(local.map, "a", 9)', 1],
    ['lookup(local.map, "z", 9)', 9],
    ['coalesce(null, "", "c")', "c"],
    ['contains(var.list, "a")', true],
    ["element(var.list, 3)", "b"],
    ["one([5])", 5],
    ["one([])", null],
    ['sort(["b", "a"])', ["a", "b"]],
    ['trimprefix("arn:x", "arn:")', "x"],
    ['trimsuffix("a/", "/")', "a"],
    ['startswith("abc", "ab")', true],
    ['endswith("abc", "bc")', true],
    ['formatlist("%s!", var.list)', ["a!", "b!"]],
    ['zipmap(["a"], [1])', { a: 1 }],
    ['setunion(["a"], ["b", "a"])', ["a", "b"]],
    ["tostring(5)", "5"],
    ['jsonencode({ a = ["b"] })', { a: ["b"] }],
    ['jsondecode("{\\"a\\": [1]}").a[0]', 1],
    ['try(local.map.nothing, "else")', "else"],
    ["aws_iam_role.app.arn", "<aws_iam_role.app.arn>"],
    ["aws_iam_role.app.name", "<aws_iam_role.app.name>"],
    ['"${aws_iam_role.app.name}/x"', "app-role/x"],
    ['aws_iam_role.many["one"].arn', '<aws_iam_role.many["one"].arn>'],
    ["<<-EOT\n    a\n      ${var.known}\n  EOT", "a\n  k\n"],
  ])("%s", (expression, expected) => expect(plain(evaluate(expression))).toEqual(expected))
})

describe("what is not known stays a hole with a name, and loses nothing around it", () => {
  it.each<[string, unknown]>([
    ["var.hidden", "?var.hidden"],
    ['"a-${var.hidden}-b"', "a-${var.hidden}-b"],
    ['["a", var.hidden]', ["a", "?var.hidden"]],
    ['concat(["a"], var.hidden)', ["a", "?var.hidden"]],
    ["merge({ a = 1 }, var.hidden)", { a: 1, "${var.hidden}": "?var.hidden" }],
    ['join("/", ["a", var.hidden])', "a/${var.hidden}"],
    ['format("%s:%s", "a", var.hidden)', "a:${var.hidden}"],
    ['replace("arn:x:y", "x", var.hidden)', "arn:${var.hidden}:y"],
    // What nobody knows may hold what is replaced: it is another text then, and reaches other things.
    ['replace(var.hidden, "a", "b")', '${replace(var.hidden, "a", "b")}'],
    ['replace(var.hidden, "a", "*")', '${replace(var.hidden, "a", "*")}'],
    ['replace(var.hidden, "a", var.other)', '${replace(var.hidden, "a", "var.other")}'],
    ['replace("a-${var.hidden}", "a", "*")', '*-${replace(var.hidden, "a", "*")}'],
    ['var.hidden == "a" ? ["x"] : ["y"]', ["x", "y"]],
    ['var.on ? ["x"] : ["y"]', ["x", "y"]],
    ['var.on ? "x" : "y"', "y"],
    ['var.hidden ? "x" : null', "x"],
    ["[for x in var.hidden : x]", "?[for x in var.hidden : x]"],
    ["data.aws_caller_identity.current.account_id", "<data.aws_caller_identity.account_id>"],
    ["local.loop", "?local.loop"],
    ["local.nowhere", "?local.nowhere"],
    ["aws_iam_role.nowhere.arn", "?aws_iam_role.nowhere.arn"],
    ["module.x.y", "?module.x.y"],
    ["timestamp()", "?timestamp()"],
    ["1 / 0", "?1 / 0"],
    ['local.map["nothing"]', '?local.map["nothing"]'],
    ["var.known.nothing", "?var.known.nothing"],
  ])("%s", (expression, expected) => {
    const value = evaluate(expression)
    expect(plain(value)).toEqual(expected)
  })

  it("says which of the alternatives is not the default's", () => {
    const value = evaluate('var.on ? ["x"] : ["y"]')
    expect(value?.kind === "list" ? value.items.map(({ perhaps }) => perhaps) : []).toEqual([
      "whether it takes effect depends on `var.on`",
      undefined,
    ])
  })
})

describe("resources", () => {
  const addresses = (text: string) =>
    read({ "main.tf": text }).value.map(({ address, perhaps }) => (perhaps === undefined ? address : `${address}?`))
  it.each<[string, string[]]>([
    ['resource "a" "b" {}', ["a.b"]],
    ['data "a" "b" {}', ["data.a.b"]],
    ['module "m" { source = "./m" }', ["module.m"]],
    ['resource "a" "b" { count = 0 }', []],
    ['resource "a" "b" { count = 2 }', ["a.b[0]", "a.b[1]"]],
    ['resource "a" "b" { count = var.n }\nvariable "n" {}', ["a.b?"]],
    ['resource "a" "b" { count = var.on ? 1 : 0 }\nvariable "on" { default = false }', ["a.b[0]?"]],
    ['resource "a" "b" { for_each = toset(["x", "y"]) }', ['a.b["x"]', 'a.b["y"]']],
    ['resource "a" "b" { for_each = { x = 1 } }', ['a.b["x"]']],
    ['resource "a" "b" { for_each = var.m }\nvariable "m" {}', ["a.b?"]],
  ])("%s", (text, expected) => expect(addresses(text)).toEqual(expected))

  it("have their nested blocks as lists, dynamic ones too", () => {
    const { value } = read({
      "main.tf":
        'resource "a" "b" {\n  s { x = 1 }\n  dynamic "s" {\n    for_each = ["p", "q"]\n    content { x = s.value }\n  }\n}\n',
    })
    expect(plain(value[0]?.body)).toEqual({ s: [{ x: 1 }, { x: "p" }, { x: "q" }] })
  })

  it("may be many, but not without bound", () => {
    const { value, diagnostics } = read({ "main.tf": 'resource "a" "b" { count = 100000 }\n' })
    expect(value).toHaveLength(1000)
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-much-work"])
  })
})

describe("every value knows where it was written", () => {
  const files = {
    "main.tf": 'resource "a" "b" {\n  v = local.all\n  w = "x-${var.part}"\n}\n',
    "locals.tf": 'locals {\n  all = ["one", "two"]\n}\n',
    "variables.tf": 'variable "part" { default = "p" }\n',
  }
  const body = read(files).value.find(({ address }) => address === "a.b")?.body

  it("through a local in another file", () => {
    const value = field(body, "v")
    const item = value?.kind === "list" ? value.items[1] : undefined
    expect(item?.span.source.path).toBe("m/locals.tf")
    expect(item && textOf(item.span)).toBe('"two"')
    expect(item?.via?.map(textOf)).toEqual(["local.all"])
  })

  it("piece by piece", () => {
    const value = field(body, "w")
    const pieces =
      value?.kind === "text"
        ? value.pieces.map((piece) => [piece.span.source.path, textOf(piece.span), piece.via?.map(textOf)])
        : []
    expect(pieces).toEqual([
      ["m/main.tf", "x-", undefined],
      ["m/variables.tf", "p", ["var.part"]],
    ])
  })

  it("through a file that is read, and a template with its variables", () => {
    const { value } = read({
      "main.tf":
        'resource "a" "b" {\n  v = file("${path.module}/p.json")\n  w = templatefile("${path.module}/t.tftpl", { name = "n" })\n}\n',
      "p.json": '{ "a": 1 }',
      "t.tftpl": "hello ${name}",
    })
    const made = value[0]?.body
    expect(plain(field(made, "v"))).toBe('{ "a": 1 }')
    expect(field(made, "v")?.span.source.path).toBe("m/p.json")
    expect(plain(field(made, "w"))).toBe("hello n")
  })
})

describe("the files that a module needs", () => {
  it("are its own directory's, and those that it names, but none outside the repository", () => {
    const text =
      'x = file("${path.module}/p.json")\ny = templatefile("t/a.tftpl", {})\nz = file("../../../etc/passwd")\nq = file("/etc/passwd")\n'
    expect(terraform.wants(source("infra/app/main.tf", text), "infra/app")).toEqual([
      { kind: "directory", path: "infra/app", endings: [".tf", ".tofu", ".tf.json", ".tofu.json"] },
      { kind: "file", path: "infra/app/p.json" },
      { kind: "file", path: "infra/app/t/a.tftpl" },
    ])
  })
})

describe("hostile modules meet a bound", () => {
  it.each([
    [
      "locals that double",
      `locals {\n  a0 = ["x"]\n${Array.from({ length: 60 }, (_, i) => `  a${i + 1} = concat(local.a${i}, local.a${i})`).join("\n")}\n}\nresource "x" "y" { v = local.a60 }\n`,
    ],
    [
      "loops in loops",
      `locals {\n  r = range(1000)\n}\nresource "x" "y" {\n  v = [for a in local.r : [for b in local.r : [for c in local.r : c]]]\n}\n`,
    ],
  ])("%s", (_, text) => {
    const began = cpuMs()
    const { diagnostics } = read({ "main.tf": text })
    expect(cpuMs() - began).toBeLessThan(5_000)
    expect(diagnostics.map(({ code }) => code)).toContain("too-much-work")
  })
})
