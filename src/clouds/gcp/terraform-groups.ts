/** Terraform's groups of people and accounts, and who is put into them, to facts: a line for each type. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { at, get, listed } from "./arguments.ts"
import type { Fact, Reader } from "./facts.ts"

const group = (resource: Resource, email: Value | undefined): readonly Fact[] =>
  email ? [{ kind: "group", address: resource.address, email, resource }] : []

const memberships = (
  resource: Resource,
  of: Value | undefined,
  members: readonly (Value | undefined)[],
): readonly Fact[] =>
  of
    ? members.flatMap((member): readonly Fact[] =>
        member ? [{ kind: "membership", group: of, member, resource }] : [],
      )
    : []

const keyed: Reader = (resource) => group(resource, at(resource, "group_key", "id"))

export const groupReaders: Readonly<Record<string, Reader>> = {
  google_cloud_identity_group: keyed,
  "data.google_cloud_identity_group_lookup": keyed,
  /** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_identity_group_membership */
  google_cloud_identity_group_membership: (resource) =>
    memberships(resource, get(resource, "group"), [
      at(resource, "preferred_member_key", "id") ?? at(resource, "member_key", "id"),
    ]),
  /** https://registry.terraform.io/providers/hashicorp/googleworkspace/latest/docs/resources/group_member */
  googleworkspace_group: (resource) => group(resource, get(resource, "email")),
  "data.googleworkspace_group": (resource) => group(resource, get(resource, "email")),
  googleworkspace_group_member: (resource) =>
    memberships(resource, get(resource, "group_id"), [get(resource, "email")]),
  googleworkspace_group_members: (resource) =>
    memberships(
      resource,
      get(resource, "group_id"),
      listed(get(resource, "members")).flatMap((each) => at({ ...resource, body: bodyOf(each, resource) }, "email")),
    ),
}

const bodyOf = (value: Value, { body }: Resource): Resource["body"] =>
  value.kind === "dict" ? value : { ...body, entries: [] }

/** Calls of modules that make a group, with who is in it from the start, in whatever part. */
export function groupModule(resource: Resource, source: string, name: string): readonly Fact[] {
  const isGroup =
    /terraform-google-modules\/group\/google(?:\?|$|\/\/$)/.test(source) || name === "cloud-identity-group"
  const email = isGroup ? (get(resource, "id") ?? get(resource, "name")) : undefined
  const members = ["owners", "managers", "members"].flatMap((part) => listed(get(resource, part)))
  return [...group(resource, email), ...memberships(resource, email, members)]
}
