/**
 * What `az role definition list` and `az role assignment list` print, and `az rest` of eligible assignments and of denials, to resources
 * in the shape that templates have. https://learn.microsoft.com/cli/azure/role/assignment
 */
import { madeDict, madeText } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, literal, type Value } from "../model/value.ts"
import { azureId } from "./azure-id.ts"
import { azureResourceOf, ofAzure, propertiesOf } from "./azure-resource.ts"
import { flagIn } from "./command-words.ts"
import type { Export } from "./export.ts"

const authorization = "Microsoft.Authorization"

/** By the type that an ID ends in, in lower case. */
const kinds: Readonly<Record<string, (item: Dict) => Resource | undefined>> = {
  roledefinitions: definition,
  roleassignments: (item) => assigned(item, "roleAssignments"),
  roleassignmentschedules: (item) => scheduled(item, "roleAssignmentScheduleRequests"),
  roleassignmentscheduleinstances: (item) => scheduled(item, "roleAssignmentScheduleRequests"),
  roleassignmentschedulerequests: (item) => requested(item, "roleAssignmentScheduleRequests"),
  roleeligibilityschedules: (item) => scheduled(item, "roleEligibilityScheduleRequests"),
  roleeligibilityscheduleinstances: (item) => scheduled(item, "roleEligibilityScheduleRequests"),
  roleeligibilityschedulerequests: (item) => requested(item, "roleEligibilityScheduleRequests"),
  denyassignments: (item) => azureResourceOf(item),
}

export const azureRoles: Export = {
  name: "az role assignment list",
  lists: ["", "value"],
  read: ({ value, command = [] }) => {
    if (value.kind !== "dict") return undefined
    const [provider = "", kind = ""] = (azureId(literal(field(value, "id")) ?? "")?.type ?? "").toLowerCase().split("/")
    const read = provider === authorization.toLowerCase() && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (!read) return undefined
    const resource = read(value)
    return resource ? ofAzure(resource, ...throughGroup(resource, command)) : ofAzure()
  },
}

/** Asked for somebody's assignments with those of the groups around, the others are of groups that they are in. */
function throughGroup({ body, span }: Resource, command: readonly string[]): readonly Resource[] {
  const assignee = flagIn(command, "--assignee", "--assignee-object-id")
  const [group, kind] = ["principalId", "principalType"].map((key) => field(field(body, "properties"), key))
  if (assignee === undefined || !command.includes("--include-groups") || literal(kind) !== "Group") return []
  return [
    {
      address: `${literal(group) ?? ""} ${assignee}`,
      type: "azuread_group_member",
      body: madeDict({ group_object_id: group, member_object_id: madeText(assignee, span) }, span),
      span,
    },
  ]
}

/** One of the provider's own is no role that somebody wrote. */
function definition(item: Dict): Resource | undefined {
  const properties = propertiesOf(item)
  const kind = literal(field(properties, "roleType")) ?? literal(field(properties, "type"))
  return azureResourceOf(item, `${/^builtin/i.test(kind ?? "") ? "provided:" : ""}${authorization}/roleDefinitions`)
}

function assigned(
  item: Dict,
  type: string,
  more: Readonly<Record<string, Value | undefined>> = {},
): Resource | undefined {
  const properties = propertiesOf(item)
  const resource = azureResourceOf(item)
  return (
    resource && {
      ...resource,
      type: `${authorization}/${type}`,
      body: madeDict(
        {
          name: field(resource.body, "name"),
          // What an assignment is printed with says more than where it is kept.
          scope: field(properties, "scope") ?? field(resource.body, "scope"),
          properties: madeDict(
            {
              ...Object.fromEntries(carried.map((key) => [key, field(properties, key)])),
              principalName: field(properties, "principalName") ?? nameOf(properties),
              roleDefinitionName:
                field(properties, "roleDefinitionName") ?? expanded(properties, "roleDefinition", "displayName"),
              ...more,
            },
            item.span,
          ),
        },
        item.span,
      ),
    }
  )
}

const carried = ["principalId", "principalType", "roleDefinitionId", "condition", "conditionVersion", "requestType"]

/** A user goes by a name that nobody else has. */
const nameOf = (properties: Dict): Value | undefined =>
  (literal(expanded(properties, "principal", "type")) === "User"
    ? expanded(properties, "principal", "email")
    : undefined) ?? expanded(properties, "principal", "displayName")

const expanded = (properties: Dict, ...path: readonly string[]): Value | undefined =>
  path.reduce<Value | undefined>((value, key) => field(value, key), field(properties, "expandedProperties"))

/** https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope */
function scheduled(item: Dict, type: string): Resource | undefined {
  const properties = propertiesOf(item)
  const end = field(properties, "endDateTime")
  const expiration = literal(end) === undefined ? undefined : madeDict({ endDateTime: end }, item.span)
  return assigned(item, type, { scheduleInfo: expiration && madeDict({ expiration }, item.span) })
}

const isOver = /revoked|denied|cancell?ed|failed|timedout|invalid/i

/** What became of a request: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/list-for-scope */
function requested(item: Dict, type: string): Resource | undefined {
  const properties = propertiesOf(item)
  if (isOver.test(literal(field(properties, "status")) ?? "")) return undefined
  return assigned(item, type, { scheduleInfo: field(properties, "scheduleInfo") })
}
