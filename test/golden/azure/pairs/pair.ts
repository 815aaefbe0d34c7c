/** The same said in an ARM template and in Bicep. */
import type { Files } from "../../../review-sources.ts"

export interface Pair {
  readonly name: string
  readonly arm: Files
  readonly bicep: Files
  /** What older templates, which have no symbolic names, call what Bicep calls by one: address to address. */
  readonly called?: Readonly<Record<string, string>>
}

const at = (kind: string): string =>
  `https://schema.management.azure.com/schemas/2019-04-01/${kind === "" ? "deploymentTemplate" : `${kind}DeploymentTemplate`}.json#`

/** A list of resources, or an object of them by their symbolic names. */
export const template = (resources: object, more: object = {}, kind = ""): object => ({
  $schema: at(kind),
  ...(Array.isArray(resources) ? {} : { languageVersion: "2.0" }),
  contentVersion: "1.0.0.0",
  ...more,
  resources,
})

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

export const pair = (name: string, arm: object, bicep: string, called?: Pair["called"]): Pair => ({
  name,
  arm: { "main.json": json(arm) },
  bicep: { "main.bicep": bicep },
  ...(called && { called }),
})

export const guids = {
  user: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  contributor: "a001fd3d-188f-4b5d-821b-7da978bf7442",
  owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
  generalContributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
} as const

export const somebody = "11111111-1111-1111-1111-111111111111"
export const other = "22222222-2222-2222-2222-222222222222"

/** `subscriptionResourceId` of a role, as ARM spells it. */
export const roleId = (role: string): string =>
  `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${role})]`

export const accountType = "Microsoft.CognitiveServices/accounts"
export const roleType = "Microsoft.Authorization/roleAssignments"

export const armAccount = (more: object = {}, properties: object = {}) => ({
  type: accountType,
  apiVersion: "2024-10-01",
  name: "chat",
  location: "[resourceGroup().location]",
  kind: "OpenAI",
  sku: { name: "S0" },
  ...more,
  properties: { disableLocalAuth: true, publicNetworkAccess: "Disabled", ...properties },
})

export const armRole = (properties: object, more: object = {}) => ({
  type: roleType,
  apiVersion: "2022-04-01",
  name: "[guid(resourceGroup().id, 'role')]",
  scope: `[resourceId('${accountType}', 'chat')]`,
  ...more,
  properties,
})

export const bicepAccount = (more = "", properties = ""): string => `
resource account '${accountType}@2024-10-01' = {
  name: 'chat'
  location: resourceGroup().location
  kind: 'OpenAI'
  sku: { name: 'S0' }
  ${more}
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    ${properties}
  }
}
`

/** `role` and `principal` are expressions. */
export const bicepRole = (
  role: string,
  principal: string,
  scope = "account",
  name = "guid(resourceGroup().id, 'role')",
): string => `
resource role '${roleType}@2022-04-01' = {
  name: ${name}
  ${scope === "" ? "" : `scope: ${scope}`}
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${role})
    principalId: ${principal}
  }
}
`
