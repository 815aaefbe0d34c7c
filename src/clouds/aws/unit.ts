/** The facts of one unit, indexed: what an address, a name or an ARN in a value leads to. */
import type { Resource, Unit } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { byReference, referenced, usersByAddress, withoutInstance } from "../references.ts"
import { get } from "./attributes.ts"
import type { Fact } from "./facts.ts"
import { arnParts, patternOf } from "./patterns.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>
export type IdentityFact = Of<"identity">
export type PolicyFact = Of<"policy"> | Of<"document"> | Of<"lookup">

export interface UnitIndex {
  readonly unit: Unit
  readonly facts: readonly Fact[]
  /** The identity that a value names: by reference, by name, by ARN. */
  identity(value: Value): IdentityFact | undefined
  /** The policy or document that a value refers to. */
  policy(value: Value): PolicyFact | undefined
  /** Resources whose bodies refer to an address, other than those that our readers read. */
  usersOf(address: string): readonly Resource[]
  /** Whom the function that a value names runs as. */
  runner(value: Value): Value | undefined
  /** Whether one of our readers made something of the resource. */
  reads(resource: Resource): boolean
}

export function indexUnit(unit: Unit, facts: readonly Fact[]): UnitIndex {
  const identities = new Map<string, IdentityFact>()
  const named = new Map<string, IdentityFact>()
  const policies = new Map<string, PolicyFact>()
  const namedPolicies = new Map<string, PolicyFact>()
  for (const fact of facts) {
    if (fact.kind === "identity") {
      identities.set(fact.address, fact)
      const name = fact.name && patternOf(fact.name, "exact")?.text
      if (name) named.set(name, fact)
    } else if (fact.kind === "policy" || fact.kind === "document" || fact.kind === "lookup") {
      policies.set(fact.address, fact)
      const name = fact.kind === "policy" && fact.name ? patternOf(fact.name, "exact")?.text : undefined
      if (name) namedPolicies.set(name, fact)
    }
  }
  // Of many units nobody asks.
  let [known, declared]: [ReadonlyMap<string, readonly Resource[]>?, ReadonlyMap<string, Resource>?] = []
  const users = () => (known ??= usersByAddress(unit))
  const resources = () => (declared ??= new Map(unit.resources.map((each) => [each.address, each])))
  const read = new Set(facts.flatMap((fact) => ("resource" in fact ? [fact.resource] : [])))
  return {
    unit,
    facts,
    identity: (value) => byReference(identities, value) ?? byName(named, value),
    policy: (value) => byReference(policies, value) ?? byName(namedPolicies, value),
    runner(value) {
      const address = referenced(value)
      if (address === undefined) return undefined
      const called = resources().get(address) ?? resources().get(withoutInstance(address))
      return called && get(called, "role")
    },
    reads: (resource) => read.has(resource),
    usersOf: (address) => users().get(address) ?? users().get(withoutInstance(address)) ?? [],
  }
}

function byName<T>(all: ReadonlyMap<string, T>, value: Value): T | undefined {
  const text = patternOf(value, "exact")?.text
  if (text === undefined) return undefined
  return all.get(text) ?? all.get(arnParts(text)?.resource.split("/").at(-1) ?? "")
}
