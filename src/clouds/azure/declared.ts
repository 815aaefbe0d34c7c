/** A resource to what it is for others: its place among scopes, and the identities that it runs as. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import { items, type Piece, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, get, settingOf } from "./attributes.ts"
import { type Fact, itself } from "./facts.ts"

/** Whether a resource has ARM's shape, in which a type is a path. */
const isArm = ({ type }: Resource): boolean => type.includes("/")

/** Where it lies: in ARM's shape its parent, or what it is deployed to; in Terraform's what it names, or a resource group by name. */
export function thing(resource: Resource, type: string, ...within: readonly string[]): Fact {
  const parent = within.map((name) => get(resource, name)).find((value) => value !== undefined)
  return {
    kind: "thing",
    address: resource.address,
    type,
    name: get(resource, "name"),
    within: parent ?? (isArm(resource) ? (get(resource, "parent") ?? get(resource, "scope")) : undefined),
    group: isArm(resource) ? undefined : get(resource, "resource_group_name"),
    resource,
  }
}

/** The blocks that say as whom it runs: Verified Modules have a name of their own for them. */
const identityBlocks = ["identity", "managed_identities"]
const assigned = ["identity_ids", "user_assigned_resource_ids"]

/** https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview */
export function identities(resource: Resource): readonly Fact[] {
  const types = identityBlocks.flatMap((block) => allIn(resource, block, "type"))
  const isSystem =
    types.some((type) => /system/i.test(textIn(type) ?? "system")) ||
    allIn(resource, "managed_identities", "system_assigned").some((value) => textIn(value) !== "false")
  return [
    ...(isSystem ? [systemAssigned(resource)] : []),
    ...attached(resource).map((identity): Fact => ({ kind: "acts-as", identity, resource })),
  ]
}

const systemAssigned = (resource: Resource): Fact => ({
  kind: "identity",
  what: "system-assigned",
  address: resource.address,
  resource,
})

/** The user-assigned identities, each as it is named: in a list, or as the keys of a map. */
export const attached = (resource: Resource): readonly Value[] =>
  identityBlocks.flatMap((block) => [
    ...assigned.flatMap((name) => allIn(resource, block, name)),
    ...allIn(resource, block, "user_assigned_identities").flatMap((map) =>
      map.kind === "dict" ? map.entries.map(({ key, keySpan }): Value => keyed(key, keySpan)) : items(map),
    ),
  ])

/** A key is a text whose holes are spelled: `'${identity.id}': {}`; one that was put together is spelled as a whole. */
const keyed = (key: string, span: Span): Value => ({
  kind: "text",
  pieces: key
    .replace(/^\$\{'(.*)'\}$/, "$1")
    .split(/(\$\{[^{}]*\})/)
    .filter((part) => part !== "")
    .map((part): Piece => {
      const hole = /^\$\{(.*)\}$/.exec(part)?.[1]
      return hole === undefined ? { kind: "literal", text: part, span } : { kind: "hole", name: hole, span }
    }),
  span,
})

/** What says as whom it runs; nothing where nobody does. */
export const identityBlock = (resource: Resource): Value | undefined => {
  const [block] = identityBlocks.flatMap((name) => at(resource, name) ?? [])
  return block && textIn(at(resource, "identity", "type"))?.toLowerCase() !== "none" ? block : undefined
}

/** Whether an AI service has an identity to reach what it works with, or needs the keys of that. */
export function serviceIdentity(resource: Resource): Fact {
  const block = identityBlock(resource)
  const said = block ?? at(resource, "identity", "type") ?? itself(resource)
  return settingOf(resource, "workload-identity", said, block ? "yes" : "no, of an AI service")
}
