import { describe, expect, it } from "vitest"
import { readUnits } from "../../../src/change/read-units.ts"
import { field } from "../../../src/model/value.ts"
import { type Files, unitsOf } from "../../review-sources.ts"
import { schema, shown } from "./worked-out.ts"

const template = (rest: Readonly<Record<string, unknown>>) => JSON.stringify({ $schema: schema, ...rest }, null, 2)
const linking = (templateLink: unknown, who: string) =>
  template({
    resources: [
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "roles",
        properties: { mode: "Incremental", templateLink, parameters: { who: { value: who } } },
      },
    ],
  })
const roles = (role: string) =>
  template({
    parameters: { who: { type: "string" } },
    resources: [
      {
        type: "Microsoft.Authorization/roleAssignments",
        apiVersion: "2022-04-01",
        name: "r",
        properties: { principalId: "[parameters('who')]", roleDefinitionId: role },
      },
    ],
  })

/** Each unit with its part, and the properties of its resources. */
async function read(base: Files, head: Files) {
  const units = readUnits(await unitsOf(base, head), "head")
  return units.value.map(({ key, resources }) => ({
    key,
    properties: resources.map(({ body }) => shown(field(body, "properties"))),
  }))
}

describe("a template that others deploy", () => {
  it.each<[string, unknown, string]>([
    ["a path", { relativePath: "nested/roles.json" }, "nested/roles.json"],
    ["a URI", { uri: "[uri(deployment().properties.templateLink.uri, 'nested/roles.json')]" }, "nested/roles.json"],
    ["a URI that is put together", { uri: "[concat(parameters('at'), '/nested/roles.json')]" }, "nested/roles.json"],
  ])("is read through its caller, by %s", async (_, link, path) => {
    const main = linking(link, "me")
    const found = await read(
      { "main.json": main, [path]: roles("Reader") },
      { "main.json": main, [path]: roles("Owner") },
    )
    expect(found).toContainEqual({ key: "main.json", properties: [{ principalId: "me", roleDefinitionId: "Owner" }] })
  })

  it("is read by itself where the caller is only a comment away", async () => {
    const found = await read({ "roles.json": roles("Reader") }, { "roles.json": roles("Owner") })
    expect(found).toEqual([{ key: "roles.json", properties: [{ principalId: "<who>", roleDefinitionId: "Owner" }] }])
  })
})

describe("a file of parameters that changes", () => {
  const settings = (who: string) =>
    JSON.stringify({
      $schema: schema.replace("deploymentTemplate", "deploymentParameters"),
      parameters: { who: { value: who } },
    })

  it.each(["main.parameters.json", "parameters/dev.json", "main.dev.parameters.json"])(
    "brings its template: %s",
    async (path) => {
      const main = roles("Owner")
      const found = await read(
        { "main.json": main, [path]: settings("a") },
        { "main.json": main, [path]: settings("b") },
      )
      expect(found).toEqual([
        { key: expect.stringContaining("main.json"), properties: [{ principalId: "b", roleDefinitionId: "Owner" }] },
      ])
    },
  )

  it("is read by its caller's template alone", async () => {
    const found = await read({ "x.parameters.json": settings("a") }, { "x.parameters.json": settings("b") })
    expect(found.flatMap(({ properties }) => properties)).toEqual([])
  })
})
