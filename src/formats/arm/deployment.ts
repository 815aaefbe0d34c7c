/** Where a template is deployed: its tenant, management group, subscription and resource group as far as they are known. */
import type { Span } from "../../model/source.ts"
import { cut, flatten } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { field } from "../../model/value.ts"
import { hole, joined } from "./pieces.ts"

export type ScopeKind = "tenant" | "managementGroup" | "subscription" | "resourceGroup"

/** What is not known is a hole by the name that stays the same in every language: `subscription().subscriptionId`. */
export interface Deployment {
  readonly kind: ScopeKind
  readonly tenant: Text
  /** Names and the subscription's GUID, not resource IDs. */
  readonly managementGroup: Text
  readonly subscription: Text
  readonly resourceGroup: Text
  /** What `deployment().name` gives. */
  readonly name: Text
}

/** A deployment that nothing is known of but what it is deployed to. `at` is where that is said. */
export const deploymentTo = (kind: ScopeKind, at: Span): Deployment => ({
  kind,
  tenant: hole("tenant().tenantId", at),
  managementGroup: hole("managementGroup().name", at),
  subscription: hole("subscription().subscriptionId", at),
  resourceGroup: hole("resourceGroup().name", at),
  name: hole("deployment().name", at),
})

/**
 * The resource ID of what a deployment deploys to, with a leading slash; of a tenant it is the slash alone. What nobody says
 * anything of stands where it is asked for.
 */
export function scopeOf(deployment: Deployment, at: Span): Text {
  const said = (text: Text): Text => ({ ...text, pieces: text.pieces.map((piece) => standing(piece, at)) })
  const subscription = said(deployment.subscription)
  switch (deployment.kind) {
    case "tenant":
      return joined(["/"], at)
    case "managementGroup":
      return joined([managementGroups, said(deployment.managementGroup)], at)
    case "subscription":
      return joined(["/subscriptions/", subscription], at)
    case "resourceGroup":
      return joined(["/subscriptions/", subscription, "/resourceGroups/", said(deployment.resourceGroup)], at)
  }
}

const standing = (piece: Piece, at: Span): Piece =>
  piece.kind === "hole" && piece.span.start === piece.span.end ? { ...piece, span: at } : piece

export const managementGroups = "/providers/Microsoft.Management/managementGroups/"

/**
 * The deployment of a module or nested deployment whose `scope` is the value: what `resourceGroup('x')` and the like give, a
 * resource ID, or a reference to what has one. Undefined where it is none of them.
 */
export function deploymentAt(scope: Value, from: Deployment): Deployment | undefined {
  if (scope.kind === "reference") return scope.resolved && deploymentAt(scope.resolved, from)
  if (scope.kind === "dict") {
    const id = field(scope, "id")
    return id && deploymentAt(id, from)
  }
  if (scope.kind !== "text") return undefined
  const parts = segments(scope)
  const word = (index: number): string => (parts[index] ? spelledIn(parts[index]) : "").toLowerCase()
  if (parts.length === 0) return { ...from, kind: "tenant" }
  const [, subscription, , group] = parts
  if (word(0) === "subscriptions" && subscription) {
    if (parts.length === 2) return { ...from, kind: "subscription", subscription }
    if (parts.length === 4 && word(2) === "resourcegroups" && group)
      return { ...from, kind: "resourceGroup", subscription, resourceGroup: group }
    return undefined
  }
  const managementGroup = parts.at(-1)
  return managementGroup && parts.length <= 4 && word(parts.length - 2) === "managementgroups"
    ? { ...from, kind: "managementGroup", managementGroup }
    : undefined
}

/** The parts between the slashes of a text. */
export function segments(id: Text): readonly Text[] {
  const flat = flatten(id)
  const found: Text[] = []
  let from = 0
  for (const part of flat.chars.split("/")) {
    if (part !== "") found.push({ ...id, pieces: cut(flat, from, from + part.length) })
    from += part.length + 1
  }
  return found
}

const spelledIn = ({ pieces }: Text): string =>
  pieces.map((piece: Piece) => (piece.kind === "literal" ? piece.text : "\uFFFC")).join("")
