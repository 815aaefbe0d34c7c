import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Format } from "../../../src/formats/format.ts"
import { iam } from "../../../src/formats/iam/json.ts"
import { iamYaml } from "../../../src/formats/iam/yaml.ts"
import { textOf } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { broken, outline, plain, source } from "../outline.ts"

const LONG = process.env.AI_IAM_GATE_LONG === "1"

const statement = { Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*" }
const policy = { Version: "2012-10-17", Statement: [statement] }

const formatOf = (path: string): Format => (/\.ya?ml/.test(path) ? iamYaml : iam)

/** What becomes of a file: not ours, ours with these resources, or ours and broken. */
function fate(path: string, text: string) {
  const file = source(path, text)
  const format = formatOf(path)
  if (!format.claims(file) && !format.marks(file)) return "silence"
  const { value, diagnostics } = format.read(format.unit(path), [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { resources: value, diagnostics }
}
const resources = (path: string, text: string) => {
  const found = fate(path, text)
  if (found === "silence") throw new Error("not claimed")
  expect(found.diagnostics).toEqual([])
  return found.resources
}
const addresses = (path: string, json: unknown) => resources(path, JSON.stringify(json)).map((each) => each.address)

describe("a policy document", () => {
  it("is one resource with the file's path", () => {
    const text = JSON.stringify(policy, undefined, 2)
    const [found, ...more] = resources("iam/p.json", text)
    expect(more).toEqual([])
    expect(found).toMatchObject({ type: "iam:policy-document", address: "iam/p.json" })
    expect(found && plain(found.body)).toEqual(policy)
    expect(found && textOf(found.span)).toBe(text)
  })

  it("is claimed in YAML", () => {
    const text =
      "Version: 2012-10-17\nStatement:\n  - Effect: Allow\n    Action: [bedrock:InvokeModel]\n    Resource: '*'\n"
    const [found] = resources("p.yaml", text)
    expect(found && outline(found.body)).toEqual({
      Version: "2012-10-17 @ 2012-10-17",
      "Statement[0].Effect": "Allow @ Allow",
      "Statement[0].Action[0]": "bedrock:InvokeModel @ bedrock:InvokeModel",
      "Statement[0].Resource": "* @ '*'",
    })
  })

  it("may be empty, or a single statement instead of a list", () => {
    expect(addresses("p.json", { Version: "2012-10-17", Statement: [] })).toEqual(["p.json"])
    expect(addresses("p.json", { Statement: statement })).toEqual(["p.json"])
  })

  it.each([
    ["a statement alone", statement],
    ["a list of statements", [statement]],
  ])("is made of %s", (_name, json) => {
    const text = JSON.stringify(json)
    const [found] = resources("p.json", text)
    expect(found && plain(found.body)).toEqual({ Statement: [statement] })
    expect(found && textOf(found.span)).toBe(text)
  })

  it.each<[string, unknown, readonly string[]]>([
    ["PolicyDocument", { PolicyName: "x", PolicyDocument: policy }, ["p.json"]],
    ["Policy", { Policy: policy }, ["p.json"]],
    ["AssumeRolePolicyDocument", { RoleName: "r", AssumeRolePolicyDocument: policy }, ["p.json"]],
    ["a JSON string", { PolicyDocument: JSON.stringify(policy) }, ["p.json"]],
    ["the CLI's answer", { PolicyVersion: { Document: policy, VersionId: "v1" } }, ["p.json"]],
    ["named documents", { reader: policy, writer: policy }, ["p.json#reader", "p.json#writer"]],
    ["named wrappers", { reader: { PolicyDocument: policy } }, ["p.json"]],
    [
      "names under a wrapper",
      { policies: { reader: policy, writer: policy } },
      ["p.json#policies.reader", "p.json#policies.writer"],
    ],
    ["a list of documents", [policy, policy], ["p.json#1", "p.json#2"]],
    [
      "an account's authorization details",
      { RoleDetailList: [{ AssumeRolePolicyDocument: policy, RolePolicyList: [{ PolicyDocument: policy }] }] },
      ["p.json#RoleDetailList.1.AssumeRolePolicyDocument", "p.json#RoleDetailList.1.RolePolicyList.1.PolicyDocument"],
    ],
  ])("is found in %s", (_name, json, expected) => {
    expect(addresses("p.json", json)).toEqual(expected)
  })

  it("has places inside a JSON string", () => {
    const [found] = resources("p.json", JSON.stringify({ PolicyDocument: JSON.stringify(policy) }))
    expect(found && outline(found.body)["Statement[0].Action"]).toBe('bedrock:InvokeModel @ \\"bedrock:InvokeModel\\"')
  })

  it("is found in each document of a YAML file", () => {
    const one = "Statement:\n- Effect: Deny\n  Action: '*'\n  Resource: '*'\n"
    expect(resources("p.yml", `${one}---\n${one}`).map((each) => each.address)).toEqual(["p.yml#1", "p.yml#2"])
  })

  it("may have comments and trailing commas, which grant nothing less", () => {
    expect(resources("p.json", `// why\n{"Statement": [${JSON.stringify(statement)},],}`)).toHaveLength(1)
  })
})

describe("a template of a policy", () => {
  const template = [
    "{",
    '  "Statement": [',
    "    {% if bedrock %}",
    '    {"Effect": "Allow", "Action": ["bedrock:${verb}", "s3:{{ verb | default("Get") }}*"], "Resource": ${arns}},',
    "    {% endif %}",
    '    {"Effect": "Deny", "Action": "*", "Resource": "arn:${aws:username}:$${literal}", "Condition": {"StringEquals": {"${oidc}:sub": "{{ x }}"}}}',
    "  ]",
    "}",
  ].join("\n")

  it.each(["p.json.tpl", "p.tftpl", "p.tpl", "p.json.j2", "p.j2", "p.json"])("has holes in %s", (path) => {
    const [found] = resources(path, template)
    expect(found && outline(found.body)).toEqual({
      "Statement[0].Effect": 'Allow @ "Allow"',
      "Statement[0].Action[0]": 'bedrock:<verb> @ "bedrock:${verb}"',
      "Statement[0].Action[1]": 's3:<verb | default("Get")>* @ "s3:{{ verb | default("Get") }}*"',
      "Statement[0].Resource": "? arns @ ${arns}",
      "Statement[1].Effect": 'Deny @ "Deny"',
      "Statement[1].Action": '* @ "*"',
      "Statement[1].Resource": 'arn:${aws:username}:${literal} @ "arn:${aws:username}:$${literal}"',
      "Statement[1].Condition.StringEquals.${oidc}:sub": '<x> @ "{{ x }}"',
    })
  })

  it("has holes in YAML", () => {
    const text =
      "Statement:\n{% for a in b %}\n- Effect: Allow\n  Action: ['bedrock:{{ a }}']\n  Resource: {{ arn }}\n{% endfor %}\n"
    for (const path of ["p.yaml.j2", "p.yml.tpl"]) {
      const [found] = resources(path, text)
      expect(found && outline(found.body)).toMatchObject({
        "Statement[0].Action[0]": "bedrock:<a> @ 'bedrock:{{ a }}'",
        "Statement[0].Resource": "? arn @ {{ arn }}",
      })
    }
  })

  it("may have its statements filled in", () => {
    expect(
      resources("p.tftpl", '{"Version": "2012-10-17", "Statement": ${jsonencode([for s in xs : { a = s }])}}'),
    ).toHaveLength(1)
    expect(
      resources("p.tftpl", '{"Version": "2012-10-17", "Statement": [%{ for s in xs ~}\n${s}\n%{ endfor ~}]}'),
    ).toHaveLength(1)
  })
})

describe("somebody else's file is silence", () => {
  const words = '"Statement" "Effect" "Action"'
  it.each([
    ["package-lock.json", JSON.stringify({ name: "x", lockfileVersion: 3, packages: { "": { description: words } } })],
    ["tsconfig.json", '{ // comment\n "compilerOptions": { "strict": true, } }'],
    ["data.json", JSON.stringify({ spells: [{ Effect: "burn", Action: "cast" }], Statement: "none" })],
    ["openapi.json", JSON.stringify({ paths: { "/": { get: { Statement: {}, Effect: "Allow" } } } })],
    [
      "cdk.out/tree.json",
      JSON.stringify({
        version: "tree-0.1",
        tree: { children: { a: { attributes: { p: { PolicyDocument: policy } } } } },
      }),
    ],
    [
      "cdk.out/manifest.json",
      JSON.stringify({ artifacts: { a: { metadata: { "/a": [{ data: { PolicyDocument: policy } }] } } } }),
    ],
    [
      "plan.json",
      JSON.stringify({
        planned_values: { root_module: { resources: [{ values: { policy: JSON.stringify(policy) } }] } },
      }),
    ],
    [
      "template.json",
      JSON.stringify({ Resources: { R: { Type: "AWS::IAM::Policy", Properties: { PolicyDocument: policy } } } }),
    ],
    ["notebook.json", '{"cells": [{"source": "\\"Statement\\" \\"Effect\\" \\"Action\\""'],
    [
      "chart/templates/x.yaml",
      "apiVersion: v1\nkind: X\nspec:\n  {{- if .Values.a }}\n  policy: |\n    Statement:\n      Effect: Allow\n  {{- end }}\n",
    ],
    ["values.yaml", "a: [\nb: }\n"],
    ["pod.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  tolerations:\n  - effect: NoSchedule\n    Effect: Allow\n"],
    ["broken.json", '{"some": "fixture", '],
    ["_helpers.tpl", '{{- define "x" -}}\n{{ .Statement }} {{ .Effect }}\n{{- end -}}'],
  ])("%s", (path, text) => {
    expect(fate(path, text)).toBe("silence")
  })
})

describe("a broken file of ours", () => {
  it.each([
    ["p.json", '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:*" "Resource": "*"}]}'],
    ["p.json", '<<<<<<< HEAD\n{"Statement": [{"Effect": "Allow", "Action": "*"}]}'],
    ["p.yaml", "Statement:\n- Effect: Allow\n  Action: [bedrock:*\n  Resource: '*'\n"],
    ["p.yaml", "Statement: 'x\n  - Effect: Allow\n"],
  ])("is a diagnostic: %s", (path, text) => {
    const found = fate(path, text)
    expect(found).not.toBe("silence")
    expect(found !== "silence" && found.diagnostics.map((each) => each.code)).toContain("syntax")
  })

  it("is still read where it can be", () => {
    const found = fate(
      "p.json",
      '{"Statement": [{"Effect": "Allow", "Action": "a:b" "Resource": "*"}, {"Effect": "Deny", "Action": "c:d"}]}',
    )
    expect(found !== "silence" && found.resources.map((each) => plain(each.body))).toEqual([
      {
        Statement: [
          { Effect: "Allow", Action: "a:b", Resource: "*" },
          { Effect: "Deny", Action: "c:d" },
        ],
      },
    ])
  })

  it("never throws", () => {
    const start =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a:${x}"],"Resource":{{ y }}}{% if z %}{% endif %}]}'
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(start.length), fc.constantFrom(...'{}[]",:$%#\\ \n'.split(""), "", "${", "{{", "{%", "%}")),
          { maxLength: 5 },
        ),
        fc.constantFrom("p.json.tpl", "p.yaml.tpl"),
        (edits, path) => {
          let text = start
          for (const [at, put] of edits) text = text.slice(0, at) + put + text.slice(at + 1)
          fate(path, text)
        },
      ),
      { seed: 13, numRuns: LONG ? 100_000 : 2000 },
    )
  })

  it("may have more holes than a call has room for", () => {
    const found = fate("p.json", `{"Statement": [{"Effect": "Allow", "Action": "${"${a}".repeat(150_000)}"}]}`)
    expect(found !== "silence" && found.diagnostics).toEqual([])
  })

  it("costs no more than its length where nothing closes", () => {
    const started = cpuMs()
    for (const mark of ["${", "{{", "{%", "%{if ", "${${a}"])
      fate("p.json.tpl", `{"Statement" "Effect" ${mark.repeat(1_000_000)}`)
    expect(cpuMs() - started).toBeLessThan(2000)
  })
})
