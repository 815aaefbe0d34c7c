/**
 * What `aws iam get-account-authorization-details` prints to identities and policies in the shape that templates have.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
import { madeDict, madeList } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import type { Export, Exported } from "./export.ts"
import type { ParsedPiece } from "./piece.ts"

/** By the list that an item stands in: what it is, and its arguments. */
const kinds: Readonly<Record<string, { readonly type: string; readonly body: (item: Dict) => Dict }>> = {
  UserDetailList: { type: "AWS::IAM::User", body: userOf },
  GroupDetailList: { type: "AWS::IAM::Group", body: groupOf },
  RoleDetailList: { type: "AWS::IAM::Role", body: roleOf },
  Policies: { type: "AWS::IAM::ManagedPolicy", body: policyOf },
}

export const awsAuthorization: Export = {
  name: "aws iam get-account-authorization-details",
  lists: Object.keys(kinds),
  read: ({ list, value, ...piece }) =>
    list === undefined ? wholeOf({ value, ...piece }) : value.kind === "dict" ? itemOf(list, value) : undefined,
}

/** Without its lists, it says whether there is more. */
function wholeOf({ value }: ParsedPiece): Exported | undefined {
  if (value.kind !== "dict" || !Object.keys(kinds).some((list) => field(value, list))) return undefined
  const truncated = field(value, "IsTruncated")
  const isTruncated = truncated?.kind === "scalar" && truncated.value === true
  const more = isTruncated || field(value, "NextToken") !== undefined
  return {
    cloud: "aws",
    resources: [],
    ...(more && { partial: "the provider printed only the first part of the account" }),
  }
}

function itemOf(list: string, item: Dict): Exported | undefined {
  const kind = Object.hasOwn(kinds, list) ? kinds[list] : undefined
  const arn = literal(field(item, "Arn"))
  if (!kind || arn === undefined) return undefined
  // The provider writes its own, and our catalogue has them.
  if (arn.includes(":iam::aws:policy/")) return { cloud: "aws", resources: [] }
  const resource: Resource = {
    address: arn,
    type: kind.type,
    body: madeDict({ Properties: kind.body(item) }, item.span),
    span: item.span,
  }
  const tenant = /^arn:[^:]*:iam::(\d{12}):/.exec(arn)?.[1]
  return { cloud: "aws", ...(tenant !== undefined && { tenant }), resources: [resource] }
}

const argumentsOf = (item: Dict, fields: Readonly<Record<string, Value | undefined>>): Dict =>
  madeDict(
    {
      Path: field(item, "Path"),
      ManagedPolicyArns: listOf(item, "AttachedManagedPolicies", "PolicyArn"),
      PermissionsBoundary: field(field(item, "PermissionsBoundary"), "PermissionsBoundaryArn"),
      ...fields,
    },
    item.span,
  )

/** One field of each of a list. */
function listOf(item: Dict, list: string, name: string): Value | undefined {
  const found = field(item, list)
  return (
    found &&
    madeList(
      items(found).flatMap((each) => field(each, name) ?? []),
      found.span,
    )
  )
}

function roleOf(item: Dict): Dict {
  return argumentsOf(item, {
    RoleName: field(item, "RoleName"),
    AssumeRolePolicyDocument: field(item, "AssumeRolePolicyDocument"),
    Policies: field(item, "RolePolicyList"),
  })
}

function userOf(item: Dict): Dict {
  return argumentsOf(item, {
    UserName: field(item, "UserName"),
    Groups: field(item, "GroupList"),
    Policies: field(item, "UserPolicyList"),
  })
}

function groupOf(item: Dict): Dict {
  return argumentsOf(item, { GroupName: field(item, "GroupName"), Policies: field(item, "GroupPolicyList") })
}

/** Only the version in force grants anything. */
function policyOf(item: Dict): Dict {
  const versions = items(field(item, "PolicyVersionList"))
  const isInForce = (version: Value) => {
    const value = field(version, "IsDefaultVersion")
    return value?.kind === "scalar" && value.value === true
  }
  const inForce = versions.find(isInForce) ?? (versions.length === 1 ? versions[0] : undefined)
  return argumentsOf(item, {
    ManagedPolicyName: field(item, "PolicyName"),
    PolicyDocument: inForce && field(inForce, "Document"),
  })
}
