/** The functions that say where a template is deployed. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope */
import type { Span } from "../../model/source.ts"
import type { Text, Unknown, Value } from "../../model/value.ts"
import { madeDict, madeText } from "../made.ts"
import type { FunctionTable, Run } from "./call.ts"
import { type Deployment, scopeOf } from "./deployment.ts"
import { asText, joined } from "./pieces.ts"

/** Where the call stands, whichever place its parts came from. */
const here = (text: Text, at: Span): Text => ({
  ...text,
  pieces: text.pieces.map((piece) => (piece.kind === "hole" ? { ...piece, span: at } : piece)),
  span: at,
})

const later = (name: string, at: Span): Unknown => ({
  kind: "unknown",
  because: "it is known once it is deployed",
  name,
  span: at,
})

/** Bicep names another one by its GUID. */
const subscription: Run = ([id], { at, deployment }) => {
  const there: Deployment = { ...deployment, kind: "subscription", ...(id && { subscription: asText(id) }) }
  return madeDict(
    {
      id: here(scopeOf(there, at), at),
      subscriptionId: here(there.subscription, at),
      tenantId: here(there.tenant, at),
      displayName: later("subscription().displayName", at),
    },
    at,
  )
}

/** Bicep names another one, and its subscription before it. */
const resourceGroup: Run = (args, { at, deployment }) => {
  const [group, other] = args.toReversed()
  const there: Deployment = {
    ...deployment,
    kind: "resourceGroup",
    ...(group && { resourceGroup: asText(group) }),
    ...(other && { subscription: asText(other) }),
  }
  return madeDict(
    {
      id: here(scopeOf(there, at), at),
      name: here(there.resourceGroup, at),
      type: madeText("Microsoft.Resources/resourceGroups", at),
      location: later("resourceGroup().location", at),
      tags: later("resourceGroup().tags", at),
      properties: later("resourceGroup().properties", at),
    },
    at,
  )
}

const managementGroup: Run = ([name], { at, deployment }) => {
  const there: Deployment = { ...deployment, kind: "managementGroup", ...(name && { managementGroup: asText(name) }) }
  return madeDict(
    {
      id: here(scopeOf(there, at), at),
      name: here(there.managementGroup, at),
      type: madeText("Microsoft.Management/managementGroups", at),
      properties: later("managementGroup().properties", at),
    },
    at,
  )
}

const tenant: Run = (_, { at, deployment }) =>
  madeDict({ id: joined(["/"], at), tenantId: here(deployment.tenant, at) }, at)

const deployment: Run = (_, { at, deployment: own }): Value =>
  madeDict(
    {
      name: here(own.name, at),
      id: later("deployment().id", at),
      location: later("deployment().location", at),
      properties: later("deployment().properties", at),
      scope: later("deployment().scope", at),
    },
    at,
  )

export const scopeFunctions: FunctionTable = { deployment, managementGroup, resourceGroup, subscription, tenant }
