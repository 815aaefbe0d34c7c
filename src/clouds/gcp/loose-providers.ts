/** Providers of outside identities that nothing in view lets act as anybody, to how far a token may come from. */

import type { UnitFacts } from "./assemble.ts"
import { readCondition } from "./conditions.ts"
import { type Fact, itself } from "./facts.ts"
import { isOfPool } from "./federated-members.ts"
import { isShared, issuerOf, mappingOf } from "./issuers.ts"
import { type Names, namesIn } from "./names.ts"
import { type Reach, reachOf } from "./pinning.ts"

/** From the widest. */
const reaches = [
  "every token",
  "tokens of every repository of an owner",
  "tokens of every branch of a repository",
  "tokens of one branch or environment",
]

type Provider = Extract<Fact, { kind: "provider" }>

/** What is bound to in view is told of by whoever may act as it. */
export function looseProviders({ unit, facts }: UnitFacts): readonly Fact[] {
  const providers = facts.filter((fact) => fact.kind === "provider")
  if (providers.length === 0) return []
  const names = namesIn(unit)
  const members = facts.flatMap((fact) => membersIn(fact).flatMap((value) => names.text(value) ?? []))
  return providers.flatMap((provider) =>
    members.some((member) => isOfPool(names, provider, member)) ? [] : openness(provider, names),
  )
}

function membersIn(fact: Fact) {
  if (fact.kind === "binding") return fact.members
  return fact.kind === "policy-document" ? fact.bindings.flatMap(({ members }) => members) : []
}

function openness({ condition, issuer, mapping, resource }: Provider, names: Names): readonly Fact[] {
  const url = issuerOf(issuer)
  if (!issuer || url === undefined || !isShared(url)) return []
  const known = mappingOf(mapping)
  const { alternatives } = readCondition(condition)
  const loosest = Math.min(3, ...alternatives.map((each) => reachOf(each, known, "nothing"))) as Reach
  const unread = alternatives.flat().some(({ kind }) => kind === "opaque")
  if (unread && loosest < 3) return []
  return [
    {
      kind: "setting",
      of: itself(resource),
      name: "federated-subject",
      value: condition ?? issuer,
      says: `${reaches[loosest]} of ${names.text(issuer) ?? url}`,
      allows: reaches.slice(loosest, 3),
      resource: { perhaps: "whom its tokens may act as is not in view", ...resource },
    },
  ]
}
