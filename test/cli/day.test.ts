/** What a change says of models is judged by the day that it was made, and never by a day that is still to come. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"

const directory = mkdtempSync(join(tmpdir(), "day-"))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const git = (day: string, ...args: readonly string[]) => {
  const at = `${day}T12:00:00Z`
  const who = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@x", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@x" }
  const env = { PATH: process.env.PATH, ...who, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
  const { status, stderr } = spawnSync("git", args, { cwd: directory, encoding: "utf8", env })
  if (status !== 0) throw new Error(stderr)
}
const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Action: "bedrock:InvokeModel",
      Resource: "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-v2",
    },
  ],
})

/** 2026-11-27 */
const SOURCE_DATE_EPOCH = "1795737600"

it.each([
  ["2024-05-01", undefined],
  ["2025-03-01", "any/models/legacy-model"],
  ["2026-11-27", "any/models/retired-model"],
  ["2035-01-01", "any/models/retired-model"],
])("of a commit of %s", (day, says) => {
  rmSync(join(directory, ".git"), { recursive: true, force: true })
  rmSync(join(directory, "policy.json"), { force: true })
  git(day, "init", "-q", "-b", "main")
  git(day, "commit", "-q", "--allow-empty", "-m", "begin")
  writeFileSync(join(directory, "policy.json"), policy)
  git(day, "add", "policy.json")
  git(day, "commit", "-q", "-m", "a model")
  const { stdout } = spawnSync(
    process.execPath,
    ["src/cli.ts", "check", "--repo", directory, "--base", "HEAD~1", "--head", "HEAD", "--format", "json"],
    { encoding: "utf8", env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH } },
  )
  const rules = (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)
  expect(rules.filter((rule) => rule.startsWith("any/models/"))).toEqual(says === undefined ? [] : [says])
})
