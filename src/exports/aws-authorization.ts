/**
 * What `aws iam get-account-authorization-details` prints to identities and policies in the shape that templates have.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
import { madeDict, madeList, madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { textOf } from "../model/source.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import type { Export, Exported } from "./export.ts"
import { alone, copied, type ParsedPiece } from "./piece.ts"

/** By the list that an item stands in: what it is, and its arguments. */
const kinds: Readonly<Record<string, { readonly type: string; readonly body: (item: Dict) => Dict }>> = {
  UserDetailList: { type: "AWS::IAM::User", body: userOf },
  GroupDetailList: { type: "AWS::IAM::Group", body: groupOf },
  RoleDetailList: { type: "AWS::IAM::Role", body: roleOf },
}

const policies = "Policies"
const lists = [...Object.keys(kinds), policies]

export const awsAuthorization: Export = {
  name: "aws iam get-account-authorization-details",
  lists,
  read: ({ list, value, ...piece }) =>
    list === undefined ? wholeOf({ value, ...piece }) : value.kind === "dict" ? itemOf(list, value) : undefined,
}

/** Without its lists, it says whether there is more. */
function wholeOf({ value }: ParsedPiece): Exported | undefined {
  if (value.kind !== "dict" || !lists.some((list) => field(value, list))) return undefined
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
  if (arn === undefined || !lists.includes(list)) return undefined
  const tenant = /^arn:[^:]*:iam::(\d{12}):/.exec(arn)?.[1]
  const resources = kind
    ? [{ address: arn, type: kind.type, body: madeDict({ Properties: kind.body(item) }, item.span), span: item.span }]
    : policyOf(copied(arn), item)
  return { cloud: "aws", ...(tenant !== undefined && { tenant }), resources }
}

/**
 * Only the version in force grants anything, and only it is kept. What the provider wrote is here as it is in force, newer than any
 * list of such policies.
 */
function policyOf(arn: string, item: Dict): readonly Resource[] {
  const document = inForce(items(field(item, "PolicyVersionList")))
  // Other commands list policies too, by their names alone.
  if (!document) return []
  const span = alone(document.span)
  const fields = { document: document.kind === "dict" ? madeText(textOf(span), span) : written(document) }
  if (arn.includes(":iam::aws:policy/"))
    return [{ address: arn, type: "iam:provided-policy", body: madeDict(fields, span), span }]
  const kept = (name: string) => {
    const text = literal(field(item, name))
    return text === undefined ? undefined : madeText(copied(text), span)
  }
  const properties = { ManagedPolicyName: kept("PolicyName"), Path: kept("Path"), PolicyDocument: fields.document }
  const body = madeDict({ Properties: madeDict(properties, span) }, span)
  return [{ address: arn, type: "AWS::IAM::ManagedPolicy", body, span }]
}

function inForce(versions: readonly Value[]): Value | undefined {
  const isDefault = (version: Value) => {
    const value = field(version, "IsDefaultVersion")
    return value?.kind === "scalar" && value.value === true
  }
  return field(versions.find(isDefault) ?? (versions.length === 1 ? versions[0] : undefined), "Document")
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
