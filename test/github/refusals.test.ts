import { describe, expect, it } from "vitest"
import { atEvery, atOne, type FaultKind } from "../loopback/faults.ts"
import { pullRequestPayload, runAction } from "../loopback/runner.ts"
import type { State } from "../loopback/state.ts"
import { readInline } from "../report/markdown.ts"
import {
  commentsPath,
  narrow,
  placements,
  policies,
  policy,
  reviewsPath,
  stageOf,
  summaryPath,
  wide,
  writes,
} from "./stage.ts"

const crowd = (count: number) =>
  stageOf(policies(count, "arn:aws:bedrock:eu-west-1::foundation-model/a"), policies(count, "*"))
const config = "comments: { request-changes: true }\n"
const verdicts = (state: State): readonly string[] =>
  state.reviews.filter(({ body }) => body !== "").map(({ state: its }) => its)
const mended = { ...narrow, "README.md": "mended\n" }

describe("failure group 5: a review that was begun and left behind", () => {
  it("goes before another is made", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.reviews.push({ id: 1, author: state.viewer, body: "", commit: state.head, state: "PENDING" })
    const done = await run()
    expect(state.reviews.map(({ id, state: its }) => [id === 1, its])).toEqual([[false, "COMMENTED"]])
    expect(state.reviewComments).toHaveLength(1)
    expect(done.log).not.toContain("::warning::")
  })

  it("goes also where it is begun at the last moment", async () => {
    const { state, run } = stageOf(narrow, wide)
    const begin = () =>
      state.reviews.push({ id: 1, author: state.viewer, body: "", commit: state.head, state: "PENDING" })
    let isBegun = false
    state.faults = [
      {
        kind: "head-moves",
        to: state.head,
        hits({ method, path }) {
          if (reviewsPath.test(`${method} ${path}`) && !isBegun) isBegun = begin() > 0
          return false
        },
      },
    ]
    await run()
    expect(state.reviewComments).toHaveLength(1)
    expect(state.reviews.filter(({ state: its }) => its === "PENDING")).toEqual([])
  })

  it("stays where a person, whose token it is, is still writing it: the summary has the findings", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.viewer = "grace"
    state.reviews.push({ id: 1, author: "grace", body: "", commit: state.head, state: "PENDING" })
    state.reviewComments.push({
      ...{ id: 2, author: "grace", body: "a draft", path: "policy.json", commit: state.head },
      ...{ subject: "line", line: 7, side: "RIGHT", review: 1 },
    })
    const done = await run()
    expect(done.status).toBe(1)
    expect(state.reviewComments.map(({ body }) => body)).toEqual(["a draft"])
    expect(state.issueComments[0]?.body).toContain("**Instead:**")
    expect(placements(done)).toEqual(["summary"])
  })
})

describe("failure group 9: a token that may only read", () => {
  it("is told which permission is missing, and finds everything where it can write", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.token = "reads"
    const done = await run()
    expect(done.status).toBe(1)
    expect(placements(done)).toEqual(["summary"])
    expect(done.log).toContain("pull-requests: write")
    expect(done.summary).toContain("`permissions: { ")
    expect(done.summary).toContain("**Instead:**")
    expect(done.log).toMatch(/^::error file=policy\.json,line=7/m)
  })
})

describe("failure group 11: done all the same, and too much at once", () => {
  it.each<[FaultKind, number]>([
    ["bad-gateway-after", 1],
    ["reset-after", 1],
    ["truncated", 1],
    ["bad-gateway", 2],
    ["reset", 2],
    ["html", 2],
    ["secondary-limit", 2],
    ["too-many-requests-in-a-second", 2],
  ])("a review that meets %s is there once", async (kind, requests) => {
    const { state, run } = crowd(3)
    state.faults = [atOne(reviewsPath, 0, kind)]
    const done = await run()
    expect(state.reviewComments).toHaveLength(3)
    expect(placements(done)).toEqual(["line", "line", "line"])
    expect(writes(state).filter((write) => write.endsWith("/pulls/7/reviews"))).toHaveLength(requests)
    expect(done.log).not.toContain("::warning::")
  })

  it.each<[FaultKind, number]>([
    ["bad-gateway-after", 1],
    ["truncated", 1],
    ["reset", 2],
  ])("a comment on a file, and the summary, that meet %s are there once", async (kind, requests) => {
    const { state, run } = stageOf(narrow, wide)
    state.longestPatch = 0
    state.faults = [atOne(commentsPath, 0, kind), atOne(summaryPath, 0, kind)]
    await run()
    expect(state.reviewComments).toHaveLength(1)
    expect(state.issueComments).toHaveLength(1)
    const posts = writes(state)
    expect(posts.filter((write) => write.endsWith("/pulls/7/comments"))).toHaveLength(requests)
    expect(posts.filter((write) => write.endsWith("/issues/7/comments"))).toHaveLength(requests)
  })

  it("what stays unclear is not tried for ever, and the summary has it", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [atEvery(reviewsPath, "bad-gateway")]
    const done = await run()
    expect(writes(state).filter((write) => write.endsWith("/pulls/7/reviews"))).toHaveLength(2)
    expect(placements(done)).toEqual(["summary"])
    expect(state.issueComments[0]?.body).toContain("**Instead:**")
  })

  it("a limit that lasts for an hour is not waited for", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [atEvery(/^(POST|PATCH) .*\/(pulls|issues)\//, "secondary-limit-for-an-hour")]
    const began = Date.now()
    const done = await run()
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(done.status).toBe(1)
    expect(done.summary).toContain("secondary rate limit")
    expect(done.summary).toContain("**Instead:**")
  })

  it("a server that does not answer is not waited for beyond the bound of all", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [atEvery(/./, "slow-body")]
    const began = Date.now()
    const done = await run()
    expect(Date.now() - began).toBeLessThan(30_000)
    expect(done.status).toBe(1)
    expect(done.summary).toContain("**Instead:**")
  }, 60_000)
})

describe("failure group 16: asking for changes", () => {
  it("is not done unless it is configured, and never more than that", async () => {
    const { state, run } = stageOf(narrow, wide)
    await run()
    expect(state.reviews.map(({ state: its }) => its)).toEqual(["COMMENTED"])
    expect(state.calls.filter(({ body }) => body.event === "APPROVE")).toEqual([])
  })

  it("is done once where it is, and taken back when the gate passes", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run({ config })
    await run({ config }, 101)
    expect(verdicts(state)).toEqual(["CHANGES_REQUESTED"])
    push(mended)
    const done = await run({ config }, 102)
    expect(done.status).toBe(0)
    expect(verdicts(state)).toEqual(["DISMISSED"])
    push(wide)
    await run({ config }, 103)
    expect(verdicts(state)).toEqual(["DISMISSED", "CHANGES_REQUESTED"])
  })

  it("is a comment on a pull request of one's own, once", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    state.pullAuthor = state.viewer
    expect((await run({ config })).status).toBe(1)
    push({ ...wide, "README.md": "x\n" })
    await run({ config }, 101)
    expect(verdicts(state)).toEqual(["COMMENTED"])
    expect(state.reviewComments).toHaveLength(1)
  })

  it("is left to a person where it may not be taken back, which is said", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run({ config })
    push(mended)
    state.faults = [atEvery(/^PUT .*\/dismissals$/, "forbidden")]
    const done = await run({ config }, 101)
    expect(done.status).toBe(0)
    expect(verdicts(state)).toEqual(["CHANGES_REQUESTED"])
    expect(done.log).toContain("an earlier request for changes still stands, and somebody who may has to dismiss it")
  })

  it("is there once whatever was answered", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [atOne(reviewsPath, 1, "bad-gateway-after")]
    await run({ config })
    expect(verdicts(state)).toEqual(["CHANGES_REQUESTED"])
  })
})

describe("failure group 20: mentions", () => {
  it("nobody is called by what a pull request says", async () => {
    const evil = "@ada #1 GH-2 <img src=x> [a](https://evil.example) \\u202e closes #3 <!-- x -->"
    const { state, run } = stageOf(narrow, { "policy.json": policy(`*${evil}`), "@ada.json": policy("*") })
    const done = await run()
    for (const text of [...state.reviewComments, ...state.issueComments].map(({ body }) => body).concat(done.summary)) {
      const { outside } = readInline(text.replace(/\n<!-- ai-iam-gate:[^\n]*-->\s*$/, ""))
      expect(outside).not.toMatch(/@(?!\u200b)|(?:#|GH-)\d|<img|evil\.example|\u202e|<!--/)
    }
    expect(state.reviewComments.length).toBeGreaterThan(0)
  })
})

describe("where nothing may be said", () => {
  it.each([
    ["is locked", { conversation: "locked" }, "the conversation is locked"],
    ["is closed", { pullState: "closed" }, "the pull request is closed"],
  ] as const)("a pull request that %s gets no comment, and its verdict", async (_, over, why) => {
    const { state } = stageOf(narrow, wide)
    // The event was sent before it was.
    const payload = pullRequestPayload(state)
    Object.assign(state, over)
    const done = await runAction(state, { entry: "test/github/at-once.ts", payload })
    expect(done.status).toBe(1)
    expect(writes(state)).toEqual([])
    expect(done.log).toContain(why)
    expect(done.summary).toContain("**Instead:**")
    expect(placements(done)).toEqual(["summary"])
  })

  it.each<FaultKind>(["not-found", "forbidden", "unauthorized"])(
    "the verdict stands, whatever is answered with %s",
    async (kind) => {
      const { state, run } = stageOf(narrow, wide)
      state.faults = [atEvery(/./, kind)]
      const done = await run()
      expect(done.status).toBe(1)
      expect(done.summary).toContain("nothing more was posted on the pull request")
    },
  )
})

describe("failure group 17: a check run that hangs on whichever workflow", () => {
  it("is none of ours: the job is the check, and all that is asked for is on the pull request", async () => {
    const { state, run } = stageOf(narrow, wide)
    const done = await run()
    expect(done.status).toBe(1)
    expect(writes(state).length).toBeGreaterThan(0)
    for (const request of state.requests) expect(request).not.toMatch(/\/(?:check-runs|check-suites|statuses)\b/)
    for (const request of writes(state)) expect(request).toMatch(/^\w+ \/(?:pulls|issues)\//)
  })
})
