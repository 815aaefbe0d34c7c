import fc from "fast-check"
import { expect, test } from "vitest"
import { readEvent } from "../../src/change/event.ts"

const [a, b] = ["a".repeat(40), "b".repeat(40)]
const zero = "0".repeat(40)

const pull = {
  number: 7,
  pull_request: {
    number: 7,
    draft: true,
    base: { sha: a, repo: { full_name: "Own/er.repo" } },
    head: { sha: b, repo: { full_name: "own/er.repo" } },
  },
}

test("a pull request's ends are read, and a fork is told by its repository", () => {
  const read = {
    kind: "pull-request",
    number: 7,
    state: "open",
    baseSha: a,
    headSha: b,
    baseRepo: "Own/er.repo",
    draft: true,
    comments: undefined,
  }
  expect(readEvent("pull_request", pull)).toEqual({ ...read, headRepo: "own/er.repo", fork: false })
  const from = (repo: unknown): unknown => ({ pull_request: { ...pull.pull_request, head: { sha: b, repo } } })
  const forked = { ...read, headRepo: "else/er.repo", fork: true }
  expect(readEvent("pull_request_target", from({ full_name: "else/er.repo" }))).toEqual(forked)
  expect(readEvent("pull_request", from(null))).toEqual({ ...read, headRepo: null, fork: true })
})

test("merge groups and pushes give two commits; a new branch has no before, a deleted one nothing", () => {
  const group = { merge_group: { base_sha: a, head_sha: b } }
  expect(readEvent("merge_group", group)).toEqual({ kind: "merge-group", base: a, head: b })
  const push = { kind: "push", before: a, after: b, branch: undefined, defaultBranch: undefined }
  expect(readEvent("push", { before: a, after: b })).toEqual(push)
  const repository = { default_branch: "trunk" }
  const made = { ref: "refs/heads/my/branch", before: zero, after: b, repository }
  expect(readEvent("push", made)).toEqual({ ...push, before: undefined, branch: "my/branch", defaultBranch: "trunk" })
  expect(readEvent("push", { ref: "refs/tags/v1", before: a, after: b })).toEqual(push)
  expect(readEvent("push", { before: a, after: zero })).toEqual({ kind: "nothing", why: "the push deleted the branch" })
  expect(readEvent("merge_group", { action: "destroyed" })).toMatchObject({ kind: "nothing" })
})

test("what names no commits is manual, with the default branch where that is told", () => {
  const manual = (payload: unknown) => readEvent("workflow_dispatch", payload)
  expect(readEvent("schedule", undefined)).toEqual({ kind: "manual", defaultBranch: undefined })
  expect(manual({ repository: { default_branch: "trunk" } })).toEqual({ kind: "manual", defaultBranch: "trunk" })
  for (const odd of ["-x", "a b", "a..b", "a\n", "x:y", "a^b", "", 1, null])
    expect(manual({ repository: { default_branch: odd } })).toEqual({ kind: "manual", defaultBranch: undefined })
})

test("what is closed, or no pull request, leaves nothing to judge; a comment names one", () => {
  const closed = { pull_request: { ...pull.pull_request, state: "closed" } }
  for (const name of ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])
    expect(readEvent(name, closed)).toEqual({ kind: "nothing", why: "pull request #7 is closed" })
  expect(readEvent("issue_comment", { issue: { number: 7, pull_request: {} } })).toEqual({
    kind: "pull-request-number",
    number: 7,
  })
  for (const issue of [{ number: 7 }, { number: 7, pull_request: null }])
    expect(readEvent("issue_comment", { issue })).toMatchObject({ kind: "nothing" })
})

test("of another workflow's run only its head is taken, and where that came from", () => {
  const run = {
    head_sha: b,
    head_branch: "x",
    head_repository: { full_name: "else/er.repo" },
    pull_requests: [{ number: 1 }],
  }
  const read = { kind: "workflow-run", headSha: b, headRepo: "else/er.repo", headBranch: "x" }
  expect(readEvent("workflow_run", { workflow_run: run })).toEqual(read)
  const bare = { ...run, head_branch: null, head_repository: null }
  expect(readEvent("workflow_run", { workflow_run: bare })).toEqual({ ...read, headRepo: null, headBranch: undefined })
})

test("each field that is missing or of another shape is named", () => {
  const without = (change: (pull: Record<string, unknown>) => void): unknown => {
    const copy = structuredClone(pull)
    change(copy.pull_request)
    return readEvent("pull_request", copy)
  }
  const says = (path: string): unknown => ({ kind: "malformed", message: expect.stringContaining(`\`${path}\``) })
  for (const number of [undefined, "7", 0, 1.5, Number.NaN]) {
    expect(without((p) => Object.assign(p, { number }))).toEqual(says("pull_request.number"))
  }
  for (const sha of [undefined, "main", `${a}\n`, "--all", a.toUpperCase(), zero.slice(1)]) {
    const base = { ...pull.pull_request.base, sha }
    expect(without((p) => Object.assign(p, { base }))).toEqual(says("pull_request.base.sha"))
    expect(without((p) => Object.assign(p, { head: { sha } }))).toEqual(says("pull_request.head.sha"))
    expect(readEvent("merge_group", { merge_group: { base_sha: a, head_sha: sha } })).toEqual(
      says("merge_group.head_sha"),
    )
    expect(readEvent("push", { before: sha, after: b })).toEqual(says("before"))
  }
  for (const full_name of [undefined, "x", "a/b/c", "a/b c"]) {
    const base = { sha: a, repo: { full_name } }
    expect(without((p) => Object.assign(p, { base }))).toEqual(says("pull_request.base.repo.full_name"))
  }
})

test("no payload makes it throw", () => {
  const names = fc.constantFrom("pull_request", "issue_comment", "merge_group", "push", "workflow_run", "x")
  fc.assert(
    fc.property(names, fc.anything(), fc.constantFrom("pull_request", "merge_group", "before"), (name, value, key) => {
      const whole = readEvent(name, value)
      const part = readEvent(name, { [key]: value })
      return typeof whole.kind === "string" && typeof part.kind === "string"
    }),
    { seed: 20261124 },
  )
})
