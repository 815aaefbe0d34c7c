/** Deltas to what people read of them: rows of one statement and one holder together, in the order of their places. */
import { permissionOf } from "../access/permission.ts"
import type { Capability } from "../model/capability.ts"
import { broadens, type PermissionDelta } from "../model/delta.ts"
import type { Action } from "../model/grant.ts"
import type { ReportedDelta } from "../model/report.ts"
import { type Span, startOf } from "../model/source.ts"

/** What changed, flagged or not: rows of one statement and one holder are told together. */
export function reportedDeltas(deltas: readonly PermissionDelta[]): readonly ReportedDelta[] {
  const groups = new Map<string, PermissionDelta[]>()
  for (const delta of deltas.filter(isRelevant)) {
    const { grant } = delta
    const key = [
      delta.subject.address,
      delta.change,
      grant.effect,
      delta.certainty,
      grant.resource.of.text,
      grant.origin.statement.source.path,
      grant.origin.statement.start,
    ].join("\n")
    const group = groups.get(key)
    if (group) group.push(delta)
    else groups.set(key, [delta])
  }
  return [...groups.values()]
    .map((group): ReportedDelta => {
      const first = group[0] as PermissionDelta
      return {
        change: first.change,
        broadens: broadens(first),
        capabilities: capabilitiesOf(new Set(group.map(({ actions }) => actions))),
        certainty: first.certainty,
        principal: first.subject.address,
        permission: permissionOf(group),
        location: placeOf(first),
      }
    })
    .sort((a, b) => byPlace(a.location, b.location) || compare(a.principal, b.principal) || compare(a.change, b.change))
}

const capabilitiesIn = new WeakMap<readonly Action[], ReadonlySet<Capability>>()

/** Of lists of actions, which many rows share. */
function capabilitiesOf(lists: Iterable<readonly Action[]>): readonly Capability[] {
  const found = new Set<Capability>()
  for (const actions of lists) {
    const own = capabilitiesIn.get(actions) ?? new Set(actions.map(({ capability }) => capability))
    capabilitiesIn.set(actions, own)
    for (const each of own) found.add(each)
  }
  return [...found]
}

/** What supports access to AI matters where the subject has some. */
const isRelevant = (delta: PermissionDelta): boolean =>
  delta.actions.some((action) => !action.supporting) || delta.subject.traits.has("holds-ai")

const placeOf = ({ grant, axes }: PermissionDelta): Span =>
  axes.length === 1 && axes[0] === "resource" ? grant.resource.span : grant.action.span

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byPlace = (a: Span, b: Span): number =>
  compare(a.source.path, b.source.path) ||
  startOf(a).line - startOf(b).line ||
  a.start - b.start ||
  startOf(a).column - startOf(b).column
