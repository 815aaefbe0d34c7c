import { execFileSync, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { gitPath, serveGit } from "../loopback/git-server.ts"
import { makePullRequest, type PullRequest } from "../loopback/runner.ts"

const token = "ghs_1234_canary.of.a-token"
const asHeader = Buffer.from(`x-access-token:${token}`).toString("base64")
const isTold = (text: string): boolean => text.includes(token) || text.includes(asHeader)

const policy = (resource: string) =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] }, null, 1)

interface Server {
  readonly url: string
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[]
  close(): Promise<void>
}

async function serve(answer: RequestListener): Promise<Server> {
  const requests: Server["requests"] = []
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers })
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const nobody: RequestListener = (_, response) =>
  response.writeHead(404, { "content-type": "application/json" }).end("{}")

let pull: PullRequest
let temp = ""
beforeEach(() => {
  pull = makePullRequest({ "policy.json": policy("a") }, { "policy.json": policy("*") })
  temp = mkdtempSync(join(tmpdir(), "ai-iam-gate-token-"))
})
afterEach(() => {
  pull.remove()
  rmSync(temp, { recursive: true, force: true })
})

/** The Action with a `git` before the real one that writes down how it was called, and with every connection written down. */
async function runRecorded(apiUrl: string, workspace: string, serverUrl = "https://github.com") {
  const calls = join(temp, "git-calls")
  const record = join(temp, "record")
  const wrapper = join(temp, "bin")
  const git = execFileSync("sh", ["-c", "command -v git"]).toString().trim()
  for (const file of [record, join(temp, "output"), join(temp, "summary")]) writeFileSync(file, "")
  for (const directory of [wrapper, calls]) mkdirSync(directory)
  const script = `#!/bin/sh\n{ for each in "$@"; do printf 'arg %s\\n' "$each"; done; tr '\\0' '\\n' < /proc/$$/environ | sed 's/^/env /'; } >> '${calls}'/$$\nexec '${git}' "$@"\n`
  writeFileSync(join(wrapper, "git"), script, { mode: 0o755 })
  const side = (sha: string) => ({ sha, repo: { full_name: "acme/assistant" } })
  const event = {
    action: "opened",
    number: 7,
    pull_request: { number: 7, draft: false, base: side(pull.base), head: side(pull.head) },
  }
  writeFileSync(join(temp, "event.json"), JSON.stringify(event))
  const child = spawn(process.execPath, ["--import", resolve("test/security/recorder.mjs"), "src/action.ts"], {
    env: {
      PATH: `${wrapper}:${process.env.PATH}`,
      HOME: temp,
      RECORD_TO: record,
      GITHUB_ACTIONS: "true",
      GITHUB_TOKEN: token,
      ACTIONS_RUNTIME_TOKEN: token,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(temp, "event.json"),
      GITHUB_REPOSITORY: "acme/assistant",
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      RUNNER_TEMP: join(temp, "runner"),
      "INPUT_GITHUB-TOKEN": token,
      INPUT_SARIF: join(temp, "runner", "report.sarif"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")))
  const status = await new Promise<number>((done) => child.on("close", (code) => done(code ?? -1)))
  // A file for each call: they run side by side.
  const gits = readdirSync(calls)
    .map((name) => readFileSync(join(calls, name), "utf8"))
    .map((call) => {
      const lines = call.split("\n")
      const of = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(4))
      return { args: of("arg"), env: of("env") }
    })
  const noted = readFileSync(record, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { kind: string; what: string })
  const whatOf = (kind: string) => [...new Set(noted.filter((each) => each.kind === kind).map(({ what }) => what))]
  return { status, log, gits, connected: whatOf("connect"), lookedUp: whatOf("lookup"), started: whatOf("spawn") }
}

const shallowClone = (): string => {
  const workspace = join(temp, "workspace")
  const env = { PATH: process.env.PATH, HOME: temp, GIT_CONFIG_NOSYSTEM: "1" }
  execFileSync("git", ["-C", pull.directory, "config", "uploadpack.allowAnySHA1InWant", "true"], { env })
  execFileSync("git", ["clone", "-q", "--depth=1", "--branch=change", `file://${pull.directory}`, workspace], { env })
  return workspace
}

const filesBelow = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((path) => join(directory, path))
    .filter((path) => statSync(path).isFile())

describe("the token", () => {
  it("goes to GitHub's API and, by the environment, to the one fetch; and nowhere else", {
    timeout: 60_000,
  }, async () => {
    const parted = { base_commit: { sha: pull.base }, merge_base_commit: { sha: pull.base } }
    const compare = JSON.stringify({ ...parted, total_commits: 0, commits: [] })
    const isGits = (path: string) => gitPath({ owner: "acme", repo: "assistant" }, path.split("?")[0] ?? "")
    const api = await serve((request, response) => {
      const asked = isGits(request.url ?? "")
      if (asked !== undefined) serveGit(pull, asked, request, response, token)
      else if (request.url?.includes("/compare/"))
        response.writeHead(200, { "content-type": "application/json" }).end(compare)
      else nobody(request, response)
    })
    const workspace = shallowClone()
    const { status, log, gits, connected, lookedUp, started } = await runRecorded(api.url, workspace, api.url)
    await api.close()
    expect(status, log).toBe(1)
    const [fetched, called] = [true, false].map((of) =>
      api.requests.filter(({ path }) => (isGits(path) !== undefined) === of),
    )
    expect(fetched?.length).toBeGreaterThan(0)
    expect(called?.length).toBeGreaterThan(1)
    for (const { headers } of called ?? [])
      expect(headers.authorization).toMatch(new RegExp(`^(token|bearer) ${token}$`))

    expect(gits.length).toBeGreaterThan(2)
    const holding = gits.filter(({ env }) => env.some(isTold))
    expect(holding.map(({ args }) => args.includes("fetch"))).toEqual([true])
    for (const { args, env } of gits) {
      expect(args.some(isTold)).toBe(false)
      expect(args).toContain("core.fsmonitor=false")
      expect(env.filter((line) => /^(INPUT|ACTIONS)_/.test(line))).toEqual([])
    }
    expect(log.replace(`::add-mask::${token}`, "")).not.toContain(token)
    for (const file of [
      ...filesBelow(workspace),
      ...filesBelow(join(temp, "runner")),
      join(temp, "output"),
      join(temp, "summary"),
    ])
      expect(isTold(readFileSync(file, "latin1")), file).toBe(false)

    expect(connected).toEqual([api.url.replace("http://", "")])
    expect(lookedUp.filter((name) => name !== "127.0.0.1")).toEqual([])
    expect(started).toEqual(["git"])
  })

  it("is not carried along by a redirect to another host", { timeout: 60_000 }, async () => {
    const stranger = await serve(nobody)
    const url = stranger.url.replace("127.0.0.1", "localhost")
    const api = await serve((request, response) => response.writeHead(302, { location: `${url}${request.url}` }).end())
    const { status } = await runRecorded(api.url, pull.directory)
    await Promise.all([api.close(), stranger.close()])
    expect(status).toBe(1)
    expect(api.requests.length).toBeGreaterThan(0)
    for (const { headers } of stranger.requests) expect(JSON.stringify(headers)).not.toContain(token)
  })

  it("leaves the machine in no run that needs neither: nothing is connected to for a change that is nobody's business", {
    timeout: 60_000,
  }, async () => {
    const quiet = makePullRequest({ "README.md": "a\n" }, { "README.md": "b\n" })
    pull.remove()
    pull = quiet
    const api = await serve(nobody)
    const { status, connected, gits } = await runRecorded(api.url, quiet.directory)
    await api.close()
    expect(status).toBe(0)
    expect(connected.length).toBeLessThanOrEqual(1)
    expect(gits.some(({ env, args }) => env.some(isTold) || args.some(isTold))).toBe(false)
  })
})
