import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { functionNames } from "../../../src/formats/terraform/functions.ts"
import { hiddenIn } from "../../../src/formats/terraform/make.ts"
import { evaluated, ourOutcome } from "./our-outcome.ts"
import type { Outcome } from "./real-terraform.ts"
import { recordedFiles } from "./recorded-files.ts"

/** Recorded from Terraform 1.11.4 by `node scripts/record-terraform.ts`. */
const recorded = JSON.parse(readFileSync("test/formats/terraform/recorded/expressions.json", "utf8")) as readonly ({
  readonly expression: string
} & Outcome)[]
const files = recordedFiles()

const settled = { value: true, type: "bool" }
const hidden = { unknown: expect.any(String) }

/** Where we say something else than Terraform 1.11 does, and why. */
const differences: Readonly<Record<string, { readonly ours: unknown; readonly why: string }>> = {
  'true || tobool("x")': { ours: settled, why: "since 1.12 the left side settles it" },
  'false && tobool("x")': { ours: { ...settled, value: false }, why: "since 1.12 the left side settles it" },
  "true || null": { ours: settled, why: "since 1.12 the left side settles it" },
  'format("%s", null)': { ours: { error: true }, why: "Terraform finds out only as it deploys" },
  "1 / 0": { ours: hidden, why: "infinity may be compared, though it cannot be written" },
  "log(0, 10)": { ours: hidden, why: "infinity may be compared, though it cannot be written" },
  'file("nope.txt")': { ours: hidden, why: "what was not read may be there" },
  'file("../outside.txt")': { ours: hidden, why: "what is outside the repository may be there" },
  'templatefile("nope.tftpl", {})': { ours: hidden, why: "what was not read may be there" },
  "nosuchfunction(1)": { ours: hidden, why: "a later Terraform may have it" },
  "core::nosuch(1)": { ours: hidden, why: "a later Terraform may have it" },
  "tostring(123456789012345678901234567890)": { ours: hidden, why: "it has more digits than a double" },
  'textencodebase64("a", "nope")': { ours: hidden, why: "Terraform knows more encodings than we" },
  'cidrsubnet("10.0.0.0/8", -1, 0)': { ours: hidden, why: "what comes of it is an accident" },
  'cidrhost("::ffff:10.0.0.0/104", 1)': { ours: hidden, why: "what comes of it is an accident" },
  'fileset("policies", "*.json")': { ours: hidden, why: "what was not read may be there" },
  'length(fileset("policies", "*"))': { ours: hidden, why: "what was not read may be there" },
  'issensitive(sensitive(true) ? "a" : "b")': {
    ours: { ...settled, value: false },
    why: "what a secret decides is judged like any other, and is written elsewhere",
  },
  'templatestring("x$${a}", { a = 1 })': {
    ours: { value: "x1", type: "string" },
    why: "that the template must be a name is a rule of syntax",
  },
}

describe("an expression is what Terraform makes of it, value and type", () => {
  it.each(recorded.filter(({ expression }) => !Object.hasOwn(differences, expression)))(
    "$expression",
    ({ expression, ...outcome }) => expect(ourOutcome(expression, files)).toEqual(outcome),
  )

  it.each(Object.entries(differences))("%s differs", (expression, { ours }) => {
    const { expression: _, ...outcome } = recorded.find((each) => each.expression === expression) ?? { expression }
    expect(ourOutcome(expression, files)).toEqual(ours)
    expect(ours).not.toEqual(outcome)
  })

  it.each(functionNames.filter((name) => !name.startsWith("provider::")))("and `%s` is among them", (name) => {
    const calls = recorded.filter(({ expression }) => new RegExp(`\\b${name}\\(`).test(expression))
    expect(calls.length).toBeGreaterThanOrEqual(2)
  })
})

describe("what hangs on the moment, the machine or a secret is not known, and we say why", () => {
  it.each([
    ["timestamp()", "`timestamp` differs each time"],
    ["plantimestamp()", "`plantimestamp` differs each time"],
    ["uuid()", "`uuid` differs each time"],
    ['bcrypt("a")', "`bcrypt` differs each time"],
    ['abspath("a")', "`abspath` depends on the machine that deploys"],
    ['pathexpand("~/a")', "`pathexpand` depends on the machine that deploys"],
    ['filemd5("people.csv")', "`filemd5` depends on the bytes of a file"],
    ['filebase64("people.csv")', "`filebase64` depends on the bytes of a file"],
    ['issensitive([sensitive("a")])', "how much of it is sensitive is not known"],
    ['provider::time::rfc3339_parse("x")', "`provider::time::rfc3339_parse` is worked out by a provider"],
  ])("%s", (expression, because) => {
    const value = evaluated(expression, files)
    expect(value && hiddenIn(value)).toBe(because)
  })
})
