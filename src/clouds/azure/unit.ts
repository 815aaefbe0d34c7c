/** The facts of one unit, indexed: what an address or a text in a value leads to. */
import type { Unit } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { byReference } from "../references.ts"
import type { RoleData } from "./data.ts"
import type { Fact } from "./facts.ts"
import { type Ids, thingParts } from "./ids.ts"
import { spelledOf } from "./patterns.ts"
import { placeAt, placeOf } from "./scopes.ts"

export type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

export interface UnitIndex {
  readonly unit: Unit
  readonly ids: Ids
  of<K extends Fact["kind"]>(kind: K): readonly Of<K>[]
  /** The identity that a value refers to, itself, by its ID, or by the application that it stands for. */
  identity(value: Value): Of<"identity"> | undefined
  /** The role or the lookup of one that a value refers to. */
  role(value: Value): Of<"role"> | Of<"lookup"> | undefined
  /** The role of this unit that has a name or a GUID. */
  roleNamed(name: string): Of<"role"> | undefined
  /** The provider's role of a name or a GUID, where this unit has it as the provider does. */
  providedRole(name: string): RoleData | undefined
  thing(value: Value): Of<"thing"> | undefined
}

export function indexUnit(unit: Unit, facts: readonly Fact[]): UnitIndex {
  const of = <K extends Fact["kind"]>(kind: K): readonly Of<K>[] =>
    facts.filter((fact): fact is Of<K> => fact.kind === kind)
  const [identities, roles, things] = [of("identity"), of("role"), byAddress(of("thing"))]
  const resources = byAddress(unit.resources)
  const principals = new Map(byAddress(identities))
  for (const fact of identities)
    for (const name of applicationOf(fact)) if (!principals.has(name)) principals.set(name, fact)
  const named = new Map(
    roles.flatMap((fact) =>
      [spelledOf(fact.name), spelledOf(fact.guid)?.split("/").at(-1)].flatMap((name) =>
        name ? [[name.toLowerCase(), fact] as const] : [],
      ),
    ),
  )
  const provided = new Map(
    of("provided-role").flatMap(({ data }) =>
      [data.guid, ...data.names].map((name) => [name.toLowerCase(), data] as const),
    ),
  )
  const ids: Ids = { thing: (address) => things.get(address), resource: (address) => resources.get(address) }
  const byId = new Map(
    [...things.values()]
      .filter(({ address }) => principals.has(address))
      .map((thing) => [placeAt(thingParts(thing, ids)).of.text, thing.address]),
  )
  const definitions = byAddress<Of<"role"> | Of<"lookup">>([...roles, ...of("lookup")])
  return {
    unit,
    ids,
    of,
    identity: (value) =>
      byReference(principals, value) ??
      (value.kind === "text" ? principals.get(byId.get(placeOf(value, ids).of.text) ?? "") : undefined),
    role: (value) => byReference(definitions, value),
    roleNamed: (name) => named.get(name.toLowerCase()),
    providedRole: (name) => provided.get(name.toLowerCase()),
    thing: (value) => byReference(things, value),
  }
}

/** The address of the application that a service principal stands for. */
const applicationOf = ({ application }: Of<"identity">): readonly string[] =>
  application?.kind === "reference" ? [application.address] : []

const byAddress = <T extends { readonly address: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((each) => [each.address, each]))
