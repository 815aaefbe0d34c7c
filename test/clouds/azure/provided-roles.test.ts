/** The provider's own roles, as its own list has them, count for more than what is known of them here. */
import { describe, expect, it } from "vitest"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { parseJson } from "../../../src/formats/json/parse.ts"
import type { Resource } from "../../../src/model/resource.ts"
import { readAccess } from "../../every-cloud.ts"

const scope = "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/chat"
const keys = "Microsoft.CognitiveServices/accounts/listKeys/action"

function resource(type: string, address: string, body: object): Resource {
  const source = { path: `${address}.json`, revision: "head" as const, text: JSON.stringify(body) }
  const { value } = parseJson(source)
  if (value?.kind !== "dict") throw new Error("no map")
  return { type, address, body: value, span: value.span }
}

const provided = (guid: string, roleName: string, ...actions: readonly string[]) =>
  resource("provided:microsoft.authorization/roledefinitions", guid, {
    name: guid,
    properties: { roleName, permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }] },
  })

const reached = async (guid: string, ...roles: readonly Resource[]) => {
  const assignment = resource("Microsoft.Authorization/roleAssignments", "a", {
    scope,
    properties: { principalId: "p", roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${guid}` },
  })
  const unit = { key: "tenant", format: "export", resources: [...roles, assignment] }
  const { value, diagnostics } = await readAccess([unit], unsaid)
  const { grants, subjects } = value
  return {
    subjects: [...subjects.values()].map(({ address }) => address),
    roles: [...new Set(grants.map(({ origin }) => origin.managedPolicy))],
    names: grants.flatMap(({ reaches }) => reaches.map(({ name }) => name)),
    messages: diagnostics.map(({ message }) => message),
  }
}

describe("a role of the provider's", () => {
  const young = "99999999-0000-4000-8000-000000000009"
  const user = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"

  it("that nobody here knows is what the provider says that it is", async () => {
    expect((await reached(young)).names).toEqual([`${young}`])
    expect(await reached(young, provided(young, "Brand New Helper", keys))).toEqual({
      subjects: ["p"],
      roles: ["Brand New Helper"],
      names: [keys],
      messages: [],
    })
  })

  it("that is known here is what the provider says that it has become", async () => {
    expect((await reached(user)).names).not.toContain(keys)
    const { names, roles } = await reached(user, provided(user, "Cognitive Services OpenAI User", keys))
    expect([names, roles]).toEqual([[keys], ["Cognitive Services OpenAI User"]])
  })

  it("that nobody is assigned is nobody's", async () => {
    const { subjects, names } = await reached(user, provided(young, "Brand New Helper", keys))
    expect(subjects).toEqual(["p"])
    expect(names).not.toContain(keys)
  })
})
