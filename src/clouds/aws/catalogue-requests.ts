/** What a request for an action carries, and which resources it can be about. */
import { covers, glob, overlaps } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Truth } from "../../model/truth.ts"
import type { ActionFacts } from "./catalogue.ts"
import { actionNames, serviceData } from "./data.ts"

/**
 * Keys that AWS fills in for requests to any service, lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const globalKeys = new Set(
  `aws:calledvia aws:calledviafirst aws:calledvialast aws:currenttime aws:epochtime aws:ec2instancesourcevpc
  aws:ec2instancesourceprivateipv4 aws:federatedprovider aws:multifactorauthage aws:multifactorauthpresent aws:chatbotsourcearn
  aws:principalaccount aws:principalarn aws:principalisawsservice aws:principalorgid aws:principalorgpaths aws:principalservicename
  aws:principalservicenameslist aws:principaltype aws:referer aws:requestedregion aws:resourceaccount aws:resourceorgid
  aws:resourceorgpaths aws:securetransport aws:sourceaccount aws:sourcearn aws:sourceidentity aws:sourceip aws:sourceorgid
  aws:sourceorgpaths aws:sourcevpc aws:sourcevpcarn aws:sourcevpce aws:tokenissuetime aws:useragent aws:userid aws:username
  aws:viaawsservice aws:vpcsourceip aws:vpceaccount aws:vpceorgid aws:vpceorgpaths aws:assumedroot aws:tagkeys
  aws:sourceinstancearn aws:signinregion aws:signintime`.split(/\s+/),
)

/**
 * Identity providers whose claims stay in the session and so reach any service; those of every other end with the role's assumption.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const lastingProviders = new Set([
  "cognito-identity.amazonaws.com",
  "www.amazon.com",
  "graph.facebook.com",
  "accounts.google.com",
  "saml",
])

/** Whether a request for the action can carry the key. INVARIANT: `no` only where the data says so. */
export function requestCarries(action: ActionFacts, key: string): Truth {
  const wanted = key.toLowerCase()
  const prefix = wanted.slice(0, Math.max(wanted.indexOf(":"), 0))
  if (globalKeys.has(wanted) || wanted.startsWith("aws:principaltag/")) return "yes"
  if (action.conditionKeys.has(wanted)) return "yes"
  const alike = sameFamily(action.conditionKeys, wanted)
  if (alike) return alike
  // Tags that the tables do not mention, and global keys that are younger than this list.
  if (prefix === "aws" || prefix === "") return "maybe"
  if (isFederation(prefix)) return ofFederation(action, prefix)
  if (action.supporting) return prefix === action.service || prefix === "iam" || prefix === "sts" ? "maybe" : "no"
  // Keys that a service defines and no action of its table names.
  if (prefix === action.service) return serviceData().loose.includes(wanted) ? "maybe" : "no"
  return actionNames().has(prefix) ? "no" : "maybe"
}

/** `sagemaker:ResourceTag/${TagKey}` stands for any tag; a family of which only some members are listed may have more. */
function sameFamily(known: ReadonlySet<string>, wanted: string): "yes" | "maybe" | undefined {
  const slash = wanted.indexOf("/")
  if (slash < 0) return undefined
  const family = wanted.slice(0, slash + 1)
  const members = [...known].filter((key) => key.startsWith(family))
  if (members.some((key) => key === family || key.startsWith(`${family}\${`))) return "yes"
  return members.length > 0 ? "maybe" : undefined
}

/** Identity providers put their name before the claim: `token.actions.githubusercontent.com:sub`. */
const isFederation = (prefix: string): boolean => prefix.includes(".") || prefix === "saml"

function ofFederation(action: ActionFacts, prefix: string): Truth {
  if (action.service === "sts") return "yes"
  return lastingProviders.has(prefix) ? "maybe" : "no"
}

/**
 * Resources by which AWS's own guides scope actions whose tables leave them out.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html
 */
const contradicted: Readonly<Record<string, string>> = {
  "bedrock:CreateGuardrail": "arn:*:bedrock:*:*:guardrail/*",
}

/** Whether a resource glob can match a resource that the action takes. An action without resources takes only `*`. */
export function resourceFit(action: ActionFacts, resource: string): Truth {
  if (/^\*+$/.test(resource)) return "yes"
  let fit: Truth = "no"
  for (const { arn } of action.resourceTypes) {
    const each = formatFit(resource, arn)
    if (each === "yes") return "yes"
    if (each === "maybe") fit = "maybe"
  }
  const guide = contradicted[action.name]
  return guide && formatFit(resource, guide) !== "no" ? "maybe" : fit
}

/** A resource's fields, and the formats that it was held against. */
interface Asked {
  readonly whole: Pattern
  readonly fields: readonly Field[] | undefined
  readonly fits: Map<string, Truth>
}
/** Actions of one policy ask for the same resources in turn. */
let asked = new Map<string, Asked>()
const mostAsked = 1000
const formats = new Map<string, readonly Field[]>()

function formatFit(resource: string, format: string): Truth {
  const { whole, fields, fits } = asked.get(resource) ?? ask(resource)
  const known = fits.get(format)
  if (known) return known
  const made = fields ? compareFields(fields, format) : compareWhole(resource, whole, format)
  fits.set(format, made)
  return made
}

function ask(resource: string): Asked {
  if (asked.size >= mostAsked) asked = new Map()
  const fields = fieldsOf(resource)
  const made = { whole: glob(resource), fields: fields && isAligned(fields) ? fields : undefined, fits: new Map() }
  asked.set(resource, made)
  return made
}

/**
 * Where the fields can be told apart. A `*` may run on over colons, but what an ARN ends in never looks like the fields of
 * another: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function compareFields(written: readonly Field[], format: string): Truth {
  const fields = formats.get(format) ?? fieldsOf(format) ?? []
  formats.set(format, fields)
  return fields.every((field, i) => meets(field, written[i] as Field)) ? "yes" : "no"
}

/** Where a resource leaves its partition open. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions = ["aws", "aws-cn", "aws-us-gov"]

/** Where a `*` stands for several fields. */
function compareWhole(resource: string, whole: Pattern, format: string): Truth {
  const said = /^arn:([a-z-]+):/.exec(resource)?.[1]
  const all = said ? [inPartition(format, said)] : inPartitions(format)
  if (all.some((each) => covers(whole, each) === "yes")) return "yes"
  return all.some((each) => overlaps(whole, each) !== "no") ? "maybe" : "no"
}

const inPartition = (format: string, partition: string): Pattern => glob(format.replace("arn:*:", `arn:${partition}:`))

const everywhere = new Map<string, readonly Pattern[]>()
function inPartitions(format: string): readonly Pattern[] {
  const known = everywhere.get(format) ?? partitions.map((partition) => inPartition(format, partition))
  everywhere.set(format, known)
  return known
}

interface Field {
  readonly text: string
  /** The text before its first wildcard; all of it where there is none. */
  readonly start: string
}

function fieldOf(text: string): Field {
  const wild = text.search(/[*?]/)
  return { text, start: wild < 0 ? text : text.slice(0, wild) }
}

/** Fields that start differently, as most do, need no closer look; nor do names before a `*`. */
function meets(a: Field, b: Field): boolean {
  if (!a.start.startsWith(b.start) && !b.start.startsWith(a.start)) return false
  if (isPlain(a) && isPlain(b)) return a.text === b.text
  if (isPlain(a) && isPrefix(b)) return a.text.startsWith(b.start)
  if (isPlain(b) && isPrefix(a)) return b.text.startsWith(a.start)
  return overlaps(glob(a.text), glob(b.text)) !== "no"
}

const isPlain = ({ text, start }: Field): boolean => text.length === start.length
/** `foundation-model/*` */
const isPrefix = ({ text, start }: Field): boolean => text.length === start.length + 1 && text.endsWith("*")

/** The five fields before the resource, and the resource. */
function fieldsOf(arn: string): readonly Field[] | undefined {
  const parts = arn.split(":")
  return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(":")].map(fieldOf)
}

/** False where a `*` in the place of one field must have taken in several, as that of an unknown prefix does. */
function isAligned(fields: readonly Field[]): boolean {
  const [arn, partition = "", service = "", region = "", account = ""] = fields.map((field) => field.text)
  return (
    arn === "arn" &&
    [partition, service, region].every((field) => /^[a-z0-9*?-]*$/.test(field)) &&
    /^([\d*?]*|aws)$/.test(account)
  )
}
