/** What is asked of those who activate a role that they are eligible for: one fact for each demand, so that one that goes is told. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { at, get, settingOf } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { builtInRole } from "./known-roles.ts"

/** https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings */
const demands: Readonly<Record<string, string>> = {
  require_approval: "approval",
  require_multifactor_authentication: "a second factor",
  require_justification: "a reason",
  require_ticket_info: "a ticket",
}

/** A demand that is not made stands where it is said, so that what made it before is blamed there. */
const demand = (resource: Resource, name: string, says: string): Fact => {
  const value = at(resource, "activation_rules", name)
  const isMade = value !== undefined && textIn(value)?.toLowerCase() !== "false"
  const role = get(resource, "role_definition_id")
  const perhaps = textIn(role) === undefined ? "what the role may do with AI is not in view" : undefined
  return {
    ...settingOf(resource, "activation-demand", doubted(value ?? itself(resource), perhaps), says),
    part: says,
    ...(!isMade && { silent: true }),
  }
}

const doubted = (value: Value, perhaps: string | undefined): Value =>
  perhaps === undefined ? value : { ...value, perhaps: value.perhaps ?? perhaps }

/** Of roles that have nothing to do with AI nothing is told. */
const policy: Reader = (resource) => {
  const id = textIn(get(resource, "role_definition_id"))
  if (id !== undefined && !builtInRole(id.slice(id.lastIndexOf("/") + 1))) return []
  return Object.entries(demands).map(([name, says]) => demand(resource, name, says))
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_management_policy */
export const activationReaders: Readonly<Record<string, Reader>> = { azurerm_role_management_policy: policy }
