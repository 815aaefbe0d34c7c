/** CloudFormation's identities, and what is attached to them, to facts: a line for each type. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { allIn, get, settingOf, together } from "./attributes.ts"
import { endpoint, guardOf } from "./bounding.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import {
  identity,
  inline,
  membership,
  memberships,
  organisationPolicy,
  policyOf,
  setting,
} from "./terraform-identities.ts"

const holders = ["roles", "users", "groups"]
const document = "policy_document"
const written = ["policies", document]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html */
const user: Reader = together(
  identity("user", "user_name", "", ...written),
  (resource) => memberships(resource, [itself(resource)], items(get(resource, "groups"))),
  (resource) =>
    allIn(resource, "login_profile").map((profile) => settingOf(resource, "login-profile", profile, "a password")),
)

const attached = (resource: Resource, values: readonly Value[]): readonly Fact[] =>
  values.map((policy): Fact => ({ kind: "attachment", holder: itself(resource), policy, resource }))

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html */
const managedPolicy: Reader = together(policyOf("managed_policy_name", document), (resource) =>
  holders
    .flatMap((name) => items(get(resource, name)))
    .map((holder): Fact => ({ kind: "attachment", holder, policy: itself(resource), resource })),
)

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html */
const permissionSet: Reader = (resource) => {
  const holder = itself(resource)
  return [
    { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "name"), resource },
    ...items(get(resource, "inline_policy")).map(
      (each): Fact => ({ kind: "inline", holder, document: each, resource }),
    ),
    ...attached(resource, items(get(resource, "managed_policies"))),
    ...attached(resource, allIn(resource, "customer_managed_policy_references", "name")),
    ...[
      ...allIn(resource, "permissions_boundary", "managed_policy_arn"),
      ...allIn(resource, "permissions_boundary", "customer_managed_policy_reference", "name"),
    ].map((policy): Fact => ({ kind: "boundary", holder, policy, resource })),
  ]
}

/** Whoever holds a certificate of the anchor may be any of the roles. https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html */
const certificateProfile: Reader = (resource) => [
  // Workloads stand behind it, as behind a role; its name is none of a role's.
  { kind: "identity", what: "role", address: resource.address, resource },
  ...memberships(resource, [itself(resource)], items(get(resource, "role_arns"))),
]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html */
export const identityTypes: Readonly<Record<string, Reader>> = {
  "AWS::IAM::Role": identity("role", "role_name", "assume_role_policy_document", ...written),
  "AWS::IAM::User": user,
  "AWS::IAM::Group": identity("group", "group_name", "", ...written),
  "AWS::IAM::Policy": inline(document, ...holders),
  "AWS::IAM::RolePolicy": inline(document, "role_name"),
  "AWS::IAM::UserPolicy": inline(document, "user_name"),
  "AWS::IAM::GroupPolicy": inline(document, "group_name"),
  "AWS::IAM::ManagedPolicy": managedPolicy,
  "AWS::IAM::UserToGroupAddition": membership("users", "group_name"),
  "AWS::IAM::AccessKey": setting("access-key", "user_name", "user_name"),
  "AWS::RolesAnywhere::Profile": certificateProfile,
  "AWS::SSO::PermissionSet": permissionSet,
  "AWS::SSO::Assignment": membership("principal_id", "permission_set_arn"),
  "AWS::EC2::VPCEndpoint": (resource) => endpoint(resource, get(resource, "service_name"), get(resource, document)),
  "AWS::Organizations::Policy": together(organisationPolicy, (resource) =>
    organisationPolicy(resource).length === 0
      ? []
      : items(get(resource, "target_ids")).flatMap((target) => guardOf(target, itself(resource), resource)),
  ),
}
