/** Bicep files as people write them for Azure's services, in the shapes that public modules have: one for each service and shape. */

export interface Service {
  readonly name: string
  readonly type: string
  readonly version: string
  readonly kind?: string
  readonly sku: string
  /** Properties beyond those that all have. */
  readonly properties: string
  readonly child: { readonly type: string; readonly name: string; readonly properties: string }
  readonly roles: Readonly<Record<string, string>>
}

const openAiUser = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
const contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"
const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
const searchReader = "1407120a-92aa-4202-b7e9-c0e197c71c8f"
const scientist = "f6c7c914-8db3-469d-8ca1-694a8f32e121"
const blobReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
const secretsUser = "4633458b-17de-408a-b874-0445c86b69e6"

const deployment = `sku: {
      name: 'GlobalStandard'
      capacity: 30
    }
    model: {
      format: 'OpenAI'
      name: 'gpt-4o'
      version: '2024-08-06'
    }
    raiPolicyName: 'Microsoft.DefaultV2'`

export const services: readonly Service[] = [
  {
    name: "openai",
    type: "Microsoft.CognitiveServices/accounts",
    version: "2024-10-01",
    kind: "OpenAI",
    sku: "S0",
    properties: "customSubDomainName: name\n    disableLocalAuth: true",
    child: { type: "deployments", name: "gpt-4o", properties: deployment },
    roles: { "Cognitive Services OpenAI User": openAiUser, Contributor: contributor },
  },
  {
    name: "foundry",
    type: "Microsoft.CognitiveServices/accounts",
    version: "2025-04-01-preview",
    kind: "AIServices",
    sku: "S0",
    properties: "allowProjectManagement: true\n    customSubDomainName: toLower(name)",
    child: {
      type: "projects",
      name: "agents",
      properties: "displayName: 'Agents'\n    description: 'What they\\'re for'",
    },
    roles: { "Azure AI User": "53ca6127-db72-4b80-b1b0-d745d6d5456d", Reader: reader },
  },
  {
    name: "search",
    type: "Microsoft.Search/searchServices",
    version: "2024-06-01-preview",
    sku: "standard",
    properties: "hostingMode: 'default'\n    semanticSearch: 'free'\n    replicaCount: 1\n    partitionCount: 1",
    child: {
      type: "sharedPrivateLinkResources",
      name: "blob",
      properties: "groupId: 'blob'\n    requestMessage: 'please'",
    },
    roles: { "Search Index Data Reader": searchReader, Reader: reader },
  },
  {
    name: "workspace",
    type: "Microsoft.MachineLearningServices/workspaces",
    version: "2024-10-01",
    kind: "Hub",
    sku: "Basic",
    properties: "friendlyName: name\n    hbiWorkspace: false\n    v1LegacyMode: false",
    child: {
      type: "connections",
      name: "aoai",
      properties: "category: 'AzureOpenAI'\n    authType: 'AAD'\n    target: 'https://x'",
    },
    roles: { "AzureML Data Scientist": scientist, Contributor: contributor },
  },
  {
    name: "storage",
    type: "Microsoft.Storage/storageAccounts",
    version: "2023-05-01",
    kind: "StorageV2",
    sku: "Standard_LRS",
    properties: "allowBlobPublicAccess: false\n    allowSharedKeyAccess: false\n    minimumTlsVersion: 'TLS1_2'",
    child: { type: "blobServices", name: "default", properties: "deleteRetentionPolicy: { enabled: true, days: 7 }" },
    roles: { "Storage Blob Data Reader": blobReader, Reader: reader },
  },
  {
    name: "vault",
    type: "Microsoft.KeyVault/vaults",
    version: "2023-07-01",
    sku: "standard",
    properties: "tenantId: subscription().tenantId\n    enableRbacAuthorization: true",
    child: { type: "secrets", name: "openai-key", properties: "contentType: 'text/plain'" },
    roles: { "Key Vault Secrets User": secretsUser, Reader: reader },
  },
  {
    name: "cosmos",
    type: "Microsoft.DocumentDB/databaseAccounts",
    version: "2024-11-15",
    kind: "GlobalDocumentDB",
    sku: "Standard",
    properties:
      "databaseAccountOfferType: 'Standard'\n    locations: [{ locationName: location, failoverPriority: 0 }]",
    child: { type: "sqlDatabases", name: "history", properties: "resource: { id: 'history' }" },
    roles: { "Cosmos DB Account Reader Role": "fbdf93bf-df7d-467e-a4d2-9458aa1360c8", Contributor: contributor },
  },
  {
    name: "registry",
    type: "Microsoft.ContainerRegistry/registries",
    version: "2023-11-01-preview",
    sku: "Premium",
    properties: "adminUserEnabled: false\n    anonymousPullEnabled: false",
    child: { type: "replications", name: "westeurope", properties: "zoneRedundancy: 'Disabled'" },
    roles: { AcrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d", Reader: reader },
  },
  {
    name: "app",
    type: "Microsoft.Web/sites",
    version: "2023-12-01",
    kind: "app,linux",
    sku: "B1",
    properties: "httpsOnly: true\n    serverFarmId: resourceId('Microsoft.Web/serverfarms', '${name}-plan')",
    child: { type: "config", name: "appsettings", properties: "AZURE_OPENAI_ENDPOINT: 'https://x.openai.azure.com'" },
    roles: { "Website Contributor": "de139f84-1756-47ae-9be6-808fbbe84772", Reader: reader },
  },
  {
    name: "container",
    type: "Microsoft.App/containerApps",
    version: "2024-03-01",
    sku: "Consumption",
    properties: "configuration: { ingress: { external: true, targetPort: 8080 } }\n    template: { containers: [] }",
    child: { type: "authConfigs", name: "current", properties: "platform: { enabled: true }" },
    roles: { Contributor: contributor, Reader: reader },
  },
  {
    name: "bot",
    type: "Microsoft.BotService/botServices",
    version: "2022-09-15",
    kind: "azurebot",
    sku: "F0",
    properties: "displayName: name\n    msaAppType: 'UserAssignedMSI'\n    disableLocalAuth: true",
    child: { type: "channels", name: "MsTeamsChannel", properties: "channelName: 'MsTeamsChannel'" },
    roles: { Contributor: contributor, Reader: reader },
  },
  {
    name: "gateway",
    type: "Microsoft.ApiManagement/service",
    version: "2023-09-01-preview",
    sku: "BasicV2",
    properties: "publisherEmail: 'ai@contoso.com'\n    publisherName: 'Contoso'",
    child: {
      type: "apis",
      name: "openai",
      properties: "displayName: 'OpenAI'\n    path: 'openai'\n    protocols: ['https']",
    },
    roles: { "API Management Service Reader Role": "71522526-b88f-4d52-b57f-d31fc3546d0d", Contributor: contributor },
  },
]

const kindOf = ({ kind }: Service): string => (kind === undefined ? "" : `\n  kind: '${kind}'`)
const rolesOf = ({ roles }: Service): string =>
  Object.entries(roles)
    .map(
      ([name, id]) =>
        `  ${/^\w+$/.test(name) ? name : `'${name}'`}: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${id}')`,
    )
    .join("\n")
const firstRole = ({ roles }: Service): readonly [string, string] => Object.entries(roles)[0] as [string, string]
const shortOf = ({ name }: Service): string => name.slice(0, 4)

/** What a sample has: parameters, one resource, an output. */
const plain = (s: Service): string => `@description('The name of the ${s.name} resource.')
param name string

@description('Where it is deployed to.')
param location string = resourceGroup().location

param tags object = {}

@allowed([
  'Enabled'
  'Disabled'
])
param publicNetworkAccess string = 'Disabled'

resource ${s.name} '${s.type}@${s.version}' = {
  name: name
  location: location
  tags: tags${kindOf(s)}
  sku: {
    name: '${s.sku}'
  }
  properties: {
    ${s.properties}
    publicNetworkAccess: publicNetworkAccess
  }
}

output id string = ${s.name}.id
output name string = ${s.name}.name
`

/** What a verified module has: metadata, typed arrays, locks, diagnostics, role assignments by name. */
const verified = (s: Service): string => `metadata name = '${s.name}'
metadata description = 'This module deploys a ${s.name} resource.'
metadata owner = 'Contoso/platform'

@description('Required. The name.')
@minLength(2)
@maxLength(64)
param name string

@description('Optional. Location for all resources.')
param location string = resourceGroup().location

@description('Optional. Who is assigned which roles.')
param roleAssignments roleAssignmentType[]?

@description('Optional. The managed identities.')
param managedIdentities managedIdentityType?

@description('Optional. The lock.')
param lock lockType

@description('Optional. Where its logs go.')
param diagnosticSettings diagnosticSettingType[]?

@description('Optional. Whether keys are refused.')
param disableLocalAuth bool = true

@description('Optional. Enable or disable usage telemetry.')
param enableTelemetry bool = true

var formattedUserAssignedIdentities = reduce(
  map((managedIdentities.?userAssignedResourceIds ?? []), (id) => { '\${id}': {} }),
  {},
  (cur, next) => union(cur, next)
)

var identity = !empty(managedIdentities)
  ? {
      type: (managedIdentities.?systemAssigned ?? false)
        ? (!empty(managedIdentities.?userAssignedResourceIds ?? {}) ? 'SystemAssigned, UserAssigned' : 'SystemAssigned')
        : (!empty(managedIdentities.?userAssignedResourceIds ?? {}) ? 'UserAssigned' : 'None')
      userAssignedIdentities: !empty(formattedUserAssignedIdentities) ? formattedUserAssignedIdentities : null
    }
  : null

var builtInRoleNames = {
${rolesOf(s)}
  Owner: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
}

var formattedRoleAssignments = [
  for (roleAssignment, index) in (roleAssignments ?? []): union(roleAssignment, {
    roleDefinitionId: builtInRoleNames[?roleAssignment.roleDefinitionIdOrName] ?? (contains(
        roleAssignment.roleDefinitionIdOrName,
        '/providers/Microsoft.Authorization/roleDefinitions/'
      )
      ? roleAssignment.roleDefinitionIdOrName
      : subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleAssignment.roleDefinitionIdOrName))
  })
]

#disable-next-line no-deployments-resources
resource avmTelemetry 'Microsoft.Resources/deployments@2024-03-01' = if (enableTelemetry) {
  name: take(
    '46d3xbcp.res.${s.name}.\${replace('-..--..-', '.', '-')}.\${substring(uniqueString(deployment().name, location), 0, 4)}',
    64
  )
  properties: {
    mode: 'Incremental'
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      resources: []
    }
  }
}

resource ${s.name} '${s.type}@${s.version}' = {
  name: name
  location: location${kindOf(s)}
  identity: identity
  sku: {
    name: '${s.sku}'
  }
  properties: {
    ${s.properties}
  }
}

resource ${s.name}_lock 'Microsoft.Authorization/locks@2020-05-01' = if (!empty(lock ?? {}) && lock.?kind != 'None') {
  name: lock.?name ?? 'lock-\${name}'
  properties: {
    level: lock.?kind ?? ''
    notes: lock.?kind == 'CanNotDelete'
      ? 'Cannot delete resource or child resources.'
      : 'Cannot delete or modify the resource or child resources.'
  }
  scope: ${s.name}
}

resource ${s.name}_diagnosticSettings 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (diagnosticSetting, index) in (diagnosticSettings ?? []): {
    name: diagnosticSetting.?name ?? '\${name}-diagnosticSettings'
    properties: {
      workspaceId: diagnosticSetting.?workspaceResourceId
      logs: [
        for group in (diagnosticSetting.?logCategoriesAndGroups ?? [{ categoryGroup: 'allLogs' }]): {
          categoryGroup: group.?categoryGroup
          category: group.?category
          enabled: group.?enabled ?? true
        }
      ]
    }
    scope: ${s.name}
  }
]

resource ${s.name}_roleAssignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (roleAssignment, index) in (formattedRoleAssignments ?? []): {
    name: roleAssignment.?name ?? guid(${s.name}.id, roleAssignment.principalId, roleAssignment.roleDefinitionId)
    properties: {
      roleDefinitionId: roleAssignment.roleDefinitionId
      principalId: roleAssignment.principalId
      description: roleAssignment.?description
      principalType: roleAssignment.?principalType
      condition: roleAssignment.?condition
      conditionVersion: !empty(roleAssignment.?condition) ? (roleAssignment.?conditionVersion ?? '2.0') : null
    }
    scope: ${s.name}
  }
]

@description('The resource ID.')
output resourceId string = ${s.name}.id

@description('The principal ID of the system assigned identity.')
output systemAssignedMIPrincipalId string? = ${s.name}.?identity.?principalId

// =============== //
//   Definitions   //
// =============== //

@export()
@description('The type of a role assignment.')
type roleAssignmentType = {
  @description('Optional. The name (as GUID).')
  name: string?

  @description('Required. The role: a name, a GUID or a full ID.')
  roleDefinitionIdOrName: string

  principalId: string
  principalType: ('ServicePrincipal' | 'Group' | 'User' | 'ForeignGroup' | 'Device')?
  description: string?
  condition: string?
  conditionVersion: '2.0'?
}

type managedIdentityType = {
  systemAssigned: bool?
  userAssignedResourceIds: string[]?
}

type lockType = {
  name: string?
  kind: ('CanNotDelete' | 'ReadOnly' | 'None')?
}?

type diagnosticSettingType = {
  name: string?
  workspaceResourceId: string?
  logCategoriesAndGroups: {
    category: string?
    categoryGroup: string?
    enabled: bool?
  }[]?
}
`

/** A role assignment in a module of its own, as the developer CLI's samples have it. */
const assignment = (s: Service): string => {
  const [name, id] = firstRole(s)
  return `metadata description = 'Assigns ${name} on a ${s.name} resource.'

param ${s.name}Name string
param principalId string

@allowed([ 'Device', 'ForeignGroup', 'Group', 'ServicePrincipal', 'User' ])
param principalType string = 'ServicePrincipal'
param roleDefinitionId string = '${id}'

resource ${s.name} '${s.type}@${s.version}' existing = {
  name: ${s.name}Name
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, resourceGroup().id, principalId, roleDefinitionId)
  scope: ${s.name}
  properties: {
    principalId: principalId
    principalType: principalType
    roleDefinitionId: resourceId('Microsoft.Authorization/roleDefinitions', roleDefinitionId)
  }
}
`
}

/** The whole of a subscription: a group, and modules that are deployed into it. */
const subscription = (s: Service): string => `targetScope = 'subscription'

@minLength(1)
@maxLength(64)
@description('Name of the environment, which names all resources.')
param environmentName string

@minLength(1)
param location string

param ${s.name}Name string = ''
param principalId string = ''
param useGateway bool = false

var abbrs = loadJsonContent('./abbreviations.json')
var resourceToken = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource rg 'Microsoft.Resources/resourceGroups@2021-04-01' = {
  name: '\${abbrs.resourcesResourceGroups}\${environmentName}'
  location: location
  tags: tags
}

module ${s.name} 'core/ai/${s.name}.bicep' = {
  name: '${s.name}'
  scope: rg
  params: {
    name: !empty(${s.name}Name) ? ${s.name}Name : '${shortOf(s)}-\${resourceToken}'
    location: location
    tags: tags
    publicNetworkAccess: useGateway ? 'Disabled' : 'Enabled'
  }
}

module gateway 'br/public:avm/res/api-management/service:0.9.1' = if (useGateway) {
  name: '\${deployment().name}-gateway'
  scope: rg
  params: {
    name: 'apim-\${resourceToken}'
    publisherEmail: 'ai@contoso.com'
    publisherName: 'Contoso'
  }
}

module userRole 'core/security/role.bicep' = if (!empty(principalId)) {
  scope: rg
  name: 'user-role'
  params: {
    principalId: principalId
    roleDefinitionId: '${firstRole(s)[1]}'
    principalType: 'User'
  }
  dependsOn: [
    ${s.name}
  ]
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = rg.name
output ${s.name.toUpperCase()}_ID string = ${s.name}.outputs.id
output GATEWAY string = useGateway ? gateway.outputs.resourceId : ''
`

/** A parent with a child in its body, another by \`parent\`, and one by its name alone. */
const children = (s: Service): string => `param name string = '${shortOf(s)}\${uniqueString(resourceGroup().id)}'
param location string = resourceGroup().location
param extra array = [
  {
    name: 'one'
  }
  {
    name: 'two'
  }
]

resource ${s.name} '${s.type}@${s.version}' = {
  name: name
  location: location${kindOf(s)}
  sku: { name: '${s.sku}' }
  properties: {
    ${s.properties}
  }

  resource first '${s.child.type}' = {
    name: '${s.child.name}'
    properties: {
      ${s.child.properties.replaceAll("\n", "\n  ")}
    }
  }
}

@batchSize(1)
resource others '${s.type}/${s.child.type}@${s.version}' = [for item in extra: {
  parent: ${s.name}
  name: item.name
  properties: {
    ${s.child.properties}
  }
}]

resource last '${s.type}/${s.child.type}@${s.version}' = {
  name: '\${${s.name}.name}/last'
  properties: {
    ${s.child.properties}
  }
  dependsOn: [
    others
  ]
}

output firstId string = ${s.name}::first.id
output otherIds array = [for (item, i) in extra: others[i].id]
output lastName string = last.name
`

/** Functions, lambdas, spread and types. */
const language = (s: Service): string => `@export()
@description('A pair of a name and a role.')
type grantType = {
  principalId: string
  role: '${firstRole(s)[0]}' | 'Reader'
  @secure()
  note: string?
  *: string
}

type levelType = 1 | 2 | 3
type pairType = [string, int]
type namesType = grantType.role

@export()
func roleId(guid string) string => '/providers/Microsoft.Authorization/roleDefinitions/\${guid}'

func nameFor(prefix string, parts string[]) string => toLower('\${prefix}-\${join(parts, '-')}')

@export()
var roles = {
${rolesOf(s)}
}

param grants grantType[] = []
param level levelType = 1
param pair pairType = ['a', 1]
param settings { enabled: bool, names: string[] } = { enabled: true, names: [] }

@secure()
param adminKey string = newGuid()

var byRole = groupBy(grants, grant => grant.role)
var wanted = filter(grants, (grant) => grant.role != 'Reader')
var sorted = sort(map(wanted, grant => grant.principalId), (a, b) => a < b)
var asObject = toObject(grants, grant => grant.principalId, grant => roles[grant.role])
var total = reduce(map(range(0, 3), i => i * level), 0, (sum, next) => sum + next)
var defaults = { kind: 'x', ...settings }
var everything = [...sorted, nameFor('${s.name}', ['a', pair[0]]), sorted[^1]]
var firstOf = everything[?0] ?? 'none'
var parts = split(first(items(asObject))!.key, '-')
var script = '''
# ${s.name}
echo 'hello \${not an expression}'
'''
var filled = $'''
name: \${firstOf}
'''
var multi = (level > 1) && !settings.enabled || contains(sorted, 'x')
  ? 'yes'
  : level == 2 ? 'perhaps' : 'no'

assert positive = total >= 0

output all array = everything
output objects object = asObject
output kinds string = '\${defaults.kind}/\${length(byRole)}/\${parts[0]}/\${multi}/\${script}/\${filled}'
#disable-next-line outputs-should-not-contain-secrets
output key string = adminKey
`

/** As the decompiler and older hands leave it: commas, comments, everything on one line. */
const older = (s: Service): string => `/*
  ${s.name}: deployed since 2021
*/
param ${s.name}_name string // the name
param location string = resourceGroup().location // beside the group
param count int = 2

var ${s.name}_var = '\${${s.name}_name}-x' /* what it is called */
var settings = { a: 1, b: [ 1, 2, 3 ], 'c-d': { e: true, f: null } }
var role = '/subscriptions/\${subscription().subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${firstRole(s)[1]}'

resource ${s.name}_resource '${s.type}@${s.version}' = [for i in range(0, count): {
  name: '\${${s.name}_var}\${i}'
  location: location${kindOf(s)}
  sku: { name: '${s.sku}' }
  properties: {
    ${s.properties
      .replaceAll("name", `${s.name}_name`)
      .replaceAll(`${s.name}_name:`, "name:")
      .replaceAll(/custom\w+: .*/g, "customSubDomainName: 'x'")}
  }
}]

resource ra 'Microsoft.Authorization/roleAssignments@2020-04-01-preview' = [for i in range(0, count): if (i > 0) {
  name: guid(resourceGroup().id, '${s.name}', string(i))
  properties: { roleDefinitionId: role, principalId: ${s.name}_resource[i].identity.principalId, principalType: 'ServicePrincipal' }
}]

output ids array = [for i in range(0, count): { id: ${s.name}_resource[i].id, on: settings['c-d'].e }]
`

/** A test that deploys the module beside it. */
const test = (s: Service): string => `targetScope = 'subscription'

metadata name = 'Using large parameter set'
metadata description = 'This instance deploys the module with most of its features enabled.'

@description('Optional. The name of the resource group to deploy for testing purposes.')
@maxLength(90)
param resourceGroupName string = 'dep-\${namePrefix}-${s.name}-\${serviceShort}-rg'

@description('Optional. The location to deploy resources to.')
param resourceLocation string = deployment().location

param serviceShort string = '${shortOf(s)}max'

@description('Optional. A token to inject into the name of each resource.')
param namePrefix string = '#_namePrefix_#'

resource resourceGroup 'Microsoft.Resources/resourceGroups@2021-04-01' = {
  name: resourceGroupName
  location: resourceLocation
}

module nestedDependencies 'dependencies.bicep' = {
  scope: resourceGroup
  name: '\${uniqueString(deployment().name, resourceLocation)}-nestedDependencies'
  params: {
    managedIdentityName: 'dep-\${namePrefix}-msi-\${serviceShort}'
    location: resourceLocation
  }
}

@batchSize(1)
module testDeployment '../../../main.bicep' = [
  for iteration in ['init', 'idem']: {
    scope: resourceGroup
    name: '\${uniqueString(deployment().name, resourceLocation)}-test-\${serviceShort}-\${iteration}'
    params: {
      name: '\${namePrefix}\${serviceShort}001'
      location: resourceLocation
      managedIdentities: {
        systemAssigned: true
        userAssignedResourceIds: [
          nestedDependencies.outputs.managedIdentityResourceId
        ]
      }
      lock: {
        kind: 'CanNotDelete'
        name: 'myCustomLockName'
      }
      roleAssignments: [
        {
          name: 'bbb9e84c-0c8c-4cbb-a2b0-6f7ba3f3c1c2'
          roleDefinitionIdOrName: 'Owner'
          principalId: nestedDependencies.outputs.managedIdentityPrincipalId
          principalType: 'ServicePrincipal'
        }
        {
          roleDefinitionIdOrName: subscriptionResourceId(
            'Microsoft.Authorization/roleDefinitions',
            '${firstRole(s)[1]}'
          )
          principalId: nestedDependencies.outputs.managedIdentityPrincipalId
        }
      ]
    }
  }
]
`

/** An application with an identity of its own, and what that may do. */
const application = (s: Service): string => {
  const names = Object.keys(s.roles)
  return `import { roles as knownRoles, roleId } from 'language.bicep'
import * as shared from '../shared/naming.bicep'

param location string = resourceGroup().location
param workload string
param readers string[] = []

@description('Names of roles by what they are for.')
param wanted object = {
  main: '${names[0]}'
  other: '${names[1] ?? names[0]}'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: shared.nameFor('id', [workload])
  location: location
}

resource federation 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: identity
  name: 'github'
  properties: {
    issuer: 'https://token.actions.githubusercontent.com'
    subject: 'repo:contoso/\${workload}:ref:refs/heads/main'
    audiences: ['api://AzureADTokenExchange']
  }
}

resource ${s.name} '${s.type}@${s.version}' existing = {
  name: '${shortOf(s)}-\${workload}'
  scope: resourceGroup('rg-\${workload}-ai')
}

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for each in items(wanted): {
  name: guid(identity.id, each.key)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: knownRoles[each.value]
  }
}]

module people 'assignment.bicep' = [for (reader, i) in readers: {
  name: 'reader-\${i}'
  scope: resourceGroup('rg-\${workload}-ai')
  params: {
    ${s.name}Name: ${s.name}.name
    principalId: reader
    principalType: 'Group'
    roleDefinitionId: last(split(roleId('${firstRole(s)[1]}'), '/'))
  }
}]

output clientId string = identity.properties.clientId
output grantCount int = length(items(wanted)) + length(readers)
`
}

/** What a template is deployed with. */
const parameters = (s: Service): string => `using '../main.bicep'

var workload = '${s.name}'
param name = '${shortOf(s)}-\${workload}-prod'
param location = 'swedencentral'
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'prod')
@description('Those who read.')
param roleAssignments = [
  {
    roleDefinitionIdOrName: '${firstRole(s)[0]}'
    principalId: '00000000-1111-2222-3333-444444444444'
    principalType: 'Group'
  }
]
param tags = {
  owner: 'ai-platform'
  'cost-center': '4711'
}
`

/** Private endpoints, networks and keys: settings that decide who gets in. */
const network = (s: Service): string => `param name string
param location string
param subnetId string?
param allowedIps array = []
@secure()
param connectionString string
param exportKeys bool = false
param vaultName string = 'kv-\${name}'

var rules = [for ip in allowedIps: { value: ip, action: 'Allow' }]

resource ${s.name} '${s.type}@${s.version}' = {
  name: name
  location: location${kindOf(s)}
  sku: {
    name: '${s.sku}'
  }
  identity: { type: 'SystemAssigned' }
  properties: {
    ${s.properties}
    networkAcls: {
      defaultAction: empty(allowedIps) && subnetId == null ? 'Allow' : 'Deny'
      bypass: 'AzureServices'
      ipRules: rules
      virtualNetworkRules: subnetId != null ? [{ id: subnetId! }] : []
    }
    publicNetworkAccess: (subnetId == null) ? 'Enabled' : 'Disabled'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = if (exportKeys) {
  name: vaultName

  resource key 'secrets' existing = {
    name: '${s.name}-key'
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (exportKeys) {
  parent: vault
  name: '${s.name}-connection'
  properties: {
    value: connectionString
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = if (subnetId != null) {
  name: 'pe-\${name}'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      {
        name: 'pe-\${name}'
        properties: {
          privateLinkServiceId: ${s.name}.id
          groupIds: [ 'account' ]
        }
      }
    ]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: ${s.name}
  name: 'all'
  properties: {
    logs: [ { categoryGroup: 'audit', enabled: true, retentionPolicy: { days: 0, enabled: false } } ]
  }
}

output principalId string = ${s.name}.identity.principalId
output secretUri string = exportKeys ? secret.properties.secretUri : ''
`

/** Policies and custom roles of a management group. */
const governance = (s: Service): string => `targetScope = 'managementGroup'

param roleName string = '${s.name} operator'
param principals array
param assignableScopes array = [
  managementGroup().id
]

var actions = [
  '${s.type}/read'
  '${s.type}/${s.child.type}/*'
  'Microsoft.Insights/alertRules/*'
]

resource definition 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(roleName, string(actions), string(assignableScopes))
  properties: {
    roleName: roleName
    description: 'Operates ${s.name} without reading its keys'
    type: 'customRole'
    permissions: [
      {
        actions: actions
        notActions: [
          '${s.type}/listKeys/action'
        ]
        dataActions: []
        notDataActions: []
      }
    ]
    assignableScopes: assignableScopes
  }
}

resource assigned 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principal in principals: {
  name: guid(definition.id, principal.id, managementGroup().id)
  properties: {
    roleDefinitionId: definition.id
    principalId: principal.id
    principalType: principal.?type ?? 'Group'
    condition: contains(principal, 'condition') ? principal.condition : null
    conditionVersion: contains(principal, 'condition') ? '2.0' : null
  }
}]

resource policy 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: take('deny-local-auth-${s.name}', 24)
  properties: {
    policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', '71ef260a-8f18-47b7-abcb-62d0673d94dc')
    parameters: { effect: { value: 'Deny' } }
    enforcementMode: 'Default'
  }
}

output roleId string = definition.id
`

/** A firewall of words: what a model may say, and what it is asked. */
const filters = (s: Service): string => `param accountName string = '${shortOf(s)}account'
param severity ('Low' | 'Medium' | 'High') = 'Medium'
param blocked string[] = ['secret', 'confidential']
param models modelType[] = loadYamlContent('models.yaml').models

type modelType = {
  name: string
  version: string
  @minValue(1)
  capacity: int
}

var harms = ['Hate', 'Sexual', 'Violence', 'Selfharm']
var sources = ['Prompt', 'Completion']
var graded = flatten(map(harms, harm => map(sources, source => {
  name: harm
  source: source
  severityThreshold: severity
  blocking: true
  enabled: true
})))

resource account '${services[0]?.type}@${services[0]?.version}' existing = {
  name: accountName
}

resource policy '${services[0]?.type}/raiPolicies@${services[0]?.version}' = {
  parent: account
  name: '${s.name}-policy'
  properties: {
    mode: 'Blocking'
    basePolicyName: 'Microsoft.DefaultV2'
    contentFilters: concat(graded, [
      { name: 'Jailbreak', source: 'Prompt', blocking: true, enabled: true }
      { name: 'Indirect Attack', source: 'Prompt', blocking: true, enabled: true }
    ])
  }
}

resource list '${services[0]?.type}/raiBlocklists@${services[0]?.version}' = {
  parent: account
  name: '${s.name}Words'
  properties: { description: 'Words of ${s.name}' }

  resource words 'raiBlocklistItems' = [for (word, i) in blocked: {
    name: 'word\${padLeft(string(i), 3, '0')}'
    properties: { pattern: word, isRegex: false }
  }]
}

@batchSize(1)
resource deployments '${services[0]?.type}/deployments@${services[0]?.version}' = [for model in models: {
  parent: account
  name: model.name
  sku: { name: 'Standard', capacity: model.capacity }
  properties: {
    model: { format: 'OpenAI', name: model.name, version: model.version }
    raiPolicyName: policy.name
    versionUpgradeOption: 'OnceCurrentVersionExpired'
  }
}]
`

const shapes: Readonly<Record<string, (service: Service) => string>> = {
  plain,
  verified,
  assignment,
  subscription,
  children,
  language,
  older,
  test,
  application,
  parameters,
  network,
  governance,
  filters,
}

/** By path. Each also as Windows has it, with tabs, and without blank lines where a shape has them. */
export const written: Readonly<Record<string, string>> = Object.fromEntries(
  services.flatMap((service) =>
    Object.entries(shapes).flatMap(([shape, write]): readonly (readonly [string, string])[] => {
      const text = write(service)
      const path = `${service.name}/${shape}.${shape === "parameters" ? "bicepparam" : "bicep"}`
      return [
        [path, text],
        ...(services.indexOf(service) % 3 === 0 ? [[`windows/${path}`, text.replaceAll("\n", "\r\n")] as const] : []),
        ...(services.indexOf(service) % 3 === 1 ? [[`tabs/${path}`, text.replaceAll("  ", "\t")] as const] : []),
        ...(services.indexOf(service) % 3 === 2 ? [[`dense/${path}`, text.replaceAll(/\n{2,}/g, "\n")] as const] : []),
      ]
    }),
  ),
)
