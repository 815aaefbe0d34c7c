import { beforeAll, describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { prepareCel } from "../../../src/clouds/gcp/cel.ts"
import { readCondition } from "../../../src/clouds/gcp/conditions.ts"
import { startOf } from "../../../src/model/source.ts"
import type { Piece, Value } from "../../../src/model/value.ts"
import { accessOf, broadened, member, rowsOf, when } from "./table.ts"

const span = (text: string) => ({ source: { path: "c", revision: "head", text }, start: 0, end: text.length }) as const
/** `${a}` is a hole. */
const written = (text: string): Value => ({
  kind: "text",
  span: span(text),
  pieces: text
    .split(/(\$\{[^}]*\})/)
    .filter(Boolean)
    .map(
      (piece): Piece =>
        piece.startsWith("${")
          ? { kind: "hole", name: piece.slice(2, -1), span: span(text) }
          : {
              kind: "literal",
              text: piece,
              span: { ...span(text), start: text.indexOf(piece), end: text.indexOf(piece) + piece.length },
            },
    ),
})
const told = (text: string): readonly string[] =>
  readCondition(written(text)).alternatives.map((all) => all.map(describeCondition).join(" & ") || "always")

describe("a condition in CEL", () => {
  beforeAll(() => prepareCel(["expression roles/"]))

  it.each<[cel: string, alternatives: string[]]>([
    ['resource.name == "a"', ["resource.name equals a"]],
    ['"a" == resource.name', ["resource.name equals a"]],
    ['resource.name != "a"', ["resource.name does not equal a"]],
    ['!(resource.name == "a")', ["resource.name does not equal a"]],
    ['resource.name in ["a", "b"]', ["resource.name equals a or b"]],
    ['resource.name == "a" || resource.name == "b"', ["resource.name equals a or b"]],
    ['resource.name.startsWith("a/")', ["resource.name is like a/*"]],
    ['!resource.name.startsWith("a/")', ["resource.name is not like a/*"]],
    ['resource.name.endsWith("/a") && resource.type == "t"', ["resource.name is like */a & resource.type equals t"]],
    ['resource.name.startsWith("a*")', ["resource.name is like a${*}*"]],
    ['resource.matchTag("1/env", "prod")', ["resource.tag/1/env equals prod"]],
    ['resource.matchTagId("tagKeys/1", "tagValues/2")', ["resource.tagId/tagKeys/1 equals tagValues/2"]],
    ['request.time < timestamp("2027-01-01T00:00:00Z")', ["request.time is below 2027-01-01T00:00:00Z"]],
    ['timestamp("2027-01-01T00:00:00Z") > request.time', ["request.time is below 2027-01-01T00:00:00Z"]],
    ['!(request.time < timestamp("2027-01-01T00:00:00Z"))', ["request.time is at least 2027-01-01T00:00:00Z"]],
    ['request.time.getHours("Europe/Berlin") >= 9', ['request.time.getHours("Europe/Berlin") is at least 9']],
    ['"l" in request.auth.access_levels', ["any of request.auth.access_levels equals l"]],
    [
      'resource.matchTag("e", "p") || request.time < timestamp("2027-01-01T00:00:00Z")',
      ["resource.tag/e equals p", "request.time is below 2027-01-01T00:00:00Z"],
    ],
    [
      '!(resource.name == "a" || resource.type == "t")',
      ["resource.name does not equal a & resource.type does not equal t"],
    ],
    [
      'resource.type == "t" ? resource.name == "a" : resource.name == "b"',
      ["resource.type equals t & resource.name equals a", "resource.type does not equal t & resource.name equals b"],
    ],
    ["true", ["always"]],
    ["false", []],
    ["", ["always"]],
    ['resource.name.matches("a.*")', ['resource.name.matches("a.*")']],
    ['!resource.name.matches("a.*")', ['!(resource.name.matches("a.*"))']],
    ['resource.name.startsWith("${var.path}/a/")', ["resource.name is like ${var.path}/a/*"]],
    ["${var.condition}", ["${var.condition}"]],
    ["request.time < timestamp(${var.end})", ["request.time < timestamp(${var.end})"]],
  ])("%s", (cel, alternatives) => {
    expect(told(cel)).toEqual(alternatives)
    expect(readCondition(written(cel)).diagnostics).toEqual([])
  })

  it.each<[cel: string, complaint: string, column: number]>([
    ["request.time <", "the condition `request.time <` cannot be read: unexpected token: EOF", 15],
    ['resource.name = "a"', 'the condition `resource.name = "a"` cannot be read: unexpected character: =', 15],
    ["(resource.name", "the condition `(resource.name` cannot be read: expected RPAREN, got EOF", 15],
  ])("%s is told of", (cel, complaint, column) => {
    const { diagnostics, perhaps } = readCondition(written(cel))
    expect(perhaps).toBeDefined()
    expect(
      diagnostics.map(({ severity, code, message, at }) => [
        severity,
        code,
        message,
        "source" in at && startOf(at).column,
      ]),
    ).toEqual([["error", "syntax", complaint, column]])
  })

  it("has bounds: what is nested deeply or has many alternatives stays a text", () => {
    const deep = `${"(".repeat(300)}true${")".repeat(300)}`
    expect(readCondition(written(deep)).diagnostics).toHaveLength(1)
    const many = Array.from(
      { length: 12 },
      (_, i) => `(resource.matchTag("a${i}", "x") || resource.matchTag("b${i}", "x"))`,
    ).join(" && ")
    expect(told(many)).toEqual([many])
    for (const operator of [" || ", " && "]) {
      const long = Array.from({ length: 20_000 }, () => 'resource.name == "a"').join(operator)
      expect(told(long)).toEqual([long])
    }
    expect(told(`${"!".repeat(5_000)}a.b`)).toHaveLength(1)
    expect(told(`${"(".repeat(60)}a.b${" ? a.c : a.d)".repeat(60)}`)).toHaveLength(1)
  })
})

const user = (cel: string, role = "roles/ces.client") => member("user:a@x.com", role, cel === "" ? "" : when(cel))

describe("a binding on a condition", () => {
  it.each<[base: string, head: string, told: number]>([
    ['resource.matchTag("e", "p")', "", 1],
    ["", 'resource.matchTag("e", "p")', 0],
    ['resource.name.startsWith("p/12/")', 'resource.name.startsWith("p/1")', 1],
    ['resource.name.startsWith("p/1")', 'resource.name.startsWith("p/12/")', 0],
    ['resource.name == "a"', 'resource.name in ["a", "b"]', 1],
    ['resource.name in ["a", "b"]', 'resource.name == "b"', 0],
    ['resource.name in ["a", "b"]', 'resource.name == "b" || resource.name == "a"', 0],
    ['request.time < timestamp("2027-01-01T00:00:00Z")', 'request.time < timestamp("2028-01-01T00:00:00Z")', 1],
    ['request.time < timestamp("2028-01-01T00:00:00Z")', 'request.time < timestamp("2027-01-01T00:00:00Z")', 0],
    ['resource.matchTag("e", "p")', 'resource.matchTag("e", "p") || resource.matchTag("f", "p")', 1],
    ['resource.matchTag("e", "p") && resource.matchTag("f", "p")', 'resource.matchTag("f", "p")', 1],
    ['resource.name.matches("a")', 'resource.name.matches("a")', 0],
    ['resource.name.matches("a")', 'resource.name.matches("b")', 1],
    ["false", "true", 1],
    ["true", "", 0],
  ])("%j becomes %j: %d rows broaden", async (base, head, told) => {
    expect(await broadened(user(base), user(head))).toHaveLength(told)
  })

  it("that asks for what the service is not known to carry may never hold", async () => {
    const rows = await rowsOf(user('resource.name == "a"', "roles/aiplatform.user"))
    expect(rows).toEqual([
      "perhaps allow roles/aiplatform.user on projects/p/* if resource.name equals a: user:a@x.com",
    ])
    expect(await rowsOf(user('resource.name == "a"'))).toEqual([
      "allow roles/ces.client on projects/p/* if resource.name equals a: user:a@x.com",
    ])
    const { access } = await accessOf(user('resource.name == "a"', "roles/aiplatform.user"))
    expect(access.lints.map(({ name, holds }) => [name, holds])).toEqual([["void-condition", "never"]])
    const { access: other } = await accessOf(user('resource.name != "a"', "roles/aiplatform.user"))
    expect(other.lints.map(({ name, holds }) => [name, holds])).toEqual([["void-condition", "always"]])
    expect(
      (await accessOf(user('request.time < timestamp("2027-01-01T00:00:00Z")', "roles/aiplatform.user"))).access.lints,
    ).toEqual([])
  })

  it.each<[cel: string, open: string[]]>([
    ['resource.name.startsWith("projects/p/locations/l/endpoints/12")', ["projects/p/locations/l/endpoints/12"]],
    ['resource.name.startsWith("projects/_/buckets/ml")', ["projects/_/buckets/ml"]],
    ['resource.name.startsWith("projects/p/locations/l/endpoints/12/")', []],
    ['resource.name == "a/12" || resource.name.startsWith("a/12/")', []],
    ['resource.name.startsWith("projects/_/buckets/b/objects/train")', []],
    ['!resource.name.startsWith("a/12")', []],
    ['resource.name.endsWith("12")', []],
  ])("%s may begin more than is meant: %j", async (cel, open) => {
    const { access } = await accessOf(user(cel))
    expect(access.lints.filter(({ name }) => name === "open-prefix").map(({ text }) => text)).toEqual(open)
  })

  it("that cannot be read is judged as one that may hold", async () => {
    const { access, diagnostics } = await accessOf(user("resource.name ="))
    expect(access.grants.map(({ perhaps }) => perhaps)).toEqual(["its condition cannot be read"])
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["syntax", "error"]])
    expect(await broadened("", user("resource.name ="))).toHaveLength(1)
  })
})
