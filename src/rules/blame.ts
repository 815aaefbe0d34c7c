/** A row that a rule is about to the text that the comment should stand on: the text that the author changed. */
import { implies } from "../access/condition.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Related } from "../model/finding.ts"
import type { Blame, Condition } from "../model/grant.ts"
import { positionAt, type Span } from "../model/source.ts"
import type { Part, Rule } from "./rule.ts"

export interface Blamed {
  readonly location: Span
  readonly related: readonly Related[]
}

/** How many other places are told of one finding. */
export const mostRelated = 5

/**
 * The part on which the row fell short, then the part that the rule is about, then the others: the first of them that this
 * pull request changed, at its own place or at a place that it passed through.
 */
export function blame(rule: Rule, delta: PermissionDelta, changed: (span: Span) => boolean): Blamed {
  const wanted = [
    ...(delta.axes.length === 1 ? delta.axes : []),
    rule.blame ?? partOf(rule, delta),
    ...delta.axes,
    "resource",
    "action",
    "principal",
    "conditions",
  ] as const
  const candidates = [...new Set<Part>(wanted)].flatMap((part) => textsOf(part, delta))
  const { origin } = delta.grant
  const places = [...candidates, ...origin.hops.map(({ span }): Blame => ({ span })), { span: origin.statement }]
  const hit = places.find((place) => chain(place).some(changed)) ?? places[0] ?? { span: origin.statement }
  const location = chain(hit).find(changed) ?? hit.span
  return { location, related: relatedOf(delta, hit, location) }
}

const chain = ({ span, via }: Blame): readonly Span[] => [span, ...(via ?? [])]

function partOf(rule: Rule, { grant }: PermissionDelta): Part {
  if (grant.principal.kind !== "holder") return "principal"
  if (rule.when.kind !== "broadens") return "action"
  const { row } = rule.when
  if (row.resource) return "resource"
  if (row["lacks-condition"] && !row.action && !row.capability) return "statement"
  return "action"
}

function textsOf(part: Part, { grant, near }: PermissionDelta): readonly Blame[] {
  switch (part) {
    case "action":
      return [grant.action]
    case "resource":
      return [grant.resource]
    case "principal":
      return grant.principal.span
        ? [{ span: grant.principal.span, ...(grant.principal.via && { via: grant.principal.via }) }]
        : []
    case "conditions":
      return near[0]
        ? [
            ...loosened(grant.conditions, near[0].conditions),
            ...unread(grant.conditions, near[0].conditions),
            ...lost(grant.conditions, near[0].conditions),
          ]
        : grant.conditions
    case "statement":
      return [{ span: grant.origin.statement }]
  }
}

/** Conditions of the row that say less about their key than was said before. */
const loosened = (now: readonly Condition[], before: readonly Condition[]): readonly Condition[] =>
  now.filter((condition) =>
    before.some((other) => keyOf(other) === keyOf(condition) && implies([condition], [other]) !== "yes"),
  )

/** What came in the place of others and cannot be read: it may say less than they did. */
const unread = (now: readonly Condition[], before: readonly Condition[]): readonly Condition[] =>
  now.filter((condition) => condition.kind === "opaque" && implies(before, [condition]) !== "yes")

/** Conditions of before that nothing upholds any more. */
export const lost = (now: readonly Condition[], before: readonly Condition[]): readonly Condition[] =>
  before.filter((condition) => implies(now, [condition]) !== "yes")

const keyOf = (condition: Condition): string => (condition.kind === "test" ? condition.key : condition.text)

/** Where else to look: the places between the blamed text and the row, the attachment, and what it was before. */
function relatedOf({ grant, near, change }: PermissionDelta, hit: Blame, location: Span): readonly Related[] {
  const { statement, hops } = grant.origin
  const before = near[0]
  const all: Related[] = [
    ...chain(hit).map((span, i): Related => ({ span, note: i === 0 ? "written here" : "used here" })),
    { span: statement, note: "the statement" },
    ...hops.map(({ span, note }): Related => ({ span, note })),
    ...(before && change === "appeared" ? [{ span: before.origin.statement, note: "what was granted" }] : []),
  ]
  return distinct(all, location).slice(0, mostRelated)
}

/** Each line once, and not the one where the finding already stands. */
export function distinct(all: readonly Related[], location: Span): readonly Related[] {
  const key = ({ source, start }: Span) => `${source.revision} ${source.path} ${positionAt(source, start).line}`
  const seen = new Set([key(location)])
  return all.filter(({ span }) => !seen.has(key(span)) && seen.add(key(span)))
}
