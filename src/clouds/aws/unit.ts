/** The facts of one unit, indexed: what an address, a name or an ARN in a value leads to. */
import type { Resource, Unit } from "../../model/resource.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
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
  const users = usersByAddress(unit)
  const read = new Set(facts.flatMap((fact) => ("resource" in fact ? [fact.resource] : [])))
  return {
    unit,
    facts,
    identity: (value) => byReference(identities, value) ?? byName(named, value),
    policy: (value) => byReference(policies, value) ?? byName(namedPolicies, value),
    reads: (resource) => read.has(resource),
    usersOf: (address) => users.get(address) ?? users.get(withoutInstance(address)) ?? [],
  }
}

/** `aws_iam_role.app` and `aws_iam_role.app[0]` are written for each other. */
function byReference<T>(all: ReadonlyMap<string, T>, value: Value): T | undefined {
  const address = referenced(value)
  if (address === undefined) return undefined
  return all.get(address) ?? all.get(withoutInstance(address)) ?? all.get(`${address}[0]`)
}

/** The address that a value is, or that a string wholly consists of. */
export function referenced(value: Value): string | undefined {
  if (value.kind === "reference") return value.address
  const only = value.kind === "text" ? lonePiece(value) : undefined
  return only?.kind === "hole" ? only.name.replace(/\.[a-z_A-Z]+$/, "") : undefined
}

/** What a text consists of, blanks around it aside. */
export function lonePiece({ pieces }: Text): Piece | undefined {
  const [only, ...rest] = pieces.filter((piece) => piece.kind === "hole" || piece.text.trim() !== "")
  return rest.length === 0 ? only : undefined
}

export const withoutInstance = (address: string): string => address.replace(/\[[^\]]*\]$/, "")

function byName<T>(all: ReadonlyMap<string, T>, value: Value): T | undefined {
  const text = patternOf(value, "exact")?.text
  if (text === undefined) return undefined
  return all.get(text) ?? all.get(arnParts(text)?.resource.split("/").at(-1) ?? "")
}

/** Every address that occurs in a body, with the resources it occurs in. */
function usersByAddress(unit: Unit): ReadonlyMap<string, readonly Resource[]> {
  const users = new Map<string, Resource[]>()
  for (const resource of unit.resources)
    for (const address of addressesOf(resource)) {
      const list = users.get(address)
      if (list) list.push(resource)
      else users.set(address, [resource])
    }
  return users
}

function addressesOf({ body }: Resource): ReadonlySet<string> {
  const found = new Set<string>()
  collectAddresses(body, found)
  return found
}

function collectAddresses(value: Value, into: Set<string>): void {
  switch (value.kind) {
    case "reference":
      into.add(value.address)
      if (value.resolved) collectAddresses(value.resolved, into)
      return
    case "list":
      for (const item of value.items) collectAddresses(item, into)
      return
    case "dict":
      for (const each of value.entries) collectAddresses(each.value, into)
      return
    case "text":
      for (const piece of value.pieces) if (piece.kind === "hole") into.add(piece.name.replace(/\.[a-z_A-Z]+$/, ""))
  }
}
