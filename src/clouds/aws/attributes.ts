/** A resource to the values of its arguments, in whichever letters they are written, and to the facts that readers say most often. */
import type { Resource } from "../../model/resource.ts"
import { field, items, type Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { type Fact, itself, type Kept, type PlaceKind, type Reader, type SettingName } from "./facts.ts"

/** Templates keep a resource's arguments apart from what they say about it. */
const argumentsOf = ({ type, body }: Resource): Value | undefined =>
  type.includes("::") ? field(body, "Properties") : body

/** An argument that is null is as good as left out. */
export function get(resource: Resource, name: string): Value | undefined {
  const value = named(argumentsOf(resource), name)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

export const allIn = (resource: Resource, ...path: readonly string[]): readonly Value[] =>
  all(argumentsOf(resource), ...path)

/** Something for each value that is there. */
export const each = (value: Value | undefined, make: (value: Value) => Fact): readonly Fact[] => items(value).map(make)

/** A fact about the resource itself, with the value to blame. */
export const settingOf = (
  resource: Resource,
  name: SettingName,
  value: Value,
  says?: string,
  instead?: string,
): Fact => ({ kind: "setting", of: itself(resource), name, value, says, instead, resource })

export const thing = (resource: Resource, ...names: readonly string[]): Fact => ({
  kind: "thing",
  address: resource.address,
  name: names.map((name) => get(resource, name)).find((name) => name !== undefined),
  resource,
})

/** What is kept at each of the values. */
export const keepsAt = (resource: Resource, place: PlaceKind, what: Kept, values: readonly Value[]): readonly Fact[] =>
  values.map((at): Fact => ({ kind: "keeps", at, place, what, resource }))

export const keeps = (resource: Resource, place: PlaceKind, what: Kept, ...path: readonly string[]): readonly Fact[] =>
  keepsAt(resource, place, what, allIn(resource, ...path))

export const actsAs = (resource: Resource, ...path: readonly string[]): readonly Fact[] =>
  allIn(resource, ...path).map((role): Fact => ({ kind: "acts-as", role, resource }))

export const usesModel = (resource: Resource, ...path: readonly string[]): readonly Fact[] =>
  allIn(resource, ...path).map((id): Fact => ({ kind: "model", id, resource }))

/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
export const protection = (resource: Resource, name: SettingName, value: Value | undefined, instead?: string): Fact =>
  settingOf(resource, name, value ?? itself(resource), value && textIn(value) !== "false" ? "yes" : "no", instead)

/** A key of the customer's own: a protection, and it opens what the resource keeps. */
export const encryptedBy = (resource: Resource, what: Kept, ...path: readonly string[]): readonly Fact[] => [
  ...keeps(resource, "key", what, ...path),
  protection(resource, "encryption-key", allIn(resource, ...path)[0]),
]

/** Something by one of these names that keeps what AI answers from, and what it is encrypted with. */
export const store =
  (names: readonly string[], ...key: readonly string[]): Reader =>
  (resource) => [thing(resource, ...names), ...encryptedBy(resource, "knowledge", ...key)]

/** What several readers say of one type. */
export const together =
  (...readers: readonly Reader[]): Reader =>
  (resource) =>
    readers.flatMap((reader) => reader(resource))
