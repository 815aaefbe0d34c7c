/**
 * What `aws iam get-account-authorization-details` prints to identities and policies in the shape that templates have.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
import { madeDict, madeList, madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { textOf } from "../model/source.ts"
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
    pageOf: awsAuthorization.name,
    ...(more && { partial: `only the first part of the account is here: ${wholly}` }),
  }
}

const wholly = "print it without a limit, or put the pages after each other in one file"

function itemOf(list: string, item: Dict): Exported | undefined {
  const kind = Object.hasOwn(kinds, list) ? kinds[list] : undefined
  const arn = literal(field(item, "Arn"))
  if (!kind || arn === undefined) return undefined
  // Other commands list policies too, by their names alone.
  if (list === "Policies" && !field(item, "PolicyVersionList")) return { cloud: "aws", resources: [] }
  const resource = (type: string, body: Dict): Resource => ({ address: arn, type, body, span: item.span })
  if (isProviders(arn)) return { cloud: "aws", resources: [resource("iam:provided-policy", providedOf(item))] }
  const tenant = /^arn:[^:]*:iam::(\d{12}):/.exec(arn)?.[1]
  return {
    cloud: "aws",
    ...(tenant !== undefined && { tenant }),
    resources: [resource(kind.type, madeDict({ Properties: kind.body(item) }, item.span))],
  }
}

const isProviders = (arn: string): boolean => arn.includes(":iam::aws:policy/")

/** What the provider wrote, as it is in force there: newer than any list of such policies. */
const providedOf = (item: Dict): Dict => madeDict({ document: documentInForce(item) }, item.span)

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
    AssumeRolePolicyDocument: written(field(item, "AssumeRolePolicyDocument")),
    Policies: inlineOf(item, "RolePolicyList"),
  })
}

function userOf(item: Dict): Dict {
  return argumentsOf(item, {
    UserName: field(item, "UserName"),
    Groups: field(item, "GroupList"),
    Policies: inlineOf(item, "UserPolicyList"),
  })
}

function groupOf(item: Dict): Dict {
  return argumentsOf(item, { GroupName: field(item, "GroupName"), Policies: inlineOf(item, "GroupPolicyList") })
}

function policyOf(item: Dict): Dict {
  return argumentsOf(item, { ManagedPolicyName: field(item, "PolicyName"), PolicyDocument: documentInForce(item) })
}

/** Only the version in force grants anything. */
function documentInForce(item: Dict): Value | undefined {
  const versions = items(field(item, "PolicyVersionList"))
  const isInForce = (version: Value) => {
    const value = field(version, "IsDefaultVersion")
    return value?.kind === "scalar" && value.value === true
  }
  const inForce = versions.find(isInForce) ?? (versions.length === 1 ? versions[0] : undefined)
  return written(inForce && field(inForce, "Document"))
}

function inlineOf(item: Dict, list: string): Value | undefined {
  const found = field(item, list)
  const plain = (each: Value): Value =>
    each.kind === "dict" ? withFields(each, { PolicyDocument: written(field(each, "PolicyDocument")) }) : each
  return found && madeList(items(found).map(plain), found.span)
}

/**
 * A document as the text that it is: an account has many, each is read when it is looked into, and what is parsed takes many times
 * the memory of its text. The service itself answers with documents that are encoded for URLs, which its client decodes and other
 * programs may not.
 */
function written(document: Value | undefined): Value | undefined {
  if (document?.kind === "dict") return madeText(textOf(document.span), document.span)
  const text = literal(document)
  if (document === undefined || text === undefined || !/^\s*%7B/i.test(text)) return document
  try {
    return madeText(decodeURIComponent(text), document.span)
  } catch {
    return document
  }
}
