import { describe, expect, it } from "vitest"
import { pairSubjects } from "../../src/access/subjects.ts"
import type { Subject } from "../../src/model/access.ts"
import type { Grant } from "../../src/model/grant.ts"
import { access, allow, anyone, subject, tenant } from "./made.ts"

// Mutants that survive: steps that are left out where nobody is left to pair; kinds that are asked for on both sides
// and once more where two are joined; an address that is its unit, which only one subject has; and rows run together,
// which are still told apart.

/** `u/a` is the address a in the unit u. */
const at = (key: string, more: Partial<Subject> = {}): Subject => {
  const [unit = "", address = ""] = key.split("/")
  return subject(key, { unit, address, ...more })
}
/** A document's address is its file's path. */
const document = (path: string, more: Partial<Subject> = {}): Subject =>
  subject(`${path} of ${path}`, { unit: path, address: path, kind: "policy", ...more })

type Side = readonly (Subject | Grant)[]
const isSubject = (each: Subject | Grant): each is Subject => "key" in each
const side = (all: Side) =>
  access(all.filter(isSubject), { grants: all.filter((each): each is Grant => !isSubject(each)) })
/** `base = head`, with nothing on the side where it is not. */
const paired = (base: Side, head: Side, renames: Readonly<Record<string, string>> = {}) =>
  pairSubjects(side(base), side(head), new Map(Object.entries(renames)))
    .map((pair) => `${pair.base?.key ?? ""} = ${pair.head?.key ?? ""}`)
    .sort()

type Row = [name: string, base: Side, head: Side, pairs: string[], renames?: Record<string, string>]
const demand = (_: string, base: Side, head: Side, pairs: string[], renames?: Record<string, string>): void =>
  expect(paired(base, head, renames)).toEqual(pairs)

describe("subjects are one and the same", () => {
  it.each<Row>([
    ["at one address", [at("u/a"), at("u/b")], [at("u/b"), at("u/a")], ["u/a = u/a", "u/b = u/b"]],
    ["not of another kind", [at("u/a")], [at("u/a", { kind: "policy" })], [" = u/a", "u/a = "]],
    ["new and gone", [at("u/a")], [at("u/b")], [" = u/b", "u/a = "]],
    ["where the code says that they moved", [at("u/a")], [at("u/b", { formerly: ["a"] })], ["u/a = u/b"]],
    ["where it says so of another", [at("u/a")], [at("u/b", { formerly: ["c"] })], [" = u/b", "u/a = "]],
    ["where it says so in another unit", [at("u/a")], [at("v/b", { formerly: ["a"] })], [" = v/b", "u/a = "]],
    ["where they moved twice", [at("u/a")], [at("u/c", { formerly: ["b", "a"] })], ["u/a = u/c"]],
    [
      "before anybody says that they moved",
      [at("u/a")],
      [at("u/b", { formerly: ["a"] }), at("u/a")],
      [" = u/b", "u/a = u/a"],
    ],
    ["in a file that is renamed", [at("u/a")], [at("v/a")], ["u/a = v/a"], { u: "v" }],
    [
      "in the file that is renamed, of two",
      [at("u/a"), at("w/a")],
      [at("v/a"), at("x/a")],
      ["u/a = v/a", "w/a = x/a"],
      { u: "v", w: "x" },
    ],
    ["that are the file that is renamed", [document("u")], [document("v")], ["u of u = v of v"], { u: "v" }],
    [
      "that are the files that are renamed",
      [document("u"), document("w")],
      [document("x"), document("v")],
      ["u of u = v of v", "w of w = x of x"],
      { u: "v", w: "x" },
    ],
    [
      "that are part of the file that is renamed",
      [subject("1", { unit: "u", address: "u#0" }), subject("2", { unit: "u", address: "u#1" })],
      [subject("3", { unit: "v", address: "v#0" }), subject("4", { unit: "v", address: "v#1" })],
      ["1 = 3", "2 = 4"],
      { u: "v" },
    ],
    [
      "at the same place of its author's program",
      [at("u/a1", { path: "stack/role" })],
      [at("u/a2", { path: "stack/role" })],
      ["u/a1 = u/a2"],
    ],
    [
      "at that place in the same unit first",
      [at("u/a1", { path: "role" }), at("v/a1", { path: "role" })],
      [at("v/a2", { path: "role" }), at("u/a2", { path: "role" })],
      ["u/a1 = u/a2", "v/a1 = v/a2"],
    ],
    ["at that place in another unit", [at("u/a1", { path: "role" })], [at("v/a2", { path: "role" })], ["u/a1 = v/a2"]],
    ["at no place alike", [at("u/a1", { path: "role" })], [at("u/a2", { path: "user" })], [" = u/a2", "u/a1 = "]],
    [
      "not by place of another kind",
      [at("u/a1", { path: "role" })],
      [at("u/a2", { path: "role", kind: "policy" })],
      [" = u/a2", "u/a1 = "],
    ],
    ["under one name", [at("u/a", { name: "app" })], [at("v/b", { name: "app" })], ["u/a = v/b"]],
    [
      "under one name before one address",
      [at("u/a", { name: "app" }), at("u/b")],
      [at("v/b", { name: "app" }), at("v/a")],
      [" = v/a", "u/a = v/b", "u/b = "],
    ],
    ["not without a name", [at("u/a")], [at("v/b")], [" = v/b", "u/a = "]],
    [
      "not by a name that two have",
      [at("u/a", { name: "app" }), at("u/b", { name: "app" })],
      [at("v/c", { name: "app" })],
      [" = v/c", "u/a = ", "u/b = "],
    ],
    [
      "not by a name that two then have",
      [at("u/a", { name: "app" })],
      [at("v/b", { name: "app" }), at("v/c", { name: "app" })],
      [" = v/b", " = v/c", "u/a = "],
    ],
    [
      "not by name of another kind",
      [at("u/a", { name: "app" })],
      [at("v/b", { name: "app", kind: "policy" })],
      [" = v/b", "u/a = "],
    ],
    ["at one address of another unit", [at("u/a")], [at("v/a")], ["u/a = v/a"]],
    ["not at an address of another kind", [at("u/a")], [at("v/a", { kind: "policy" })], [" = v/a", "u/a = "]],
    ["not at an address that two have", [at("u/a"), at("v/a")], [at("w/a")], [" = w/a", "u/a = ", "v/a = "]],
  ])("%s", demand)
})

const held = (of: string, ...on: string[]) => on.map((each) => allow({ of, on: each }))
const trusted = (of: string, by = anyone) => allow({ of, by, to: "Key", on: "self" })

describe("subjects that may do the same are the same", () => {
  it.each<Row>([
    ["under another address", [at("u/a"), ...held("u/a", "x")], [at("u/b"), ...held("u/b", "x")], ["u/a = u/b"]],
    [
      "each with what it may do",
      [at("u/a"), at("u/b"), ...held("u/a", "x"), ...held("u/b", "y")],
      [at("u/c"), at("u/d"), ...held("u/c", "y"), ...held("u/d", "x")],
      ["u/a = u/d", "u/b = u/c"],
    ],
    [
      "in any order",
      [at("u/a", { kind: "policy" }), ...held("u/a", "x", "y")],
      [at("u/b", { kind: "policy" }), ...held("u/b", "y", "x")],
      ["u/a = u/b"],
    ],
    [
      "however often it is said",
      [at("u/a", { kind: "policy" }), ...held("u/a", "x")],
      [at("u/b", { kind: "policy" }), ...held("u/b", "x", "x")],
      ["u/a = u/b"],
    ],
    [
      "of several alike each with one",
      [at("u/a"), at("u/b"), ...held("u/a", "x"), ...held("u/b", "x")],
      [at("u/c"), at("u/d"), ...held("u/c", "x"), ...held("u/d", "x")],
      ["u/a = u/c", "u/b = u/d"],
    ],
    [
      "of several alike as many as there are",
      [at("u/a"), ...held("u/a", "x")],
      [at("u/c"), at("u/d"), ...held("u/c", "x"), ...held("u/d", "x")],
      [" = u/d", "u/a = u/c"],
    ],
    [
      "with those who may become them, before without",
      [at("u/a"), at("u/b"), ...held("u/a", "x"), ...held("u/b", "x"), trusted("u/b")],
      [at("u/c"), at("u/d"), ...held("u/c", "x"), ...held("u/d", "x"), trusted("u/c")],
      ["u/a = u/d", "u/b = u/c"],
    ],
    [
      "whoever else may become them",
      [at("u/a"), ...held("u/a", "x"), trusted("u/a")],
      [at("u/b"), ...held("u/b", "x"), trusted("u/b", tenant("1"))],
      ["u/a = u/b"],
    ],
    [
      "not of another kind",
      [at("u/a"), ...held("u/a", "x")],
      [at("u/b", { kind: "policy" }), ...held("u/b", "x")],
      [" = u/b", "u/a = "],
    ],
    ["not where they may do nothing", [at("u/a")], [at("u/b")], [" = u/b", "u/a = "]],
    [
      "not where one may do something else",
      [at("u/a", { kind: "policy" }), ...held("u/a", "x")],
      [at("u/b", { kind: "policy" }), ...held("u/b", "x", "y")],
      [" = u/b", "u/a = "],
    ],
    [
      "documents that are not renamed, too",
      [document("u"), ...held("u of u", "x")],
      [document("v"), ...held("v of v", "x")],
      ["u of u = v of v"],
    ],
  ])("%s", demand)
})

describe("identities that may do most of the same are the same", () => {
  it.each<Row>([
    ["and more", [at("u/a"), ...held("u/a", "x")], [at("u/b"), ...held("u/b", "x", "y", "z")], ["u/a = u/b"]],
    ["and less", [at("u/a"), ...held("u/a", "x", "y")], [at("u/b"), ...held("u/b", "x")], ["u/a = u/b"]],
    ["to a half", [at("u/a"), ...held("u/a", "x", "y")], [at("u/b"), ...held("u/b", "x", "z")], ["u/a = u/b"]],
    [
      "not to a third",
      [at("u/a"), ...held("u/a", "x", "y", "z")],
      [at("u/b"), ...held("u/b", "x", "v", "w")],
      [" = u/b", "u/a = "],
    ],
    [
      "where the same may become them",
      [at("u/a"), ...held("u/a", "x", "y"), trusted("u/a")],
      [at("u/b"), ...held("u/b", "x"), trusted("u/b")],
      ["u/a = u/b"],
    ],
    [
      "not where others may become them",
      [at("u/a"), ...held("u/a", "x", "y"), trusted("u/a")],
      [at("u/b"), ...held("u/b", "x"), trusted("u/b", tenant("1"))],
      [" = u/b", "u/a = "],
    ],
    [
      "not where more may become the one",
      [at("u/a"), ...held("u/a", "x", "y"), trusted("u/a")],
      [at("u/b"), ...held("u/b", "x"), trusted("u/b"), trusted("u/b", tenant("1"))],
      [" = u/b", "u/a = "],
    ],
    [
      "not where nobody may become the one",
      [at("u/a"), ...held("u/a", "x", "y"), trusted("u/a")],
      [at("u/b"), ...held("u/b", "x")],
      [" = u/b", "u/a = "],
    ],
    [
      "not where only who may become them is the same",
      [at("u/a"), trusted("u/a"), ...held("u/a", "x")],
      [at("u/b"), trusted("u/b"), ...held("u/b", "y")],
      [" = u/b", "u/a = "],
    ],
    [
      "each with the one that is most alike",
      [at("u/a"), at("u/b"), ...held("u/a", "x", "y", "z"), ...held("u/b", "x", "y", "v")],
      [at("u/c"), ...held("u/c", "x", "y", "v", "w")],
      ["u/a = ", "u/b = u/c"],
    ],
    [
      "not policies",
      [at("u/a", { kind: "policy" }), ...held("u/a", "x", "y")],
      [at("u/b", { kind: "policy" }), ...held("u/b", "x")],
      [" = u/b", "u/a = "],
    ],
  ])("%s", demand)

  it("unless too many are new and gone at once", () => {
    const many = (unit: string, count: number, ...on: string[]) =>
      Array.from({ length: count }, (_, i) => [at(`${unit}/${unit}${i}`), ...held(`${unit}/${unit}${i}`, ...on)]).flat()
    const joined = (base: number, head: number) =>
      paired(many("u", base, "x", "y"), many("v", head, "x")).filter((pair) => /^u.* = v/.test(pair)).length
    expect(joined(100, 100)).toBe(100)
    expect(joined(101, 100)).toBe(0)
  })
})

describe("who is only named is nobody else under another name", () => {
  const named = (name: string, unit = "u") => at(`${unit}/${name}`, { name, onlyNamed: true })
  it.each<Row>([
    [
      "though both may do the same",
      [named("a"), allow({ of: "u/a" })],
      [named("b"), allow({ of: "u/b" })],
      [" = u/b", "u/a = "],
    ],
    [
      "nor somebody who is declared",
      [at("u/role"), allow({ of: "u/role" })],
      [named("b"), allow({ of: "u/b" })],
      [" = u/b", "u/role = "],
    ],
    [
      "but the same one in another place",
      [named("a"), allow({ of: "u/a" })],
      [named("a", "v"), allow({ of: "v/a" })],
      ["u/a = v/a"],
    ],
  ])("%s", demand)
})
