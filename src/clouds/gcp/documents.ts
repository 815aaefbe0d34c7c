/** Google's own documents to facts: policy files and role files, by type. */
import type { Resource } from "../../model/resource.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { all, text, textIn } from "../attributes.ts"
import { at, get } from "./arguments.ts"
import { auditedIn } from "./audit.ts"
import { entitlement } from "./entitlements.ts"
import type { Binding, Fact, Reader } from "./facts.ts"
import { nodeNamed } from "./node-names.ts"
import { organizationPolicy } from "./organization-policies.ts"

/** https://cloud.google.com/iam/docs/reference/rest/v1/Policy */
const allowPolicy: Reader = (resource) => [
  { kind: "policy-document", address: resource.address, bindings: bindingsIn(resource.body), resource },
  ...setOn(resource),
  ...auditedIn(resource, items(get(resource, "auditConfigs")), {
    service: "service",
    kinds: "auditLogConfigs",
    kind: "logType",
    exempt: "exemptedMembers",
  }),
]

export const bindingsIn = (policy: Value): readonly Binding[] =>
  items(field(policy, "bindings")).flatMap((binding): readonly Binding[] => {
    const role = field(binding, "role")
    if (!role) return []
    return [
      { role, members: items(field(binding, "members")), condition: field(binding, "condition"), span: binding.span },
    ]
  })

/** What an inventory says that the policy is of. */
function setOn(resource: Resource): readonly Fact[] {
  const on = get(resource, "resource")
  const node = on && nodeNamed(on)
  const itself: Value = { kind: "reference", address: resource.address, attribute: "", span: resource.span }
  return node ? [{ kind: "policy", on: node, policy: itself, resource }] : []
}

/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles; where the file has no name of its own, it is its role's. */
const role: Reader = (resource) => {
  const [name, permissions] = [textIn(get(resource, "name")) ?? "", items(get(resource, "includedPermissions"))]
  // Nobody here is the author of Google's own.
  if (name.startsWith("roles/"))
    return [{ kind: "provided-role", name, permissions: permissions.flatMap((each) => textIn(each) ?? []), resource }]
  return [customRole(resource)]
}

const customRole = (resource: Resource): Fact => ({
  kind: "custom-role",
  address: resource.address,
  id: get(resource, "name") ?? text(baseName(resource.address), resource),
  permissions: items(get(resource, "includedPermissions")),
  stage: get(resource, "stage"),
  resource,
})

/** https://cloud.google.com/iam/docs/reference/rest/v2/policies */
const denyPolicy: Reader = (resource) => [
  {
    kind: "deny-policy",
    address: resource.address,
    name: get(resource, "name") ?? get(resource, "displayName"),
    at: attachedTo(get(resource, "name")),
    rules: items(get(resource, "rules")).flatMap((rule) =>
      items(field(rule, "denyRule")).map((denied) => ({
        principals: all(denied, "deniedPrincipals"),
        exceptPrincipals: all(denied, "exceptionPrincipals"),
        permissions: all(denied, "deniedPermissions"),
        exceptPermissions: all(denied, "exceptionPermissions"),
        condition: field(denied, "denialCondition"),
        span: rule.span,
      })),
    ),
    resource,
  },
]

/** `policies/cloudresourcemanager.googleapis.com%2Fprojects%2Fp/denypolicies/d`, as the provider prints it, says what it is attached to. */
function attachedTo(name: Value | undefined): Value | undefined {
  const point = /^policies\/([^/]+)\/denypolicies\/[^/]+$/i.exec(literal(name) ?? "")?.[1]
  return name && point !== undefined ? text(point, name) : undefined
}

/** What lies in what, from the lowest: an inventory's word for it. */
const ancestry: Reader = (resource) => {
  const nodes = items(get(resource, "chain")).flatMap((name) => nodeNamed(name) ?? [])
  return nodes.slice(1).flatMap((parent, i): readonly Fact[] => {
    const child = nodes[i]
    return child ? [{ kind: "parent", child, parent, resource }] : []
  })
}

/** https://cloud.google.com/iam/docs/reference/rest/v3/organizations.locations.principalAccessBoundaryPolicies */
const accessBoundary: Reader = (resource) => [
  {
    kind: "access-boundary",
    address: resource.address,
    name: get(resource, "name"),
    resources: all(at(resource, "details"), "rules", "resources"),
    resource,
  },
]

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|json)$/, "")

export const documentReaders: Readonly<Record<string, Reader>> = {
  "gcloud:iam-policy": allowPolicy,
  "gcloud:iam-role": role,
  "gcloud:deny-policy": denyPolicy,
  "gcloud:access-boundary": accessBoundary,
  "gcloud:entitlement": entitlement,
  "gcloud:org-policy": organizationPolicy,
  "gcloud:ancestry": ancestry,
}
