/** Calls of Fabric's modules for Terraform, and of those that took up its words, to what they give and guard. */
import type { Resource } from "../../model/resource.ts"
import { get } from "./arguments.ts"
import { audited, denials, ownRoles, policiesIn } from "./fabric.ts"
import { asWritten, grantsIn, prefixed } from "./fabric-grants.ts"
import type { Fact, Node } from "./facts.ts"
import { output } from "./module-outputs.ts"
import { fabricWord } from "./module-words.ts"
import { nodeOf } from "./node-names.ts"

/** By what is handed over: Fabric's modules are copied, and others took up its words. */
const isFabric = ({ body }: Resource): boolean =>
  body.entries.some(({ key, value }) => fabricWord.test(key) && value.kind === "dict")

/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules */
export function fabricModule(resource: Resource, name: string): readonly Fact[] {
  if (!isFabric(resource)) return []
  const on = nodeOfModule(resource, name)
  const isAccount = /service-?account/.test(name)
  const email = output(resource, "email")
  const self = prefixed("serviceAccount:", email)
  const account: Fact = { kind: "service-account", address: resource.address, email, resource }
  return [
    ...(isAccount ? [account, ...ownRoles(resource.body, self, resource, asWritten)] : []),
    ...grantsIn(resource.body, on, resource),
    ...denials(resource, asWritten),
    ...audited(resource),
    ...policiesIn(resource, get(resource, "org_policies"), `${resource.address}.org_policies`),
  ]
}

/** The modules that make something that a policy can be set on, by their names. */
const collections: Readonly<Record<string, string>> = {
  gcs: "buckets",
  "bigquery-dataset": "datasets",
  "secret-manager": "secrets",
  "artifact-registry": "repositories",
  "cloud-run-v2": "services",
  "cloud-run": "services",
  "cloud-function-v2": "functions",
  "cloud-function-v1": "functions",
  pubsub: "topics",
  kms: "keyRings",
  "agent-engine": "reasoningEngines",
}

function nodeOfModule(resource: Resource, name: string): Node {
  if (/service-?account/.test(name))
    return { kind: "resource", collection: "serviceAccounts", id: output(resource, "id") }
  const collection = collections[name]
  if (collection !== undefined)
    return {
      kind: "resource",
      collection,
      id: get(resource, "name") ?? get(resource, "id"),
      project: get(resource, "project_id"),
    }
  if (name === "folder") return { kind: "folder", id: output(resource, "id") }
  if (name === "organization")
    return nodeOf("organization", get(resource, "organization_id") ?? get(resource, "org_id"))
  return { kind: "project", id: name === "project" ? output(resource, "project_id") : get(resource, "project_id") }
}
