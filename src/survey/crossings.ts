/** Who is let in, and who reaches out, across accounts, projects and tenants. */
import { describeCondition } from "../access/describe.ts"
import { exactText } from "../access/pattern.ts"
import { writtenScope } from "../access/permission.ts"
import { nameOf } from "../access/principal.ts"
import type { Grant, Pattern } from "../model/grant.ts"
import type { Crossing } from "../model/survey.ts"
import type { Standing } from "./standing.ts"

/** Of subjects that are told of, whatever the kind of policy that says so. */
export function crossingsOf(
  standings: Iterable<Standing>,
  isInView: (grant: Grant, unit: string) => boolean,
  isConfigured: boolean,
): readonly Crossing[] {
  const found = new Map<string, Crossing>()
  for (const { subject, rows } of standings)
    for (const { grant } of rows) {
      const how = grant.principal.kind === "holder" ? outward(grant) : inward(grant, isConfigured)
      // Whoever is declared beside it crosses nothing.
      if (!how || (how.kind === "identity" && isInView(grant, subject.unit))) continue
      const to = how.kind === "outward" ? writtenScope(grant.resource) : subject.address
      const from =
        how.kind === "outward"
          ? subject.address
          : grant.principal.kind === "anyone"
            ? "anyone"
            : nameOf(grant.principal)
      const place = grant.principal.span ?? (how.kind === "outward" ? grant.resource.span : grant.action.span)
      const because = grant.perhaps ?? how.because
      const crossing: Crossing = {
        ...{ from, to, principal: subject.key, kind: how.kind, place },
        action: writtenScope(grant.action),
        conditions: grant.conditions.map(describeCondition),
        certainty: because === undefined ? "certain" : "possible",
        because: because ?? null,
        estate: null,
      }
      found.set([subject.key, from, to, crossing.action, place.source.path, place.start].join("\n"), crossing)
    }
  return [...found.values()]
}

interface How {
  readonly kind: Crossing["kind"]
  readonly because?: string
}

const outward = ({ traits }: Grant): How | undefined =>
  traits.has("foreign-account") ? { kind: "outward" } : undefined

function inward({ principal: who, traits }: Grant, isConfigured: boolean): How | undefined {
  switch (who.kind) {
    case "anyone":
    case "all-except":
      return { kind: "anyone" }
    case "federated":
      return { kind: "federated" }
    case "tenant":
      return foreign("tenant", who.id, traits, isConfigured)
    case "identity":
      return who.tenant && foreign("identity", who.tenant, traits, isConfigured)
    default:
      return undefined
  }
}

/** Names that stand for wherever this is deployed. */
const own = /^\$\{(account|tenant|subscription|project|organization)\}$/

function foreign(
  kind: "tenant" | "identity",
  tenant: Pattern,
  traits: ReadonlySet<string>,
  isConfigured: boolean,
): How | undefined {
  if (traits.has("external")) return { kind }
  if (own.test(tenant.text)) return undefined
  if (exactText(tenant) !== undefined && isConfigured) return undefined
  return { kind, because: "the configuration does not say which accounts and tenants are yours" }
}
