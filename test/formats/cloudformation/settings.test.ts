import { describe, expect, it } from "vitest"
import { cloudformation } from "../../../src/formats/cloudformation/json.ts"
import { parseToml } from "../../../src/formats/cloudformation/toml.ts"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import { textOf } from "../../../src/model/source.ts"
import { field } from "../../../src/model/value.ts"
import { type Files, reviewFiles } from "../../review-sources.ts"
import { broken, outline, pieces, said, source } from "../outline.ts"

const template = (parameters: string): string =>
  `AWSTemplateFormatVersion: '2010-09-09'\nParameters: ${parameters}\nResources: {R: {Type: AWS::X::Y, Properties: {a: !Ref A}}}\n`

/** What `R.a` is in each part of a unit. */
function deployed(files: Files, unit = "t.yaml") {
  const sources = Object.entries(files).map(([path, text]) => source(path, text))
  const parts = cloudformationYaml.parts?.(unit, sources).value ?? []
  return Object.fromEntries(
    parts.map(({ name, files }) => {
      const [resource] = cloudformationYaml.read(unit, files, name).value
      return [name, said(field(field(resource?.body, "Properties"), "a"))]
    }),
  )
}

describe("a template is deployed", () => {
  const open = template("{A: {Type: String}}")
  const closed = template("{A: {Type: String, Default: d}}")

  it.each<[string, Files, Record<string, string>]>([
    ["by itself", { "t.yaml": open, "other.json": '{"a": 1}' }, { "": "? A" }],
    [
      "with each file that it needs",
      {
        "t.yaml": open,
        "params/x.json": '[{"ParameterKey": "A", "ParameterValue": "x"}]',
        "params/y.json": '{"Parameters": {"A": "y"}}',
      },
      { "params/x.json": "x", "params/y.json": "y" },
    ],
    [
      "by itself and with a file",
      { "t.yaml": closed, "t.params.yaml": "Parameters:\n  A: x\nTags:\n  b: c\n" },
      { "": "d", "t.params.yaml": "x" },
    ],
    [
      "with names alone in a file that is called so",
      { "t.yaml": closed, "t.params.yaml": "A: x\n", "config/t.yaml": "A: y\n" },
      { "": "d", "t.params.yaml": "x" },
    ],
    [
      "not with what it does not take",
      { "t.yaml": closed, "params/x.json": '{"Parameters": {"A": "x", "B": "y"}}' },
      { "": "d" },
    ],
    [
      "with what stays as it was",
      { "t.yaml": open, "params/x.json": '[{"ParameterKey": "A", "UsePreviousValue": true}]' },
      { "params/x.json": "? A" },
    ],
    [
      "with each environment",
      {
        "t.yaml": open,
        "samconfig.toml":
          '[default.deploy.parameters]\ntemplate_file = "t.yaml"\nparameter_overrides = "A=x B=\\"y z\\""\n[prod.global.parameters]\ntemplate = "./t.yaml"\nparameter_overrides = ["A=p"]\n',
      },
      { "samconfig.toml (default)": "x", "samconfig.toml (prod)": "p" },
    ],
    [
      "with environments of another template only",
      { "t.yaml": closed, "samconfig.toml": '[default.deploy.parameters]\nparameter_overrides = "A=x"\n' },
      { "": "d" },
    ],
    [
      "with pairs in words",
      {
        "t.yaml": closed,
        "samconfig.toml":
          "[e.deploy.parameters]\ntemplate_file = 't.yaml'\nparameter_overrides = 'ParameterKey=A,ParameterValue=x ParameterKey=B,ParameterValue=y'\n",
      },
      { "": "d", "samconfig.toml (e)": "x" },
    ],
  ])("%s", (_, files, expected) => {
    expect(deployed(files)).toEqual(expected)
  })

  it("with so many settings at most", () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`params/${i}.json`, `{"Parameters": {"A": "${i}"}}`]),
    )
    const sources = Object.entries({ "t.yaml": open, ...files }).map(([path, text]) => source(path, text))
    const { value, diagnostics } = cloudformationYaml.parts?.("t.yaml", sources) ?? { value: [], diagnostics: [] }
    expect(value).toHaveLength(50)
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-much-work"])
  })
})

describe("a file of settings is ours", () => {
  it.each([
    ["p.json", '[{"ParameterKey": "A", "ParameterValue": "x"}]', true],
    ["p.json", '{"Parameters": {"A": "x"}, "StackPolicy": {}}', true],
    ["prod.parameters.json", '{"A": "x"}', true],
    ["p.json", '{"A": "x"}', false],
    ["azure.parameters.json", '{"$schema": "x", "parameters": {"a": {"value": 1}}}', false],
    ["package.json", '{"name": "Parameters"}', false],
    ["p.json", '{"Parameters": {"A": {"Type": "String"}}}', false],
    ["p.json", '[1, 2, {"ParameterKey": 3}]', false],
  ])("%s: %s", (path, text, expected) => {
    expect(cloudformation.claims(source(path, text))).toBe(expected)
    expect(cloudformation.marks(source(path, text))).toBe(false)
  })
})

describe("TOML", () => {
  const read = (text: string) =>
    parseToml(source("samconfig.toml", text)).map(({ path, value }) => [path.join("."), outline(value)])

  it("has tables, texts and lists with their places", () => {
    const text = [
      "version = 0.1 # of the file",
      "[default]",
      '[ "default" . deploy.parameters ]',
      'a = "x\\ty\\u00e9" # why',
      "b.c = 'raw\\n'",
      "list = [ # first",
      "  \"one\", 'two',",
      "]",
      'long = """\nline \\\n   next"""',
      "flag = true",
      "empty = []",
      'inline = { a = "b" }',
      'last = "end"',
    ].join("\n")
    expect(read(text)).toEqual([
      ["default.deploy.parameters.a", { "": 'x\tyé @ "x\\ty\\u00e9"' }],
      ["default.deploy.parameters.b.c", { "": "raw\\n @ 'raw\\n'" }],
      ["default.deploy.parameters.list", { "[0]": 'one @ "one"', "[1]": "two @ 'two'" }],
      ["default.deploy.parameters.long", { "": '\nline next @ """\nline \\\n   next"""' }],
      ["default.deploy.parameters.flag", { "": "(true) @ true" }],
      ["default.deploy.parameters.empty", {}],
      ["default.deploy.parameters.last", { "": 'end @ "end"' }],
    ])
    const [a] = parseToml(source("s.toml", 'a = "x\\ty"'))
    expect(pieces(a?.value)).toEqual([
      ["x", "x"],
      ["\t", "\\t"],
      ["y", "y"],
    ])
    expect(a && textOf(a.keySpan)).toBe("a")
  })

  it.each(['a = "open', "a = [", 'a = ["x", [', "a = '''", "[", "a =", "= 1", 'a = ["x" "y"\nb = "c"', '"', 'a = "\\'])(
    "never ends: %s",
    (text) => {
      for (const { value } of parseToml(source("s.toml", text))) expect(broken(value)).toEqual([])
    },
  )
})

it("a template that comes with its settings, and goes, is judged with them", async () => {
  const files: Files = {
    "stacks/t.yaml": `AWSTemplateFormatVersion: '2010-09-09'\nParameters: {A: {Type: String}}\nResources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [app], PolicyDocument: {Statement: [{Effect: Allow, Action: 'bedrock:InvokeModel', Resource: !Ref A}]}}}}\n`,
    "params/prod.json": '{"Parameters": {"A": "*"}}',
  }
  const came = await reviewFiles({}, files)
  expect(came.findings.map(({ rule, location }) => `${rule} ${textOf(location)}`)).toEqual([
    'aws/bedrock/any-model "*"',
  ])
  expect((await reviewFiles(files, {})).findings).toEqual([])
})
