/** Loops and switches over roles, in both languages. */
import {
  armAccount,
  armRole,
  bicepAccount,
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
const subscriptionRole = (role: string) => `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${role})`

/** `for` is what stands between the brackets before the colon. */
const looped = (head: string, name: string, role: string, principal: string): string => `
resource role '${roleType}@2022-04-01' = [for ${head}: {
  name: ${name}
  scope: account
  properties: {
    roleDefinitionId: ${subscriptionRole(role)}
    principalId: ${principal}
  }
}]
`
const guarded = (condition: string): string => `
resource role '${roleType}@2022-04-01' = if (${condition}) {
  name: guid(resourceGroup().id, 'role')
  scope: account
  properties: {
    roleDefinitionId: ${subscriptionRole(`'${guids.user}'`)}
    principalId: '${somebody}'
  }
}
`
const given = (condition: string, parameters: object, more: object = {}) =>
  withAccount(
    { role: { condition, ...armRole({ roleDefinitionId: user, principalId: somebody }) } },
    { parameters, ...more },
  )

export const loopPairs: readonly Pair[] = [
  pair(
    "a loop over principals",
    withAccount(
      {
        role: armRole(
          { roleDefinitionId: user, principalId: "[parameters('principals')[copyIndex()]]" },
          {
            copy: { name: "role", count: "[length(parameters('principals'))]" },
            name: "[guid(resourceGroup().id, parameters('principals')[copyIndex()])]",
          },
        ),
      },
      { parameters: { principals: { type: "array", defaultValue: [somebody, other] } } },
    ),
    `param principals array = ['${somebody}', '${other}']\n${bicepAccount()}${looped("principal in principals", "guid(resourceGroup().id, principal)", `'${guids.user}'`, "principal")}`,
  ),
  pair(
    "a loop over a map of roles",
    withAccount(
      {
        role: armRole(
          { roleDefinitionId: roleId("items(variables('roles'))[copyIndex()].value"), principalId: somebody },
          {
            copy: { name: "role", count: "[length(items(variables('roles')))]" },
            name: "[guid(resourceGroup().id, items(variables('roles'))[copyIndex()].key)]",
          },
        ),
      },
      { variables: { roles: { writer: guids.contributor, reader: guids.user } } },
    ),
    `var roles = { writer: '${guids.contributor}', reader: '${guids.user}' }\n${bicepAccount()}${looped("each in items(roles)", "guid(resourceGroup().id, each.key)", "each.value", `'${somebody}'`)}`,
  ),
  pair(
    "a loop over who has what",
    withAccount(
      {
        role: armRole(
          {
            roleDefinitionId: roleId("variables('assigned')[copyIndex()].role"),
            principalId: "[variables('assigned')[copyIndex()].id]",
          },
          {
            copy: { name: "role", count: "[length(variables('assigned'))]" },
            name: "[guid(variables('assigned')[copyIndex()].id, variables('assigned')[copyIndex()].role)]",
          },
        ),
      },
      {
        variables: {
          assigned: [
            { id: somebody, role: guids.user },
            { id: other, role: guids.contributor },
          ],
        },
      },
    ),
    `var assigned = [
  { id: '${somebody}', role: '${guids.user}' }
  { id: '${other}', role: '${guids.contributor}' }
]
${bicepAccount()}${looped("each in assigned", "guid(each.id, each.role)", "each.role", "each.id")}`,
  ),
  pair(
    "a loop by number",
    withAccount(
      {
        role: armRole(
          { roleDefinitionId: roleId("variables('roles')[range(0, 2)[copyIndex()]]"), principalId: somebody },
          { copy: { name: "role", count: "[length(range(0, 2))]" }, name: "[guid(string(range(0, 2)[copyIndex()]))]" },
        ),
      },
      { variables: { roles: [guids.user, guids.contributor] } },
    ),
    `var roles = ['${guids.user}', '${guids.contributor}']\n${bicepAccount()}${looped("i in range(0, 2)", "guid(string(i))", "roles[i]", `'${somebody}'`)}`,
  ),
  pair(
    "a loop over nobody",
    withAccount(
      {
        role: armRole(
          { roleDefinitionId: user, principalId: "[parameters('principals')[copyIndex()]]" },
          {
            copy: { name: "role", count: "[length(parameters('principals'))]" },
            name: "[guid(parameters('principals')[copyIndex()])]",
          },
        ),
      },
      { parameters: { principals: { type: "array", defaultValue: [] } } },
    ),
    `param principals array = []\n${bicepAccount()}${looped("principal in principals", "guid(principal)", `'${guids.user}'`, "principal")}`,
  ),
  pair(
    "roles that a function makes",
    withAccount(
      {
        role: armRole(
          {
            roleDefinitionId: roleId("variables('all')[copyIndex()].role"),
            principalId: "[variables('all')[copyIndex()].id]",
          },
          {
            copy: { name: "role", count: "[length(variables('all'))]" },
            name: "[guid(variables('all')[copyIndex()].id)]",
          },
        ),
      },
      {
        parameters: { ids: { type: "array", defaultValue: [somebody, other] } },
        variables: {
          all: `[map(parameters('ids'), lambda('id', createObject('id', lambdaVariables('id'), 'role', '${guids.user}')))]`,
        },
      },
    ),
    `param ids array = ['${somebody}', '${other}']
var all = map(ids, id => { id: id, role: '${guids.user}' })
${bicepAccount()}${looped("each in all", "guid(each.id)", "each.role", "each.id")}`,
  ),
  pair(
    "a switch that is asked for",
    given("[parameters('on')]", { on: { type: "bool" } }),
    `param on bool\n${bicepAccount()}${guarded("on")}`,
  ),
  pair(
    "a switch that is on by default",
    given("[parameters('on')]", { on: { type: "bool", defaultValue: true } }),
    `param on bool = true\n${bicepAccount()}${guarded("on")}`,
  ),
  pair(
    "a switch that is off by default",
    given("[parameters('on')]", { on: { type: "bool", defaultValue: false } }),
    `param on bool = false\n${bicepAccount()}${guarded("on")}`,
  ),
  pair(
    "a principal that is nobody by default",
    withAccount(
      {
        role: {
          condition: "[not(empty(parameters('who')))]",
          ...armRole({ roleDefinitionId: user, principalId: "[parameters('who')]" }),
        },
      },
      { parameters: { who: { type: "string", defaultValue: "" } } },
    ),
    `param who string = ''\n${bicepAccount()}${guarded("!empty(who)").replace(`'${somebody}'`, "who")}`,
  ),
  pair(
    "a switch that hangs on where it goes",
    given("[equals(parameters('stage'), 'dev')]", {
      stage: { type: "string", defaultValue: "dev", allowedValues: ["dev", "prod"] },
    }),
    `@allowed(['dev', 'prod'])\nparam stage string = 'dev'\n${bicepAccount()}${guarded("stage == 'dev'")}`,
  ),
  pair(
    "a switch that is never on",
    given(
      "[and(contains(variables('stages'), 'prod'), not(empty('')))]",
      {},
      { variables: { stages: ["dev", "test"] } },
    ),
    `var stages = ['dev', 'test']\n${bicepAccount()}${guarded("contains(stages, 'prod') && !empty('')")}`,
  ),
]
