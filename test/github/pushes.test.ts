import { execFileSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { markerOf } from "../../src/report/markers.ts"
import { atEvery, type Fault } from "../loopback/faults.ts"
import type { State } from "../loopback/state.ts"
import { model, narrow, policy, reply, reviewsPath, stageOf, summaryPath, wide, writes } from "./stage.ts"

const mended = { ...narrow, "README.md": "mended\n" }
const bodies = (state: State): readonly string[] => state.reviewComments.map(({ body }) => body)
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error("there is none")
  return one
}
/** A commit beside the head, with the same files. */
const forced = (directory: string, base: string): string => {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", directory, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
      encoding: "utf8",
    }).trim()
  return git("commit-tree", git("rev-parse", "change^{tree}"), "-p", base, "-m", "Forced")
}
const movesAt = (pattern: RegExp, to: string): Fault => ({
  kind: "head-moves",
  hits: ({ method, path }) => pattern.test(`${method} ${path}`),
  to,
})

describe("failure group 4: a push in mid-run", () => {
  it("is left to its own run, which comments on its own lines", async () => {
    const { state, pull, run } = stageOf(narrow, wide)
    const to = pull.push({ "policy.json": policy("*", '\n  "Id": "moved",') })
    state.faults = [movesAt(/graphql/, to)]
    const done = await run()
    expect(done.status).toBe(1)
    expect(writes(state)).toEqual([])
    expect(done.log).toContain("the branch moved on while this ran, so its own run comments")
    expect(done.summary).toContain("Any foundation model may be invoked")
    await run({}, 101)
    expect(state.reviewComments).toMatchObject([{ line: 8, commit: to }])
  })

  it("that comes after the review is not told by the older run's summary", async () => {
    const { state, pull, run } = stageOf(narrow, wide)
    const to = pull.push({ "policy.json": policy("*", '\n  "Id": "moved",') })
    state.faults = [movesAt(/POST .*\/reviews$/, to)]
    await run()
    // Every comment names the commit whose lines it means.
    expect(state.reviewComments).toMatchObject([{ line: 7, commit: pull.head }])
    expect(state.issueComments).toEqual([])
  })

  it("that replaces the commit ends the posting at the first refusal, and no verdict", async () => {
    const { state, pull, run } = stageOf(narrow, wide)
    state.faults = [movesAt(/POST .*\/reviews$/, forced(pull.directory, pull.base))]
    const done = await run()
    expect(done.status).toBe(1)
    expect(writes(state)).toEqual(["POST /pulls/7/reviews"])
    expect(done.summary).toContain("**Instead:**")
  })
})

describe("failure group 12: runs beside each other, and long conversations", () => {
  it("a later run's words are not overwritten by an earlier one, which says so", async () => {
    const { state, push, run, pull } = stageOf(narrow, wide)
    push({ "policy.json": policy("*", '\n  "Id": "moved",') })
    await run({}, 200)
    const [stands, below] = [bodies(state), state.issueComments.map(({ body }) => body)]
    // What the earlier run is told of the branch is late.
    state.head = pull.head
    const late = await run({}, 150)
    expect(late.log).toContain("a later run has commented on a later commit")
    expect(late.status).toBe(1)
    expect([bodies(state), state.issueComments.map(({ body }) => body)]).toEqual([stands, below])
  })

  it("two runs at once leave one summary, and the next run one comment", async () => {
    const { state, run } = stageOf(narrow, wide)
    await Promise.all([run({}, 100), run({}, 101)])
    expect(state.issueComments).toHaveLength(1)
    await run({}, 102)
    expect(state.reviewComments).toHaveLength(1)
    expect(state.issueComments).toHaveLength(1)
  })

  it("jobs of a matrix, and configurations, do not touch each other's", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run({ "fail-on": "low" })
    await run({ "fail-on": "critical" })
    expect(state.issueComments).toHaveLength(2)
    expect(state.reviewComments).toHaveLength(2)
    const keys = state.issueComments.map(({ body }) => markerOf(body)?.key)
    expect(new Set(keys).size).toBe(2)
    const before = writes(state).length
    await run({ "fail-on": "low" })
    expect(writes(state)).toHaveLength(before)
    push(mended)
    await run({ "fail-on": "low" })
    expect(state.reviewComments.map(({ body }) => markerOf(body)?.key)).toEqual([keys[1]])
  })

  it("what stands behind a hundred other comments is found", async () => {
    const { state, run } = stageOf(narrow, wide)
    const place = { path: "policy.json", commit: state.head, subject: "line", line: 7, side: "RIGHT" } as const
    for (let i = 0; i < 120; i++) {
      state.issueComments.push({ id: state.nextId++, author: "ada", body: `${i}` })
      state.reviewComments.push({ ...place, id: state.nextId++, author: "ada", body: `${i}` })
    }
    await run()
    const before = writes(state).length
    await run()
    expect(writes(state)).toHaveLength(before)
    expect(state.reviewComments).toHaveLength(121)
    expect(state.issueComments).toHaveLength(121)
  }, 60_000)
})

describe("from push to push", () => {
  it("what is still true is not written again, though it moved", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run()
    const before = bodies(state)
    push({ "policy.json": policy("*", '\n  "Id": "moved",') })
    await run({}, 101)
    expect(bodies(state)).toEqual(before)
    expect(writes(state).filter((write) => /pulls\/(comments|7)/.test(write))).toHaveLength(1)
  })

  it("what was said differently is edited in place, and what was answered stays answered", async () => {
    const { state, run } = stageOf(narrow, wide)
    await run()
    const root = first(state.reviewComments)
    const now = root.body
    reply(state, root)
    // As an earlier version of ours put it.
    root.body = root.body.replace(/^[\s\S]*(?=\n\n<!--)/, "Something else.").replace(/words=\w+/, "words=00")
    const done = await run({}, 101)
    expect(done.log).toContain("0 posted, 1 edited")
    expect(state.reviewComments.map(({ id, body }) => [id, body])).toEqual([
      [root.id, now.replace("run=100.1", "run=101.1")],
      [expect.any(Number), "why?"],
    ])
  })
})

describe("failure group 13: whose comment it is", () => {
  it("people's comments stay, whatever they look like", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run()
    const [ours, summary] = [{ ...first(state.reviewComments) }, { ...first(state.issueComments) }]
    state.reviewComments.push({ ...ours, id: state.nextId++, author: "mallory" })
    state.issueComments.push({ ...summary, id: state.nextId++, author: "github-actions" })
    push(mended)
    await run({}, 101)
    expect(state.reviewComments.map(({ author, body }) => [author, body])).toEqual([["mallory", ours.body]])
    expect(state.issueComments).toContainEqual(
      expect.objectContaining({ author: "github-actions", body: summary.body }),
    )
  })

  it("a marker that somebody forged silences nothing", async () => {
    const { state, run } = stageOf(narrow, wide)
    await run()
    state.reviewComments = state.reviewComments.map((comment) => ({ ...comment, author: "mallory" }))
    await run({}, 101)
    expect(state.reviewComments.map(({ author }) => author)).toEqual(["mallory", "github-actions[bot]"])
  })

  it("where who we are cannot be learnt, nothing is believed and nothing posted twice", async () => {
    const { state, run } = stageOf(narrow, wide)
    await run()
    state.faults = [atEvery(/graphql/, "forbidden")]
    const before = writes(state).length
    const done = await run({}, 101)
    expect(done.status).toBe(1)
    expect(writes(state)).toHaveLength(before)
    expect(done.log).toContain("GitHub did not say whose they are")
    expect(done.summary).toContain("**Instead:**")
  })

  it("where it cannot, and nothing stands there, everything is posted", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [atEvery(/graphql/, "forbidden")]
    await run()
    expect(state.reviewComments).toHaveLength(1)
    expect(state.issueComments).toHaveLength(1)
  })
})

describe("failure group 14: conversations that must be resolved", () => {
  it("without replies go with their comment, whatever the token may do", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run()
    push(mended)
    await run({}, 101)
    expect(state.reviewComments).toEqual([])
  })

  it("with replies are left to a person where the token may not resolve, and nothing claims otherwise", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run()
    const root = first(state.reviewComments)
    reply(state, root)
    push(mended)
    const done = await run({}, 101)
    expect(done.status).toBe(0)
    expect(bodies(state)).toEqual([expect.stringMatching(/^\*\*Fixed\.\*\*/), "why?"])
    expect(first(state.reviewComments).minimized).toBe("RESOLVED")
    expect(state.resolved.size).toBe(0)
    expect(done.log).not.toContain("::warning::")
    expect(done.log + bodies(state).join() + state.issueComments[0]?.body).not.toMatch(/resolved/i)
    expect(state.issueComments[0]?.body).toContain(
      `**For a person to resolve:** what was found here no longer holds, and somebody answered, so it stays open: [1](https://github.com/acme/assistant/pull/7#discussion_r${root.id}).`,
    )
    // Once is enough.
    const before = writes(state).length
    await run({}, 102)
    expect(writes(state)).toHaveLength(before)
  })

  it("whose resolving is refused in passing are resolved by the next run", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    state.token = "writes contents too"
    await run()
    reply(state, first(state.reviewComments))
    push(mended)
    state.faults = [
      {
        kind: "forbidden",
        hits: ({ body }) => String(body.query).startsWith("mutation resolve"),
      },
    ]
    await run({}, 101)
    expect(state.resolved.size).toBe(0)
    state.faults = []
    await run({}, 102)
    expect(state.resolved.size).toBe(1)
  })

  it("are resolved where it may, and opened again by what comes back", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    state.token = "writes contents too"
    await run()
    const root = first(state.reviewComments)
    reply(state, root)
    push(mended)
    await run({}, 101)
    expect([...state.resolved.keys()]).toEqual([root.id])
    expect(state.issueComments[0]?.body).not.toContain("For a person to resolve")
    push({ ...wide, "README.md": "mended\n" })
    const back = await run({}, 102)
    expect(back.log).toContain("1 opened again")
    expect(state.resolved.size).toBe(0)
    expect(first(state.reviewComments).minimized).toBeUndefined()
    expect(bodies(state)).toEqual([expect.stringContaining("Any foundation model may be invoked"), "why?"])
    expect(bodies(state)[0]).not.toContain("Fixed")
  })

  it("that a person resolved while it is true stay resolved, and are not posted again", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    state.token = "writes contents too"
    await run()
    const root = first(state.reviewComments)
    state.resolved.set(root.id, "ada")
    push({ "policy.json": policy("*", '\n  "Id": "moved",') })
    const done = await run({}, 101)
    expect(done.status).toBe(1)
    expect(state.reviewComments.map(({ id }) => id)).toEqual([root.id])
    expect([...state.resolved]).toEqual([[root.id, "ada"]])
  })

  it("that cannot be opened again are told by the summary, every time", async () => {
    const { state, push, run } = stageOf(narrow, wide)
    await run()
    const root = first(state.reviewComments)
    reply(state, root)
    push(mended)
    await run({}, 101)
    state.resolved.set(root.id, "ada")
    for (const number of [102, 103]) {
      push({ ...wide, "README.md": `${number}\n` })
      await run({}, number)
      expect(state.issueComments[0]?.body).toContain("**Instead:**")
      expect(state.reviewComments).toHaveLength(2)
    }
  })
})

it("a summary that a race made twice is one after the next run, the oldest", async () => {
  const { state, run } = stageOf(narrow, { ...wide, "more.json": policy(model.replace("lite", "pro")) })
  await run()
  const summary = first(state.issueComments)
  state.issueComments.push({ ...summary, id: state.nextId++ }, { ...summary, id: state.nextId++ })
  await run({}, 101)
  expect(state.issueComments.map(({ id }) => id)).toEqual([summary.id])
  expect(writes(state).filter((write) => summaryPath.test(write) || reviewsPath.test(write))).toHaveLength(2)
})
