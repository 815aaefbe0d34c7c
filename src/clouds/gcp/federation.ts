/** Providers of outside identities to facts: whose tokens they take, and how tightly what they ask of a token ties it to one workload. */
import type { Resource } from "../../model/resource.ts"
import { spelled } from "../../model/text.ts"
import { literal, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { at, get, settingOf } from "./arguments.ts"
import type { Fact, Reader } from "./facts.ts"
import { lookAlike } from "./issuers.ts"
import { pinningOf } from "./pinning.ts"

/**
 * `provider` is where the kinds of provider stand: in the resource itself, or below a word of it.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_provider
 */
export function providerFacts(
  resource: Resource,
  pool: Value | undefined,
  provider: Value | undefined = resource.body,
): readonly Fact[] {
  const condition = get(resource, "attribute_condition")
  const issuer = issuerOf(provider)
  return [
    { kind: "provider", address: resource.address, pool, condition, resource },
    ...(issuer ? issuerFacts(resource, issuer) : []),
    ...(issuer ? pinnedFacts(resource, issuer, condition) : []),
  ]
}

/** What a template of Fabric's stands for: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/identity-providers-defs.tf */
const templates: Readonly<Record<string, string>> = {
  github: "https://token.actions.githubusercontent.com",
  gitlab: "https://gitlab.com",
  terraform: "https://app.terraform.io",
}

interface Issuer {
  /** What names it. */
  readonly value: Value
  readonly url: string
}

function issuerOf(provider: Value | undefined): Issuer | undefined {
  const written = all(provider, "oidc", "issuer_uri")[0]
  if (written)
    return { value: written, url: written.kind === "text" ? spelled(written.pieces) : (textIn(written) ?? "") }
  const template = all(provider, "oidc", "template")[0]
  const url = templates[literal(template) ?? ""]
  return template && url !== undefined ? { value: template, url } : undefined
}

/** An issuer whose name only looks like one that many trust. */
function issuerFacts(resource: Resource, { value, url }: Issuer): readonly Fact[] {
  const real = lookAlike(url)
  return real === undefined ? [] : [settingOf(resource, "look-alike-issuer", value, url, real)]
}

/**
 * Issuers that give tokens to whoever has an account with them; what one of their tokens may be used for is for the condition
 * to say. https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation
 */
const shared: readonly RegExp[] = [
  /^https:\/\/token\.actions\.githubusercontent\.com\/?$/,
  /^https:\/\/gitlab\.com\/?$/,
  /^https:\/\/app\.terraform\.io\/?$/,
  /^https:\/\/oidc\.circleci\.com\//,
  /^https:\/\/(?:login\.microsoftonline\.com\/(?:common|organizations|consumers)|sts\.windows\.net\/common)\b/,
  /^https:\/\/accounts\.google\.com\/?$/,
  /^https:\/\/api\.bitbucket\.org\//,
  /^https:\/\/agent\.buildkite\.com\/?$/,
  /^https:\/\/oidc\.vercel\.com\/?$/,
]

/** GitHub puts what enterprises add into its path, so that only theirs come from there. */
const isShared = (url: string): boolean => shared.some((pattern) => pattern.test(url))

/** The issuer's name comes last, since a rule asks how far a token may come from. */
function pinnedFacts(resource: Resource, issuer: Issuer, condition: Value | undefined): readonly Fact[] {
  if (!isShared(issuer.url)) return []
  const { reach, perhaps } = pinningOf(condition, mappingIn(resource))
  const value = condition ?? issuer.value
  const doubtful = perhaps === undefined ? resource : { perhaps, ...resource }
  return [settingOf(doubtful, "federated-subject", value, `${reach} of ${issuer.url}`)]
}

/** The attributes by which conditions and members name what is in the token. */
function mappingIn(resource: Resource): ReadonlyMap<string, string> {
  const map = at(resource, "attribute_mapping")
  return new Map(map?.kind === "dict" ? map.entries.map(({ key, value }) => [key, textIn(value) ?? ""]) : [])
}

export const poolReader: Reader = (resource) => [
  {
    kind: "pool",
    address: resource.address,
    id: get(resource, "workload_identity_pool_id") ?? get(resource, "workforce_pool_id"),
    resource,
  },
]

export const providerReader: Reader = (resource) =>
  providerFacts(resource, get(resource, "workload_identity_pool_id") ?? get(resource, "workforce_pool_id"))
