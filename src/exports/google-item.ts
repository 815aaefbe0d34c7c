/**
 * What `gcloud … list` and `… describe` print of service accounts, keys, roles, pools, policies, endpoints and projects, to resources in a
 * shape that is read already. https://cloud.google.com/sdk/gcloud/reference
 */
import { madeDict, madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, entry, field, literal, type Value } from "../model/value.ts"
import { flagIn } from "./command-words.ts"
import type { Export, Exported } from "./export.ts"
import { projectIn } from "./google-name.ts"
import { ancestry, numbered, ofGoogle } from "./google-policy.ts"
import type { ParsedPiece } from "./piece.ts"

export const googleItem: Export = {
  name: "gcloud iam service-accounts list",
  lists: [""],
  read: (piece) => {
    const { value } = piece
    if (value.kind !== "dict") return undefined
    if (/^groups\/[^/]+\/memberships\//.test(literal(field(value, "name")) ?? "")) return membership(piece, value)
    // `gcloud auth list` says who asked.
    if (literal(field(value, "account")) !== undefined && entry(value, "status")) return ofGoogle(undefined)
    const resources = googleResourcesOf(value)
    return resources && ofGoogle(projectOf(value), ...resources)
  },
}

/** `gcloud identity groups memberships list` does not say of which group: its command does. */
function membership({ command = [] }: ParsedPiece, item: Dict): Exported {
  const email = flagIn(command, "--group-email")
  const member = field(field(item, "preferredMemberKey"), "id")
  if (email === undefined || !member)
    return { ...ofGoogle(undefined), unreadable: "it does not say of which group this is a member" }
  const group = madeText(email, item.span)
  const isGroup = literal(field(item, "type")) === "GROUP"
  const groupOf = (address: string, of: Value): Resource => ({
    address: `group:${address}`,
    type: "googleworkspace_group",
    body: madeDict({ email: of }, item.span),
    span: item.span,
  })
  return ofGoogle(undefined, groupOf(email, group), ...(isGroup ? [groupOf(literal(member) ?? "", member)] : []), {
    address: literal(field(item, "name")) ?? "",
    type: "googleworkspace_group_member",
    body: madeDict({ group_id: group, email: member }, item.span),
    span: item.span,
  })
}

const projectOf = (item: Dict): string | undefined =>
  literal(field(item, "projectId")) ?? projectIn(literal(field(item, "name")) ?? "")

interface Shape {
  /** Of the item's name. */
  readonly name: RegExp
  /** What it cannot be without. */
  readonly has?: string
  readonly read: (item: Dict, name: string) => readonly Resource[]
}

const as =
  (type: string, more: (item: Dict) => Readonly<Record<string, Value | undefined>> = () => ({})) =>
  (item: Dict, name: string): readonly Resource[] => [
    { address: name, type, body: withFields(item, more(item)), span: item.span },
  ]

/** The first that fits. */
const shapes: readonly Shape[] = [
  { name: /^projects\/[^/]+\/serviceAccounts\/[^/]+\/keys\//, has: "keyType", read: accountKey },
  { name: /^projects\/[^/]+\/serviceAccounts\/[^/]+$/, has: "email", read: account },
  { name: /^(?:(?:projects|organizations)\/[^/]+\/)?roles\//, read: role },
  {
    name: /\/(?:workloadIdentityPools|workforcePools)\/[^/]+$/,
    read: unlessOff(as("google_iam_workload_identity_pool", poolIn)),
  },
  {
    name: /\/(?:workloadIdentityPools|workforcePools)\/[^/]+\/providers\/[^/]+$/,
    read: unlessOff(as("google_iam_workload_identity_pool_provider", poolIn)),
  },
  { name: /\/locations\/global\/keys\/[^/]+$/, has: "uid", read: unlessOff(as("google_apikeys_key")) },
  { name: /^policies\/.*\/denypolicies\//, read: as("gcloud:deny-policy") },
  { name: /\/principalAccessBoundaryPolicies\/[^/]+$/, read: as("gcloud:access-boundary") },
  { name: /\/policyBindings\/[^/]+$/, read: as("google_iam_organizations_policy_binding", boundaryIn) },
  { name: /^(?:projects|folders|organizations)\/[^/]+\/policies\//, read: as("gcloud:org-policy") },
  { name: /\/locations\/[^/]+\/endpoints\/[^/]+$/, read: as("google_vertex_ai_endpoint") },
  { name: /\/locations\/[^/]+\/indexEndpoints\/[^/]+$/, read: as("google_vertex_ai_index_endpoint") },
  { name: /\/locations\/[^/]+\/indexes\/[^/]+$/, read: as("google_vertex_ai_index") },
  { name: /\/locations\/[^/]+\/datasets\/[^/]+$/, has: "metadataSchemaUri", read: as("google_vertex_ai_dataset") },
  { name: /\/locations\/[^/]+\/reasoningEngines\/[^/]+$/, read: as("google_vertex_ai_reasoning_engine") },
  { name: /\/locations\/[^/]+\/notebookRuntimeTemplates\/[^/]+$/, read: as("google_colab_runtime_template") },
  { name: /\/locations\/[^/]+\/instances\/[^/]+$/, has: "gceSetup", read: as("google_workbench_instance") },
  { name: /\/locations\/[^/]+\/models\/[^/]+$/, read: () => [] },
  { name: /^folders\/\d+$/, has: "parent", read: folder },
]

/** Undefined of what has none of the shapes. */
export function googleResourcesOf(item: Dict): readonly Resource[] | undefined {
  const name = literal(field(item, "name")) ?? ""
  const number = literal(field(item, "projectNumber"))
  if (literal(field(item, "projectId")) !== undefined && number !== undefined) return project(item, number)
  if (/^constraints\//.test(literal(field(item, "constraint")) ?? ""))
    return as("gcloud:org-policy")(item, literal(field(item, "constraint")) ?? "")
  return shapes
    .find((shape) => shape.name.test(name) && (shape.has === undefined || entry(item, shape.has) !== undefined))
    ?.read(item, name)
}

function account(item: Dict): readonly Resource[] {
  const email = field(item, "email")
  return [
    {
      address: `serviceAccount:${literal(email) ?? ""}`,
      type: "google_service_account",
      body: madeDict(
        { account_id: email, project: field(item, "projectId"), unique_id: field(item, "uniqueId") },
        item.span,
      ),
      span: item.span,
    },
  ]
}

/** Google makes and changes its own keys for itself. */
function accountKey(item: Dict, name: string): readonly Resource[] {
  if (literal(field(item, "keyType")) !== "USER_MANAGED" || isSet(item, "disabled")) return []
  const owner = name.replace(/\/keys\/[^/]*$/, "")
  return as("google_service_account_key", ({ span }) => ({ service_account_id: madeText(owner, span) }))(item, name)
}

/** A list of roles has no permissions: of those nothing is known. */
function role(item: Dict, name: string): readonly Resource[] {
  if (entry(item, "includedPermissions") === undefined || isSet(item, "deleted")) return []
  return as("gcloud:iam-role")(item, name)
}

function unlessOff(read: Shape["read"]): Shape["read"] {
  return (item, name) =>
    isSet(item, "disabled") || literal(field(item, "state")) === "DELETED" || entry(item, "deleteTime")
      ? []
      : read(item, name)
}

function isSet(item: Dict, key: string): boolean {
  const value = field(item, key)
  return value?.kind === "scalar" && value.value === true
}

function poolIn(item: Dict) {
  const name = field(item, "name")
  const pool = (literal(name) ?? "").replace(/\/providers\/[^/]*$/, "")
  return { workload_identity_pool_id: madeText(pool, (name ?? item).span) }
}

/** What it binds is a policy of the organisation's. */
function boundaryIn(item: Dict): Readonly<Record<string, Value | undefined>> {
  const policy = field(item, "policy")
  const address = literal(policy)
  return {
    policy:
      policy && address !== undefined
        ? { kind: "reference", address, attribute: "", resolved: policy, span: policy.span }
        : policy,
    policy_kind: field(item, "policyKind"),
    target: madeDict({ principal_set: field(field(item, "target"), "principalSet") }, item.span),
  }
}

function project(item: Dict, number: string): readonly Resource[] {
  const id = literal(field(item, "projectId")) ?? ""
  const parent = field(item, "parent")
  const above =
    literal(parent) ?? [literal(field(parent, "type")), literal(field(parent, "id"))].filter(Boolean).join("s/")
  const up = above.includes("/") ? [madeText(above, (parent ?? item).span)] : []
  return [numbered(id, number, item.span), ...ancestry(`projects/${id}`, up, item)]
}

function folder(item: Dict, name: string): readonly Resource[] {
  const parent = field(item, "parent")
  return ancestry(name, parent ? [parent] : [], item)
}
