/** What a call hands to a module whose files are elsewhere to the facts that can be seen in it: maps of roles to members. */
import type { Resource } from "../../model/resource.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { entriesOf, get, keyOf, listed, spanOf } from "./arguments.ts"
import { audited, denials, ownRoles, policiesIn } from "./fabric.ts"
import { asWritten, grantsIn, prefixed } from "./fabric-grants.ts"
import type { Fact, Node, Reader } from "./facts.ts"
import { nodeOf } from "./node-names.ts"

export const moduleReader: Reader = (resource) => {
  const source = textIn(get(resource, "source")) ?? ""
  // The end of the path tells which module it is, wherever it was copied to.
  const name = /([\w-]+)\/?(?:\?.*)?$/.exec(source)?.[1] ?? ""
  return [
    ...(iamModules[name]?.(resource) ?? []),
    ...(isFabric(resource) ? fabricModule(resource, name) : []),
    ...(/terraform-google-modules\/service-accounts\/google/.test(source) ? newAccounts(resource) : []),
    ...(/\/simple-sa(?:\?|$)/.test(source) ? simpleAccount(resource) : []),
    ...(/terraform-google-modules\/project-factory\/google(?:\?|$|\/\/$)/.test(source) ? factoryProject(resource) : []),
  ]
}

/** What a module makes, as others name it: `module.project.project_id`. */
const output = (resource: Resource, name: string): Value => ({
  kind: "unknown",
  name: `${resource.address}.${name}`,
  because: "the module is not in the repository",
  span: resource.span,
})

const names = (resource: Resource, ...all: readonly string[]): readonly Value[] =>
  all.flatMap((name) => listed(get(resource, name)))

const bound = (resource: Resource, on: Node, role: Value, members: readonly Value[], condition?: Value): Fact => ({
  kind: "binding",
  on,
  mode: "adds",
  role,
  members,
  condition,
  resource,
})

/** Roles and their members on everything that the call names, and the same under conditions. */
const bindings =
  (on: (id: Value) => Node, ...targets: readonly string[]): Reader =>
  (resource) =>
    names(resource, ...targets).flatMap((id) => [
      ...entriesOf(get(resource, "bindings")).map(
        (entry): Fact => ({
          ...bindingOf(resource, on(id), keyOf(entry), items(entry.value)),
          span: spanOf(entry),
        }),
      ),
      ...listed(get(resource, "conditional_bindings")).flatMap((each) => {
        const role = field(each, "role")
        return role
          ? [{ ...bindingOf(resource, on(id), role, items(field(each, "members")), each), span: each.span }]
          : []
      }),
    ])

const bindingOf = (resource: Resource, on: Node, role: Value, members: readonly Value[], condition?: Value) => ({
  kind: "binding" as const,
  on,
  mode: textIn(get(resource, "mode")) === "authoritative" ? ("owns-role" as const) : ("adds" as const),
  role,
  members,
  condition,
  resource,
})

const thing =
  (collection: string) =>
  (id: Value): Node => ({ kind: "resource", collection, id })

/** https://registry.terraform.io/modules/terraform-google-modules/iam/google */
const iamModules: Readonly<Record<string, Reader>> = {
  projects_iam: bindings((id) => nodeOf("project", id), "projects", "project"),
  folders_iam: bindings((id) => nodeOf("folder", id), "folders", "folder"),
  organizations_iam: bindings((id) => nodeOf("organization", id), "organizations", "organization"),
  service_accounts_iam: bindings(thing("serviceAccounts"), "service_accounts", "service_account"),
  storage_buckets_iam: bindings(thing("buckets"), "storage_buckets", "storage_bucket"),
  bigquery_datasets_iam: bindings(thing("datasets"), "bigquery_datasets", "bigquery_dataset"),
  secret_manager_iam: bindings(thing("secrets"), "secrets", "secret"),
  kms_crypto_keys_iam: bindings(thing("cryptoKeys"), "kms_crypto_keys", "kms_crypto_key"),
  member_iam: memberRoles,
  custom_role_iam: customRole,
}

function memberRoles(resource: Resource): readonly Fact[] {
  const account = get(resource, "service_account_address")
  const prefix = textIn(get(resource, "prefix")) ?? "serviceAccount"
  if (!account) return []
  return listed(get(resource, "project_roles")).map((role) =>
    bound(resource, nodeOf("project", get(resource, "project_id")), role, [prefixed(`${prefix}:`, account)]),
  )
}

function customRole(resource: Resource): readonly Fact[] {
  const kind = textIn(get(resource, "target_level")) === "org" ? "organization" : "project"
  const on: Node = { kind, id: get(resource, "target_id") }
  const members = listed(get(resource, "members"))
  const id = get(resource, "role_id")
  const role: Fact = {
    kind: "custom-role",
    address: resource.address,
    id,
    of: on,
    permissions: listed(get(resource, "permissions")),
    stage: get(resource, "stage"),
    resource,
  }
  const itself: Value = { kind: "reference", address: resource.address, attribute: "", span: (id ?? resource).span }
  return [role, ...(members.length > 0 ? [bound(resource, on, itself, members)] : [])]
}

/** https://registry.terraform.io/modules/terraform-google-modules/service-accounts/google: `project=>role` */
function newAccounts(resource: Resource): readonly Fact[] {
  const accounts = listed(get(resource, "names"))
  const keys = get(resource, "generate_keys")
  return accounts.flatMap((name): readonly Fact[] => {
    const isOnly = accounts.length === 1
    const index = `["${literal(name) ?? ""}"]`
    const address = isOnly ? resource.address : `${resource.address}${index}`
    const email = isOnly ? output(resource, "email") : output(resource, `emails${index}`)
    const self = prefixed("serviceAccount:", email)
    return [
      { kind: "service-account", address, email, resource: isOnly ? resource : { ...resource, address } },
      ...listed(get(resource, "project_roles")).map((each) => {
        const [project, role] = sides(each)
        return bound(resource, nodeOf("project", project ?? get(resource, "project_id")), role, [self])
      }),
      ...(keys && textIn(keys) === "true"
        ? [
            {
              kind: "setting" as const,
              of: self,
              name: "access-key" as const,
              value: keys,
              says: "a key",
              instead: "false",
              resource,
            },
          ]
        : []),
    ]
  })
}

/** What stands before an arrow, if there is one with anything before it, and what stands behind it. */
function sides(value: Value): readonly [Value | undefined, Value] {
  if (value.kind !== "text") return [undefined, value]
  const flat = flatten(value)
  const arrow = flat.chars.indexOf("=>")
  const part = (from: number, to: number): Value => ({
    ...value,
    pieces: cut(flat, from, to),
    span: spanIn(flat, from, to),
  })
  return arrow < 0 ? [undefined, value] : [arrow === 0 ? undefined : part(0, arrow), part(arrow + 2, flat.chars.length)]
}

function simpleAccount(resource: Resource): readonly Fact[] {
  const email = output(resource, "email")
  const self = prefixed("serviceAccount:", email)
  const project = get(resource, "project_id")
  return [
    { kind: "service-account", address: resource.address, email, resource },
    ...listed(get(resource, "project_roles")).map((role) => bound(resource, nodeOf("project", project), role, [self])),
  ]
}

/** https://registry.terraform.io/modules/terraform-google-modules/project-factory/google */
function factoryProject(resource: Resource): readonly Fact[] {
  const on: Node = { kind: "project", id: output(resource, "project_id") }
  const [account, group] = [get(resource, "sa_role"), get(resource, "group_role")]
  const name = get(resource, "group_name")
  const self = output(resource, "service_account_email")
  return [
    ...(account && textIn(account) !== "" ? [bound(resource, on, account, [prefixed("serviceAccount:", self)])] : []),
    ...(group && name && textIn(name) !== "" ? [bound(resource, on, group, [prefixed("group:", name)])] : []),
  ]
}

const words =
  /^(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals|iam_by_principals_additive|iam_by_principals_conditional|group_iam|iam_additive|iam_members|iam_\w+_roles|iam_deny_policies|org_policies|data_access_logs)$/

/** By what is handed over: Fabric's modules are copied, and others took up its words. */
const isFabric = ({ body }: Resource): boolean =>
  body.entries.some(({ key, value }) => words.test(key) && value.kind === "dict")

/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules */
function fabricModule(resource: Resource, name: string): readonly Fact[] {
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
