import { describe, expect, it } from "vitest"
import { implies } from "../../../src/access/condition.ts"
import { describeCondition } from "../../../src/access/describe.ts"
import { restrictionOf } from "../../../src/clouds/azure/conditions.ts"
import { textOf } from "../../../src/model/source.ts"
import type { Piece } from "../../../src/model/value.ts"
import { written } from "../../access/made.ts"

const assign = "microsoft.authorization/roleassignments/write"
const chat = "microsoft.cognitiveservices/accounts/openai/deployments/chat/completions/action"
const roleId = "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]"
const delegate = (ids: string) =>
  `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (${roleId} ForAnyOfAnyValues:GuidEquals {${ids}}))`

/** A text in which `${name}` is a hole. */
const read = (text: string, action: string) => {
  const span = written(text)
  const parts = text.split(/(\$\{[^{}]*\})/)
  const pieces = parts.map((part, i): Piece => {
    const start = parts.slice(0, i).join("").length
    const own = { ...span, start, end: start + part.length }
    return part.startsWith("${")
      ? { kind: "hole", name: part.slice(2, -1), span: own }
      : { kind: "literal", text: part, span: own }
  })
  return restrictionOf({ span, pieces })({ lower: action })
}
const told = (text: string, action = chat) => read(text, action)?.map(describeCondition)

describe("a condition", () => {
  it.each([
    ["", []],
    ["@Resource[a:b] StringEquals 'x'", ["@Resource[a:b] equals x"]],
    ["@resource[a:b]   stringequals 'x'", ["@resource[a:b] equals x"]],
    ["@Resource[a:b] StringEqualsIgnoreCase 'x'", ["@Resource[a:b] equals x"]],
    ["@Resource[a:b] StringStartsWith 'x'", ["@Resource[a:b] is like x*"]],
    ["@Resource[a:b] StringLike 'x*?'", ["@Resource[a:b] is like x?*"]],
    ["@Resource[a:b] StringNotEquals 'x'", ["@Resource[a:b] does not equal x", "@Resource[a:b] is missing: false"]],
    ["@Request[a:b] ForAnyOfAnyValues:GuidEquals {1a, 2b}", ["any of @Request[a:b] equals 1a or 2b"]],
    [
      "@Request[a:b] ForAllOfAnyValues:StringEquals {'x', 'y'}",
      ["all of @Request[a:b] equals x or y", "@Request[a:b] is missing: false"],
    ],
    ["@Environment[UtcNow] DateTimeLessThan '2027-01-01'", ["@Environment[UtcNow] is below 2027-01-01"]],
    ["@Principal[x] NumericGreaterThanEquals 3", ["@Principal[x] is at least 3"]],
    ["@Environment[isPrivateLink] BoolEquals true", ["@Environment[isPrivateLink] equals true"]],
    ["Exists @Resource[a:b]", ["@Resource[a:b] is missing: false"]],
    ["NOT Exists @Resource[a:b]", ["@Resource[a:b] is missing: true"]],
    ["@R[a] StringEquals 'x'", ["@R[a] StringEquals 'x'"]],
    [
      "@Resource[a:b] StringEquals 'x' AND @Resource[c:d] StringEquals 'y'",
      ["@Resource[a:b] equals x", "@Resource[c:d] equals y"],
    ],
    ["(@Resource[a:b] StringEquals 'x' || @Resource[a:b] StringEquals 'y')", ["@Resource[a:b] equals x or y"]],
    [
      "@Resource[a:b] StringEquals 'x' OR @Resource[c:d] StringEquals 'y'",
      ["(@Resource[a:b] StringEquals 'x' OR @Resource[c:d] StringEquals 'y')"],
    ],
    ["!(@Resource[a:b] StringEquals 'x')", ["!@Resource[a:b] StringEquals 'x'"]],
    ["@Resource[a:b] ForAnyOfAllValues:StringEquals {'x'}", ["@Resource[a:b] ForAnyOfAllValues:StringEquals 'x'"]],
    ["@Resource[a:b] StringEquals @Principal[c]", ["@Resource[a:b] StringEquals @Principal[c]"]],
    ["@Resource[a:b] StringEquals '${var.x}'", ["@Resource[a:b] equals ${var.x}"]],
    ["something else entirely", ["something else entirely"]],
    ["((", ["(("]],
  ])("%s", (text, says) => {
    expect(told(text)).toEqual(says)
  })

  it("bears on the operations that it names alone", () => {
    const text = delegate("1a, 2b")
    expect(told(text, chat)).toEqual([])
    expect(told(text, assign)).toEqual([`any of ${roleId} equals 1a or 2b`])
  })

  it("may forbid an operation altogether", () => {
    expect(read("!(ActionMatches{'Microsoft.CognitiveServices/*'})", chat)).toBeUndefined()
    expect(told("!(ActionMatches{'Microsoft.CognitiveServices/*'})", assign)).toEqual([])
  })

  it("stays open for a pattern of operations of which it forbids some", () => {
    expect(
      told("!(ActionMatches{'Microsoft.CognitiveServices/accounts/read'})", "microsoft.cognitiveservices/*"),
    ).toEqual(["!ActionMatches{'Microsoft.CognitiveServices/accounts/read'}"])
  })

  it("stands where its comparison was written", () => {
    const [test] = read(delegate("1a"), assign) ?? []
    expect(test && textOf(test.span)).toBe(`${roleId} ForAnyOfAnyValues:GuidEquals {1a}`)
  })

  it.each([
    [delegate("1a"), delegate("1a, 2b"), "yes"],
    [delegate("1a, 2b"), delegate("1a"), "no"],
    [delegate("1a"), "", "yes"],
    ["", delegate("1a"), "no"],
    [delegate("1A"), delegate("1a"), "yes"],
    ["@Resource[a:b] StringEquals 'xy'", "@Resource[a:b] StringStartsWith 'x'", "yes"],
    ["@Resource[a:b] StringStartsWith 'x'", "@Resource[a:b] StringEquals 'xy'", "no"],
    [
      "@Resource[a:b] StringEquals 'x' OR @Resource[c:d] StringEquals 'y'",
      "(@Resource[a:b] StringEquals 'x')\n ||  (@Resource[c:d] StringEquals 'y')",
      "yes",
    ],
    ["@Resource[a:b] StringEquals 'x' OR @Resource[c:d] StringEquals 'y'", "@Resource[a:b] StringEquals 'x'", "maybe"],
    ["not read at all", "not  read at\nall", "yes"],
  ])("%s implies %s: %s", (strict, loose, answer) => {
    expect(implies(read(strict, assign) ?? [], read(loose, assign) ?? [])).toBe(answer)
  })

  it.each([
    ["nested too deeply", `${"(".repeat(500)}@Resource[a:b] StringEquals 'x'${")".repeat(500)}`],
    ["too long", `@Resource[a:b] StringEquals '${"x".repeat(20_000)}'`],
    ["all brackets", "{[('!@".repeat(2_000)],
  ])("that is %s is opaque", (_, text) => {
    expect(read(text, chat)?.map(({ kind }) => kind)).toEqual(["opaque"])
  })
})
