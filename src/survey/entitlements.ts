/** The rows that a principal is left with to what people read of them: those of one statement that let it do the same with one resource together. */
import { describeCondition } from "../access/describe.ts"
import { groupBy } from "../access/grouping.ts"
import { writtenScope } from "../access/permission.ts"
import { rowText } from "../access/row-text.ts"
import { capabilities } from "../model/capability.ts"
import type { Action, Grant } from "../model/grant.ts"
import type { Entitlement } from "../model/survey.ts"
import type { StandingRow } from "./standing.ts"

/** `on` is the principal whose own policy says so. */
export function entitlementsOf(
  rows: readonly StandingRow[],
  change: Entitlement["change"] = "none",
  on: string | null = null,
): readonly Entitlement[] {
  return [...groupBy(rows, togetherIn).values()].map((group) => {
    const [{ grant }] = group as [StandingRow]
    const actions = group.flatMap((row) => row.actions)
    return {
      effect: grant.effect,
      capabilities: capabilitiesIn(actions),
      action: [...new Set(group.map((row) => writtenScope(row.grant.action)))].join(", "),
      effective: [...new Set(actions.map(({ name }) => name))].sort(),
      resource: writtenScope(grant.resource),
      conditions: grant.conditions.map(describeCondition),
      certainty: grant.perhaps === undefined ? "certain" : "possible",
      because: grant.perhaps ?? null,
      on,
      managedPolicy: grant.origin.managedPolicy ?? null,
      place: grant.action.span,
      resourcePlace: grant.resource.span,
      hops: grant.origin.hops.map(({ span, note }) => ({ span, note })),
      change,
    }
  })
}

const togetherIn = ({ grant, actions }: StandingRow): string => {
  const { statement, managedPolicy } = grant.origin
  const row = rowText({ ...grant, action: { ...grant.action, of: { text: "", tokens: [] }, except: [] } })
  return [
    row,
    capabilitiesIn(actions),
    grant.perhaps,
    statement.source.revision,
    statement.source.path,
    statement.start,
    managedPolicy,
  ].join("\n")
}

export const capabilitiesIn = (actions: readonly Action[]) =>
  capabilities.filter((each) => actions.some(({ capability }) => capability === each))

/** Denies, told beside what is allowed. */
export const asRows = (grants: readonly Grant[]): readonly StandingRow[] =>
  grants.map((grant) => ({ grant, actions: grant.reaches }))
