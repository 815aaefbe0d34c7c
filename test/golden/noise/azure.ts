/** Files on Azure that say who may use models. */
import type { Base } from "./edit.ts"

const account =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat"
const user = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"

const terraform = `resource "azurerm_resource_group" "ai" {
  name     = "ai"
  location = "westeurope"
}
resource "azurerm_cognitive_account" "chat" {
  name                          = "chat"
  location                      = azurerm_resource_group.ai.location
  resource_group_name           = azurerm_resource_group.ai.name
  kind                          = "OpenAI"
  sku_name                      = "S0"
  local_auth_enabled            = false
  public_network_access_enabled = false
  custom_subdomain_name         = "chat"
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_user_assigned_identity" "app" {
  name                = "app"
  location            = azurerm_resource_group.ai.location
  resource_group_name = azurerm_resource_group.ai.name
}
resource "azurerm_role_assignment" "app" {
  scope                = azurerm_cognitive_account.chat.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.app.principal_id
}
`

const custom = `resource "azurerm_role_definition" "invoker" {
  name  = "Invoker"
  scope = "${account}"
  permissions {
    data_actions = [
      "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
      "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",
    ]
  }
  assignable_scopes = ["${account}"]
}
resource "azurerm_role_assignment" "app" {
  scope              = "${account}"
  role_definition_id = azurerm_role_definition.invoker.role_definition_resource_id
  principal_id       = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"
}
`

const bicep = `param location string = resourceGroup().location

resource chat 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'chat'
  location: location
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    customSubDomainName: 'chat'
  }
}

resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'app'
  location: location
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(chat.id, app.id, '${user}')
  scope: chat
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${user}')
    principalId: app.properties.principalId
    principalType: 'ServicePrincipal'
  }
}
`

const arm = JSON.stringify(
  {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters: { location: { type: "string", defaultValue: "[resourceGroup().location]" }, who: { type: "string" } },
    resources: [
      {
        type: "Microsoft.CognitiveServices/accounts",
        apiVersion: "2025-06-01",
        name: "chat",
        location: "[parameters('location')]",
        kind: "OpenAI",
        sku: { name: "S0" },
        properties: { disableLocalAuth: true, publicNetworkAccess: "Disabled" },
      },
      {
        type: "Microsoft.Authorization/roleAssignments",
        apiVersion: "2022-04-01",
        name: "[guid(resourceGroup().id, 'user')]",
        scope: "Microsoft.CognitiveServices/accounts/chat",
        properties: {
          roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${user}')]`,
          principalId: "[parameters('who')]",
        },
      },
    ],
  },
  null,
  2,
)

const terraformBeside = [
  'resource "azurerm_virtual_network" "net" {\n  name                = "net"\n  location            = "westeurope"\n  resource_group_name = "ai"\n  address_space       = ["10.0.0.0/16"]\n}\n',
  'resource "azurerm_role_assignment" "pull" {\n  scope                = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.ContainerRegistry/registries/images"\n  role_definition_name = "AcrPull"\n  principal_id         = "7d1f0c52-9c5e-4c0e-8a55-0d1b1f6f7a10"\n}\n',
  'resource "azurerm_service_plan" "plan" {\n  name                = "plan"\n  location            = "westeurope"\n  resource_group_name = "ai"\n  os_type             = "Linux"\n  sku_name            = "B1"\n}\n',
]

export const azure: readonly Base[] = [
  {
    name: "an account in Terraform",
    path: "main.tf",
    text: terraform,
    comment: "#",
    beside: terraformBeside,
    edits: [
      ["the assignment goes", /resource "azurerm_role_assignment"[^}]*\}\n/, ""],
      [
        "the role by its GUID",
        'role_definition_name = "Cognitive Services OpenAI User"',
        `role_definition_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/providers/Microsoft.Authorization/roleDefinitions/${user}"`,
      ],
      ["tags", '"S0"', '"S0"\n  tags                          = { team = "search" }'],
      ["the assignment gets another name", '"azurerm_role_assignment" "app"', '"azurerm_role_assignment" "user"'],
      ["a description", "principal_id         =", 'description          = "uses the model"\n  principal_id         ='],
      [
        "its kind of principal",
        "principal_id         =",
        'principal_type       = "ServicePrincipal"\n  principal_id         =',
      ],
      ["outbound traffic is held back", '"S0"', '"S0"\n  outbound_network_access_restricted = true'],
      ["another region", "westeurope", "northeurope"],
      [
        "a check is left out",
        "principal_id         =",
        "skip_service_principal_aad_check = true\n  principal_id         =",
      ],
    ],
  },
  {
    name: "a role of one's own",
    path: "roles.tf",
    text: custom,
    comment: "#",
    beside: terraformBeside.slice(0, 2),
    edits: [
      ["an operation goes", '      "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",\n', ""],
      ["a description", 'name  = "Invoker"', 'name        = "Invoker"\n  description = "uses models"'],
      [
        "another operation in other letters",
        "accounts/OpenAI/deployments/embeddings",
        "accounts/openai/deployments/embeddings",
      ],
      ["the assignment goes", /resource "azurerm_role_assignment"[^}]*\}\n/, ""],
      [
        "reading metrics too",
        "  permissions {\n",
        '  permissions {\n    actions = ["Microsoft.Insights/metrics/read"]\n',
      ],
    ],
  },
  {
    name: "an account in Bicep",
    path: "main.bicep",
    text: bicep,
    comment: "//",
    beside: [
      "\nresource net 'Microsoft.Network/virtualNetworks@2023-09-01' = {\n  name: 'net'\n  location: location\n  properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }\n}\n",
      "\noutput endpoint string = chat.properties.endpoint\n",
    ],
    edits: [
      ["a symbol is renamed", /\bchat\b(?=[.]|\n {2}prop| 'M)|scope: chat/g, "openai"],
      ["tags", "kind: 'OpenAI'", "kind: 'OpenAI'\n  tags: { team: 'search' }"],
      ["on one line", "{ name: 'S0' }", "{\n    name: 'S0'\n  }"],
      ["a newer version of the API", "accounts@2025-06-01", "accounts@2025-09-01"],
      [
        "a description",
        "principalType: 'ServicePrincipal'",
        "principalType: 'ServicePrincipal'\n    description: 'uses the model'",
      ],
      ["the assignment goes", /resource role [\s\S]*/, ""],
      ["the role's id in a variable", `'${user}')\n    principalId`, "userRole)\n    principalId"],
    ].map(([what, from, to]) =>
      what === "the role's id in a variable"
        ? ([
            what,
            /([\s\S]*)'5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'\)\n {4}principalId/,
            `var userRole = '${user}'\n$1userRole)\n    principalId`,
          ] as const)
        : what === "a symbol is renamed"
          ? ([what, /'S0' \}\n/, "'S0' } // the smallest\n"] as const)
          : ([what, from, to] as readonly [string, string | RegExp, string]),
    ),
  },
  {
    name: "an account in ARM",
    path: "azuredeploy.json",
    text: arm,
    edits: [
      ["tags", '"kind": "OpenAI",', '"kind": "OpenAI",\n      "tags": { "team": "search" },'],
      ["another version of the API", '"2025-06-01"', '"2025-09-01"'],
      ["a description", '"principalId"', '"description": "uses the model",\n        "principalId"'],
      ["a comment", '"resources": [', '// what is deployed\n  "resources": ['],
      ["an output", /\n\}$/, ',\n  "outputs": { "name": { "type": "string", "value": "chat" } }\n}'],
      ["a parameter that is not used", '"who": {', '"size": { "type": "string", "defaultValue": "S0" },\n    "who": {'],
      ["on one line", arm, JSON.stringify(JSON.parse(arm))],
    ],
  },
]
