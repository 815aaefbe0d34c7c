/** The command `review` from outside: its words, its messages, and where what it writes goes. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makePullRequest, type PullRequest } from "../loopback/runner.ts"
import { company, companyBefore } from "../survey/repository.ts"

let pull: PullRequest
let temp = ""
beforeAll(() => {
  pull = makePullRequest(companyBefore, company)
  temp = mkdtempSync(join(tmpdir(), "ai-iam-gate-review-"))
})
afterAll(() => {
  pull.remove()
  rmSync(temp, { recursive: true, force: true })
})

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", "review", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}

describe("review", () => {
  it("says its words", () => {
    const { status, stdout } = run("--help")
    expect(status).toBe(0)
    for (const flag of ["--repo", "--head", "--base", "--config", "--format", "--output", "--repository"])
      expect(stdout).toContain(`  ${flag} `)
  })

  it.each([
    [["--format", "xml"], "`xml` is not a format; use one of html, markdown, csv, json"],
    [
      ["--nonsense", "x"],
      "there is no flag `--nonsense`; valid are --repo, --head, --base, --config, --format, --output, --repository",
    ],
    [["--head"], "`--head` needs a value"],
    [["--repo", "/nowhere/at/all"], "`/nowhere/at/all` does not exist"],
    [["--head", "nowhere"], "unknown revision `nowhere`"],
    [["--base", "nowhere"], "unknown revision `nowhere`"],
    [["--config", "nowhere.yml"], "there is no `nowhere.yml` at the revision that is reviewed"],
    [["--config", "fail-on: loud\n"], "is not a severity"],
    [["--repository", "acme/assistant"], "write it like `https://github.com/acme/assistant`"],
    [["--repository", "https://ada:secret@github.com/acme/assistant"], "is no page"],
    [["--repository", "javascript:alert(1)"], "is no page"],
  ])("is status 2, with a plain message and nothing written, for %j", (args, message) => {
    const { status, stdout, stderr } = run("--repo", pull.directory, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it("writes to a file, and never through a link", () => {
    const path = join(temp, "new", "review.html")
    expect(run("--repo", pull.directory, "--head", pull.head, "--format", "html", "--output", path)).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    })
    expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/)
    symlinkSync(join(temp, "elsewhere"), join(temp, "link"))
    const { status, stderr } = run("--repo", pull.directory, "--head", pull.head, "--output", join(temp, "link"))
    expect(status).toBe(2)
    expect(stderr).toContain("it is a symbolic link")
  })

  it("reads the work tree where no revision is given, and a bare repository where one is", () => {
    writeFileSync(
      join(pull.directory, "infra", "more.tf"),
      'resource "aws_iam_role" "uncommitted" {\n  name = "uncommitted"\n}\nresource "aws_iam_role_policy" "uncommitted" {\n  role = aws_iam_role.uncommitted.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*" }] })\n}\n',
    )
    const tree = run("--repo", pull.directory, "--format", "csv")
    rmSync(join(pull.directory, "infra", "more.tf"))
    expect(tree.status).toBe(0)
    expect(tree.stdout).toContain("aws_iam_role.uncommitted")
    const bare = run("--repo", pull.gitDirectory, "--head", pull.head, "--format", "csv")
    expect(bare.status).toBe(0)
    expect(bare.stdout).toContain("aws_iam_role.assistant")
    expect(bare.stdout).not.toContain("aws_iam_role.uncommitted")
  })

  it("takes its configuration from the revision that it reviews", () => {
    const { stdout } = run("--repo", pull.directory, "--head", pull.head, "--format", "json")
    const { models, stats, crossings } = JSON.parse(stdout)
    expect(models.map(({ approval }: { approval: string }) => approval)).toContain("approved")
    expect(stats.ignored).toBe(1)
    expect(crossings.map(({ certainty }: { certainty: string }) => certainty)).toEqual(["certain", "certain"])
    expect(stdout).not.toContain("examples/open.json")
  })
})
