/** Fabric's factory files to facts, by type: a project with what is in it, a folder, the organisation. */
import type { Resource } from "../../model/resource.ts"
import { type Entry, field, items, type Value } from "../../model/value.ts"
import { all } from "../attributes.ts"
import { entriesOf, get, keyOf, within } from "./arguments.ts"
import { logged } from "./audit.ts"
import { grantsIn, type Names } from "./fabric-grants.ts"
import { type FactoryNames, memberOf, namesIn } from "./fabric-names.ts"
import type { DenyRule, Fact, Node, Reader } from "./facts.ts"
import { providerFacts } from "./federation.ts"
import { nodeOf } from "./node-names.ts"
import { constraintFacts, fabricRules } from "./organization-policies.ts"

/** Who may do what on the node itself, and what holds for all below it. */
const node =
  (kind: "project" | "folder" | "organization"): Reader =>
  (resource) => {
    const names = namesIn(resource)
    const on: Node = { kind, id: undefined }
    return [
      ...parentOf(resource, on),
      ...grantsIn(resource.body, on, resource, names),
      ...denials(resource, names),
      ...audited(resource),
      ...policiesIn(resource, get(resource, "org_policies"), "org_policies"),
      ...accounts(resource, get(resource, "service_accounts"), "service_accounts", names),
      ...accounts(
        resource,
        field(get(resource, "automation"), "service_accounts"),
        "automation.service_accounts",
        names,
      ),
      ...places.flatMap(([word, collection]) => kept(resource, get(resource, word), word, collection, names)),
      ...buckets(resource, names),
      ...pools(resource),
    ]
  }

/** The deployment's own, unless the file names another. */
function parentOf(resource: Resource, child: Node): readonly Fact[] {
  const parent = get(resource, "parent")
  if (!parent) return []
  const on = nodeOf("folder", namesIn(resource).node(parent))
  return [{ kind: "parent", child, parent: on, resource }]
}

/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/iam-service-account */
function accounts(resource: Resource, said: Value | undefined, word: string, names: FactoryNames): readonly Fact[] {
  const project: Node = { kind: "project", id: undefined }
  return entriesOf(said).flatMap((entry): readonly Fact[] => {
    const account = within(resource, `${word}.${entry.key}`, entry)
    const address = names.email(keyOf(entry), entry.key)
    const self = memberOf(address)
    const on: Node = { kind: "resource", collection: "serviceAccounts", id: address }
    return [
      { kind: "service-account", address: account.address, email: address, resource: account },
      ...grantsIn(entry.value, on, account, names),
      ...ownRoles(entry.value, self, account, names),
      // In the first versions, the roles alone.
      ...(entry.value.kind === "list" ? entry.value.items : []).map((role) =>
        bound(account, project, names.role(role), self),
      ),
    ]
  })
}

const bound = (resource: Resource, on: Node, role: Value, member: Value): Fact => ({
  kind: "binding",
  on,
  mode: "adds",
  role,
  members: [member],
  resource,
  span: role.span,
})

/** What an account says of itself that it may use: on projects, folders, accounts, buckets, each by its name. */
export function ownRoles(
  said: Value,
  account: Value,
  resource: Resource,
  names: Names & Partial<Pick<FactoryNames, "node">>,
): readonly Fact[] {
  const on = (word: string, make: (id: Value) => Node): readonly Fact[] =>
    entriesOf(field(said, word)).flatMap((entry) => {
      const node = make(names.node?.(keyOf(entry)) ?? keyOf(entry))
      return items(entry.value).map((role) => bound(resource, node, names.role(role), account))
    })
  const thing =
    (collection: string) =>
    (id: Value): Node => ({ kind: "resource", collection, id })
  return [
    ...all(said, "iam_self_roles").map((role) =>
      bound(resource, { kind: "project", id: undefined }, names.role(role), account),
    ),
    ...on("iam_project_roles", (id) => nodeOf("project", id)),
    ...on("iam_folder_roles", (id) => nodeOf("folder", id)),
    ...on("iam_organization_roles", (id) => nodeOf("organization", id)),
    ...on("iam_sa_roles", thing("serviceAccounts")),
    ...on("iam_storage_roles", thing("buckets")),
  ]
}

/** Things within a project that say who may use them, and what they are called in paths. */
const places = [
  ["buckets", "buckets"],
  ["datasets", "datasets"],
  ["pubsub_topics", "topics"],
] as const

const kept = (
  resource: Resource,
  said: Value | undefined,
  word: string,
  collection: string,
  names: Names,
): readonly Fact[] =>
  entriesOf(said).flatMap((entry) =>
    grantsIn(
      entry.value,
      { kind: "resource", collection, id: keyOf(entry) },
      within(resource, `${word}.${entry.key}`, entry),
      names,
    ),
  )

function buckets(resource: Resource, names: Names): readonly Fact[] {
  const bucket = field(get(resource, "automation"), "bucket")
  return bucket
    ? grantsIn(bucket, { kind: "resource", collection: "buckets", id: field(bucket, "name") }, resource, names)
    : []
}

export function policiesIn(resource: Resource, said: Value | undefined, word: string): readonly Fact[] {
  return entriesOf(said).flatMap((entry) =>
    // A trial enforces nothing.
    entry.key.startsWith("dry_run:")
      ? []
      : constraintFacts(within(resource, `${word}.${entry.key}`, entry), keyOf(entry), fabricRules(entry.value)),
  )
}

const orgPolicies: Reader = (resource) => policiesIn(resource, resource.body, "org_policies")

/** https://cloud.google.com/logging/docs/audit/configure-data-access */
export const audited = (resource: Resource): readonly Fact[] =>
  entriesOf(get(resource, "data_access_logs")).flatMap((service) =>
    entriesOf(service.value).flatMap((kind) =>
      logged(resource, keyOf(service), keyOf(kind), items(field(kind.value, "exempted_members")).length > 0),
    ),
  )

export function denials(resource: Resource, names: Names): readonly Fact[] {
  return entriesOf(get(resource, "iam_deny_policies")).map((entry): Fact => {
    const policy = within(resource, `iam_deny_policies.${entry.key}`, entry)
    return {
      kind: "deny-policy",
      address: policy.address,
      name: keyOf(entry),
      at: undefined,
      rules: rulesIn(entry, names),
      resource: policy,
    }
  })
}

const rulesIn = (entry: Entry, names: Names): readonly DenyRule[] =>
  items(field(entry.value, "rules")).map((rule) => ({
    principals: all(rule, "denied_principals").map(names.member),
    exceptPrincipals: all(rule, "exception_principals").map(names.member),
    permissions: all(rule, "denied_permissions"),
    exceptPermissions: all(rule, "exception_permissions"),
    condition: field(rule, "denial_condition"),
    span: rule.span,
  }))

/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-identity-providers.tf */
function pools(resource: Resource): readonly Fact[] {
  return entriesOf(get(resource, "workload_identity_pools")).flatMap((entry): readonly Fact[] => {
    const pool = within(resource, `workload_identity_pools.${entry.key}`, entry)
    return [
      { kind: "pool", address: pool.address, id: keyOf(entry), resource: pool },
      ...entriesOf(field(entry.value, "providers")).flatMap((provider) => {
        const own = within(pool, `${pool.address}.providers.${provider.key}`, provider)
        return providerFacts(own, keyOf(entry), field(provider.value, "identity_provider"))
      }),
    ]
  })
}

export const fabricReaders: Readonly<Record<string, Reader>> = {
  "fabric:project": node("project"),
  "fabric:folder": node("folder"),
  "fabric:organization": node("organization"),
  "fabric:org-policies": orgPolicies,
}
