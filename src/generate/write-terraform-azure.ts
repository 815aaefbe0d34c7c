/** Access on Azure to Terraform, for the provider azurerm. */
import type { AzureAccess, AzureAssignment } from "../blueprint/blueprint.ts"
import { hclText, hclValue } from "./hcl.ts"

export function terraformOfAzure({ role, identity, app, assignment }: AzureAccess): string {
  return [
    ...(role
      ? [
          `resource "azurerm_role_definition" "own" {
  name        = ${hclText(role.name)}
  description = ${hclText(role.description)}
  scope       = ${hclText(role.scope)}
  permissions {
    data_actions = ${hclValue(role.dataActions, 2)}
  }
  assignable_scopes = ${hclValue([role.scope], 1)}
}
`,
        ]
      : []),
    ...(identity
      ? [
          `resource "azurerm_user_assigned_identity" "own" {
  name                = ${hclText(identity.name)}
  location            = ${hclText(identity.location)}
  resource_group_name = ${hclText(groupOf(assignment.scope))}
}
`,
        ]
      : []),
    ...(app
      ? [
          `resource "azurerm_container_app" "own" {
  name                         = ${hclText(app.name)}
  container_app_environment_id = ${hclText(app.environment)}
  resource_group_name          = ${hclText(groupOf(assignment.scope))}
  revision_mode                = "Single"
  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.own.id]
  }
  template {
    container {
      name   = ${hclText(app.name)}
      image  = ${hclText(app.image)}
      cpu    = 0.5
      memory = "1Gi"
      env {
        name  = "AZURE_OPENAI_ENDPOINT"
        value = ${hclText(app.endpoint)}
      }
      env {
        name  = "AZURE_CLIENT_ID"
        value = azurerm_user_assigned_identity.own.client_id
      }
    }
  }
}
`,
        ]
      : []),
    assigned(assignment),
  ].join("\n")
}

function assigned({ scope, role, principal, eligibleDays }: AzureAssignment): string {
  const who = principal.kind === "identity" ? "azurerm_user_assigned_identity.own.principal_id" : hclText(principal.id)
  if (eligibleDays !== undefined && role.kind === "built-in")
    return `resource "azurerm_pim_eligible_role_assignment" "own" {
  scope              = ${hclText(scope)}
  role_definition_id = ${hclText(`/subscriptions/${scope.split("/")[2]}/providers/Microsoft.Authorization/roleDefinitions/${role.guid}`)}
  principal_id       = ${who}
  schedule {
    expiration {
      duration_days = ${eligibleDays}
    }
  }
}
`
  const named =
    role.kind === "own"
      ? "role_definition_id = azurerm_role_definition.own.role_definition_resource_id"
      : `role_definition_name = ${hclText(role.name)}`
  const type = principal.kind === "identity" ? "ServicePrincipal" : principal.type
  return `resource "azurerm_role_assignment" "own" {
  scope          = ${hclText(scope)}
  ${named}
  principal_id   = ${who}
  principal_type = ${hclText(type)}
}
`
}

/** Of the account: what belongs to it lies beside it. */
export const groupOf = (scope: string): string => scope.split("/")[4] ?? ""
