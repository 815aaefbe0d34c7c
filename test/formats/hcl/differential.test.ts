import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "@cdktn/hcl2json"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Body, Expression, Template } from "../../../src/formats/hcl/ast.ts"
import { parseHcl } from "../../../src/formats/hcl/parser.ts"
import { textOf } from "../../../src/model/source.ts"

const directory = "test/formats/hcl/fixtures"
const fixtures = readdirSync(directory).sort()

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Our tree in the shape of the Go implementation's JSON: expressions as their text in `${…}`, blocks nested by type and labels. */
function bodyJson(body: Body): { [key: string]: Json } {
  const out: { [key: string]: Json } = {}
  for (const { name, value } of body.attributes) out[name] = expressionJson(value)
  for (const block of body.blocks) {
    let at = out
    const path = [block.type, ...block.labels.map(({ text }) => text)]
    const last = path.pop() ?? ""
    for (const step of path) {
      at[step] ??= {}
      at = at[step] as { [key: string]: Json }
    }
    at[last] = [...((at[last] as Json[] | undefined) ?? []), bodyJson(block.body)]
  }
  return out
}

function expressionJson(expression: Expression): Json {
  switch (expression.kind) {
    case "number":
    case "boolean":
      return expression.value
    case "null":
      return null
    case "template":
      return templateText(expression)
    case "tuple":
      return expression.items.map(expressionJson)
    case "object":
      return Object.fromEntries(expression.entries.map(({ key, value }) => [keyText(key), expressionJson(value)]))
    case "unary":
      // A negative number is a number to it.
      if (expression.operator === "-" && expression.operand.kind === "number") return -expression.operand.value
      return `\${${source(expression)}}`
    default:
      return `\${${source(expression)}}`
  }
}

const source = (expression: Expression): string => textOf(expression.span)
const keyText = (key: Expression): string => (key.kind === "template" ? templateText(key) : `\${${source(key)}}`)
const templateText = ({ parts }: Template): string =>
  parts
    .map((part) =>
      part.kind === "literal"
        ? part.text
        : part.kind === "interpolation"
          ? `\${${source(part.value)}}`
          : textOf(part.span),
    )
    .join("")

const read = (text: string) => parseHcl({ path: "x.tf", revision: "head", text })

describe("the whole language, against the Go implementation", () => {
  it.each(fixtures)("%s", async (name) => {
    const text = readFileSync(join(directory, name), "utf8")
    const { value, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect(bodyJson(value)).toEqual(explained(name, (await parse(name, text)) as Json))
  })
})

/** Where its JSON says less than the text: the one that it writes provider aliases with, and the text of escaped markers. */
function explained(name: string, json: Json): Json {
  const text = JSON.stringify(json)
  if (name === "blocks.tf")
    return JSON.parse(text.replace('"aws.a "', '"${aws.a}"').replace('"aws.a"', '"${aws.a}"')) as Json
  // It keeps `$${` as it is written, so that its own output can be read again.
  if (name === "literals.tf") return JSON.parse(text.replace("$${not} %%{this}", "${not} %{this}")) as Json
  return json
}

const name = fc.constantFrom("a", "b_c", "d-e", "f1")
const literal = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.constantFrom("true", "null", '"x"', '"a ${var.b} c"', '"\\n"'),
)
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    literal,
    name.map((each) => `var.${each}`),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "==", "&&", "||", "<", "-", "*"), tie("expression"))
      .map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .uniqueArray(fc.tuple(name, tie("expression")), { maxLength: 3, selector: ([key]) => key })
      .map((entries) => `{ ${entries.map(([key, value]) => `${key} = ${value}`).join(", ")} }`),
    fc.tuple(tie("expression"), tie("expression"), tie("expression")).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    fc.tuple(name, tie("expression")).map(([call, argument]) => `${call.replace("-", "_")}(${argument})`),
    tie("expression").map((of) => `[for x in ${of} : x if x != null]`),
  ),
}))

it("generated files, against the Go implementation", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, expression), { minLength: 1, maxLength: 4, selector: ([key]) => key }),
      async (attributes) => {
        const text = `resource "a" "b" {\n${attributes.map(([key, value]) => `  ${key} = ${value}`).join("\n")}\n}\n`
        const { value, diagnostics } = read(text)
        expect(diagnostics).toEqual([])
        expect(bodyJson(value)).toEqual(await parse("x.tf", text))
      },
    ),
    { numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 5_000 : 300, seed: 20261124 },
  )
})
