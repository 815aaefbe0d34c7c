/** Members of bindings to the subjects that hold what they are given, and to the principals that policies of things name. */
import { exactly, pattern } from "../../access/pattern.ts"
import type { PrincipalWho } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import { type Draft, type Here, join } from "./draft.ts"
import { homeIn, type Member, memberOf } from "./members.ts"
import type { PlacedBinding } from "./placed-bindings.ts"
import { calledOf, idOf, isWhole, keyOf, namedSubject, type SubjectDraft, withinUnit } from "./subjects.ts"
import { memberTraits } from "./traits.ts"

type Identity = Extract<Member, { kind: "identity" }>

export function holderOf(draft: Draft, here: Here, member: Identity, resource: Resource): SubjectDraft {
  const declared = draft.subjects.get(draft.accounts.get(accountKey(here, member.text)) ?? "")
  if (declared) return join(draft, declared)
  const traits = memberTraits(member, draft.estate)
  const named = { ...namedSubject(here.unit, member.text, "identity", resource, traits), ...idOf(member.text) }
  const isUnplaced = draft.unplaced.has(keyOf(here.unit, member.text))
  return join(draft, { ...(isUnplaced ? withinUnit(here.unit, named) : named), address: calledOf(member) })
}

/** Notes who is given something at a place that is not known, before anybody is. */
export function noteUnplaced(draft: Draft, { here, binding, place }: PlacedBinding): void {
  if (isWhole(place.text)) return
  for (const value of binding.members.flatMap((each) => (each.kind === "list" ? each.items : [each]))) {
    const member = memberOf(value, here.names)
    if (member?.kind === "identity") draft.unplaced.add(keyOf(here.unit, member.text))
  }
}

/** What Google knows by a name is the same everywhere; what only becomes known later is the same within its unit. */
export const accountKey = ({ unit }: Here, text: string): string => (text.includes("${") ? keyOf(unit, text) : text)

/** Whom a policy of a thing lets in. */
export function whoIs(member: Exclude<Member, { kind: "malformed" }>): PrincipalWho {
  if (member.kind === "anyone") return { kind: "anyone" }
  const { what, text, id } = member
  if (what === "domain") return { kind: "tenant", id }
  if (what === "federated") return { kind: "federated", provider: poolPattern(member) }
  const home = homeIn(member)
  return { kind: "identity", id: exactly(text), ...(home !== undefined && { tenant: exactly(home) }) }
}

/** A set that ends in `/*` has everybody in the pool: then the set is wider than each of them. */
function poolPattern({ parts }: Identity) {
  const last = parts.at(-1)
  const text = last === undefined ? "" : typeof last === "string" ? last : "exact" in last ? last.exact : ""
  return text.endsWith("/*")
    ? pattern([...parts.slice(0, -1), { exact: text.slice(0, -1) }, "*"], "glob")
    : pattern(parts, "exact")
}
