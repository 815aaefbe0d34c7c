/** Ways out of accounts to groups of those who share one, and to whom in another account they lead. */
import { covers, exactly, glob } from "../access/pattern.ts"
import type { Pattern } from "../model/grant.ts"
import type { Outward, SurveyedPrincipal } from "../model/survey.ts"
import { compare } from "./order.ts"

/** Everybody in an account whom the same text lets act as the same identities. */
export interface Leaving {
  /** As a node of the ways. */
  readonly key: string
  readonly tenant: string
  readonly actions: readonly string[]
  readonly conditions: readonly string[]
  /** Why it is only perhaps so. */
  readonly because: string | null
  readonly from: readonly string[]
  readonly leadsTo: (principal: Pick<SurveyedPrincipal, "id" | "called">) => boolean
}

const marked = "leaving:"
export const isLeaving = (key: string): boolean => key.startsWith(marked)

/** By account. */
export function leavingOf(
  outward: readonly (Outward & { readonly tenant: string })[],
): ReadonlyMap<string, readonly Leaving[]> {
  const groups = new Map<string, { readonly first: (typeof outward)[number]; readonly from: Set<string> }>()
  for (const each of outward) {
    const { tenant, to, except, actions, conditions, because } = each
    const key = `${marked}${JSON.stringify([tenant, to, except, actions, conditions, because])}`
    const group = groups.get(key) ?? { first: each, from: new Set() }
    group.from.add(each.from)
    groups.set(key, group)
  }
  const found = new Map<string, Leaving[]>()
  for (const [key, { first, from }] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const { tenant, actions, conditions, because } = first
    const leaving = { ...{ key, tenant, actions, conditions, because }, from: [...from].sort(), leadsTo: leads(first) }
    found.set(tenant, [...(found.get(tenant) ?? []), leaving])
  }
  return found
}

/** What a policy is filled in with when it is asked may be anything. */
const wide = (text: string): Pattern => glob(text.replace(/\$\{[^}]*\}/g, "*"))

function leads({ to, except }: Outward): Leaving["leadsTo"] {
  const of = wide(to)
  // Of what is filled in later it is not known what it leaves out.
  const holes = except.filter((text) => !text.includes("${")).map(glob)
  return ({ id, called }) =>
    (id === null ? called : [id]).some((name) => {
      const one = exactly(name)
      return covers(of, one) !== "no" && !holes.some((hole) => covers(hole, one) === "yes")
    })
}
