/** Who is in which group to what they get by that: all that the group is given, where they are put into it. */
import { groupBy } from "../../access/grouping.ts"
import type { Grant } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { byReference } from "../references.ts"
import type { Draft, Here } from "./draft.ts"
import type { Fact } from "./facts.ts"
import { accountKey, holderOf, whoIs } from "./holders.ts"
import { type Member, readMember } from "./members.ts"
import { keyOf, namedSubject } from "./subjects.ts"

type Identity = Extract<Member, { kind: "identity" }>
type Membership = Extract<Fact, { kind: "membership" }>

/** Somebody who belongs to a group, by itself or through groups in it. */
export interface Belonging {
  readonly here: Here
  readonly member: Identity
  /** Where they are put in, nearest them first. */
  readonly values: readonly Value[]
  readonly resource: Resource
  readonly perhaps: string | undefined
}

/** Whoever belongs to a group, by the key of that. */
export type Belongings = ReadonlyMap<string, readonly Belonging[]>

export function belongingsOf(all: readonly Here[]): Belongings {
  const emails = new Set(all.flatMap((here) => groupsIn(here).map(({ email }) => textOf(here, email))))
  const direct = groupBy(
    all.flatMap((here) => {
      const known = new Map(groupsIn(here).map((fact) => [fact.address, fact] as const))
      return here.facts.flatMap((fact) =>
        fact.kind === "membership" ? (belonging(here, fact, known, emails) ?? []) : [],
      )
    }),
    ({ group }) => group,
  )
  const within = (group: string, above: ReadonlySet<string>): readonly Belonging[] =>
    (direct.get(group) ?? []).flatMap((each): readonly Belonging[] => {
      const own = accountKey(each.here, each.member.text)
      if (above.has(own)) return []
      const inner = within(own, new Set([...above, own]))
      return [
        each,
        ...inner.map((one) => ({
          ...one,
          values: [...one.values, ...each.values],
          perhaps: one.perhaps ?? each.perhaps,
        })),
      ]
    })
  return new Map([...direct.keys()].map((group) => [group, within(group, new Set([group]))]))
}

const groupsIn = ({ facts }: Here) => facts.filter((fact) => fact.kind === "group")

const textOf = (here: Here, email: Value | undefined): string | undefined => here.names.text(email)?.toLowerCase()

function belonging(
  here: Here,
  { group, member, resource }: Membership,
  known: ReadonlyMap<string, Extract<Fact, { kind: "group" }>>,
  emails: ReadonlySet<string | undefined>,
): (Belonging & { readonly group: string }) | undefined {
  const of = here.names.parts(byReference(known, group)?.email ?? group)
  const who = here.names.parts(member)
  if (!of || !who) return undefined
  const email = textOf(here, member) ?? ""
  const kind = email.endsWith(".gserviceaccount.com") ? "serviceAccount:" : emails.has(email) ? "group:" : "user:"
  const [whole, own] = [readMember([{ exact: "group:" }, ...of]), readMember([{ exact: kind }, ...who])]
  if (whole.kind !== "identity" || own.kind !== "identity") return undefined
  const perhaps = resource.perhaps ?? member.perhaps
  return { group: accountKey(here, whole.text), here, member: own, values: [member], resource, perhaps }
}

/** What a group is given, each of those in it is given too. */
export function addBelongings(draft: Draft, belongings: Belongings): void {
  if (belongings.size === 0) return
  const held = groupBy(draft.grants, ({ subject }) => subject)
  const named = groupBy(draft.grants, ({ principal }) => (principal.kind === "identity" ? principal.id.text : ""))
  for (const [group, members] of belongings)
    for (const each of members) {
      for (const row of heldBy(group, each, held)) {
        const subject = holderOf(draft, each.here, each.member, each.resource)
        draft.grants.push({
          ...through(row, each),
          subject: subject.key,
          principal: { kind: "holder", ...placed(each) },
        })
      }
      for (const row of named.get(textIn(group, each.here)) ?? [])
        draft.grants.push({ ...through(row, each), principal: { ...whoIs(each.member), ...placed(each) } })
    }
}

/** The same text, or the text within a unit. */
const textIn = (group: string, { unit }: Here): string =>
  group.startsWith(keyOf(unit, "")) ? group.slice(keyOf(unit, "").length) : group

function heldBy(
  group: string,
  { here, resource }: Belonging,
  held: ReadonlyMap<string, readonly Grant[]>,
): readonly Grant[] {
  const text = textIn(group, here)
  const everywhere = namedSubject(here.unit, text, "identity", resource, []).key
  return [...new Set([everywhere, keyOf(here.unit, text)])].flatMap((key) => held.get(key) ?? [])
}

function through(row: Grant, { values, perhaps }: Belonging): Grant {
  const because = row.perhaps ?? perhaps
  return {
    ...row,
    origin: {
      ...row.origin,
      hops: [...row.origin.hops, ...values.map(({ span }) => ({ span, note: "the membership" }))],
    },
    ...(because !== undefined && { perhaps: because }),
  }
}

/** Where somebody is put into a group, and that group into others. */
export function placed({ values: [first, ...others] }: Belonging) {
  if (!first) return {}
  const { span, via = [] } = blameOf(first)
  const all = [...via, ...others.map((each) => each.span)]
  return all.length > 0 ? { span, via: all } : { span }
}
