/** The functions that name resources and ask them. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Text, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { madeDict } from "../made.ts"
import type { Call, FunctionTable, Run } from "./call.ts"
import { type Deployment, managementGroups, scopeOf, segments } from "./deployment.ts"
import { seen } from "./equality.ts"
import { asText, hole, joined, nameOf } from "./pieces.ts"

interface Named {
  readonly before: readonly Value[]
  readonly type: string
  readonly names: readonly Value[]
}

/** The type is the first argument that has a slash; up to `most` may stand before it. */
function named(args: readonly Value[], most: number): Named | undefined {
  const at = args.slice(0, most + 1).findIndex((arg) => /^[\w.-]+\.[\w.-]+\/./.test(literal(seen(arg)) ?? ""))
  const type = literal(args[at] && seen(args[at]))
  return type === undefined ? undefined : { before: args.slice(0, at), type, names: args.slice(at + 1) }
}

/** `/providers/Microsoft.X/y/NAME/z/NAME` below a scope. A name may hold several, with slashes between them. */
export function resourceIdIn(scope: Text, type: string, names: readonly Value[], at: Span): Text {
  const [namespace = "", ...types] = type.split("/")
  const parts = names.flatMap((name) => {
    const text = asText(seen(name).kind === "text" ? seen(name) : name)
    return names.length < types.length ? segments(text) : [text]
  })
  const tail = types.flatMap((each, i): readonly (string | Value)[] => {
    const name = parts[i]
    return name ? [`/${each}/`, name] : [`/${each}`]
  })
  const root = literal(scope) === "/" ? "" : scope
  return joined(
    [root, `/providers/${namespace}`, ...tail, ...parts.slice(types.length).flatMap((each) => ["/", each])],
    at,
  )
}

/** A Reference where the same template declares it. */
export function referenceTo(id: Text, type: string, names: readonly Value[], call: Call): Value {
  const address = call.declared?.(type, names)
  return address === undefined ? id : { kind: "reference", address, attribute: "id", resolved: id, span: call.at }
}

/** Whether what stands before the type is what the deployment has anyway. */
function isOwn(there: Deployment, { deployment }: Call): boolean {
  const parts = ["subscription", "resourceGroup"] as const
  return parts.every((each) => nameOf(there[each]) === nameOf(deployment[each]))
}

const resourceId: Run = (args, call) => {
  const found = named(args, 2)
  if (!found) return undefined
  const [last, first] = found.before.toReversed()
  const there = {
    ...call.deployment,
    ...(first && { subscription: asText(first) }),
    ...(last && { resourceGroup: asText(last), kind: "resourceGroup" as const }),
  }
  const id = resourceIdIn(scopeOf(there, call.at), found.type, found.names, call.at)
  return isOwn(there, call) ? referenceTo(id, found.type, found.names, call) : id
}

const subscriptionResourceId: Run = (args, call) => {
  const found = named(args, 1)
  if (!found) return undefined
  const [id] = found.before
  const there = { ...call.deployment, kind: "subscription" as const, ...(id && { subscription: asText(id) }) }
  return resourceIdIn(scopeOf(there, call.at), found.type, found.names, call.at)
}

const tenantResourceId: Run = (args, { at }) => {
  const found = named(args, 0)
  return found && resourceIdIn(joined(["/"], at), found.type, found.names, at)
}

const managementGroupResourceId: Run = (args, { at, deployment }) => {
  const found = named(args, 1)
  const scope = joined([managementGroups, found?.before[0] ?? deployment.managementGroup], at)
  return found && resourceIdIn(scope, found.type, found.names, at)
}

const extensionResourceId: Run = ([base, ...args], call) => {
  const found = named(args, 0)
  if (!base || !found) return undefined
  const id = resourceIdIn(asText(seen(base)), found.type, found.names, call.at)
  return referenceTo(id, found.type, found.names, call)
}

/** Of a reference, or of a resource that is called by its name: of a round of a loop by its number, known or not. */
function addressOf(target: Value, call: Call): string | undefined {
  if (target.kind === "reference") return target.address
  return target.kind === "text" ? call.named?.(spelled(target.pieces)) : undefined
}

/** What a resource becomes: its properties, or all of it. */
const reference: Run = ([target, _version, full], call) => {
  if (!target) return undefined
  const isFull = literal(full)?.toLowerCase() === "full"
  const address = addressOf(target, call)
  if (address !== undefined && (target.kind !== "reference" || target.attribute === "id"))
    return { kind: "reference", address, attribute: isFull ? "" : "properties", span: call.at }
  const name = isFull ? `reference(${nameOf(target)}, 'Full')` : `reference(${nameOf(target)})`
  return { kind: "unknown", because: "it is known once it is deployed", name, span: call.at }
}

/** One of the provider's roles by its name: where its GUID will stand, a hole has the name. https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-resource#roledefinitions */
const roleDefinitions: Run = ([name], { at }) => {
  const text = literal(name && seen(name))
  if (text === undefined) return undefined
  const guid = hole(text, at)
  return madeDict(
    { id: joined(["/providers/Microsoft.Authorization/roleDefinitions/", guid], at), roleDefinitionId: guid },
    at,
  )
}

export const resourceFunctions: FunctionTable = {
  extensionResourceId,
  managementGroupResourceId,
  reference,
  resourceId,
  roleDefinitions,
  subscriptionResourceId,
  tenantResourceId,
}

/** `listKeys` and the like: what they give is a secret, whatever API version they ask. */
export const isListFunction = (name: string): boolean => /^list[A-Za-z]*$/i.test(name)

export function listed(name: string, [target]: readonly Value[], call: Call): Value {
  const address = target?.kind === "text" ? addressOf(target, call) : undefined
  const asked = address === undefined ? (target ? nameOf(target) : "") : `${address}.id`
  return { kind: "unknown", because: "it is known once it is deployed", name: `${name}(${asked})`, span: call.at }
}
