/** What holds for a whole project or organisation, in Terraform: pools of outside identities, organisation policies, audit logs. */
import { thing } from "./arguments.ts"
import { auditedIn } from "./audit.ts"
import { entitlement } from "./entitlements.ts"
import type { Reader } from "./facts.ts"
import { poolReader, providerReader } from "./federation.ts"
import { organizationPolicy } from "./organization-policies.ts"
import { perimeter, perimeters } from "./perimeters.ts"

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam */
const auditConfig: Reader = (resource) => [
  thing(resource),
  ...auditedIn(resource, [resource.body], {
    service: "service",
    kinds: "audit_log_config",
    kind: "log_type",
    exempt: "exempted_members",
  }),
]

export const guardReaders: Readonly<Record<string, Reader>> = {
  google_iam_workload_identity_pool: poolReader,
  google_iam_workload_identity_pool_provider: providerReader,
  google_iam_workforce_pool: poolReader,
  google_iam_workforce_pool_provider: providerReader,
  google_privileged_access_manager_entitlement: entitlement,
  google_org_policy_policy: organizationPolicy,
  google_project_organization_policy: organizationPolicy,
  google_folder_organization_policy: organizationPolicy,
  google_organization_policy: organizationPolicy,
  google_access_context_manager_service_perimeter: perimeter,
  google_access_context_manager_service_perimeters: perimeters,
  google_project_iam_audit_config: auditConfig,
  google_folder_iam_audit_config: auditConfig,
  google_organization_iam_audit_config: auditConfig,
}
