/** Pull requests on Bicep of several files: `«…»` stands around what must be blamed, at the revision where it stands. */
import type { Files } from "../../review-sources.ts"

export interface BicepChange {
  readonly name: string
  readonly before: Files
  /** Files that change; all others stay as they are. */
  readonly after: Files
  /** `rule severity`, in the order of paths and lines; a doubt is said in brackets. */
  readonly finds: readonly string[]
  readonly says?: readonly string[]
  /** What is found on the way back; nothing, where it is left out. */
  readonly back?: readonly string[]
}

const user = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
const contributor = "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"
const somebody = "11111111-1111-1111-1111-111111111111"

const account = `resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'chat'
  location: 'swedencentral'
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
  }
}
`

/** A module that assigns a role on an account by its name. */
const roleModule = `param accountName string
param principalId string
param roleId string

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: accountName
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principalId, roleId)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleId)
  }
}
`

const calling = (role: string, principal = `'${somebody}'`, more = "") => `${account}
module access 'modules/role.bicep' = {
  name: 'access'
  params: {
    accountName: account.name
    principalId: ${principal}
    roleId: ${role}
  }
}
${more}`

/** Roles on an account in a loop. */
const looped = (over: string, before = "") => `${before}${account}
resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in ${over}: {
  name: guid(account.id, role)
  scope: account
  properties: {
    principalId: '${somebody}'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]
`

const verified = (roles: string) => `module ai 'br/public:avm/res/cognitive-services/account:0.13.0' = {
  name: 'ai'
  params: {
    name: 'chat'
    kind: 'OpenAI'
    roleAssignments: [
${roles}    ]
  }
}
`
const entry = (role: string) => `      { principalId: '${somebody}', roleDefinitionIdOrName: ${role} }\n`

const filter = (severity: string, blocking: string) => `${account}
var sources = ['Prompt', 'Completion']
var harms = ['Hate', 'Violence']
resource policy 'Microsoft.CognitiveServices/accounts/raiPolicies@2024-10-01' = {
  parent: account
  name: 'own'
  properties: {
    mode: 'Default'
    basePolicyName: 'Microsoft.DefaultV2'
    contentFilters: flatten(map(harms, harm => map(sources, source => {
      name: harm
      source: source
      severityThreshold: '${severity}'
      blocking: ${blocking}
      enabled: true
    })))
  }
}
`

/** An account whose name is another one in each place. */
const inPlaces = (allowed: string) =>
  looped(
    `['${contributor}']`,
    `param stage string\n${allowed}param place string\nvar token = toLower(uniqueString(subscription().id, stage, place))\n`,
  ).replace("name: 'chat'", "name: 'chat-${token}'")

/** Those of 2023's previews. */
const inOlderWords = (text: string) =>
  text.replace("name: harm", "policyName: harm").replace("severityThreshold:", "allowedContentLevel:")

const switched = (value: string) => account.replace("disableLocalAuth: true", `disableLocalAuth: ${value}`)

const broad = "azure/openai/broad-role high"

export const bicepChanges: readonly BicepChange[] = [
  {
    name: "a role in the argument of a module is blamed where it is handed over",
    back: ["azure/openai/uses-models low"],
    before: { "main.bicep": calling(`'${user}'`), "modules/role.bicep": roleModule },
    after: { "main.bicep": calling(`'«${contributor}»'`) },
    finds: [broad],
  },
  {
    name: "a module that is called anew",
    before: { "main.bicep": account, "modules/role.bicep": roleModule },
    after: { "main.bicep": calling(`'«${contributor}»'`) },
    finds: [broad],
  },
  {
    name: "a module and its call, both new",
    before: { "main.bicep": account },
    after: {
      "main.bicep": calling(`'${contributor}'`),
      "modules/role.bicep": roleModule.replace(/subscriptionResourceId\(.*\)/, "«$&»"),
    },
    finds: [broad],
  },
  {
    name: "a role in a file of parameters",
    before: {
      "main.bicep": looped("wanted", "param wanted array\n"),
      "main.bicepparam": `using 'main.bicep'\nparam wanted = ['${user}']\n`,
    },
    after: { "main.bicepparam": `using 'main.bicep'\nparam wanted = [\n  '${user}'\n  '«${contributor}»'\n]\n` },
    finds: [broad],
  },
  {
    name: "a role in a file of parameters elsewhere",
    before: {
      "infra/main.bicep": looped("wanted", "param wanted array\n"),
      "environments/prod.bicepparam": `using '../infra/main.bicep'\nparam wanted = []\n`,
    },
    after: { "environments/prod.bicepparam": `using '../infra/main.bicep'\nparam wanted = ['«${contributor}»']\n` },
    finds: [broad],
  },
  {
    name: "a role in a file of parameters in JSON",
    before: {
      "main.bicep": looped("wanted", "param wanted array\n"),
      "main.parameters.json":
        '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "contentVersion": "1.0.0.0", "parameters": { "wanted": { "value": [] } } }',
    },
    after: {
      "main.parameters.json": `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "contentVersion": "1.0.0.0", "parameters": { "wanted": { "value": ["«${contributor}»"] } } }`,
    },
    finds: [broad],
  },
  {
    name: "a role in a file of JSON that is loaded",
    before: { "main.bicep": looped("loadJsonContent('roles.json').app"), "roles.json": `{ "app": ["${user}"] }` },
    after: { "roles.json": `{ "app": ["${user}", "«${contributor}»"] }` },
    finds: [broad],
  },
  {
    name: "a role in a file that is loaded in Base64",
    before: {
      "main.bicep": looped("base64ToJson(loadFileAsBase64('roles.json')).app"),
      "roles.json": `{ "app": ["${user}"] }`,
    },
    after: {
      "main.bicep": looped("base64ToJson(loadFileAsBase64('roles.json')).app").replace(
        /subscriptionResourceId\(.*\)/,
        "«$&»",
      ),
      "roles.json": `{ "app": ["${user}", "${contributor}"] }`,
    },
    finds: [broad],
  },
  {
    name: "a role in a file of YAML that is loaded",
    before: { "main.bicep": looped("loadYamlContent('roles.yaml').app"), "roles.yaml": `app:\n  - ${user}\n` },
    after: { "roles.yaml": `app:\n  - ${user}\n  - «${contributor}»\n` },
    finds: [broad],
  },
  {
    name: "a role in a file that exports it",
    back: ["azure/openai/uses-models low"],
    before: {
      "main.bicep": looped("[roles.app]", "import { roles } from 'shared/roles.bicep'\n"),
      "shared/roles.bicep": `@export()\nvar roles = { app: '${user}' }\n`,
    },
    after: { "shared/roles.bicep": `@export()\nvar roles = { app: '«${contributor}»' }\n` },
    finds: [broad],
  },
  {
    name: "a role among those of a verified module",
    before: { "main.bicep": verified(entry("'Cognitive Services OpenAI User'")) },
    after: {
      "main.bicep": verified(entry("'Cognitive Services OpenAI User'") + entry("«'Cognitive Services Contributor'»")),
    },
    finds: [broad],
  },
  {
    name: "a role among those of a verified module, by GUID, behind a condition",
    before: { "main.bicep": `param isAdmin bool\n${verified("")}` },
    after: {
      "main.bicep": `param isAdmin bool\n${verified(`      ...(isAdmin ? [{ principalId: '${somebody}', roleDefinitionIdOrName: «'${contributor}'» }] : [])\n`)}`,
    },
    finds: [`${broad} (possible)`],
  },
  {
    name: "keys are taken again, behind a parameter",
    before: { "main.bicep": `param refuseKeys bool = true\n${switched("refuseKeys")}` },
    after: { "main.bicep": `param refuseKeys bool = «false»\n${switched("refuseKeys")}` },
    finds: ["azure/openai/key-authentication high"],
  },
  {
    name: "keys are taken again, by the argument of a module",
    before: {
      "main.bicep": "module ai 'ai.bicep' = {\n  params: { refuseKeys: true }\n}\n",
      "ai.bicep": `param refuseKeys bool\n${switched("refuseKeys")}`,
    },
    after: { "main.bicep": "module ai 'ai.bicep' = {\n  params: { refuseKeys: «false» }\n}\n" },
    finds: ["azure/openai/key-authentication high"],
  },
  {
    name: "a filter that lets more through, in lambdas",
    before: { "main.bicep": filter("Medium", "true") },
    after: { "main.bicep": filter("High", "true").replace("'High'", "«'High'»") },
    finds: ["any/access/filter-weakened high"],
  },
  {
    name: "a filter in the words of an older version, which says less",
    before: { "main.bicep": inOlderWords(filter("Low", "true")) },
    after: { "main.bicep": inOlderWords(filter("High", "true")).replace("'High'", "«'High'»") },
    finds: ["any/access/filter-weakened high"],
  },
  {
    name: "a role on the group instead of the account",
    before: { "main.bicep": looped(`['${user}']`) },
    after: { "main.bicep": looped(`['${user}']`).replace("scope: account", "scope: «resourceGroup()»") },
    finds: ["any/access/wider-resource medium"],
  },
  {
    name: "a role behind what does not parse",
    before: { "main.bicep": account },
    after: {
      "main.bicep": `var x = <oops>\n${looped(`['${contributor}']`).replace(/subscriptionResourceId\(.*\)/, "«$&»")}`,
    },
    finds: [broad],
    says: ["a value must stand here, not `<`"],
  },
  {
    name: "places count UTF-16 units behind what needs two of them, with Windows' line ends",
    before: { "main.bicep": looped(`['${user}']`).replaceAll("\n", "\r\n") },
    after: { "main.bicep": looped(`[/* 😀😀 */ '${user}', '«${contributor}»']`).replaceAll("\n", "\r\n") },
    finds: [broad],
  },
  {
    name: "a template that is deployed to a subscription",
    before: { "main.bicep": `targetScope = 'subscription'\n` },
    after: {
      "main.bicep": `targetScope = 'subscription'\nresource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('x')\n  properties: {\n    principalId: '${somebody}'\n    roleDefinitionId: «subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${contributor}')»\n  }\n}\n`,
    },
    finds: [broad],
  },
]

/** Changes of shape alone: nothing is said of them, there or back. */
export const bicepRefactors: readonly { readonly name: string; readonly before: Files; readonly after: Files }[] = [
  {
    name: "a symbol gets another name",
    before: { "main.bicep": looped(`['${user}', '${contributor}']`) },
    after: {
      "main.bicep": looped(`['${user}', '${contributor}']`)
        .replaceAll(/\baccount\b(?!s)/g, "ai")
        .replace("resource grants", "resource access"),
    },
  },
  {
    name: "items of a loop change places",
    before: { "main.bicep": looped(`['${user}', '${contributor}']`) },
    after: { "main.bicep": looped(`['${contributor}', '${user}']`) },
  },
  {
    name: "what is written out becomes a variable, a parameter and a function",
    before: { "main.bicep": looped(`['${contributor}']`) },
    after: {
      "main.bicep": looped(
        "roleIds",
        `param wanted string = '${contributor}'\nfunc only(x string) array => [x]\nvar roleIds = only(wanted)\n`,
      ),
    },
  },
  {
    name: "a parameter that names hang on allows only some values",
    before: { "main.bicep": inPlaces("") },
    after: { "main.bicep": inPlaces("@allowed(['swedencentral', 'westeurope'])\n") },
  },
  {
    name: "a resource moves to a module",
    before: {
      "main.bicep": `${account}\n${roleModule.slice(roleModule.indexOf("resource role")).replaceAll("principalId: principalId", `principalId: '${somebody}'`).replace(", roleId)\n  }", `, '${contributor}')\n  }`).replace("guid(account.id, principalId, roleId)", "guid('x')")}`,
    },
    after: { "main.bicep": calling(`'${contributor}'`), "modules/role.bicep": roleModule },
  },
  {
    name: "a module is called by another name, from another place",
    before: { "main.bicep": calling(`'${contributor}'`), "modules/role.bicep": roleModule },
    after: {
      "main.bicep": calling(`'${contributor}'`).replace(
        "module access 'modules/role.bicep'",
        "module grants 'lib/grant.bicep'",
      ),
      "modules/role.bicep": "",
      "lib/grant.bicep": roleModule,
    },
  },
  {
    name: "a value moves to a file of parameters",
    before: { "main.bicep": looped("wanted", `param wanted array = ['${contributor}']\n`) },
    after: {
      "main.bicep": looped("wanted", "param wanted array\n"),
      "main.bicepparam": `using 'main.bicep'\nparam wanted = ['${contributor}']\n`,
    },
  },
  {
    name: "a filter in the words of an older version, which say the same",
    before: { "main.bicep": inOlderWords(filter("Medium", "true")) },
    after: { "main.bicep": filter("Medium", "true") },
  },
  {
    name: "a child is declared in its parent instead of beside it",
    before: { "main.bicep": filter("Medium", "true") },
    after: { "main.bicep": filter("Medium", "true").replace("  parent: account\n  name: 'own'", "  name: 'chat/own'") },
  },
  {
    name: "a name of a role becomes its GUID",
    before: { "main.bicep": verified(entry("'Cognitive Services Contributor'")) },
    after: { "main.bicep": verified(entry(`'${contributor}'`)) },
  },
  {
    name: "roles of a verified module become resources beside it",
    before: { "main.bicep": verified(entry("'Cognitive Services OpenAI User'")) },
    after: {
      "main.bicep": `${verified("")}resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {\n  name: 'chat'\n}\nresource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('x')\n  scope: account\n  properties: {\n    principalId: '${somebody}'\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${user}')\n  }\n}\n`,
    },
  },
  {
    name: "it is laid out anew, with comments",
    before: { "main.bicep": looped(`['${contributor}']`) },
    after: {
      "main.bicep": `// who may what\n${looped(`[\n  // all of it\n  '${contributor}'\n]`).replaceAll("  ", "\t")}`,
    },
  },
]
