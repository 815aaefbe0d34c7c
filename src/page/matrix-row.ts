/** A principal to its row of the matrix, each cell with its words for who does not see it. */
import type { Listed } from "./choice.ts"
import {
  accountsOf,
  changeMarks,
  changeWords,
  data,
  holdMarks,
  holdWords,
  isCompared,
  isOfSeveral,
  phraseOf,
  severityWords,
  tenantName,
} from "./data.ts"
import { element } from "./element.ts"

/** The name, what was found, where there are several the account, and each capability. */
export const leading = isOfSeveral ? 3 : 2
export const columns = leading + data.capabilities.length

/** Stands for rows that are not there. */
export const space = (): HTMLElement =>
  element("tr", { "aria-hidden": "true", class: "space" }, element("td", { colspan: columns }))

/** `index` is its place in the whole grid, from 1. */
export function matrixRow(each: Listed, index: number, isMarked: boolean): HTMLTableRowElement {
  const row = element("tr", {
    role: "row",
    "aria-rowindex": index + 1,
    "aria-selected": isMarked ? "true" : "false",
    "data-who": each.who,
  })
  const name = element("th", { role: "rowheader", scope: "row", tabindex: -1, "aria-colindex": 1 }, shortName(each))
  name.title = each.name
  const worst = element(
    "td",
    { role: "gridcell", tabindex: -1, "aria-colindex": 2, class: `severity s${each.worst}` },
    each.worst < 0 ? "" : (severityWords[each.worst] ?? ""),
  )
  if (each.worst < 0) worst.setAttribute("aria-label", "none")
  const cells = data.capabilities.map((_, i) => empty(i))
  for (const [capability, hold, before, change] of each.of.cells) {
    const cell = cells[capability]
    if (!cell) continue
    cell.textContent = `${holdMarks[hold] || (before > 0 ? holdMarks[before] : "")}${changeMarks[change]}`
    cell.className = `h${hold} c${change}`
    const since = isCompared ? `, ${changeWords[change]}` : ""
    cell.setAttribute("aria-label", `${phraseOf(capability)}: ${holdWords[hold]}${since}`)
  }
  const account = element("td", { role: "gridcell", tabindex: -1, "aria-colindex": 3 }, accountsOf(each.of))
  account.title = each.of.tenants.map(tenantName).join(", ")
  row.append(name, worst, ...(isOfSeveral ? [account] : []), ...cells)
  return row
}

/** Without the account and what is before it, which are the same in row after row; the whole name is one hover away. */
function shortName({ name, of }: Listed): string {
  for (const tenant of of.tenants) {
    const id = tenantName(tenant)
    const after = name.indexOf(id) + id.length
    if (after > id.length && /^[:/]+[^:/]/.test(name.slice(after))) return name.slice(after).replace(/^[:/]+/, "")
  }
  return name
}

const empty = (capability: number) =>
  element("td", {
    role: "gridcell",
    tabindex: -1,
    "aria-colindex": capability + leading + 1,
    "aria-label": `${phraseOf(capability)}: ${holdWords[0]}`,
  })
