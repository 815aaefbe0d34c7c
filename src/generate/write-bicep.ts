/** Access on Azure to Bicep, deployed into the account's resource group. */
import type { AzureAccess, AzureAssignment } from "../blueprint/blueprint.ts"

export function bicepOf({ role, identity, app, assignment }: AzureAccess): string {
  const [, account = "", , project] = /\/accounts\/([^/]+)(\/projects\/([^/]+))?$/i.exec(assignment.scope) ?? []
  return [
    `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = {
  name: ${text(account)}
}
`,
    ...(project === undefined
      ? []
      : [
          `resource project 'Microsoft.CognitiveServices/accounts/projects@2025-06-01' existing = {
  parent: account
  name: ${text(project)}
}
`,
        ]),
    ...(role
      ? [
          `resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(account.id, ${text(role.name)})
  properties: {
    roleName: ${text(role.name)}
    description: ${text(role.description)}
    type: 'customRole'
    permissions: [
      {
        dataActions: [
${role.dataActions.map((each) => `          ${text(each)}\n`).join("")}        ]
      }
    ]
    assignableScopes: [
      resourceGroup().id
    ]
  }
}
`,
        ]
      : []),
    ...(identity
      ? [
          `resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: ${text(identity.name)}
  location: ${text(identity.location)}
}
`,
        ]
      : []),
    ...(app
      ? [
          `resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: ${text(app.name)}
  location: identity.location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '\${identity.id}': {} }
  }
  properties: {
    environmentId: ${text(app.environment)}
    template: {
      containers: [
        {
          name: ${text(app.name)}
          image: ${text(app.image)}
          env: [
            { name: 'AZURE_OPENAI_ENDPOINT', value: ${text(app.endpoint)} }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
          ]
        }
      ]
    }
  }
}
`,
        ]
      : []),
    assigned(assignment, project === undefined ? "account" : "project"),
  ].join("\n")
}

function assigned({ role, principal, eligibleDays }: AzureAssignment, scope: string): string {
  const who = principal.kind === "identity" ? "identity.properties.principalId" : text(principal.id)
  const what =
    role.kind === "own"
      ? "role.id"
      : `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${text(role.guid)})`
  const seed = principal.kind === "identity" ? "identity.id" : text(principal.id)
  if (eligibleDays !== undefined)
    return `param start string = utcNow()

resource assignment 'Microsoft.Authorization/roleEligibilityScheduleRequests@2022-04-01-preview' = {
  name: guid(${scope}.id, ${seed}, start)
  scope: ${scope}
  properties: {
    roleDefinitionId: ${what}
    principalId: ${who}
    requestType: 'AdminAssign'
    scheduleInfo: {
      startDateTime: start
      expiration: { type: 'AfterDuration', duration: 'P${eligibleDays}D' }
    }
  }
}
`
  const type = principal.kind === "identity" ? "ServicePrincipal" : principal.type
  return `resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(${scope}.id, ${seed}, ${role.kind === "own" ? "role.id" : text(role.guid)})
  scope: ${scope}
  properties: {
    roleDefinitionId: ${what}
    principalId: ${who}
    principalType: ${text(type)}
  }
}
`
}

const text = (written: string): string =>
  `'${written.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\${")}'`
