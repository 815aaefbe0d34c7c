/** Beginning in a repository: what is written is valid, says what was found, and leaves alone what is there. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { readOptions } from "../../src/read-options.ts"

const made: string[] = []
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
})

function repository(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), "init-"))
  made.push(directory)
  spawnSync("git", ["init", "-q", directory])
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["src/cli.ts", "init", ...args], { encoding: "utf8", env: { PATH: process.env.PATH } })

const terraform = `resource "aws_iam_policy" "a" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0" },
    { Effect = "Allow", Action = "bedrock:Retrieve", Resource = "arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/K" }] })
}
`

describe("init", () => {
  it("writes a configuration and a workflow that say what was found, and are valid", async () => {
    const directory = repository({ "main.tf": terraform, "examples/a/main.tf": "", "cdk.json": "{}" })
    const { status, stdout } = run("--repo", directory)
    expect([status, stdout]).toEqual([0, expect.stringContaining("wrote .github/ai-iam-gate.yml")])
    expect(stdout).toContain("2 terraform")
    const text = readFileSync(join(directory, ".github/ai-iam-gate.yml"), "utf8")
    for (const found of ["111122223333", "amazon.nova-lite-v1:0", "examples/**"]) expect(text).toContain(found)
    // What is only found is a comment; uncommented, all of it is valid too.
    for (const each of [text, text.replace(/^# (?!yaml-)(?=[a-z- ]+:| {2})/gm, "")]) {
      const file = { path: "c.yml", revision: "base", text: each } as const
      expect((await readOptions({ file }, undefined, async () => undefined)).failOn).toBe("none")
    }
    const workflow = readFileSync(join(directory, ".github/workflows/ai-access.yml"), "utf8")
    expect(parse(workflow)).toEqual(parse(readFileSync("docs/workflows/gate.yml", "utf8")))
    expect(workflow).toContain("docs/workflows/cdk.yml")
  })

  it("leaves alone what is there", () => {
    const directory = repository({ ".github/ai-iam-gate.yml": "fail-on: low\n" })
    const { status, stdout } = run("--repo", directory, "--fail-on", "high")
    expect([status, stdout]).toEqual([0, expect.stringContaining(".github/ai-iam-gate.yml is there already")])
    expect(readFileSync(join(directory, ".github/ai-iam-gate.yml"), "utf8")).toBe("fail-on: low\n")
    const again = run("--repo", directory)
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("there is nothing to begin")])
  })

  it("prints instead, and says what is wrong", () => {
    const directory = repository({})
    expect(run("--repo", directory, "--print").stdout).toContain("fail-on: none")
    expect(existsSync(join(directory, ".github"))).toBe(false)
    expect(run("--repo", directory, "--fail-on", "often").stderr).toContain("is not a severity")
    expect(run("--repo", join(directory, "nowhere")).status).toBe(2)
    expect(run("--force").stderr).toContain("there is no flag `--force`")
  })
})
