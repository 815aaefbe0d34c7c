/** The access table of one revision to what each subject is left with: what bounds it and what it is denied taken off. */
import { groupBy } from "../access/grouping.ts"
import { within } from "../access/limits.ts"
import { tableOf } from "../access/table.ts"
import { notDenied } from "../access/uncovered.ts"
import type { Access, Subject } from "../model/access.ts"
import type { Action, Grant } from "../model/grant.ts"

export interface Standing {
  readonly subject: Subject
  readonly rows: readonly StandingRow[]
  /** What is denied in other circumstances than those of a whole row. */
  readonly denies: readonly Grant[]
}

/** A row that allows, and those of its actions that no deny surely takes away. */
export interface StandingRow {
  readonly grant: Grant
  readonly actions: readonly Action[]
}

/** By subject. A policy whose holders are in view counts with them, and what only bounds others grants nothing. */
export function standingsOf(access: Access): ReadonlyMap<string, Standing> {
  const grants = groupBy(access.grants, ({ subject }) => subject)
  const standings = new Map<string, Standing>()
  for (const subject of access.subjects.values()) {
    if (subject.holders.length > 0 || subject.traits.has("boundary")) continue
    const own = { grants: grants.get(subject.key) ?? [], limits: access.limits.get(subject.key) ?? [] }
    const table = tableOf(within(own))
    const rows = table.allows.all
      .filter(({ traits }) => !traits.has("boundary"))
      .map((grant) => ({ grant, actions: notDenied(grant, grant.reaches, table.denies) }))
      .filter(({ actions }) => actions.length > 0)
    standings.set(subject.key, { subject, rows, denies: table.denies.all })
  }
  return standings
}

/** Of an AI service, and more than a look at it. */
export const concernsAi = ({ supporting, capability }: Action): boolean => !supporting && capability !== "metadata-read"
