import { afterAll, describe, expect, it } from "vitest"
import { loadChange } from "../../src/change/load.ts"
import { formats } from "../../src/formats/index.ts"
import { startOf } from "../../src/model/source.ts"
import { makeRepository, removeAll } from "./made.ts"

afterAll(removeAll)

type Files = Readonly<Record<string, string | null>>

const program = (...actions: readonly string[]): string =>
  `role.addToPolicy(new PolicyStatement({\n${actions.map((action) => `  actions: ["${action}"],\n`).join("")}}))\n`
const project = { "infra/cdk.json": "{}", "infra/lib/app.ts": program("s3:GetObject") }

/** `path:line` of what is said not to be judged. */
async function unjudged(base: Files, head: Files | "work tree"): Promise<readonly string[]> {
  const repo = makeRepository()
  const from = repo.commit(base)
  const to = head === "work tree" ? {} : { head: repo.commit(head) }
  if (head === "work tree") repo.write({ "infra/lib/app.ts": program("bedrock:*") })
  const { diagnostics } = await loadChange({ repo: repo.directory, base: from, ...to }, formats)
  return diagnostics
    .filter(({ code }) => code === "unwritten")
    .map(({ at, severity }) => {
      expect(severity).toBe("error")
      return "source" in at ? `${at.source.path}:${startOf(at).line}` : at.path
    })
}

describe("a program of which nothing that it writes is here is said not to be judged", () => {
  it.each<[string, Files, Files, string[]]>([
    [
      "where it grants an action of AI",
      project,
      { "infra/lib/app.ts": program("s3:GetObject", "bedrock:InvokeModel") },
      ["infra/lib/app.ts:3"],
    ],
    [
      "in single quotes, in a new file",
      project,
      { "infra/lib/ai.ts": "actions: ['sagemaker:*']\n" },
      ["infra/lib/ai.ts:1"],
    ],
    [
      "where it attaches a policy about AI",
      project,
      { "infra/app.py": 'from_aws_managed_policy_name("AmazonBedrockFullAccess")\n' },
      ["infra/app.py:1"],
    ],
    [
      "once a program",
      project,
      { "infra/a.ts": program("bedrock:*"), "infra/b.ts": program("bedrock:*") },
      ["infra/a.ts:2"],
    ],
    ["of CDK for Terraform", { "cdktf.json": "{}" }, { "main.ts": program("bedrock:*") }, ["main.ts:2"]],
  ])("%s", async (_, base, head, expected) => {
    expect(await unjudged(base, head)).toEqual(expected)
  })

  it("in the work tree", async () => {
    expect(await unjudged(project, "work tree")).toEqual(["infra/lib/app.ts:2"])
  })
})

describe("a program is passed over", () => {
  const granting = { "infra/cdk.json": "{}", "infra/lib/app.ts": program("bedrock:InvokeModel") }
  it.each<[string, Files, Files]>([
    ["that grants nothing of AI anew", project, { "infra/lib/app.ts": program("s3:*") }],
    ["whose grant stands on another line", granting, { "infra/lib/app.ts": `\n\n${program("bedrock:InvokeModel")}` }],
    [
      "whose grant moved to another file",
      granting,
      { "infra/lib/app.ts": null, "infra/lib/ai.ts": program("bedrock:InvokeModel") },
    ],
    ["whose grant is gone", granting, { "infra/lib/app.ts": program("s3:GetObject") }],
    ["that is a test", project, { "infra/test/app.test.ts": program("bedrock:*") }],
    [
      "that calls models and grants nothing",
      project,
      { "infra/lambda/index.ts": 'import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime"\n' },
    ],
    ["that belongs to no project", {}, { "lib/app.ts": program("bedrock:*") }],
    [
      "whose templates are committed",
      { ...project, "infra/test/a.integ.snapshot/Ai.template.json": "{}" },
      { "infra/lib/app.ts": program("bedrock:*") },
    ],
  ])("%s", async (_, base, head) => {
    expect(await unjudged(base, head)).toEqual([])
  })
})
