/** Files that a program generated: the comment stands on the line of the program, where the pull request has it. */
import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { makePullRequest } from "../loopback/runner.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { lite } from "./idioms/idiom.ts"

const program = (action: string) =>
  `import { App } from "cdktf"\nconst app = new App()\n\nnew RolePolicy(app, "policy", {\n  action: "${action}",\n})\n`
const synthesised = (action: string, stackTrace: readonly string[]) =>
  JSON.stringify(
    {
      resource: {
        aws_iam_role_policy: {
          policy: {
            "//": { metadata: { path: "stack/policy", uniqueId: "policy", stackTrace } },
            role: "app",
            policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action: action, Resource: lite }] }),
          },
        },
      },
    },
    null,
    2,
  )
const trace = [
  "new TerraformElement (/build/node_modules/cdktf/lib/element.js:1:1)",
  "Object.<anonymous> (/build/infra/main.ts:4:1)",
]
const out = "cdktf.out/stacks/app/cdk.tf.json"
const files = (action: string, stack = trace, code = program(action)): Files => ({
  [out]: synthesised(action, stack),
  "infra/main.ts": code,
})
const [narrow, wide] = ["bedrock:InvokeModel", "bedrock:*"]

describe("what CDK for Terraform wrote", () => {
  it("is commented on in the program that is part of the change", async () => {
    const [finding] = (await reviewFiles(files(narrow), files(wide))).findings
    expect(finding?.location.source.path).toBe("infra/main.ts")
    expect(finding && textOf(finding.location)).toBe('"bedrock:*"')
    expect(finding?.related.map(({ span, note }) => [span.source.path, note])[0]).toEqual([out, "what came of it"])
  })

  it("names the line of a program that stays as it is", async () => {
    const [finding] = (await reviewFiles(files(narrow), files(wide, trace, program(narrow)))).findings
    expect(finding?.location.source.path).toBe(out)
    expect(finding?.related.map(({ span, note }) => [span.source.path, textOf(span), note])).toContainEqual([
      "infra/main.ts",
      'new RolePolicy(app, "policy", {',
      "the program's line that made it",
    ])
  })

  it.each([
    ["no stack", []],
    ["libraries alone", trace.slice(0, 1)],
    ["a file of another machine", ["x (/elsewhere/other.ts:4:1)"]],
    ["a line that is not there", ["x (/build/infra/main.ts:400:1)"]],
    ["an empty line", ["x (/build/infra/main.ts:3:1)"]],
  ])("stays where it is with %s", async (_, stack) => {
    const [finding] = (await reviewFiles(files(narrow, stack), files(wide, stack))).findings
    expect(finding?.location.source.path).toBe(out)
    expect(finding?.related.map(({ span }) => span.source.path)).not.toContain("infra/main.ts")
  })

  it("is found in a repository of git too", () => {
    const pull = makePullRequest(files(narrow), files(wide))
    const { stdout } = spawnSync(
      process.execPath,
      ["src/cli.ts", "check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head, "--format", "json"],
      { encoding: "utf8", env: { PATH: process.env.PATH } },
    )
    const [finding] = JSON.parse(stdout).findings
    expect([finding.location.path, finding.location.start.line, finding.placement]).toEqual([
      "infra/main.ts",
      5,
      "line",
    ])
  })
})
