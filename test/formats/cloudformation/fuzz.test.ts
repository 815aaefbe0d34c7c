/** Templates with a bit of everything, as a careless hand or an attacker leaves them: read in time, every place in its file. */
import fc from "fast-check"
import { expect, it, vi } from "vitest"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import type { Source } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { broken, source } from "../outline.ts"

const LONG = process.env.AI_IAM_GATE_LONG === "1"
vi.setConfig({ testTimeout: LONG ? 3_600_000 : 120_000 })

const main = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::LanguageExtensions
Parameters:
  Stage: {Type: String, AllowedValues: [dev, prod]}
  Teams: {Type: CommaDelimitedList, Default: 'red, blue'}
  Model: {Type: String, Default: nova, NoEcho: true}
  Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b}
Mappings: {M: {dev: {k: [p, q]}, prod: {k: [r, s]}}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  Not: !Not [{Condition: IsDev}]
  Both: !And [{Condition: IsDev}, !Or [{Condition: Not}, !Equals [a, !Ref Model]]]
Resources:
  Fn::ForEach::Roles:
    - Team
    - !Ref Teams
    - Role&{Team}:
        Type: AWS::IAM::Role
        Condition: IsDev
        Properties:
          A: !Sub ['\${Team}-\${X}-\${AWS::Region}', {X: !GetAtt Nested.Outputs.Arn}]
          Fn::ForEach::Keys: [K, [a, b], {'\${K}': !Ref K}]
  Nested:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested.yaml
      Parameters: {Name: !Join ['-', [!Ref Stage, x]], Back: !GetAtt Nested.Outputs.Arn}
  R:
    Type: AWS::IAM::Policy
    Properties: &properties
      B: !Join [',', [a, !If [IsDev, b, !Ref AWS::NoValue]]]
      C: !Select [0, !Split [',', !FindInMap [M, !Ref Stage, k, DefaultValue: 'x,y']]]
      D: !If [Both, [1, 2], {Fn::Transform: {Name: AWS::Include, Parameters: {Location: part.yaml}}}]
      E: [!ImportValue name, '{{resolve:ssm:/a:1}}', !Base64 abc, !Length [1, 2], !ToJsonString {a: !Ref R}]
      PolicyDocument: {Statement: [{Effect: Allow, Action: '*', Resource: !Ref Image, Condition: {Bool: !If [IsDev, {a: true}, !Ref AWS::NoValue]}}]}
  S: {Type: My::X::Y::MODULE, Properties: {<<: *properties, B: 1}}
`
const nested =
  "AWSTemplateFormatVersion: x\nParameters: {Name: {Type: String}, Back: {Type: String}}\nResources: {R: {Type: AWS::X::Y, Properties: {a: !Ref Back}}}\nOutputs:\n  Arn: {Value: !Sub '${R.Arn}/${Name}', Export: {Name: name}}\n"
const originals: Readonly<Record<string, string>> = {
  "t.yaml": main,
  "nested.yaml": nested,
  "part.yaml": "- {a: !Ref Stage}\n- Fn::Transform: {Name: AWS::Include, Parameters: {Location: part.yaml}}\n",
  "params/p.json":
    '[{"ParameterKey": "Stage", "ParameterValue": "dev"}, {"ParameterKey": "Teams", "ParameterValue": "a,b"}]',
  "samconfig.toml":
    '[default.deploy.parameters]\ntemplate_file = "t.yaml"\nparameter_overrides = [\n "Stage=prod", # x\n \'Model="a b"\',\n]\n',
}

const put = fc.constantFrom(
  ..."{}[]\",'-: \n#&*!$0|>=\\".split(""),
  ...[
    "",
    "!Ref ",
    "!If [IsDev, ",
    "Fn::Sub: ",
    "${",
    "&{Team}",
    "Fn::ForEach::X: ",
    "!GetAtt ",
    "*properties",
    "<<: ",
    "null",
    "AWS::NoValue",
  ],
  ...[
    "!Select [9, ",
    "1e999",
    "t.yaml",
    "nested.yaml",
    "Condition: ",
    "Team",
    "\u0000",
    "\ud800",
    "---\n",
    "[".repeat(300),
    "!Sub ".repeat(9),
  ],
)
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), put), {
  minLength: 1,
  maxLength: 5,
})

function mutate(text: string, changes: readonly (readonly [number, number, string])[]): string {
  let now = text
  for (const [where, length, put] of changes) {
    const at = Math.floor(where * now.length)
    now = now.slice(0, at) + put + now.slice(at + (length > 20 ? 1 : length))
  }
  return now
}

function readAll(files: readonly Source[]): void {
  const parts = cloudformationYaml.parts?.("t.yaml", files)
  for (const part of parts?.value ?? []) {
    const { value, diagnostics } = cloudformationYaml.read("t.yaml", part.files, part.name)
    for (const each of value) expect(broken(each.body)).toEqual([])
    for (const { message } of diagnostics) expect(message).not.toMatch(/undefined|\[object|NaN/)
  }
  for (const file of files) {
    cloudformationYaml.wants(file, "t.yaml")
    cloudformationYaml.calls?.called(file)
    cloudformationYaml.calls?.names?.(file)
    cloudformationYaml.claims(file)
    cloudformationYaml.marks(file)
    for (const line of file.text.split("\n").slice(0, 50)) cloudformationYaml.calls?.in(file.path, line)
  }
}

it("the originals are read whole", () => {
  const files = Object.entries(originals).map(([path, text]) => source(path, text))
  const { value } = cloudformationYaml.read("t.yaml", files)
  expect(value.map(({ address }) => address)).toEqual(["Rolered", "Roleblue", "Nested", "Nested/R", "R", "S"])
  expect(cloudformationYaml.parts?.("t.yaml", files).value.map(({ name }) => name)).toEqual([
    "params/p.json",
    "samconfig.toml (default)",
  ])
})

it("never throws and never hangs", () => {
  let slowest = 0
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(originals)), edits, (path, changes) => {
      const began = cpuMs()
      readAll(
        Object.entries(originals).map(([each, text]) => source(each, each === path ? mutate(text, changes) : text)),
      )
      slowest = Math.max(slowest, cpuMs() - began)
    }),
    { seed: 23, numRuns: LONG ? 100_000 : 600 },
  )
  expect(slowest).toBeLessThan(3000)
})
