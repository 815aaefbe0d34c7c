/** Values to the resource IDs that they come to: references to what is in view are written out, what everybody has gets one name. */
import type { Part } from "../../access/pattern.ts"
import type { Resource } from "../../model/resource.ts"
import { field, type Value } from "../../model/value.ts"
import { partsOf } from "../patterns.ts"
import { withoutInstance } from "../references.ts"
import type { Of } from "./unit.ts"

/** What IDs are made from: the things of a unit, by address. */
export interface Ids {
  thing(address: string): Of<"thing"> | undefined
  resource(address: string): Resource | undefined
}

type Parts = readonly Part[]
const most = 12

/** Undefined for a list, a map or nothing. */
export const idParts = (value: Value, ids: Ids, depth = 0): Parts | undefined => {
  switch (value.kind) {
    case "text":
      return value.pieces.flatMap(
        (piece): Parts =>
          piece.kind === "hole" ? holeParts(piece.name, ids, depth) : piece.text === "" ? [] : [piece.text],
      )
    case "reference":
      return (
        attributeParts(value.address, value.attribute, ids, depth) ??
        (value.resolved && idParts(value.resolved, ids, depth)) ??
        holeParts([value.address, value.attribute].filter(Boolean).join("."), ids, most)
      )
    case "unknown":
      return holeParts(value.name, ids, depth)
    default:
      return partsOf(value, { literal: (text) => [text], hole: (hole) => ({ hole }) })
  }
}

/** The deployment's own subscription and resource group, however they are asked for. */
const own: readonly (readonly [RegExp, Parts])[] = [
  [/^data\.azurerm_(client_config|subscription)(\.[^.]+)?\.subscription_id$/, [{ hole: "subscription" }]],
  [/^data\.azurerm_subscription\.[^.]+(\.id)?$/, ["/subscriptions/", { hole: "subscription" }]],
  [/^(var|local)\.(azure_|arm_)?subscription_id$/, [{ hole: "subscription" }]],
  [/^subscription\(\)\.subscriptionId$/i, [{ hole: "subscription" }]],
  [/^subscription\(\)(\.id)?$/i, ["/subscriptions/", { hole: "subscription" }]],
  [/^resourceGroup\(\)\.name$/i, [{ hole: "resource group" }]],
  [
    /^resourceGroup\(\)(\.id)?$/i,
    ["/subscriptions/", { hole: "subscription" }, "/resourceGroups/", { hole: "resource group" }],
  ],
]

function holeParts(name: string, ids: Ids, depth: number): Parts {
  const [address, attribute] = split(name)
  return (
    (depth < most ? attributeParts(address, attribute, ids, depth) : undefined) ??
    own.find(([wanted]) => wanted.test(name))?.[1] ?? [{ hole: name }]
  )
}

/** `azurerm_search_service.s.id` names an attribute of what stands before the last dot. */
function split(name: string): readonly [string, string] {
  const dot = name.lastIndexOf(".")
  return dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)]
}

/** What modules whose files are elsewhere put out of what they make goes by these names too. */
const names = new Set(["name", "outputs.name"])
const itself = new Set(["", "id", "resource_id", "outputs.id", "outputs.resourceId"])

/** The ID or the name of something that is in view. */
function attributeParts(address: string, attribute: string, ids: Ids, depth: number): Parts | undefined {
  if (depth >= most) return undefined
  const found = ids.thing(address) ?? ids.thing(withoutInstance(address)) ?? ids.thing(`${address}[0]`)
  const thing = found ?? shapedThing(ids.resource(address))
  if (!thing) return undefined
  if (names.has(attribute)) return thing.name && idParts(thing.name, ids, depth + 1)
  return itself.has(attribute) ? thingParts(thing, ids, depth + 1) : undefined
}

/** A resource in ARM's shape says itself where it lies. */
export function shapedThing(resource: Resource | undefined): Of<"thing"> | undefined {
  const type = resource?.type.replace(/^(existing|listed):/, "")
  if (resource === undefined || type?.includes("/") !== true) return undefined
  const { body } = resource
  return {
    kind: "thing",
    address: resource.address,
    type,
    name: field(body, "name"),
    within: field(body, "parent") ?? field(body, "scope"),
    resource,
  }
}

/** The ID of a thing: its own name where what it lies in has the others. */
export function thingParts({ address, type, name, within, group }: Of<"thing">, ids: Ids, depth = 0): Parts {
  const names = segmentsOf((name && idParts(name, ids, depth)) ?? [{ hole: `${address}.name` }])
  const [provider = "", ...types] = type.split("/")
  const last = names.at(-1) ?? []
  if (/^microsoft\.resources\/subscriptions$/i.test(type)) return ["/subscriptions/", ...last]
  const around = (within && idParts(within, ids, depth)) ?? (group && groupParts(group, ids, depth))
  if (/^microsoft\.resources\/(subscriptions\/)?resourcegroups$/i.test(type))
    return [...(around ?? ["/subscriptions/", { hole: "subscription" }]), "/resourceGroups/", ...last]
  if (/^microsoft\.management\/managementgroups$/i.test(type))
    return ["/providers/Microsoft.Management/managementGroups/", ...last]
  if (around === undefined) return [{ hole: `${address}.id` }]
  if (names.length === 1 && types.length > 1) return [...around, `/${types.at(-1)}/`, ...last]
  return [...around, `/providers/${provider}`, ...types.flatMap((each, i): Parts => [`/${each}/`, ...(names[i] ?? [])])]
}

const groupParts = (group: Value, ids: Ids, depth: number): Parts | undefined => {
  const name = idParts(group, ids, depth)
  return name && ["/subscriptions/", { hole: "subscription" }, "/resourceGroups/", ...name]
}

/** The names between the slashes of a name. */
function segmentsOf(parts: Parts): readonly Parts[] {
  const all: Part[][] = [[]]
  for (const part of parts) {
    if (typeof part !== "string") all.at(-1)?.push(part)
    else
      for (const [i, piece] of part.split("/").entries()) {
        if (i > 0) all.push([])
        if (piece !== "") all.at(-1)?.push(piece)
      }
  }
  return all
}
