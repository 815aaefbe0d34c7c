import { expect, it } from "vitest"
import { glob, pattern } from "../../src/access/pattern.ts"
import { match, matchesName, type Row } from "../../src/rules/match.ts"
import type { RowWords } from "../../src/rules/rule.ts"
import { act, condition, delta, grant, type Made, opaque, subject } from "./made.ts"

const row = (made: Made = {}, over: Partial<Row> = {}): Row => {
  const own = grant(made)
  return { grant: own, subject: subject(), actions: own.reaches, delta: delta(own), ...over }
}
const two = { reaches: [act("ai:Invoke"), act("ai:Train", "train")] }
const conditions = [condition("ai:Network", ["home"])]
const near = [grant()]

const holds: readonly [string, RowWords, Row, readonly string[]][] = [
  ["no words at all", {}, row(two), ["ai:Invoke", "ai:Train"]],
  ["a capability picks its actions", { capability: ["train"] }, row(two), ["ai:Train"]],
  ["an action by a glob, in any case", { action: ["AI:inv*"] }, row(two), ["ai:Invoke"]],
  ["any word of a list", { action: ["x:*", "ai:Train"] }, row(two), ["ai:Train"]],
  ["capability and action of one action", { capability: ["invoke"], action: ["ai:Train"] }, row(two), []],
  ["a resource's property", { resource: { reaches: ["any-model"] } }, row({ traits: ["any-model"] }), ["ai:Invoke"]],
  ["a resource without it", { resource: { reaches: ["any-model"] } }, row(), []],
  [
    "a property of the subject is none of the resource",
    { resource: { reaches: ["human"] } },
    row({}, { subject: subject(["human"]) }),
    [],
  ],
  [
    "a resource by a glob, in any case",
    { resource: { overlaps: ["role/ml-*"] } },
    row({ resource: "Role/ML-1" }),
    ["ai:Invoke"],
  ],
  ["a resource that takes more in", { resource: { overlaps: ["role/ml-*"] } }, row({ resource: "*" }), ["ai:Invoke"]],
  ["a resource that only begins alike", { resource: { overlaps: ["role/ml-*"] } }, row({ resource: "role/web*" }), []],
  [
    "a resource that may be meant, before anyone knows",
    { resource: { overlaps: ["role/ml-*"] } },
    row(
      {},
      {
        grant: { ...grant(), resource: { ...grant().resource, of: pattern(["role/", { hole: "var.role" }], "glob") } },
      },
    ),
    ["ai:Invoke"],
  ],
  [
    "a resource from which what is meant is left out",
    { resource: { overlaps: ["role/ml-*"] } },
    row({}, { grant: { ...grant(), resource: { ...grant().resource, except: [glob("role/*")] } } }),
    [],
  ],
  [
    "the resource's name, and its property",
    { resource: { overlaps: ["role/*"], reaches: ["any-role"] } },
    row({ resource: "role/a" }),
    [],
  ],
  ["a property of the row", { is: ["trust"] }, row({ traits: ["trust"] }), ["ai:Invoke"]],
  ["a property of the subject", { is: ["human"] }, row({}, { subject: subject(["human"]) }), ["ai:Invoke"]],
  ["what it must not be", { "is-not": ["ci", "human"] }, row({}, { subject: subject(["human"]) }), []],
  ["what it is not", { "is-not": ["ci"] }, row({}, { subject: subject(["human"]) }), ["ai:Invoke"]],
  ["who", { principal: ["anyone"] }, row({ principal: { kind: "anyone" } }), ["ai:Invoke"]],
  ["another", { principal: ["anyone"] }, row(), []],
  ["the effect", { effect: ["deny"] }, row({ effect: "deny" }), ["ai:Invoke"]],
  ["the other effect", { effect: ["deny"] }, row(), []],
  ["the change", { change: ["appeared"] }, row(), ["ai:Invoke"]],
  [
    "a row that did not change",
    { change: ["appeared"] },
    { grant: grant(), subject: subject(), actions: [act("a:b")] },
    [],
  ],
  ["the axis", { grew: ["resource"] }, row({}, { delta: delta(grant(), { near, axes: ["resource"] }) }), ["ai:Invoke"]],
  ["another axis", { grew: ["action"] }, row({}, { delta: delta(grant(), { near, axes: ["resource"] }) }), []],
  ["wholly new", { grew: ["everything"] }, row(), ["ai:Invoke"]],
  ["not wholly new", { grew: ["everything"] }, row({}, { delta: delta(grant(), { near }) }), []],
  ["not sure", { grew: ["perhaps"] }, row({}, { delta: delta(grant(), { near, unsure: true }) }), ["ai:Invoke"]],
  ["a condition that is lacking", { "lacks-condition": ["ai:network"] }, row(), ["ai:Invoke"]],
  ["a condition that is there", { "lacks-condition": ["ai:network"] }, row({ conditions }), []],
  ["a condition by a glob", { "has-condition": ["ai:*"] }, row({ conditions }), ["ai:Invoke"]],
  ["a condition in any case", { "has-condition": ["AI:NETWORK"] }, row({ conditions }), ["ai:Invoke"]],
  ["any of several that is there", { "lacks-condition": ["x", "ai:network"] }, row({ conditions }), []],
  ["one that we cannot read", { "lacks-condition": ["ai:network"] }, row({ conditions: [opaque("?")] }), []],
  [
    "the provider's policy",
    { "managed-policy": ["Full*"] },
    row({ origin: { managedPolicy: "FullAccess" }, traits: ["managed-policy"] }),
    ["ai:Invoke"],
  ],
  [
    "the provider's policy as a boundary, which grants nothing",
    { "managed-policy": ["Full*"] },
    row({ origin: { managedPolicy: "FullAccess" }, traits: ["boundary"] }),
    [],
  ],
  [
    "another policy of the provider's",
    { "managed-policy": ["Read*"] },
    row({ origin: { managedPolicy: "FullAccess" }, traits: ["managed-policy"] }),
    [],
  ],
  ["no policy of the provider's", { "managed-policy": ["*Access"] }, row(), []],
]
it.each(holds)("%s", (_, words, of, names) => {
  expect(match(words, of).map(({ name }) => name)).toEqual(names)
})

/** In an allow, none of these keeps anyone out who leaves the key away. */
it.each([
  ["negated", { negated: true }],
  ["if it exists", { ifExists: true }],
  ["over all values", { over: "all" }],
] as const)("a test that is %s is none", (_, over) => {
  const of = row({ conditions: [condition("ai:network", ["home"], over)] })
  expect(match({ "lacks-condition": ["ai:network"] }, of)).toHaveLength(1)
  expect(match({ "has-condition": ["ai:network"] }, of)).toHaveLength(0)
})
it("a test for the key's absence is none", () => {
  const of = row({ conditions: [condition("ai:network", ["true"], { test: "null" })] })
  expect(match({ "lacks-condition": ["ai:network"] }, of)).toHaveLength(1)
})

it.each([
  ["any/*", "any/access/new", true],
  ["*", "a/b", true],
  ["a/b", "A/B", true],
  ["a/b", "a/bc", false],
  ["a/?", "a/b", true],
])("%s matches %s: %s", (wanted, name, answer) => {
  expect(matchesName(wanted, name)).toBe(answer)
})

it("asks of an action by what it means in its row, which its name alone does not tell", () => {
  const words: RowWords = { capability: ["train"] }
  const reached = (capability: "invoke" | "train") => match(words, row({ reaches: [act("ai:Get", capability)] })).length
  expect([reached("invoke"), reached("train"), reached("invoke")]).toEqual([0, 1, 0])
})
