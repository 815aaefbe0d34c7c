/** The facts of one unit, indexed: what an address, a name or an ARN in a value leads to. */
import type { Resource, Unit } from "../../model/resource.ts"
import { textOf } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"
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
  /** The identity that a value names: by reference, by ARN, by name; of several kinds that share a name, the wanted one. */
  identity(value: Value, wanted?: IdentityFact["what"]): IdentityFact | undefined
  /** The policy or document that a value refers to. */
  policy(value: Value): PolicyFact | undefined
  /** The document of a policy of the provider's, where it stands here; of its ARN. */
  provided(arn: string): unknown
  /** Resources whose bodies refer to an address, other than those that our readers read. */
  usersOf(address: string): readonly Resource[]
  /** Whom the function that a value names runs as. */
  runner(value: Value): Value | undefined
  /** Whether one of our readers made something of the resource. */
  reads(resource: Resource): boolean
}

export function indexUnit(unit: Unit, facts: readonly Fact[]): UnitIndex {
  const identities = new Map<string, IdentityFact>()
  const named = new Map<string, IdentityFact[]>()
  const policies = new Map<string, PolicyFact>()
  const namedPolicies = new Map<string, PolicyFact>()
  const provided = new Map<string, Value>()
  const plain = new Map<string, unknown>()
  for (const fact of facts) {
    if (fact.kind === "identity") {
      identities.set(fact.address, fact)
      const name = fact.name && patternOf(fact.name, "exact")?.text
      if (name) named.set(name, [...(named.get(name) ?? []), fact])
    } else if (fact.kind === "provided") {
      provided.set(fact.arn, fact.document)
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
    identity(value, wanted) {
      const found = byReference(identities, value)
      if (found) return found
      const all = byName(named, value) ?? []
      const what = kindIn(value) ?? wanted
      return all.find((fact) => fact.what === what) ?? all.at(-1)
    },
    policy: (value) => byReference(policies, value) ?? (isProviders(value) ? undefined : byName(namedPolicies, value)),
    provided(arn) {
      const document = provided.get(arn)
      if (document && !plain.has(arn)) plain.set(arn, plainOf(document))
      return plain.get(arn)
    },
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

/** `role`, of the ARN of one. */
const kindIn = (value: Value): string | undefined => {
  const arn = arnParts(patternOf(value, "exact")?.text ?? "")
  return arn?.service === "iam" ? arn.resource.split("/")[0] : undefined
}

/** One's own policy may have the name of one of the provider's, which its ARN tells apart. */
const isProviders = (value: Value): boolean =>
  /^arn:[^:]+:iam::aws:policy\//.test(patternOf(value, "exact")?.text ?? "")

function plainOf(document: Value): unknown {
  const text = document.kind === "dict" ? textOf(document.span) : literal(document)
  try {
    return JSON.parse(text ?? "")
  } catch {
    return undefined
  }
}

function byName<T>(all: ReadonlyMap<string, T>, value: Value): T | undefined {
  const text = patternOf(value, "exact")?.text
  if (text === undefined) return undefined
  return all.get(text) ?? all.get(arnParts(text)?.resource.split("/").at(-1) ?? "")
}
