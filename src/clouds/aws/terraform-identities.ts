/** Terraform's identities, and what is attached to them, to facts: a line for each type. */
import type { Resource } from "../../model/resource.ts"
import { items, literal, type Value } from "../../model/value.ts"
import { text } from "../attributes.ts"
import { allIn, each, get } from "./attributes.ts"
import { boundingPolicies, endpoint, guardOf } from "./bounding.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"

/** An identity, its name, who may become it, and the policies that are written into it, by the names of their arguments. */
export const identity =
  (what: "role" | "user" | "group", name: string, trust: string, ...inline: readonly string[]): Reader =>
  (resource) => [
    { kind: "identity", what, address: resource.address, name: get(resource, name), resource },
    ...each(get(resource, trust), (document) => ({ kind: "trust", role: itself(resource), document, resource })),
    ...each(get(resource, "permissions_boundary"), (policy) => ({
      kind: "boundary",
      holder: itself(resource),
      policy,
      resource,
    })),
    ...each(get(resource, "managed_policy_arns"), (policy) => ({
      kind: "attachment",
      holder: itself(resource),
      policy,
      resource,
    })),
    ...allIn(resource, ...inline).map(
      (document): Fact => ({ kind: "inline", holder: itself(resource), document, resource }),
    ),
  ]

/** A document for each holder that is named. */
export const inline =
  (document: string, ...holders: readonly string[]): Reader =>
  (resource) =>
    holders.flatMap((name) =>
      each(get(resource, name), (of) => ({
        kind: "inline",
        holder: of,
        document: get(resource, document) ?? of,
        resource,
      })),
    )

/** A policy of its own. */
export const policyOf =
  (name: string, written: string): Reader =>
  (resource) =>
    each(get(resource, written), (document) => ({
      kind: "policy",
      address: resource.address,
      name: get(resource, name),
      document,
      resource,
    }))

export const organisationPolicy: Reader = (resource) => {
  const bounds = literal(get(resource, "type")) ?? "SERVICE_CONTROL_POLICY"
  if (!boundingPolicies.includes(bounds)) return []
  return policyOf("name", "content")(resource).map((fact) => (fact.kind === "policy" ? { ...fact, bounds } : fact))
}

const attachment =
  (holders: readonly string[]): Reader =>
  (resource) =>
    holders.flatMap((name) =>
      items(get(resource, name)).flatMap((holder) =>
        [...items(get(resource, "policy_arn")), ...items(get(resource, "policy_arns"))].map(
          (policy): Fact => ({ kind: "attachment", holder, policy, resource }),
        ),
      ),
    )

/** Every pair of somebody and a group, or a permission set, that a resource puts together. */
export const memberships = (resource: Resource, members: readonly Value[], groups: readonly Value[]): readonly Fact[] =>
  members.flatMap((member) => groups.map((group): Fact => ({ kind: "membership", member, group, resource })))

export const membership =
  (member: string, group: string): Reader =>
  (resource) =>
    memberships(resource, items(get(resource, member)), items(get(resource, group)))

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_permission_set */
const permissionSet =
  (kind: "inline" | "attachment" | "boundary", find: (resource: Resource) => readonly Value[]): Reader =>
  (resource) =>
    items(get(resource, "permission_set_arn")).flatMap((holder) =>
      find(resource).map((value): Fact => {
        if (kind === "inline") return { kind, holder, document: value, resource }
        return { kind, holder, policy: value, resource }
      }),
    )

const guard =
  (of: string, document: string): Reader =>
  (resource) =>
    guardOf(get(resource, of) ?? itself(resource), get(resource, document), resource)

export const setting =
  (name: SettingName, of: string, value: string): Reader =>
  (resource) =>
    each(get(resource, of), (subject) => ({
      kind: "setting",
      of: subject,
      name,
      value: get(resource, value) ?? subject,
      resource,
    }))

const customerManaged = (resource: Resource): readonly Value[] =>
  allIn(resource, "customer_managed_policy_reference", "name")

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
export const identityReaders: Readonly<Record<string, Reader>> = {
  aws_iam_role: identity("role", "name", "assume_role_policy", "inline_policy", "policy"),
  aws_iam_user: identity("user", "name", "assume_role_policy", "inline_policy", "policy"),
  aws_iam_group: identity("group", "name", "assume_role_policy", "inline_policy", "policy"),
  aws_iam_policy: policyOf("name", "policy"),
  "data.aws_iam_policy_document": (resource) => [
    { kind: "document", address: resource.address, document: resource.body, resource },
  ],
  "data.aws_iam_policy": (resource) => {
    const name = literal(get(resource, "name"))
    const policy =
      get(resource, "arn") ?? (name === undefined ? undefined : text(`arn:aws:iam::aws:policy/${name}`, resource))
    return policy ? [{ kind: "lookup", address: resource.address, policy, resource }] : []
  },
  aws_iam_role_policy: inline("policy", "role"),
  aws_iam_user_policy: inline("policy", "user"),
  aws_iam_group_policy: inline("policy", "group"),
  aws_iam_role_policy_attachment: attachment(["role"]),
  aws_iam_user_policy_attachment: attachment(["user"]),
  aws_iam_group_policy_attachment: attachment(["group"]),
  aws_iam_policy_attachment: attachment(["roles", "users", "groups"]),
  // What these name is attached by them too. Inline policies are only named: what is in them stands elsewhere.
  aws_iam_role_policy_attachments_exclusive: attachment(["role_name"]),
  aws_iam_user_policy_attachments_exclusive: attachment(["user_name"]),
  aws_iam_group_policy_attachments_exclusive: attachment(["group_name"]),
  aws_iam_user_group_membership: membership("user", "groups"),
  aws_iam_group_membership: membership("users", "group"),
  aws_ssoadmin_permission_set: (resource) => [
    { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "name"), resource },
  ],
  aws_ssoadmin_permission_set_inline_policy: permissionSet("inline", (resource) =>
    items(get(resource, "inline_policy")),
  ),
  aws_ssoadmin_managed_policy_attachment: permissionSet("attachment", (resource) =>
    items(get(resource, "managed_policy_arn")),
  ),
  aws_ssoadmin_managed_policy_attachments_exclusive: permissionSet("attachment", (resource) =>
    items(get(resource, "managed_policy_arns")),
  ),
  aws_ssoadmin_customer_managed_policy_attachment: permissionSet("attachment", customerManaged),
  aws_ssoadmin_customer_managed_policy_attachments_exclusive: permissionSet("attachment", customerManaged),
  aws_ssoadmin_permissions_boundary_attachment: permissionSet("boundary", (resource) => [
    ...allIn(resource, "permissions_boundary", "managed_policy_arn"),
    ...allIn(resource, "permissions_boundary", "customer_managed_policy_reference", "name"),
  ]),
  aws_ssoadmin_account_assignment: membership("principal_id", "permission_set_arn"),
  aws_vpc_endpoint: (resource) => endpoint(resource, get(resource, "service_name"), get(resource, "policy")),
  aws_vpc_endpoint_policy: guard("vpc_endpoint_id", "policy"),
  aws_organizations_policy: organisationPolicy,
  aws_organizations_policy_attachment: guard("target_id", "policy_id"),
  aws_iam_access_key: setting("access-key", "user", "user"),
  aws_iam_user_login_profile: setting("login-profile", "user", "user"),
  aws_iam_service_specific_credential: setting("service-credential", "user_name", "service_name"),
  moved: (resource) => {
    const [from, to] = [get(resource, "from"), get(resource, "to")].map(addressText)
    return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : []
  },
}

const addressText = (value: Value | undefined): string | undefined =>
  value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : literal(value)
