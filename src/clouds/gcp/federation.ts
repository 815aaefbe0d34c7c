/** Pools of outside identities, and providers of them, to facts: whose tokens they take, and what they ask of a token. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { get, settingOf } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { issuerOf, lookAlike } from "./issuers.ts"

/**
 * `provider` is where the kinds of provider stand: in the resource itself, or below a word of it.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_provider
 */
export function providerFacts(
  resource: Resource,
  pool: Value | undefined,
  provider: Value | undefined = resource.body,
): readonly Fact[] {
  const issuer = all(provider, "oidc", "issuer_uri")[0] ?? all(provider, "oidc", "template")[0]
  return [
    {
      kind: "provider",
      address: resource.address,
      pool,
      condition: get(resource, "attribute_condition"),
      issuer,
      sources: sources.flatMap((path) => all(provider, ...path).map((value) => [path.join("."), value] as const)),
      ...switchedOff(resource),
      mapping: get(resource, "attribute_mapping"),
      resource,
    },
    ...(issuer ? issuerFacts(resource, issuer) : []),
    ...all(provider, "oidc").map((oidc) => audience(resource, oidc)),
  ]
}

/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers */
const sources = [
  ["oidc", "issuer_uri"],
  ["oidc", "template"],
  ["oidc", "jwks_json"],
  ["aws", "account_id"],
  ["saml", "idp_metadata_xml"],
  ["x509", "trust_store", "trust_anchors", "pem_certificate"],
]

export const switchedOff = (resource: Resource): { readonly isOff?: true } =>
  textIn(get(resource, "disabled")) === "true" ? { isOff: true } : {}

/** Whom a token must be made for. Where nobody is named, that is the provider alone. */
function audience(resource: Resource, oidc: Value): Fact {
  const allowed = all(oidc, "allowed_audiences")
  const names = allowed.map((each) => textIn(each) ?? "one that is not known")
  return {
    kind: "setting",
    of: itself(resource),
    name: "federated-audience",
    value: allowed[0] ?? oidc,
    says: names.length === 0 ? "itself" : names.join(", "),
    allows: names,
    resource: { perhaps: "whom its tokens may act as is not in view", ...resource },
  }
}

/** An issuer whose name only looks like one that many trust. */
function issuerFacts(resource: Resource, issuer: Value): readonly Fact[] {
  const url = issuerOf(issuer) ?? ""
  const real = lookAlike(url)
  return real === undefined ? [] : [settingOf(resource, "look-alike-issuer", issuer, url, real)]
}

const poolOf = (resource: Resource): Value | undefined =>
  get(resource, "workload_identity_pool_id") ?? get(resource, "workforce_pool_id")

export const poolReader: Reader = (resource) => [
  { kind: "pool", address: resource.address, id: poolOf(resource), ...switchedOff(resource), resource },
]

export const providerReader: Reader = (resource) => providerFacts(resource, poolOf(resource))
