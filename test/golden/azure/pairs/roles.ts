/** Who is assigned what, in both languages. */
import {
  accountType,
  armAccount,
  armRole,
  bicepAccount,
  bicepRole,
  guids,
  other,
  type Pair,
  pair,
  roleId,
  roleType,
  somebody,
  template,
} from "./pair.ts"

const user = roleId(`'${guids.user}'`)
const withAccount = (roles: object, more: object = {}) => template({ account: armAccount(), ...roles }, more)
const older = { [`${accountType}/chat`]: "account", [`${roleType}/\${guid(resourceGroup().id, 'role')}`]: "role" }
const bicepUser = `'${guids.user}'`

export const rolePairs: readonly Pair[] = [
  pair(
    "a role on an account",
    withAccount({ role: armRole({ roleDefinitionId: user, principalId: somebody }) }),
    bicepAccount() + bicepRole(bicepUser, `'${somebody}'`),
  ),
  pair(
    "a role on an account, without symbolic names",
    template([armAccount(), armRole({ roleDefinitionId: user, principalId: somebody })]),
    bicepAccount() + bicepRole(bicepUser, `'${somebody}'`),
    older,
  ),
  pair(
    "a role on an account, said by its type",
    template([
      armAccount(),
      {
        type: `${accountType}/providers/roleAssignments`,
        apiVersion: "2022-04-01",
        name: "[concat('chat', '/Microsoft.Authorization/', guid(resourceGroup().id, 'role'))]",
        properties: { roleDefinitionId: user, principalId: somebody },
      },
    ]),
    bicepAccount() + bicepRole(bicepUser, `'${somebody}'`),
    older,
  ),
  pair(
    "a role on the resource group",
    template({ role: armRole({ roleDefinitionId: user, principalId: somebody }, { scope: undefined }) }),
    bicepRole(bicepUser, `'${somebody}'`, ""),
  ),
  pair(
    "a role on the subscription",
    template(
      {
        role: armRole(
          { roleDefinitionId: user, principalId: somebody },
          { scope: undefined, name: "[guid(subscription().id)]" },
        ),
      },
      {},
      "subscription",
    ),
    `targetScope = 'subscription'\n${bicepRole(bicepUser, `'${somebody}'`, "", "guid(subscription().id)")}`,
  ),
  pair(
    "a role on a management group",
    template(
      {
        role: armRole(
          {
            roleDefinitionId:
              "[tenantResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')]",
            principalId: somebody,
          },
          { scope: undefined, name: "[guid(managementGroup().id)]" },
        ),
      },
      {},
      "managementGroup",
    ),
    `targetScope = 'managementGroup'
resource role '${roleType}@2022-04-01' = {
  name: guid(managementGroup().id)
  properties: {
    roleDefinitionId: tenantResourceId('Microsoft.Authorization/roleDefinitions', '${guids.generalContributor}')
    principalId: '${somebody}'
  }
}
`,
  ),
  pair(
    "a role on the whole tenant",
    template(
      {
        role: armRole(
          {
            roleDefinitionId: `[tenantResourceId('Microsoft.Authorization/roleDefinitions', '${guids.owner}')]`,
            principalId: somebody,
          },
          { scope: undefined, name: "[guid(tenant().tenantId)]" },
        ),
      },
      {},
      "tenant",
    ),
    `targetScope = 'tenant'
resource role '${roleType}@2022-04-01' = {
  name: guid(tenant().tenantId)
  properties: {
    roleDefinitionId: tenantResourceId('Microsoft.Authorization/roleDefinitions', '${guids.owner}')
    principalId: '${somebody}'
  }
}
`,
  ),
  pair(
    "a principal that is asked for",
    withAccount(
      {
        role: armRole({
          roleDefinitionId: user,
          principalId: "[parameters('principalId')]",
          principalType: "ServicePrincipal",
        }),
      },
      { parameters: { principalId: { type: "string" } } },
    ),
    `param principalId string\n${bicepAccount()}${bicepRole(bicepUser, "principalId\n    principalType: 'ServicePrincipal'")}`,
  ),
  pair(
    "a principal and a role by default",
    withAccount(
      {
        role: armRole({ roleDefinitionId: roleId("parameters('roleId')"), principalId: "[parameters('principalId')]" }),
      },
      {
        parameters: {
          principalId: { type: "string", defaultValue: somebody },
          roleId: { type: "string", defaultValue: guids.contributor },
        },
      },
    ),
    `param principalId string = '${somebody}'\nparam roleId string = '${guids.contributor}'\n${bicepAccount()}${bicepRole("roleId", "principalId")}`,
  ),
  pair(
    "a role that may be one of two",
    withAccount(
      { role: armRole({ roleDefinitionId: roleId("parameters('roleId')"), principalId: somebody }) },
      { parameters: { roleId: { type: "string", allowedValues: [guids.user, guids.contributor] } } },
    ),
    `@allowed(['${guids.user}', '${guids.contributor}'])\nparam roleId string\n${bicepAccount()}${bicepRole("roleId", `'${somebody}'`)}`,
  ),
  pair(
    "a role looked up in a map",
    withAccount(
      { role: armRole({ roleDefinitionId: roleId("variables('roles')[parameters('name')]"), principalId: somebody }) },
      {
        parameters: { name: { type: "string", defaultValue: "Cognitive Services OpenAI User" } },
        variables: {
          roles: {
            "Cognitive Services OpenAI User": guids.user,
            "Cognitive Services OpenAI Contributor": guids.contributor,
          },
        },
      },
    ),
    `param name string = 'Cognitive Services OpenAI User'
var roles = {
  'Cognitive Services OpenAI User': '${guids.user}'
  'Cognitive Services OpenAI Contributor': '${guids.contributor}'
}
${bicepAccount()}${bicepRole("roles[name]", `'${somebody}'`)}`,
  ),
  pair(
    "a role that hangs on a switch",
    withAccount(
      {
        role: armRole({
          roleDefinitionId: roleId(`if(parameters('wide'), '${guids.contributor}', '${guids.user}')`),
          principalId: somebody,
        }),
      },
      { parameters: { wide: { type: "bool" } } },
    ),
    `param wide bool\n${bicepAccount()}${bicepRole(`wide ? '${guids.contributor}' : '${guids.user}'`, `'${somebody}'`)}`,
  ),
  pair(
    "a role ID that is put together",
    withAccount({
      role: armRole({
        roleDefinitionId: `[format('/subscriptions/{0}/providers/Microsoft.Authorization/roleDefinitions/{1}', subscription().subscriptionId, '${guids.user}')]`,
        principalId: somebody,
      }),
    }),
    `${bicepAccount()}
resource role '${roleType}@2022-04-01' = {
  name: guid(resourceGroup().id, 'role')
  scope: account
  properties: {
    roleDefinitionId: '/subscriptions/\${subscription().subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${guids.user}'
    principalId: '${somebody}'
  }
}
`,
  ),
  pair(
    "a role that is there already",
    template({
      account: armAccount(),
      definition: {
        existing: true,
        type: "Microsoft.Authorization/roleDefinitions",
        apiVersion: "2022-04-01",
        name: guids.contributor,
      },
      role: armRole({
        roleDefinitionId: `[resourceId('Microsoft.Authorization/roleDefinitions', '${guids.contributor}')]`,
        principalId: somebody,
      }),
    }),
    `${bicepAccount()}
resource definition 'Microsoft.Authorization/roleDefinitions@2022-04-01' existing = {
  name: '${guids.contributor}'
}
resource role '${roleType}@2022-04-01' = {
  name: guid(resourceGroup().id, 'role')
  scope: account
  properties: {
    roleDefinitionId: definition.id
    principalId: '${somebody}'
  }
}
`,
  ),
  pair(
    "an account that is there already",
    template({
      account: { existing: true, type: accountType, apiVersion: "2024-10-01", name: "chat" },
      role: armRole({ roleDefinitionId: user, principalId: somebody }),
    }),
    `resource account '${accountType}@2024-10-01' existing = {
  name: 'chat'
}
${bicepRole(bicepUser, `'${somebody}'`)}`,
  ),
  pair(
    "two roles of one principal",
    withAccount({
      role: armRole({ roleDefinitionId: user, principalId: somebody }),
      more: armRole(
        { roleDefinitionId: roleId(`'${guids.contributor}'`), principalId: somebody },
        { scope: undefined, name: "[guid('more')]" },
      ),
    }),
    bicepAccount() +
      bicepRole(bicepUser, `'${somebody}'`) +
      bicepRole(`'${guids.contributor}'`, `'${somebody}'`, "", "guid('more')").replace(
        "resource role ",
        "resource more ",
      ),
  ),
  pair(
    "a condition on who may read what",
    withAccount({
      role: armRole({
        roleDefinitionId: user,
        principalId: other,
        condition: "((!(ActionMatches{'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action'})))",
        conditionVersion: "2.0",
      }),
    }),
    bicepAccount() +
      bicepRole(
        bicepUser,
        `'${other}'\n    condition: '((!(ActionMatches{\\'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action\\'})))'\n    conditionVersion: '2.0'`,
      ),
  ),
  pair(
    "an eligible role",
    withAccount({
      role: {
        type: "Microsoft.Authorization/roleEligibilityScheduleRequests",
        apiVersion: "2022-04-01-preview",
        name: "[guid('eligible')]",
        scope: `[resourceId('${accountType}', 'chat')]`,
        properties: {
          roleDefinitionId: user,
          principalId: somebody,
          requestType: "AdminAssign",
          scheduleInfo: { expiration: { type: "AfterDuration", duration: "P365D" } },
        },
      },
    }),
    `${bicepAccount()}
resource role 'Microsoft.Authorization/roleEligibilityScheduleRequests@2022-04-01-preview' = {
  name: guid('eligible')
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${guids.user}')
    principalId: '${somebody}'
    requestType: 'AdminAssign'
    scheduleInfo: { expiration: { type: 'AfterDuration', duration: 'P365D' } }
  }
}
`,
  ),
  pair(
    "a custom role, and who has it",
    withAccount({
      definition: {
        type: "Microsoft.Authorization/roleDefinitions",
        apiVersion: "2022-04-01",
        name: "[guid(subscription().id, 'operator')]",
        properties: {
          roleName: "Model operator",
          type: "CustomRole",
          permissions: [
            {
              actions: ["Microsoft.CognitiveServices/accounts/deployments/*"],
              notActions: ["Microsoft.CognitiveServices/accounts/deployments/delete"],
              dataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"],
              notDataActions: [],
            },
          ],
          assignableScopes: ["[resourceGroup().id]"],
        },
      },
      role: armRole({
        roleDefinitionId:
          "[resourceId('Microsoft.Authorization/roleDefinitions', guid(subscription().id, 'operator'))]",
        principalId: somebody,
      }),
    }),
    `${bicepAccount()}
resource definition 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, 'operator')
  properties: {
    roleName: 'Model operator'
    type: 'CustomRole'
    permissions: [
      {
        actions: ['Microsoft.CognitiveServices/accounts/deployments/*']
        notActions: ['Microsoft.CognitiveServices/accounts/deployments/delete']
        dataActions: ['Microsoft.CognitiveServices/accounts/OpenAI/*']
        notDataActions: []
      }
    ]
    assignableScopes: [resourceGroup().id]
  }
}
resource role '${roleType}@2022-04-01' = {
  name: guid(resourceGroup().id, 'role')
  scope: account
  properties: { roleDefinitionId: definition.id, principalId: '${somebody}' }
}
`,
  ),
]
