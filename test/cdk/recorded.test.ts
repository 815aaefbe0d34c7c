/** Assemblies as older versions of the CDK wrote them, and as a Python program comes to: the same change, told on its own lines. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const recorded = "test/cdk/recorded"

function filesOf(version: string, side: "before" | "after"): Files {
  const root = join(recorded, version, side)
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")]),
  )
}

const places: Readonly<Record<string, { readonly path: string; readonly guardrail: number; readonly all: number }>> = {
  "1.60.0": { path: "programs/assistant/app.ts", guardrail: 15, all: 22 },
  "2.20.0": { path: "programs/assistant/app.ts", guardrail: 14, all: 21 },
  "2.180.0": { path: "programs/assistant/app.ts", guardrail: 14, all: 21 },
  "2.246.0": { path: "programs/assistant/app.ts", guardrail: 14, all: 21 },
  "python-2.276": { path: "programs/assistant/stacks/assistant.py", guardrail: 22, all: 31 },
}

it("every recording is tried", () => {
  expect(
    readdirSync(recorded)
      .filter((name) => name !== "README.md")
      .sort(),
  ).toEqual(Object.keys(places).sort())
})

const typescript = ["role.addToPolicy(", 'new Policy(nested, "Read", {']

/** The first call for each of the two policies, where stacks were recorded; where none were, what has the constructs' names. */
const made: Readonly<Record<string, readonly string[]>> = {
  "1.60.0": typescript,
  "2.20.0": [
    'const role = new Role(stack, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })',
    'new Policy(nested, "Read", {',
  ],
  "2.180.0": typescript,
  "2.246.0": typescript,
  "python-2.276": ["role.add_to_policy(", "iam.Policy("],
}

describe.each(Object.entries(places))("what %s wrote", (version, { path, guardrail, all }) => {
  const [before, after] = [filesOf(version, "before"), filesOf(version, "after")]

  it("is told on the program's own text, for the role that the nested stack was given", async () => {
    const { findings, diagnostics } = await reviewFiles(before, after)
    expect(diagnostics).toEqual([])
    expect(
      findings.map(
        ({ location, rule, principal }) =>
          `${location.source.path}:${startOf(location).line} ${textOf(location)} ${rule} ${principal}`,
      ),
    ).toEqual([
      `${path}:${guardrail} "bedrock:DeleteGuardrail" any/identity/consumer-edits-safety Assistant/AgentRole`,
      `${path}:${all} "*" aws/bedrock/any-knowledge-base Assistant/AgentRole`,
    ])
  })

  it("leads to the line that made it where the program does not say what is granted", async () => {
    const silent = (files: Files): Files => ({
      ...files,
      // Words that only the template has: the program got them from elsewhere.
      [path]: (files[path] ?? "").replaceAll(/"(?:bedrock:\w+|arn:[^"]*|\*)"/g, "given"),
    })
    const { findings } = await reviewFiles(silent(before), silent(after))
    const lines = findings.map(({ location }) => `${location.source.path} ${textOf(location)}`)
    expect(lines).toEqual(made[version]?.map((line) => `${path} ${line}`))
  })

  it("is silent the other way round, and where nothing changes", async () => {
    expect((await reviewFiles(after, before)).deltas.filter(({ broadens }) => broadens)).toEqual([])
    expect(await reviewFiles(after, after)).toMatchObject({ findings: [], deltas: [], diagnostics: [] })
  })
})
