import { describe, expect, it } from "vitest"
import { azureRoles } from "../../../src/formats/azure-roles/index.ts"
import { textOf } from "../../../src/model/source.ts"
import { field } from "../../../src/model/value.ts"
import { shown } from "../arm/worked-out.ts"
import { broken, source } from "../outline.ts"

function read(document: unknown, path = "roles/operator.json") {
  const text = typeof document === "string" ? document : JSON.stringify(document, null, 2)
  const file = source(path, text)
  const { value, diagnostics } = azureRoles.read(path, [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { ours: azureRoles.claims(file), marked: azureRoles.marks(file), value, diagnostics }
}
const definitionType = "Microsoft.Authorization/roleDefinitions"
const assignmentType = "Microsoft.Authorization/roleAssignments"

/** As `az role definition create --role-definition` takes it. */
const created = {
  Name: "Model operator",
  IsCustom: true,
  Description: "May deploy models.",
  Actions: ["Microsoft.CognitiveServices/accounts/read"],
  NotActions: [],
  DataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"],
  NotDataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/*"],
  AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000001"],
}
const guid = "11111111-2222-3333-4444-555555555555"
const permission = { actions: ["*/read"], dataActions: [], notActions: [], notDataActions: [] }
/** As `az role definition list` prints it. */
const listed = {
  assignableScopes: ["/"],
  description: "",
  id: `/subscriptions/s/providers/${definitionType}/${guid}`,
  name: guid,
  permissions: [permission],
  roleName: "Watcher",
  roleType: "CustomRole",
  type: definitionType,
}
const assigned = {
  condition: null,
  id: `/subscriptions/s/providers/${assignmentType}/${guid}`,
  name: guid,
  principalId: "p",
  principalName: "ml@example.com",
  principalType: "User",
  roleDefinitionId: `/subscriptions/s/providers/${definitionType}/x`,
  roleDefinitionName: "Cognitive Services OpenAI User",
  scope: "/subscriptions/s",
  type: assignmentType,
}

describe("a role definition", () => {
  it("as az takes it", () => {
    const { ours, value, diagnostics } = read(created)
    expect([ours, diagnostics]).toEqual([true, []])
    expect(value.map(({ address, type, body }) => [address, type, shown(body)])).toEqual([
      [
        "roles/operator.json",
        definitionType,
        {
          properties: {
            roleName: "Model operator",
            permissions: [
              {
                actions: created.Actions,
                notActions: [],
                dataActions: created.DataActions,
                notDataActions: created.NotDataActions,
              },
            ],
            assignableScopes: created.AssignableScopes,
          },
        },
      ],
    ])
  })

  it("stands at the place of every string", () => {
    const { value } = read(created)
    const permissions = field(field(value[0]?.body, "properties"), "permissions")
    const first = permissions?.kind === "list" ? field(permissions.items[0], "dataActions") : undefined
    expect(first?.kind === "list" && first.items[0] && textOf(first.items[0].span)).toBe(
      '"Microsoft.CognitiveServices/accounts/OpenAI/*"',
    )
  })

  it.each<[string, unknown]>([
    ["as az prints it", listed],
    ["in a list", [listed]],
    [
      "as the service lists it",
      {
        value: [
          {
            id: listed.id,
            name: guid,
            type: definitionType,
            properties: { roleName: "Watcher", permissions: [permission], assignableScopes: ["/"] },
          },
        ],
      },
    ],
    [
      "in the letters of PowerShell's",
      {
        Id: guid,
        name: "Watcher",
        isCustom: true,
        actions: ["*/read"],
        notActions: [],
        dataActions: [],
        notDataActions: [],
        assignableScopes: ["/"],
      },
    ],
  ])("%s", (_, document) => {
    const { ours, value } = read(document)
    expect(ours).toBe(true)
    expect(shown(value[0]?.body)).toMatchObject({
      name: guid,
      properties: {
        roleName: "Watcher",
        permissions: [{ actions: ["*/read"], dataActions: [] }],
        assignableScopes: ["/"],
      },
    })
  })

  it("may have comments, and is known by its marks when it is broken", () => {
    expect(read(`// ours\n${JSON.stringify(created)}`).ours).toBe(true)
    expect(read(JSON.stringify(created).slice(0, -3)).marked).toBe(true)
  })
})

describe("a role assignment", () => {
  it.each<[string, unknown]>([
    ["as az prints it", [assigned]],
    ["as the service's own interface takes it", { name: guid, properties: { ...assigned, id: undefined } }],
    [
      "as PowerShell prints it",
      {
        RoleAssignmentId: assigned.id,
        name: guid,
        Scope: assigned.scope,
        RoleDefinitionName: assigned.roleDefinitionName,
        RoleDefinitionId: assigned.roleDefinitionId,
        ObjectId: "p",
        ObjectType: "User",
      },
    ],
  ])("%s", (_, document) => {
    const { ours, value } = read(document, "assignments.json")
    expect(ours).toBe(true)
    expect(value.map(({ type, body }) => [type, shown(body)])).toEqual([
      [
        assignmentType,
        {
          name: guid,
          scope: "/subscriptions/s",
          properties: {
            roleDefinitionId: assigned.roleDefinitionId,
            roleDefinitionName: assigned.roleDefinitionName,
            principalId: "p",
            principalType: "User",
          },
        },
      ],
    ])
  })

  it("of several has the name of each in its address", () => {
    const { value } = read([listed, assigned, assigned], "all.json")
    expect(value.map(({ address }) => address)).toEqual(["all.json#Watcher", `all.json#${guid}`, `all.json#${guid}#2`])
  })
})

describe("nobody's", () => {
  it.each<[string, unknown]>([
    ["a template's parameters", { parameters: { x: { value: [assigned] } } }],
    ["an AWS policy", { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }],
    ["a list of this and that", [assigned, { a: 1 }]],
    ["a role's name alone", { roleDefinitionName: "Owner", principalId: "p" }],
    ["nothing", {}],
  ])("%s", (_, document) => {
    expect(read(document).ours).toBe(false)
  })
})
