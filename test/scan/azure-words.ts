/** What `az` prints of an estate of ours, in its own words and shapes: made here, of nobody's tenant. */

export const tenant = "7e000000-0000-4000-8000-00000000000a"
export const subscription = "5b000000-0000-4000-8000-000000000001"
export const otherSubscription = "5b000000-0000-4000-8000-000000000002"
export const group = (name: string, of = subscription) => `/subscriptions/${of}/resourceGroups/${name}`
export const account = (name: string, of = group("rg-ai")) =>
  `${of}/providers/Microsoft.CognitiveServices/accounts/${name}`
export const managementGroup = (name: string) => `/providers/Microsoft.Management/managementGroups/${name}`

/** An ID of the directory, by a number. */
export const guid = (number: number, kind = "d1") =>
  `${kind}${String(number).padStart(6, "0")}-0000-4000-8000-000000000000`

/** IDs of the provider's own roles: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
export const builtIn = {
  "Cognitive Services OpenAI User": "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  Contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  Reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  "Azure AI Developer": "64702f94-c441-49e6-a78b-ef80e0188fee",
  "Role Based Access Control Administrator": "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
} as const

const roleId = (of: string, id: string) =>
  `/subscriptions/${of}/providers/Microsoft.Authorization/roleDefinitions/${id}`

interface Permissions {
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
  readonly dataActions?: readonly string[]
  readonly notDataActions?: readonly string[]
}

/** As `az role definition list` prints it. */
export const role = (
  name: string,
  id: string,
  permissions: Permissions,
  kind = "CustomRole",
  scopes = [`/subscriptions/${subscription}`],
) => ({
  assignableScopes: kind === "CustomRole" ? scopes : ["/"],
  createdBy: null,
  createdOn: "2024-05-01T09:00:00.000000+00:00",
  description: `What ${name} is for`,
  id: roleId(subscription, id),
  name: id,
  permissions: [
    {
      actions: [],
      condition: null,
      conditionVersion: null,
      dataActions: [],
      notActions: [],
      notDataActions: [],
      ...permissions,
    },
  ],
  roleName: name,
  roleType: kind,
  type: "Microsoft.Authorization/roleDefinitions",
  updatedBy: null,
  updatedOn: "2024-05-01T09:00:00.000000+00:00",
})

interface Given {
  readonly to: string
  readonly as?: "User" | "Group" | "ServicePrincipal"
  readonly called?: string
  readonly role: string
  readonly roleName?: string
  readonly on: string
  readonly condition?: string
}

let assignments = 0

/** As `az role assignment list --all` prints it. */
export function assignment({
  to,
  as = "ServicePrincipal",
  called = "",
  role: id,
  roleName = "",
  on,
  condition,
}: Given) {
  const name = guid(++assignments, "a5")
  return {
    condition: condition ?? null,
    conditionVersion: condition === undefined ? null : "2.0",
    createdBy: guid(99),
    createdOn: "2024-05-01T09:00:00.000000+00:00",
    delegatedManagedIdentityResourceId: null,
    description: null,
    id: `${on === "/" ? "" : on}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    principalId: to,
    principalName: called,
    principalType: as,
    roleDefinitionId: roleId(subscription, id),
    roleDefinitionName: roleName,
    scope: on,
    type: "Microsoft.Authorization/roleAssignments",
    updatedBy: guid(99),
    updatedOn: "2024-05-01T09:00:00.000000+00:00",
  }
}

/** As `az cognitiveservices account list` prints it: shut, unless more is said. */
export const aiAccount = (name: string, properties: object = {}, more: object = {}) => ({
  etag: '"1"',
  id: account(name),
  identity: null,
  kind: "OpenAI",
  location: "westeurope",
  name,
  properties: {
    customSubDomainName: name,
    disableLocalAuth: true,
    endpoint: `https://${name}.openai.azure.com/`,
    networkAcls: { defaultAction: "Deny", ipRules: [], virtualNetworkRules: [] },
    privateEndpointConnections: [],
    provisioningState: "Succeeded",
    publicNetworkAccess: "Disabled",
    ...properties,
  },
  resourceGroup: "rg-ai",
  sku: { name: "S0" },
  systemData: {},
  tags: {},
  type: "Microsoft.CognitiveServices/accounts",
  ...more,
})

export const identityId = (name: string) =>
  `${group("rg-ai")}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`

/** As `az identity list` prints it. */
export const identity = (name: string, principalId: string, clientId: string) => ({
  clientId,
  id: identityId(name),
  location: "westeurope",
  name,
  principalId,
  resourceGroup: "rg-ai",
  systemData: null,
  tags: {},
  tenantId: tenant,
  type: "Microsoft.ManagedIdentity/userAssignedIdentities",
})

/** As `az identity federated-credential list` prints it. */
export const federated = (
  of: string,
  name: string,
  subject: string,
  issuer = "https://token.actions.githubusercontent.com",
) => ({
  audiences: ["api://AzureADTokenExchange"],
  id: `${identityId(of)}/federatedIdentityCredentials/${name}`,
  issuer,
  name,
  resourceGroup: "rg-ai",
  subject,
  systemData: null,
  type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
})

export const user = (number: number, name: string) => ({
  "@odata.type": "#microsoft.graph.user",
  displayName: name,
  id: guid(number),
  userPrincipalName: `${name.toLowerCase()}@contoso.example`,
})

export const groupOf = (number: number, name: string) => ({
  "@odata.type": "#microsoft.graph.group",
  displayName: name,
  id: guid(number),
  securityEnabled: true,
})

/** As `az account list` prints it. */
export const subscriptions = [
  {
    cloudName: "AzureCloud",
    homeTenantId: tenant,
    id: subscription,
    isDefault: true,
    managedByTenants: [],
    name: "Contoso AI",
    state: "Enabled",
    tenantId: tenant,
    user: { name: "auditor@contoso.example", type: "user" },
  },
]
