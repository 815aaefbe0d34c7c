/** A resource to the values of its arguments, and to the facts that readers say most often. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { all, named } from "../attributes.ts"
import { type Fact, itself, type Kept, type Reader, type SettingName } from "./facts.ts"

/** An argument that is null is as good as left out. */
export function get(resource: Resource, name: string): Value | undefined {
  const value = named(resource.body, name)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

/** All values at the end of a path: blocks repeat. In ARM's shape a path begins with `properties`. */
export const allIn = (resource: Resource, ...path: readonly string[]): readonly Value[] => all(resource.body, ...path)

/** The first of them. */
export const at = (resource: Resource, ...path: readonly string[]): Value | undefined => allIn(resource, ...path)[0]

/** Something for each value that is there. */
export const each = (value: Value | undefined, make: (value: Value) => Fact): readonly Fact[] => items(value).map(make)

/** A fact about the resource itself, with the value to blame. */
export const settingOf = (
  resource: Resource,
  name: SettingName,
  value: Value,
  says?: string,
  instead?: string,
): Extract<Fact, { kind: "setting" }> => ({
  kind: "setting",
  of: itself(resource),
  name,
  value,
  says,
  instead,
  resource,
})

/** What is kept at each of the values. */
export const keeps = (resource: Resource, what: Kept, ...path: readonly string[]): readonly Fact[] =>
  allIn(resource, ...path).map((at): Fact => ({ kind: "keeps", at, what, resource }))

/** What several readers say of one type. */
export const together =
  (...readers: readonly Reader[]): Reader =>
  (resource) =>
    readers.flatMap((reader) => reader(resource))
