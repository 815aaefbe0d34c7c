/** What subjects are left with to who may act as identities that are not in view: whether it lets them in is said elsewhere. */
import { describeCondition } from "../access/describe.ts"
import { exactText } from "../access/pattern.ts"
import type { Outward } from "../model/survey.ts"
import type { Directory } from "./directory.ts"
import { isOnIdentities, isOwn, isTrust } from "./edges.ts"
import type { Standing } from "./standing.ts"

/** A way out, and whom in view its text surely names, and nobody else. */
export interface WayOut {
  readonly outward: Outward
  readonly named: string | undefined
}

/**
 * Where identities are given things by their name alone, acting as one leads to wherever it is named. Elsewhere only those actions
 * lead out that whoever is acted as is asked about too.
 */
export function waysOut(standings: ReadonlyMap<string, Standing>, directory: Directory): readonly WayOut[] {
  const all = [...standings.values()]
  const asked = new Set(
    all.flatMap(({ rows }) => rows.filter(isTrust).flatMap(({ actions }) => actions.map(({ service }) => service))),
  )
  const asking = new Set(all.flatMap(({ subject, rows }) => (rows.some(isTrust) ? [subject.cloud] : [])))
  const byName = new Set(all.flatMap(({ subject }) => (subject.onlyNamed ? [subject.cloud] : [])))
  const found = new Map<string, WayOut>()
  for (const [from, { subject, rows }] of standings) {
    const isAnyWay = byName.has(subject.cloud) || !asking.has(subject.cloud)
    for (const row of rows) {
      if (!isOwn(row)) continue
      const acting = row.actions.filter((each) => isOnIdentities(each) && (isAnyWay || asked.has(each.service)))
      if (acting.length === 0) continue
      const { resource, conditions, perhaps } = row.grant
      const except = resource.except.map(({ text }) => text)
      const outward: Outward = {
        from,
        to: resource.of.text,
        except,
        actions: acting.map(({ name }) => name).sort(),
        conditions: conditions.map(describeCondition),
        certainty: perhaps === undefined ? "certain" : "possible",
        because: perhaps ?? null,
        place: resource.span,
      }
      const called = exactText(resource.of) === undefined ? [] : directory(resource.of, subject.unit)
      const named = called.find(({ certainty }) => certainty === "certain")?.key
      // Without its own say, nobody gets anything elsewhere: it is told of for itself.
      if (named !== undefined && !isAnyWay) continue
      const { to, actions, certainty } = outward
      found.set([from, to, ...except, ...actions, ...outward.conditions, certainty].join("\n"), {
        outward,
        named,
      })
    }
  }
  return [...found.values()]
}
