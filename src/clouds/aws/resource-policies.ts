/** A resource's own policy to rows of that resource: of an AI service's, and of a place where one keeps something. */
import type { Grant } from "../../model/grant.ts"
import type { Estate } from "../cloud.ts"
import { readPolicy } from "./documents.ts"
import { add, type Draft, holdBy, join, note, rowsOf } from "./draft.ts"
import type { Fact, Kept, PlaceKind } from "./facts.ts"
import { type Reach, reachAt } from "./place-actions.ts"
import type { KeptAt } from "./places.ts"
import { hasSourceGuard } from "./principals.ts"
import { resourceSubject } from "./subjects.ts"

type Policy = Extract<Fact, { kind: "resource-policy" }>

export function addResourcePolicy(draft: Draft, fact: Policy, kept: KeptAt): void {
  const reach = fact.place && reachIn(fact.place, kept(fact.place, fact.of))
  if (fact.place && !reach) return
  const subject = join(draft, resourceSubject(draft.index.unit, fact.of, fact.resource))
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  note(draft, reading.diagnostics)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  for (const policy of reading.policies) {
    const perhaps = policy.perhaps ?? fact.resource.perhaps
    const rows = rowsOf(draft.estate, policy, {
      kind: "resource-policy",
      subject: subject.key,
      perhaps,
      hops: [],
      reach,
    })
    const { place } = fact
    add(draft, place ? { ...rows, grants: rows.grants.filter((row) => !isOrdinary(row, place, draft.estate)) } : rows)
  }
}

/** A vector store is all there for AI; any other place matters for what is kept there. */
const reachIn = (place: PlaceKind, kept: ReadonlySet<Kept>): Reach | undefined =>
  place === "collection" ? reachAt(place, new Set(["knowledge"])) : kept.size > 0 ? reachAt(place, kept) : undefined

/** What every such policy says: services do their part for resources that they name, and one's own account counts. */
function isOrdinary(grant: Grant, place: PlaceKind, estate: Estate): boolean {
  if (grant.effect === "deny") return false
  if (grant.principal.kind === "service") return hasSourceGuard(grant.conditions)
  return isOwnAccount(grant, place, estate)
}

/**
 * That a whole account may use what is its own only says that the policies of its identities count. Who may rewrite a key's policy
 * is the account that it stands in.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isOwnAccount({ principal, reaches }: Grant, place: PlaceKind, { trustedAccounts }: Estate): boolean {
  if (principal.kind !== "tenant") return false
  const account = principal.id.text
  if (account === "${account}" || trustedAccounts.has(account)) return true
  return place === "key" && trustedAccounts.size === 0 && reaches.some(({ name }) => name === "kms:PutKeyPolicy")
}
