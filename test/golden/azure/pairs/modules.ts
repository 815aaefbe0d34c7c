/** Deployments in a template and modules of Bicep: the same handed through. */
import {
  armAccount,
  armRole,
  bicepAccount,
  bicepRole,
  guids,
  json,
  other,
  type Pair,
  pair,
  roleId,
  roleType,
  somebody,
  template,
} from "./pair.ts"

const who = { parameters: { who: { type: "string" } } }
/** Assigns a role to `who` where the deployment goes. */
const assigning = (more: object = {}, kind = "") =>
  template(
    {
      role: armRole(
        { roleDefinitionId: roleId(`'${guids.user}'`), principalId: "[parameters('who')]" },
        { scope: undefined, name: `[guid(${kind === "" ? "resourceGroup" : kind}().id, parameters('who'))]` },
      ),
    },
    { ...who, ...more },
    kind,
  )
const module = (kind = ""): string => `${kind === "" ? "" : `targetScope = '${kind}'\n`}param who string
resource role '${roleType}@2022-04-01' = {
  name: guid(${kind === "" ? "resourceGroup" : kind}().id, who)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${guids.user}')
    principalId: who
  }
}
`
const deployment = (inner: object, parameters: object, more: object = {}) => ({
  type: "Microsoft.Resources/deployments",
  apiVersion: "2022-09-01",
  name: "roles",
  ...more,
  properties: {
    mode: "Incremental",
    expressionEvaluationOptions: { scope: "inner" },
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
    template: inner,
  },
})
const both = (name: string, arm: object, bicep: string, files: Pair["bicep"]): Pair => {
  const made = pair(name, arm, bicep)
  return { ...made, bicep: { ...made.bicep, ...files } }
}

const identityType = "Microsoft.ManagedIdentity/userAssignedIdentities"

const asking = json(
  template(
    {
      account: armAccount(),
      role: armRole({ roleDefinitionId: roleId("parameters('roleId')"), principalId: "[parameters('who')]" }),
    },
    { parameters: { who: { type: "string" }, roleId: { type: "string" } } },
  ),
)
const bicepAsking = `param who string\nparam roleId string\n${bicepAccount()}${bicepRole("roleId", "who")}`
const settings = json({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  contentVersion: "1.0.0.0",
  parameters: { who: { value: somebody }, roleId: { value: guids.contributor } },
})

export const modulePairs: readonly Pair[] = [
  both(
    "a module",
    template({ roles: deployment(assigning(), { who: somebody }) }),
    `module roles 'roles.bicep' = {\n  name: 'roles'\n  params: { who: '${somebody}' }\n}\n`,
    { "roles.bicep": module() },
  ),
  both(
    "a module that hands on what it is asked for",
    template(
      { roles: deployment(assigning(), { who: "[parameters('principalId')]" }) },
      { parameters: { principalId: { type: "string" } } },
    ),
    "param principalId string\nmodule roles 'roles.bicep' = {\n  name: 'roles'\n  params: { who: principalId }\n}\n",
    { "roles.bicep": module() },
  ),
  both(
    "a module in another group",
    template({ roles: deployment(assigning(), { who: somebody }, { resourceGroup: "ml" }) }),
    `module roles 'roles.bicep' = {\n  name: 'roles'\n  scope: resourceGroup('ml')\n  params: { who: '${somebody}' }\n}\n`,
    { "roles.bicep": module() },
  ),
  both(
    "a module of the subscription",
    template({
      roles: deployment(
        assigning({}, "subscription"),
        { who: somebody },
        { subscriptionId: "[subscription().subscriptionId]", location: "westeurope" },
      ),
    }),
    `module roles 'roles.bicep' = {\n  name: 'roles'\n  scope: subscription()\n  params: { who: '${somebody}' }\n}\n`,
    { "roles.bicep": module("subscription") },
  ),
  both(
    "modules in a loop",
    template(
      {
        roles: deployment(
          assigning(),
          { who: "[variables('all')[copyIndex()]]" },
          { name: "[format('roles-{0}', copyIndex())]", copy: { name: "roles", count: "[length(variables('all'))]" } },
        ),
      },
      { variables: { all: [somebody, other] } },
    ),
    `var all = ['${somebody}', '${other}']\nmodule roles 'roles.bicep' = [for (each, i) in all: {\n  name: 'roles-\${i}'\n  params: { who: each }\n}]\n`,
    { "roles.bicep": module() },
  ),
  both(
    "a module that may be there",
    template(
      { roles: { condition: "[parameters('on')]", ...deployment(assigning(), { who: somebody }) } },
      { parameters: { on: { type: "bool" } } },
    ),
    `param on bool\nmodule roles 'roles.bicep' = if (on) {\n  name: 'roles'\n  params: { who: '${somebody}' }\n}\n`,
    { "roles.bicep": module() },
  ),
  both(
    "a module that calls a module",
    template({
      outer: deployment(
        template({ roles: deployment(assigning(), { who: "[parameters('who')]" }) }, who),
        { who: somebody },
        { name: "outer" },
      ),
    }),
    `module outer 'outer.bicep' = {\n  name: 'outer'\n  params: { who: '${somebody}' }\n}\n`,
    {
      "outer.bicep": "param who string\nmodule roles 'roles.bicep' = {\n  name: 'roles'\n  params: { who: who }\n}\n",
      "roles.bicep": module(),
    },
  ),
  both(
    "what one module puts out, and another takes in",
    template({
      identity: deployment(
        template(
          {
            app: { type: identityType, apiVersion: "2023-01-31", name: "app", location: "[resourceGroup().location]" },
          },
          { outputs: { principalId: { type: "string", value: "[reference('app').principalId]" } } },
        ),
        {},
        { name: "identity" },
      ),
      roles: deployment(assigning(), { who: "[reference('identity').outputs.principalId.value]" }),
    }),
    "module identity 'identity.bicep' = {\n  name: 'identity'\n}\nmodule roles 'roles.bicep' = {\n  name: 'roles'\n  params: { who: identity.outputs.principalId }\n}\n",
    {
      "identity.bicep": `resource app '${identityType}@2023-01-31' = {\n  name: 'app'\n  location: resourceGroup().location\n}\noutput principalId string = app.properties.principalId\n`,
      "roles.bicep": module(),
    },
  ),
  {
    name: "a file of parameters in each language",
    arm: { "main.json": asking, "main.parameters.json": settings },
    bicep: {
      "main.bicep": bicepAsking,
      "main.bicepparam": `using 'main.bicep'\nparam who = '${somebody}'\nparam roleId = '${guids.contributor}'\n`,
    },
    called: { "main.parameters.json": "main.bicepparam" },
  },
  {
    name: "a template in another file",
    arm: {
      "main.json": json(
        template({
          roles: {
            type: "Microsoft.Resources/deployments",
            apiVersion: "2022-09-01",
            name: "roles",
            properties: {
              mode: "Incremental",
              templateLink: { relativePath: "modules/roles.json" },
              parameters: { who: { value: somebody } },
            },
          },
        }),
      ),
      "modules/roles.json": json(assigning()),
    },
    bicep: {
      "main.bicep": `module roles 'modules/roles.bicep' = {\n  name: 'roles'\n  params: { who: '${somebody}' }\n}\n`,
      "modules/roles.bicep": module(),
    },
  },
  {
    name: "a file of parameters",
    arm: { "main.json": asking, "main.parameters.json": settings },
    bicep: { "main.bicep": bicepAsking, "main.parameters.json": settings },
  },
]
