import { describe, expect, it } from "vitest"
import type { PermissionDelta } from "../../src/model/delta.ts"
import { type Span, textOf } from "../../src/model/source.ts"
import { blame, mostRelated } from "../../src/rules/blame.ts"
import type { RowWords } from "../../src/rules/rule.ts"
import { condition, delta, grant, type Made, rule, source, spanOf } from "./made.ts"

const head = source("statement action resource who\nwhen\nlocal\nmodule\nattachment\n")
const base = source("before\nonce\n", "base")
const at = (text: string) => spanOf(head, text)
const where: Made = {
  actionSpan: at("action"),
  resourceSpan: at("resource"),
  principal: { kind: "anyone", span: at("who") },
  origin: {
    statement: at("statement"),
    block: at("statement"),
    hops: [{ span: at("attachment"), note: "attached here" }],
  },
}
const held: Made = { ...where, principal: { kind: "holder" } }
const was = grant({ ...held, origin: { revision: "base", statement: spanOf(base, "before") } })

const told = (
  words: RowWords,
  of: PermissionDelta,
  changed: readonly string[],
  over: Parameters<typeof rule>[2] = {},
) => {
  const isChanged = (span: Span) => changed.includes(textOf(span))
  return blame(rule("r", { kind: "broadens", row: words }, over), of, isChanged)
}
const everything = ["statement", "action", "resource", "who", "when", "local", "module", "attachment", "once", "before"]

describe("stands on the part", () => {
  const via = { ...held, resourceVia: [at("local"), at("module")] }
  const tied = { ...held, conditions: [condition("ai:net", ["a*"], { test: "like" }, at("when"))] }
  const unread: Made = {
    ...held,
    conditions: [{ kind: "opaque", text: "f(x)", because: "it is not read", span: at("when") }],
  }
  const untied = grant({ ...held, conditions: [condition("ai:net", ["a"], {}, spanOf(base, "once"))] })
  it.each<[string, RowWords, PermissionDelta, readonly string[], string]>([
    ["that fell short alone", {}, delta(grant(held), { near: [was], axes: ["resource"] }), everything, "resource"],
    [
      "that the rule asks for, where the row is new",
      { resource: { reaches: ["any-model"] } },
      delta(grant(held)),
      everything,
      "resource",
    ],
    ["that is the action, where the rule asks for it", { action: ["ai:*"] }, delta(grant(held)), everything, "action"],
    [
      "that is the principal, where the row is a resource's own",
      { action: ["ai:*"] },
      delta(grant(where)),
      everything,
      "who",
    ],
    [
      "that is the whole, where a condition is lacking",
      { "lacks-condition": ["x"] },
      delta(grant(held)),
      everything,
      "statement",
    ],
    ["that changed, where the wanted did not", { action: ["ai:*"] }, delta(grant(held)), ["resource"], "resource"],
    [
      "that it passed through, where that changed",
      { resource: { reaches: ["any-model"] } },
      delta(grant(via)),
      ["module"],
      "module",
    ],
    [
      "that is nearer, of two that changed",
      { resource: { reaches: ["any-model"] } },
      delta(grant(via)),
      ["module", "local"],
      "local",
    ],
    [
      "that attached the policy, where only that changed",
      { action: ["ai:*"] },
      delta(grant(held)),
      ["attachment"],
      "attachment",
    ],
    ["that the rule asks for, where nothing changed", { action: ["ai:*"] }, delta(grant(held)), [], "action"],
    ["that was loosened", {}, delta(grant(tied), { near: [untied], axes: ["conditions"] }), everything, "when"],
    [
      "that cannot be read, and came in its place",
      {},
      delta(grant(unread), { near: [untied], axes: ["conditions"] }),
      everything,
      "when",
    ],
    ["that is gone", {}, delta(grant(held), { near: [untied], axes: ["conditions"] }), everything, "once"],
  ])("%s", (_, words, of, changed, text) => {
    expect(textOf(told(words, of, changed).location)).toBe(text)
  })
  it("that the rule names", () => {
    expect(textOf(told({ action: ["ai:*"] }, delta(grant(held)), everything, { blame: "resource" }).location)).toBe(
      "resource",
    )
  })
  it("of the base, where a row vanished", () => {
    const gone = grant({
      effect: "deny",
      actionSpan: spanOf(base, "once"),
      origin: { statement: spanOf(base, "before") },
    })
    const { location } = told({}, delta(gone, { change: "vanished" }), ["once"])
    expect([textOf(location), location.source.revision]).toEqual(["once", "base"])
  })
})

describe("tells of other places", () => {
  it("the chain, the attachment and what was granted, each line once, without its own", () => {
    const of = delta(grant({ ...held, resourceVia: [at("local"), at("module")] }), { near: [was], axes: ["resource"] })
    const { location, related } = told({}, of, ["local"])
    expect(textOf(location)).toBe("local")
    expect(related.map(({ span, note }) => [textOf(span), note])).toEqual([
      ["resource", "written here"],
      ["module", "used here"],
      ["attachment", "attached here"],
      ["before", "what was granted"],
    ])
  })
  it("at most five, the nearest first", () => {
    const many = {
      ...source(Array.from({ length: 12 }, (_, i) => `line${String.fromCharCode(97 + i)}`).join("\n")),
      path: "q",
    }
    const via = [..."abcdefghijkl"].map((letter) => spanOf(many, `line${letter}`))
    const { related } = told({}, delta(grant({ ...held, resourceVia: via }), { near: [was], axes: ["resource"] }), [])
    expect(related.map(({ span }) => textOf(span))).toEqual(["linea", "lineb", "linec", "lined", "linee"])
    expect(related).toHaveLength(mostRelated)
  })
})
