/** Permissions of other services that decide on access to AI: they matter where their holder has an AI capability. */
import type { Capability } from "../../model/capability.ts"

const of = (capability: Capability, ...names: readonly string[]) => names.map((name) => ({ name, capability }))

/** https://cloud.google.com/iam/docs/permissions-reference */
export const supportingPermissions: readonly { readonly name: string; readonly capability: Capability }[] = [
  ...of(
    "identity",
    "iam.serviceAccounts.actAs",
    "iam.serviceAccounts.getAccessToken",
    "iam.serviceAccounts.getOpenIdToken",
    "iam.serviceAccounts.implicitDelegation",
    "iam.serviceAccounts.setIamPolicy",
    "iam.serviceAccounts.signBlob",
    "iam.serviceAccounts.signJwt",
    "iam.roles.create",
    "iam.roles.update",
    "iam.googleapis.com/workloadIdentityPoolProviders.create",
    "iam.googleapis.com/workloadIdentityPoolProviders.update",
    "resourcemanager.projects.setIamPolicy",
    "resourcemanager.folders.setIamPolicy",
    "resourcemanager.organizations.setIamPolicy",
    "deploymentmanager.deployments.create",
    "cloudbuild.builds.create",
  ),
  ...of(
    "share-policy",
    "iam.denypolicies.delete",
    "iam.denypolicies.update",
    "iam.principalaccessboundarypolicies.unbind",
    "iam.principalaccessboundarypolicies.update",
    "orgpolicy.policies.delete",
    "orgpolicy.policies.update",
    "orgpolicy.policy.set",
    "storage.buckets.setIamPolicy",
    "bigquery.datasets.setIamPolicy",
  ),
  ...of("credential", "iam.serviceAccountKeys.create", "secretmanager.versions.access", "storage.hmacKeys.create"),
  ...of("tag", "resourcemanager.tagValueBindings.create", "resourcemanager.tagValueBindings.delete"),
  ...of("kb-read", "storage.objects.get", "bigquery.tables.getData"),
  ...of("kb-write", "storage.objects.create", "storage.objects.delete", "bigquery.tables.updateData"),
  ...of("log-read", "logging.privateLogEntries.list"),
  ...of(
    "log-config",
    "logging.buckets.delete",
    "logging.exclusions.create",
    "logging.sinks.delete",
    "logging.sinks.update",
  ),
  ...of("network", "accesscontextmanager.servicePerimeters.delete", "accesscontextmanager.servicePerimeters.update"),
  ...of("author", "cloudfunctions.functions.update", "run.services.update"),
  // Whoever administers storage or databases has the assistant of their console with it.
  ...of("invoke", "cloudaicompanion.instances.completeTask"),
]
