/** A resource's own policy to rows of that resource: of an AI service's, and of a place where one keeps something. */
import type { Grant } from "../../model/grant.ts"
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
    const own = ownAccounts(draft)
    add(draft, place ? { ...rows, grants: rows.grants.filter((row) => !isOrdinary(row, place, own)) } : rows)
  }
}

/** A vector store is all there for AI; any other place matters for what is kept there. */
const reachIn = (place: PlaceKind, kept: ReadonlySet<Kept>): Reach | undefined =>
  place === "collection" ? reachAt(place, new Set(["knowledge"])) : kept.size > 0 ? reachAt(place, kept) : undefined

/** Of what is deployed it is known where it stands, and another account is another one, however much it is trusted. */
const ownAccounts = ({ index, estate }: Draft): ReadonlySet<string> =>
  index.unit.tenant === undefined ? estate.trustedAccounts : new Set([index.unit.tenant])

/** What every such policy says: services do their part for resources that they name, and one's own account counts. */
function isOrdinary(grant: Grant, place: PlaceKind, own: ReadonlySet<string>): boolean {
  if (grant.effect === "deny") return false
  if (grant.principal.kind === "service") return hasSourceGuard(grant.conditions)
  return isOwnAccount(grant, place, own)
}

/**
 * That a whole account may use what is its own only says that the policies of its identities count. Who may rewrite a key's policy
 * is the account that it stands in.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isOwnAccount({ principal, reaches }: Grant, place: PlaceKind, own: ReadonlySet<string>): boolean {
  if (principal.kind !== "tenant") return false
  const account = principal.id.text
  if (account === "${account}" || own.has(account)) return true
  return place === "key" && own.size === 0 && reaches.some(({ name }) => name === "kms:PutKeyPolicy")
}
