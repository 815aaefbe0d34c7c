/** What subjects are left with to who may act as identities that are not in view: what lets them in stands elsewhere. */
import { describeCondition } from "../access/describe.ts"
import { exactText } from "../access/pattern.ts"
import type { Outward } from "../model/survey.ts"
import type { Directory } from "./directory.ts"
import { isOnIdentities, isOwn, isTrust } from "./edges.ts"
import type { Standing } from "./standing.ts"

/** Only by actions of services that whoever is acted as is asked about too: nothing else leads out of where it is granted. */
export function outwardOf(standings: ReadonlyMap<string, Standing>, directory: Directory): readonly Outward[] {
  const asked = new Set(
    [...standings.values()].flatMap(({ rows }) =>
      rows.filter(isTrust).flatMap(({ actions }) => actions.map(({ service }) => service)),
    ),
  )
  const found = new Map<string, Outward>()
  for (const [from, { subject, rows }] of standings)
    for (const row of rows) {
      const acting = isOwn(row) ? row.actions.filter((each) => isOnIdentities(each) && asked.has(each.service)) : []
      const { grant } = row
      const { of } = grant.resource
      if (acting.length === 0 || (exactText(of) !== undefined && directory(of, subject.unit).length > 0)) continue
      const except = grant.resource.except.map(({ text }) => text)
      const outward: Outward = {
        from,
        to: of.text,
        except,
        actions: acting.map(({ name }) => name).sort(),
        conditions: grant.conditions.map(describeCondition),
        certainty: grant.perhaps === undefined ? "certain" : "possible",
        because: grant.perhaps ?? null,
        place: grant.resource.span,
      }
      found.set(
        [from, of.text, ...except, ...outward.actions, ...outward.conditions, outward.certainty].join("\n"),
        outward,
      )
    }
  return [...found.values()]
}
