import { describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { conditionOf, operatorOf } from "../../../src/clouds/aws/conditions.ts"
import type { WrittenCondition } from "../../../src/clouds/aws/policy-document.ts"
import type { Operator } from "../../../src/model/grant.ts"
import type { Value } from "../../../src/model/value.ts"
import { written } from "../../access/made.ts"

// Mutants that survive: a hole is read alike either way; of a `Null` with both values only one is asked for; and of a
// test that always holds nobody asks what it compares.

describe("an operator is read by its name:", () => {
  it.each<[string, Operator["test"], Operator["domain"], string]>([
    ["StringEquals", "equals", "text", ""],
    ["StringNotEquals", "equals", "text", "not"],
    ["StringEqualsIgnoreCase", "equals", "text-ignoring-case", ""],
    ["StringNotEqualsIgnoreCase", "equals", "text-ignoring-case", "not"],
    ["StringLike", "like", "text", ""],
    ["StringNotLike", "like", "text", "not"],
    ["NumericEquals", "equals", "number", ""],
    ["NumericNotEquals", "equals", "number", "not"],
    ["NumericLessThan", "less", "number", ""],
    ["NumericLessThanEquals", "less-or-equal", "number", ""],
    ["NumericGreaterThan", "greater", "number", ""],
    ["NumericGreaterThanEquals", "greater-or-equal", "number", ""],
    ["DateEquals", "equals", "date", ""],
    ["DateNotEquals", "equals", "date", "not"],
    ["DateLessThan", "less", "date", ""],
    ["DateLessThanEquals", "less-or-equal", "date", ""],
    ["DateGreaterThan", "greater", "date", ""],
    ["DateGreaterThanEquals", "greater-or-equal", "date", ""],
    ["Bool", "equals", "boolean", ""],
    ["BinaryEquals", "equals", "binary", ""],
    ["IpAddress", "in-cidr", "address", ""],
    ["NotIpAddress", "in-cidr", "address", "not"],
    ["ArnEquals", "like", "arn", ""],
    ["ArnLike", "like", "arn", ""],
    ["ArnNotEquals", "like", "arn", "not"],
    ["ArnNotLike", "like", "arn", "not"],
    ["Null", "null", "boolean", ""],
  ])("%s", (name, test, domain, negated) => {
    const plain = { test, domain, negated: negated === "not", ifExists: false, over: "one" }
    expect(operatorOf(name)).toEqual(plain)
    expect(operatorOf(name.toUpperCase())).toEqual(plain)
    expect(operatorOf(`${name}IfExists`)).toEqual({ ...plain, ifExists: true })
    expect(operatorOf(`ForAnyValue:${name}`)).toEqual({ ...plain, over: "any" })
    expect(operatorOf(`FORALLVALUES:${name}ifexists`)).toEqual({ ...plain, ifExists: true, over: "all" })
  })

  it.each(["", "Equals", "IfExists", "StringEqual", "ForSomeValue:StringEquals", "StringLike:ForAnyValue"])(
    "%j is none",
    (name) => expect(operatorOf(name)).toBeUndefined(),
  )
})

const span = written('"k": "v"')
const text = (value: string): Value => ({
  kind: "text",
  span: written(value),
  pieces: [{ kind: "literal", text: value, span: written(value) }],
})
const condition = (operator: string, values: readonly Value[], more: Partial<WrittenCondition> = {}) =>
  conditionOf({ operator, key: "Aws:Key", values, span, ...more })
const told = (operator: string, ...values: string[]) => describeCondition(condition(operator, values.map(text)))

describe("a condition", () => {
  it("keeps its key as written beside the key that is compared", () => {
    expect(condition("StringEquals", [text("v")])).toMatchObject({
      kind: "test",
      key: "aws:key",
      written: "Aws:Key",
      span,
    })
    expect(condition("StringEquals", [text("v")])).not.toHaveProperty("via")
    expect(condition("StringEquals", [text("v")], { via: [written("local")] }).via).toEqual([written("local")])
  })

  it.each<[string, string, number]>([
    ["StringEquals", "a*", 1],
    ["StringLike", "a*", 2],
    ["ArnEquals", "a*", 2],
    ["ArnLike", "a?", 2],
    ["NumericEquals", "1", 1],
  ])("%s reads wildcards or not: %s", (operator, value, tokens) => {
    const made = condition(operator, [text(value)])
    expect(made.kind === "test" && made.values.map((each) => each.tokens.length)).toEqual([tokens])
  })

  it("keeps policy variables and what is not known as holes", () => {
    const unknown: Value = {
      kind: "unknown",
      name: "var.team",
      because: "it has no default",
      span: written("var.team"),
    }
    expect(describeCondition(condition("StringEquals", [text("${aws:username}"), unknown]))).toBe(
      "Aws:Key equals ${aws:username} or ${var.team}",
    )
  })

  it("keeps a value that is no text as a hole of what stands there", () => {
    const map: Value = { kind: "dict", entries: [], span: written("{ }") }
    expect(describeCondition(condition("StringEquals", [map]))).toBe("Aws:Key equals ${{ }}")
  })

  it("on whether a key is there says either, or nothing", () => {
    expect(told("Null", "true")).toBe("Aws:Key is missing: true")
    expect(told("Null", "False")).toBe("Aws:Key is missing: False")
    expect(told("Null", "true", "false")).toBe("Aws:Key is like *, if it is there")
    expect(told("Null", "FALSE", "x", "True")).toBe('"k": "v"')
    expect(told("Null", "FALSE", "True")).toBe("Aws:Key is like *, if it is there")
    expect(told("Null", "true", "true")).toBe("Aws:Key is missing: true or true")
    // Only of `Null` do both values say nothing.
    expect(told("Bool", "true", "false")).toBe("Aws:Key equals true or false")
  })
})

describe("a condition that cannot be read", () => {
  it.each<[string, ReturnType<typeof condition>, string]>([
    ["an operator that does not exist", condition("Equals", [text("v")]), "there is no condition operator `Equals`"],
    ["nothing that is known", condition("", [text("v")]), "the condition is not known before deployment"],
    ["no key", condition("StringEquals", [], { key: "" }), "there is no condition operator `StringEquals`"],
    ["a reason of its own", condition("", [], { unread: "it stands twice" }), "it stands twice"],
    [
      "a Null that nobody knows",
      condition("Null", [text("${v}")]),
      "whether `Null` asks for the key or for none is not known before deployment",
    ],
    [
      "a Null of nothing",
      condition("Null", []),
      "whether `Null` asks for the key or for none is not known before deployment",
    ],
    [
      "a Null of something else",
      condition("Null", [text("untrue")]),
      "whether `Null` asks for the key or for none is not known before deployment",
    ],
    [
      "a Null of more",
      condition("Null", [text("falsey")]),
      "whether `Null` asks for the key or for none is not known before deployment",
    ],
  ])("has %s", (_, made, because) => expect(made).toEqual({ kind: "opaque", text: '"k": "v"', because, span }))

  it("is what stands where it is used, on one line", () => {
    const via = [written("local"), written("module"), written("condition {\n    test = var.t\n}")]
    expect(condition("", [], { via })).toMatchObject({ text: "condition { test = var.t }", span, via })
  })
})
