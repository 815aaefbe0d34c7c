import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cloudformation } from "../../../src/formats/cloudformation/json.ts"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import { parseJsonIn } from "../../../src/formats/json/parse.ts"
import type { Resource } from "../../../src/model/resource.ts"
import { textOf } from "../../../src/model/source.ts"
import { entry, field, type Text, type Value } from "../../../src/model/value.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { broken, outline, pieces, plain, said, source } from "../outline.ts"

const LONG = process.env.AI_IAM_GATE_LONG === "1"

const formatOf = (path: string) => (/\.ya?ml$|^y.*\.template$/.test(path) ? cloudformationYaml : cloudformation)

function read(path: string, text: string) {
  const file = source(path, text)
  const format = formatOf(path)
  return { ours: format.claims(file), marked: format.marks(file), ...format.read(format.unit(path), [file]) }
}

/** The one resource `R` of a YAML template, beside a role `Role` and whatever else the template has. */
function evaluated(properties: string, beside = ""): Value | undefined {
  const indented = properties.replace(/^/gm, "      ")
  const text = `AWSTemplateFormatVersion: '2010-09-09'\n${beside}\nResources:\n  Role:\n    Type: AWS::IAM::Role\n  R:\n    Type: AWS::X::Y\n    Properties:\n${indented}\n`
  const { value, diagnostics, ours } = read("t.yaml", text)
  expect(ours).toBe(true)
  expect(diagnostics).toEqual([])
  const resource = value.find((each) => each.address === "R")
  expect(broken(resource?.body)).toEqual([])
  return field(resource?.body, "Properties")
}

const because = (value: Value | undefined) => (value?.kind === "unknown" ? value.because : undefined)

describe("a template", () => {
  const yaml = [
    "Resources:",
    "  Role:",
    "    Type: AWS::IAM::Role",
    "    DependsOn: Other",
    "    Metadata: {a: !Ref b}",
    "    Properties:",
    "      RoleName: app",
    "",
    "  Other: # a bucket",
    '    Type: "AWS::S3::Bucket"',
    "",
  ].join("\n")

  it("gives each resource with its body and its whole block", () => {
    const { value, diagnostics, ours } = read("t.yaml", yaml)
    expect([ours, diagnostics]).toEqual([true, []])
    expect(value.map(({ address, type }) => [address, type])).toEqual([
      ["Role", "AWS::IAM::Role"],
      ["Other", "AWS::S3::Bucket"],
    ])
    expect(value[0] && textOf(value[0].span)).toBe(yaml.slice(yaml.indexOf("Role:"), yaml.indexOf("\n\n")))
    expect(plain(value[0]?.body)).toEqual({
      Type: "AWS::IAM::Role",
      DependsOn: "Other",
      Metadata: { a: { Ref: "b" } },
      Properties: { RoleName: "app" },
    })
  })

  it.each([
    ["t.json", '{"Resources": {"R": {"Type": "AWS::S3::Bucket"}}}'],
    ["stack.template.json", '{"Resources": {"R": {"Type": "AWS::S3::Bucket"}}, "Rules": {}}'],
    ["t.template", '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"R": {"Type": "AWS::S3::Bucket"}}}'],
    ["y.template", "Resources:\n  R:\n    Type: AWS::S3::Bucket\n"],
    ["t.yml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  R:\n    Type: AWS::Serverless::SimpleTable\n"],
    ["t.yaml", '{"Resources": {"R": {"Type": "Custom::Thing", "ServiceToken": "AWS::"}}}'],
  ])("is claimed: %s", (path, text) => {
    const { ours, value } = read(path, text)
    expect(ours).toBe(true)
    expect(value.map((each) => each.address)).toEqual(["R"])
  })

  it.each([
    [
      "cdk.out/manifest.json",
      '{"version": "36.0.0", "artifacts": {"S": {"type": "aws:cloudformation:stack", "x": "Resources AWS::"}}}',
    ],
    [
      "cdk.out/tree.json",
      '{"version": "tree-0.1", "tree": {"children": {"Resources": {"attributes": {"aws:cdk:cloudformation:type": "AWS::IAM::Role"}}}}}',
    ],
    ["cdk.out/S.assets.json", '{"version": "36.0.0", "files": {"Resources": {"source": "AWS::"}}}'],
    ["cdk.out/asset.1/spec.json", '{"ResourceTypes": {"AWS::IAM::Role": {}}, "Resources": []}'],
    ["package-lock.json", '{"packages": {"AWS::": {"Resources": 1}}}'],
    ["k8s.yaml", "apiVersion: v1\nkind: X\n{{- if .Values.x }}\nResources:\n  Type: AWS::S3::Bucket\n{{- end }}\n"],
    ["docs.json", '{"broken": "Resources of type AWS::S3::Bucket"'],
  ])("is not: %s", (path, text) => {
    const { ours, marked } = read(path, text)
    expect([ours, marked]).toEqual([false, false])
  })

  it("is read by one of the two syntaxes only", () => {
    const text = '{"Resources": {"R": {"Type": "AWS::S3::Bucket"}}}'
    expect(cloudformationYaml.claims(source("t.template", text))).toBe(false)
    expect(cloudformation.claims(source("y.template", yaml))).toBe(false)
  })

  it("that is broken is ours, and says where", () => {
    const { ours, marked, value, diagnostics } = read(
      "t.json",
      '{"Resources": {"R": {"Type": "AWS::S3::Bucket" "X": 1}, "S": {"Type": "AWS::S3::Bucket"}}}',
    )
    expect(ours || marked).toBe(true)
    expect(diagnostics.map((each) => each.code)).toEqual(["syntax"])
    expect(value.map((each) => each.address)).toEqual(["R", "S"])
    expect(read("t.yaml", "AWSTemplateFormatVersion: x\nResources: [\n  R:\n    Type: AWS::S3::Bucket\n").marked).toBe(
      true,
    )
  })

  it("complains of what is no resource", () => {
    const { diagnostics } = read(
      "t.yaml",
      "Resources:\n  A: text\n  B: {Properties: {}}\n  C: {Type: AWS::A::B}\n  'Fn::ForEach::X': []\n",
    )
    expect(diagnostics.map(({ code, message, at }) => [code, message, "start" in at && textOf(at)])).toEqual([
      ["shape", "`Fn::ForEach::X` needs an identifier, a collection and a map", "'Fn::ForEach::X'"],
      ["shape", "resource `A` is no mapping", "A"],
      ["shape", "resource `B` has no `Type`", "B"],
    ])
  })

  it("takes the last of a logical id that repeats", () => {
    const { value, diagnostics } = read("t.yaml", "Resources:\n  A: {Type: AWS::A::B}\n  A: {Type: AWS::C::D}\n")
    expect(value.map((each) => each.type)).toEqual(["AWS::C::D"])
    expect(diagnostics.map((each) => each.severity)).toEqual(["warning"])
  })
})

describe("references", () => {
  const parameters = [
    "Parameters:",
    "  Model: {Type: String, Default: anthropic.claude}",
    "  Count: {Type: Number, Default: 3}",
    "  Arns: {Type: CommaDelimitedList, Default: 'a, b'}",
    "  Open: {Type: String}",
    "  Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /ami/latest}",
  ].join("\n")

  it("point at resources", () => {
    const value = evaluated(
      "a: !Ref Role\nb: !GetAtt Role.Arn\nc: {'Fn::GetAtt': [Role, Arn]}\nd: {'Fn::GetAtt': Role.Outputs.X}\n",
    )
    expect(outline(value)).toEqual({
      a: "-> Role. @ !Ref Role",
      b: "-> Role.Arn @ !GetAtt Role.Arn",
      c: "-> Role.Arn @ {'Fn::GetAtt': [Role, Arn]}",
      d: "-> Role.Outputs.X @ {'Fn::GetAtt': Role.Outputs.X}",
    })
  })

  it("take a parameter's default, by way of the reference", () => {
    const value = evaluated("a: !Ref Model\nb: !Ref Count\nc: !Ref Arns\nd: !Ref Open\ne: !Ref Image", parameters)
    expect(outline(value)).toEqual({
      a: "anthropic.claude @ anthropic.claude",
      b: "(3) @ 3",
      "c[0]": "a @ a",
      "c[1]": "b @ b",
      d: "? Open @ !Ref Open",
      e: "? Image (/ami/latest) @ /ami/latest",
    })
    expect(field(value, "a")?.via?.map(textOf)).toEqual(["!Ref Model"])
    expect(because(field(value, "d"))).toBe("parameter `Open` has no default")
  })

  it("leave holes for what only the deployment knows, the partition too", () => {
    const value = evaluated(
      "a: !Ref AWS::Partition\nb: !Ref AWS::AccountId\nc: [x, !Ref AWS::NoValue]\nd: !Ref AWS::NoValue\ne: !Ref Nowhere\nf: !GetAtt Nowhere.Arn",
    )
    expect(outline(value)).toEqual({
      a: "<AWS::Partition> @ !Ref AWS::Partition",
      b: "<AWS::AccountId> @ !Ref AWS::AccountId",
      "c[0]": "x @ x",
      e: "? Nowhere @ !Ref Nowhere",
      f: "? Nowhere.Arn @ !GetAtt Nowhere.Arn",
    })
    expect(entry(value, "d")).toBeUndefined()
  })

  it("are substituted into texts piece by piece", () => {
    const value = evaluated(
      'a: !Sub "arn:${AWS::Partition}:bedrock:*::model/${Model}-${Count}/${Role.Arn}/${!Literal}/${Open}/${aws:username}"',
      parameters,
    )
    expect(pieces(field(value, "a"))).toEqual([
      ["arn:", "arn:"],
      ["<AWS::Partition>", "${AWS::Partition}"],
      [":bedrock:*::model/", ":bedrock:*::model/"],
      ["anthropic.claude", "anthropic.claude"],
      ["-", "-"],
      ["3", "3"],
      ["/", "/"],
      ["<Role.Arn>", "${Role.Arn}"],
      ["/${", "/${"],
      ["Literal}/", "Literal}/"],
      ["<Open>", "${Open}"],
      ["/${aws:username}", "/${aws:username}"],
    ])
    const model = field(value, "a")
    const piece = model?.kind === "text" ? model.pieces[3] : undefined
    expect(piece?.via?.map(textOf)).toEqual(["${Model}"])
  })

  it("have a place inside JSON that is substituted", () => {
    const text = field(evaluated('a: !Sub |\n  {"Action": "bedrock:*",\n   "Resource": "${Role.Arn}/x"}'), "a")
    const { value, diagnostics } = parseJsonIn(text as Text)
    expect(diagnostics).toEqual([])
    expect(outline(value)).toEqual({
      Action: 'bedrock:* @ "bedrock:*"',
      Resource: '<Role.Arn>/x @ "${Role.Arn}/x"',
    })
  })

  it("are substituted with names of their own", () => {
    const value = evaluated(
      "a: !Sub ['x/${Kb}/${Role}', {Kb: !ImportValue {'Fn::Sub': '${Model}-id'}}]\nb: !Sub ${Role.Arn}\nc: !Sub plain",
      parameters,
    )
    expect(outline(value)).toEqual({
      a: "x/<Fn::ImportValue(anthropic.claude-id)>/<Role> @ !Sub ['x/${Kb}/${Role}', {Kb: !ImportValue {'Fn::Sub': '${Model}-id'}}]",
      b: "-> Role.Arn @ ${Role.Arn}",
      c: "plain @ !Sub plain",
    })
  })
})

describe("functions", () => {
  const mappings = "Mappings:\n  M:\n    one: {k: found, l: [p, q]}\nParameters:\n  Key: {Type: String, Default: one}\n"

  it.each([
    [
      "!Join ['', ['arn:', !Ref AWS::Partition, ':s3:::', !GetAtt Role.Arn, !Ref AWS::NoValue]]",
      "arn:<AWS::Partition>:s3:::<Role.Arn>",
    ],
    ["!Join [',', [a, b, c]]", "a,b,c"],
    ["!Join ['-', !Split ['/', 'x/y']]", "x-y"],
    ["!Select [1, [a, b]]", "b"],
    ["!Select ['0', !Split [':', 'q:r']]", "q"],
    ["!FindInMap [M, !Ref Key, k]", "found"],
    ["!Select [1, !FindInMap [M, one, l]]", "q"],
    ["!Base64 abc", "abc"],
    ["{'Fn::Base64': !Sub 'a ${AWS::Region}'}", "a <AWS::Region>"],
    ["{'Fn::Base64': !GetAZs ''}", "? Fn::Base64(Fn::GetAZs())"],
    ["!Cidr [10.0.0.0/30, 3, 1]", "? Fn::Cidr(10.0.0.0/30, 3, 1)"],
    ["!Join [' ', !Cidr [10.0.0.0/29, 3, 1]]", "10.0.0.0/31 10.0.0.2/31 10.0.0.4/31"],
    ["!Join [' ', !Cidr ['fd00::/8', '2', '64']]", "fd00::/64 fd00:0:0:1::/64"],
    ["!Cidr [10.0.0.0/8, 300, 1]", "? Fn::Cidr(10.0.0.0/8, 300, 1)"],
    ["!Sub 'x/{{resolve:ssm:/a/${AWS::Region}}}'", "x/<resolve:ssm:/a/${AWS::Region}>"],
    ["!Join ['', ['{{resolve:ssm:', /a/, !Ref Key, '}}']]", "<resolve:ssm:/a/one>"],
    ["!Join [',', !Ref Nowhere]", "? Fn::Join(,, Nowhere)"],
    ["!Select [0, !GetAZs '']", "? Fn::Select(0, Fn::GetAZs())"],
    ["!Select [2, !Split ['/', !Ref AWS::StackId]]", "? Fn::Select(2, Fn::Split(/, AWS::StackId))"],
    ["!FindInMap [M, !Ref AWS::Region, k]", "found"],
    ["!FindInMap [N, !Ref AWS::Region, k]", "? Fn::FindInMap(N, AWS::Region, k)"],
    ["!FindInMap [M, two, k, DefaultValue: other]", "other"],
    ["!FindInMap [M, one, k, DefaultValue: other]", "found"],
    ["!FindInMap [M, one, nope]", "? Fn::FindInMap(M, one, nope)"],
    ["!ImportValue shared", "? Fn::ImportValue(shared)"],
    ["!Cidr [a, 1, 2]", "? Fn::Cidr(a, 1, 2)"],
    ["{'Fn::Nonsense': 1}", "? Fn::Nonsense(1)"],
    ["'{{resolve:ssm:/a/b:1}}/x'", "<resolve:ssm:/a/b:1>/x"],
    ["!Length [a, b]", "(2)"],
  ])("%s is %s", (text, expected) => {
    const value = field(evaluated(`a: ${text}`, mappings), "a")
    expect(said(value)).toBe(expected)
    if (value?.kind === "unknown") expect(value.because).toMatch(/\w/)
  })

  it("joins and splits keep the place of each piece", () => {
    const value = evaluated("a: !Join [':', [x, !Ref AWS::Region]]\nb: !Split [',', 'p,q']")
    expect(pieces(field(value, "a"))).toEqual([
      ["x", "x"],
      [":", ":"],
      ["<AWS::Region>", "!Ref AWS::Region"],
    ])
    expect(outline(field(value, "b"))).toEqual({ "[0]": "p @ p", "[1]": "q @ q" })
  })

  it("says the same in JSON and in YAML", () => {
    const json = read(
      "t.json",
      '{"Resources": {"R": {"Type": "AWS::X::Y", "Properties": {"a": {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":x"]]}, "b": {"Fn::GetAtt": ["R", "Arn"]}, "c": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}}}}}',
    )
    const yaml = read(
      "t.yaml",
      'Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      a: !Join ["", ["arn:", !Ref "AWS::Partition", ":x"]]\n      b: !GetAtt R.Arn\n      c: !Select [0, !GetAZs ""]\n',
    )
    const words = (resources: readonly Resource[]) =>
      ["a", "b", "c"].map((key) => said(field(field(resources[0]?.body, "Properties"), key)))
    expect(words(json.value)).toEqual(["arn:<AWS::Partition>:x", "-> R.Arn", "? Fn::Select(0, Fn::GetAZs())"])
    expect(words(yaml.value)).toEqual(words(json.value))
  })
})

describe("conditions", () => {
  const conditions = [
    "Parameters:",
    "  Env: {Type: String, Default: prod}",
    "  Open: {Type: String}",
    "Conditions:",
    "  Yes: !Equals [!Ref Env, prod]",
    "  No: !Not [{Condition: Yes}]",
    "  Maybe: !Equals [!Ref Open, x]",
    "  Both: !And [{Condition: Yes}, {Condition: Maybe}]",
    "  Either: !Or [{Condition: Yes}, {Condition: Maybe}]",
    "  Region: !Equals [!Ref AWS::Region, us-east-1]",
    "  Loop: !Or [{Condition: Loop}, {Condition: Loop}]",
  ].join("\n")

  it("decide whether a resource exists", () => {
    const names = ["Yes", "No", "Maybe", "Both", "Either", "Region", "Loop", "Undeclared"]
    const text = `${conditions}\nResources:\n${names.map((each) => `  R${each}: {Type: AWS::X::Y, Condition: ${each}}\n`).join("")}`
    const { value } = read("t.yaml", text)
    expect(Object.fromEntries(value.map((each) => [each.address, each.perhaps ?? "certain"]))).toEqual({
      RYes: "certain",
      RMaybe: "condition `Maybe` is not known",
      RBoth: "condition `Both` is not known",
      REither: "certain",
      RRegion: "condition `Region` is not known",
      RLoop: "condition `Loop` is not known",
      RUndeclared: "condition `Undeclared` is not known",
    })
  })

  it.each([
    ["!If [Yes, a, b]", { a: "a @ a" }],
    ["!If [No, a, b]", { a: "b @ b" }],
    ["!If [No, a, !Ref AWS::NoValue]", {}],
    ["!If [Maybe, a, !Ref AWS::NoValue]", { a: "a @ a" }],
    ["!If [Maybe, !Ref AWS::NoValue, b]", { a: "b @ b" }],
    ["!If [Maybe, a, b]", { "a[0]": "a @ a", "a[1]": "b @ b" }],
    ["!If [Maybe, a, a]", { a: "a @ a" }],
    ["[x, !If [Yes, a, b]]", { "a[0]": "x @ x", "a[1]": "a @ a" }],
    ["[x, !If [Maybe, a, b]]", { "a[0]": "x @ x", "a[1]": "a @ a", "a[2]": "b @ b" }],
    ["[x, !If [Maybe, !If [Region, a, c], !Ref AWS::NoValue]]", { "a[0]": "x @ x", "a[1]": "a @ a", "a[2]": "c @ c" }],
    ["!If [Maybe, [a], [b, c]]", { "a[0]": "a @ a", "a[1]": "b @ b", "a[2]": "c @ c" }],
    ["!If [Maybe, 1, 2]", { a: "? Fn::If(Maybe, 1, 2) @ !If [Maybe, 1, 2]" }],
    [
      "!Join ['', [x, !If [Maybe, a, b]]]",
      { "a[0]": "xa @ !Join ['', [x, !If [Maybe, a, b]]]", "a[1]": "xb @ !Join ['', [x, !If [Maybe, a, b]]]" },
    ],
  ])("choose in %s", (text, expected) => {
    expect(outline(evaluated(`a: ${text}`, conditions))).toEqual(expected)
  })
})

describe("hostile templates", () => {
  it("meet a bound", () => {
    const started = cpuMs()
    const many = "${a}".repeat(150_000)
    for (const written of [
      `"${many}"`,
      `{"Fn::Sub": "${many}"}`,
      `{"Fn::Join": ["", [${'{"Ref": "AWS::Region"},'.repeat(150_000)} ""]]}`,
    ]) {
      const text = `{"Resources": {"R": {"Type": "AWS::X::Y", "Properties": {"a": ${written}}}}}`
      expect(read("t.json", text).value).toHaveLength(1)
    }
    const chain = Array.from(
      { length: 5000 },
      (_, i) => `  C${i}: !Or [{Condition: C${i + 1}}, {Condition: C${i + 1}}]\n`,
    ).join("")
    read("t.yaml", `Conditions:\n${chain}Resources:\n  R: {Type: AWS::X::Y, Condition: C0}\n`)
    const nested = `${'{"Fn::If": ["C", ['.repeat(70)}1${'], {"Ref": "AWS::NoValue"}]}'.repeat(70)}`
    const { value } = read("t.json", `{"Resources": {"R": {"Type": "AWS::X::Y", "Properties": {"a": [${nested}]}}}}`)
    expect(value).toHaveLength(1)
    expect(cpuMs() - started).toBeLessThan(10_000)
  })

  it("never throw", () => {
    const start = [
      "Parameters: {P: {Type: String, Default: d}}",
      "Conditions: {C: !Equals [!Ref P, d]}",
      "Resources:",
      "  R:",
      "    Type: AWS::IAM::Role",
      "    Condition: C",
      "    Properties:",
      "      A: !Sub ['${P}-${X}', {X: !GetAtt R.Arn}]",
      "      B: !Join [',', [a, !If [C, b, !Ref AWS::NoValue]]]",
      "      C: !Select [0, !Split [',', !FindInMap [M, k, l]]]",
    ].join("\n")
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(start.length), fc.constantFrom(..."{}[]\",'-: \n#&*!$0".split(""), "", "!Ref ", "Fn::Sub: ")),
          { maxLength: 5 },
        ),
        (edits) => {
          let text = start
          for (const [at, put] of edits) text = text.slice(0, at) + put + text.slice(at + 1)
          for (const each of read("t.yaml", text).value) expect(broken(each.body)).toEqual([])
        },
      ),
      { seed: 17, numRuns: LONG ? 100_000 : 1500 },
    )
  })
})
