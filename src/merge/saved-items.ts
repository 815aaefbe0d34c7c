/** Items of saved lists to what the model calls them. */
import type { Capability } from "../model/capability.ts"
import type { Finding } from "../model/finding.ts"
import type { Certainty } from "../model/severity.ts"
import type { Span } from "../model/source.ts"
import type { Entitlement, SurveyedPrincipal } from "../model/survey.ts"
import type { Places } from "./saved-places.ts"
import { entitlement, type SavedFinding, type SavedPrincipal, type SavedRow } from "./saved-shapes.ts"

/** What a policy of something grants somebody who is not of its account. */
export interface Share {
  /** Whom, as a key of that scan, and whose policy says so. */
  readonly to: string
  readonly on: string
  readonly action: string
  readonly effective: readonly string[]
  /** Whether there are more than are told. */
  readonly isShort: boolean
  readonly capabilities: readonly Capability[]
  readonly resource: string
  readonly conditions: readonly string[]
  readonly certainty: Certainty
  readonly because: string | null
  readonly place: Span
}

/** As many rows of a principal are kept: memory is not to grow with what is granted. The page of its account has all. */
const mostRows = 4

export function principalIn(item: SavedPrincipal, spanOf: Places["span"]): SurveyedPrincipal {
  const rows = item.entitlements.slice(0, mostRows).flatMap((row) => {
    const read = entitlement.safeParse(row)
    return read.success ? [rowIn(read.data, spanOf)] : []
  })
  return {
    ...{ key: item.key, name: item.name, kind: item.kind, cloud: item.cloud, tenants: item.tenants },
    ...{ called: item.called, id: item.id, onlyNamed: item.onlyNamed, traits: item.traits, exceeds: item.exceeds },
    members: item.members,
    place: item.location && spanOf(item.location),
    entitlements: rows,
    more: item.entitlements.length - rows.length,
    cells: item.capabilities.map(({ capability, hold }) => ({
      ...{ capability, hold, before: "none", change: "none", through: [] },
    })),
    change: "none",
  }
}

const rowIn = (row: SavedRow, spanOf: Places["span"]): Entitlement => ({
  ...{ effect: row.effect, capabilities: row.capabilities, action: row.action, effective: row.effective },
  ...{ resource: row.resource, conditions: row.conditions, certainty: row.certainty, because: row.because },
  ...{ on: row.on, managedPolicy: row.managedPolicy, hops: [], change: "none" },
  place: spanOf(row.location),
  resourcePlace: spanOf(row.location),
})

export const sharesIn = ({ key, kind, entitlements }: SavedPrincipal, spanOf: Places["span"]): readonly Share[] =>
  kind !== "named"
    ? []
    : entitlements.flatMap((row) => {
        const read = entitlement.safeParse(row)
        if (!read.success || read.data.on === null || read.data.effect === "deny") return []
        const { on, action, effective, more, capabilities, resource, conditions, certainty, because } = read.data
        return [
          {
            ...{ to: key, on, action, effective, isShort: more > 0, capabilities, resource, conditions, certainty },
            because,
            place: spanOf(read.data.location),
          },
        ]
      })

export function findingIn(item: SavedFinding, places: Places): Finding {
  const { location, block, related, waiver, ...said } = item
  return {
    ...said,
    references: [],
    location: places.span(location),
    block: places.lines(location.path, block.start.line, block.end.line),
    related: related.map(({ path, line, note }) => ({ span: places.lines(path, line, line), note })),
    // Nobody commits to what is deployed.
    suggestion: null,
    waiver: waiver && { ...waiver, path: places.path(waiver.path) },
  }
}
