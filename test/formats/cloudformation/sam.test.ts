import { describe, expect, it } from "vitest"
import { actionNames } from "../../../src/clouds/aws/data.ts"
import { samData } from "../../../src/formats/cloudformation/sam-data.ts"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import { startOf, textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { broken, said, source } from "../outline.ts"

/** The resources of a SAM template: one function, `Chat`, and whatever else there is. */
function read(properties: string, more = "", above = "") {
  const text = `Transform: AWS::Serverless-2016-10-31\n${above}Resources:\n  Chat:\n    Type: AWS::Serverless::Function\n${more.startsWith("    ") ? more : ""}    Properties:\n      Handler: app.handler\n${properties.replace(/^(?=.)/gm, "      ")}${more.startsWith("    ") ? "" : more}`
  const { value, diagnostics } = cloudformationYaml.read("t.yaml", [source("t.yaml", text)])
  for (const each of value) expect(broken(each.body)).toEqual([])
  const resources = new Map(value.map((each) => [each.address, each]))
  return { resources, diagnostics, role: resources.get("ChatRole"), names: [...resources.keys()] }
}

const propertiesOf = (resource: ReturnType<typeof read>["role"], name: string) =>
  shown(field(field(resource?.body, "Properties"), name))

/** A value as plain data, holes as `<name>`. */
function shown(value: Value | undefined): unknown {
  if (value?.kind === "list") return value.items.map(shown)
  if (value?.kind === "dict") return Object.fromEntries(value.entries.map((each) => [each.key, shown(each.value)]))
  return value?.kind === "scalar" ? value.value : value && said(value)
}

describe("the role of a function", () => {
  it("is the function's own block, and lets Lambda in", () => {
    const { role, diagnostics } = read("Policies: []\n")
    expect(diagnostics).toEqual([])
    expect(role?.type).toBe("AWS::IAM::Role")
    expect(role && startOf(role.span)).toEqual({ line: 3, column: 3 })
    expect(propertiesOf(role, "AssumeRolePolicyDocument")).toEqual({
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
    })
  })

  it.each<[string, string, unknown, unknown]>([
    ["a name", "Policies: A\n", ["arn:aws:iam::aws:policy/A"], []],
    ["names", "Policies: [A, arn:aws:iam::1:policy/B]\n", ["arn:aws:iam::aws:policy/A", "arn:aws:iam::1:policy/B"], []],
    ["a document", "Policies: { Statement: [] }\n", [], [{ PolicyDocument: { Statement: [] } }]],
    [
      "documents and names",
      "Policies: [{ Version: v, Statement: [] }, A]\n",
      ["arn:aws:iam::aws:policy/A"],
      [{ PolicyDocument: { Version: "v", Statement: [] } }],
    ],
    [
      "a policy template",
      "Policies: [{ KMSDecryptPolicy: { KeyId: k } }]\n",
      [],
      [
        {
          PolicyDocument: {
            Statement: [
              {
                Effect: "Allow",
                Action: ["kms:Decrypt"],
                Resource: ["arn:<AWS::Partition>:kms:<AWS::Region>:<AWS::AccountId>:key/k"],
              },
            ],
          },
        },
      ],
    ],
    [
      "a choice that is known",
      "Policies: [!If [Yes, A, B], !If [Yes, !Ref 'AWS::NoValue', { Statement: [] }]]\n",
      ["arn:aws:iam::aws:policy/A"],
      [],
    ],
    ["nothing", "Policies:\n", [], []],
  ])("has %s", (_, properties, managed, inline) => {
    const { role, diagnostics } = read(properties, "", 'Conditions: { "Yes": !Equals [a, a] }\n')
    expect(diagnostics).toEqual([])
    expect(propertiesOf(role, "ManagedPolicyArns")).toEqual(managed)
    expect(propertiesOf(role, "Policies")).toEqual(inline)
  })

  it.each<[string, string, readonly string[]]>([
    ["is not made where one is given", "Role: arn:aws:iam::1:role/a\n", ["Chat"]],
    ["is not made where the condition for another holds", "Role: !If [Yes, a, !Ref 'AWS::NoValue']\n", ["Chat"]],
    ["is made where that does not hold", "Role: !If [Yes, !Ref 'AWS::NoValue', a]\n", ["Chat", "ChatRole"]],
  ])("%s", (_, properties, names) => {
    expect(read(properties, "", 'Conditions: { "Yes": !Equals [a, a] }\n').names).toEqual(names)
  })
})

describe("policy templates", () => {
  const { templates } = samData()

  it("are all read, with what they are given", () => {
    const policies = Object.entries(templates).map(
      ([name, { parameters }]) =>
        `  - ${name}: { ${parameters
          .split(" ")
          .filter(Boolean)
          .map((each) => `${each}: x`)
          .join(", ")} }\n`,
    )
    expect(policies.length).toBe(81)
    const { role, diagnostics } = read(`Policies:\n${policies.join("")}`)
    expect(diagnostics).toEqual([])
    const text = JSON.stringify(propertiesOf(role, "Policies"))
    expect([...text.matchAll(/<(?!AWS::)[^>]*>/g)]).toEqual([])
    expect(text).not.toContain("?")
  })

  it("allow actions that there are", () => {
    const known = actionNames()
    const missing = Object.values(templates)
      .flatMap(({ statements }) => statements.flatMap(({ actions }) => actions.split(" ")))
      .filter((action) => {
        const [service = "", name = ""] = action.split(":")
        return !name.includes("*") && !known.get(service)?.includes(name)
      })
    // Calls of SQS for many messages at once are allowed by the action for one.
    expect([...new Set(missing)].sort()).toEqual(["sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessageBatch"])
  })
})

describe("what SAM refuses is told", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a template that there is not",
      "Policies: [{ S3ReadPolcy: { BucketName: a } }]\n",
      ["there is no policy template `S3ReadPolcy`; did you mean `S3ReadPolicy`"],
    ],
    ["a name of a language's own", "Policies: [{ constructor: {} }]\n", ["there is no policy template `constructor`"]],
    ["a parameter that is missing", "Policies: [{ S3ReadPolicy: {} }]\n", ["`S3ReadPolicy` needs `BucketName`"]],
    [
      "parameters that are none",
      "Policies: [{ S3ReadPolicy: a }]\n",
      ["the parameters of `S3ReadPolicy` must be a map"],
    ],
    [
      "two templates in one",
      "Policies: [{ VPCAccessPolicy: {}, AMIDescribePolicy: {} }]\n",
      ["a policy must be a name, an ARN, a document or one policy template"],
    ],
    ["a number", "Policies: 3\n", ["a policy must be a name, an ARN, a document or one policy template"]],
    ["a list in a list", "Policies: [[A]]\n", ["a policy must be a name, an ARN, a document or one policy template"]],
  ])("%s", (_, properties, messages) => {
    const { diagnostics, names } = read(properties)
    expect(diagnostics.map(({ message }) => message)).toEqual(messages)
    expect(diagnostics.every(({ severity }) => severity === "error")).toBe(true)
    expect(names).toEqual(["Chat", "ChatRole"])
  })

  it("policies in `Globals`, which are read all the same", () => {
    const { diagnostics, role } = read("", "", "Globals: { Function: { Policies: [A] } }\n")
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "`Globals` may not give `Policies`; SAM refuses the template"],
    ])
    expect(propertiesOf(role, "ManagedPolicyArns")).toEqual(["arn:aws:iam::aws:policy/A"])
  })
})

describe("`Globals`", () => {
  it.each<[string, string, string, unknown]>([
    ["are for whoever says nothing", "", "Environment: { Variables: { A: 1 } }", { Variables: { A: 1 } }],
    [
      "are merged into maps",
      "Environment: { Variables: { A: 2, B: 3 } }\n",
      "Environment: { Variables: { A: 1, C: 4 } }",
      { Variables: { C: 4, A: 2, B: 3 } },
    ],
    ["give way to a function", "Environment: !Ref E\n", "Environment: { Variables: { A: 1 } }", "?"],
  ])("%s", (_, own, shared, expected) => {
    const { resources } = read(own, "", `Globals: { Function: { ${shared} } }\n`)
    const value = propertiesOf(resources.get("Chat"), "Environment")
    if (expected === "?") expect(String(value)).not.toContain("Variables")
    else expect(value).toEqual(expected)
  })

  it("are not for a function that ignores them", () => {
    const more = "    IgnoreGlobals: [Environment]\n"
    const { resources } = read(
      "",
      more,
      "Globals: { Function: { Environment: { Variables: { A: 1 } }, Timeout: 3 } }\n",
    )
    expect(propertiesOf(resources.get("Chat"), "Environment")).toBeUndefined()
    expect(propertiesOf(resources.get("Chat"), "Timeout")).toBe(3)
  })
})

describe("a connector", () => {
  const table = "  Texts: { Type: AWS::S3::Bucket }\n"
  const inside =
    "    Connectors:\n      Save: { Properties: { Destination: { Id: Texts }, Permissions: [Read, Write] } }\n"

  it("in a resource gives its role what SAM's profile says", () => {
    const text = `Transform: AWS::Serverless-2016-10-31\nResources:\n  Chat:\n    Type: AWS::Serverless::Function\n${inside}${table}`
    const { value, diagnostics } = cloudformationYaml.read("t.yaml", [source("t.yaml", text)])
    expect(diagnostics).toEqual([])
    const made = value.filter(({ type }) => type === "AWS::IAM::ManagedPolicy")
    expect(made.map(({ address }) => address)).toEqual(["ChatSaveReadPolicy", "ChatSaveWritePolicy"])
    const statements = shown(field(field(made[1]?.body, "Properties"), "PolicyDocument"))
    expect(JSON.stringify(statements)).toContain("s3:PutObject")
    expect(textOf((made[1] ?? value[0])?.span ?? { source: source("", ""), start: 0, end: 0 })).toContain("Save:")
  })

  it.each<[string, string, string]>([
    [
      "to what is not there",
      "{ Source: { Id: Chat }, Destination: { Id: No }, Permissions: [Read] }",
      "what the connector `C` leads to is not in this template",
    ],
    [
      "that gives what none gives",
      "{ Source: { Id: Chat }, Destination: { Id: Chat }, Permissions: [Read] }",
      "a connector of this kind does not give `Read`",
    ],
    [
      "that there is not",
      "{ Source: { Id: Texts }, Destination: { Id: Texts }, Permissions: [Read] }",
      "SAM has no connector from `AWS::S3::Bucket` to `AWS::S3::Bucket`",
    ],
  ])("%s is told", (_, properties, message) => {
    const more = `${table}  C: { Type: AWS::Serverless::Connector, Properties: ${properties} }\n`
    expect(read("", more).diagnostics.map((each) => each.message)).toEqual([message])
  })
})
