/** Role definitions and assignments, in Terraform's words and in ARM's, to facts: who is assigned what, where, and for how long. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { all, named, text, textIn } from "../attributes.ts"
import { allIn, at, each, get } from "./attributes.ts"
import type { PermissionData } from "./data.ts"
import type { Fact, Permissions, Reader } from "./facts.ts"

/** ARM keeps a resource's own words in `properties`. */
const wordsOf = (resource: Resource): Value => at(resource, "properties") ?? resource.body

/** Terraform's block and ARM's object have the same words: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export const permissionsIn = (block: Value): Permissions => ({
  actions: named(block, "actions"),
  notActions: named(block, "not_actions"),
  dataActions: named(block, "data_actions"),
  notDataActions: named(block, "not_data_actions"),
  span: block.span,
})

/** `role_definition_id` of a definition is the GUID alone; ARM has it as the resource's name. */
export const definition: Reader = (resource) => {
  const words = wordsOf(resource)
  return [
    {
      kind: "role",
      address: resource.address,
      name: named(words, "role_name") ?? get(resource, "name"),
      guid: get(resource, "role_definition_id") ?? (words === resource.body ? undefined : get(resource, "name")),
      permissions: all(words, "permissions").map(permissionsIn),
      // Left out, it is where the role was made.
      assignableScopes: named(words, "assignable_scopes") ?? get(resource, "scope"),
      resource,
    },
  ]
}

/** Of the provider's own nobody here is the author: it is known as what it grants, under the name that it has. */
export const providedDefinition: Reader = (resource) => {
  const words = wordsOf(resource)
  const [name, guid] = [textIn(named(words, "role_name")), textIn(get(resource, "name"))]
  return name === undefined || guid === undefined
    ? []
    : [
        {
          kind: "provided-role",
          data: { guid: guid.toLowerCase(), names: [name], permissions: all(words, "permissions").map(grantedIn) },
          resource,
        },
      ]
}

const grantedIn = (block: Value): PermissionData => {
  const texts = (name: string) => items(named(block, name)).flatMap((value) => textIn(value) ?? [])
  const condition = textIn(named(block, "condition"))
  return {
    actions: texts("actions"),
    notActions: texts("not_actions"),
    dataActions: texts("data_actions"),
    notDataActions: texts("not_data_actions"),
    ...(condition && { condition }),
  }
}

/** Roles are named by ID, or where a module or a resource takes either, by one argument for both. */
const roleNames = ["role_definition_id", "role_definition_name", "role_definition_id_or_name", "role_definition"]

export const roleIn = (words: Value): Value | undefined => firstOf(words, roleNames)

/** The first argument that says something: Terraform's modules write the others as null. */
export function firstOf(words: Value, names: readonly string[]): Value | undefined {
  for (const name of names) {
    const value = named(words, name)
    if (value && !(value.kind === "scalar" && value.value === null)) return value
  }
  return undefined
}

/** What every assignment says beside whom and what, whichever resource it stands in. */
export const circumstances = (words: Value) => ({
  principalType: firstOf(words, ["principal_type"]),
  condition: firstOf(words, ["condition"]),
  conditionVersion: firstOf(words, ["condition_version"]),
})

/** When it ends by itself: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create */
const untilIn = (words: Value): Value | undefined =>
  ["schedule", "schedule_info"]
    .flatMap((schedule) => all(words, schedule, "expiration"))
    .map(
      (expiration) =>
        firstOf(expiration, ["end_date_time", "duration"]) ??
        lasting(firstOf(expiration, ["duration_days"]), (days) => `P${days}D`) ??
        lasting(firstOf(expiration, ["duration_hours"]), (hours) => `PT${hours}H`),
    )
    .find((value) => value !== undefined)

/** A number of days or hours as the durations of other forms: https://en.wikipedia.org/wiki/ISO_8601#Durations */
function lasting(value: Value | undefined, duration: (count: string) => string): Value | undefined {
  const count = textIn(value)
  return value && count !== undefined
    ? { ...text(duration(count), value), ...(value.via && { via: value.via }) }
    : value
}

export const assignment =
  (when: "active" | "eligible", scope = "scope"): Reader =>
  (resource) => {
    const words = wordsOf(resource)
    const [role, principal] = [roleIn(words), named(words, "principal_id")]
    if (!role || !principal || isTakenBack(words)) return []
    return items(principal).map(
      (each): Fact => ({
        kind: "assignment",
        principal: each,
        role,
        roleName: named(words, "role_definition_name"),
        scope: get(resource, scope),
        ...circumstances(words),
        when,
        until: untilIn(words),
        resource,
      }),
    )
  }

/** A request may also end what was there: `AdminRemove`. */
const isTakenBack = (words: Value): boolean => /remove|deactivate/i.test(textIn(named(words, "request_type")) ?? "")

/** https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
export const denyAssignment: Reader = (resource) => {
  const words = wordsOf(resource)
  const isHere = textIn(named(words, "do_not_apply_to_child_scopes")) === "true"
  return [
    {
      kind: "deny-assignment",
      name: named(words, "deny_assignment_name"),
      permissions: all(words, "permissions").map(permissionsIn),
      principals: named(words, "principals"),
      excluded: named(words, "exclude_principals"),
      scope: named(words, "scope") ?? get(resource, "scope"),
      ...(isHere && { here: true as const }),
      resource,
    },
  ]
}

/** A role that is looked up by its name, or by its GUID. */
export const lookup: Reader = (resource) =>
  each(get(resource, "role_definition_id") ?? get(resource, "name"), (role) => ({
    kind: "lookup",
    address: resource.address,
    role,
    resource,
  }))

/** A role that a template refers to as one that is there: its name is the GUID. */
export const existingRole: Reader = (resource) =>
  each(get(resource, "name"), (role) => ({ kind: "lookup", address: resource.address, role, resource }))

/** What somebody holds in the directory: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const directoryRole =
  (principal: string, ...role: readonly string[]): Reader =>
  (resource) =>
    allIn(resource, principal).flatMap((of) =>
      role
        .flatMap((name) => get(resource, name) ?? [])
        .slice(0, 1)
        .map(
          (value): Fact => ({
            kind: "setting",
            of,
            name: "directory-role",
            value,
            says: textIn(value),
            resource,
          }),
        ),
    )

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_assignment */
export const roleReaders: Readonly<Record<string, Reader>> = {
  azurerm_role_definition: definition,
  "data.azurerm_role_definition": lookup,
  azurerm_role_assignment: assignment("active"),
  azurerm_pim_active_role_assignment: assignment("active"),
  azurerm_pim_eligible_role_assignment: assignment("eligible"),
  azuread_directory_role_assignment: directoryRole("principal_object_id", "role_id"),
  azuread_directory_role_member: directoryRole("member_object_id", "role_object_id"),
  azuread_app_role_assignment: directoryRole("principal_object_id", "app_role_id"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.authorization/allversions */
export const roleTypes: Readonly<Record<string, Reader>> = {
  "microsoft.authorization/roledefinitions": definition,
  "existing:microsoft.authorization/roledefinitions": existingRole,
  "provided:microsoft.authorization/roledefinitions": providedDefinition,
  "microsoft.authorization/roleassignments": assignment("active"),
  "microsoft.authorization/roleassignmentschedulerequests": assignment("active"),
  "microsoft.authorization/roleeligibilityschedulerequests": assignment("eligible"),
  "microsoft.authorization/denyassignments": denyAssignment,
}
