/** Names and the configuration to whether somebody is of another tenant than ours. */
import { literal, type Value } from "../../model/value.ts"
import type { Estate } from "../cloud.ts"

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
const isGuid = new RegExp(`^${guid}$`, "i")

/**
 * Issuers that say whose tokens they are. https://learn.microsoft.com/entra/identity-platform/access-tokens
 * https://learn.microsoft.com/azure/aks/use-oidc-issuer
 */
const issuers: readonly RegExp[] = [
  new RegExp(`^https://login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn)/(${guid})(?:/|$)`, "i"),
  new RegExp(`^https://sts\\.(?:windows\\.net|chinacloudapi\\.cn)/(${guid})/?$`, "i"),
  new RegExp(`^https://(?:[a-z0-9-]+\\.)?oic\\.prod-aks\\.azure\\.(?:com|us)/(${guid})/`, "i"),
]

const tenantOf = (issuer: string): string | undefined =>
  issuers.map((pattern) => pattern.exec(issuer)?.[1]?.toLowerCase()).find((tenant) => tenant !== undefined)

/** Only where the configuration says which tenants are ours can another be told. */
export function isForeignIssuer(issuer: Value | undefined, { trustedAccounts }: Estate): boolean {
  const tenant = tenantOf((issuer && literal(issuer)) ?? "")
  return tenant !== undefined && [...trustedAccounts].some((each) => isGuid.test(each)) && !trustedAccounts.has(tenant)
}

/** Who is of another tenant by what they are is trusted only where the configuration names that tenant, or that domain. */
export function isTrusted(home: Value | undefined, { trustedAccounts }: Estate): boolean {
  const name = home && literal(home)?.toLowerCase()
  return name !== undefined && trustedAccounts.has(name.split("@").at(-1) ?? name)
}
