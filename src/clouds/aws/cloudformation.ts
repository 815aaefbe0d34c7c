/** CloudFormation's AWS resources, and SAM's, to facts: a line for each type. */
import type { Resource } from "../../model/resource.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { boundingPolicies, endpoint, guardOf } from "./bounding.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"

const get = (resource: Resource, name: string): Value | undefined => field(field(resource.body, "Properties"), name)

const inlinePolicies = (resource: Resource, policies: Value | undefined, holder: Value): readonly Fact[] =>
  items(policies).flatMap((policy): readonly Fact[] => {
    const document = field(policy, "PolicyDocument")
    return document ? [{ kind: "inline", holder, document, resource }] : []
  })

const identity =
  (what: "role" | "user" | "group", nameProperty: string): Reader =>
  (resource) => [
    { kind: "identity", what, address: resource.address, name: get(resource, nameProperty), resource },
    ...items(get(resource, "AssumeRolePolicyDocument")).map(
      (document): Fact => ({ kind: "trust", role: itself(resource), document, resource }),
    ),
    ...items(get(resource, "PermissionsBoundary")).map(
      (policy): Fact => ({ kind: "boundary", holder: itself(resource), policy, resource }),
    ),
    ...items(get(resource, "ManagedPolicyArns")).map(
      (policy): Fact => ({ kind: "attachment", holder: itself(resource), policy, resource }),
    ),
    ...inlinePolicies(resource, get(resource, "Policies"), itself(resource)),
  ]

const holdersOf = (resource: Resource): readonly Value[] =>
  ["Roles", "Users", "Groups"].flatMap((name) => items(get(resource, name)))

const standalone: Reader = (resource) => {
  const document = get(resource, "PolicyDocument")
  if (!document) return []
  return holdersOf(resource).map((holder): Fact => ({ kind: "inline", holder, document, resource }))
}

const single =
  (holderProperty: string): Reader =>
  (resource) => {
    const [holder, document] = [get(resource, holderProperty), get(resource, "PolicyDocument")]
    return holder && document ? [{ kind: "inline", holder, document, resource }] : []
  }

const managed: Reader = (resource) => {
  const document = get(resource, "PolicyDocument")
  if (!document) return []
  return [
    { kind: "policy", address: resource.address, name: get(resource, "ManagedPolicyName"), document, resource },
    ...holdersOf(resource).map((holder): Fact => ({ kind: "attachment", holder, policy: itself(resource), resource })),
  ]
}

const resourcePolicy =
  (of: string, policy: string): Reader =>
  (resource) => {
    const document = get(resource, policy)
    return document ? [{ kind: "resource-policy", of: get(resource, of) ?? itself(resource), document, resource }] : []
  }

const setting =
  (name: SettingName, of: string, value: string): Reader =>
  (resource) =>
    items(get(resource, of)).map(
      (subject): Fact => ({ kind: "setting", of: subject, name, value: get(resource, value) ?? subject, resource }),
    )

/** Every pair of somebody and a group, or a permission set, that a resource puts together. */
const membership = (resource: Resource, members: Value | undefined, groups: Value | undefined): readonly Fact[] =>
  items(members).flatMap((member) =>
    items(groups).map((group): Fact => ({ kind: "membership", member, group, resource })),
  )

const user: Reader = (resource) => [
  ...identity("user", "UserName")(resource),
  ...membership(resource, itself(resource), get(resource, "Groups")),
]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html */
const permissionSet: Reader = (resource) => {
  const holder = itself(resource)
  const attached = [
    ...items(get(resource, "ManagedPolicies")),
    ...items(get(resource, "CustomerManagedPolicyReferences")).flatMap((policy) => items(field(policy, "Name"))),
  ]
  const boundary = get(resource, "PermissionsBoundary")
  const bounds = [
    ...items(field(boundary, "ManagedPolicyArn")),
    ...items(field(field(boundary, "CustomerManagedPolicyReference"), "Name")),
  ]
  return [
    { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "Name"), resource },
    ...items(get(resource, "InlinePolicy")).map((document): Fact => ({ kind: "inline", holder, document, resource })),
    ...attached.map((policy): Fact => ({ kind: "attachment", holder, policy, resource })),
    ...bounds.map((policy): Fact => ({ kind: "boundary", holder, policy, resource })),
  ]
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html */
const organisationPolicy: Reader = (resource) => {
  const [type, document] = [literal(get(resource, "Type")), get(resource, "Content")]
  if (!document || !boundingPolicies.includes(type ?? "")) return []
  return [
    { kind: "policy", address: resource.address, name: get(resource, "Name"), document, bounds: type, resource },
    ...items(get(resource, "TargetIds")).flatMap((target) => guardOf(target, itself(resource), resource)),
  ]
}

const guardrail: Reader = (resource) => {
  const of = itself(resource)
  const value = field(get(resource, "GuardrailConfiguration"), "GuardrailIdentifier")
  const says = value ? undefined : "none"
  return [{ kind: "setting", of, name: "guardrail", value: value ?? of, says, resource }]
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
export const cloudformationReaders: Readonly<Record<string, Reader>> = {
  "AWS::IAM::Role": identity("role", "RoleName"),
  "AWS::IAM::User": user,
  "AWS::IAM::Group": identity("group", "GroupName"),
  "AWS::IAM::Policy": standalone,
  "AWS::IAM::RolePolicy": single("RoleName"),
  "AWS::IAM::UserPolicy": single("UserName"),
  "AWS::IAM::GroupPolicy": single("GroupName"),
  "AWS::IAM::ManagedPolicy": managed,
  "AWS::IAM::UserToGroupAddition": (resource) =>
    membership(resource, get(resource, "Users"), get(resource, "GroupName")),
  "AWS::SSO::PermissionSet": permissionSet,
  "AWS::SSO::Assignment": (resource) =>
    membership(resource, get(resource, "PrincipalId"), get(resource, "PermissionSetArn")),
  "AWS::EC2::VPCEndpoint": (resource) =>
    endpoint(resource, get(resource, "ServiceName"), get(resource, "PolicyDocument")),
  "AWS::Organizations::Policy": organisationPolicy,
  "AWS::IAM::AccessKey": setting("access-key", "UserName", "UserName"),
  "AWS::Bedrock::Agent": guardrail,
  "AWS::Bedrock::ResourcePolicy": resourcePolicy("ResourceArn", "PolicyDocument"),
  "AWS::SageMaker::ModelPackageGroup": resourcePolicy("ModelPackageGroupName", "ModelPackageGroupPolicy"),
  "AWS::S3Vectors::VectorBucketPolicy": resourcePolicy("VectorBucketArn", "Policy"),
}
