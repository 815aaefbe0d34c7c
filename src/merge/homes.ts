/** Principals to the accounts that they live in, as far as those were scanned: where they are declared, or where their name says so. */
import type { SurveyedPrincipal } from "../model/survey.ts"

export type HomeOf = (
  principal: Pick<SurveyedPrincipal, "name" | "cloud" | "tenants" | "onlyNamed">,
) => string | undefined

/** `scanned` are keys of tenants: `cloud:id`. */
export const homesIn =
  (scanned: ReadonlySet<string>): HomeOf =>
  ({ name, cloud, tenants, onlyNamed }) => {
    if (!onlyNamed) return tenants.find((tenant) => scanned.has(tenant))
    // What stands behind an at sign is where somebody lives, what stands before is what they are called there.
    const parts = (name.split("@").at(-1) ?? name).split(/[:./]+/)
    return parts.map((part) => `${cloud}:${part}`).find((tenant) => scanned.has(tenant))
  }
