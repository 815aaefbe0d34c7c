import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readUnits } from "../../../src/change/read-units.ts"
import { armReaders } from "../../../src/clouds/azure/arm.ts"
import { elsewhereReaders } from "../../../src/clouds/azure/elsewhere.ts"
import { terraformReaders } from "../../../src/clouds/azure/terraform.ts"
import { workloadReaders, workloadTypes } from "../../../src/clouds/azure/workloads.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { readAccess } from "../../every-cloud.ts"
import { unitsOf } from "../../review-sources.ts"

const account = "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/chat"

const accessOf = async (path: string, text: string) =>
  readAccess(readUnits(await unitsOf({}, { [path]: text }), "head").value, unsaid).value

const assigned = (principal: string, scope = `"${account}"`, role = "Cognitive Services OpenAI User") =>
  `resource "azurerm_role_assignment" "a" {
  scope                = ${scope}
  role_definition_name = "${role}"
  principal_id         = ${principal}
}
`
const guid = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"

/** Types that run as something, but for those that only put something out or are set beside what runs. */
const workloads = Object.keys(workloadReaders).filter((type) => type !== "output")
const types = Object.keys(workloadTypes).filter((type) => !type.endsWith("/config"))

describe("what runs as an identity of its own is who is assigned a role:", () => {
  it.each(workloads)("%s", async (type) => {
    const { grants, subjects } = await accessOf(
      "main.tf",
      `resource "${type}" "app" {\n  identity {\n    type = "SystemAssigned"\n  }\n}\n${assigned(`${type}.app.identity[0].principal_id`)}`,
    )
    expect(grants.map(({ subject }) => subject)).toEqual([`#${type}.app`])
    expect(subjects.get(`#${type}.app`)?.traits).toContain("workload")
  })

  it.each(types)("%s", async (type) => {
    const { grants, subjects } = await accessOf(
      "main.bicep",
      `resource app '${type}@2024-01-01' = {\n  name: 'app'\n  identity: { type: 'SystemAssigned' }\n}
resource a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('a')
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${guid}')
    principalId: app.identity.principalId
  }
}
`,
    )
    expect(grants.map(({ subject }) => subject)).toEqual(["main.bicep#app"])
    expect(subjects.get("main.bicep#app")?.traits).toContain("workload")
  })
})

describe("what runs as an identity that others may run as too is told of it:", () => {
  it.each(workloads)("%s", async (type) => {
    const { subjects } = await accessOf(
      "main.tf",
      `resource "azurerm_user_assigned_identity" "own" {\n  name = "own"\n}
resource "${type}" "app" {\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.own.id]\n  }\n}\n`,
    )
    expect(subjects.get("#azurerm_user_assigned_identity.own")?.traits).toContain("workload")
    expect([...subjects.values()].filter(({ kind }) => kind === "identity")).toHaveLength(1)
  })
})

describe("a role on what is none of AI's reaches nothing of it:", () => {
  it.each(Object.keys(elsewhereReaders))("%s", async (type) => {
    const declaration = type.startsWith("data.") ? `data "${type.slice(5)}"` : `resource "${type}"`
    const { grants } = await accessOf(
      "main.tf",
      `${declaration} "x" {\n  name                = "x"\n  resource_group_name = "g"\n}\n${assigned('"p"', `${type}.x.id`, "Contributor")}`,
    )
    expect(grants.flatMap(({ reaches }) => reaches.filter(({ supporting }) => !supporting))).toEqual([])
  })
})

/** Golden pull requests, the rules' examples and these tests: every type that is read occurs in one of them. */
const texts = [
  ...["rules/azure", "test/golden/azure", "test/clouds/azure"].flatMap((directory) =>
    readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|yaml)$/.test(name))
      .map((name) => readFileSync(join(directory, name), "utf8")),
  ),
].join("\n")

const tested = new Set([...workloads, ...types, ...Object.keys(elsewhereReaders), "module", "moved", "output"])

describe("every type that is read has a test", () => {
  it("in Terraform", () => {
    const occurs = (type: string) =>
      type.startsWith("data.") ? new RegExp(`data\\(\\s*"${type.slice(5)}"`).test(texts) : texts.includes(`"${type}"`)
    expect(Object.keys(terraformReaders).filter((type) => !tested.has(type) && !occurs(type))).toEqual([])
  })

  it("in ARM's shape", () => {
    const lower = texts.toLowerCase()
    const occurs = (type: string) => lower.includes(`${type.replace(/^existing:/, "")}@`) || lower.includes(`"${type}"`)
    expect(Object.keys(armReaders).filter((type) => !tested.has(type) && !occurs(type))).toEqual([])
  })
})
