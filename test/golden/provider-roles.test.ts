/** Every role and policy that a provider offers and that matters for AI, as a new grant: what it gives and what is said of it, reviewed as a table. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { capabilities } from "../../src/model/capability.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

interface Offer {
  readonly provider: string
  readonly names: readonly string[]
  readonly grant: (name: string) => Files
}

const { policies } = JSON.parse(readFileSync("src/clouds/aws/data/managed-policies.json", "utf8")) as {
  readonly policies: readonly { readonly arn: string }[]
}

const azure = JSON.parse(readFileSync("src/clouds/azure/data/roles.json", "utf8")) as {
  readonly roles: readonly { readonly names: readonly string[] }[]
}
const gcp = JSON.parse(readFileSync("src/clouds/gcp/data/predefined-roles.json", "utf8")) as {
  readonly roles: readonly (readonly [string, ...unknown[]])[]
}

const group = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai"

const offers: readonly Offer[] = [
  {
    provider: "azure",
    names: azure.roles.map(({ names }) => names[0] ?? "").sort(),
    grant: (name) => ({
      "main.tf": `resource "azurerm_role_assignment" "a" {\n  scope                = "${group}"\n  role_definition_name = "${name}"\n  principal_id         = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"\n}\n`,
    }),
  },
  {
    provider: "gcp",
    names: gcp.roles.map(([name]) => name).sort(),
    grant: (name) => ({
      "main.tf": `resource "google_project_iam_member" "a" {\n  project = "shop"\n  role    = "roles/${name}"\n  member  = "serviceAccount:app@shop.iam.gserviceaccount.com"\n}\n`,
    }),
  },
  {
    provider: "aws",
    names: policies.map(({ arn }) => arn.replace("arn:aws:iam::aws:policy/", "")).sort(),
    grant: (name) => ({
      "main.tf": `resource "aws_iam_role_policy_attachment" "a" {\n  role       = "app"\n  policy_arn = "arn:aws:iam::aws:policy/${name}"\n}\n`,
    }),
  },
]

/** `name | capabilities | rules with their severity`. */
async function line(name: string, head: Files): Promise<string> {
  const { deltas, findings } = await reviewFiles({}, head)
  const gained = new Set(deltas.flatMap((delta) => delta.capabilities))
  const said = new Set(
    findings.map(({ rule, severity, certainty }) => `${rule} ${severity}${certainty === "possible" ? "?" : ""}`),
  )
  return [name, capabilities.filter((each) => gained.has(each)).join(" "), [...said].sort().join(", ")].join(" | ")
}

describe.each(offers)("what $provider offers", ({ provider, names, grant }) => {
  it("is told of as the reviewed table has it: `npx vitest run -u` writes it anew", async () => {
    const lines: string[] = []
    for (const name of names) lines.push(await line(name, grant(name)))
    expect(lines.length).toBeGreaterThan(50)
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`tables/${provider}.txt`)
  })
})
