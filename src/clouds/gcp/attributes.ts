/** Attributes that conditions ask for, and the services that have them. */
import type { Condition } from "../../model/grant.ts"

/**
 * Services whose requests carry a resource's service, type and name; others do not recognise them, as of November 2026.
 * https://cloud.google.com/iam/docs/conditions-resource-attributes
 * https://cloud.google.com/iam/docs/conditions-attribute-reference
 */
const providing = new Set([
  "agentregistry",
  "apigee",
  "apihub",
  "backupdr",
  "bigquery",
  "bigqueryreservation",
  "bigtable",
  "binaryauthorization",
  "ces",
  "clouddeploy",
  "cloudkms",
  "cloudsql",
  "compute",
  "connectors",
  "container",
  "dataform",
  "datastore",
  "iap",
  "integrations",
  "logging",
  "managedkafka",
  "parametermanager",
  "pubsublite",
  "resourcemanager",
  "secretmanager",
  "spanner",
  "storage",
])

const asked = /^resource\.(name|type|service)\b/

/** The first attribute of a resource that conditions ask for. */
export function askedOf(conditions: readonly Condition[]): string | undefined {
  for (const each of conditions) {
    const found = asked.exec(each.kind === "test" ? each.key : each.text)
    if (found) return found[0]
  }
  return undefined
}

/** Whether Google says that requests of a service carry what a resource is, and is called. */
export const carriesResource = (service: string): boolean => providing.has(service)
