/** Calls of Google's modules for Terraform to the roles that they give: bindings, custom roles, service accounts, projects. */
import type { Resource } from "../../model/resource.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import { field, items, literal, type Piece, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { entriesOf, get, keyOf, listed, spanOf } from "./arguments.ts"
import { prefixed } from "./fabric-grants.ts"
import type { Fact, Node, Reader } from "./facts.ts"
import { output } from "./module-outputs.ts"
import { nodeOf } from "./node-names.ts"

export const googleModule = (resource: Resource, source: string, name: string): readonly Fact[] => [
  ...(iamModules[name]?.(resource) ?? []),
  ...(/terraform-google-modules\/service-accounts\/google/.test(source) ? newAccounts(resource) : []),
  ...(/\/simple-sa(?:\?|$)/.test(source) ? simpleAccount(resource) : []),
  ...(/terraform-google-modules\/project-factory\/google(?:\?|$|\/\/$)/.test(source) ? factoryProject(resource) : []),
]

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
  const on = { kind, id: get(resource, "target_id") } as const
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
  const named = id && on.id ? [joined([kind === "project" ? "projects/" : "organizations/", on.id, "/roles/", id])] : []
  return [role, ...(members.length > 0 ? named.map((each) => bound(resource, on, each, members)) : [])]
}

/** Texts and values as one text, which stands where the last of them does. */
function joined(parts: readonly (string | Value)[]): Value {
  const span = parts.findLast((part) => typeof part !== "string")?.span
  if (!span) throw new Error("a text that is made of nothing that was written")
  const place = { ...span, end: span.start }
  const pieces = parts.flatMap((part): readonly Piece[] => {
    if (typeof part === "string") return [{ kind: "literal", text: part, span: place }]
    if (part.kind === "text")
      return part.pieces.map((piece) => (piece.kind === "hole" ? piece : { ...piece, span: place }))
    return part.kind === "unknown" ? [{ kind: "hole", name: part.name, span }] : []
  })
  return { kind: "text", pieces, span }
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
