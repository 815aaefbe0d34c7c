/** What Terragrunt's files name, before and after they are evaluated; whatever stands in them is bounded. */
import { describe, expect, it } from "vitest"
import { readUnits } from "../../../src/change/read-units.ts"
import { formats } from "../../../src/formats/index.ts"
import { terraform } from "../../../src/formats/terraform/index.ts"
import { field } from "../../../src/model/value.ts"
import { type Files, unitsOf } from "../../review-sources.ts"
import { spelled } from "./spelled.ts"

/** What the module of a unit is given as `x`. */
async function given(files: Files, unit = "live/app"): Promise<unknown> {
  const head = { "modules/m/main.tf": 'variable "x" {}\nresource "r" "r" {\n  x = var.x\n}\n', ...files }
  const { value } = readUnits(await unitsOf({}, head), "head")
  const resources = value.find(({ key }) => key === unit)?.resources ?? []
  return spelled(field(resources.find(({ type }) => type === "r")?.body, "x"))
}
const source = 'terraform {\n  source = "../../modules/m"\n}\n'
const input = (x: string, more = "") => ({ "live/app/terragrunt.hcl": `${source}${more}inputs = {\n  x = ${x}\n}\n` })

describe("functions", () => {
  it.each([
    ["get_terragrunt_dir()", "/live/app"],
    ["get_original_terragrunt_dir()", "/live/app"],
    ["basename(get_terragrunt_dir())", "app"],
    ["get_repo_root()", ""],
    ["get_path_from_repo_root()", "live/app"],
    ["get_path_to_repo_root()", "../.."],
    ['find_in_parent_folders("root.hcl")', "/live/root.hcl"],
    ['find_in_parent_folders("none.hcl", "else")', "else"],
    ['find_in_parent_folders("none.hcl")', '${find_in_parent_folders("none.hcl")}'],
    ['get_env("STAGE", "dev")', "${env.STAGE}"],
    ["get_aws_account_id()", "${get_aws_account_id()}"],
    ['run_cmd("whoami")', '${run_cmd("whoami")}'],
    ['read_terragrunt_config("../common.hcl").locals.a', "common"],
    ['read_terragrunt_config("none.hcl", { locals = { a = "else" } }).locals.a', "else"],
    ['jsondecode(file("data.json")).a', "data"],
    ['templatefile("${get_terragrunt_dir()}/t.tftpl", { a = 1 })', "t1"],
  ])("%s", async (expression, expected) => {
    const beside = {
      "live/root.hcl": "",
      "live/common.hcl": 'locals {\n  a = "common"\n}\n',
      "live/app/data.json": '{ "a": "data" }',
      "live/app/t.tftpl": "t${a}",
    }
    expect(await given({ ...input(expression), ...beside })).toBe(expected)
  })

  it.each([
    ["path_relative_to_include()", "app"],
    ["path_relative_from_include()", ".."],
    ["get_parent_terragrunt_dir()", "/live"],
    ["get_terragrunt_dir()", "/live/app"],
  ])("%s in an included file", async (expression, expected) => {
    const include = 'include "root" {\n  path   = find_in_parent_folders("root.hcl")\n  expose = true\n}\n'
    const files = { ...input("include.root.locals.a", include), "live/root.hcl": `locals {\n  a = ${expression}\n}\n` }
    expect(await given(files)).toBe(expected)
  })
})

describe("a dependency", () => {
  const dependency = (more = "") => `dependency "net" {\n  config_path = "../net"\n${more}}\n`
  const net = (output: string): Files => ({
    "live/net/terragrunt.hcl": 'terraform {\n  source = "../../modules/net"\n}\ninputs = {\n  name = "n"\n}\n',
    "modules/net/main.tf": `variable "name" {}\nresource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\noutput "id" {\n  value = ${output}\n}\n`,
  })
  it.each<[string, Files, string, unknown]>([
    ["gives what its unit is given", net("var.name"), "dependency.net.outputs.id", "n"],
    [
      "gives a hole of its own",
      net("aws_s3_bucket.b.arn"),
      "dependency.net.outputs.id",
      "${dependency.net.aws_s3_bucket.b.arn}",
    ],
    ["that nobody has", {}, "dependency.net.outputs.id", "${dependency.net.outputs.id}"],
  ])("%s", async (_, files, x, expected) => {
    expect(await given({ ...input(x, dependency()), ...files })).toBe(expected)
  })
  it("that nobody has stands in the shape of its mocks", async () => {
    const mocks = '  mock_outputs = {\n    id = "mock", ids = ["a"], o = { p = 1 }\n  }\n'
    const x = "{ a = dependency.net.outputs.id, b = dependency.net.outputs.ids, c = dependency.net.outputs.o.p }"
    expect(await given(input(x, dependency(mocks)))).toEqual({
      a: "${dependency.net.outputs.id}",
      b: ["${dependency.net.outputs.ids}"],
      c: "${dependency.net.outputs.o.p}",
    })
  })
})

describe("what goes in circles, or is broken, ends", () => {
  it.each<[string, Files]>([
    ["a unit that depends on itself", input("dependency.a.outputs.x", 'dependency "a" {\n  config_path = "."\n}\n')],
    [
      "units that depend on each other",
      {
        ...input("dependency.b.outputs.x", 'dependency "b" {\n  config_path = "../b"\n}\n'),
        "live/b/terragrunt.hcl": `${source}dependency "a" {\n  config_path = "../app"\n}\ninputs = {\n  x = dependency.a.outputs.x\n}\n`,
      },
    ],
    [
      "files that read each other",
      {
        ...input('read_terragrunt_config("../a.hcl").locals.a'),
        "live/a.hcl": 'locals {\n  a = read_terragrunt_config("../live/b.hcl").locals.b\n}\n',
        "live/b.hcl": 'locals {\n  b = read_terragrunt_config("../live/a.hcl").locals.a\n}\n',
      },
    ],
    ["a file that includes itself", input("1", 'include "me" {\n  path = "terragrunt.hcl"\n}\n')],
    ["a way out of the repository", input("1", 'include "out" {\n  path = "../../../../etc/x.hcl"\n}\n')],
    [
      "a generated file that is broken",
      input("1", 'generate "g" {\n  path = "g.tf"\n  contents = "resource {{{"\n}\n'),
    ],
    ["blocks without names", input("1", "dependency {\n}\ngenerate {\n}\ninclude {\n}\n")],
  ])("%s", async (_, files) => {
    await expect(given(files)).resolves.toBeDefined()
  })
})

describe("the files that it names", () => {
  const wanted = (text: string, path = "live/app/terragrunt.hcl") =>
    terraform
      .wants({ path, revision: "head", text }, "live/app")
      .flatMap((want) => (want.kind === "file" ? [want.path] : []))
  it.each([
    ['path = find_in_parent_folders("root.hcl")', ["root.hcl", "live/root.hcl"]],
    ['x = read_terragrunt_config("${get_terragrunt_dir()}/../c.hcl")', ["live/c.hcl"]],
    ['x = read_terragrunt_config("${get_repo_root()}/c.hcl")', ["c.hcl"]],
    ['config_path = "../net"', ["live/net/terragrunt.hcl"]],
    [
      'path = "${dirname(find_in_parent_folders("root.hcl"))}/_env/a.hcl"',
      ["root.hcl", "live/root.hcl", "_env/a.hcl", "live/_env/a.hcl"],
    ],
    ['path = "${local.unknown}/a.hcl"', []],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toEqual(expected)
  })
  it.each([
    ['  config_path = "../net"', true],
    ['  path   = "../common.hcl"', true],
    ['  path = find_in_parent_folders("root.hcl")', true],
    ['  x = read_terragrunt_config("c.hcl")', true],
    ['  path = "/service/"', false],
  ])("a search for who refers to a file finds %s: %s", (line, isFound) => {
    const pattern = formats.find(({ name }) => name === "terraform")?.search?.pattern ?? ""
    expect(new RegExp(pattern).test(line)).toBe(isFound)
  })
  it("an included file speaks of the unit that includes it", () => {
    expect(wanted('x = read_terragrunt_config(find_in_parent_folders("env.hcl"))', "live/_env/a.hcl")).toContain(
      "live/env.hcl",
    )
  })
})
