import { describe, expect, it } from "vitest"
import { failureIn, hiddenIn } from "../../../src/formats/terraform/make.ts"
import { textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { evaluated } from "./our-outcome.ts"

const files = {
  "variables.tf": `variable "hidden" {}\nvariable "more" {}\nlocals {\n  json = "{\\"a\\": [1]}"\n}\n`,
  "policy.json": '{\n  "Action": ["s3:Get", "s3:Put"]\n}\n',
  "roles.yaml": "roles:\n  - name: app\n    action: bedrock:*\n",
}

/** A value as plain JSON: holes as `${name}`, what is not known as `?name`, what stands for many with dots, what is unsure with a mark. */
function plain(value: Value | undefined): unknown {
  const marks = `${value?.many ? "..." : ""}${value?.perhaps === undefined ? "" : "?"}`
  switch (value?.kind) {
    case "text":
      return value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : `\${${piece.name}}`)).join("") + marks
    case "scalar":
      return value.value
    case "list":
      return value.items.map(plain)
    case "dict":
      return Object.fromEntries(value.entries.map(({ key, value: each }) => [key, plain(each)]))
    case "unknown":
      return `${value.fails ? "!" : "?"}${value.name}${marks}`
    default:
      return undefined
  }
}

describe("what is known of a value is kept beside what is not", () => {
  it.each<[string, unknown]>([
    ['concat(["a"], var.hidden)', ["a", "?var.hidden..."]],
    ['flatten([["a"], var.hidden])', ["a", "?var.hidden..."]],
    ['length(concat(["a"], var.hidden))', '?length(concat(["a"], var.hidden))'],
    ['concat(["a"], var.hidden)[0]', "a"],
    ['distinct(["a", var.hidden, "a"])', ["a", "?var.hidden"]],
    ['toset(["b", var.hidden, "a"])', ["a", "b", "?var.hidden"]],
    ['compact(["a", "", var.hidden])', ["a", "?var.hidden?"]],
    ['contains(["a", var.hidden], "a")', true],
    ['contains(["a", var.hidden], "b")', '?contains(["a", var.hidden], "b")'],
    ['setunion(["a"], var.hidden)', ["a", "?var.hidden..."]],
    ['setsubtract(["a", "b"], ["b", var.hidden])', ["a?"]],
    ["merge({ a = 1 }, var.hidden).b", "?merge({ a = 1 }, var.hidden).b"],
    ['merge({ a = ["x"] }, var.hidden).a', ["x?", '?merge({ a = ["x"] }, var.hidden).a...?']],
    ["merge([{ a = 1 }, var.hidden]...)", { a: 1, "${var.hidden}": "?var.hidden..." }],
    ["merge(var.hidden...)", { "${var.hidden}": "?var.hidden..." }],
    ['concat([["a"], var.hidden]...)', ["a", "?var.hidden..."]],
    ['join(",", ["a", var.hidden])', "a,${var.hidden}"],
    ['format("%s:%s", "a", var.hidden)', "a:${var.hidden}"],
    ['format("%5s|%d", "a", var.hidden)', "    a|${var.hidden}"],
    ['formatlist("%s!", ["a", var.hidden])', ["a!", "${var.hidden}!"]],
    ['upper("a-${var.hidden}")', "A-${var.hidden}"],
    ['split(",", "a,${var.hidden},b")', ["a", "${var.hidden}...", "b"]],
    ['startswith("arn:${var.hidden}", "arn:")', true],
    ['startswith("arn:${var.hidden}", "urn")', false],
    ['"arn:${var.hidden}" == "urn"', false],
    ['"arn:${var.hidden}" == "arn:x"', '?"arn:${var.hidden}" == "arn:x"'],
    ['substr("abc${var.hidden}", 0, 2)', "ab"],
    ["jsonencode({ a = var.hidden, b = [1] })", { a: "?var.hidden", b: [1] }],
    ['"x${jsonencode({ a = "p-${var.hidden}" })}"', 'x{"a":"p-${var.hidden}"}'],
    ['jsondecode("{\\"a\\": [\\"x\\", \\"${var.hidden}\\"]}").a[0]', "x"],
    ['{ a = "x", b = "y" }[var.hidden]', ["x?", "y?"]],
    ['lookup({ a = ["x"] }, var.hidden, ["d"])', ["x?", "d?"]],
    ['coalesce(var.hidden, ["d"])', ["?var.hidden...?", "d?"]],
    ['[for x in concat(["a"], var.hidden) : { n = x }]', [{ n: "a" }, { n: "?var.hidden..." }]],
    ['[for x in ["a", "b"] : x if x == "a" || var.hidden]', ["a", "b?"]],
    ["true || var.hidden", true],
    ["var.hidden && false", false],
    ["try(var.hidden.a, {}.b)", "?var.hidden.a"],
    ['try({}.a, "b")', "b"],
    ["can(var.hidden)", "?can(var.hidden)"],
    ['[var.hidden ? "x" : "y", "z"]', ["x?", "y?", "z"]],
  ])("%s", (expression, expected) => expect(plain(evaluated(expression, files))).toEqual(expected))
})

/** A null that is a variable's default is an error only as long as nobody sets it. */
describe("what a default of null spoils is only what it is part of", () => {
  const unset = {
    "variables.tf": `variable "unset" {\n  default = null\n}\nlocals {\n  name = "\${var.unset}-sa"\n}\n`,
  }
  it.each<[string, unknown]>([
    [
      '{ "roles/a" = ["${var.unset}-sa", "b"], "roles/b" = ["c"] }',
      { "roles/a": ["${var.unset}-sa", "b"], "roles/b": ["c"] },
    ],
    ['[for m in concat([local.name], ["b"]) : "x:${m}"]', ["x:${var.unset}-sa", "x:b"]],
    ['keys({ a = local.name, b = "c" })', ["a", "b"]],
    ['merge({ a = "x" }, { (local.name) = "y" })', { a: "x", "${(local.name)}": "y" }],
    ['flatten([["a"], [for x in ["b"] : upper(var.unset)]])', ["a", "${var.unset}"]],
    ['["a", join("-", [var.unset, "b"])]', ["a", '?join("-", [var.unset, "b"])']],
    ['["a", format("%s-b", var.unset)]', ["a", '?format("%s-b", var.unset)']],
    ['concat(["a"], var.unset)', ["a", "?var.unset..."]],
  ])("%s", (expression, expected) => expect(plain(evaluated(expression, unset))).toEqual(expected))

  it.each(['"${null}-sa"', "upper(null)", 'concat(["a"], null)'])("but %s is an error", (expression) => {
    const value = evaluated(expression, unset)
    expect(value && failureIn(value)).toBeDefined()
  })
  it.each(['"${var.unset}-sa"', "upper(var.unset)", 'concat(["a"], var.unset)'])("and %s is none", (expression) => {
    const value = evaluated(expression, unset)
    expect(value && failureIn(value)).toBeUndefined()
  })
})

describe("what a loop makes is known beside what it runs over", () => {
  const given = {
    "variables.tf": `variable "hidden" {}
variable "shape" {
  type = object({ dev = string, prod = optional(string) })
}
`,
  }
  it.each<[string, unknown]>([
    ['[for x in var.hidden : { role = "r", on = x }]', [{ role: "r", on: "?x...?" }]],
    ['{ for k, v in var.hidden : k => "r" }', { "${k}": "r...?" }],
    ['flatten([for x in var.hidden : [for r in ["r", "s"] : { role = r }]])', [{ role: "r" }, { role: "s" }]],
    ["[for x in var.hidden : x]", "?[for x in var.hidden : x]"],
    ["[for x in var.hidden : x.role if x.on]", "?[for x in var.hidden : x.role if x.on]"],
    [
      '[for k, v in var.shape : { role = "r-${k}", on = v }]',
      [
        { role: "r-dev", on: "?var.shape.dev?" },
        { role: "r-prod", on: "?var.shape.prod?" },
      ],
    ],
    ['{ for k, v in var.shape : k => "r" }', { dev: "r?", prod: "r?" }],
    ["length([for x in var.hidden : 1])", "?length([for x in var.hidden : 1])"],
    ['[for x in var.hidden : upper(["a"])]', '?[for x in var.hidden : upper(["a"])]'],
  ])("%s", (expression, expected) => expect(plain(evaluated(expression, given))).toEqual(expected))

  it("and all of it is uncertain, with the reason", () => {
    const value = evaluated('flatten([for k, v in var.shape : [for r in ["r"] : { role = r }]])', given)
    const items = value?.kind === "list" ? value.items : []
    expect(items.map(({ perhaps }) => perhaps)).toEqual(["`var.shape` has no default", "`var.shape` has no default"])
  })
})

/** The text at the span of a value, or of each of its pieces. */
const written = (value: Value | undefined): unknown =>
  value?.kind === "text"
    ? value.pieces.map(({ span }) => textOf(span))
    : value?.kind === "list"
      ? value.items.map(written)
      : undefined

describe("what a function keeps of a text stays where it was written", () => {
  it.each<[string, unknown]>([
    ['split(",", "aa,bb")', [["aa"], ["bb"]]],
    ['join("+", ["aa", "bb"])', ["aa", "+", "bb"]],
    ['lower("ABc")', ["ABc"]],
    ['replace("one-two", "-", "+")', ["one", "+", "two"]],
    ['trimprefix("arn:x", "arn:")', ["x"]],
    ['trimspace("  ab ")', ["ab"]],
    ['substr("hello", 1, 3)', ["ell"]],
    ['format("%s/%s", "aa", "bb")', ["aa", "/", "bb"]],
    ['regex("b+", "abbc")', ["bb"]],
    ['jsondecode(file("policy.json")).Action', [["s3:Get"], ["s3:Put"]]],
    ['yamldecode(file("roles.yaml")).roles[0].action', ["bedrock:*"]],
    ['sort(["bb", "aa"])', [["aa"], ["bb"]]],
    ['jsondecode(jsonencode({ a = "xx" })).a', ["xx"]],
    ["keys({ bb = 1, aa = 2 })", [["aa"], ["bb"]]],
  ])("%s", (expression, expected) => expect(written(evaluated(expression, files))).toEqual(expected))

  it("in the file that is decoded", () => {
    const action = evaluated('yamldecode(file("roles.yaml")).roles[0].action', files)
    expect(action?.span.source.path).toBe("roles.yaml")
    const json = evaluated('jsondecode(file("policy.json"))', files)
    expect(field(json, "Action")?.span.source.path).toBe("policy.json")
  })
})

describe("work is bounded", () => {
  const locals = (lines: readonly string[]) => ({ "locals.tf": `locals {\n${lines.join("\n")}\n}\n` })
  const doubling = (make: (before: string) => string) =>
    locals(['a0 = "x"', ...Array.from({ length: 60 }, (_, i) => `a${i + 1} = ${make(`local.a${i}`)}`)])
  // Each local is worked out before the next one needs it.
  const nested = locals([
    'a0 = ["x"]',
    ...Array.from({ length: 9000 }, (_, i) => `a${i + 1} = [local.a${i}]`),
    `all = [${Array.from({ length: 180 }, (_, i) => `local.a${i * 50}`).join(", ")}]`,
  ])
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["texts that double", "local.a60", doubling((before) => `"\${${before}}\${${before}}"`)],
    ["tuples that double", "length(jsonencode(local.a60))", doubling((before) => `[${before}, ${before}]`)],
    ["lists in lists", "length(jsonencode([local.all]))", nested],
    ["texts that are joined", "local.a60", doubling((before) => `join("", [${before}, ${before}])`)],
    ["a product of many", "length(setproduct(range(1000), range(1000), range(1000)))", {}],
    ["a wide format", 'length(format("%999999999d", 1))', {}],
    ["much indentation", 'length(indent(999999999, "a\\nb"))', {}],
    ["a pattern that grows", 'regex("((a{100}){100}){100}", "a")', {}],
    ["many small blocks", `cidrsubnets("::/0", ${Array.from({ length: 2000 }, () => 64).join(", ")})`, {}],
  ])("of %s", (_, expression, given) => {
    const began = cpuMs()
    const value = evaluated(expression, given)
    expect(cpuMs() - began).toBeLessThan(3000)
    expect(value && hiddenIn(value)).toBeTypeOf("string")
  })

  it("of a pattern that others backtrack in, which is searched for all the same", () => {
    const began = cpuMs()
    const value = evaluated(`regexall("(a*)*(a*)*b", "${"a".repeat(300)}")`)
    expect(cpuMs() - began).toBeLessThan(3000)
    expect(plain(value)).toEqual([])
  })
})
