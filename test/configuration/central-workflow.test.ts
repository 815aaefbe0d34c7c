import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { parse } from "yaml"
import { readConfiguration } from "../../src/configuration/configuration.ts"
import { readWorkflow } from "../../src/gate/workflow.ts"
import { configurationIn } from "../../src/options.ts"

const text = readFileSync("docs/workflows/central.yml", "utf8")

/** https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization */
it("the workflow that a ruleset may require is started by what a ruleset starts, with few permissions and what it uses pinned", () => {
  const workflow = parse(text)
  expect(workflow.on).toEqual({ pull_request: null, merge_group: null })
  expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write" })
  const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name)
  expect(uses).toEqual([expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/), "OWNER/ai-iam-gate@COMMIT"])
})

it("its policy is one, stands above the repository's file, and can be used", async () => {
  const step = readWorkflow(text, (name) => name.includes("ai-iam-gate"))?.steps[0]
  const { policy } = configurationIn(step?.inputs.get("config")?.trim())
  if (!policy) throw new Error("it is taken for a path")
  const options = await readConfiguration({ policy }, undefined, async () => undefined)
  expect(options).toMatchObject({ failOn: "high", repositoryMay: new Set(["waive"]), refused: [] })
})
