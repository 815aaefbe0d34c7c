import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { type Files, makePullRequest, type PullRequest, runAction, stateOf } from "../loopback/runner.ts"
import type { State } from "../loopback/state.ts"

// As `src/action.ts`, without the seconds between writes.
const entry = "test/github/at-once.ts"
let made: PullRequest[] = []
afterEach(() => {
  for (const pull of made) pull.remove()
  made = []
})
function pullOf(base: Files, head: Files): { pull: PullRequest; state: State } {
  const pull = makePullRequest(base, head)
  made.push(pull)
  return { pull, state: stateOf(pull) }
}

const statement = (resource: string, condition = "") => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "bedrock:InvokeModel",${condition}
      "Resource": "${resource}"
    }
  ]
}
`
const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const condition = '\n      "Condition": { "StringEquals": { "aws:SourceVpce": "vpce-1" } },'
const writes = (state: State) => state.requests.filter((request) => /^(POST|PATCH|DELETE) \/repos/.test(request))

describe("a pull request that widens access", () => {
  it("gets one review on the very line, one summary, outputs, and a red check", async () => {
    const { state, pull } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    const run = await runAction(state, { entry: "src/action.ts" })
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: "fail", findings: "1", "highest-severity": "high" })
    expect(run.outputs.report).toMatch(/\.json$/)
    expect(state.unknown).toEqual([])
    expect(state.reviews).toHaveLength(1)
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7, side: "RIGHT", commit: pull.head }])
    expect(state.reviewComments[0]?.body).toContain("Any foundation model may be invoked")
    expect(state.issueComments).toHaveLength(1)
    expect(state.issueComments[0]?.body).toContain("1 finding blocks this pull request: 1 high.")
    expect(run.summary).toContain("1 finding blocks this pull request: 1 high.")
    expect(run.log).toMatch(/^::error file=policy\.json,line=7/m)
    expect(run.log.replace("::add-mask::loopback-token", "")).not.toContain("loopback-token")
  })

  it("gets nothing more from a second run without a push", async () => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    await runAction(state, { entry })
    const before = writes(state).length
    const again = await runAction(state, { entry })
    expect(again.status).toBe(1)
    expect(writes(state).length).toBe(before)
  })

  it("is told in full by the summary alone, where inline comments are not wanted", async () => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    await runAction(state, { entry, inputs: { comment: "summary" } })
    expect(state.reviewComments).toEqual([])
    expect(state.issueComments.map(({ body }) => body)).toEqual([expect.stringContaining("**Instead:**")])
  })

  it("is commented on the left where text was deleted", async () => {
    // Nothing is suggested for a template: what fills it is not known.
    const path = "policy.json.tpl"
    const { state } = pullOf({ [path]: statement(model, condition) }, { [path]: statement(model) })
    await runAction(state, { entry })
    expect(state.reviewComments).toMatchObject([{ path, line: 7, side: "LEFT" }])
  })

  it("is commented on the lines to replace where putting the deleted text back is suggested", async () => {
    const { state } = pullOf({ "policy.json": statement(model, condition) }, { "policy.json": statement(model) })
    await runAction(state, { entry })
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", side: "RIGHT" }])
    expect(state.reviewComments[0]?.body).toContain("```suggestion\n")
    expect(state.reviewComments[0]?.body).toContain("vpce-1")
  })

  it("loses its comments, and the summary says so, once it is mended", async () => {
    const { state, pull } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    await runAction(state, { entry })
    state.head = pull.push({ "policy.json": statement(model), "README.md": "mended\n" })
    const run = await runAction(state, { entry })
    expect(run.status).toBe(0)
    expect(state.reviewComments).toEqual([])
    expect(state.issueComments).toHaveLength(1)
    expect(state.issueComments[0]?.body).toContain("does not change access to AI services")
  })

  it("keeps a comment that somebody answered, and says that it is fixed", async () => {
    const { state, pull } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    await runAction(state, { entry })
    const [comment] = state.reviewComments
    state.reviewComments.push({
      id: 1,
      author: "ada",
      body: "why?",
      path: "policy.json",
      commit: pull.head,
      subject: "line",
      line: 7,
      side: "RIGHT",
      replyTo: comment?.id ?? 0,
    })
    state.head = pull.push({ "policy.json": statement(model), "README.md": "mended\n" })
    await runAction(state, { entry })
    expect(state.reviewComments.map(({ body }) => body.slice(0, 10))).toEqual(["**Fixed.**", "why?"])
  })
})

describe("whatever the token may do", () => {
  it("leaves the verdict as it is, and says what is missing", async () => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    state.token = "reads"
    const run = await runAction(state, { entry })
    expect(run.status).toBe(1)
    expect(state.reviewComments).toEqual([])
    expect(run.log).toContain("pull-requests: write")
    expect(run.summary).toContain("Any foundation model may be invoked")
  })

  it("posts nothing without one, and nothing where comments are switched off", async () => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    expect((await runAction(state, { entry, inputs: { "github-token": "" } })).status).toBe(1)
    expect((await runAction(state, { entry, inputs: { comment: "none" } })).status).toBe(1)
    expect(writes(state)).toEqual([])
    await runAction(state, { entry, inputs: { comment: "summary" } })
    expect(writes(state)).toEqual(["POST /repos/acme/assistant/issues/7/comments"])
  })

  it("does not take a marker in somebody else's comment for its own", async () => {
    const { state, pull } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    await runAction(state, { entry })
    const forged = state.reviewComments.map(({ body }) => body)[0] ?? ""
    state.reviewComments = [
      {
        id: 2,
        author: "mallory",
        body: forged,
        path: "policy.json",
        commit: pull.head,
        subject: "line",
        line: 7,
        side: "RIGHT",
      },
    ]
    await runAction(state, { entry })
    expect(state.reviewComments.filter(({ author }) => author !== "mallory")).toHaveLength(1)
  })
})

describe("a pull request that is none of our business", () => {
  it("is green, without a comment", async () => {
    const { state } = pullOf({ "README.md": "a\n" }, { "README.md": "b\n", "chart.yaml": "a: {{ b }}\n" })
    const run = await runAction(state, { entry })
    expect(run.status).toBe(0)
    expect(state.requests).toEqual([])
    expect(run.summary).toContain("This pull request does not change access to AI services.")
  })
})

describe("a shallow checkout", () => {
  it("is completed by the two commits that are needed", async () => {
    const { state, pull } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    const workspace = mkdtempSync(join(tmpdir(), "ai-iam-gate-shallow-"))
    const env = { PATH: process.env.PATH, HOME: workspace, GIT_CONFIG_NOSYSTEM: "1" }
    execFileSync("git", ["-C", pull.directory, "config", "uploadpack.allowAnySHA1InWant", "true"], { env })
    execFileSync("git", ["clone", "--quiet", "--depth=1", "--branch=change", `file://${pull.directory}`, workspace], {
      env,
    })
    const run = await runAction(state, { entry, workspace, env: (url) => ({ GITHUB_SERVER_URL: url }) })
    rmSync(workspace, { recursive: true, force: true })
    expect(run.status).toBe(1)
    expect(state.requests).toContain(`GET /repos/acme/assistant/compare/${pull.base}...${pull.head}`)
    expect(state.reviewComments).toHaveLength(1)
  })
})

describe("bad settings", () => {
  it.each([
    [{ "fail-on": "hihg" }, "use one of info, low, medium, high, critical, none"],
    [{ comment: "loud" }, "use one of inline, summary, none"],
    [{ sarif: "../report.sarif" }, "is outside of the workspace and of RUNNER_TEMP"],
    [{ plan: "nowhere.json" }, "does not exist"],
    [{ "cdk-out": "nowhere" }, "does not exist"],
    [{ "base-cdk-out": "cdk.out" }, "give `cdk-out` as well"],
    [{ config: "rules:\n  aws/bedrock/any-model: loud\n" }, "is not a severity"],
  ])("stop the run with status 2: %j", async (inputs, message) => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    const run = await runAction(state, { entry, inputs })
    expect(run.status).toBe(2)
    expect(run.log).toContain(message)
    expect(run.log).not.toMatch(/\n\s+at /)
    expect(writes(state)).toEqual([])
  })

  it("may be given inline, where a central workflow carries the policy", async () => {
    const { state } = pullOf({ "policy.json": statement(model) }, { "policy.json": statement("*") })
    expect((await runAction(state, { entry, inputs: { config: "fail-on: critical\n" } })).status).toBe(0)
  })
})

it("lets nothing of a pull request become a command of the runner", async () => {
  const evil = "x\n::error::owned ##[error]owned"
  const { state } = pullOf(
    { "policy.json": statement(model) },
    {
      "policy.json": statement(`*${evil.replace("\n", "\\n")}`),
      "::set-output name=verdict::pass.json": statement("*"),
    },
  )
  const run = await runAction(state, { entry })
  for (const line of run.log.split(/\r?\n/)) {
    const command = /^\s*::(\S+?)[ :]/.exec(line)?.[1]
    if (command) expect(["add-mask", "error", "warning", "notice", "debug"]).toContain(command)
    expect(line).not.toContain("##[")
  }
  expect(run.outputs.verdict).toBe("fail")
})
