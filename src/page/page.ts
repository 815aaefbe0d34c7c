/** The page of a survey: puts its parts together, and leads from each to the others. */
import type { Who } from "../report/survey-page-shape.ts"
import { type Choice, everybody, type Listed } from "./choice.ts"
import { data, isCompared, isOfSeveral, kindWords, tenantName, text } from "./data.ts"
import { showDetails } from "./details.ts"
import { buttonOf, byId, element } from "./element.ts"
import { showLists } from "./lists.ts"
import { matrixOf } from "./matrix.ts"
import { showPaths } from "./paths.ts"

const worst = new Map<Who, number>()
for (const [severity, , , , , , , , whose] of data.findings)
  for (const who of whose) worst.set(who, Math.max(worst.get(who) ?? -1, severity))

const all: readonly Listed[] = data.principals.flatMap((of, who) => {
  const name = text(of.name)
  const listed = of.cells.length > 0 || worst.has(who)
  const words = `${name} ${of.place ? text(of.place[0]) : ""}`.toLowerCase()
  return listed ? [{ who, name, words, worst: worst.get(who) ?? -1, of }] : []
})

const matrix = matrixOf(all, (who, capability) => select(who, capability, "details"))

function select(who: Who, capability = -1, focus: "details" | "none" = "details"): void {
  matrix.show(who)
  showDetails(who, capability, (next, of) => select(next, of))
  showPaths(who, (next) => select(next))
  byId("said").textContent = `Shown: ${text(data.principals[who]?.name ?? -1)}`
  if (focus === "details") byId("details-title").focus()
}

let choice: Choice = everybody
const choose = (change: Partial<Choice>): void => {
  choice = { ...choice, ...change }
  matrix.choose(choice)
}

function field(label: string, input: HTMLElement): HTMLElement {
  return element("label", {}, `${label} `, input)
}

function selectOf(options: readonly (readonly [string, number])[], picked: (value: number) => void): HTMLSelectElement {
  const made = element("select", {}, ...options.map(([label, value]) => element("option", { value }, label)))
  made.addEventListener("change", () => picked(Number(made.value)))
  return made
}

function tick(label: string, set: (on: boolean) => void): HTMLElement {
  const input = element("input", { type: "checkbox" })
  input.addEventListener("change", () => set(input.checked))
  return element("label", {}, input, ` ${label}`)
}

function showControls(): void {
  const search = element("input", { type: "search", placeholder: "name or path" })
  let waiting = 0
  search.addEventListener("input", () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => choose({ words: search.value.trim().toLowerCase() }))
  })
  const kinds = new Set(all.map(({ of }) => of.kind))
  const capability = selectOf(
    [["anything", -1], ...data.capabilities.map(([, phrase], i) => [phrase, i] as const)],
    (value) => choose({ capabilities: value < 0 ? 0 : 1 << value }),
  )
  const kind = selectOf(
    [["all", -1], ...kindWords.flatMap((word, i) => (kinds.has(i) ? [[word, i] as const] : []))],
    (value) => choose({ kind: value }),
  )
  const least = selectOf(
    [
      ["in any way", 1],
      ["by itself, perhaps", 2],
      ["by itself, surely", 3],
    ],
    (value) => choose({ least: value }),
  )
  const tenant = selectOf(
    [["all", -1], ...data.tenants.map((_, i) => [tenantName(i), i] as const).sort(([a], [b]) => (a < b ? -1 : 1))],
    (value) => choose({ tenant: value }),
  )
  byId("controls").replaceChildren(
    field("Search", search),
    ...(isOfSeveral ? [field("Account", tenant)] : []),
    field("Kind", kind),
    field("Can", capability),
    field("How", least),
    tick("beyond its work", (on) => choose({ onlyExceeding: on })),
    ...(isCompared ? [tick("changed", (on) => choose({ onlyChanged: on }))] : []),
  )
  const asked = (title: string, ids: readonly string[]) =>
    buttonOf(title, () => {
      const bits = data.capabilities.reduce((sum, [id], i) => (ids.includes(id) ? sum | (1 << i) : sum), 0)
      capability.value = ids.length === 1 ? String(data.capabilities.findIndex(([id]) => id === ids[0])) : "-1"
      choose({ capabilities: bits })
      byId("matrix-title").focus()
    })
  const opened = (title: string, id: string) =>
    buttonOf(title, () => {
      const list = byId(id)
      if (list instanceof HTMLDetailsElement) list.open = true
      list.querySelector("summary")?.focus()
    })
  byId("questions").replaceChildren(
    opened("Who can invoke each model?", "models"),
    asked("Who can change guardrails, filters and logging?", ["safety", "log-config"]),
    asked("Who reads prompts?", ["log-read"]),
    asked("Who can mint credentials?", ["credential"]),
    opened("Which credentials are there?", "credentials"),
    asked("Who can act as others?", ["identity"]),
    opened("What crosses accounts and tenants?", "crossings"),
    ...(data.accounts.length > 0 ? [opened("How does each account stand?", "accounts")] : []),
    opened("What is still on retired models?", "retired"),
    ...(isCompared ? [opened("What changed?", "changes")] : []),
  )
}

showLists((who, capability) => select(who, capability))
showControls()
const first = [...all].sort((a, b) => b.worst - a.worst || (a.name < b.name ? -1 : 1))[0]
if (first) select(first.who, -1, "none")
document.documentElement.dataset.ready = "yes"
