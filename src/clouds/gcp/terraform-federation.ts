/** Pools of outside identities and organisation policies in Terraform to facts. */
import type { Reader } from "./facts.ts"
import { poolReader, providerReader } from "./federation.ts"
import { organizationPolicy } from "./organization-policies.ts"

export const federationReaders: Readonly<Record<string, Reader>> = {
  google_iam_workload_identity_pool: poolReader,
  google_iam_workload_identity_pool_provider: providerReader,
  google_iam_workforce_pool: poolReader,
  google_iam_workforce_pool_provider: providerReader,
  google_org_policy_policy: organizationPolicy,
  google_project_organization_policy: organizationPolicy,
  google_folder_organization_policy: organizationPolicy,
  google_organization_policy: organizationPolicy,
}
