/** Real CDK programs, synthesised before and after a change: what is said of them, and the text of the program it stands on. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const apps = readdirSync("test/cdk/apps")
const root = mkdtempSync(join(tmpdir(), "cdk-apps-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Both revisions lie where a checkout of theirs would: at the same path, on another machine. */
beforeAll(() => {
  for (const side of ["before", "after"]) {
    const work = join(root, side)
    for (const app of apps) cpSync(join("test/cdk/apps", app, side), join(work, "programs", app), { recursive: true })
    mkdirSync(join(work, "out"))
    symlinkSync(resolve("node_modules"), join(work, "node_modules"))
    const { status, stderr } = spawnSync(
      resolve("node_modules/.bin/node"),
      [resolve("test/cdk/synthesise.ts"), join(work, "programs"), join(work, "out")],
      { encoding: "utf8", env: { PATH: process.env.PATH } },
    )
    expect(status, stderr).toBe(0)
  }
}, 120_000)

/** The program and its assembly, as a repository that commits both. */
function filesOf(app: string, side: "before" | "after"): Files {
  const files: Record<string, string> = {}
  for (const [place, directory] of [
    [join(root, side, "programs", app), `programs/${app}`],
    [join(root, side, "out", app, "cdk.out"), `${app}/cdk.out`],
  ] as const)
    for (const name of readdirSync(place, { recursive: true, encoding: "utf8" }))
      if (/\.(?:ts|json)$/.test(name)) files[`${directory}/${name}`] = readFileSync(join(place, name), "utf8")
  return files
}

/** The findings: file, line, text, rule, severity, certainty, and whose access it is. */
const expected: Readonly<Record<string, readonly string[]>> = {
  aspects: [
    'programs/aspects/app.ts:10 "AmazonBedrockFullAccess" aws/bedrock/broad-managed-policy high certain Equipped/Worker',
  ],
  bedrock: [
    'programs/bedrock/app.ts:29 guardrailConfiguration: { guardrailIdentifier: guardrail.attrGuardrailId, guardrailVersion: "1" }, any/access/guardrail-detached high certain Agents/Agent',
  ],
  "cross-stack": [
    'programs/cross-stack/lib/grants.ts:10 "arn:aws:bedrock:*::foundation-model/*" aws/bedrock/any-model high certain Roles/AgentRole',
  ],
  "cross-region": [
    'programs/cross-region/app.ts:18 "bedrock:DeleteInferenceProfile" any/identity/invoke-and-manage high certain Use/AgentRole',
  ],
  "custom-resource": [
    'programs/custom-resource/app.ts:16 "bedrock:DeleteModelInvocationLoggingConfiguration" aws/bedrock/logging-administration high certain Custom/AWS679f53fac002430cb0da5b7982bd2287/ServiceRole',
  ],
  grants: ["programs/grants/app.ts:17 grantFullAccess any/access/new-capability medium certain Grants/ChatRole"],
  imported: [
    'programs/imported/app.ts:10 "bedrock:PutModelInvocationLoggingConfiguration" any/identity/invoke-and-manage high certain shared-agent',
    'programs/imported/app.ts:10 "bedrock:PutModelInvocationLoggingConfiguration" aws/bedrock/logging-administration high certain shared-agent',
  ],
  l1: ['programs/l1/app.ts:21 "*" aws/bedrock/any-model high certain Lean/AgentRole'],
  l2: [
    'programs/l2/app.ts:23 "bedrock:DeleteGuardrail" any/identity/consumer-edits-safety critical certain Assistant/Chat/ServiceRole',
  ],
  nested: ['programs/nested/app.ts:16 "bedrock:*" aws/bedrock/wildcard high certain Search/Reader'],
  sagemaker: [
    'programs/sagemaker/app.ts:12 "AmazonSageMakerFullAccess" aws/sagemaker/broad-managed-policy high certain Lab/NotebookRole',
  ],
  stages: ['programs/stages/app.ts:17 "*" aws/bedrock/any-model high certain Prod/Ai/AgentRole'],
}

describe("a CDK program", () => {
  it.each(apps)("%s has the comment on its own text", async (app) => {
    const { findings, diagnostics } = await reviewFiles(filesOf(app, "before"), filesOf(app, "after"))
    expect(diagnostics).toEqual([])
    expect(
      findings.map(
        ({ location, rule, severity, certainty, principal }) =>
          `${location.source.path}:${startOf(location).line} ${textOf(location)} ${rule} ${severity} ${certainty} ${principal}`,
      ),
    ).toEqual(expected[app])
  })

  it.each(apps)("%s is silent where nothing changes, and broadens nothing on the way back", async (app) => {
    const [before, after] = [filesOf(app, "before"), filesOf(app, "after")]
    expect(await reviewFiles(after, after)).toMatchObject({ findings: [], deltas: [], diagnostics: [] })
    const back = await reviewFiles(after, before)
    expect(back.deltas.filter(({ broadens }) => broadens)).toEqual([])
  })
})
