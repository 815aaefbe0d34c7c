import { describe, expect, it } from "vitest"
import { templateResources } from "../../../src/formats/cloudformation/template.ts"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import { parseYaml } from "../../../src/formats/yaml/parse.ts"
import { textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { renderJson } from "../../../src/report/json.ts"
import { renderText } from "../../../src/report/text.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { type Files, reviewFiles } from "../../review-sources.ts"
import { outline, said, source } from "../outline.ts"

const version = "AWSTemplateFormatVersion: '2010-09-09'\n"

function read(files: Files, unit = "t.yaml") {
  const sources = Object.entries(files).map(([path, text]) => source(path, text))
  return cloudformationYaml.read(unit, sources)
}

/** The properties of each resource, and what was complained of. */
function resources(files: Files | string) {
  const { value, diagnostics } = read(typeof files === "string" ? { "t.yaml": version + files } : files)
  const properties: Record<string, Value | undefined> = {}
  for (const each of value) properties[each.address] = field(each.body, "Properties")
  return { properties, told: diagnostics.map(({ severity, message }) => `${severity}: ${message}`), value }
}

const texts = (value: Value | undefined) =>
  Object.fromEntries(Object.entries(outline(value)).map(([path, text]) => [path, text.replace(/ @ [\s\S]*$/, "")]))

describe("loops", () => {
  it("make resources, properties, outputs and conditions", () => {
    const { properties, told, value } = resources(`Parameters:
  Teams: {Type: CommaDelimitedList, Default: 'red-one, blue'}
Conditions:
  Fn::ForEach::Each:
    - T
    - !Ref Teams
    - Is&{T}: !Equals [!Ref T, blue]
Resources:
  Fn::ForEach::Roles:
    - Team
    - !Ref Teams
    - Role&{Team}:
        Type: AWS::X::Y
        Condition: Is&{Team}
        Properties:
          a: !Ref Team
          b: !Sub '\${Team}/\${AWS::Region}'
          c: plain \${Team}
          d: {'Fn::GetAtt': ['Role&{Team}', Arn]}
          Fn::ForEach::Tags:
            - Key
            - [x, y]
            - Tag\${Key}: !Sub '\${Key}-\${Team}'
`)
    expect(told).toEqual([])
    expect(value.map(({ address }) => address)).toEqual(["Roleblue"])
    expect(texts(properties.Roleblue)).toEqual({
      a: "blue",
      b: "blue/<AWS::Region>",
      c: "plain blue",
      d: "-> Roleblue.Arn",
      Tagx: "x-blue",
      Tagy: "y-blue",
    })
  })

  it("over what is not known make their body once, perhaps", () => {
    const { value } = resources(
      "Parameters: {Teams: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::R:\n    - T\n    - !Ref Teams\n    - Role&{T}: {Type: AWS::X::Y, Properties: {a: !Sub 'x/${T}'}}\n",
    )
    expect(value.map(({ perhaps }) => perhaps)).toEqual(["what `T` stands for is not known"])
    expect(texts(field(value[0]?.body, "Properties"))).toEqual({ a: "x/<${T}>" })
  })

  it("that make too much meet a bound", () => {
    let body = '{"R${A}${B}${C}${D}${E}${F}": {Type: "AWS::X::Y"}}'
    const list = `[${Array.from({ length: 30 }, (_, i) => `i${i}`).join(", ")}]`
    for (const name of "FEDCBA") body = `{"Fn::ForEach::${name}": [${name}, ${list}, ${body}]}`
    const { told, value } = resources(`Resources: ${body}\n`)
    expect(value.length).toBeGreaterThan(0)
    expect(told).toEqual(["error: the template takes too much work; from here on it is not worked out"])
  })
})

describe("functions", () => {
  it.each([
    ["!FindInMap [M, !Ref AWS::Region, k]", { "a[0]": "one", "a[1]": "two" }],
    ["!FindInMap [M, !Sub '${AWS::Region}', x, DefaultValue: !Ref AWS::Region]", { a: "<AWS::Region>" }],
    ["!Sub ['${x}-${y}', {x: !Select [1, [p, q]], y: !FindInMap [M, b, k]}]", { a: "q-two" }],
    ["!GetStackOutput {StackName: s, OutputName: o}", { a: "? Fn::GetStackOutput({StackName: s, OutputName: o})" }],
    [
      "!Transform {Name: 'AWS::Include', Parameters: {Location: s3://x/y.yaml}}",
      { a: "? Fn::Transform({Name: AWS::Include, Parameters: {Location: s3://x/y.yaml}})" },
    ],
    ["!ToJsonString {k: !Ref AWS::Region}", { "a.k": "<AWS::Region>" }],
    ["!Length [1, !If [Open, 2, !Ref AWS::NoValue]]", { a: "? Fn::Length(1, Fn::If(Open, 2, AWS::NoValue))" }],
    ["!Select [1, [!If [Open, p, !Ref AWS::NoValue], q]]", { a: "? Fn::Select(1, Fn::If(Open, p, AWS::NoValue), q)" }],
    ["!Sub 'x/${P}'", { "a[0]": "x/v1", "a[1]": "x/v2" }],
    ["!Sub '${P}/${P}/${P}/${P}/${P}'", { a: "<v1 or v2>/<v1 or v2>/<v1 or v2>/<v1 or v2>/<v1 or v2>" }],
    ["!GetAZs us-east-1", { a: "? Fn::GetAZs(us-east-1)" }],
    ["!toString x", { "a.!toString": "x" }],
  ])("%s", (text, expected) => {
    const beside =
      "Parameters: {P: {Type: String, AllowedValues: [v1, v2]}, Q: {Type: String}}\nConditions: {Open: !Equals [!Ref Q, x]}\nMappings: {M: {a: {k: one}, b: {k: two}}}\n"
    const { properties, told } = resources(`${beside}Resources: {R: {Type: AWS::X::Y, Properties: {a: ${text}}}}\n`)
    expect(told).toEqual([])
    expect(texts(properties.R)).toEqual(expected)
  })
})

describe("stacks", () => {
  const calling = (url: string, more = "") =>
    `${version}Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n${more}`
  const leaf = `${version}Parameters: {A: {Type: String, Default: d}}\nResources: {R: {Type: AWS::X::Y, Properties: {a: !Ref A}}}\nOutputs: {O: {Value: !GetAtt R.Arn}}\n`

  it("hand values down and back", () => {
    const main = calling(
      "./n.yaml",
      "      Parameters: {A: !Sub 'x-${AWS::Region}'}\n  S: {Type: AWS::X::Y, Properties: {a: !GetAtt N.Outputs.O, b: !GetAtt N.Outputs.None}}\n",
    )
    const { properties, told } = resources({ "t.yaml": main, "n.yaml": leaf })
    expect(told).toEqual([])
    expect(texts(properties["N/R"])).toEqual({ a: "x-<AWS::Region>" })
    expect(texts(properties.S)).toEqual({ a: "-> N/R.Arn", b: "-> N.Outputs.None" })
  })

  it("that a condition decides make what they make perhaps", () => {
    const main = `${version}Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\nResources:\n  N: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: n.yaml}}\n`
    expect(read({ "t.yaml": main, "n.yaml": leaf }).value.map(({ perhaps }) => perhaps)).toEqual(
      Array(2).fill("condition `C` is not known"),
    )
  })

  it.each<[string, Files, readonly string[]]>([
    ["that call themselves", { "t.yaml": calling("t.yaml") }, ["error: `N` calls itself"]],
    ["in a circle", { "t.yaml": calling("a.yaml"), "a.yaml": calling("t.yaml") }, ["error: `N` calls itself"]],
    [
      "elsewhere",
      { "t.yaml": calling("https://x.s3.amazonaws.com/y.yaml") },
      ["warning: the template of `N` is not in the repository; only what it is given is judged"],
    ],
    [
      "of which several may be meant",
      { "x/t.yaml": calling("https://b/n.yaml"), "x/n.yaml": leaf, "n.yaml": leaf },
      ["warning: the template of `N` is not in the repository; only what it is given is judged"],
    ],
    ["that are none", { "t.yaml": calling("n.yaml"), "n.yaml": "a: 1\n" }, ["warning: `n.yaml` is no template"]],
    [
      "of modules",
      { "t.yaml": `${version}Resources: {M: {Type: 'My::Own::Thing::MODULE'}}\n` },
      ["warning: the resources of module `M` are not seen; only what it is given is judged"],
    ],
  ])("%s", (_, files, expected) => {
    const unit = Object.keys(files)[0] ?? ""
    expect(read(files, unit).diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(expected)
  })

  it("are judged where they are called, and not by themselves", async () => {
    const role = (resource: string) =>
      `${version}Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}]}\n      Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'bedrock:InvokeModel', Resource: ${resource}}]}}]\n`
    const files = (resource: string): Files => ({ "main.yaml": calling("n.yaml"), "n.yaml": role(resource) })
    const { findings, stats } = await reviewFiles(files("'arn:aws:bedrock:*::foundation-model/m'"), files("'*'"))
    expect(findings.map(({ rule, principal }) => `${rule} ${principal}`)).toEqual(["aws/bedrock/any-model N/Role"])
    expect(stats.unitsRead).toBe(2)
  })
})

it("what may not be told is not", async () => {
  const template = (name: string) => ({
    "t.yaml": `${version}Parameters:\n  Model: {Type: String, NoEcho: true, Default: hidden-${name}}\nResources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [app]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: 'bedrock:*', Resource: !Sub 'arn:aws:bedrock:*::foundation-model/\${Model}'}]}\n`,
  })
  const report = await reviewFiles(template("one"), template("two"))
  expect(report.deltas.length).toBeGreaterThan(0)
  expect([...renderJson(report), renderText(report, { colour: false, width: 100 })].join("")).not.toMatch(
    /hidden-(one|two)/,
  )
})

it("a parameter that is made of itself is told as unknown", () => {
  const main = `${version}Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: n.yaml, Parameters: {A: !GetAtt N.Outputs.O}}}\n`
  const nested = `${version}Parameters: {A: {Type: String}}\nResources: {R: {Type: AWS::X::Y, Properties: {a: !Ref A}}}\nOutputs: {O: {Value: !Ref A}}\n`
  const { properties } = resources({ "t.yaml": main, "n.yaml": nested })
  expect(said(field(properties["N/R"], "a"))).toMatch(/^\? N\/A|^-> N\./)
})

it("a template by itself is what its file is", () => {
  const text = `${version}Resources: {R: {Type: AWS::X::Y, Properties: {a: !Sub 'x/${"${R.Arn}"}'}}}\n`
  const [template] = parseYaml(source("t.yaml", text)).value
  const [resource] = template ? templateResources(template).value : []
  expect(texts(field(resource?.body, "Properties"))).toEqual({ a: "x/<R.Arn>" })
  expect(resource?.address).toBe(read({ "t.yaml": text }).value[0]?.address)
})

describe("hostile templates", () => {
  const role = "{Type: AWS::X::Y, Properties: {a: 1}}"

  it.each<[string, () => Files, string | undefined]>([
    [
      "a chain of stacks",
      () =>
        Object.fromEntries(
          Array.from({ length: 40 }, (_, i) => [
            i === 0 ? "t.yaml" : `n${i}.yaml`,
            `${version}Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: n${i + 1}.yaml}}}\n`,
          ]),
        ),
      "too-much-work",
    ],
    [
      "stacks that double",
      () =>
        Object.fromEntries(
          Array.from({ length: 20 }, (_, i) => [
            i === 0 ? "t.yaml" : `n${i}.yaml`,
            `${version}Resources:\n${["A", "B"].map((name) => `  ${name}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: n${i + 1}.yaml}}\n`).join("")}  R: ${role}\n`,
          ]),
        ),
      "too-much-work",
    ],
    [
      "YAML that is too large",
      () => ({ "t.yaml": `${version}Resources:\n${"  # x\n".repeat(4_000_000)}` }),
      "too-large",
    ],
    [
      "aliases of aliases",
      () => ({
        "t.yaml": `${version}Resources: &a0 {R: ${role}}\n${Array.from({ length: 30 }, (_, i) => `X${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`).join("")}`,
      }),
      "too-much-work",
    ],
    [
      "conditions that lead in a circle",
      () => ({
        "t.yaml": `${version}Conditions:\n${Array.from({ length: 300 }, (_, i) => `  C${i}: !And [{Condition: C${(i + 1) % 300}}, {Condition: C${(i + 2) % 300}}]\n`).join("")}Resources: {R: {Type: AWS::X::Y, Condition: C0}}\n`,
      }),
      undefined,
    ],
    [
      "names of files in one endless line",
      () => ({ "t.yaml": `${version}# TemplateURL ${"a".repeat(900_000)}\nResources: {R: ${role}}\n` }),
      undefined,
    ],
    [
      "choices in a text",
      () => ({
        "t.yaml": `${version}Parameters: {P: {Type: String, AllowedValues: [a, b, c]}}\nResources: {R: {Type: AWS::X::Y, Properties: {a: !Sub '${"${P}".repeat(5000)}'}}}\n`,
      }),
      undefined,
    ],
  ])("meet a bound: %s", (_, files, code) => {
    const began = cpuMs()
    const sources = Object.entries(files()).map(([path, text]) => source(path, text))
    const { diagnostics } = cloudformationYaml.read("t.yaml", sources)
    for (const each of sources) {
      cloudformationYaml.claims(each)
      cloudformationYaml.wants(each, "t.yaml")
    }
    if (code !== undefined) expect(diagnostics.map((each) => each.code)).toContain(code)
    expect(cpuMs() - began).toBeLessThan(5000)
  })
})

it("what a machine runs is read though it has holes and goes there as bytes", async () => {
  const machine = (key: string): Files => ({
    "t.yaml": `${version}Parameters: {Key: {Type: String}}\nResources:\n  Machine:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/bash\n          export REGION=\${AWS::Region}\n          export OPENAI_API_KEY=${key}\n`,
  })
  const { findings } = await reviewFiles(machine("${Key}"), machine("sk-proj-1234567890"))
  expect(findings.map(({ rule, location }) => `${rule} ${textOf(location)}`)).toEqual([
    "any/access/key-in-text OPENAI_API_KEY",
  ])
})
