/** Structural properties of a row that rules ask for. rules/README.md lists them. */
import { binds } from "../../access/condition.ts"
import { covers, glob } from "../../access/pattern.ts"
import type { Action, Condition, Effect, Pattern, PrincipalWho, Scope, Test } from "../../model/grant.ts"
import type { Estate } from "../cloud.ts"
import { isTimeBound } from "../time-bounds.ts"
import { breadth } from "./catalogue.ts"
import { type ArnParts, arnParts } from "./patterns.ts"
import { hasSourceGuard, isAiService, pinsSubject } from "./principals.ts"

export interface Row {
  readonly effect: Effect
  readonly action: Scope
  readonly resource: Scope
  readonly reaches: readonly Action[]
}

export function traitsOf(row: Row, estate: Estate, conditions: readonly Condition[]): ReadonlySet<string> {
  const { action, resource } = row
  const parts = arnParts(resource.of.text)
  const invokes = row.reaches.some((each) => each.capability === "invoke" && each.service.startsWith("bedrock"))
  const delegates = row.reaches.some((each) => each.service === "iam" || each.service === "sts")
  return new Set(
    [
      covers(action.of, everyAction) === "yes" && action.except.length === 0 && "every-action",
      isServiceWide(action.of) && "service-wide",
      action.except.length > 0 && "not-action",
      resource.except.length > 0 && "not-resource",
      isAnyResource(resource.of) && "any-resource",
      coversAllOf(resource.of, parts?.resource, /^[a-z-]+[/:]\*$/i) && "any-of-its-kind",
      invokes && isAnyModel(resource.of, parts?.resource) && "any-model",
      invokes && isModelFamily(parts?.resource) && "model-family",
      invokes && approval(parts?.resource, estate),
      invokes && isUnapprovedRegion(parts, estate) && "unapproved-region",
      invokes && isTied(conditions, networkKeys, estate.approvedNetworks) === false && "unapproved-network",
      guards(row) && isTied(conditions, guardrailKeys, estate.approvedGuardrails) === false && "unapproved-guardrail",
      delegates && reachesAll(resource.of, parts?.resource, "role/*") && "any-role",
      delegates && reachesAll(resource.of, parts?.resource, "user/*") && "any-user",
      parts && isForeign(parts.account, estate) && "foreign-account",
      isTimeBound(conditions, estate.today) && "time-bound",
    ].filter((trait) => typeof trait === "string"),
  )
}

/** A glob takes in a whole service where it matches this share of its actions: `bedrock:*`, but `bedrock:[A-Z]*` alike. */
const wholeService = 0.8
const isServiceWide = (of: Pattern): boolean =>
  of.text.includes("*") && breadth(of.text).some(({ share }) => share >= wholeService)

const isAnyResource = (of: Pattern): boolean => of.text.includes("*") && covers(of, everyResource) === "yes"
const everyResource = glob("arn:aws:*:*:*:*")
const everyAction = glob("*:*")

const coversAllOf = (of: Pattern, resource: string | undefined, kind: RegExp): boolean =>
  isAnyResource(of) || (resource !== undefined && (resource === "*" || kind.test(resource)))

const reachesAll = (of: Pattern, resource: string | undefined, wanted: string): boolean =>
  isAnyResource(of) || (resource !== undefined && covers(glob(resource), glob(wanted)) === "yes")

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html */
const modelKinds = [
  "foundation-model",
  "inference-profile",
  "application-inference-profile",
  "custom-model",
  "imported-model",
  "provisioned-model",
  "custom-model-deployment",
].map((kind) => glob(`${kind}/*`))

function isAnyModel(of: Pattern, resource: string | undefined): boolean {
  if (isAnyResource(of)) return true
  if (resource === undefined) return covers(of, glob("arn:aws:bedrock:us-east-1::foundation-model/*")) === "yes"
  return resource.includes("*") && modelKinds.some((kind) => covers(glob(resource), kind) === "yes")
}

const isModelFamily = (resource: string | undefined): boolean =>
  resource !== undefined && /^(foundation-model|inference-profile)\/[^*?]+[*?]/.test(resource)

/** Whether the configuration lists the model or profile; nothing is said where it lists none. */
function approval(resource: string | undefined, { approvedModels }: Estate): string | undefined {
  const id = /^(?:foundation-model|inference-profile)\/(.+)$/.exec(resource ?? "")?.[1]
  if (id === undefined || approvedModels.length === 0) return undefined
  // A profile is named for the region it routes from, before the model's own id.
  const names = [id, id.replace(/^(us|eu|apac|jp|au|global|us-gov)\./, "")]
  const listed = names.some((name) => approvedModels.some((approved) => covers(glob(approved), glob(name)) === "yes"))
  return listed ? "approved-model" : "unapproved-model"
}

/** Where a request is answered: a profile's name says among which regions, or that it is anywhere. */
function isUnapprovedRegion(parts: ArnParts | undefined, { approvedRegions }: Estate): boolean {
  if (approvedRegions.length === 0) return false
  if (!parts) return true
  const profile = /^(?:application-)?inference-profile\/([a-z-]+)[.]/.exec(parts.resource)?.[1]
  // The models that a profile routes to are named for any region: what ties them is the profile.
  const where = profile ?? parts.region
  if (where === "" || where.startsWith("${")) return false
  return !approvedRegions.some((approved) => covers(glob(approved), glob(where)) === "yes")
}

const networkKeys = ["aws:sourcevpce", "aws:sourcevpc", "aws:sourceip", "aws:vpceaccount", "aws:vpceorgid"]
const guardrailKeys = ["bedrock:guardrailidentifier"]

/** Whether conditions tie a request to what is approved; undefined where the configuration lists nothing. */
function isTied(
  conditions: readonly Condition[],
  keys: readonly string[],
  approved: readonly string[],
): boolean | undefined {
  if (approved.length === 0) return undefined
  return conditions.some(
    (condition) =>
      condition.kind === "opaque" ||
      (binds(condition) &&
        keys.includes(condition.key) &&
        condition.values.every((value) => approved.some((each) => covers(glob(each), value) !== "no"))),
  )
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html: no other action takes the key. */
const guards = ({ reaches }: Row): boolean =>
  reaches.some(({ name }) => name === "bedrock:InvokeModel" || name === "bedrock:InvokeModelWithResponseStream")

/** Only where the configuration says which accounts are ours can another be told. */
const isForeign = (account: string, estate: Estate): boolean =>
  isAccount(account) && [...estate.trustedAccounts].some(isAccount) && !estate.trustedAccounts.has(account)

const isAccount = (text: string): boolean => /^\d{12}$/.test(text)

/** Whoever is meant, a request must come from these organizations; undefined where that is not asked for. */
const organizationsIn = (conditions: readonly Condition[]): readonly string[] | undefined =>
  conditions
    .find((each): each is Test => binds(each) && ["aws:principalorgid", "aws:principalorgpaths"].includes(each.key))
    ?.values.map(({ text }) => text.split("/")[0] ?? "")

const isOrganization = (text: string): boolean => text.startsWith("o-")

/** Only where the configuration says which organizations are ours can another be told. */
const isForeignTo = ({ trustedAccounts }: Estate, organizations: readonly string[]): boolean =>
  [...trustedAccounts].some(isOrganization) && !organizations.every((each) => trustedAccounts.has(each))

/** How widely a principal is named. */
export function whoTraits(who: PrincipalWho, estate: Estate, conditions: readonly Condition[]): readonly string[] {
  const organizations = organizationsIn(conditions)
  if (organizations && !isForeignTo(estate, organizations)) return []
  const tenant = who.kind === "tenant" ? who.id : who.kind === "identity" ? who.tenant : undefined
  const external = organizations !== undefined || (tenant !== undefined && isForeign(tenant.text, estate))
  return [
    who.kind === "tenant" && "account-root",
    (who.kind === "anyone" || who.kind === "tenant" || external) && "open-trust",
    external && "external",
  ].filter((trait) => typeof trait === "string")
}

/** Properties of a row of a role's trust policy. */
export const trustTraits = (who: PrincipalWho, conditions: readonly Condition[], estate: Estate): ReadonlySet<string> =>
  new Set([
    "trust",
    ...whoTraits(who, estate, conditions),
    ...(who.kind === "federated" && !pinsSubject(conditions) ? ["unpinned-subject"] : []),
    ...(isAiService(who) && !hasSourceGuard(conditions) ? ["no-source-guard"] : []),
  ])
