import { describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { reviewFiles } from "../review-sources.ts"
import { badInput } from "./azure/bad-input.ts"
import { bicepResources } from "./azure/bicep-resources.ts"
import { identities } from "./azure/identities.ts"
import { places } from "./azure/places.ts"
import { assigned, type PullRequest } from "./azure/pull-request.ts"
import { roles } from "./azure/roles.ts"
import { settings } from "./azure/settings.ts"
import { templates } from "./azure/templates.ts"

const all: readonly PullRequest[] = [
  ...roles,
  ...identities,
  ...places,
  ...settings,
  ...templates,
  ...bicepResources,
  ...badInput,
]

const told = async ({ path = "main.tf", beside }: PullRequest, base: string, head: string) => {
  const { findings, diagnostics, deltas } = await reviewFiles(
    { ...beside, ...(base !== "" && { [path]: base }) },
    { ...beside, ...(head !== "" && { [path]: head }) },
  )
  return {
    diagnostics: diagnostics.map(({ message }) => message),
    broadens: deltas.filter(({ broadens }) => broadens).map(({ capabilities }) => capabilities.join()),
    findings: findings.map(({ rule, severity, certainty, location }) => {
      const text = textOf(location).split("\n")[0]
      const at = `${location.source.revision === "base" ? "base:" : ""}${startOf(location).line}`
      return `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""} ${at} ${text}`
    }),
  }
}

/** JSON has no comments. */
const laidOutAnew = ({ path = "main.tf", after }: PullRequest): string =>
  `${path.endsWith(".tf") ? "# laid out anew" : path.endsWith(".bicep") ? "// laid out anew" : ""}\n\n${after}`

it("has a name of its own for each", () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

describe.each(all)("$name", (each) => {
  const { before, after, finds, back = [], says = [], broadens } = each
  it("is found where it was written", async () => {
    const { findings, diagnostics, broadens: seen } = await told(each, before, after)
    expect(findings).toEqual(finds)
    expect(diagnostics).toEqual(says)
    if (broadens) expect(seen).toEqual(broadens)
  })
  it("is what it is on the way back", async () => {
    expect((await told(each, after, before)).findings).toEqual(back)
  })
  it("says nothing where nothing changes", async () => {
    expect((await told(each, after, laidOutAnew(each))).findings).toEqual([])
  })
})

it("a broad role that becomes one to use models: what is lost is said beside what is gained", async () => {
  const { findings } = await reviewFiles(
    { "main.tf": assigned("Contributor") },
    { "main.tf": assigned("Cognitive Services OpenAI User") },
  )
  expect(findings.map(({ what }) => what)).toEqual([expect.stringContaining("it loses: administer AI services")])
  expect(findings[0]?.what).toContain("obtain keys and tokens")
  expect(findings[0]?.what).toContain("deploy models and agents")
})
