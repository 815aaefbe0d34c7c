/** Manifests of Config Connector to facts: a line for each kind. */
import type { Resource } from "../../model/resource.ts"
import { field, items, type Value } from "../../model/value.ts"
import { auditedIn } from "./audit.ts"
import { accountIn, accountNamed, memberIn, nodeIn, own, projectIn, specOf } from "./connector-references.ts"
import { entitlement } from "./entitlements.ts"
import { type Binding, type Fact, itself, type Node, type Reader } from "./facts.ts"
import { providerFacts, switchedOff } from "./federation.ts"
import { keyReaders } from "./terraform-keys.ts"
import { modelReaders } from "./terraform-models.ts"

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicymember */
const policyMember: Reader = (resource) => {
  const spec = specOf(resource)
  const role = field(spec, "role")
  const member = memberIn(resource, spec)
  if (!role || !member) return []
  const condition = field(spec, "condition")
  return [{ kind: "binding", on: nodeIn(resource), mode: "adds", role, members: [member], condition, resource }]
}

/** A member is a text, or says what it is of. */
const bindingsIn = (resource: Resource): readonly Binding[] =>
  items(field(specOf(resource), "bindings")).flatMap((binding): readonly Binding[] => {
    const role = field(binding, "role")
    const members = items(field(binding, "members")).flatMap((each) => memberIn(resource, each) ?? [])
    return role ? [{ role, members, condition: field(binding, "condition"), span: binding.span }] : []
  })

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampartialpolicy */
const partialPolicy: Reader = (resource) =>
  bindingsIn(resource).map((binding) => ({ kind: "binding", on: nodeIn(resource), mode: "adds", ...binding, resource }))

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicy */
const wholePolicy: Reader = (resource) => [
  { kind: "policy-document", address: resource.address, bindings: bindingsIn(resource), resource },
  { kind: "policy", on: nodeIn(resource), policy: itself(resource), resource },
  ...audits(resource, items(field(specOf(resource), "auditConfigs"))),
]

const audits = (resource: Resource, configs: readonly Value[]): readonly Fact[] =>
  auditedIn(resource, configs, {
    service: "service",
    kinds: "auditLogConfigs",
    kind: "logType",
    exempt: "exemptedMembers",
  })

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iamcustomrole */
const customRole: Reader = (resource) => {
  const spec = specOf(resource)
  const organization = own(resource, "organization-id")
  const of: Node = organization
    ? { kind: "organization", id: organization }
    : { kind: "project", id: projectIn(resource) }
  return [
    {
      kind: "custom-role",
      address: resource.address,
      id: accountIn(resource),
      of,
      permissions: items(field(spec, "permissions")),
      stage: field(spec, "stage"),
      resource,
    },
  ]
}

const bodyOf = (resource: Resource): Resource["body"] => {
  const spec = specOf(resource)
  return spec.kind === "dict" ? spec : resource.body
}

/** Its arguments are those of Terraform's resource, in other letters: they stand in its specification. */
const like =
  (reader: Reader | undefined): Reader =>
  (resource) => {
    const spec = specOf(resource)
    return spec.kind === "dict" ? (reader?.({ ...resource, body: spec }) ?? []) : []
  }

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iamserviceaccountkey */
const accountKey: Reader = (resource) => {
  const account = accountNamed(resource, field(specOf(resource), "serviceAccountRef"))
  return account ? [{ kind: "setting", of: account, name: "access-key", value: account, says: "a key", resource }] : []
}

export const connectorReaders: Readonly<Record<string, Reader>> = {
  "cnrm:IAMPolicyMember": policyMember,
  "cnrm:IAMPartialPolicy": partialPolicy,
  "cnrm:IAMPolicy": wholePolicy,
  "cnrm:IAMAuditConfig": (resource) => audits(resource, [specOf(resource)]),
  "cnrm:IAMServiceAccount": (resource) => [
    {
      kind: "service-account",
      address: resource.address,
      accountId: accountIn(resource),
      project: projectIn(resource),
      ...switchedOff({ ...resource, body: bodyOf(resource) }),
      resource,
    },
  ],
  "cnrm:IAMServiceAccountKey": accountKey,
  "cnrm:IAMCustomRole": customRole,
  "cnrm:IAMWorkloadIdentityPool": (resource) => [
    { kind: "pool", address: resource.address, id: accountIn(resource), resource },
  ],
  "cnrm:IAMWorkloadIdentityPoolProvider": (resource) => {
    const spec = specOf(resource)
    const pool = field(spec, "workloadIdentityPoolRef")
    return spec.kind === "dict"
      ? providerFacts({ ...resource, body: spec }, field(pool, "external") ?? field(pool, "name"))
      : []
  },
  "cnrm:PrivilegedAccessManagerEntitlement": like(entitlement),
  "cnrm:APIKeysKey": like(keyReaders.google_apikeys_key),
  "cnrm:VertexAIEndpoint": like(modelReaders.google_vertex_ai_endpoint),
  "cnrm:VertexAIIndexEndpoint": like(modelReaders.google_vertex_ai_index_endpoint),
  "cnrm:VertexAIIndex": like(modelReaders.google_vertex_ai_index),
  "cnrm:VertexAIDataset": like(modelReaders.google_vertex_ai_dataset),
  "cnrm:VertexAIFeaturestore": like(modelReaders.google_vertex_ai_featurestore),
  "cnrm:VertexAITensorboard": like(modelReaders.google_vertex_ai_tensorboard),
}
