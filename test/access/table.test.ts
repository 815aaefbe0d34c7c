import { describe, expect, it } from "vitest"
import { candidates, meeting, tableOf } from "../../src/access/table.ts"
import type { Grant } from "../../src/model/grant.ts"
import { allow, deny } from "./made.ts"

// Mutants that survive list rows without exceptions among those with some: there is nothing in them to fill.

const resources = (rows: Iterable<Grant>) => [...rows].map(({ resource }) => resource.of.text)

it("keeps what allows and what denies apart", () => {
  const { allows, denies } = tableOf([allow({ on: "a" }), deny({ on: "b" }), allow({ on: "c" })])
  expect(resources(allows.all)).toEqual(["a", "c"])
  expect(resources(denies.all)).toEqual(["b"])
})

/** What the rows are by resource, and which of them are looked at. */
type Row = [rows: string[], given: string, found: string[]]
const rowsOn = (all: readonly string[]) => tableOf(all.map((on) => allow({ on }))).allows

const covering = (...[rows, grant]: Parameters<typeof candidates>): readonly Grant[] => {
  const { surely, perhaps } = candidates(rows, grant)
  return [...surely, ...perhaps]
}

describe("rows that could cover one of", () => {
  it.each<Row>([
    [["b", "a"], "a", ["a"]],
    [["*", "a*", "ab*", "abc", "abcd", "b*"], "abc", ["abc", "*", "a*", "ab*"]],
    [["ab", "a", "a*"], "a*", ["a*"]],
    [["a?", "a"], "ab", ["a?"]],
    // Of many that begin alike, only those that end alike.
    [["a*b", "a*c", "a*", "a*bc", "a*abc"], "axbc", ["a*", "a*c", "a*bc"]],
    [["a*b", "a*c", "a${h}", "a${h}c"], "a*c", ["a*c", "a${h}", "a${h}c"]],
    [["?", "*"], "", ["?", "*"]],
    // What fills a hole may be just what a longer text names.
    [["arn:1:x", "arn:*", "brn"], "arn:${account}:x", ["arn:*", "arn:1:x"]],
    [["a", "b"], "${h}", ["a", "b"]],
    [["${h}", "a"], "b", ["${h}"]],
  ])("%j on %j: %j", (rows, on, expected) => expect(resources(covering(rowsOn(rows), allow({ on })))).toEqual(expected))

  it("one text come first, and once", () => {
    const same = allow({ on: "abc" })
    const { allows } = tableOf([
      allow({ on: "*" }),
      allow({ on: "abc", if: "StringEquals k a" }),
      same,
      allow({ on: "abc" }),
    ])
    const found = covering(allows, allow({ on: "abc" }))
    expect(found.map((row) => allows.all.indexOf(row))).toEqual([2, 3, 0, 1])
  })
})

describe("what could cover it surely is told from what could perhaps", () => {
  type Case = [rows: string[], given: string, surely: string[], perhaps: string[]]
  it.each<Case>([
    [["${h}/*", "${i}/*", "a/*", "*"], "${h}/x", ["*", "${h}/*"], ["${i}/*", "a/*"]],
    [["${h}x*", "${i}/*", "a*"], "a/b", ["a*"], ["${h}x*", "${i}/*"]],
    [["a${h}*", "a${i}*", "ab*", "a*"], "a${h}b", ["a*", "a${h}*"], ["a${i}*", "ab*"]],
  ])("%j on %j", (rows, on, surely, perhaps) => {
    const found = candidates(rowsOn(rows), allow({ on }))
    expect([resources(found.surely), resources(found.perhaps)]).toEqual([surely, perhaps])
  })
})

describe("rows that could have something in common with one of", () => {
  it.each<Row>([
    [["b", "a"], "a", ["a"]],
    [["*", "a*", "abc", "abcd"], "abc", ["*", "a*", "abc"]],
    [["*", "a*", "abc", "b"], "ab*", ["*", "a*", "abc"]],
    [["a", "b*"], "*", ["a", "b*"]],
    [["a", "abc"], "a${h}", ["a", "abc"]],
    [["a", "ab", "b"], "a?", ["a", "ab"]],
  ])("%j on %j: %j", (rows, on, expected) => expect(resources(meeting(rowsOn(rows), allow({ on })))).toEqual(expected))
})

describe("rows on something that lies in more than its text says", () => {
  const { allows } = tableOf([allow({ on: "f/4/*" }), allow({ on: "f/5/*" }), allow({ on: "p/a/*", in: ["f/5/*"] })])
  it.each<[string, readonly string[], string[], string[]]>([
    ["p/b/*", ["f/4/*"], ["f/4/*"], ["f/4/*"]],
    ["p/b/*", ["f/${of b}/*"], ["f/4/*", "f/5/*"], ["f/4/*", "f/5/*", "p/a/*"]],
    ["f/5/*", [], ["f/5/*"], ["f/5/*", "p/a/*"]],
    ["f/6/*", [], [], []],
  ])("%s in %j is looked for where that lies", (on, within, wider, sharing) => {
    const grant = allow({ on, in: within })
    const seen = (rows: Iterable<Grant>) => [...new Set(resources(rows))]
    expect(seen(covering(allows, grant))).toEqual(wider)
    expect(seen(meeting(allows, grant))).toEqual(sharing)
  })
})
