/** What the rows of one assignment have in common, and where they come from. */
import type { Blame, Origin } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Restriction } from "./conditions.ts"
import type { Place } from "./scopes.ts"

export interface Assigned {
  readonly place: Place
  /** Where the scope was written. */
  readonly at: Blame
  readonly restrictions: readonly Restriction[]
  readonly statement: Span
  readonly resource: Resource
  readonly perhaps: string | undefined
}

export const decidedBy = ({ given }: Resource): Origin["hops"] =>
  (given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }))

export const originOf = (resource: Resource, statement: Span): Origin => ({
  revision: resource.span.source.revision,
  address: resource.address,
  statement,
  block: resource.span,
  hops: decidedBy(resource),
})
