/** Which git processes a run starts: each costs as much as reading a dozen files, so that one more needs a reason. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"

let temp = ""
let pull: PullRequest | undefined
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), "ai-iam-gate-processes-"))
})
afterEach(() => {
  pull?.remove()
  rmSync(temp, { recursive: true, force: true })
})

/** A `git` before the real one that writes down its command. */
function recording(): { readonly path: string; readonly commands: () => readonly string[] } {
  const [bin, calls] = [join(temp, "bin"), join(temp, "calls")]
  for (const directory of [bin, calls]) mkdirSync(directory)
  const git = execFileSync("sh", ["-c", "command -v git"]).toString().trim()
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${calls}'/$$\nexec '${git}' "$@"\n`
  writeFileSync(join(bin, "git"), script, { mode: 0o755 })
  const commandIn = (words: readonly string[]): string =>
    words.find((word, i) => !word.startsWith("-") && !/^-[cC]$/.test(words[i - 1] ?? "")) ?? ""
  return {
    path: `${bin}:${process.env.PATH}`,
    commands: () => readdirSync(calls).map((name) => commandIn(readFileSync(join(calls, name), "utf8").split("\n"))),
  }
}

function commandsOf(entry: "cli" | "action", base: Files, head: Files): readonly string[] {
  const of = makePullRequest(base, head)
  pull = of
  const { path, commands } = recording()
  const side = (sha: string) => ({ sha, repo: { full_name: "acme/assistant" } })
  const event = { number: 7, pull_request: { number: 7, comments: 0, base: side(of.base), head: side(of.head) } }
  writeFileSync(join(temp, "event.json"), JSON.stringify(event))
  const words = ["check", "--repo", of.directory, "--base", of.base, "--head", of.head]
  const { status, stderr } = spawnSync(process.execPath, [`src/${entry}.ts`, ...(entry === "cli" ? words : [])], {
    env: {
      PATH: path,
      HOME: temp,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(temp, "event.json"),
      GITHUB_WORKSPACE: of.directory,
      RUNNER_TEMP: temp,
      INPUT_COMMENT: "none",
    },
    encoding: "utf8",
  })
  expect(status, stderr).toBe(0)
  return [...commands()].sort()
}

const role = (name: string) => ({ "infra/role.tf": `resource "aws_iam_role" "app" {\n  name = "${name}"\n}\n` })
const readme = (text: string) => ({ "README.md": text })

it.each([
  // The differing files, their texts, who refers to them, and their hunks.
  ["cli", "a change of Terraform files", role("a"), role("b"), ["cat-file", "diff-tree", "diff-tree", "grep"]],
  // And where the branches parted.
  [
    "action",
    "a change of Terraform files",
    role("a"),
    role("b"),
    ["cat-file", "diff-tree", "diff-tree", "grep", "merge-base"],
  ],
  ["cli", "a change of nothing of ours", readme("a"), readme("b"), ["cat-file", "diff-tree"]],
  ["action", "a change of nothing of ours", readme("a"), readme("b"), ["cat-file", "diff-tree", "merge-base"]],
] as const)("the %s starts for %s no git but these", { timeout: 60_000 }, (entry, _, base, head, expected) => {
  expect(commandsOf(entry, base, head)).toEqual(expected)
})
