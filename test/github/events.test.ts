import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, it, vi } from "vitest"
import {
  type ActionRun,
  type Files,
  makePullRequest,
  type PullRequest,
  pullRequestPayload,
  type RunOptions,
  runAction,
  stateOf,
} from "../loopback/runner.ts"
import type { State } from "../loopback/state.ts"

// Each test runs the Action a few times, each time in a process of its own, and some wait for GitHub in vain.
vi.setConfig({ testTimeout: 120_000 })

const made: (() => void)[] = []
afterEach(() => {
  for (const remove of made.splice(0)) remove()
})

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const statement = (resource: string) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "bedrock:InvokeModel",
      "Resource": "${resource}"
    }
  ]
}
`
const narrow: Files = { "policy.json": statement(model) }
const wide: Files = { "policy.json": statement("*") }

interface World {
  readonly pull: PullRequest
  readonly state: State
  /** A run whose commits come from the loopback's git server. */
  run(event: string, options?: Partial<RunOptions>): Promise<ActionRun>
}

function world(base: Files = narrow, head: Files = wide): World {
  const pull = makePullRequest(base, head)
  made.push(pull.remove)
  const state = stateOf(pull)
  return {
    pull,
    state,
    run: (event, options = {}) =>
      runAction(state, {
        entry: "src/action.ts",
        event,
        workspace: pull.directory,
        ...options,
        inputs: { comment: "none", ...options.inputs },
        env: (url) => ({ GITHUB_SERVER_URL: new URL(url).origin, ...options.env?.(url) }),
      }),
  }
}

function temporary(): string {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-events-"))
  made.push(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** What actions/checkout leaves behind: one commit, no credentials. */
function checkoutOf({ directory }: PullRequest, revision: string): string {
  const workspace = temporary()
  const env = { PATH: process.env.PATH, HOME: workspace, GIT_CONFIG_NOSYSTEM: "1" }
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", workspace, ...args], { env, stdio: "pipe" })
  git("init", "--quiet")
  git("remote", "add", "origin", "https://github.invalid/acme/assistant")
  git("-c", "protocol.file.allow=always", "fetch", "--quiet", "--depth=1", `file://${directory}`, revision)
  git("checkout", "--quiet", "FETCH_HEAD")
  return workspace
}

const writes = ({ requests }: State) => requests.filter((request) => /^(POST|PATCH|DELETE|PUT) .*\/repos/.test(request))
const fetches = ({ requests }: State) => requests.filter((request) => request.startsWith("git "))
const zero = "0".repeat(40)

function expectFlagged(run: ActionRun): void {
  expect(run.log).toMatch(/^::error file=policy\.json,line=7/m)
  expect(run).toMatchObject({ status: 1, outputs: { verdict: "fail", findings: "1", "highest-severity": "high" } })
  expect(run.summary).toContain("Any foundation model may be invoked")
}

function expectNothing(run: ActionRun, why: string): void {
  expect(run).toMatchObject({ status: 0, outputs: { verdict: "pass", findings: "0", "highest-severity": "" } })
  expect(run.log).toMatch(/^::notice::nothing to judge: /m)
  expect(run.log).toContain(why)
  expect(run.summary.trim().split("\n")).toHaveLength(1)
  expect(run.summary).toContain(why)
}

describe("pull_request", () => {
  it.each(["opened", "synchronize", "reopened", "ready_for_review", "edited", "labeled"])(
    "%s is judged",
    async (action) => {
      const { state, run } = world()
      expectFlagged(await run("pull_request", { payload: pullRequestPayload(state, { action }) }))
    },
  )

  it("edited to another base is judged against the new one", async () => {
    const { pull, state, run } = world()
    const next = pull.head
    state.head = pull.push({ ...wide, "README.md": "more\n" })
    const changes = { base: { ref: { from: "main" }, sha: { from: pull.base } } }
    const edited = pullRequestPayload({ ...state, base: next }, { action: "edited", changes })
    // What the pull request changes is on its new base already.
    expect((await run("pull_request", { payload: edited })).status).toBe(0)
    expectFlagged(await run("pull_request", { payload: pullRequestPayload(state, { action: "edited", changes }) }))
  })

  it("as a draft is gated like any other", async () => {
    const { state, run } = world()
    const payload = pullRequestPayload(state)
    expectFlagged(
      await run("pull_request", { payload: { ...payload, pull_request: { ...payload.pull_request, draft: true } } }),
    )
  })

  it.each(["pull_request", "pull_request_target", "pull_request_review"])(
    "%s of a closed one passes",
    async (event) => {
      const { state, run } = world()
      state.pullState = "closed"
      expectNothing(await run(event, { inputs: { comment: "inline" } }), "pull request #7 is closed")
      expect(state.requests).toEqual([])
    },
  )
})

describe("failure group 3: the merge commit that is checked out has other lines than the head", () => {
  it("comments on the head's line", async () => {
    const { pull, state } = world()
    pull.git("checkout", "--quiet", "main")
    // Two lines more above the statement, on the base alone.
    const moved = statement(model).replace('  "Version"', '  "Id": "assistant",\n\n  "Version"')
    const base = pull.push({ "policy.json": moved })
    pull.git("merge", "--quiet", "--no-edit", "change")
    const merge = pull.git("rev-parse", "HEAD")
    expect(readFileSync(join(pull.directory, "policy.json"), "utf8").split("\n")[8]).toContain('"*"')
    const workspace = checkoutOf(pull, merge)
    const current = { ...state, base }
    const ran = await runAction(current, {
      entry: "src/action.ts",
      workspace,
      env: (url) => ({ GITHUB_SERVER_URL: url, GITHUB_SHA: merge, GITHUB_REF: "refs/pull/7/merge" }),
    })
    expectFlagged(ran)
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7, commit: pull.head }])
  })
})

describe("pull_request_target", () => {
  it("needs no checkout, and takes both ends from the payload, wherever GITHUB_SHA stands", async () => {
    const { pull, state, run } = world()
    state.headRepository = "mallory/assistant"
    const workspace = temporary()
    const ran = await run("pull_request_target", {
      workspace,
      inputs: { comment: "inline" },
      env: () => ({ GITHUB_SHA: pull.head, GITHUB_REF: "refs/heads/other" }),
    })
    expectFlagged(ran)
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7, commit: pull.head }])
    expect(readdirSync(workspace)).toEqual([])
  })

  it("leaves the checkout of the base as it is, and nothing of the head in it", async () => {
    const { pull, run } = world(narrow, {
      ...wide,
      ".gitattributes": "* filter=evil diff=evil\n",
      ".githooks/post-checkout": "#!/bin/sh\ntouch owned\n",
    })
    const workspace = checkoutOf(pull, pull.base)
    const listed = () => readdirSync(workspace, { recursive: true, encoding: "utf8" }).sort()
    const before = listed()
    expectFlagged(await run("pull_request_target", { workspace }))
    expect(listed()).toEqual(before)
  })

  it("judges a conflicted pull request, for which `pull_request` does not run", async () => {
    const { pull, state, run } = world()
    pull.git("checkout", "--quiet", "main")
    const base = pull.push({ "policy.json": statement("arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-*") })
    expectFlagged(
      await run("pull_request_target", { workspace: temporary(), payload: pullRequestPayload({ ...state, base }) }),
    )
  })
})

describe("branches that were merged both ways", () => {
  // One of the two commits where they parted still has what the base branch took back, and is the later one.
  it("are compared from the base branch's tip, or what it took back would come back unseen", async () => {
    const { pull, state, run } = world(wide, narrow)
    const merged = (tree: string, date: string, ...parents: readonly string[]) =>
      execFileSync(
        "git",
        ["commit-tree", `${tree}^{tree}`, "-m", "Merged", ...parents.flatMap((parent) => ["-p", parent])],
        {
          cwd: pull.directory,
          encoding: "utf8",
          env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...author },
        },
      ).trim()
    const [old, narrowed] = [pull.base, pull.head]
    const harmless = merged(old, "2040-01-01T00:00:00Z", old)
    const base = merged(narrowed, "2040-01-02T00:00:00Z", narrowed, harmless)
    const head = merged(old, "2040-01-03T00:00:00Z", harmless, narrowed)
    pull.git("update-ref", "refs/heads/main", base)
    pull.git("update-ref", "refs/heads/change", head)
    expect(pull.git("merge-base", base, head).trim()).toBe(harmless)
    const payload = pullRequestPayload({ ...state, base, head })
    for (const workspace of [pull.directory, temporary()])
      expectFlagged(await run("pull_request", { payload, workspace }))
    const check = [process.execPath, ["src/cli.ts", "check", "--repo", pull.directory, "--head", head]] as const
    expect(spawnSync(...check, { encoding: "utf8" }).status).toBe(1)
  })

  it("and have one commit in common after all are compared from that", async () => {
    const { pull, state, run } = world({ ...narrow, "README.md": "a\n" }, { ...narrow, "README.md": "b\n" })
    pull.git("checkout", "--quiet", "main")
    const base = pull.push({ ...narrow, "README.md": "a\n", "NOTES.md": "c\n" })
    pull.git("checkout", "--quiet", "change")
    pull.git("merge", "--quiet", "-m", "Merged", "main")
    const head = pull.push({ ...wide, "README.md": "b\n", "NOTES.md": "c\n" })
    const payload = pullRequestPayload({ ...state, base, head })
    const ran = await run("pull_request", { payload, workspace: temporary() })
    expectFlagged(ran)
    expect(ran.report).toMatchObject({ base })
  })
})

const author = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((who) => [
    [`GIT_${who}_NAME`, "Ada"],
    [`GIT_${who}_EMAIL`, "ada@example.com"],
  ]),
)

describe("failure group 19: the configuration", () => {
  const off = { ".github/ai-iam-gate.yml": "rules:\n  aws/bedrock/any-model: off\n" }

  it.each(["pull_request", "pull_request_target"])("of the head counts for nothing on %s", async (event) => {
    const { pull, run } = world(narrow, { ...wide, ...off })
    expect((await run(event, { workspace: checkoutOf(pull, pull.head) })).status).toBe(1)
    expect((await run(event, { workspace: temporary() })).status).toBe(1)
  })

  it("is the base branch's tip's, not that of the commit where the author branched off", async () => {
    const { pull, state, run } = world({ ...narrow, ...off }, { ...wide, ...off })
    expect((await run("pull_request")).status).toBe(0)
    pull.git("checkout", "--quiet", "main")
    const base = pull.push(narrow)
    const payload = pullRequestPayload({ ...state, base })
    expectFlagged(await run("pull_request", { payload }))
  })

  it("is refused where it is a link, since what it leads to may be the pull request's", async () => {
    const { pull, state, run } = world(narrow, { ...wide, "weak.yml": "fail-on: none\n" })
    pull.git("checkout", "--quiet", "main")
    const link = execFileSync("git", ["-C", pull.directory, "hash-object", "-w", "--stdin"], { input: "../weak.yml" })
    pull.git("update-index", "--add", "--cacheinfo", `120000,${link.toString().trim()},.github/ai-iam-gate.yml`)
    pull.git("commit", "--quiet", "-m", "A link")
    const payload = pullRequestPayload({ ...state, base: pull.git("rev-parse", "HEAD") })
    const ran = await run("pull_request", { payload })
    expect(ran.status).toBe(2)
    expect(ran.log).toContain("`.github/ai-iam-gate.yml` is a link")
  })
})

describe("events that speak of a pull request without being one", () => {
  it.each(["pull_request_review", "pull_request_review_comment"])(
    "%s is judged as its payload has it",
    async (event) => {
      expectFlagged(await world().run(event, { workspace: temporary() }))
    },
  )

  it("issue_comment is, as GitHub has it, whatever the comment says", async () => {
    const { pull, state, run } = world()
    const comment = { body: `head: ${pull.base}\n::set-output name=verdict::pass` }
    const payload = { action: "created", issue: { number: 7, pull_request: { url: "" } }, comment }
    const ran = await run("issue_comment", { payload, workspace: temporary() })
    expectFlagged(ran)
    expect(state.requests).toContain("GET /repos/acme/assistant/pulls/7")
    state.pullState = "closed"
    expectNothing(await run("issue_comment", { payload }), "pull request #7 is closed")
    expectNothing(await run("issue_comment", { payload: { issue: { number: 3 } } }), "#3 is an issue")
  })
})

describe("failure group 15: merge_group", () => {
  const payload = ({ base, head }: PullRequest) => ({
    action: "checks_requested",
    merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" },
  })

  it("is gated, with no pull request in the payload, from a shallow checkout, and comments on nothing", async () => {
    const { pull, state, run } = world()
    const workspace = checkoutOf(pull, pull.head)
    expectFlagged(await run("merge_group", { payload: payload(pull), workspace, inputs: { comment: "inline" } }))
    expect(fetches(state)).not.toEqual([])
    expect(state.requests.filter((request) => !request.startsWith("git "))).toEqual([])
  })

  it("passes where the group adds nothing, and where it is gone", async () => {
    const { pull, run } = world()
    const empty = { merge_group: { base_sha: pull.head, head_sha: pull.head } }
    expect((await run("merge_group", { payload: empty })).status).toBe(0)
    expectNothing(
      await run("merge_group", { payload: { ...payload(pull), action: "destroyed" } }),
      "merge group is gone",
    )
  })
})

describe("push", () => {
  const pushOf = (before: string, after: string, ref = "refs/heads/change", more: object = {}) => ({
    ref,
    before,
    after,
    repository: { default_branch: "main" },
    ...more,
  })

  it("is judged from before to after, and comments on nothing", async () => {
    const { pull, state, run } = world()
    const [payload, workspace] = [pushOf(pull.base, pull.head), checkoutOf(pull, pull.head)]
    expectFlagged(await run("push", { payload, workspace, inputs: { comment: "inline" } }))
    expect(writes(state)).toEqual([])
  })

  it("of a new branch is compared with where it left the default branch", async () => {
    const { pull, run } = world()
    const payload = pushOf(zero, pull.head)
    for (const workspace of [pull.directory, checkoutOf(pull, pull.head), temporary()])
      expectFlagged(await run("push", { payload, workspace }))
    expect((await run("push", { payload: pushOf(zero, pull.base) })).status).toBe(0)
  })

  it("that makes the default branch, or deletes one, passes", async () => {
    const { pull, run } = world()
    expectNothing(
      await run("push", { payload: pushOf(zero, pull.head, "refs/heads/main") }),
      "the push made the default branch",
    )
    expectNothing(await run("push", { payload: pushOf(pull.head, zero) }), "deleted the branch")
  })

  it("that was forced over a commit nobody has is compared with the default branch, and says so", async () => {
    const { pull, run } = world()
    const payload = pushOf("1".repeat(40), pull.head, "refs/heads/change", { forced: true })
    const ran = await run("push", { payload, workspace: checkoutOf(pull, pull.head) })
    expectFlagged(ran)
    expect(ran.log).toContain("111111111111 is gone, as after a force push")
    pull.git("branch", "--force", "main", pull.head)
    const onDefault = await run("push", { payload: pushOf("1".repeat(40), pull.head, "refs/heads/main") })
    expectFlagged(onDefault)
    expect(onDefault.log).toContain("with its first parent")
  })

  it("of an unrelated history is compared with its first parent", async () => {
    const { pull, run } = world()
    pull.git("checkout", "--quiet", "--orphan", "alone")
    pull.push(narrow)
    const alone = pull.push(wide)
    expectFlagged(await run("push", { payload: pushOf(zero, alone), workspace: temporary() }))
  })
})

describe("workflow_dispatch, schedule, repository_dispatch and whatever else", () => {
  const on = (pull: PullRequest, sha = pull.head) => ({
    env: () => ({ GITHUB_SHA: sha }),
    workspace: checkoutOf(pull, sha),
  })

  it.each(["workflow_dispatch", "schedule", "repository_dispatch", "something_new", ""])(
    "%s: a branch is compared with where it left the default branch",
    async (event) => {
      const { pull, run } = world()
      expectFlagged(await run(event, { ...on(pull), payload: null }))
      expectFlagged(await run(event, { ...on(pull), payload: { repository: { default_branch: "main" } } }))
    },
  )

  it("the default branch itself is compared with its first parent, and the log says so", async () => {
    const { pull, run } = world()
    pull.git("branch", "--force", "main", pull.head)
    const ran = await run("schedule", { ...on(pull), payload: {} })
    expectFlagged(ran)
    expect(ran.log).toContain(`comparing ${pull.head.slice(0, 12)} with its first parent ${pull.base.slice(0, 12)}`)
    pull.git("branch", "--force", "main", pull.base)
    expectNothing(await run("schedule", { ...on(pull, pull.base), payload: {} }), "is the first commit")
  })

  it("inputs say what to compare: commits, branches, tags, from the checkout or from GitHub", async () => {
    const { pull, run } = world()
    pull.git("tag", "-a", "v1", "-m", "one", pull.base)
    for (const [workspace, base, head] of [
      [checkoutOf(pull, pull.base), pull.base, pull.head],
      [pull.directory, "main", "change"],
      [temporary(), "v1", "change"],
    ] as const)
      expectFlagged(await run("workflow_dispatch", { workspace, inputs: { base, head } }))
    expectFlagged(await run("workflow_dispatch", { ...on(pull), inputs: { base: "main" } }))
    expectFlagged(await run("workflow_dispatch", { ...on(pull, pull.base), inputs: { head: "change" } }))
    for (const base of ["nowhere", "--all", "x\n::error::owned"]) {
      const ran = await run("workflow_dispatch", { ...on(pull), inputs: { base } })
      expect(ran.status).toBe(2)
      expect(ran.log).not.toContain("internal error")
      expect(ran.log).not.toMatch(/^::error::owned/m)
    }
  })

  it.each(["pull_request", "pull_request_target", "merge_group", "push", "workflow_run", "issue_comment"])(
    "no payload of %s makes it crash: it says what it misses, or what to compare",
    async (event) => {
      const { pull, run } = world()
      for (const payload of [null, {}]) {
        const ran = await run(event, { payload })
        expect(ran.status).toBe(2)
        expect(ran.log).toContain("has no valid")
        expect(ran.log).not.toContain("internal error")
      }
      expectFlagged(await run(event, { payload: null, inputs: { base: pull.base, head: pull.head } }))
    },
  )
})

describe("failure group 9: a token that only reads", () => {
  it.each([
    ["a fork", "mallory/assistant", "mallory"],
    ["Dependabot", "acme/assistant", "dependabot[bot]"],
    ["a fork that is gone", null, "ghost"],
  ])("leaves the gate of %s as it is; annotations, summary, outputs and report have it all", async (_, repo, actor) => {
    const { pull, state, run } = world()
    state.token = "reads"
    const payload = pullRequestPayload(state)
    const head = { sha: pull.head, repo: repo === null ? null : { full_name: repo } }
    const ran = await run("pull_request", {
      payload: { ...payload, pull_request: { ...payload.pull_request, head }, sender: { login: actor } },
      env: () => ({ GITHUB_ACTOR: actor }),
      inputs: { comment: "inline" },
      workspace: checkoutOf(pull, pull.head),
    })
    expectFlagged(ran)
    expect(ran.log).toContain("pull-requests: write")
    expect(ran.report).toMatchObject({ verdict: "fail", findings: [{ rule: "aws/bedrock/any-model" }] })
    expect([state.reviewComments, state.issueComments]).toEqual([[], []])
  })

  it("passes what passes", async () => {
    const { state, run } = world(wide, narrow)
    state.token = "reads"
    expect((await run("pull_request", { inputs: { comment: "inline" } })).status).toBe(0)
  })
})

describe("workflow_run posts for a run that may not", () => {
  const ran = (headSha: string, repository: string | null, more: object = {}) => ({
    action: "completed",
    workflow_run: {
      head_sha: headSha,
      head_branch: "change",
      head_repository: repository === null ? null : { full_name: repository },
      // What is written here is not looked at.
      pull_requests: [{ number: 1 }],
      ...more,
    },
    repository: { default_branch: "main" },
  })
  const fork = "mallory/assistant"

  it("on the open pull request whose head it is, reviewing again from git objects, and gates nothing", async () => {
    const { pull, state, run } = world()
    state.headRepository = fork
    const workspace = temporary()
    const posted = await run("workflow_run", {
      payload: ran(pull.head, fork),
      workspace,
      inputs: { comment: "inline" },
    })
    expect(posted).toMatchObject({ status: 0, outputs: { verdict: "fail", findings: "1" } })
    expect(posted.log).toContain("this run posts on #7 and gates nothing")
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7, commit: pull.head }])
    expect(state.issueComments).toHaveLength(1)
    expect(state.requests.filter((request) => request.includes("/pulls/1"))).toEqual([])
    expect(readdirSync(workspace)).toEqual([])
  })

  it("on nothing where the branch moved on, is another's, or has no open pull request", async () => {
    const { pull, state, run } = world()
    state.headRepository = fork
    const older = ran(pull.base, fork)
    expectNothing(await run("workflow_run", { payload: older }), "its branch moved on since")
    expectNothing(await run("workflow_run", { payload: ran(pull.head, "eve/assistant") }), "no open pull request")
    expectNothing(await run("workflow_run", { payload: ran(pull.head, null) }), "no open pull request")
    state.pullState = "closed"
    expectNothing(await run("workflow_run", { payload: ran(pull.head, fork) }), "no open pull request")
    expect(writes(state)).toEqual([])
  })

  it("on nothing where GitHub does not say which, and then it is no fault of ours", async () => {
    const { pull, run } = world()
    const deaf = () => ({ GITHUB_API_URL: "http://127.0.0.1:1" })
    const failed = await run("workflow_run", { payload: ran(pull.head, fork), env: deaf })
    expect(failed.status).toBe(2)
    expect(failed.log).toContain("GitHub was asked for open pull requests in vain")
    expect(failed.log).not.toContain("internal error")
  })

  it("on each of several with the same head, however long the list is", async () => {
    const { pull, state, run } = world()
    const head = (sha: string, repository: string, ref = "change") => ({ sha, ref, repository })
    state.others = [
      ...Array.from({ length: 120 }, (_, i) => ({
        number: 100 + i,
        state: "open" as const,
        head: head(pull.base, "else/assistant", `b${i}`),
      })),
      { number: 8, state: "open", head: head(pull.head, fork) },
      { number: 9, state: "closed", head: head(pull.head, fork) },
      { number: 10, state: "open", head: head(pull.head, fork, "twin") },
    ]
    const inputs = { comment: "summary" }
    const byList = await run("workflow_run", { payload: ran(pull.head, fork, { head_branch: null }), inputs })
    expect(byList.status).toBe(0)
    expect(byList.log).toContain("this run posts on #8, #10 and gates nothing")
    expect(byList.outputs.report?.split("\n")).toHaveLength(2)
    for (const number of [8, 10])
      expect(state.requests).toContain(`GET /repos/acme/assistant/issues/${number}/comments`)
    state.requests.length = 0
    expect((await run("workflow_run", { payload: ran(pull.head, fork), inputs })).log).toContain("posts on #8 and")
    expect(state.requests.filter((request) => request.endsWith("/pulls"))).toHaveLength(1)
  })
})

describe("failure group 18: the commits are not there", () => {
  it("dubious ownership: a checkout of somebody else's, as in a container", async ({ skip }) => {
    if (process.getuid?.() !== 0) skip("only root can give a repository away")
    const { pull, run } = world()
    for (const workspace of [checkoutOf(pull, pull.head), pull.directory]) {
      execFileSync("chown", ["-R", "12345:12345", workspace])
      expect(() =>
        execFileSync("git", ["-C", workspace, "status"], { stdio: "pipe", env: { PATH: process.env.PATH } }),
      ).toThrow()
      expectFlagged(await run("pull_request", { workspace }))
    }
  })

  it("no credentials in the checkout: the token is enough, without it the run says what to do", async () => {
    const { pull, state, run } = world()
    const workspace = checkoutOf(pull, pull.head)
    const config = readFileSync(join(workspace, ".git", "config"), "utf8")
    expectFlagged(await run("pull_request", { workspace }))
    expect(fetches(state)).not.toEqual([])
    expect(readFileSync(join(workspace, ".git", "config"), "utf8")).toBe(config)
    const without = await run("pull_request", { workspace, inputs: { "github-token": "" } })
    expect(without.status).toBe(2)
    expect(without.log).toContain("use actions/checkout with `fetch-depth: 0`")
  })

  it("no merge base in a shallow checkout: GitHub is asked, and where it does not answer, the history", async () => {
    const { pull, state, run } = world()
    const workspace = checkoutOf(pull, pull.head)
    expectFlagged(await run("pull_request", { workspace }))
    expect(state.requests).toContain(`GET /repos/acme/assistant/compare/${pull.base}...${pull.head}`)
    state.requests.length = 0
    const deaf = () => ({ GITHUB_API_URL: "http://127.0.0.1:1" })
    expectFlagged(await run("pull_request", { workspace, env: deaf }))
    expect(state.requests.every((request) => request.startsWith("git "))).toBe(true)
  })
})

describe("an enterprise's own GitHub", () => {
  it("Server: the API below /api/v3, commits and links from its own host", async () => {
    const { pull, state, run } = world()
    state.flavour = "enterprise server"
    let host = ""
    const env = (url: string) => {
      host = new URL(url).origin
      return { GITHUB_GRAPHQL_URL: `${host}/api/graphql` }
    }
    const ran = await run("pull_request", { workspace: temporary(), inputs: { comment: "inline" }, env })
    expectFlagged(ran)
    const strange = /^(git \/acme\/assistant\/|\w+ \/api\/v3\/repos\/acme\/assistant\/|POST \/api\/graphql$)/
    expect(state.requests.filter((request) => !strange.test(request))).toEqual([])
    expect(state.requests).toContain(`GET /api/v3/repos/acme/assistant/compare/${pull.base}...${pull.head}`)
    expect(state.issueComments[0]?.body).toContain(`${host}/acme/assistant/blob/${pull.head}/policy.json`)
    expect(ran.log + state.issueComments[0]?.body).not.toContain("api.github.com")
  })
})
