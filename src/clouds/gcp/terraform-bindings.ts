/** Terraform's `google_…_iam_policy`, `_iam_binding` and `_iam_member` of anything to bindings: the shape of the type's name says which. */
import type { Resource } from "../../model/resource.ts"
import { field, items, type Value } from "../../model/value.ts"
import type { Binding, Fact, Node, Reader } from "./facts.ts"

/** What a policy of a type is set on: what its things are called in paths, and the arguments that name one. */
type On = (resource: Resource) => Node

const get = ({ body }: Resource, name: string): Value | undefined => {
  const value = field(body, name)
  return value?.kind === "scalar" && value.value === null ? undefined : value
}

const thing =
  (collection: string, id: string, location = "location"): On =>
  (resource) => ({
    kind: "resource",
    collection,
    id: get(resource, id),
    project: get(resource, "project"),
    location: get(resource, location),
  })

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs */
const places: Readonly<Record<string, On>> = {
  project: (resource) => ({ kind: "project", id: get(resource, "project") }),
  folder: (resource) => ({ kind: "folder", id: get(resource, "folder") }),
  organization: (resource) => ({ kind: "organization", id: get(resource, "org_id") }),
  service_account: thing("serviceAccounts", "service_account_id"),
  vertex_ai_endpoint: thing("endpoints", "endpoint"),
  vertex_ai_featurestore: thing("featurestores", "featurestore", "region"),
  vertex_ai_featurestore_entitytype: thing("entityTypes", "entitytype"),
  vertex_ai_feature_group: thing("featureGroups", "feature_group", "region"),
  vertex_ai_feature_online_store: thing("featureOnlineStores", "feature_online_store", "region"),
  vertex_ai_feature_online_store_featureview: thing("featureViews", "feature_view", "region"),
  vertex_ai_reasoning_engine: thing("reasoningEngines", "reasoning_engine", "region"),
  colab_runtime_template: thing("notebookRuntimeTemplates", "runtime_template"),
  notebooks_instance: thing("instances", "instance_name"),
  notebooks_runtime: thing("runtimes", "runtime_name"),
  workbench_instance: thing("instances", "name"),
  discovery_engine_data_store: thing("dataStores", "data_store_id"),
  discovery_engine_search_engine: thing("engines", "engine_id"),
  agent_registry_service: thing("services", "service_id"),
  storage_bucket: thing("buckets", "bucket"),
  storage_managed_folder: thing("buckets", "bucket"),
  bigquery_dataset: thing("datasets", "dataset_id"),
  bigquery_table: thing("tables", "table_id"),
  bigquery_connection: thing("connections", "connection_id"),
  secret_manager_secret: thing("secrets", "secret_id"),
  secret_manager_regional_secret: thing("secrets", "secret_id"),
  kms_crypto_key: thing("cryptoKeys", "crypto_key_id"),
  kms_key_ring: thing("keyRings", "key_ring_id"),
  cloud_run_service: thing("services", "service"),
  cloud_run_v2_service: thing("services", "name"),
  cloud_run_v2_job: thing("jobs", "name"),
  cloudfunctions_function: thing("functions", "cloud_function", "region"),
  cloudfunctions2_function: thing("functions", "cloud_function"),
  artifact_registry_repository: thing("repositories", "repository"),
  pubsub_topic: thing("topics", "topic"),
  iap_web: (resource) => ({ kind: "project", id: get(resource, "project") }),
  billing_account: thing("billingAccounts", "billing_account_id"),
  iam_workload_identity_pool: thing("workloadIdentityPools", "workload_identity_pool_id"),
}

/** Arguments that are about the binding, not about what it is set on. */
const besides = new Set([
  "project",
  "location",
  "region",
  "zone",
  "role",
  "member",
  "members",
  "condition",
  "policy_data",
  "etag",
])

/** Of a type that is not listed: the argument that is left over names it. */
const unlisted =
  (name: string): On =>
  (resource) => {
    const id = resource.body.entries.find(({ key }) => !besides.has(key))
    return { ...(thing(name, id?.key ?? "name")(resource) as Extract<Node, { kind: "resource" }>), collection: name }
  }

const shape = /^google_(\w+)_iam_(policy|binding|member)$/

/** Undefined for a type of another shape. */
export function bindingReader(type: string): Reader | undefined {
  const [, name, what] = shape.exec(type) ?? []
  if (name === undefined || what === undefined) return undefined
  const on = places[name] ?? unlisted(name)
  if (what === "policy") return (resource) => policyOf(on(resource), resource)
  return (resource) => bound(on(resource), what === "binding" ? "owns-role" : "adds", resource)
}

function policyOf(on: Node, resource: Resource): readonly Fact[] {
  const policy = get(resource, "policy_data")
  return policy ? [{ kind: "policy", on, policy, resource }] : []
}

function bound(on: Node, mode: "owns-role" | "adds", resource: Resource): readonly Fact[] {
  const role = get(resource, "role")
  const members = items(get(resource, mode === "adds" ? "member" : "members"))
  return role ? [{ kind: "binding", on, mode, role, members, condition: get(resource, "condition"), resource }] : []
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy */
export const policyDocument: Reader = (resource) => [
  {
    kind: "policy-document",
    address: resource.address,
    bindings: items(get(resource, "binding")).flatMap((block): readonly Binding[] => {
      const role = field(block, "role")
      return role
        ? [{ role, members: items(field(block, "members")), condition: field(block, "condition"), span: block.span }]
        : []
    }),
    resource,
  },
]
