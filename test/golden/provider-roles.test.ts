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

const offers: readonly Offer[] = [
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
