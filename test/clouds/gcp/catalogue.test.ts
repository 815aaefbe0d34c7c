import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import {
  catalogueDate,
  isAiService,
  isServiceWide,
  matching,
  permissionNamed,
  permissionsOf,
  permissionsOfService,
} from "../../../src/clouds/gcp/catalogue.ts"
import { supportingPermissions } from "../../../src/clouds/gcp/catalogue-supporting.ts"
import { capabilities } from "../../../src/model/capability.ts"

const classified = JSON.parse(readFileSync("src/clouds/gcp/data/capabilities.json", "utf8")) as Record<
  string,
  Record<string, string>
>
const names = (role: string): readonly string[] => (permissionsOf(role) ?? []).map(({ name }) => name)

describe("Google's permissions", () => {
  it("are each classified once, or support others", () => {
    const all = Object.values(classified).flatMap((services) =>
      Object.entries(services).flatMap(([service, of]) => of.split(" ").map((name) => `${service}.${name}`)),
    )
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(1400)
    for (const name of all) expect(permissionNamed(name), name).toMatchObject({ supporting: false })
    for (const { name } of supportingPermissions)
      expect(permissionNamed(name), name).toMatchObject({ supporting: true })
    expect(matching("*").every(({ capability }) => capabilities.includes(capability))).toBe(true)
    expect(matching("*").filter(({ capability }) => capability === "admin")).toEqual([])
  })

  it.each([
    ["aiplatform.endpoints.predict", "invoke"],
    ["aiplatform.customJobs.create", "train"],
    ["aiplatform.reasoningEngines.query", "agent-exec"],
    ["modelarmor.floorSettings.update", "safety"],
    ["aiplatform.endpoints.setIamPolicy", "share-policy"],
    ["apikeys.keys.getKeyString", "credential"],
    ["iam.serviceAccounts.actAs", "identity"],
    ["aiplatform.memories.retrieve", "log-read"],
  ])("%s lets its holder %s", (name, capability) => {
    expect(permissionNamed(name)?.capability).toBe(capability)
  })

  it("are matched by name", () => {
    expect(matching("aiplatform.endpoints.*").map(({ name }) => name)).toContain("aiplatform.endpoints.predict")
    expect(matching("*.setIamPolicy").every(({ name }) => name.endsWith(".setIamPolicy"))).toBe(true)
    expect(matching("aiplatform.endpointsXpredict")).toEqual([])
    expect(matching("aiplatform.endpoints.*")).toBe(matching("aiplatform.endpoints.*"))
    expect([isAiService("aiplatform.x.y"), isAiService("compute.x.y"), isAiService("iam.x.y")]).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** What facts/rules.md section 2.2 says of roles, as of the day that the data has. */
describe("Google's roles", () => {
  it("are those of the day that the data has", () => expect(catalogueDate()).toMatch(/^2026-\d\d-\d\d$/))

  it.each<[role: string, holds: string[], not: string[]]>([
    [
      "roles/aiplatform.user",
      [
        "aiplatform.endpoints.predict",
        "aiplatform.customJobs.create",
        "aiplatform.models.export",
        "aiplatform.monitoredAgents.disable",
      ],
      ["iam.serviceAccounts.actAs", "aiplatform.endpoints.setIamPolicy"],
    ],
    ["roles/viewer", ["aiplatform.endpoints.predict", "apikeys.keys.getKeyString"], ["aiplatform.endpoints.deploy"]],
    [
      "roles/editor",
      ["iam.serviceAccounts.actAs", "iam.serviceAccountKeys.create"],
      ["resourcemanager.projects.setIamPolicy"],
    ],
    ["roles/owner", ["resourcemanager.projects.setIamPolicy", "aiplatform.endpoints.setIamPolicy"], []],
    [
      "roles/iam.serviceAccountTokenCreator",
      ["iam.serviceAccounts.getAccessToken", "iam.serviceAccounts.signJwt"],
      ["iam.serviceAccounts.actAs"],
    ],
    ["roles/iam.dataScientist", ["iam.serviceAccounts.actAs", "aiplatform.customJobs.create"], []],
    ["roles/compute.viewer", [], ["aiplatform.endpoints.predict"]],
    // Whoever administers storage does not thereby use AI.
    ["roles/storage.admin", ["storage.objects.get"], ["aiplatform.endpoints.predict"]],
  ])("%s", (role, holds, not) => {
    for (const name of holds) expect(names(role), name).toContain(name)
    for (const name of not) expect(names(role), name).not.toContain(name)
  })

  it("that are not known", () => {
    expect(permissionsOf("roles/aiplatform.nobody")).toBeUndefined()
    expect(permissionsOf("aiplatform.user")).toBeUndefined()
    expect(permissionsOfService("roles/aiplatform.nobody")?.length).toBe(matching("aiplatform.*").length)
    expect(permissionsOfService("roles/compute.nobody")).toBeUndefined()
  })

  it("take in a whole service, or not", () => {
    expect(isServiceWide(permissionsOf("roles/aiplatform.admin") ?? [])).toBe(true)
    expect(isServiceWide(permissionsOf("roles/aiplatform.viewer") ?? [])).toBe(false)
    expect(isServiceWide(permissionsOf("roles/storage.admin") ?? [])).toBe(false)
  })
})
