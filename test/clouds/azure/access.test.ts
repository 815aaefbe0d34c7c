import { describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { nameOf } from "../../../src/access/principal.ts"
import { readUnits } from "../../../src/change/read-units.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { textOf } from "../../../src/model/source.ts"
import { readAccess } from "../../every-cloud.ts"
import { type Files, reviewFiles, unitsOf } from "../../review-sources.ts"

const estate = unsaid
const chat = "/subscriptions/1/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat"
const user = "Cognitive Services OpenAI User"

const accessOf = async (text: string) => {
  const units = readUnits(await unitsOf({}, { "main.tf": text }), "head")
  return readAccess(units.value, estate)
}

/** `subject: effect action on resource if condition by principal`, without what all rows of a scope have in common. */
const rows = async (text: string): Promise<readonly string[]> => {
  const { value } = await accessOf(text)
  return value.grants.map((grant) => {
    const { address, traits } = value.subjects.get(grant.subject) ?? { address: "?", traits: new Set() }
    const but = grant.action.except.map(({ text: hole }) => ` but ${hole}`).join("")
    const conditions = grant.conditions.map((each) => ` if ${describeCondition(each)}`).join("")
    const who = grant.principal.kind === "holder" ? "" : ` by ${nameOf(grant.principal)}`
    const scope = grant.resource.of.text.replace(chat.toLowerCase(), "chat").replace(/\/\*$/, "")
    const perhaps = grant.perhaps === undefined ? "" : " perhaps"
    const unheld = traits.has("unattached") ? " (unattached)" : ""
    return `${address}${unheld}: ${grant.effect} ${grant.action.of.text}${but} on ${scope}${conditions}${who}${perhaps}`
  })
}
const assignment = (more: string, name = "a", scope = `"${chat}"`) =>
  `resource "azurerm_role_assignment" "${name}" {\n  scope = ${scope}\n${more}\n}\n`
const to = (role: string, principal = '"p"') => `  role_definition_name = "${role}"\n  principal_id = ${principal}`
const custom = (permissions: string, more = "") => `
resource "azurerm_role_definition" "own" {
  name  = "own"
  scope = "${chat}"
  permissions {
    ${permissions}
  }
  ${more}
}
`
const ownTo = (principal = '"p"') =>
  assignment(
    `  role_definition_id = azurerm_role_definition.own.role_definition_resource_id\n  principal_id = ${principal}`,
  )

describe("an assignment", () => {
  it.each<[string, string, readonly string[]]>([
    ["of a role by its name", assignment(to(user)), [`p: allow ${user} on chat`]],
    ["of a role by a former name", assignment(to("Azure AI User")), ["p: allow Azure AI User on chat"]],
    [
      "of a role by its GUID",
      assignment(
        '  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/5E0BD9BD-7b93-4f28-af87-19fc36ad61bd"\n  principal_id = "p"',
      ),
      [`p: allow ${user} on chat`],
    ],
    [
      "of a role of the provider that has a condition of its own",
      assignment(to("Foundry Account Owner")),
      [
        expect.stringMatching(/^p: allow Foundry Account Owner on chat if .*RoleDefinitionId\]/),
        "p: allow Foundry Account Owner on chat",
      ],
    ],
    ["of a role that is none of AI's", assignment(to("AcrPull")), []],
    [
      "of a role that nobody knows, on an AI service",
      assignment(to("Chat Operator")),
      ["p: allow Chat Operator on chat perhaps"],
    ],
    ["of a role that nobody knows, elsewhere", assignment(to("Disk Operator"), "a", '"/subscriptions/1"'), []],
    [
      "of a role that nobody knows and that sounds of AI",
      assignment(to("GenAI Operator"), "a", '"/subscriptions/1"'),
      ["p: allow GenAI Operator on /subscriptions/1 perhaps"],
    ],
    [
      "of a role on something else",
      assignment(
        to("Contributor"),
        "a",
        '"/subscriptions/1/resourceGroups/ai/providers/Microsoft.Storage/storageAccounts/s"',
      ),
      [],
    ],
    [
      "of a contributor on nobody knows what",
      assignment(to("Contributor"), "a", "var.scope"),
      ["p: allow Contributor on ${var.scope} perhaps"],
    ],
    [
      "that must be activated",
      `resource "azurerm_pim_eligible_role_assignment" "a" {\n  scope = "${chat}"\n  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"\n  principal_id = "p"\n}\n`,
      [`p: allow ${user} on chat if the eligible assignment equals activated`],
    ],
    [
      "that ends",
      `resource "azurerm_pim_active_role_assignment" "a" {\n  scope = "${chat}"\n  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"\n  principal_id = "p"\n  schedule {\n    expiration {\n      duration_days = 30\n    }\n  }\n}\n`,
      [expect.stringMatching(/^p: allow Cognitive Services OpenAI User on chat if .* is at most .*30/)],
    ],
    [
      "under a condition that bears on some operations",
      assignment(
        `${to("Owner")}\n  condition_version = "2.0"\n  condition = "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {5e0bd9bd-7b93-4f28-af87-19fc36ad61bd}))"`,
      ),
      [
        "p: allow Owner on chat",
        "p: allow Owner on chat if any of @Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] equals 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
      ],
    ],
    [
      "to an identity in view",
      `resource "azurerm_user_assigned_identity" "app" {\n  name = "app"\n  resource_group_name = "ai"\n}\n${assignment(to(user, "azurerm_user_assigned_identity.app.principal_id"))}`,
      [`azurerm_user_assigned_identity.app: allow ${user} on chat`],
    ],
    [
      "to a group, and to its member",
      `resource "azuread_group" "ml" {\n  display_name = "ml"\n}\nresource "azuread_group_member" "m" {\n  group_object_id = azuread_group.ml.object_id\n  member_object_id = "m"\n}\n${assignment(to(user, "azuread_group.ml.object_id"))}`,
      [`azuread_group.ml: allow ${user} on chat`, `m: allow ${user} on chat`],
    ],
  ])("%s", async (_, text, wanted) => {
    expect(await rows(text)).toEqual(wanted)
  })

  it.each([
    ["Chat Operator", "there is no role `Chat Operator` among the built-in ones, and none in view bears that name"],
    [
      "99999999-9999-4999-8999-999999999999",
      "there is no role `99999999-9999-4999-8999-999999999999` among the built-in ones, and none in view bears that name",
    ],
    ["${var.role}", "the role `${var.role}` is not known before deployment"],
  ])("of %s is said", async (role, message) => {
    const { diagnostics } = await accessOf(`variable "role" {\n  type = string\n}\n${assignment(to(role))}`)
    expect(diagnostics.map((each) => [each.severity, each.message])).toEqual([["warning", message]])
  })

  it("on another planet is nobody's concern", async () => {
    const { diagnostics } = await accessOf(
      assignment(to("Disk Operator"), "a", '"/subscriptions/1/resourceGroups/ai/providers/Microsoft.Compute/disks/d"'),
    )
    expect(diagnostics).toEqual([])
  })

  it("says what kind of work its holder is for", async () => {
    const traits = async (text: string) => {
      const { value } = await accessOf(text)
      return [...value.subjects.values()].map((subject) => [...subject.traits].join())
    }
    expect(await traits(assignment(`${to(user)}\n  principal_type = "Group"`))).toEqual(["human"])
    expect(
      await traits(
        `resource "azurerm_search_service" "s" {\n  name = "s"\n  resource_group_name = "ai"\n  location = "x"\n  sku = "basic"\n  local_authentication_enabled = false\n  public_network_access_enabled = false\n  identity {\n    type = "SystemAssigned"\n  }\n}\n${assignment(to(user, "azurerm_search_service.s.identity[0].principal_id"))}`,
      ),
    ).toContain("workload,ai-service-role")
  })
})

describe("a custom role", () => {
  const actions =
    'data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action", "Microsoft.CognitiveServices/accounts/OpenAI/*/read"]'
  const [invoke, read] = [
    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
    "Microsoft.CognitiveServices/accounts/OpenAI/*/read",
  ]

  it("is a row for each string, of whoever is assigned it", async () => {
    expect(await rows(custom(actions) + ownTo())).toEqual([`p: allow ${invoke} on chat`, `p: allow ${read} on chat`])
  })
  it("is a subject of its own while nobody is, wherever it may be assigned", async () => {
    expect(await rows(custom(actions, 'assignable_scopes = ["/subscriptions/1"]'))).toEqual([
      `azurerm_role_definition.own (unattached): allow ${invoke} on /subscriptions/1`,
      `azurerm_role_definition.own (unattached): allow ${read} on /subscriptions/1`,
    ])
  })
  it("is blamed on its strings, and leads to where it is assigned", async () => {
    const { value } = await accessOf(custom(actions) + ownTo())
    const [row] = value.grants
    expect(row && [textOf(row.action.span), row.origin.address, row.origin.hops.map(({ note }) => note)]).toEqual([
      `"${invoke}"`,
      "azurerm_role_definition.own",
      ["assigned here"],
    ])
    expect([...value.dormant.keys()]).toEqual([expect.stringMatching(/#azurerm_role_definition\.own$/)])
  })
  it("says what its exclusions leave out of a string", async () => {
    const text = custom(
      `data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/*"]\n    not_data_actions = ["${read}", "Microsoft.Search/*"]`,
    )
    expect(await rows(text + ownTo())).toEqual([
      `p: allow Microsoft.CognitiveServices/accounts/OpenAI/* but ${read} on chat`,
    ])
  })

  const lints = async (text: string) =>
    (await accessOf(text)).value.lints.map(({ name, text: said, instead }) => [name, said, instead])
  it.each<[string, string, string, readonly unknown[]]>([
    [
      "letters of another alphabet",
      'data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/嵌入向量/action"]',
      "",
      [["non-ascii", "Microsoft.CognitiveServices/accounts/OpenAI/deployments/嵌入向量/action", undefined]],
    ],
    [
      "an operation of the other plane",
      'data_actions = ["Microsoft.CognitiveServices/accounts/listKeys/action"]',
      "",
      [["wrong-plane", "Microsoft.CognitiveServices/accounts/listKeys/action", "actions"]],
    ],
    [
      "a misspelt operation",
      'actions = ["Microsoft.CognitiveServices/accounts/deployment/write"]',
      "",
      [
        [
          "nonexistent-action",
          "Microsoft.CognitiveServices/accounts/deployment/write",
          "Microsoft.CognitiveServices/accounts/deployments/write",
        ],
      ],
    ],
    [
      "a name without a verb",
      'actions = ["Microsoft.CognitiveServices/accounts"]',
      "",
      [["nonexistent-action", "Microsoft.CognitiveServices/accounts", undefined]],
    ],
    ["an operation that is only new", 'actions = ["Microsoft.CognitiveServices/accounts/novelties/write"]', "", []],
    ["of another service, whatever it is", 'actions = ["Microsoft.Network/嵌"]', "", []],
    [
      "an exclusion from nothing",
      `data_actions = ["${invoke}"]\n    not_data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"]`,
      "",
      [["void-exclusion", "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write", undefined]],
    ],
    [
      "an exclusion that takes something away",
      'data_actions = ["Microsoft.CognitiveServices/*"]\n    not_data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/write"]',
      "",
      [],
    ],
    [
      "an exclusion that another role undoes",
      'data_actions = ["Microsoft.CognitiveServices/*"]\n    not_data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"]',
      assignment(to("Cognitive Services OpenAI Contributor"), "b"),
      [["void-exclusion", "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write", undefined]],
    ],
    [
      "an exclusion that another role does not undo",
      'data_actions = ["Microsoft.CognitiveServices/*"]\n    not_data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"]',
      assignment(to(user), "b"),
      [],
    ],
  ])("with %s", async (_, permissions, more, wanted) => {
    expect(await lints(custom(permissions) + ownTo() + more)).toEqual(wanted)
  })

  it("that is no list of strings is complained of", async () => {
    const { diagnostics } = await accessOf(custom("actions = [1, { a = 2 }]"))
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "error a permission must be a string",
      "error a permission must be a string",
    ])
  })
})

describe("who becomes an identity", () => {
  const federated = (subject: string, more = "") => `
resource "azurerm_user_assigned_identity" "ci" {
  name = "ci"
  resource_group_name = "ai"
}
resource "azurerm_federated_identity_credential" "c" {
  name      = "c"
  parent_id = azurerm_user_assigned_identity.ci.id
  issuer    = "https://token.actions.githubusercontent.com"
  subject   = "${subject}"
  audience  = ["api://AzureADTokenExchange"]
  ${more}
}
`
  it.each([
    ["repo:acme/app:environment:production", true],
    ["repo:acme/app:ref:refs/heads/main", true],
    ["repo:acme/app:pull_request", false],
    ["repo:acme/*", false],
    ["repo:acme/app:*", false],
    ["repo:acme/app:ref:refs/heads/*", false],
    ["repo:acme/app:ref:refs/heads/release-*", true],
    ["", false],
  ])("%s is tied down: %s", async (subject, isPinned) => {
    const { value } = await accessOf(federated(subject))
    const [row] = value.grants
    expect(row?.traits.has("unpinned-subject")).toBe(!isPinned)
    expect([...(value.subjects.get(row?.subject ?? "")?.traits ?? [])]).toContain("ci")
  })
  it("is a row by the issuer, for the subject", async () => {
    expect(await rows(federated("repo:acme/app:environment:production"))).toEqual([
      "azurerm_user_assigned_identity.ci: allow sign in as the identity on ${itself} if sub equals repo:acme/app:environment:production if aud equals api://AzureADTokenExchange by https://token.actions.githubusercontent.com",
    ])
  })
})

describe("a resource and the identity that it has by itself", () => {
  const app = (identity: string) =>
    `resource "azurerm_cognitive_account" "chat" {\n  name = "chat"\n  resource_group_name = "ai"\n  location = "x"\n  kind = "OpenAI"\n  sku_name = "S0"\n${identity}}\n`
  it("are two subjects", async () => {
    const { value } = await accessOf(app('  identity {\n    type = "SystemAssigned"\n  }\n'))
    expect([...value.subjects.values()].map(({ kind, address }) => `${kind} ${address}`).sort()).toEqual([
      "identity azurerm_cognitive_account.chat",
      "resource azurerm_cognitive_account.chat",
    ])
    expect(value.settings.every(({ subject }) => value.subjects.get(subject)?.kind === "resource")).toBe(true)
  })
})

describe("whoever is only named", () => {
  const given = (principal: string) => assignment(to(user, `"${principal}"`))
  const broadened = async (base: Files, head: Files) =>
    (await reviewFiles(base, head)).deltas.filter(({ broadens }) => broadens).map(({ principal }) => principal)
  const [ann, ben] = ["0a1b2c3d-0000-4000-8000-00000000000a", "0a1b2c3d-0000-4000-8000-00000000000b"]

  it("is somebody else under another object ID", async () => {
    expect(await broadened({ "main.tf": given(ann) }, { "main.tf": given(ben) })).toEqual([ben])
    expect(await broadened({ "main.tf": given(ben) }, { "main.tf": given(ann) })).toEqual([ann])
  })

  it("is the same one in another file, and in other letters", async () => {
    expect(await broadened({ "main.tf": given(ann) }, { "other/main.tf": given(ann) })).toEqual([])
    expect(await broadened({ "main.tf": given(ann) }, { "main.tf": given(ann.toUpperCase()) })).toEqual([])
  })

  it("may be the same one under another variable", async () => {
    const variable = (name: string) => ({ "main.tf": `variable "${name}" {}\n${assignment(to(user, `var.${name}`))}` })
    expect(await broadened(variable("principal_id"), variable("ml_principal_id"))).toEqual([])
  })
})
