/** Principals and capabilities to a grid of which only the rows in view are there, walked through with the arrow keys. */
import type { Who } from "../report/survey-page-shape.ts"
import { type Choice, chosen, everybody, type Listed, type Order, ordered } from "./choice.ts"
import { count, data, isOfSeveral } from "./data.ts"
import { buttonOf, byId, element } from "./element.ts"
import { columns, leading, matrixRow, space } from "./matrix-row.ts"

/** Pixels, as the style has it. */
const rowHeight = 30
/** Rows beyond the edges that are there already. */
const beyond = 12

export interface Matrix {
  choose(choice: Choice): void
  /** Marks somebody, and brings it into view where it is among those shown. */
  show(who: Who): void
}

/** Told of the principal and the capability that the reader opens; -1: all of them. */
export type Open = (who: Who, capability: number) => void

export function matrixOf(all: readonly Listed[], open: Open): Matrix {
  const box = byId("matrix")
  const body = element("tbody")
  const head = element("tr", { role: "row", "aria-rowindex": 1 })
  const table = element(
    "table",
    { role: "grid", "aria-label": "What each principal can do", "aria-colcount": columns },
    element("thead", { role: "rowgroup" }, head),
    body,
  )
  if (isOfSeveral) table.classList.add("several")
  body.setAttribute("role", "rowgroup")
  /** They stand for the rows that are not there. */
  const [above, below] = [space(), space()]
  body.append(above, below)
  box.replaceChildren(table)
  let choice = everybody
  let order: Order = { by: "findings", isDown: true }
  let rows: readonly Listed[] = []
  let first = -1
  let last = -1
  let isWhole = false
  /** Rows that are there already, by their place in the order. */
  const made = new Map<number, HTMLTableRowElement>()
  let marked: Who = -1
  /** The cell that the tab key leads to; row 0 is the head. */
  let at = { row: 0, column: 0 }

  const headings = [
    heading("Principal", "name", "principal"),
    heading("Findings", "findings", "findings"),
    ...(isOfSeveral ? [heading("Account", "account", "account, subscription or project")] : []),
    ...data.capabilities.map(([id, phrase], i) => heading(id, i, phrase)),
  ]
  head.append(...headings)

  function heading(label: string, by: Order["by"], phrase: string): HTMLTableCellElement {
    const button = buttonOf(label, () => {
      order = { by, isDown: order.by === by ? !order.isDown : true }
      list()
    })
    button.title = phrase
    button.tabIndex = -1
    return element("th", { role: "columnheader", scope: "col" }, element("span", {}, button))
  }

  function list(): void {
    rows = ordered(chosen(all, choice), order)
    table.setAttribute("aria-rowcount", String(rows.length + 1))
    for (const [i, th] of headings.entries()) {
      const by = i === 0 ? "name" : i === 1 ? "findings" : i < leading ? "account" : i - leading
      const isByWords = by === "name" || by === "account"
      const sorted = order.by === by ? (order.isDown === isByWords ? "ascending" : "descending") : "none"
      th.setAttribute("aria-sort", sorted)
      th.setAttribute("aria-colindex", String(i + 1))
    }
    byId("shown").textContent = `${count(rows.length, "principal")} of ${all.length.toLocaleString("en")} shown`
    at = { row: Math.min(at.row, rows.length), column: at.column }
    renew()
  }

  function renew(): void {
    for (const row of made.values()) row.remove()
    made.clear()
    first = -1
    draw()
  }

  function draw(): void {
    const from = isWhole ? 0 : Math.max(0, Math.floor(box.scrollTop / rowHeight) - beyond)
    const to = isWhole
      ? rows.length
      : Math.min(rows.length, from + Math.ceil(box.clientHeight / rowHeight) + 2 * beyond)
    if (from === first && to === last) return
    const held = body.contains(document.activeElement)
    const { scrollTop } = box
    ;[first, last] = [from, to]
    above.style.height = `${from * rowHeight}px`
    below.style.height = `${(rows.length - to) * rowHeight}px`
    for (const [i, row] of made)
      if (i < from || i >= to) {
        row.remove()
        made.delete(i)
      }
    let before: HTMLElement = above
    for (const [i, each] of rows.slice(from, to).entries()) {
      const row = made.get(from + i) ?? matrixRow(each, from + i + 1, each.who === marked)
      made.set(from + i, row)
      if (before.nextElementSibling !== row) before.after(row)
      before = row
    }
    // To take the row away that has the focus makes the browser look while there are too few.
    if (box.scrollTop !== scrollTop) box.scrollTop = scrollTop
    tab(held)
  }

  function cellAt(row: number, column: number): HTMLElement | undefined {
    if (row === 0) return headings[column]?.querySelector("button") ?? undefined
    const found = body.children[row - first]?.children[column]
    return row > first && row <= last && found instanceof HTMLElement ? found : undefined
  }

  /** One cell takes part in the order of the tab key. */
  function tab(takesFocus: boolean): void {
    for (const each of table.querySelectorAll('[tabindex="0"]')) each.setAttribute("tabindex", "-1")
    const cell = cellAt(at.row, at.column)
    const stop = cell ?? cellAt(0, at.column)
    stop?.setAttribute("tabindex", "0")
    // Where its cell was scrolled away, the keys still work, and lead back to it.
    if (takesFocus) (cell ?? box).focus({ preventScroll: true })
  }

  function go(row: number, column: number): void {
    at = { row: Math.max(0, Math.min(rows.length, row)), column: Math.max(0, Math.min(columns - 1, column)) }
    if (at.row > 0) reveal(at.row - 1)
    draw()
    tab(true)
    if (at.column > 0) cellAt(at.row, at.column)?.scrollIntoView({ block: "nearest", inline: "nearest" })
  }

  function reveal(index: number): void {
    const top = index * rowHeight
    const headHeight = head.offsetHeight
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + rowHeight > box.scrollTop + box.clientHeight - headHeight)
      box.scrollTop = top + rowHeight - box.clientHeight + headHeight
  }

  function placeIn(target: EventTarget | null): { readonly row: number; readonly column: number } | undefined {
    const cell = target instanceof Element ? target.closest("td, th") : null
    const row = cell?.parentElement
    if (!cell || !row || row.classList.contains("space")) return undefined
    return { row: Number(row.getAttribute("aria-rowindex")) - 1, column: [...row.children].indexOf(cell) }
  }

  function act(): void {
    const row = rows[at.row - 1]
    if (row) open(row.who, at.column - leading)
  }

  box.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(box.clientHeight / rowHeight) - 2)
    const whole = event.ctrlKey || event.metaKey
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [at.row + 1, at.column],
      ArrowUp: [at.row - 1, at.column],
      ArrowRight: [at.row, at.column + 1],
      ArrowLeft: [at.row, at.column - 1],
      PageDown: [at.row + page, at.column],
      PageUp: [Math.max(1, at.row - page), at.column],
      Home: [whole ? 0 : at.row, 0],
      End: [whole ? rows.length : at.row, columns - 1],
    }
    const step = steps[event.key]
    if (step) go(...step)
    else if ((event.key === "Enter" || event.key === " ") && at.row > 0) act()
    else return
    event.preventDefault()
  })
  table.addEventListener("focusin", (event) => {
    const place = placeIn(event.target)
    if (place) at = place
    tab(false)
  })
  body.addEventListener("click", (event) => {
    const place = placeIn(event.target)
    if (!place) return
    go(place.row, place.column)
    act()
  })
  let isAsked = false
  box.addEventListener("scroll", () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      draw()
    })
  })
  addEventListener("resize", draw)
  const print = (whole: boolean) => () => {
    isWhole = whole
    renew()
  }
  addEventListener("beforeprint", print(true))
  addEventListener("afterprint", print(false))
  list()

  return {
    choose(next) {
      choice = next
      box.scrollTop = 0
      list()
    },
    show(who) {
      marked = who
      const index = rows.findIndex((row) => row.who === who)
      if (index >= 0) reveal(index)
      renew()
    },
  }
}
