/** What changes in access, as one table of the summary, whoever is flagged or not. */
import type { Report } from "../model/report.ts"
import { type AccessChange, accessChanges } from "./access-changes.ts"
import { codeCell } from "./escape.ts"
import type { Part } from "./fit.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { occasionOf } from "./occasion.ts"
import { listed } from "./wording.ts"

export function accessTable(report: Report, links: Links): readonly Part[] {
  const rows = accessChanges(report).map((change) => row(change, links))
  if (rows.length === 0) return []
  return [
    {
      head: `| who | ${occasionOf(report).access.column} | on | because of |\n|---|---|---|---|`,
      items: rows,
      after: "\n",
      between: "\n",
      more: (left) => `and ${left} more ${left === 1 ? "row" : "rows"}; the JSON report has all of them`,
    },
  ]
}

/** As many as one reads at a glance. */
const most = { phrases: 6, resources: 3, conditions: 2, places: 4 }

const row = (change: AccessChange, links: Links): string =>
  `| ${[codeCell(change.principal), can(change), on(change), because(change, links)].join(" | ")} |`

function can({ broadens, certainty, can: all }: AccessChange): string {
  const words = listed(
    all.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase)),
    most.phrases,
  )
  return `${broadens ? "" : "no longer: "}${words}${certainty === "possible" ? " (possibly)" : ""}`
}

function on({ resources, conditions }: AccessChange): string {
  const where = cell(
    resources.map((resource) => (resource === "*" ? "everything" : codeCell(resource, 90))),
    most.resources,
  )
  const only = listed(
    conditions.map((condition) => codeCell(condition, 90)),
    most.conditions,
  )
  return only === "" ? where : `${where}<br>if ${only}`
}

const because = ({ places }: AccessChange, links: Links): string =>
  cell(
    places.map((span) => linkedPlace(span, links)),
    most.places,
  )

/** A line each. */
const cell = (all: readonly string[], limit: number): string =>
  [...all.slice(0, limit), ...(all.length > limit ? [`and ${all.length - limit} more`] : [])].join("<br>")
