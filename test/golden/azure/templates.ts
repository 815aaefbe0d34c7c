/** The same in ARM templates and in Bicep: roles by GUID, loops over maps of roles, modules from a registry, keys in outputs. */
import { account, type PullRequest, somebody } from "./pull-request.ts"

const guids = {
  contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  user: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  openaiContributor: "a001fd3d-188f-4b5d-821b-7da978bf7442",
  projectManager: "eadc314b-1a2d-4efa-be10-5d325db5065e",
  foundryUser: "53ca6127-db72-4b80-b1b0-d745d6d5456d",
} as const

/** A template of resources, each entry of which stands on its own line. */
const template = (resources: readonly object[], more: object = {}): string =>
  `${JSON.stringify(
    {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      contentVersion: "1.0.0.0",
      ...more,
      resources,
    },
    null,
    2,
  )}\n`

const armAssignment = (role: string, more: object = {}) => ({
  type: "Microsoft.Authorization/roleAssignments",
  apiVersion: "2022-04-01",
  name: "[guid(resourceGroup().id, 'app')]",
  scope: "Microsoft.CognitiveServices/accounts/chat",
  ...more,
  properties: {
    roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')]`,
    principalId: somebody,
  },
})

const armAccount = (properties: object) => ({
  type: "Microsoft.CognitiveServices/accounts",
  apiVersion: "2025-06-01",
  name: "chat",
  kind: "OpenAI",
  location: "[resourceGroup().location]",
  properties,
})
const shut = { disableLocalAuth: true, publicNetworkAccess: "Disabled" }

const bicepAssignment = (
  role: string,
  scope = "account",
) => `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = {
  name: 'chat'
}
resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, 'app')
  ${scope === "" ? "" : `scope: ${scope}`}
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')
    principalId: '${somebody}'
  }
}
`

const loop = (
  roles: readonly string[],
) => `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = {
  name: 'chat'
}
var roles = {
${roles.map((role, i) => `  role${i}: '${role}'\n`).join("")}}
resource team 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in items(roles): {
  name: guid(account.id, role.key)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    principalId: '${somebody}'
  }
}]
`

const verified = (roles: readonly string[]) => `module openai 'br/public:avm/res/cognitive-services/account:0.13.0' = {
  name: 'openai'
  params: {
    name: 'chat'
    kind: 'OpenAI'
    roleAssignments: [
${roles.map((role) => `      { principalId: '${somebody}', roleDefinitionIdOrName: '${role}' }\n`).join("")}    ]
  }
}
`

const bicepFilter = (
  threshold: string,
) => `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = {
  name: 'chat'
}
resource own 'Microsoft.CognitiveServices/accounts/raiPolicies@2025-06-01' = {
  parent: account
  name: 'own'
  properties: {
    basePolicyName: 'Microsoft.DefaultV2'
    mode: 'Blocking'
    contentFilters: [
      { name: 'Hate', source: 'Prompt', enabled: true, blocking: true, severityThreshold: '${threshold}' }
      { name: 'Jailbreak', source: 'Prompt', enabled: true, blocking: true }
    ]
  }
}
`

const bicepApp = (value: string) => `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'chat'
  kind: 'OpenAI'
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
  }
}
resource front 'Microsoft.Web/sites@2024-11-01' = {
  name: 'front'
  identity: { type: 'SystemAssigned' }
  properties: {
    siteConfig: {
      appSettings: [
        { name: 'AZURE_OPENAI_ENDPOINT', value: account.properties.endpoint }
        ${value}
      ]
    }
  }
}
`

/** A role as `az role definition create` reads it. */
const document = (...data: readonly string[]): string =>
  `${JSON.stringify(
    {
      Name: "Chat",
      IsCustom: true,
      Actions: [],
      DataActions: data,
      AssignableScopes: ["/subscriptions/11111111-2222-3333-4444-555555555555"],
    },
    null,
    2,
  )}\n`

/** Assignments as `az role assignment list` prints them. */
const listed = (...names: readonly string[]): string =>
  `${JSON.stringify(
    names.map((roleDefinitionName) => ({
      principalId: somebody,
      principalType: "User",
      roleDefinitionName,
      scope: account,
      type: "Microsoft.Authorization/roleAssignments",
    })),
    null,
    2,
  )}\n`

export const templates: readonly PullRequest[] = [
  {
    name: "ARM: an OpenAI user becomes a contributor",
    path: "azuredeploy.json",
    before: template([armAssignment(guids.user)]),
    after: template([armAssignment(guids.contributor)]),
    finds: [
      "azure/openai/broad-role high 11 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')",
    ],
    back: [
      "azure/openai/uses-models low 11 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')",
    ],
  },
  {
    name: "ARM: the scope of an assignment is left out, and so is the resource group",
    path: "azuredeploy.json",
    before: template([armAssignment(guids.user)]),
    after: template([armAssignment(guids.user, { scope: undefined })]),
    finds: ['any/access/wider-resource medium 6 "Microsoft.Authorization/roleAssignments"'],
  },
  {
    name: "ARM: keys are switched on",
    path: "azuredeploy.json",
    before: template([armAccount(shut)]),
    after: template([armAccount({ ...shut, disableLocalAuth: false })]),
    finds: ["azure/openai/key-authentication high 12 false"],
  },
  {
    name: "ARM: a parameter's default switches keys on",
    path: "azuredeploy.json",
    before: template([armAccount({ ...shut, disableLocalAuth: "[parameters('noKeys')]" })], {
      parameters: { noKeys: { type: "bool", defaultValue: true } },
    }),
    after: template([armAccount({ ...shut, disableLocalAuth: "[parameters('noKeys')]" })], {
      parameters: { noKeys: { type: "bool", defaultValue: false } },
    }),
    finds: ["azure/openai/key-authentication high 7 false"],
  },
  {
    name: "ARM: an output hands out a key",
    path: "azuredeploy.json",
    before: template([armAccount(shut)]),
    after: template([armAccount(shut)], {
      outputs: {
        key: {
          type: "string",
          value: "[listKeys(resourceId('Microsoft.CognitiveServices/accounts', 'chat'), '2025-06-01').key1]",
        },
      },
    }),
    finds: [
      "azure/openai/copied-key high 7 listKeys(resourceId('Microsoft.CognitiveServices/accounts', 'chat'), '2025-06-01').key1",
    ],
  },
  {
    name: "ARM: a custom role in a copy loop gains a permission",
    path: "azuredeploy.json",
    before: template(
      [
        {
          type: "Microsoft.Authorization/roleDefinitions",
          apiVersion: "2022-04-01",
          name: "[guid(variables('roles')[copyIndex()].name)]",
          copy: { name: "roles", count: "[length(variables('roles'))]" },
          properties: {
            roleName: "[variables('roles')[copyIndex()].name]",
            permissions: [{ actions: [], dataActions: "[variables('roles')[copyIndex()].data]" }],
            assignableScopes: ["[resourceGroup().id]"],
          },
        },
      ],
      {
        variables: {
          roles: [{ name: "reader", data: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/read"] }],
        },
      },
    ),
    after: template(
      [
        {
          type: "Microsoft.Authorization/roleDefinitions",
          apiVersion: "2022-04-01",
          name: "[guid(variables('roles')[copyIndex()].name)]",
          copy: { name: "roles", count: "[length(variables('roles'))]" },
          properties: {
            roleName: "[variables('roles')[copyIndex()].name]",
            permissions: [{ actions: [], dataActions: "[variables('roles')[copyIndex()].data]" }],
            assignableScopes: ["[resourceGroup().id]"],
          },
        },
      ],
      {
        variables: {
          roles: [
            {
              name: "reader",
              data: [
                "Microsoft.CognitiveServices/accounts/OpenAI/deployments/read",
                "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/write",
              ],
            },
          ],
        },
      },
    ),
    finds: ['any/access/new-capability medium 10 "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/write"'],
  },
  {
    name: "az: a role in a file gains a permission",
    path: "role.json",
    before: document("Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"),
    after: document(
      "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
      "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write",
    ),
    finds: ['azure/openai/invoke-and-deploy high 7 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"'],
  },
  {
    name: "az: an assignment is printed that was not there",
    path: "assignments.json",
    before: listed("Cognitive Services OpenAI User"),
    after: listed("Cognitive Services OpenAI User", "Azure AI Administrator"),
    finds: ['azure/openai/broad-role high 12 "Azure AI Administrator"'],
  },
  {
    name: "Bicep: an OpenAI contributor becomes an OpenAI user",
    path: "main.bicep",
    before: bicepAssignment(guids.openaiContributor),
    after: bicepAssignment(guids.user),
    finds: [],
    back: [
      "azure/openai/broad-role high 8 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'a001fd3d-188f-4b5d-821b-7da978bf7442')",
    ],
  },
  {
    name: "Bicep: the scope grows from an account to the resource group",
    path: "main.bicep",
    before: bicepAssignment(guids.user),
    after: bicepAssignment(guids.user, ""),
    finds: ["any/access/wider-resource medium 4 resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = {"],
  },
  {
    name: "Bicep: a Foundry project manager is added",
    path: "main.bicep",
    before: "",
    after: bicepAssignment(guids.projectManager),
    finds: [
      "azure/openai/broad-role high 8 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'eadc314b-1a2d-4efa-be10-5d325db5065e')",
    ],
  },
  {
    name: "Bicep: one more role in a map that a loop goes over",
    path: "main.bicep",
    before: loop([guids.user]),
    after: loop([guids.user, guids.openaiContributor]),
    finds: ["azure/openai/broad-role high 6 a001fd3d-188f-4b5d-821b-7da978bf7442"],
  },
  {
    name: "Bicep: a role in the array of a registry module",
    path: "main.bicep",
    before: verified([]),
    after: verified(["Cognitive Services OpenAI User", "Cognitive Services Contributor"]),
    finds: [
      "azure/openai/uses-models low 7 'Cognitive Services OpenAI User'",
      "azure/openai/broad-role high 8 'Cognitive Services Contributor'",
    ],
  },
  {
    name: "Bicep: what a module of the registry assigned is assigned by a resource",
    path: "main.bicep",
    before: verified(["Cognitive Services OpenAI User"]),
    after: bicepAssignment(guids.user),
    finds: [],
  },
  {
    name: "Bicep: a role by its GUID gets its name in a comment",
    path: "main.bicep",
    before: bicepAssignment(guids.foundryUser).replace("'53", "/* Azure AI User */ '53"),
    after: bicepAssignment(guids.foundryUser).replace("'53", "/* Foundry User */ '53"),
    finds: [],
  },
  {
    name: "Bicep: a content filter is lowered",
    path: "main.bicep",
    before: bicepFilter("Medium"),
    after: bicepFilter("High"),
    finds: ["any/access/filter-weakened high 11 'High'"],
  },
  {
    name: "Bicep: a key is put into the settings of an app",
    path: "main.bicep",
    before: bicepApp(""),
    after: bicepApp("{ name: 'AZURE_OPENAI_KEY', value: account.listKeys().key1 }"),
    finds: ["azure/openai/copied-key high 16 'AZURE_OPENAI_KEY'"],
  },
  {
    name: "Bicep: syntax that nobody knows, beside a role that is read",
    path: "main.bicep",
    before: "",
    after: `resource broken 'Microsoft.Web/sites@2024-11-01' = {\n  name = 'x'\n}\n${bicepAssignment(guids.contributor)}`,
    finds: [
      "azure/openai/broad-role high 11 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')",
    ],
    says: ["a property needs a `:` and a value, but `=` stands there"],
  },
]
