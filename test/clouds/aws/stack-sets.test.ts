import { describe, expect, it } from "vitest"
import { stringify } from "yaml"
import { startOf, textOf } from "../../../src/model/source.ts"
import { type Files, reviewFiles } from "../../review-sources.ts"

const told = async (base: string, head: string, path = "template.yaml") => {
  const { findings, diagnostics } = await reviewFiles({ [path]: base }, { [path]: head })
  return [
    ...findings.map(({ rule, location }) => `${rule} ${startOf(location).line} ${textOf(location)}`),
    ...diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
  ]
}

const role = (resource: string) => ({
  Parameters: { Models: { Type: "String", Default: "arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0" } },
  Resources: {
    App: {
      Type: "AWS::IAM::Role",
      Properties: {
        RoleName: "app",
        AssumeRolePolicyDocument: {
          Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
        },
        Policies: [
          {
            PolicyName: "p",
            PolicyDocument: { Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] },
          },
        ],
      },
    },
  },
})

const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by)

const set = (body: string, head = "|", more = "") =>
  `Resources:
  Everywhere:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: everywhere
      PermissionModel: SERVICE_MANAGED
${more}      TemplateBody: ${head}
${indented(body, "        ")}`

const model = "arn:aws:bedrock:*::foundation-model/amazon.nova-pro-v1:0"

describe("a stack set", () => {
  it.each([
    ["YAML", (resource: string) => set(stringify(role(resource)))],
    ["YAML with names to fill in", (resource: string) => set(stringify(role(resource)), "!Sub |")],
    ["JSON", (resource: string) => set(JSON.stringify(role(resource), null, 2))],
  ])("is read as its template, in %s", async (_, write) => {
    const [line = 0] = write("*")
      .split("\n")
      .flatMap((text, i) => (/Resource"?: "\*"/.test(text) ? [i + 1] : []))
    expect(await told(write(model), write("*"))).toEqual([`aws/bedrock/any-model ${line} "*"`])
    expect(await told(write("*"), write(model))).toEqual([])
    expect(await told(write("*"), write("*").replace("everywhere", "all"))).toEqual([])
  })

  it("is the same written into the template as JSON", async () => {
    const write = (resource: string) =>
      JSON.stringify({
        Resources: {
          Everywhere: {
            Type: "AWS::CloudFormation::StackSet",
            Properties: { StackSetName: "e", TemplateBody: JSON.stringify(role(resource)) },
          },
        },
      })
    expect(await told(write(model), write("*"), "template.json")).toEqual([
      expect.stringMatching(/^aws\/bedrock\/any-model 1 /),
    ])
  })

  it("gives its template parameters", async () => {
    const body = stringify(role("RESOURCE")).replace("RESOURCE", "!Ref Models")
    const write = (value: string) =>
      set(body, "|", `      Parameters:\n        - ParameterKey: Models\n          ParameterValue: "${value}"\n`)
    expect(await told(write(model), write("*"))).toEqual(['aws/bedrock/any-model 9 "*"'])
  })

  it("whose template is elsewhere is not seen, and that is said once", async () => {
    const far = `Resources:
  Everywhere:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: everywhere
      TemplateURL: https://example.com/template.yaml
`
    const unseen = "warning: the template of `Everywhere` is not seen: what it makes is not judged"
    expect(await told("Resources: {}\n", far)).toEqual([unseen])
    expect(await told("Resources: {}\n", set("not a template"))).toEqual([unseen])
  })

  it("of Terraform is the same", async () => {
    const write = (resource: string) =>
      `resource "aws_cloudformation_stack_set" "everywhere" {\n  name          = "e"\n  template_body = jsonencode(${JSON.stringify(role(resource))})\n}\n`
    expect(await told(write(model), write("*"), "main.tf")).toEqual(['aws/bedrock/any-model 3 "*"'])
    const heredoc = (resource: string) =>
      `resource "aws_cloudformation_stack_set" "everywhere" {\n  name          = "e"\n  template_body = <<-EOT\n${indented(stringify(role(resource)), "    ")}  EOT\n}\n`
    expect(await told(heredoc(model), heredoc("*"), "main.tf")).toEqual([
      expect.stringMatching(/^aws\/bedrock\/any-model \d+ "\*"$/),
    ])
  })
})

describe("a template that a stack set takes from a file of the repository", () => {
  const set = (model: string): string => `AWSTemplateFormatVersion: "2010-09-09"
Parameters: {Bucket: {Type: String}}
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: everywhere
      PermissionModel: SELF_MANAGED
      TemplateURL: !Sub https://\${Bucket}.s3.amazonaws.com/roles/models.yaml
      Parameters: [{ParameterKey: Model, ParameterValue: "${model}"}]
`
  const roles = (resource: string): string => `AWSTemplateFormatVersion: "2010-09-09"
Parameters: {Model: {Type: String}}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: lambda.amazonaws.com}}]}
      Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: "bedrock:InvokeModel", Resource: ${resource}}]}}]
`
  const one = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"

  it.each<[string, Files, Files, string]>([
    [
      "is given something else",
      { "set.yaml": set(one), "roles/models.yaml": roles("!Ref Model") },
      { "set.yaml": set("*"), "roles/models.yaml": roles("!Ref Model") },
      'set.yaml "*"',
    ],
    [
      "changes by itself",
      { "set.yaml": set(one), "roles/models.yaml": roles("!Ref Model") },
      { "set.yaml": set(one), "roles/models.yaml": roles('"*"') },
      'roles/models.yaml "*"',
    ],
  ])("%s", async (_, base, head, at) => {
    const report = await reviewFiles(base, head)
    expect(report.findings.map(({ location }) => `${location.source.path} ${textOf(location)}`)).toEqual([at])
    expect(report.diagnostics).toEqual([])
    expect((await reviewFiles(head, base)).findings).toEqual([])
  })

  it("is not seen where the file is not there, and that is said", async () => {
    const { diagnostics } = await reviewFiles({}, { "set.yaml": set(one) })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "the template of `Set` is not seen: what it makes is not judged",
    ])
  })
})
