/** Estates on Azure with known verdicts: what several outputs only say together. */
import { describe, expect, it } from "vitest"
import {
  account,
  aiAccount,
  assignment,
  builtIn,
  federated,
  group,
  groupOf,
  guid,
  identity,
  identityId,
  managementGroup,
  otherSubscription,
  role,
  subscription,
  subscriptions,
  tenant,
  user,
} from "./azure-words.ts"
import { scanned } from "./scanned.ts"

const ownRole = (number: number) => guid(number, "c0")
const whole = `/subscriptions/${subscription}`

describe("a chat service whose identity is given more than it asks for, role by role", () => {
  const chat = guid(1)
  const given = (...more: readonly object[]) => ({
    "accounts.json": [aiAccount("aoai")],
    "identities.json": [identity("id-chat", chat, guid(1, "ab"))],
    "definitions.json": [
      role("Filter tuner", ownRole(1), { actions: ["Microsoft.CognitiveServices/accounts/raiPolicies/*"] }),
      role("Onboarding", ownRole(2), { actions: ["Microsoft.Authorization/roleAssignments/write"] }),
    ],
    "assignments.json": [
      assignment({ to: chat, role: builtIn["Cognitive Services OpenAI User"], on: account("aoai") }),
      ...more,
    ],
  })

  it("is told of as a whole, under the ID of its resource", async () => {
    const { findings, diagnostics } = await scanned({
      ...given(
        assignment({ to: chat, role: ownRole(1), on: group("rg-ai") }),
        assignment({ to: chat, role: ownRole(2), on: group("rg-ai") }),
      ),
      "credentials.json": [federated("id-chat", "ci", "repo:contoso/chat:pull_request")],
    })
    expect(diagnostics).toEqual([])
    expect(findings).toEqual([
      `critical azure/openai/consumer-edits-filters ${identityId("id-chat")}`,
      `high azure/identity/grants-roles ${identityId("id-chat")}`,
      `high azure/identity/unpinned-federation ${identityId("id-chat")}`,
      `low azure/openai/uses-models ${identityId("id-chat")}`,
    ])
  })

  it("is none of that where it has the one role, and its pipeline one branch", async () => {
    const { findings, diagnostics } = await scanned({
      ...given(),
      "credentials.json": [federated("id-chat", "ci", "repo:contoso/chat:ref:refs/heads/main")],
    })
    expect(diagnostics).toEqual([])
    expect(findings).toEqual([
      `low azure/identity/federation ${identityId("id-chat")}`,
      `low azure/openai/uses-models ${identityId("id-chat")}`,
    ])
  })

  it("is the same one in whichever letters it is written, and by whichever of its IDs", async () => {
    const shown = {
      accountEnabled: true,
      alternativeNames: ["isExplicit=True", identityId("id-chat").toLowerCase()],
      appId: guid(1, "ab"),
      displayName: "id-chat",
      id: chat,
      servicePrincipalType: "ManagedIdentity",
    }
    const files = {
      ...given(assignment({ to: chat.toUpperCase(), role: ownRole(1), on: group("RG-AI").toUpperCase() })),
      "accounts.json": [
        aiAccount(
          "aoai",
          {},
          {
            identity: {
              type: "UserAssigned",
              userAssignedIdentities: {
                [identityId("id-chat").toUpperCase()]: { principalId: chat, clientId: guid(1, "ab") },
              },
            },
          },
        ),
      ],
    }
    const told = [
      `critical azure/openai/consumer-edits-filters ${identityId("id-chat")}`,
      `low azure/openai/uses-models ${identityId("id-chat")}`,
    ]
    for (const name of ["a.json", "z.json"]) {
      const { findings, survey } = await scanned({ ...files, [name]: shown })
      expect(findings).toEqual(told)
      expect(survey.principals.map((each) => each.name)).toEqual([identityId("id-chat")])
    }
  })

  it("is told of a role of another subscription's output too: it is one identity in one directory", async () => {
    const { findings, units } = await scanned({
      "tenant/subscriptions.json": subscriptions,
      ...Object.fromEntries(Object.entries(given()).map(([path, file]) => [`tenant/one/${path}`, file])),
      "tenant/two/assignments.json": [
        assignment({ to: chat, role: ownRole(1), on: whole }),
        assignment({ to: chat, role: builtIn.Reader, on: `/subscriptions/${otherSubscription}` }),
      ],
    })
    expect(units.map(({ key, tenant: of }) => [key, of])).toEqual([[`azure:${tenant}`, tenant]])
    expect(findings).toContain(`critical azure/openai/consumer-edits-filters ${identityId("id-chat")}`)
  })
})

describe("a team that has what its groups have, wherever those have it from", () => {
  const engineers = assignment({
    to: guid(2),
    as: "Group",
    called: "ML engineers",
    role: builtIn["Azure AI Developer"],
    on: managementGroup("corp"),
  })
  const groups = {
    "accounts.json": [aiAccount("aoai")],
    "assignments.json": [engineers],
    "groups.json": [{ ...groupOf(2, "ML engineers"), members: [user(5, "Alice"), groupOf(6, "Interns")] }],
  }

  it("is told of with everybody in it, through groups in groups, from a management group down", async () => {
    const { findings, survey, diagnostics } = await scanned({
      ...groups,
      "interns.json": {
        command: `az ad group member list --group ${guid(6)} --output json`,
        printed: [user(7, "Ivan"), { ...groupOf(2, "ML engineers") }],
      },
    })
    expect(diagnostics).toEqual([])
    expect(survey.principals.map(({ name }) => name).sort()).toEqual([
      `Interns (${guid(6)})`,
      `ML engineers (${guid(2)})`,
      "alice@contoso.example",
      "ivan@contoso.example",
    ])
    expect(findings).toEqual([`high azure/openai/broad-role ML engineers (${guid(2)})`])
  })

  it("is told of whoever's assignments were asked for with those of the groups around", async () => {
    const { survey } = await scanned({
      "accounts.json": [aiAccount("aoai")],
      "assignments.json": {
        command: "az role assignment list --assignee dora@contoso.example --include-groups --all --output json",
        printed: [engineers],
      },
    })
    expect(survey.principals.map(({ name }) => name).sort()).toEqual([
      `ML engineers (${guid(2)})`,
      "dora@contoso.example",
    ])
  })

  it("is the group alone where nobody says who is in it", async () => {
    const { findings } = await scanned({ "accounts.json": [aiAccount("aoai")], "assignments.json": [engineers] })
    expect(findings).toEqual([`high azure/openai/broad-role ML engineers (${guid(2)})`])
  })
})

describe("somebody of another tenant", () => {
  const maria = "maria_fabrikam.example#EXT#@contoso.onmicrosoft.com"
  const given = [
    assignment({ to: guid(30), as: "User", called: maria, role: builtIn["Azure AI Developer"], on: whole }),
  ]

  it("is told of as such, by the name that the tenant has for guests", async () => {
    const outside = async (files: Readonly<Record<string, readonly object[]>>) =>
      (await scanned(files)).survey.principals.map(({ name, traits }) => [name, traits.includes("external")])
    expect(await outside({ "a.json": given })).toEqual([[maria, true]])
    const known = { displayName: "Maria", id: guid(30), userPrincipalName: maria, userType: "Guest" }
    expect(await outside({ "a.json": given, "users.json": [known] })).toEqual([[maria, true]])
    expect(await outside({ "a.json": [{ ...given[0], principalName: "maria@contoso.example" }] })).toEqual([
      ["maria@contoso.example", false],
    ])
  })
})

describe("what is held only at times or in part", () => {
  const scheduled = (kind: string, more: object = {}) => ({
    id: `${whole}/providers/Microsoft.Authorization/${kind}/e1`,
    name: "e1",
    type: `Microsoft.Authorization/${kind}`,
    properties: {
      scope: whole,
      roleDefinitionId: `${whole}/providers/Microsoft.Authorization/roleDefinitions/${builtIn.Contributor}`,
      principalId: guid(9),
      principalType: "User",
      status: "Provisioned",
      startDateTime: "2026-01-01T00:00:00Z",
      endDateTime: "2027-01-01T00:00:00Z",
      memberType: "Direct",
      expandedProperties: {
        principal: { id: guid(9), displayName: "Petra", email: "petra@contoso.example", type: "User" },
        roleDefinition: { displayName: "Contributor", type: "BuiltInRole" },
      },
      ...more,
    },
  })
  const instances = "roleEligibilityScheduleInstances"

  it("weighs less where it must be activated first", async () => {
    const { findings, diagnostics } = await scanned({ "eligible.json": { value: [scheduled(instances)] } })
    expect(diagnostics).toEqual([])
    expect(findings).toEqual(["medium azure/openai/broad-role petra@contoso.example"])
    const active = await scanned({
      "a.json": [
        assignment({ to: guid(9), as: "User", called: "petra@contoso.example", role: builtIn.Contributor, on: whole }),
      ],
    })
    expect(active.findings).toEqual(["high azure/openai/broad-role petra@contoso.example"])
  })

  it("is nothing where a request was refused or taken back", async () => {
    for (const more of [{ status: "Denied" }, { status: "Revoked" }, { requestType: "AdminRemove" }])
      expect(
        (await scanned({ "e.json": { value: [scheduled("roleEligibilityScheduleRequests", more)] } })).findings,
      ).toEqual([])
  })

  it("weighs less where a condition names the roles that may be assigned", async () => {
    const admin = (condition?: string) =>
      assignment({
        to: guid(8),
        as: "User",
        called: "olga@contoso.example",
        role: builtIn["Role Based Access Control Administrator"],
        on: whole,
        ...(condition !== undefined && { condition }),
      })
    const onlyReader = `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${builtIn.Reader}}))`
    const files = { "accounts.json": [aiAccount("aoai")] }
    expect((await scanned({ ...files, "a.json": [admin()] })).findings).toEqual([
      "high azure/identity/grants-roles olga@contoso.example",
    ])
    expect((await scanned({ ...files, "a.json": [admin(onlyReader)] })).findings).toEqual([
      "medium azure/identity/grants-roles olga@contoso.example",
    ])
  })

  const keys = role("Key reader", ownRole(3), { actions: ["Microsoft.CognitiveServices/accounts/listKeys/action"] })
  const holders = [
    assignment({ to: guid(20), as: "User", called: "dev@contoso.example", role: ownRole(3), on: whole }),
    assignment({ to: guid(21), as: "User", called: "ops@contoso.example", role: ownRole(3), on: whole }),
  ]
  const denial = (principals: readonly object[], excluded: readonly object[]) => ({
    value: [
      {
        id: `${whole}/providers/Microsoft.Authorization/denyAssignments/${guid(1, "de")}`,
        name: guid(1, "de"),
        type: "Microsoft.Authorization/denyAssignments",
        properties: {
          denyAssignmentName: "no keys",
          description: "",
          doNotApplyToChildScopes: false,
          isSystemProtected: true,
          permissions: [
            {
              actions: ["Microsoft.CognitiveServices/accounts/listKeys/action"],
              dataActions: [],
              notActions: [],
              notDataActions: [],
            },
          ],
          principals,
          excludePrincipals: excluded,
          scope: whole,
        },
      },
    ],
  })

  it("is nothing to those whom a deny assignment takes it from, and stays with those whom that leaves out", async () => {
    const files = { "definitions.json": [keys], "a.json": holders }
    const told = ["dev", "ops"].map((name) => `high azure/openai/account-keys ${name}@contoso.example`)
    expect((await scanned(files)).findings).toEqual([told[0]])
    const everyone = [{ id: "00000000-0000-0000-0000-000000000000", type: "SystemDefined" }]
    const denied = await scanned({ ...files, "deny.json": denial(everyone, [{ id: guid(21), type: "User" }]) })
    expect(denied.findings).toEqual([told[1]])
    const one = await scanned({ ...files, "deny.json": denial([{ id: guid(20).toUpperCase(), type: "User" }], []) })
    expect(one.findings).toEqual([told[1]])
  })
})
