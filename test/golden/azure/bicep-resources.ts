/** What else Bicep declares of AI services and of where they keep something: endpoints, datastores, blocklists, vaults, logs. */
import { type PullRequest, somebody } from "./pull-request.ts"

const path = "main.bicep"
const lab = `resource lab 'Microsoft.MachineLearningServices/workspaces@2025-06-01' existing = {
  name: 'lab'
}
`
const chat = `resource chat 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'chat'
  kind: 'OpenAI'
  properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled' }
}
`
const reader = "4633458b-17de-408a-b874-0445c86b69e6"

const agents = (networks: string) => `resource chat 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'chat'
  kind: 'AIServices'
  properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled', networkInjections: ${networks} }
}
`

const perimeter = (
  mode: string,
) => `${chat}resource inside 'Microsoft.Network/networkSecurityPerimeters/resourceAssociations@2024-07-01' = {
  name: 'ai/chat'
  properties: { accessMode: '${mode}', privateLinkResource: { id: chat.id } }
}
`

const served = (
  mode: string,
  safety: string,
) => `${lab}resource phi 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2025-06-01' = {
  parent: lab
  name: 'phi'
  properties: {
    authMode: '${mode}'
    contentSafety: { contentSafetyStatus: '${safety}' }
  }
}
`
const batches = (
  mode: string,
) => `${lab}resource nightly 'Microsoft.MachineLearningServices/workspaces/batchEndpoints@2025-06-01' = {
  parent: lab
  name: 'nightly'
  properties: {
    authMode: '${mode}'
  }
}
`
const gateway = (url: string, asks: boolean) => `resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  name: 'gateway/models'
  properties: {
    serviceUrl: '${url}'
    subscriptionRequired: ${asks}
    path: 'models'
  }
}
`

const endpoint = (
  mode: string,
) => `${lab}resource score 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01' = {
  parent: lab
  name: 'score'
  properties: {
    authMode: '${mode}'
    publicNetworkAccess: 'Disabled'
  }
}
`
const datastore = (
  type: string,
) => `${lab}resource data 'Microsoft.MachineLearningServices/workspaces/datastores@2025-06-01' = {
  parent: lab
  name: 'data'
  properties: {
    datastoreType: 'AzureBlob'
    credentials: { credentialsType: '${type}' }
  }
}
`
const connection = (
  type: string,
) => `${lab}resource link 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: lab
  name: 'link'
  properties: { category: 'AzureOpenAI', authType: '${type}' }
}
`
const words = (more = "") => `${chat}resource words 'Microsoft.CognitiveServices/accounts/raiBlocklists@2025-06-01' = {
  parent: chat
  name: 'words'
}
${more}`
const item = `resource word 'Microsoft.CognitiveServices/accounts/raiBlocklists/raiBlocklistItems@2025-06-01' = {
  parent: words
  name: 'secret'
  properties: { pattern: 'project x', isRegex: false }
}
`
const defender = (
  state: string,
) => `${chat}resource watch 'Microsoft.CognitiveServices/accounts/defenderForAISettings@2025-06-01' = {
  parent: chat
  name: 'Default'
  properties: { state: '${state}' }
}
`
const logged = (
  ...categories: readonly string[]
) => `${chat}resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: chat
  properties: {
    logs: [
${categories.map((category) => `      { category: '${category}', enabled: true }\n`).join("")}    ]
  }
}
resource keeper 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'keeper'
}
`
const site = (settings: string) => `${chat}resource front 'Microsoft.Web/sites@2024-11-01' = {
  name: 'front'
  identity: { type: 'SystemAssigned' }
  properties: {}
}
resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: front
  name: 'appsettings'
  properties: {
    MODE: 'a'
${settings}  }
}
`
const vault = (more: string) => `${chat}resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'vault'
  properties: { accessPolicies: [] }
}
resource key 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'openai-key'
  properties: { value: chat.listKeys().key1 }
}
${more}`
const policies = `resource app 'Microsoft.KeyVault/vaults/accessPolicies@2024-11-01' = {
  parent: vault
  name: 'add'
  properties: {
    accessPolicies: [
      { objectId: '${somebody}', tenantId: subscription().tenantId, permissions: { secrets: ['get'] } }
    ]
  }
}
`
const assignment = (
  scope: string,
  role: string,
) => `resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('app')
  scope: ${scope}
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')
    principalId: '${somebody}'
  }
}
`
const bot = (off: boolean) => `resource bot 'Microsoft.BotService/botServices@2023-09-15-preview' = {
  name: 'bot'
  properties: { disableLocalAuth: ${off}, publicNetworkAccess: 'Disabled' }
}
`

export const bicepResources: readonly PullRequest[] = [
  {
    name: "Bicep: an endpoint takes keys in place of tokens",
    path,
    before: endpoint("AADToken"),
    after: endpoint("Key"),
    finds: ["azure/openai/key-authentication high 8 'Key'"],
  },
  {
    name: "Bicep: a datastore is opened with a key",
    path,
    before: datastore("None"),
    after: datastore("AccountKey"),
    finds: ["azure/openai/key-from-vault medium 9 'AccountKey'"],
  },
  {
    name: "Bicep: a connection keeps a key",
    path,
    before: connection("AAD"),
    after: connection("ApiKey"),
    finds: ["azure/openai/key-from-vault medium 7 'ApiKey'"],
  },
  {
    name: "Bicep: a blocklist loses a word",
    path,
    before: words(item),
    after: words(),
    finds: ["any/access/filter-weakened high base:12 'secret'"],
  },
  {
    name: "Bicep: Defender no longer watches prompts",
    path,
    before: defender("Enabled"),
    after: defender("Disabled"),
    finds: ["any/access/filter-weakened high base:9 'Enabled'"],
  },
  {
    name: "Bicep: agents leave the network that they ran in",
    path,
    before: agents("[{ scenario: 'agent', subnetArmId: 'apps' }]"),
    after: agents("[]"),
    finds: ["any/access/isolation-lost medium base:4 { scenario: 'agent', subnetArmId: 'apps' }"],
  },
  {
    name: "Bicep: an account's perimeter only learns",
    path,
    before: perimeter("Enforced"),
    after: perimeter("Learning"),
    finds: ["any/access/isolation-lost medium base:8 'Enforced'"],
  },
  {
    name: "Bicep: a serverless endpoint takes keys, and nothing is filtered",
    path,
    before: served("AAD", "Enabled"),
    after: served("Key", "Disabled"),
    finds: ["azure/openai/key-authentication high 8 'Key'", "any/access/filter-weakened high 9 'Disabled'"],
  },
  {
    name: "Bicep: an endpoint for batches takes keys",
    path,
    before: batches("AADToken"),
    after: batches("Key"),
    finds: ["azure/openai/key-authentication high 8 'Key'"],
  },
  {
    name: "Bicep: a gateway to models asks nobody for a key",
    path,
    before: gateway("https://chat.openai.azure.com/openai", true),
    after: gateway("https://chat.openai.azure.com/openai", false),
    finds: ["any/access/no-authentication high (possible) 5 false"],
  },
  {
    name: "Bicep: a gateway to what is not of AI asks nobody for a key",
    path,
    before: gateway("https://weather.example.org", true),
    after: gateway("https://weather.example.org", false),
    finds: [],
  },
  {
    name: "Bicep: requests are no longer recorded",
    path,
    before: logged("RequestResponse", "Audit"),
    after: logged("Audit"),
    finds: ["any/access/logging-narrowed medium base:11 'RequestResponse'"],
  },
  {
    name: "Bicep: the settings of an app, apart from it, get a key",
    path,
    before: site(""),
    after: site("    AZURE_OPENAI_KEY: chat.listKeys().key1\n"),
    finds: ["azure/openai/copied-key high 16 AZURE_OPENAI_KEY"],
  },
  {
    name: "Bicep: a policy of a vault that keeps a key",
    path,
    before: vault(""),
    after: vault(policies),
    finds: ["any/access/new-capability high 20 'get'"],
  },
  {
    name: "Bicep: a role on a vault that keeps a key",
    path,
    before: vault(""),
    after: vault(assignment("vault", "4633458b-17de-408a-b874-0445c86b69e6")),
    finds: [
      "any/access/new-capability high 19 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')",
    ],
  },
  {
    name: "Bicep: a role on another vault",
    path,
    before: "",
    after: `resource other 'Microsoft.KeyVault/vaults@2024-11-01' existing = {\n  name: 'other'\n}\n${assignment("other", reader)}`,
    finds: [],
  },
  {
    name: "Bicep: a role on storage that keeps nothing of AI's",
    path,
    before: "",
    after: `resource files 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: 'files'
}
resource old 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: 'old'
}
${assignment("files", "ba92f5b4-2d11-453d-a403-e96b0029c9fe")}`,
    finds: [],
  },
  {
    name: "Bicep: storage in which a workspace keeps its models",
    path,
    before: "",
    after: `resource files 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: 'files'
}
resource own 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'own'
  properties: { storageAccount: files.id, publicNetworkAccess: 'Disabled', systemDatastoresAuthMode: 'identity' }
}
${assignment("files", "ba92f5b4-2d11-453d-a403-e96b0029c9fe")}`,
    finds: [
      "any/access/new-capability medium 12 subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')",
    ],
  },
  {
    name: "Bicep: a bot takes keys",
    path,
    before: bot(true),
    after: bot(false),
    finds: ["azure/openai/key-authentication high 3 false"],
  },
  {
    name: "Bicep: a search service gets a private way to storage",
    path,
    before: "",
    after: `resource docs 'Microsoft.Search/searchServices@2025-05-01' existing = {
  name: 'docs'
}
resource way 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: docs
  name: 'files'
  properties: { groupId: 'blob', privateLinkResourceId: 'x' }
}
`,
    finds: [],
  },
  {
    name: "Bicep: a group of resources that a subscription's deployment makes",
    path,
    before: "",
    after: `targetScope = 'subscription'
resource ai 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'ai'
  location: 'westeurope'
}
`,
    finds: [],
  },
]
