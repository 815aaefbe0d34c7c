/** The page's own decisions, apart from the page: who is shown, in which order, and who is drawn around whom. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { compilePage } from "../../scripts/compile-page.ts"
import { type Choice, chosen, everybody, type Listed, ordered } from "../../src/page/choice.ts"
import { neighbourhoodOf, waysIn } from "../../src/page/neighbours.ts"
import type { PageEdge, PagePrincipal } from "../../src/report/survey-page-shape.ts"

const principal = (cells: PagePrincipal["cells"] = [], more: Partial<PagePrincipal> = {}): PagePrincipal => ({
  name: 0,
  kind: 0,
  cloud: 0,
  tenants: [],
  place: null,
  traits: [],
  change: 0,
  exceeds: 0,
  members: [],
  cells,
  rows: [],
  more: 0,
  ...more,
})
const listed = (who: number, name: string, of: PagePrincipal, worst = -1): Listed => ({
  who,
  name,
  words: `${name} infra/main.tf`,
  worst,
  of,
})
const all = [
  listed(
    0,
    "app",
    principal([
      [3, 3, 3, 0],
      [5, 1, 0, 1, 2],
    ]),
    2,
  ),
  listed(1, "ci", principal([[3, 2, 2, 0]], { exceeds: 8 }), 4),
  listed(2, "old", principal([[5, 0, 3, 2]], { kind: 1 })),
]
const names = (choice: Partial<Choice>) => chosen(all, { ...everybody, ...choice }).map(({ name }) => name)

describe("whoever is shown", () => {
  it.each([
    [{}, ["app", "ci"]],
    [{ words: "ap" }, ["app"]],
    [{ words: "main.tf" }, ["app", "ci"]],
    [{ words: "zzz" }, []],
    [{ kind: 1, onlyChanged: true }, ["old"]],
    [{ capabilities: 1 << 5 }, ["app"]],
    [{ capabilities: (1 << 5) | (1 << 3) }, ["app", "ci"]],
    [{ capabilities: 1 << 5, least: 2 }, []],
    [{ least: 3 }, ["app"]],
    [{ onlyExceeding: true }, ["ci"]],
    [{ onlyChanged: true }, ["app", "old"]],
    [{ onlyChanged: true, capabilities: 1 << 3 }, []],
  ] satisfies readonly (readonly [Partial<Choice>, readonly string[]])[])("by %j is %j", (choice, expected) => {
    expect(names(choice)).toEqual(expected)
  })

  it.each([
    ["name", true, ["app", "ci", "old"]],
    ["name", false, ["old", "ci", "app"]],
    ["findings", true, ["ci", "app", "old"]],
    [3, true, ["app", "ci", "old"]],
    [3, false, ["old", "ci", "app"]],
    [5, true, ["app", "ci", "old"]],
  ] as const)("ordered by %s (%s) is %j", (by, isDown, expected) => {
    expect(ordered(all, { by, isDown }).map(({ name }) => name)).toEqual(expected)
  })
})

describe("the neighbourhood", () => {
  const edge = (from: number, to: number, isCertain = 1): PageEdge => [
    1,
    from,
    to,
    0,
    -1,
    -1,
    isCertain,
    [0, 1, 1, -1, 0],
  ]
  const around = (who: number, edges: readonly PageEdge[], principals: readonly PagePrincipal[] = []) =>
    neighbourhoodOf(who, waysIn({ edges, principals }))

  it("has two steps in each direction, each principal once", () => {
    const { columns } = around(
      3,
      [0, 1, 2, 3, 4, 5, 6].map((n) => edge(n, n + 1)),
    )
    expect(columns).toEqual([[1], [2], [3], [4], [5]])
    expect(around(0, [edge(0, 1), edge(1, 0)]).columns).toEqual([[0], [1]])
  })

  it("counts whom it leaves out, and draws no way to them", () => {
    const { columns, left, links } = around(
      0,
      Array.from({ length: 40 }, (_, n) => edge(0, n + 1)),
    )
    expect(columns[1]).toHaveLength(14)
    expect(left).toEqual([0, 26])
    expect(links).toHaveLength(14)
  })

  it("leads from a pattern to those that it matches, and prefers what is certain", () => {
    const principals = [principal(), principal([], { members: [2] }), principal()]
    const { columns, links } = around(0, [edge(0, 1, 0), edge(0, 1, 1)], principals)
    expect(columns).toEqual([[0], [1], [2]])
    expect(links.map(({ from, to, isCertain }) => [from, to, isCertain])).toEqual([
      [0, 1, true],
      [1, 2, true],
    ])
  })

  it("leads nowhere where an edge has no end in view", () => {
    expect(around(0, [edge(0, -1), edge(-1, 0)]).columns).toEqual([[0]])
  })
})

describe("the compiled page", () => {
  it("is what the sources give now: `npm run compile:page` writes it", () => {
    expect(readFileSync("src/report/survey-page.json", "utf8")).toBe(compilePage())
  })

  it("reads no HTML, makes no request, and evaluates nothing", () => {
    const { script, style } = JSON.parse(compilePage())
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket|import\(|localStorage|\bimport\b.*from/,
    )
    expect(script).not.toContain("</script")
    expect(style).not.toMatch(/url\(|@import/)
  })
})
