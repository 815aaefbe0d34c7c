/** The facts of one unit, indexed: what an address or a text in a value leads to. */
import type { Resource, Unit } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { byReference } from "../references.ts"
import type { Fact } from "./facts.ts"

export type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

export interface UnitIndex {
  readonly unit: Unit
  readonly facts: readonly Fact[]
  of<K extends Fact["kind"]>(kind: K): readonly Of<K>[]
  /** The identity that a value refers to, itself or by the application that it stands for. */
  identity(value: Value): Of<"identity"> | undefined
  /** The role or the lookup of one that a value refers to. */
  role(value: Value): Of<"role"> | Of<"lookup"> | undefined
  thing(value: Value): Of<"thing"> | undefined
  /** The resource that a value refers to, read or not. */
  resource(value: Value): Resource | undefined
}

export function indexUnit(unit: Unit, facts: readonly Fact[]): UnitIndex {
  const of = <K extends Fact["kind"]>(kind: K): readonly Of<K>[] =>
    facts.filter((fact): fact is Of<K> => fact.kind === kind)
  const byAddress = <T extends { readonly address: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((each) => [each.address, each]))
  const identities = new Map(byAddress(of("identity")))
  for (const fact of of("identity"))
    if (fact.application?.kind === "reference" && !identities.has(fact.application.address))
      identities.set(fact.application.address, fact)
  const roles = byAddress<Of<"role"> | Of<"lookup">>([...of("role"), ...of("lookup")])
  const things = byAddress(of("thing"))
  const resources = byAddress(unit.resources)
  return {
    unit,
    facts,
    of,
    identity: (value) => byReference(identities, value),
    role: (value) => byReference(roles, value),
    thing: (value) => byReference(things, value),
    resource: (value) => byReference(resources, value),
  }
}
