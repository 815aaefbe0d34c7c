/**
 * What `az resource show`, `az cognitiveservices account list` and their like print, and `az rest` of Azure's own interface, to resources
 * in the shape that templates have. https://learn.microsoft.com/cli/azure/resource
 */
import { madeDict, madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, entry, field, literal, type Value } from "../model/value.ts"
import { azureId } from "./azure-id.ts"
import type { Export, Exported } from "./export.ts"

export const azureResource: Export = {
  name: "az resource show",
  lists: ["", "value"],
  read: ({ value }) => {
    const resource = value.kind === "dict" ? azureResourceOf(value) : undefined
    return resource && ofAzure(resource)
  },
}

export const ofAzure = (...resources: readonly Resource[]): Exported => ({ cloud: "azure", resources })

/** What stands beside the properties; all else is one of them, where a command leaves out their own level. */
const besides = ["id", "name", "type", "location", "tags", "identity", "sku", "kind", "properties", "resourceGroup"]

/** Undefined of what has no resource's ID. `type` where the ID is of another kind than what stands there. */
export function azureResourceOf(item: Dict, type?: string): Resource | undefined {
  const id = field(item, "id")
  const [address, named] = [literal(id), azureId(literal(id) ?? "")]
  if (!id || address === undefined || !named) return undefined
  const isNested = named.type.split("/").length > 2
  const within = madeText(named.within, id.span)
  const own: Readonly<Record<string, Value | undefined>> = {
    name: madeText(named.name, id.span),
    ...(isNested ? { parent: within } : { scope: within }),
    properties: propertiesOf(item),
    ...Object.fromEntries(["location", "tags", "identity", "sku", "kind"].map((key) => [key, saidIn(item, key)])),
  }
  const called = type ?? named.type
  return {
    address,
    type: `${isOnlyListed(item) ? (prefixes[called.toLowerCase()] ?? "") : ""}${called}`,
    body: madeDict(own, item.span),
    span: item.span,
  }
}

const saidIn = (item: Dict, key: string): Value | undefined => {
  const value = field(item, key)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

/** With and without a level of their own. */
export function propertiesOf(item: Dict): Dict {
  const own = field(item, "properties")
  if (own?.kind === "dict") return own
  return withFields(item, Object.fromEntries(besides.map((key) => [key, undefined])))
}

/** What `az resource list` says of everything: that it is there, and none of how it is set. */
const listed = new Set([
  ...besides,
  ...[
    "changedTime",
    "createdTime",
    "provisioningState",
    "extendedLocation",
    "managedBy",
    "plan",
    "systemData",
    "zones",
  ],
  ...["etag", "scale", "resourceGroup"],
])

/** Of these, it is not to be taken as if all that is not said were as bad as it may be; of some, that is something to be told. */
const prefixes: Readonly<Record<string, string>> = {
  "microsoft.cognitiveservices/accounts": "listed:",
  "microsoft.machinelearningservices/workspaces": "listed:",
  "microsoft.search/searchservices": "listed:",
  "microsoft.cognitiveservices/accounts/projects": "existing:",
  "microsoft.keyvault/vaults": "existing:",
  "microsoft.storage/storageaccounts": "existing:",
}

function isOnlyListed(item: Dict): boolean {
  const own = saidIn(item, "properties")
  return (
    (own === undefined || (own.kind === "dict" && own.entries.length === 0)) &&
    item.entries.every(({ key }) => listed.has(key))
  )
}

/** What a list is without its items: whether there is more of it. https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
export const azureList: Export = {
  name: "az rest",
  lists: ["value"],
  read: ({ list, value }) => {
    if (list !== undefined || field(value, "value")?.kind !== "list") return undefined
    const isMore = ["nextLink", "@odata.nextLink"].some((key) => literal(entry(value, key)?.value))
    return {
      cloud: "azure",
      resources: [],
      pageOf: "az rest",
      ...(isMore && { partial: "the provider printed only the first page of a list: its `nextLink` has the next" }),
    }
  },
}
