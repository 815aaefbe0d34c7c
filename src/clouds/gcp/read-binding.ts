/** A binding with what its role and its condition come to, and where its rows stand. */
import type { Blame, Origin } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { ReadCondition } from "./conditions.ts"
import { type Draft, join } from "./draft.ts"
import type { Member } from "./members.ts"
import type { PlacedBinding } from "./placed-bindings.ts"
import type { Held, Role } from "./roles.ts"
import { keyOf, namedSubject, type SubjectDraft } from "./subjects.ts"

export interface ReadBinding extends PlacedBinding {
  readonly role: Role
  readonly condition: ReadCondition
}

export type Known = Exclude<Member, { kind: "malformed" }>
/** One of its members, with what that gets. */
export interface Given {
  readonly held: readonly Held[]
  readonly member: Known
  readonly value: Value
  readonly perhaps: string | undefined
}

/** Where a row stands: a permission of a custom role in that role, all else where it is bound. */
export function originOf({ binding, resource, through, role }: ReadBinding, held: Held): Origin {
  const bound = binding.span ?? (through ?? resource).span
  const given = (resource.given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }))
  const set = through ? [{ span: resource.span, note: "set here" }] : []
  const { revision } = resource.span.source
  const custom = role.kind === "known" ? role.custom?.resource : undefined
  if (custom && held.through)
    return {
      revision,
      address: custom.address,
      statement: custom.span,
      block: custom.span,
      hops: [{ span: binding.role.span, note: "bound here" }, ...viaOf(binding.role), ...set, ...given],
    }
  return {
    revision,
    address: (through ?? resource).address,
    statement: bound,
    block: (through ?? resource).span,
    hops: [...set, ...given],
    ...(held.managed !== undefined && { managedPolicy: held.managed }),
  }
}

const viaOf = ({ via }: Blame): Origin["hops"] => (via ?? []).map((span: Span) => ({ span, note: "chosen here" }))

/** The thing that a policy is set on, as a subject: by its address where it is declared here, else by its path. */
export function thingOf(draft: Draft, { here, place, target, resource }: PlacedBinding): SubjectDraft {
  const declared = target?.kind === "reference" ? here.names.declared(target.address) : undefined
  const known = declared && draft.subjects.get(keyOf(here.unit, declared.address))
  return known ?? join(draft, namedSubject(here.unit, place.text, "resource", resource, []))
}
