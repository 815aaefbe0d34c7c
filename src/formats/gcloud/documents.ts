/** A parsed file to the policies and roles of Google's in it, told by their shape alone: the file itself, or what known wrappers hold. */
import type { Resource } from "../../model/resource.ts"
import { spelled } from "../../model/text.ts"
import { type Dict, entry, field, items, type Value } from "../../model/value.ts"

/**
 * What `gcloud` prints and takes: allow policies, roles, deny policies, organisation policies, access boundaries, entitlements.
 * https://cloud.google.com/iam/docs/reference/rest/v1/Policy, https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles,
 * https://cloud.google.com/iam/docs/reference/rest/v2/policies, https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/organizations.policies,
 * https://cloud.google.com/iam/docs/reference/rest/v3/organizations.locations.principalAccessBoundaryPolicies,
 * https://cloud.google.com/iam/docs/reference/pam/rest/v1/projects.locations.entitlements
 */
const shapes: Readonly<Record<string, (value: Dict) => boolean>> = {
  "gcloud:iam-policy": isAllowPolicy,
  "gcloud:iam-role": isRole,
  "gcloud:deny-policy": (value) => listed(value, "rules").some((rule) => entry(rule, "denyRule") !== undefined),
  "gcloud:org-policy": isOrganisationPolicy,
  "gcloud:entitlement": (value) => entry(field(value, "privilegedAccess"), "gcpIamAccess") !== undefined,
  "gcloud:access-boundary": (value) =>
    listed(field(value, "details"), "rules").some((rule) => field(rule, "resources")?.kind === "list"),
}

/** Keys under which requests, asset inventories and lists hold one of these. */
const wrappers: ReadonlySet<string> = new Set([
  "policy",
  "policies",
  "iampolicy",
  "iam_policy",
  "orgpolicy",
  "role",
  "roles",
])
const deepest = 4

interface Found {
  readonly type: string
  readonly path: readonly string[]
  readonly body: Dict
}

/** Each as a resource, named by the file and, where it has several, by the way to it. */
export function googleResources(path: string, documents: readonly Value[]): readonly Resource[] {
  const found = documents.flatMap((value, i) => find(value, documents.length > 1 ? [String(i + 1)] : [], undefined))
  return found.map(({ type, path: way, body }) => ({
    type,
    address: found.length > 1 ? `${path}#${way.join(".")}` : path,
    body,
    span: body.span,
  }))
}

export const holdsGoogle = (documents: readonly Value[]): boolean =>
  documents.some((value) => find(value, [], undefined).length > 0)

/** `on` is the resource that a wrapper says its policy is of. */
function find(value: Value, path: readonly string[], on: Value | undefined): readonly Found[] {
  if (value.kind === "list")
    return path.length >= deepest
      ? []
      : value.items.flatMap((item, i) => (item.kind === "dict" ? find(item, [...path, String(i + 1)], on) : []))
  if (value.kind !== "dict") return []
  const type = Object.keys(shapes).find((each) => shapes[each]?.(value))
  if (type) return [{ type, path, body: on ? withResource(value, on) : value }]
  if (path.length >= deepest) return []
  const named = field(value, "resource") ?? field(value, "name")
  return value.entries
    .filter(({ key }) => wrappers.has(key.toLowerCase()))
    .flatMap((each) => find(each.value, [...path, each.key], named ?? on))
}

const withResource = (policy: Dict, on: Value): Dict => ({
  ...policy,
  entries: [...policy.entries, { key: "resource", keySpan: on.span, value: on }],
})

/** A role's name wherever it is defined; a template may fill in any part of it. */
const role = /^(?:roles|(?:projects|organizations)\/[^/]+\/roles)\/|^\$\{/

/** Bindings of roles to members; whatever is wrong with one of them is the reader's to say. */
function isAllowPolicy(value: Dict): boolean {
  const bindings = field(value, "bindings")
  if (bindings?.kind !== "list") return false
  if (bindings.items.length === 0) return entry(value, "etag") !== undefined
  return bindings.items.some(
    (binding) => entry(binding, "members") !== undefined && role.test(textOf(field(binding, "role")) ?? ""),
  )
}

/** https://cloud.google.com/iam/docs/creating-custom-roles: permissions alone are enough. */
function isRole(value: Dict): boolean {
  const permissions = field(value, "includedPermissions")
  return (
    permissions?.kind === "list" && permissions.items.every((each) => each.kind === "text" || each.kind === "unknown")
  )
}

/** Version 2 has its name and its specification, version 1 its constraint and one of two kinds of policy. */
function isOrganisationPolicy(value: Dict): boolean {
  if (/^constraints\//.test(textOf(field(value, "constraint")) ?? ""))
    return ["listPolicy", "booleanPolicy", "restoreDefault"].some((key) => entry(value, key) !== undefined)
  const isNamed = /^(?:projects|folders|organizations|\$\{[^}]*\})\/[^/]+\/policies\//.test(
    textOf(field(value, "name")) ?? "",
  )
  return isNamed && ["spec", "dryRunSpec"].some((key) => field(value, key)?.kind === "dict")
}

const listed = (value: Value | undefined, key: string): readonly Value[] => {
  const found = field(value, key)
  return found?.kind === "list" ? items(found) : []
}

/** With holes spelled out. */
function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === "text") return spelled(value.pieces)
  return value?.kind === "unknown" ? `\${${value.name}}` : undefined
}
