/** Identities that are declared, and what they may do, in both languages. */
import { armAccount, armRole, bicepAccount, bicepRole, guids, type Pair, pair, roleId, template } from "./pair.ts"

const user = roleId(`'${guids.user}'`)
const identityType = "Microsoft.ManagedIdentity/userAssignedIdentities"
const armIdentity = {
  type: identityType,
  apiVersion: "2023-01-31",
  name: "app",
  location: "[resourceGroup().location]",
}
const bicepIdentity = `
resource identity '${identityType}@2023-01-31' = {
  name: 'app'
  location: resourceGroup().location
}
`
const armSite = (more: object) => ({
  type: "Microsoft.Web/sites",
  apiVersion: "2023-12-01",
  name: "web",
  location: "[resourceGroup().location]",
  ...more,
})
const bicepSite = (more: string): string => `
resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: 'web'
  location: resourceGroup().location
  ${more}
}
`
const userAssigned = {
  type: "UserAssigned",
  userAssignedIdentities: { [`[resourceId('${identityType}', 'app')]`]: {} },
}
const bicepUserAssigned = "identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }"

export const identityPairs: readonly Pair[] = [
  pair(
    "a role of a declared identity",
    template({
      account: armAccount(),
      identity: armIdentity,
      role: armRole({ roleDefinitionId: user, principalId: "[reference('identity').principalId]" }),
    }),
    bicepAccount() + bicepIdentity + bicepRole(`'${guids.user}'`, "identity.properties.principalId"),
  ),
  pair(
    "a role of a declared identity, without symbolic names",
    template([
      armAccount(),
      armIdentity,
      armRole({
        roleDefinitionId: user,
        principalId: `[reference(resourceId('${identityType}', 'app'), '2023-01-31').principalId]`,
      }),
    ]),
    bicepAccount() + bicepIdentity + bicepRole(`'${guids.user}'`, "identity.properties.principalId"),
    {
      "Microsoft.CognitiveServices/accounts/chat": "account",
      [`${identityType}/app`]: "identity",
      "Microsoft.Authorization/roleAssignments/${guid(resourceGroup().id, 'role')}": "role",
    },
  ),
  pair(
    "a role of what a site runs as by itself",
    template({
      account: armAccount(),
      site: armSite({ identity: { type: "SystemAssigned" } }),
      role: armRole({
        roleDefinitionId: user,
        principalId: "[reference('site', '2023-12-01', 'full').identity.principalId]",
      }),
    }),
    bicepAccount() +
      bicepSite("identity: { type: 'SystemAssigned' }") +
      bicepRole(`'${guids.user}'`, "site.identity.principalId"),
  ),
  pair(
    "a site that runs as an identity with rights",
    template({
      account: armAccount(),
      identity: armIdentity,
      site: armSite({ identity: userAssigned }),
      role: armRole({ roleDefinitionId: user, principalId: "[reference('identity').principalId]" }),
    }),
    bicepAccount() +
      bicepIdentity +
      bicepSite(bicepUserAssigned) +
      bicepRole(`'${guids.user}'`, "identity.properties.principalId"),
  ),
  pair(
    "an identity that another issuer's tokens stand for",
    template({
      account: armAccount(),
      identity: armIdentity,
      federation: {
        type: `${identityType}/federatedIdentityCredentials`,
        apiVersion: "2023-01-31",
        name: "[concat('app', '/', 'github')]",
        properties: {
          issuer: "https://token.actions.githubusercontent.com",
          subject: "repo:org/repo:ref:refs/heads/main",
          audiences: ["api://AzureADTokenExchange"],
        },
      },
      role: armRole({ roleDefinitionId: user, principalId: "[reference('identity').principalId]" }),
    }),
    `${bicepAccount()}${bicepIdentity}
resource federation '${identityType}/federatedIdentityCredentials@2023-01-31' = {
  parent: identity
  name: 'github'
  properties: {
    issuer: 'https://token.actions.githubusercontent.com'
    subject: 'repo:org/repo:ref:refs/heads/main'
    audiences: ['api://AzureADTokenExchange']
  }
}
${bicepRole(`'${guids.user}'`, "identity.properties.principalId")}`,
  ),
]
