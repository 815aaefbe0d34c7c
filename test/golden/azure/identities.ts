/** Who receives a role: groups and their members, applications and their secrets, identities of others, for a time or for good. */
import { assigned, block, group, type PullRequest, somebody } from "./pull-request.ts"

const user = "Cognitive Services OpenAI User"
const to = (principal: string, role = user) =>
  assigned(role).replace(/principal_id .*/, `principal_id         = ${principal}`)
const data = (type: string, name: string, ...lines: readonly string[]) =>
  block(type, name, ...lines).replace("resource", "data")

const application =
  block("azuread_application", "app", 'display_name = "app"') +
  block("azuread_service_principal", "app", "client_id = azuread_application.app.client_id") +
  to("azuread_service_principal.app.object_id")

const own =
  block("azurerm_user_assigned_identity", "eval", 'name                = "eval"', 'resource_group_name = "ai"') +
  to("azurerm_user_assigned_identity.eval.principal_id")

const federated = (subject: string) =>
  own +
  block(
    "azurerm_federated_identity_credential",
    "eval",
    'name      = "eval"',
    "parent_id = azurerm_user_assigned_identity.eval.id",
    'issuer    = "https://token.actions.githubusercontent.com"',
    'audience  = ["api://AzureADTokenExchange"]',
    `subject   = "${subject}"`,
  )

const flexible = (claims: string) =>
  application +
  block(
    "azuread_application_flexible_federated_identity_credential",
    "app",
    "application_id             = azuread_application.app.id",
    'issuer                     = "https://token.actions.githubusercontent.com"',
    'audience                   = "api://AzureADTokenExchange"',
    `claims_matching_expression = "${claims}"`,
  )

const team = (...members: readonly string[]) =>
  block("azuread_group", "team", 'display_name = "team"') +
  to("azuread_group.team.object_id", "Cognitive Services OpenAI Contributor") +
  members
    .map((member, i) =>
      block(
        "azuread_group_member",
        `m${i}`,
        "group_object_id  = azuread_group.team.object_id",
        `member_object_id = ${member}`,
      ),
    )
    .join("") +
  block("azuread_user", "ann", 'user_principal_name = "ann@acme.example"') +
  block("azuread_user", "ben", 'user_principal_name = "ben@acme.example"')

const eligible = (...lines: readonly string[]) =>
  block(
    "azurerm_pim_eligible_role_assignment",
    "admin",
    `scope              = "${group}"`,
    'role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/b78c5d69-af96-48a3-bf8d-a8b4d589de94"',
    `principal_id       = "${somebody}"`,
    ...lines,
  )

function web(name: string): string {
  return block(
    "azurerm_linux_web_app",
    name,
    `name = "${name}"`,
    'identity {\n  type         = "UserAssigned"\n  identity_ids = [azurerm_user_assigned_identity.eval.id]\n}',
  )
}

function request(type: string): string {
  return `resource admin '${type}' = {
  name: guid('admin')
  properties: {
    principalId: '${somebody}'
    requestType: 'AdminAssign'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68')
    scheduleInfo: { expiration: { type: 'AfterDuration', duration: 'P1D' } }
  }
}
`
}

const foundry = `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'chat'
  kind: 'AIServices'
  properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled' }
}
resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('app')
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68')
    principalId: '${somebody}'
  }
}
`

const denied = `resource no 'Microsoft.Authorization/denyAssignments@2022-04-01' = {
  name: guid('no')
  scope: account
  properties: {
    denyAssignmentName: 'no keys'
    permissions: [{ actions: ['Microsoft.CognitiveServices/accounts/listKeys/action'] }]
    principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }]
  }
}
`

export const identities: readonly PullRequest[] = [
  {
    name: "a member joins a group that may deploy models",
    before: team("azuread_user.ann.object_id"),
    after: team("azuread_user.ann.object_id", "azuread_user.ben.object_id"),
    finds: ["azure/openai/broad-role high 15 azuread_user.ben.object_id"],
  },
  {
    name: "a group names its members itself",
    before: team("azuread_user.ann.object_id"),
    after: team().replace('display_name = "team"', 'display_name = "team"\n  members = [azuread_user.ann.object_id]'),
    finds: [],
  },
  {
    name: "a group and a user that are looked up",
    before: "",
    after:
      data("azuread_group", "team", 'display_name = "team"') +
      data("azuread_user", "ann", 'user_principal_name = "ann@acme.example"') +
      to("data.azuread_group.team.object_id") +
      to("data.azuread_user.ann.object_id").replace('"app"', '"ann"'),
    finds: [
      'azure/openai/uses-models low 9 "Cognitive Services OpenAI User"',
      'azure/openai/uses-models low 14 "Cognitive Services OpenAI User"',
    ],
  },
  {
    name: "a principal and a role that are looked up",
    before: "",
    after:
      data("azuread_service_principal", "app", 'display_name = "app"') +
      data("azurerm_role_definition", "admin", 'name = "Azure AI Administrator"') +
      to("data.azuread_service_principal.app.object_id").replace(
        /role_definition_name .*/,
        "role_definition_id   = data.azurerm_role_definition.admin.id",
      ),
    finds: ["azure/openai/broad-role high 9 data.azurerm_role_definition.admin.id"],
  },
  {
    name: "a role that is looked up, behind the ID of its subscription",
    before: "",
    after:
      data("azurerm_subscription", "this") +
      data("azurerm_role_definition", "admin", 'name = "Azure AI Administrator"') +
      to(`"${somebody}"`).replace(
        /role_definition_name .*/,
        'role_definition_id   = "${data.azurerm_subscription.this.id}${data.azurerm_role_definition.admin.id}"',
      ),
    finds: [
      'azure/openai/broad-role high 8 "${data.azurerm_subscription.this.id}${data.azurerm_role_definition.admin.id}"',
    ],
  },
  {
    name: "an identity of another stack is assigned a role",
    before: "",
    after:
      data("azurerm_user_assigned_identity", "worker", 'name = "worker"', 'resource_group_name = "apps"') +
      to("data.azurerm_user_assigned_identity.worker.principal_id"),
    finds: ['azure/openai/uses-models low 7 "Cognitive Services OpenAI User"'],
  },
  {
    name: "a branch may sign in",
    before: own,
    after: federated("repo:acme/app:ref:refs/heads/main"),
    finds: ['azure/identity/federation low 15 "repo:acme/app:ref:refs/heads/main"'],
  },
  {
    name: "pull requests may sign in in place of a branch",
    before: federated("repo:acme/app:ref:refs/heads/main"),
    after: federated("repo:acme/app:pull_request"),
    finds: ['azure/identity/unpinned-federation high 15 "repo:acme/app:pull_request"'],
    back: ['azure/identity/federation low 15 "repo:acme/app:ref:refs/heads/main"'],
  },
  {
    name: "an environment may sign in in place of pull requests",
    before: federated("repo:acme/app:pull_request"),
    after: federated("repo:acme/app:environment:production"),
    finds: ['azure/identity/federation low 15 "repo:acme/app:environment:production"'],
    back: ['azure/identity/unpinned-federation high 15 "repo:acme/app:pull_request"'],
  },
  {
    name: "an expression takes every branch",
    before: flexible("claims['sub'] eq 'repo:acme/app:ref:refs/heads/main'"),
    after: flexible("claims['sub'] matches 'repo:acme/*'"),
    finds: ["azure/identity/unpinned-federation high 16 \"claims['sub'] matches 'repo:acme/*'\""],
  },
  {
    name: "an application's credential for a fork",
    before: application,
    after:
      application +
      block(
        "azuread_application_federated_identity_credential",
        "app",
        "application_id = azuread_application.app.id",
        'issuer         = "https://token.actions.githubusercontent.com"',
        'audiences      = ["api://AzureADTokenExchange"]',
        'subject        = "repo:acme/app:pull_request"',
      ),
    finds: ['azure/identity/unpinned-federation high 16 "repo:acme/app:pull_request"'],
  },
  {
    name: "a certificate of an application, and a secret of its principal",
    before: application,
    after:
      application +
      block("azuread_application_certificate", "app", "application_id = azuread_application.app.id", 'value = "x"') +
      block("azuread_service_principal_password", "app", "service_principal_id = azuread_service_principal.app.id"),
    finds: [
      'azure/identity/client-secret medium 12 resource "azuread_application_certificate" "app" {',
      'azure/identity/client-secret medium 16 resource "azuread_service_principal_password" "app" {',
    ],
  },
  {
    name: "a principal of AI's joins the directory's administrators",
    before: application,
    after:
      application +
      block("azuread_directory_role", "admin", 'display_name = "Application Administrator"') +
      block(
        "azuread_directory_role_member",
        "app",
        "role_object_id   = azuread_directory_role.admin.object_id",
        "member_object_id = azuread_service_principal.app.object_id",
      ),
    finds: ["azure/identity/directory-role medium 16 azuread_directory_role.admin.object_id"],
  },
  {
    name: "a principal of AI's may write every application",
    before: application,
    after:
      application +
      block(
        "azuread_app_role_assignment",
        "app",
        'app_role_id         = "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9"',
        "principal_object_id = azuread_service_principal.app.object_id",
        'resource_object_id  = "00000003-0000-0000-c000-000000000000"',
      ),
    finds: ['azure/identity/directory-role medium 13 "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9"'],
  },
  {
    name: "an administrator who must activate the role first",
    before: "",
    after: eligible(),
    finds: [
      'azure/openai/broad-role medium 3 "/providers/Microsoft.Authorization/roleDefinitions/b78c5d69-af96-48a3-bf8d-a8b4d589de94"',
    ],
  },
  {
    name: "the end of an eligible assignment goes",
    before: eligible("schedule {\n  expiration {\n    duration_days = 30\n  }\n}"),
    after: eligible(),
    finds: ["azure/openai/broad-role medium base:7 30"],
  },
  {
    name: "two apps share an identity",
    before: own + web("front"),
    after: own + web("front") + web("batch"),
    finds: ["azure/identity/shared-identity low 21 azurerm_user_assigned_identity.eval.id"],
  },
  {
    name: "an assignment moves to another resource of the same kind",
    before:
      to("azurerm_user_assigned_identity.eval.principal_id").replace('"app"', '"old"') +
      own.split("resource ")[1]?.replace(/^/, "resource "),
    after:
      to("azurerm_user_assigned_identity.eval.principal_id").replace('"app"', '"new"') +
      own.split("resource ")[1]?.replace(/^/, "resource ") +
      `moved {\n  from = azurerm_role_assignment.old\n  to   = azurerm_role_assignment.new\n}\n`,
    finds: [],
  },
  {
    name: "Bicep: a role that must be activated becomes one that is there, for a day",
    path: "main.bicep",
    before: request("Microsoft.Authorization/roleEligibilityScheduleRequests@2022-04-01-preview"),
    after: request("Microsoft.Authorization/roleAssignmentScheduleRequests@2022-04-01-preview"),
    finds: ["azure/openai/broad-role high 1 admin"],
  },
  {
    name: "Bicep: what denied everybody the keys goes",
    path: "main.bicep",
    before: `${foundry}${denied}`,
    after: foundry,
    finds: [
      "any/access/deny-vanished high base:19 'Microsoft.CognitiveServices/accounts/listKeys/action'",
      "any/access/deny-vanished high (possible) base:19 'Microsoft.CognitiveServices/accounts/listKeys/action'",
    ],
  },
]
