/** Terraform's service accounts, roles, pools, and what they lie in, to facts: a line for each type. */

import type { Resource } from "../../model/resource.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import type { DenyRule, Fact, Node, Reader } from "./facts.ts"
import { switchedOff } from "./federation.ts"
import { policyDocument } from "./terraform-bindings.ts"

const get = ({ body }: Resource, name: string): Value | undefined => {
  const value = field(body, name)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

const project = (resource: Resource): Node => ({ kind: "project", id: get(resource, "project_id") })

function parentsOf(
  child: Node,
  resource: Resource,
  folder: Value | undefined,
  organization: Value | undefined,
): readonly Fact[] {
  if (folder) return [{ kind: "parent", child, parent: { kind: "folder", id: folder }, resource }]
  return organization ? [{ kind: "parent", child, parent: { kind: "organization", id: organization }, resource }] : []
}

/** `folders/1` or `organizations/1`. */
function parentNode(parent: Value): Node {
  const address = parent.kind === "reference" ? parent.address : ""
  const isOrganization = /google_organization\./.test(address) || (textIn(parent) ?? "").startsWith("organizations/")
  return { kind: isOrganization ? "organization" : "folder", id: parent }
}

const customRole =
  (of: (resource: Resource) => Node): Reader =>
  (resource) => [
    {
      kind: "custom-role",
      address: resource.address,
      id: get(resource, "role_id"),
      of: of(resource),
      permissions: items(get(resource, "permissions")),
      stage: get(resource, "stage"),
      resource,
    },
  ]

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_deny_policy */
function denyRules(resource: Resource): readonly DenyRule[] {
  return all(get(resource, "rules"), "deny_rule").map((rule) => ({
    principals: items(field(rule, "denied_principals")),
    exceptPrincipals: items(field(rule, "exception_principals")),
    permissions: items(field(rule, "denied_permissions")),
    exceptPermissions: items(field(rule, "exception_permissions")),
    condition: field(rule, "denial_condition"),
    span: rule.span,
  }))
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_organizations_policy_binding */
const boundaryBinding: Reader = (resource) => {
  const boundary = get(resource, "policy")
  const isBoundary =
    (literal(get(resource, "policy_kind")) ?? "PRINCIPAL_ACCESS_BOUNDARY") === "PRINCIPAL_ACCESS_BOUNDARY"
  if (!boundary || !isBoundary) return []
  return all(get(resource, "target"), "principal_set").map((principals) => ({
    kind: "boundary-binding",
    boundary,
    principals,
    condition: get(resource, "condition"),
    resource,
  }))
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs */
export const identityReaders: Readonly<Record<string, Reader>> = {
  google_service_account: (resource) => [
    {
      kind: "service-account",
      address: resource.address,
      accountId: get(resource, "account_id"),
      project: get(resource, "project"),
      ...switchedOff(resource),
      resource,
    },
  ],
  google_project: (resource) =>
    parentsOf(project(resource), resource, get(resource, "folder_id"), get(resource, "org_id")),
  google_folder: (resource) => {
    const parent = get(resource, "parent")
    const child: Node = {
      kind: "folder",
      id: { kind: "reference", address: resource.address, attribute: "name", span: resource.span },
    }
    return parent ? [{ kind: "parent", child, parent: parentNode(parent), resource }] : []
  },
  google_project_iam_custom_role: customRole((resource) => ({ kind: "project", id: get(resource, "project") })),
  google_organization_iam_custom_role: customRole((resource) => ({
    kind: "organization",
    id: get(resource, "org_id"),
  })),
  "data.google_iam_policy": policyDocument,
  google_iam_deny_policy: (resource) => [
    {
      kind: "deny-policy",
      address: resource.address,
      name: get(resource, "name"),
      at: get(resource, "parent"),
      rules: denyRules(resource),
      resource,
    },
  ],
  google_iam_principal_access_boundary_policy: (resource) => [
    {
      kind: "access-boundary",
      address: resource.address,
      name: get(resource, "principal_access_boundary_policy_id"),
      resources: all(get(resource, "details"), "rules", "resources"),
      resource,
    },
  ],
  google_iam_organizations_policy_binding: boundaryBinding,
  google_iam_folders_policy_binding: boundaryBinding,
  google_iam_projects_policy_binding: boundaryBinding,
  moved: (resource) => {
    const [from, to] = [get(resource, "from"), get(resource, "to")].map(addressText)
    return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : []
  },
}

const addressText = (value: Value | undefined): string | undefined =>
  value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : literal(value)
