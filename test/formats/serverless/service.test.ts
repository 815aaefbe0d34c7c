import { describe, expect, it } from "vitest"
import { serverless } from "../../../src/formats/serverless/index.ts"
import { broken, source } from "../outline.ts"

const service = (more: string): string => `service: chat\nprovider:\n  name: aws\n${more}`
const functions = "functions: { chat-bot_1: { handler: a } }\n"

function read(text: string, files: Readonly<Record<string, string>> = {}, part?: string) {
  const all = [["app/serverless.yml", text] as const, ...Object.entries(files)].map(([path, each]) =>
    source(path, each),
  )
  const { value, diagnostics } = serverless.read("app/serverless.yml", all, part)
  for (const each of value) expect(broken(each.body)).toEqual([])
  return {
    names: value.map(({ address }) => address),
    messages: diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
    parts: serverless.parts?.("app/serverless.yml", all).value.map(({ name }) => name),
  }
}

describe("a file is a service's", () => {
  it.each<[string, string, boolean]>([
    ["serverless.yml", "service: a\nprovider: aws\n", true],
    ["app/serverless-jobs.yaml", "service: a\nprovider: { name: aws }\n", true],
    ["serverless.json", '{ "service": { "name": "a" }, "provider": { "name": "aws" } }', true],
    ["serverless.yml", "service: a\nprovider: ${file(provider.yml)}\n", true],
    ["serverless.yml", "service: a\nprovider: { name: azure }\n", false],
    ["serverless.yml", "component: a\nprovider: aws\n", false],
    ["serverless.yml", "provider: [\n", false],
    ["serverless.yml", "- provider\n", false],
    ["service.yml", "service: a\nprovider: aws\n", false],
  ])("%s: %s", (path, text, expected) => {
    expect(serverless.claims(source(path, text))).toBe(expected)
  })

  it("is told of where it does not parse", () => {
    const text = "service: a\nprovider:\n  name: aws\n  iam: [\n"
    expect(serverless.claims(source("serverless.yml", text)) || serverless.marks(source("serverless.yml", text))).toBe(
      true,
    )
    expect(serverless.marks(source("serverless.yml", "resources: [\n"))).toBe(false)
  })
})

describe("the roles of a service", () => {
  it.each<[string, string, readonly string[]]>([
    ["one for all functions", service(functions), ["IamRoleLambdaExecution", "ChatDashbotUnderscore1LambdaFunction"]],
    ["one where there is no function", service(""), ["IamRoleLambdaExecution"]],
    [
      "none where the provider names one",
      service(`  iam: { role: "arn:aws:iam::1:role/a" }\n${functions}`),
      ["ChatDashbotUnderscore1LambdaFunction"],
    ],
    [
      "none where an older provider names one",
      service(`  role: !GetAtt A.Arn\n${functions}`),
      ["ChatDashbotUnderscore1LambdaFunction"],
    ],
    ["none where each function names one", service("functions: { a: { role: A } }\n"), ["ALambdaFunction"]],
    [
      "one of a function's own",
      service("functions: { a: { iamRoleStatements: [] } }\n"),
      ["AIamRoleLambdaExecution", "ALambdaFunction"],
    ],
    [
      "one of a function's own, and one for the others",
      service("functions: [{ a: { iamRoleStatements: [] } }, { b: {} }]\n"),
      ["IamRoleLambdaExecution", "AIamRoleLambdaExecution", "ALambdaFunction", "BLambdaFunction"],
    ],
    [
      "those among its resources",
      service(
        "functions: {}\nresources: [{ Resources: { A: { Type: AWS::IAM::Role } } }, { Resources: { B: { Type: AWS::IAM::Role } } }]\n",
      ),
      ["IamRoleLambdaExecution", "A", "B"],
    ],
  ])("%s", (_, text, expected) => {
    const { names, messages } = read(text)
    expect(messages).toEqual([])
    expect(names).toEqual(expected)
  })
})

describe("the stages of a service", () => {
  it.each<[string, string, readonly string[]]>([
    ["none", "", [""]],
    ["those of parameters", "params: { default: { a: 1 }, prod: { a: 2 } }\n", ["dev", "prod"]],
    ["those of version 4", "stages: { default: {}, prod: { params: { a: 2 } } }\n", ["dev", "prod"]],
    [
      "those of a map",
      "custom: { a: { dev: 1, prod: 2 }, b: \"${self:custom.a.${opt:stage, 'dev'}}\" }\n",
      ["dev", "prod"],
    ],
    [
      "those of a map by the provider's stage",
      'custom: { a: { x: 1 }, b: "${self:custom.a.${self:provider.stage}}" }\n',
      ["dev", "x"],
    ],
    ["those of files", 'custom: { a: "${file(./conf/${sls:stage}.yml)}" }\n', ["dev", "live"]],
  ])("%s", (_, more, expected) => {
    expect(read(service(more), { "app/conf/live.yml": "a: 1\n" }).parts).toEqual(expected)
  })

  it("are not read without end", () => {
    const many = Array.from({ length: 30 }, (_, i) => `s${i}: { a: 1 }`).join(", ")
    const file = source("serverless.yml", service(`params: { ${many} }\n`))
    expect(serverless.parts?.("serverless.yml", [file]).diagnostics.map(({ message }) => message)).toEqual([
      "there are more than 20 stages; the rest are not read",
    ])
  })
})

describe("a service that somebody broke", () => {
  const letters = [..."abcdefghijklmnopqrst"]
  const doubling = (make: (before: string) => string): string =>
    `custom:\n  a: x\n${letters
      .slice(1)
      .map((name, i) => `  ${name}: ${make(`\${self:custom.${letters[i]}}`)}\n`)
      .join("")}`
  const handler = (text: string): string => `functions: { a: { handler: "${text}" } }\n`

  it.each<[string, string, readonly string[]]>([
    [
      "a loop",
      `${handler("${self:custom.a}")}custom: { a: "\${self:custom.b}", b: "\${self:custom.a}" }\n`,
      ["error: the variable `self:custom.a` leads back to itself"],
    ],
    [
      "a long chain",
      `${handler("${self:custom.c0}")}custom:\n${Array.from({ length: 300 }, (_, i) => `  c${i}: "\${self:custom.c${i + 1}}"\n`).join("")}`,
      ["error: the variable `self:custom.c101` leads through more than 100 others"],
    ],
    [
      "lists that double",
      `${handler("${self:custom.t}")}${doubling((before) => `["${before}", "${before}"]`)}`,
      ["error: the variables stand for more than 200000 values; the rest, from here on, was not read"],
    ],
    [
      "texts that double",
      `${handler("${self:custom.t}")}${doubling((before) => `"${before}${before}"`)}`,
      ["error: the variables stand for more than 200000 values; the rest, from here on, was not read"],
    ],
    ["braces without end", handler("${self:a.".repeat(3_000)), []],
    ["braces in braces", handler(`${"${self:a.".repeat(3_000)}x${"}".repeat(3_000)}`), []],
    [
      "much for many functions",
      `  environment: {\n${Array.from({ length: 2_000 }, (_, i) => `    V${i}: a`).join(",\n")}\n  }\nfunctions:\n${Array.from({ length: 300 }, (_, i) => `  f${i}: {}\n`).join("")}`,
      ["error: the provider says too much of too many functions; from this one on they are not read"],
    ],
    ["nothing where there should be something", "  iam:\nfunctions:\nresources:\ncustom:\n", []],
    ["texts where there should be maps", "  iam: a\nfunctions: a\nresources: a\ncustom: a\n", []],
    [
      "lists where there should be maps",
      "  iam: [a]\nfunctions: [a, [b]]\nresources: [a]\ncustom: [a]\nparams: [a]\n",
      [],
    ],
  ])("%s", (_, more, messages) => {
    expect([...new Set(read(service(more)).messages)]).toEqual(messages)
  })
})
