import { describe, expect, it } from "vitest"
import { sourcesIn, variablesIn } from "../../../src/formats/serverless/expression.ts"
import { parsed } from "../../../src/formats/serverless/parse.ts"
import { scopeOf } from "../../../src/formats/serverless/scope.ts"
import { resolved } from "../../../src/formats/serverless/variables.ts"
import { textOf } from "../../../src/model/source.ts"
import { field } from "../../../src/model/value.ts"
import { broken, plain, said, source } from "../outline.ts"

const service = `service: chat
provider: { name: aws, stage: "\${opt:stage, 'test'}" }
params: { default: { a: 1 }, prod: { a: 2, b: 3 } }
custom:
  text: hello
  list: [x, y]
  map: { test: T, prod: P }
  again: \${self:custom.text}
  loop: \${self:custom.other}
  other: \${self:custom.loop}
`
const files = {
  "app/a.yml": "one: { two: 3, text: '${self:custom.text}' }\n",
  "app/b.json": '{ "list": [1, 2] }',
  "app/c.txt": "plain",
  "app/d.js": "module.exports = {}",
  "app/e.yml": "a: [",
  "up.yml": "x: 9\n",
}

function evaluate(expression: string, stage?: string) {
  const file = source("app/serverless.yml", `${service}value: ${JSON.stringify(expression)}\n`)
  const written = parsed(file).value[0]
  if (!written) throw new Error("the service does not parse")
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, source(path, text)]))
  const scope = scopeOf(written, sources, "app", stage)
  const value = resolved(scope, field(written, "value") ?? written)
  expect(broken(value)).toEqual([])
  return { value, diagnostics: scope.diagnostics.map(({ message }) => message) }
}

describe("a variable", () => {
  it.each<[string, unknown]>([
    ["${self:custom.text}", "hello"],
    ["<${self:custom.text}>", "<hello>"],
    ["${self:custom.list.1}", "y"],
    ["${self:custom.again}", "hello"],
    ["${self:custom.map.${opt:stage, 'test'}}", "T"],
    ["${self:custom.map.${sls:stage}}", "T"],
    ["${self:custom.no, 'else'}", "else"],
    ["${self:custom.no, self:custom.text}", "hello"],
    ["${self:custom.no, ${self:custom.text}}", "hello"],
    ["${self:custom.no, 'a, ${self:custom.text}'}", "a, hello"],
    ["${opt:region, 3}", 3],
    ["${opt:on, true}", true],
    ['${env:MODEL, "m"}', "m"],
    ["${param:a}", 1],
    ["${param:b, 'none'}", "none"],
    ["${file(./a.yml):one.two}", 3],
    ["${file(a.yml):one.text}", "hello"],
    ["${file(./b.json)}", { list: [1, 2] }],
    ["${file(./c.txt)}", "plain"],
    ["${file(../up.yml):x}", 9],
    ["${file(./none.yml), 'none'}", "none"],
    ["${file(./${self:custom.no, 'a'}.yml):one.two}", 3],
    ["${strToBool(true)}", true],
    ["${aws:accountId}/x", "<AWS::AccountId>/x"],
    ["${ssm:/models/a}x", "<ssm:/models/a>x"],
    ["${AWS::Region}", "${AWS::Region}"],
    ["${aws:username}", "${aws:username}"],
    ["${Name}", "${Name}"],
    ["${self:custom.text", "${self:custom.text"],
    ["$self:custom.text}", "$self:custom.text}"],
  ])("%s", (expression, expected) => {
    const { value, diagnostics } = evaluate(expression)
    expect(diagnostics).toEqual([])
    expect(
      typeof expected === "object" ? plain(value) : typeof expected === "string" ? said(value) : plain(value),
    ).toEqual(expected)
  })

  it.each<[string, string, unknown]>([
    ["${param:a}", "prod", 2],
    ["${param:a}", "other", 1],
    ["${sls:stage}", "prod", "prod"],
    ["${self:custom.map.${self:provider.stage}}", "prod", "P"],
    ["${opt:stage, 'x'}", "prod", "prod"],
  ])("%s at the stage %s", (expression, stage, expected) => {
    expect(plain(evaluate(expression, stage).value)).toEqual(expected)
  })

  it.each<[string, string]>([
    ["${env:MODEL}", "`env:MODEL` is known when it is deployed"],
    ["${opt:model}", "`opt:model` is known when it is deployed"],
    ["${self:custom.no}", "`self:custom.no` is known when it is deployed"],
    ["${cf:other.Arn}", "known when it is deployed"],
    ["${file(./d.js):a}", "a program makes it"],
    ["${file(./${env:A}.yml):a}", "a part of its name is known when it is deployed"],
    ["${file(../../../etc/passwd)}", "`file(../../../etc/passwd)` is known when it is deployed"],
    ["${self:}", "it is the service itself"],
  ])("%s is not known, and why is", (expression, because) => {
    expect(evaluate(expression).value).toMatchObject({ kind: "unknown", because })
  })

  it("knows where it was written, and each place it passed", () => {
    const { value } = evaluate("${self:custom.again}")
    expect(value && textOf(value.span)).toBe("hello")
    expect(value?.via?.map(textOf)).toEqual(["${self:custom.again}", "${self:custom.text}"])
  })

  it("that leads back to itself is told once", () => {
    expect(evaluate("${self:custom.loop}").diagnostics).toEqual([
      "the variable `self:custom.loop` leads back to itself",
    ])
  })

  it("of a file that does not parse is told", () => {
    expect(evaluate("${file(./e.yml):a}").diagnostics).toHaveLength(1)
  })
})

it("a variable's sources stand between commas, but not those in quotes, brackets and other variables", () => {
  const text = "x ${a:b} ${self:a, 'b, c' , ${opt:d, 'e'}, file(f, g):h } y"
  const [variable, ...more] = variablesIn(text)
  expect(more).toEqual([])
  expect(variable && sourcesIn(text, variable).map(({ from, to }) => text.slice(from, to))).toEqual([
    "self:a",
    "'b, c'",
    "${opt:d, 'e'}",
    "file(f, g):h",
  ])
})
