import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { code, fill, list, valuesOf } from "../../src/rules/words.ts"
import { act, condition, grant, subject } from "./made.ts"

describe("code", () => {
  it.each([
    ["plain", "ai:Invoke", "`ai:Invoke`"],
    ["a backtick", "a`b", "`` a`b ``"],
    ["a row of them", "a```b`", "```` a```b` ````"],
    ["a line break", "a\n## b", "`a ## b`"],
    ["marks of direction", "a\u202eb\u200bc", "`a b c`"],
    ["nothing", "", "` `"],
  ])("holds %s", (_, text, markdown) => {
    expect(code(text)).toBe(markdown)
  })
  it("is never ended by the text itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ", "\n", "\u2028"), maxLength: 40 }), (text) => {
        const markdown = code(text)
        const fence = /^`+/.exec(markdown)?.[0] ?? ""
        const inside = markdown.slice(fence.length, -fence.length)
        expect(markdown.endsWith(fence)).toBe(true)
        expect([...inside.matchAll(/`+/g)].map(([run]) => run)).not.toContain(fence)
        expect(inside).not.toMatch(/[\n\u2028]/)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe("what is said of several agrees with them", () => {
  const said = (sentence: string, ...names: readonly string[]) => fill(sentence, { principal: list(names.map(code)) })
  it.each([
    ["{principal} gets {policy}.", ["a", "b"], "`a` and `b` get {policy}."],
    ["{principal} gets {policy}.", ["a"], "`a` gets {policy}."],
    [
      "{principal} is open; {principal} no longer has it.",
      ["a", "b", "c"],
      "`a`, `b` and `c` are open; `a`, `b` and `c` no longer have it.",
    ],
    ["{principal} may now do this.", ["a", "b"], "`a` and `b` may now do this."],
    ["{principal} is given its keys.", ["a and b"], "`a and b` is given its keys."],
    ["{principal} rests on it.", ["a`, `b", "c"], "`` a`, `b `` and `c` rest on it."],
  ] as const)("%s, of %j", (sentence, names, text) => {
    expect(said(sentence, ...names)).toBe(text)
  })

  it("not with the settings that one is deployed with", () => {
    const principal = "`a` (deployed with `x` and `y`)"
    expect(fill("{principal} gets it.", { principal })).toBe(`${principal} gets it.`)
  })
})

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b", "a"], "a and b"],
  [["a", "b", "c", "d"], "a, b, c and d"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
])("lists %j", (all, text) => {
  expect(list(all)).toBe(text)
})

describe("fill", () => {
  it("puts values in, with or without backticks around the placeholder", () => {
    expect(fill("{a} and `{b}`.", { a: "`x`", b: "`y`" })).toBe("`x` and `y`.")
  })
  it("never reads a value as a sentence", () => {
    expect(fill("{a} {b}", { a: "`{b}`", b: "$&" })).toBe("`{b}` $&")
  })
  it("leaves a policy's own variables alone", () => {
    expect(fill("write `${aws:PrincipalTag/team}` or ${a}", { a: "x" })).toBe(
      "write `${aws:PrincipalTag/team}` or ${a}",
    )
  })
})

it("says of rows who may do what, on what, under which conditions", () => {
  const first = grant({
    action: "ai:*",
    resource: "m/*",
    conditions: [condition("ai:Net", ["home"])],
    reaches: [act("ai:Train", "train"), act("ai:Invoke")],
  })
  const except = grant({ principal: { kind: "anyone" }, origin: { managedPolicy: "Full" } })
  const said = valuesOf({
    subjects: [subject([], "a"), subject([], "b")],
    grants: [first, { ...except, action: { ...except.action, except: [grant({ action: "iam:*" }).action.of] } }],
    actions: first.reaches,
    lost: [],
    losses: ["spend", "safety", "spend"],
    others: [],
  })
  expect(said).toEqual({
    principal: "`a` and `b`",
    who: "anyone",
    action: "`ai:*` and everything but `iam:*`",
    actions: "`ai:Train` and `ai:Invoke`",
    resource: "`m/*` and `*`",
    conditions: "`ai:Net equals home`",
    capabilities: "train and fine-tune models and invoke models",
    lost: "a condition",
    losses: "change guardrails and safety settings and commit spending",
    other: "",
    policy: "`Full`",
  })
})
