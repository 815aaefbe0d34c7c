import { describe, expect, it } from "vitest"
import { type Moving, movedRows } from "../../src/access/moved-rows.ts"
import { allow, subject, told } from "./made.ts"

// A mutant survives that does not stop early where nothing is new and nothing gone.

const rows = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((on) => allow({ on }))
/** A document at both revisions, by the resources of its rows. */
const stays = (before: string, after: string): Moving => ({
  pair: { base: subject(), head: subject() },
  before: rows(before),
  after: rows(after),
})
const gone = (before: string): Moving => ({ pair: { base: subject() }, before: rows(before), after: [] })
const fresh = (after: string): Moving => ({ pair: { head: subject() }, before: [], after: rows(after) })

/** What may have come to each of them, and what may have gone from there. */
const besides = (all: readonly Moving[]) => {
  const of = movedRows(all)
  return all.map(({ pair }) => {
    const { base, head } = of(pair)
    const told = (each: typeof base) => each.map(({ resource }) => resource.of.text).join(" ")
    return [told(base), told(head)]
  })
}

describe("rows that may have moved between documents", () => {
  it.each<[string, Moving[], [from: string, to: string][]]>([
    [
      "that all stay: none",
      [stays("a b", "a"), stays("c", "c b")],
      [
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "of which one is new",
      [stays("a b", "a"), fresh("b")],
      [
        ["", "b"],
        ["b", "b"],
      ],
    ],
    [
      "of which one is gone",
      [stays("a", "a b"), gone("b")],
      [
        ["b", ""],
        ["b", "b"],
      ],
    ],
    [
      "one gone, one new",
      [gone("a"), fresh("b")],
      [
        ["a", "b"],
        ["a", "b"],
      ],
    ],
    [
      "several of each",
      [gone("a"), gone("b"), fresh("c"), fresh("d")],
      [
        ["a b", "c d"],
        ["a b", "c d"],
        ["a b", "c d"],
        ["a b", "c d"],
      ],
    ],
    [
      "some stay, one is gone and one new",
      [stays("a b", "a c"), gone("d"), fresh("e")],
      [
        ["d", "e"],
        ["d", "e c"],
        ["d b", "e"],
      ],
    ],
  ])("%s", (_, all, expected) => expect(besides(all)).toEqual(expected))

  it("are none of a subject that is no such document", () => {
    const of = movedRows([stays("a b", "a"), fresh("b")])
    expect(of({ base: subject(), head: subject() })).toEqual({ base: [], head: [] })
    expect(movedRows([])({ head: subject() })).toEqual({ base: [], head: [] })
  })

  it("are told whole", () => {
    const of = movedRows([gone("a"), fresh("b")])
    expect(of({ head: subject() }).base.map(told)).toEqual([])
  })
})
