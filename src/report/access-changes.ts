/** Deltas to what a reviewer reads of them: one row for each holder and direction, the flagged first. */
import { groupBy } from "../access/grouping.ts"
import { type Capability, capabilities, capabilityPhrase } from "../model/capability.ts"
import type { Report, ReportedDelta } from "../model/report.ts"
import type { Certainty } from "../model/severity.ts"
import { type Span, startOf } from "../model/source.ts"

export interface AccessChange {
  readonly principal: string
  readonly broadens: boolean
  readonly certainty: Certainty
  /** What it can newly do, or no longer; flagged are those that a finding speaks of. */
  readonly can: readonly { readonly phrase: string; readonly flagged: boolean }[]
  readonly resources: readonly string[]
  /** What each of its rows asks for; empty if one asks for nothing. */
  readonly conditions: readonly string[]
  /** Because of these; one for each line. */
  readonly places: readonly Span[]
}

export function accessChanges(report: Report): readonly AccessChange[] {
  const groups = groupBy(report.deltas, (delta) => JSON.stringify([delta.broadens, delta.principal, delta.certainty]))
  const flagged = flaggedBy(report)
  return [...groups.values()].flatMap((group) => changeOf(group, flagged)).sort(byInterest)
}

type Flagged = (principal: string, capability: Capability) => boolean

function flaggedBy({ findings }: Report): Flagged {
  const all = new Set(
    findings
      .filter(({ waiver }) => waiver === null)
      .flatMap(({ principal, capabilities }) => capabilities.map((each) => JSON.stringify([principal, each]))),
  )
  return (principal, capability) => all.has(JSON.stringify([principal, capability]))
}

function changeOf(group: readonly ReportedDelta[], flagged: Flagged): readonly AccessChange[] {
  const [first] = group
  if (!first) return []
  const { principal, broadens, certainty } = first
  const gained = new Set(group.flatMap((delta) => delta.capabilities))
  const can = capabilities
    .filter((each) => gained.has(each))
    .map((each) => ({ phrase: capabilityPhrase[each], flagged: broadens && flagged(principal, each) }))
  const places = new Map(
    group.map(({ location }) => [
      JSON.stringify([location.source.path, location.source.revision, startOf(location).line]),
      location,
    ]),
  )
  return [
    {
      principal,
      broadens,
      certainty,
      can: [...can.filter((each) => each.flagged), ...can.filter((each) => !each.flagged)],
      resources: [...new Set(group.map(({ permission }) => permission.resource))],
      conditions: group.every(({ permission }) => permission.conditions.length > 0)
        ? [...new Set(group.flatMap(({ permission }) => permission.conditions))]
        : [],
      places: [...places.values()],
    },
  ]
}

/** What broadens before what narrows, the flagged before the others, then by name. */
const byInterest = (a: AccessChange, b: AccessChange): number =>
  Number(b.broadens) - Number(a.broadens) ||
  Number(isFlagged(b)) - Number(isFlagged(a)) ||
  (a.principal < b.principal ? -1 : a.principal > b.principal ? 1 : 0)

const isFlagged = ({ can }: AccessChange): boolean => can.some(({ flagged }) => flagged)
