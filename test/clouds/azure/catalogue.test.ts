import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import {
  breadth,
  isListed,
  nearestOperation,
  operationsOf,
  type Plane,
  unlistedOperation,
} from "../../../src/clouds/azure/catalogue.ts"
import { capabilityData, roleData, unrelatedRoles } from "../../../src/clouds/azure/data.ts"
import { builtInRole } from "../../../src/clouds/azure/known-roles.ts"
import { permissionGlob } from "../../../src/clouds/azure/patterns.ts"
import { permittedBy, union } from "../../../src/clouds/azure/permissions.ts"
import { capabilities } from "../../../src/model/capability.ts"

const cognitive = "Microsoft.CognitiveServices/accounts"
const openAi = `${cognitive}/OpenAI`

describe("an operation", () => {
  it("is classified once on its plane, under a capability that there is", () => {
    for (const [place, of] of Object.entries(capabilityData())) {
      const names = Object.values(of).flatMap((list) => list.toLowerCase().split(" "))
      expect(new Set(names).size, place).toBe(names.length)
      expect(Object.keys(of).filter((each) => !(capabilities as readonly string[]).includes(each))).toEqual([])
      expect(place).toMatch(/^Microsoft\.[A-Za-z]+ (control|data)$/)
    }
  })

  it.each<[string, Plane, string, boolean]>([
    [`${openAi}/deployments/chat/completions/action`, "data", "invoke", false],
    [`${openAi}/fine-tunes/write`, "data", "train", false],
    [`${cognitive}/AIServices/agents/endpoints/UserIdentityImpersonation/action`, "data", "identity", false],
    [`${openAi}/stored-completions/read`, "data", "log-read", false],
    [`${cognitive}/listKeys/action`, "control", "credential", false],
    [`${cognitive}/raiPolicies/write`, "control", "safety", false],
    [`${cognitive}/deployments/write`, "control", "deploy", false],
    [`${cognitive}/write`, "control", "admin", false],
    [`${cognitive}/read`, "control", "metadata-read", false],
    ["Microsoft.Search/searchServices/indexes/contentSecurity/elevatedOperations/read", "data", "kb-read", false],
    ["Microsoft.MachineLearningServices/workspaces/jobs/write", "control", "train", false],
    ["Microsoft.Authorization/roleAssignments/write", "control", "identity", true],
    ["Microsoft.Insights/diagnosticSettings/delete", "control", "log-config", true],
    ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read", "data", "kb-read", true],
  ])("%s on the %s plane is %s", (name, plane, capability, supporting) => {
    const [found, ...more] = operationsOf(plane, permissionGlob(name.toUpperCase())).filter(
      ({ lower }) => lower === name.toLowerCase(),
    )
    expect([found?.name, found?.capability, found?.supporting, more]).toEqual([name, capability, supporting, []])
    expect(isListed(plane === "data" ? "control" : "data", permissionGlob(name))).toBe(false)
  })

  it.each<[string, Plane, string | undefined]>([
    [`${cognitive}/novelties/listKeys/action`, "control", "credential"],
    [`${cognitive}/novelties/read`, "control", "metadata-read"],
    [`${cognitive}/novelties/write`, "control", "admin"],
    [`${cognitive}/Novel/analyze/action`, "data", "invoke"],
    [`${cognitive}/Novel/*`, "data", "invoke"],
    [`${cognitive}/raiNovelties/delete`, "control", "safety"],
    ["Microsoft.MachineLearningServices/workspaces/computes/novel/action", "control", "workbench"],
    ["Microsoft.Network/virtualNetworks/write", "control", undefined],
  ])("that no catalogue has, %s on the %s plane, is by its name %s", (name, plane, capability) => {
    expect(unlistedOperation(plane, permissionGlob(name))?.capability).toBe(capability)
  })

  it.each<[string, Plane, string | undefined]>([
    [`${cognitive}/deployment/write`, "control", `${cognitive}/deployments/write`],
    [`${openAi}/deployments/embedings/action`, "data", `${openAi}/deployments/embeddings/action`],
    [`${cognitive}/novelties/write`, "control", undefined],
    [`${cognitive}/skus/write`, "control", undefined],
  ])("%s was meant to be %s %s", (name, plane, meant) => {
    expect(nearestOperation(plane, name)).toBe(meant)
  })
})

describe("a wildcard", () => {
  it.each<[string, Plane, boolean]>([
    ["*", "control", true],
    ["Microsoft.CognitiveServices/*", "data", true],
    [`${openAi}/*`, "data", true],
    [`${openAi}/*/read`, "data", false],
    [`${cognitive}/rai*`, "control", false],
    ["Microsoft.Storage/*", "data", false],
  ])("%s on the %s plane takes in a service: %s", (name, plane, isWhole) => {
    expect(breadth(plane, permissionGlob(name)) >= 0.8).toBe(isWhole)
  })

  it("is a star alone: a question mark is itself", () => {
    expect(operationsOf("control", permissionGlob("Microsoft.CognitiveServices/accounts/rea?"))).toEqual([])
  })
})

const reached = (name: string): readonly string[] => {
  const role = builtInRole(name)
  if (!role) throw new Error(`no role ${name}`)
  const all = union(role.permissions.flatMap(permittedBy))
  return capabilities.filter((each) => all.some(({ capability, supporting }) => capability === each && !supporting))
}

describe("a role of the provider", () => {
  it("has a GUID and names that no other has", () => {
    const { roles, date } = roleData()
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(roles.length).toBeGreaterThanOrEqual(70)
    expect(new Set(roles.map(({ guid }) => guid)).size).toBe(roles.length)
    const names = roles.flatMap((role) => role.names.map((name) => name.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
    expect(roles.filter(({ guid }) => guid in unrelatedRoles())).toEqual([])
  })

  it.each([
    ["Foundry User", "Azure AI User", "53ca6127-db72-4b80-b1b0-d745d6d5456d"],
    ["foundry owner", "AZURE AI OWNER", "c883944f-8b7b-4483-af10-35834be79c4a"],
    ["Cognitive Services OpenAI User", "5E0BD9BD-7B93-4F28-AF87-19FC36AD61BD", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"],
  ])("%s is %s", (name, former, guid) => {
    expect([builtInRole(name)?.guid, builtInRole(former)?.guid]).toEqual([guid, guid])
  })

  it.each([
    ["Cognitive Services OpenAI User", "agent-exec invoke author kb-write log-read metadata-read"],
    ["Cognitive Services Usages Reader", "metadata-read"],
    ["Search Index Data Reader", "kb-read"],
    ["Azure Machine Learning Workspace Connection Secrets Reader", "credential"],
    ["AzureML Compute Operator", "credential workbench metadata-read"],
    ["User Access Administrator", "credential kb-read log-read metadata-read"],
  ])("%s reaches %s", (name, wanted) => {
    expect([...reached(name)].sort()).toEqual(wanted.split(" ").sort())
  })

  it("keeps what its exclusions omit from it, on each plane apart", () => {
    const has = (role: string, name: string) =>
      union((builtInRole(role)?.permissions ?? []).flatMap(permittedBy)).some((action) => action.name === name)
    expect([
      has("Contributor", "Microsoft.Authorization/roleAssignments/write"),
      has("Owner", "Microsoft.Authorization/roleAssignments/write"),
      has("Contributor", `${openAi}/deployments/chat/completions/action`),
      has("Contributor", `${cognitive}/listKeys/action`),
      has("Foundry User", `${cognitive}/AIServices/agents/endpoints/UserIdentityImpersonation/action`),
      has(
        "Cognitive Services Data Contributor (Preview)",
        `${cognitive}/AIServices/agents/endpoints/UserIdentityImpersonation/action`,
      ),
      has("Cognitive Services OpenAI User", `${openAi}/stored-completions/read`),
    ]).toEqual([false, true, false, true, false, true, false])
  })
})

describe("the script that refreshes the catalogue", () => {
  const committed = "src/clouds/azure/data"
  let made: string
  beforeEach(() => {
    made = mkdtempSync(join(tmpdir(), "azure-data-"))
    cpSync(committed, made, { recursive: true })
  })
  afterEach(() => rmSync(made, { recursive: true, force: true }))
  const read = (name: string) => readFileSync(join(made, name), "utf8")
  const refresh = (roles: readonly object[]): string => {
    const list = join(made, "list.json")
    writeFileSync(list, JSON.stringify(roles))
    const { status, stderr } = spawnSync(
      process.execPath,
      ["scripts/generate-azure-data.ts", list, roleData().date, made],
      { encoding: "utf8" },
    )
    expect(status, stderr).toBe(0)
    return stderr
  }
  /** As `az role definition list` prints it. */
  const printed = (guid: string, roleName: string, permissions: object) => ({
    assignableScopes: ["/"],
    description: "",
    id: `/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
    name: guid,
    permissions: [
      { actions: [], notActions: [], dataActions: [], notDataActions: [], condition: null, ...permissions },
    ],
    roleName,
    roleType: "BuiltInRole",
    type: "Microsoft.Authorization/roleDefinitions",
  })
  const guid = "12345678-1234-4234-8234-123456789012"

  it("makes the same bytes of the same roles", () => {
    const all = roleData().roles.map(({ guid: id, names, permissions }) =>
      printed(id, names[0] ?? "", permissions[0] ?? {}),
    )
    expect(refresh(all)).toBe("")
    for (const name of ["roles.json", "unrelated-roles.json"])
      expect(read(name)).toBe(readFileSync(join(committed, name), "utf8"))
  })

  it("adds a role of AI, and keeps the name that one had", () => {
    const said = refresh([
      printed(guid, "Novel AI User", { dataActions: [`${openAi}/*`, `${openAi}/novelties/action`] }),
      printed("53ca6127-db72-4b80-b1b0-d745d6d5456d", "Newest User", { dataActions: [`${openAi}/*`] }),
    ])
    const { roles } = JSON.parse(read("roles.json")) as ReturnType<typeof roleData>
    expect(roles.find((role) => role.guid === guid)).toEqual({
      guid,
      names: ["Novel AI User"],
      permissions: [{ dataActions: [`${openAi}/*`, `${openAi}/novelties/action`] }],
    })
    expect(said).toContain(`roles that are new:\n  ${guid} Novel AI User\n`)
    expect(said).toContain("Foundry User, now Newest User")
    expect(said).toContain(`does not classify:\n  data ${openAi}/novelties/action\n`)
    expect(roles.find((role) => role.guid.startsWith("53ca6127"))?.names).toEqual([
      "Newest User",
      "Foundry User",
      "Azure AI User",
    ])
  })

  it("puts a role that reaches nothing of AI among the others", () => {
    refresh([printed(guid, "Novel Disk Reader", { actions: ["Microsoft.Compute/disks/read"] })])
    expect(JSON.parse(read("unrelated-roles.json"))[guid]).toBe("Novel Disk Reader")
    expect(read("roles.json")).not.toContain(guid)
  })
})
