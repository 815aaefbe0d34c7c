import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, it } from "vitest"
import { parse } from "yaml"
import { readRule } from "../../src/rules/read-rule.ts"
import { ruleSchema } from "../../src/rules/schema.ts"

const written = JSON.parse(readFileSync("schemas/rule.schema.json", "utf8"))
const accepts = new Ajv2020({ strict: false, allErrors: true }).compile(written)

it("is written where editors find it", () => {
  expect(written).toEqual(ruleSchema)
})

it.each(readdirSync("rules", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml")))(
  "accepts %s",
  (path) => {
    accepts(parse(readFileSync(join("rules", path), "utf8")))
    expect(accepts.errors ?? []).toEqual([])
  },
)

const valid = `title: Any model
severity: high
when:
  broadens: { capability: invoke }
what: "{principal} may invoke."
why: It costs.
fix: Name them.
`
const graded = (grades: string) => valid.replace("high", grades)
const when = (condition: string) => valid.replace("broadens: { capability: invoke }", condition)

const examples = () => `${valid}examples:
  flagged: [{ name: a, format: terraform, after: x, at: x }]
  quiet: [{ name: b, format: terraform, before: '', after: y, trusted-accounts: [] }]
`

/** What an editor underlines is what the reader refuses, and the other way round. */
it.each([
  [true, valid],
  [true, when("broadens: { capability: [invoke, train], resource: { reaches: any-model } }")],
  [true, when("lint: non-ascii")],
  [true, when("lint: { name: [non-ascii], effect: deny }")],
  [true, when("setting: { name: guardrail, change: vanished }")],
  [true, when("combines: [{ capability: invoke }, { action: 'iam:*' }]")],
  [true, graded("[{ when: { capability: train }, is: high }, { is: low }]")],
  [false, when("combines: [{ capability: invoke }]")],
  [
    true,
    when("combines: { at-least: 2, of: [{ capability: invoke }, { capability: train }, { capability: deploy }] }"),
  ],
  [false, when("combines: { of: [{ capability: invoke }, { capability: train }] }")],
  [false, when("combines: { at-least: 1, of: [{ capability: invoke }, { capability: train }] }")],
  [false, when(`combines: [${"{ capability: invoke }, ".repeat(6)}]`)],
  [true, when(`combines: [${"{ capability: invoke }, ".repeat(5)}]`)],
  [false, when(`broadens: { action: [${"a, ".repeat(101)}] }`)],
  [true, when(`broadens: { action: [${"a, ".repeat(100)}] }`)],
  [false, when(`broadens: { action: ${"a".repeat(301)} }`)],
  [true, when(`broadens: { action: ${"a".repeat(300)} }`)],
  [false, when("broadens: { action: 12 }")],
  [false, when("broadens: { action: '' }")],
  [false, when("setting: []")],
  [false, valid.replace("It costs.", "x".repeat(2001))],
  [false, `${valid}covers: []\n`],
  [true, `${valid}suggest: restore\n`],
  [true, `${valid}suggest: [{ action: "ai:Use", resource: nearby, condition: { k: "{account}" } }, restore]\n`],
  [false, `${valid}suggest: []\n`],
  [false, `${valid}suggest: undo\n`],
  [false, `${valid}suggest: {}\n`],
  [false, `${valid}suggest: { resource: anywhere }\n`],
  [false, `${valid}suggest: { resource: [nearby] }\n`],
  [false, `${valid}suggest: { condition: {} }\n`],
  [false, `${valid}suggest: { condition: { k: [] } }\n`],
  [false, `${valid}suggest: { actions: a }\n`],
  [false, `${valid}suggest: [${"restore, ".repeat(5)}]\n`],
  [true, `${when("lint: non-ascii")}suggest: instead\n`],
  [false, `${valid}blame: [action]\n`],
  [true, `${valid}references: []\nmaps-to: { nist-800-53: [AC-6], owasp-llm: LLM10 }\n`],
  [false, `${valid}maps-to: [AC-6]\n`],
  [false, `${valid}maps-to: { nist-800-53: [] }\n`],
  [true, examples()],
  [false, examples().replace("at: x", "to: x")],
  [false, examples().replace(", at: x", "")],
  [false, examples().replace("terraform", "hcl")],
  [false, examples().replace("quiet", "silent")],
  [false, examples().replace("after: y, ", "")],
  [false, examples().replace("name: b", "name: ''")],
  [false, when("setting: { change: vanished }")],
  [false, when("lint: { effect: deny }")],
  [false, when("lint: nonascii")],
  [false, when("broadens: {}")],
  [false, when("broadens: { capability: [] }")],
  [false, when("broadens: { capabilty: invoke }")],
  [false, when("broadens: { constructor: invoke }")],
  [false, when("broadens: { is: any-modle }")],
  [false, when("broadens: { resource: any-model }")],
  [false, when("broadens: { resource: {} }")],
  [false, when("broadens: { resource: { overlaps: [] } }")],
  [true, when("broadens: { resource: { overlaps: '*:role/ml-*' } }")],
  [true, when("broadens: { resource: { overlaps: ['*:role/ml-*'], reaches: any-role } }")],
  [false, when("broadens: { resource: { reaches: any-model, of: x } }")],
  [false, graded("[]")],
  [false, graded("loud")],
  [false, graded("[{ whn: { capability: train }, is: high }, { is: low }]")],
  [false, graded("[{ when: { capability: train } }, { is: low }]")],
  [false, valid.replace("title:", "tilte:")],
  [false, valid.replace("why: It costs.\n", "")],
  [false, `${valid}blame: nowhere\n`],
  [false, `${valid}references: ["http://example.com"]\n`],
])("and the reader agree: %s %s", (answer, text) => {
  expect(accepts(parse(text))).toBe(answer)
  expect(readRule("a/b", text, "x").rule !== undefined).toBe(answer)
})
