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

/** The attribute of a resource that a condition asks for and that Google does not say requests of a service carry. */
export function unlisted(service: string, conditions: readonly Condition[]): string | undefined {
  if (providing.has(service)) return undefined
  const found = conditions.find((each) => asked.test(each.kind === "test" ? each.key : each.text))
  if (!found) return undefined
  return asked.exec(found.kind === "test" ? found.key : found.text)?.[0]
}
