/** What decides who gets in without a role, in both languages. */
import { accountType, armAccount, bicepAccount, type Pair, pair, template } from "./pair.ts"

const endpoint = "https://chat.openai.azure.com"
const armApp = (settings: object) => ({
  type: "Microsoft.Web/sites",
  apiVersion: "2023-12-01",
  name: "web",
  location: "[resourceGroup().location]",
  properties: { siteConfig: { appSettings: Object.entries(settings).map(([name, value]) => ({ name, value })) } },
})
const bicepApp = (settings: Readonly<Record<string, string>>): string => `
resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'web'
  location: resourceGroup().location
  properties: {
    siteConfig: {
      appSettings: [
        ${Object.entries(settings)
          .map(([name, value]) => `{ name: '${name}', value: ${value} }`)
          .join("\n        ")}
      ]
    }
  }
}
`
const filterType = `${accountType}/raiPolicies`
const filter = (severity: string, isBlocking: boolean) => ({
  name: "Hate",
  severityThreshold: severity,
  blocking: isBlocking,
  enabled: true,
  source: "Prompt",
})

export const settingPairs: readonly Pair[] = [
  pair("an account that is shut", template({ account: armAccount() }), bicepAccount()),
  pair(
    "an account with keys, open to all",
    template({ account: armAccount({}, { disableLocalAuth: false, publicNetworkAccess: "Enabled" }) }),
    bicepAccount().replace("disableLocalAuth: true", "disableLocalAuth: false").replace("'Disabled'", "'Enabled'"),
  ),
  pair(
    "an account of which parameters decide",
    template(
      {
        account: armAccount(
          {},
          {
            disableLocalAuth: "[not(parameters('keys'))]",
            publicNetworkAccess: "[if(parameters('open'), 'Enabled', 'Disabled')]",
          },
        ),
      },
      { parameters: { keys: { type: "bool", defaultValue: true }, open: { type: "bool", defaultValue: true } } },
    ),
    `param keys bool = true\nparam open bool = true\n${bicepAccount().replace("disableLocalAuth: true", "disableLocalAuth: !keys").replace("'Disabled'", "open ? 'Enabled' : 'Disabled'")}`,
  ),
  pair(
    "an account that is open to some",
    template(
      {
        account: armAccount(
          {},
          {
            publicNetworkAccess: "Enabled",
            networkAcls: {
              defaultAction: "Deny",
              copy: [
                {
                  name: "ipRules",
                  count: "[length(parameters('ips'))]",
                  input: { value: "[parameters('ips')[copyIndex('ipRules')]]" },
                },
              ],
            },
          },
        ),
      },
      { parameters: { ips: { type: "array", defaultValue: ["203.0.113.0/24", "198.51.100.7"] } } },
    ),
    `param ips array = ['203.0.113.0/24', '198.51.100.7']\n${bicepAccount("", "networkAcls: {\n      defaultAction: 'Deny'\n      ipRules: [for ip in ips: { value: ip }]\n    }").replace("'Disabled'", "'Enabled'")}`,
  ),
  pair(
    "a content filter, and a deployment that has it",
    template({
      account: armAccount(),
      filter: {
        type: filterType,
        apiVersion: "2024-10-01",
        name: "chat/mild",
        properties: { basePolicyName: "Microsoft.Default", mode: "Blocking", contentFilters: [filter("High", false)] },
      },
      deployment: {
        type: `${accountType}/deployments`,
        apiVersion: "2024-10-01",
        name: "[format('{0}/{1}', 'chat', 'gpt')]",
        sku: { name: "Standard", capacity: 1 },
        properties: { model: { format: "OpenAI", name: "gpt-4o" }, raiPolicyName: "mild" },
      },
    }),
    `${bicepAccount()}
resource filter '${filterType}@2024-10-01' = {
  parent: account
  name: 'mild'
  properties: {
    basePolicyName: 'Microsoft.Default'
    mode: 'Blocking'
    contentFilters: [{ name: 'Hate', severityThreshold: 'High', blocking: false, enabled: true, source: 'Prompt' }]
  }
}
resource deployment '${accountType}/deployments@2024-10-01' = {
  parent: account
  name: 'gpt'
  sku: { name: 'Standard', capacity: 1 }
  properties: { model: { format: 'OpenAI', name: 'gpt-4o' }, raiPolicyName: 'mild' }
}
`,
  ),
  pair(
    "a deployment in the account's own block",
    template([
      {
        ...armAccount(),
        resources: [
          {
            type: "deployments",
            apiVersion: "2024-10-01",
            name: "gpt",
            sku: { name: "Standard", capacity: 1 },
            properties: { model: { format: "OpenAI", name: "gpt-4o" }, raiPolicyName: "Microsoft.Nil" },
          },
        ],
      },
    ]),
    `${bicepAccount(`resource gpt 'deployments' = {
    name: 'gpt'
    sku: { name: 'Standard', capacity: 1 }
    properties: { model: { format: 'OpenAI', name: 'gpt-4o' }, raiPolicyName: 'Microsoft.Nil' }
  }`)}`,
    { [`${accountType}/chat`]: "account", [`${accountType}/deployments/chat/gpt`]: "account::gpt" },
  ),
  pair(
    "a search service with keys",
    template({
      search: {
        type: "Microsoft.Search/searchServices",
        apiVersion: "2024-06-01-preview",
        name: "find",
        location: "[resourceGroup().location]",
        sku: { name: "basic" },
        properties: { disableLocalAuth: false, publicNetworkAccess: "enabled", authOptions: { apiKeyOnly: {} } },
      },
    }),
    `resource search 'Microsoft.Search/searchServices@2024-06-01-preview' = {
  name: 'find'
  location: resourceGroup().location
  sku: { name: 'basic' }
  properties: { disableLocalAuth: false, publicNetworkAccess: 'enabled', authOptions: { apiKeyOnly: {} } }
}
`,
  ),
  pair(
    "a workspace and a compute that anybody reaches",
    template({
      workspace: {
        type: "Microsoft.MachineLearningServices/workspaces",
        apiVersion: "2024-10-01",
        name: "ml",
        location: "[resourceGroup().location]",
        identity: { type: "SystemAssigned" },
        properties: { publicNetworkAccess: "Enabled", managedNetwork: { isolationMode: "Disabled" } },
      },
      compute: {
        type: "Microsoft.MachineLearningServices/workspaces/computes",
        apiVersion: "2024-10-01",
        name: "ml/dev",
        location: "[resourceGroup().location]",
        properties: {
          computeType: "ComputeInstance",
          disableLocalAuth: false,
          properties: { vmSize: "STANDARD_DS3_V2", sshSettings: { sshPublicAccess: "Enabled" } },
        },
      },
    }),
    `resource workspace 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'ml'
  location: resourceGroup().location
  identity: { type: 'SystemAssigned' }
  properties: { publicNetworkAccess: 'Enabled', managedNetwork: { isolationMode: 'Disabled' } }
}
resource compute 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01' = {
  parent: workspace
  name: 'dev'
  location: resourceGroup().location
  properties: {
    computeType: 'ComputeInstance'
    disableLocalAuth: false
    properties: { vmSize: 'STANDARD_DS3_V2', sshSettings: { sshPublicAccess: 'Enabled' } }
  }
}
`,
  ),
  pair(
    "a key that deployment copies into an application",
    template({
      account: armAccount(),
      app: armApp({
        AZURE_OPENAI_ENDPOINT: endpoint,
        AZURE_OPENAI_API_KEY: "[listKeys('account', '2024-10-01').key1]",
      }),
    }),
    bicepAccount() +
      bicepApp({ AZURE_OPENAI_ENDPOINT: `'${endpoint}'`, AZURE_OPENAI_API_KEY: "account.listKeys().key1" }),
  ),
  pair(
    "a key that is in a vault",
    template({
      app: armApp({
        AZURE_OPENAI_API_KEY:
          "[format('@Microsoft.KeyVault(SecretUri=https://{0}.vault.azure.net/secrets/openai)', 'kv')]",
      }),
    }),
    bicepApp({
      AZURE_OPENAI_API_KEY: "'@Microsoft.KeyVault(SecretUri=https://${'kv'}.vault.azure.net/secrets/openai)'",
    }),
  ),
  pair(
    "a key that is asked for as a secret",
    template(
      { app: armApp({ AZURE_OPENAI_API_KEY: "[parameters('key')]" }) },
      { parameters: { key: { type: "securestring" } } },
    ),
    `@secure()\nparam key string\n${bicepApp({ AZURE_OPENAI_API_KEY: "key" })}`,
  ),
  pair(
    "a key that is put out",
    template(
      { account: armAccount() },
      {
        outputs: {
          key: { type: "string", value: `[listKeys(resourceId('${accountType}', 'chat'), '2024-10-01').key1]` },
        },
      },
    ),
    `${bicepAccount()}output key string = listKeys(account.id, '2024-10-01').key1\n`,
  ),
  pair(
    "logs of an account that go nowhere else",
    template(
      {
        account: armAccount(),
        logs: {
          type: "Microsoft.Insights/diagnosticSettings",
          apiVersion: "2021-05-01-preview",
          name: "logs",
          scope: `[resourceId('${accountType}', 'chat')]`,
          properties: { workspaceId: "[parameters('workspaceId')]", logs: [{ categoryGroup: "audit", enabled: true }] },
        },
      },
      { parameters: { workspaceId: { type: "string" } } },
    ),
    `param workspaceId string
${bicepAccount()}
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: account
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}
`,
  ),
]
