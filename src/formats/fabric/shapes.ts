/** Whether a YAML document is one of Fabric's factories': told by its shape, since each factory reads a directory that its caller names. */
import { spelled } from "../../model/text.ts"
import { type Dict, entry, field, literal, type Value } from "../../model/value.ts"

/**
 * What a file describes. The words of each are the arguments of a module of Fabric's:
 * https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/project-factory
 */
export type Factory = "project" | "folder" | "organization" | "org-policies"

/** Folders and the organisation are described in a hidden file of their directory, projects in a file of their name. */
export function factoryOf(path: string, value: Dict): Factory | undefined {
  if (!value.entries.some(({ key, value: said }) => words[key]?.(said)))
    return isOrgPolicies(value) ? "org-policies" : undefined
  if (!/(?:^|\/)[._]config\.ya?ml$/.test(path)) return "project"
  const isOrganization =
    /(?:^|\/)organi[sz]ation\//.test(path) || /organi[sz]ation/.test(textOf(field(value, "id")) ?? "")
  return isOrganization ? "organization" : "folder"
}

/** Whether it is worth parsing. */
export const mayBeFactory = (text: string): boolean =>
  /^[ \t]*["']?(?:iam|iam_\w+|group_iam|org_policies|workload_identity_pools|data_access_logs)["']?:/m.test(text) ||
  /^["']?(?:dry_run:)?[a-z-]+\.[\w.]+["']?:[ \t]*$/m.test(text)

/** The words that decide on access, and what tells each from the same word of somebody else's. */
const words: Readonly<Record<string, (value: Value) => boolean>> = {
  iam: isRolesToMembers,
  iam_bindings: (value) => some(value, (each) => isRole(field(each, "role")) && has(each, "members")),
  iam_bindings_additive: (value) => some(value, (each) => isRole(field(each, "role")) && has(each, "member")),
  iam_by_principals: (value) => some(value, isRoles),
  iam_by_principals_additive: (value) => some(value, isRoles),
  iam_by_principals_conditional: (value) =>
    some(value, (each) => has(each, "condition") && isRoles(field(each, "roles"))),
  group_iam: (value) => some(value, isRoles),
  iam_deny_policies: (value) =>
    some(value, (each) => listed(field(each, "rules")).some((rule) => has(rule, "denied_permissions"))),
  org_policies: (value) => value.kind === "dict" && isOrgPolicies(value),
  workload_identity_pools: (value) =>
    some(value, (pool) => some(field(pool, "providers"), (each) => has(each, "identity_provider"))),
  data_access_logs: (value) =>
    value.kind === "dict" && value.entries.some(({ key }) => /\.googleapis\.com$|^allServices$/.test(key)),
  service_accounts: (value) => some(value, (each) => isRoles(each) || grants(each)),
  buckets: (value) => some(value, grants),
  automation: (value) => some(field(value, "service_accounts"), grants) || grants(field(value, "bucket")),
}

/** Something within a project that says who may use it, or a service account that says what it may use. */
function grants(value: Value | undefined): boolean {
  if (value?.kind !== "dict") return false
  return value.entries.some(
    ({ key, value: given }) =>
      words[key]?.(given) ||
      (key === "iam_self_roles" && isRoles(given)) ||
      (/^iam_\w+_roles$/.test(key) && some(given, isRoles)),
  )
}

function isRolesToMembers(value: Value): boolean {
  if (value.kind !== "dict" || value.entries.length === 0) return false
  return value.entries.every(({ key, value: members }) => namesRole.test(key) && isListOrNothing(members))
}

function isRoles(value: Value | undefined): boolean {
  const all = listed(value)
  return all.length > 0 && all.every(isRole)
}

/** Constraints, each with what is to be kept of it. */
function isOrgPolicies(value: Dict): boolean {
  return value.entries.some(
    ({ key, value: policy }) =>
      /^(?:dry_run:)?[a-z-]+\.[\w.]+$/.test(key) &&
      (listed(field(policy, "rules")).some((rule) => ["allow", "deny", "enforce"].some((word) => has(rule, word))) ||
        has(policy, "reset") ||
        has(policy, "inherit_from_parent")),
  )
}

/** Wherever it is defined, by the factory's own name, or filled in. */
const namesRole = /^(?:roles|(?:[\w.-]+:)?(?:projects|organizations)\/[^/]+\/roles)\/|^\$custom_roles:|^\$\{/

const isRole = (value: Value | undefined): boolean => namesRole.test(textOf(value) ?? "")

/** Of a map; older versions have lists in some places. */
const some = (value: Value | undefined, isSo: (each: Value) => boolean): boolean =>
  value?.kind === "dict" ? value.entries.some((each) => isSo(each.value)) : listed(value).some(isSo)

const listed = (value: Value | undefined): readonly Value[] => (value?.kind === "list" ? value.items : [])

const has = (value: Value | undefined, key: string): boolean => entry(value, key) !== undefined

const isListOrNothing = (value: Value): boolean =>
  value.kind === "list" || value.kind === "unknown" || (value.kind === "scalar" && value.value === null)

/** With holes spelled out. */
function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === "text") return spelled(value.pieces)
  return value?.kind === "unknown" ? `\${${value.name}}` : literal(value)
}
