/** The neighbourhood of a principal to a drawing of who can become whom, and to the same in words, each with its line. */
import type { Who } from "../report/survey-page-shape.ts"
import { data, nameOf, placeOf, type Select, text } from "./data.ts"
import { buttonOf, byId, drawn, element } from "./element.ts"
import { type Link, neighbourhoodOf, type Ways, waysIn } from "./neighbours.ts"

/** In units of the drawing, which are pixels where there is room. */
const box = { width: 190, height: 28, across: 84, down: 12, margin: 8 }
/** Characters that fit into a box. */
const mostLetters = 26
const mostInList = 40

let ways: Ways | undefined

export function showPaths(who: Who, select: Select): void {
  ways ??= waysIn(data)
  const leads = ways.from.get(who) ?? []
  const led = ways.to.get(who) ?? []
  byId("paths").replaceChildren(
    element("h2", {}, `Ways to and from ${nameOf(who)}`),
    leads.length + led.length === 0
      ? element("p", {}, "Nothing in view says that anybody can act as it, or that it can act as anybody.")
      : element("div", { class: "drawing" }, drawing(who, ways, select)),
    ...inWords("Can act as it", led, ({ from }) => from, select),
    ...inWords("It can act as", leads, ({ to }) => to, select),
  )
}

function inWords(title: string, links: readonly Link[], end: (link: Link) => Who, select: Select): readonly Node[] {
  if (links.length === 0) return []
  const left = links.length - mostInList
  return [
    element("h3", {}, title),
    element(
      "ul",
      { class: "ways" },
      ...links.slice(0, mostInList).map((link) => {
        const [, , , action = -1, conditions = -1, because = -1, , place] = data.edges[link.edge] ?? []
        return element(
          "li",
          {},
          buttonOf(nameOf(end(link)), () => select(end(link)), { class: "plain name" }),
          link.edge < 0 ? ", which the pattern matches" : link.isTrust ? " by its trust: " : " by ",
          ...(link.edge < 0 ? [] : [element("code", {}, text(action))]),
          ...(text(conditions) === "" ? [] : [" if ", element("code", {}, text(conditions))]),
          ...(place ? [" \u00b7 ", placeOf(place)] : []),
          ...(text(because) === "" ? [] : [element("small", {}, `only perhaps: ${text(because)}`)]),
        )
      }),
      ...(left > 0 ? [element("li", {}, `and ${left.toLocaleString("en")} more`)] : []),
    ),
  ]
}

interface Point {
  readonly x: number
  readonly y: number
}

function drawing(who: Who, all: Ways, select: Select): SVGSVGElement {
  const { columns, left, links } = neighbourhoodOf(who, all)
  const tallest = Math.max(...columns.map((column, i) => column.length + ((left[i] ?? 0) > 0 ? 1 : 0)))
  const height = tallest * (box.height + box.down) + 2 * box.margin
  const width = columns.length * (box.width + box.across) + 2 * box.margin - box.across / 2
  const points = new Map<Who, Point>()
  for (const [i, column] of columns.entries())
    for (const [j, each] of column.entries())
      points.set(each, {
        x: box.margin + i * (box.width + box.across),
        y: box.margin + (j + (tallest - column.length) / 2) * (box.height + box.down),
      })
  const svg = drawn(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "group",
      "aria-label": `Who can act as whom, around ${nameOf(who)}; the same stands below in words`,
    },
    arrowHead(),
    ...links.map((link) => line(link, points)),
    ...columns.flatMap((column, i) =>
      column.map((each, j) => node(each, points.get(each), { i, j }, each === who, select)),
    ),
    ...left.flatMap((more, i) => {
      const last = points.get(columns[i]?.at(-1) ?? -1)
      return more > 0 && last
        ? [
            drawn(
              "text",
              { x: last.x + 4, y: last.y + box.height + box.down + 6, class: "more" },
              `and ${more.toLocaleString("en")} more`,
            ),
          ]
        : []
    }),
  )
  svg.addEventListener("keydown", (event) => walk(event, svg))
  return svg
}

const arrowHead = (): SVGElement =>
  drawn(
    "defs",
    {},
    drawn(
      "marker",
      { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
      drawn("path", { d: "M0 0L8 4L0 8Z", class: "head" }),
    ),
  )

function line({ from, to, isTrust, isCertain, edge }: Link, points: ReadonlyMap<Who, Point>): SVGElement {
  const [a, b] = [points.get(from), points.get(to)]
  if (!a || !b) return drawn("g")
  const isBack = b.x <= a.x
  const start = { x: a.x + (isBack ? 0 : box.width), y: a.y + box.height / 2 }
  const end = { x: b.x + (isBack ? box.width : 0), y: b.y + box.height / 2 }
  const bend = (box.across / 2) * (isBack ? -1 : 1)
  const d =
    a.x === b.x
      ? `M${a.x + box.width} ${start.y}C${a.x + box.width + 40} ${start.y} ${a.x + box.width + 40} ${end.y} ${a.x + box.width} ${end.y}`
      : `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`
  const how = edge < 0 ? "matches" : isTrust ? "may become, by its trust" : text(data.edges[edge]?.[3] ?? -1)
  return drawn(
    "path",
    { d, class: `way ${isTrust ? "trust" : "act"}${isCertain ? "" : " possible"}`, "marker-end": "url(#arrow)" },
    drawn("title", {}, `${nameOf(from)} \u2192 ${nameOf(to)}: ${how}`),
  )
}

interface Seat {
  readonly i: number
  readonly j: number
}

function node(who: Who, point: Point | undefined, { i, j }: Seat, isChosen: boolean, select: Select): SVGElement {
  if (!point) return drawn("g")
  const name = nameOf(who)
  // Of a long name, the end tells more.
  const isLong = name.length > mostLetters
  const clip = `clip-${i}-${j}`
  const kind = data.principals[who]?.kind ?? 0
  const made = drawn(
    "g",
    {
      role: "button",
      tabindex: isChosen ? 0 : -1,
      "aria-label": name,
      "aria-current": isChosen ? "true" : undefined,
      "data-seat": `${i} ${j}`,
      class: `node k${kind}${isChosen ? " chosen" : ""}`,
    },
    drawn("title", {}, name),
    drawn(
      "clipPath",
      { id: clip },
      drawn("rect", { x: point.x + 6, y: point.y, width: box.width - 12, height: box.height }),
    ),
    drawn("rect", { x: point.x, y: point.y, width: box.width, height: box.height, rx: 6 }),
    drawn(
      "text",
      {
        x: point.x + (isLong ? box.width - 8 : 8),
        y: point.y + 18,
        "text-anchor": isLong ? "end" : "start",
        "clip-path": `url(#${clip})`,
      },
      name,
    ),
  )
  made.addEventListener("click", () => select(who))
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    select(who)
  })
  return made
}

/** From one to another with the arrow keys; one of them takes part in the order of the tab key. */
function walk(event: KeyboardEvent, svg: SVGSVGElement): void {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
  }
  const step = steps[event.key]
  const at = document.activeElement?.getAttribute("data-seat")?.split(" ").map(Number)
  if (!step || !at) return
  event.preventDefault()
  const [i = 0, j = 0] = [(at[0] ?? 0) + step[0], (at[1] ?? 0) + step[1]]
  const column = [...svg.querySelectorAll<SVGGElement>(`[data-seat^="${i} "]`)]
  const next = column[Math.max(0, Math.min(column.length - 1, j))]
  if (!next) return
  for (const each of svg.querySelectorAll("[data-seat]")) each.setAttribute("tabindex", "-1")
  next.setAttribute("tabindex", "0")
  next.focus()
}
