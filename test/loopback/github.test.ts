import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { atOne, type FaultKind } from "./faults.ts"
import { makePullRequest, stateOf } from "./runner.ts"
import { startLoopback } from "./server.ts"
import type { State } from "./state.ts"

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `line ${from + i}`)
const long = numbered(1, 60).join("\n")
const pull = makePullRequest(
  { "a.tf": `${long}\n`, "moved.tf": "one\ntwo\nthree\n", "big.tf": "x\n" },
  {
    "a.tf": `${long.replace("line 10\n", "line ten\n").replace("line 50\n", "line fifty\n")}\n`,
    "new/moved.tf": "one\ntwo\nthree\n",
    "big.tf": `${numbered(1, 2100).join("\n")}\n`,
  },
)
afterAll(() => pull.remove())

let state: State
beforeEach(() => {
  state = stateOf(pull)
})

interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the loopback says
  readonly json: any
}
async function ask(method: string, path: string, body?: unknown): Promise<Answered> {
  const loopback = await startLoopback(state)
  const api = loopback.url
  const address = path === "/graphql" ? api.replace("/api/v3", "/api") + path : `${api}/repos/acme/assistant${path}`
  try {
    const response = await fetch(address, {
      method,
      headers: { authorization: "token t" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = (response.headers.get("content-type") ?? "").includes("json") && text !== ""
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  } finally {
    await loopback.close()
  }
}
const review = (comments: readonly object[], more: object = {}) =>
  ask("POST", "/pulls/7/reviews", { commit_id: pull.head, event: "COMMENT", comments, ...more })
const at = (line: number, more: object = {}) => ({ path: "a.tf", line, side: "RIGHT", body: "no", ...more })
const comment = (more: object) => ask("POST", "/pulls/7/comments", { commit_id: pull.head, body: "no", ...more })
const graphql = (query: string, variables = {}) => ask("POST", "/graphql", { query, variables })

describe("a review", () => {
  it.each([
    ["on a line that is not shown", at(30), "line must be part of the diff"],
    ["that ends where it begins", at(10, { start_line: 10 }), "start line must precede the end line"],
    ["that reaches over two hunks", at(50, { start_line: 10 }), "must be part of the same hunk"],
    ["on a file that was not touched", at(1, { path: "b.tf" }), "Path could not be resolved"],
    ["by the old name of a file", at(1, { path: "moved.tf" }), "Path could not be resolved"],
    ["on a file whose patch is too long to show", at(5, { path: "big.tf" }), "diff hunk can't be blank"],
    ["without a word", at(10, { body: " " }), "Body can't be blank"],
    ["that is too long", at(10, { body: "x".repeat(65_537) }), "Body is too long"],
    ["on a side that there is not", at(10, { side: "MIDDLE" }), "Line could not be resolved"],
  ])("is refused whole for one comment %s", async (_, bad, message) => {
    const { status, json } = await review([at(10), bad])
    expect(status).toBe(422)
    expect(json.errors.join()).toContain(message)
    expect(state.reviewComments).toEqual([])
    expect(state.reviews).toEqual([])
  })

  it("stands on either side of what changed, and on lines around it", async () => {
    expect((await review([at(10), at(10, { side: "LEFT" }), at(7), at(13, { start_line: 8 })])).status).toBe(200)
    expect(state.reviewComments).toHaveLength(4)
    expect(state.violations).toEqual([])
  })

  it("stays pending without an event, seen by its author alone, and no other can be made until it is gone", async () => {
    const { json } = await review([at(10)], { event: undefined })
    expect(json.state).toBe("PENDING")
    expect((await ask("GET", "/pulls/7/comments")).json).toEqual([])
    expect((await ask("GET", "/pulls/7/reviews")).json).toHaveLength(1)
    expect((await ask("GET", `/pulls/7/reviews/${json.id}/comments`)).json).toHaveLength(1)
    expect((await review([at(10)])).json.errors).toEqual(["User can only have one pending review per pull request"])
    expect((await comment({ path: "a.tf", line: 10, side: "RIGHT" })).status).toBe(422)
    state.viewer = "somebody"
    expect((await ask("GET", "/pulls/7/reviews")).json).toEqual([])
    state.viewer = "github-actions[bot]"
    expect((await ask("DELETE", `/pulls/7/reviews/${json.id}`)).status).toBe(200)
    expect((await review([at(10)])).status).toBe(200)
    expect(state.violations).toEqual([])
  })

  it("of more than thirty comments is answered 502, though it is made", async () => {
    const { status } = await review(Array.from({ length: 31 }, () => at(10)))
    expect(status).toBe(502)
    expect(state.reviewComments).toHaveLength(31)
  })

  it("of a commit that a force push took away is refused", async () => {
    expect((await review([at(10)], { commit_id: "1".repeat(40) })).json.errors).toEqual([
      "Commit is not part of the pull request",
    ])
    expect((await review([], { commit_id: pull.base, body: "x" })).status).toBe(422)
  })

  it("approves nothing, and judges no pull request of one's own", async () => {
    expect((await review([at(10)], { event: "APPROVE" })).json.errors.join()).toContain("not permitted to approve")
    state.pullAuthor = state.viewer
    expect((await review([at(10)], { event: "REQUEST_CHANGES", body: "no" })).json.errors.join()).toContain(
      "on your own pull request",
    )
    state.pullAuthor = "ada"
    const { json } = await review([at(10)], { event: "REQUEST_CHANGES", body: "no" })
    expect(json.state).toBe("CHANGES_REQUESTED")
    const dismissals = `/pulls/7/reviews/${json.id}/dismissals`
    expect((await ask("PUT", dismissals, { message: "mended" })).json.state).toBe("DISMISSED")
    expect((await ask("PUT", dismissals, { message: "mended" })).status).toBe(422)
  })

  it("that says what the description does not list is a violation", async () => {
    await review([at(10, { subject_type: "line" })])
    expect(state.violations.join()).toContain("POST /pulls/{pull_number}/reviews: /comments/0")
  })
})

describe("a comment", () => {
  it("on a file comes back on its first line", async () => {
    expect((await comment({ path: "big.tf", subject_type: "file" })).json).toMatchObject({
      line: 1,
      subject_type: "file",
    })
  })

  it("on a file is refused by an old enterprise server, whose API begins elsewhere", async () => {
    state.flavour = "old enterprise server"
    expect((await comment({ path: "big.tf", subject_type: "file" })).json.message).toContain("not a permitted key")
    expect(state.requests).toEqual(["POST /api/v3/repos/acme/assistant/pulls/7/comments"])
    expect((await graphql("{ viewer { login } }")).json.data.viewer.login).toBe("github-actions[bot]")
  })

  it("moves with its line, and loses it once that is changed", async () => {
    await review([at(10), at(50)])
    const moved = pull.push({
      "a.tf": `first\n${long.replace("line 10\n", "line ten\n").replace("line 50\n", "other\n")}\n`,
    })
    state.head = moved
    const { json } = await ask("GET", "/pulls/7/comments")
    expect(json).toMatchObject([
      { line: 11, original_line: 10, commit_id: moved, original_commit_id: pull.head },
      { line: null, original_line: 50, commit_id: pull.head },
    ])
    expect(state.violations).toEqual([])
  })

  it("is answered in its thread, by its first comment only", async () => {
    await review([at(10)])
    const [first] = state.reviewComments
    const reply = await ask("POST", `/pulls/7/comments/${first?.id}/replies`, { body: "why?" })
    expect(reply).toMatchObject({ status: 201, json: { in_reply_to_id: first?.id } })
    expect((await ask("POST", `/pulls/7/comments/${reply.json.id}/replies`, { body: "so" })).status).toBe(422)
  })

  it("cannot be made in a locked conversation, by a token that reads, or too many in a minute", async () => {
    state.mostInMinute = 2
    const below = () => ask("POST", "/issues/7/comments", { body: "x" })
    expect((await below()).status).toBe(201)
    expect((await below()).status).toBe(201)
    expect((await below()).headers.get("retry-after")).toBe("60")
    state.conversation = "locked"
    expect((await below()).json.message).toContain("locked")
    state.token = "reads"
    const refused = await below()
    expect(refused.status).toBe(403)
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write")
  })

  it("can be edited in vain only where GitHub is in the mood", async () => {
    const { json } = await ask("POST", "/issues/7/comments", { body: "x" })
    const again = () => ask("PATCH", `/issues/comments/${json.id}`, { body: "x" })
    expect((await again()).status).toBe(200)
    state.idleEdits = "refused"
    expect((await again()).status).toBe(422)
  })
})

describe("lists", () => {
  it("come in pages that lead to each other, no longer than a hundred", async () => {
    for (let i = 0; i < 130; i++) state.issueComments.push({ id: i, author: "ada", body: String(i) })
    const page = async (query: string) => {
      const { json, headers } = await ask("GET", `/issues/7/comments${query}`)
      return [json.length, headers.get("link")?.match(/page=(\d+)>; rel="next"/)?.[1]]
    }
    expect(await page("")).toEqual([30, "2"])
    expect(await page("?per_page=50&page=3")).toEqual([30, undefined])
    expect(await page("?per_page=500")).toEqual([100, "2"])
  })

  it("of files say what became of each, without the patch where there is none to show", async () => {
    const { json } = await ask("GET", "/pulls/7/files")
    const shown = json.map((file: Record<string, unknown>) => [file.filename, file.status, typeof file.patch])
    expect(shown).toEqual([
      ["a.tf", "modified", "string"],
      ["big.tf", "modified", "undefined"],
      ["new/moved.tf", "renamed", "undefined"],
    ])
    expect(json[0].patch).toMatch(/^@@ -7,7 \+7,7 @@/)
    expect(state.violations).toEqual([])
  })

  it("of pull requests are found by the branch of a fork, and by a commit", async () => {
    state.headRepository = "mallory/assistant"
    const numbers = async (path: string) =>
      (await ask("GET", path)).json.map(({ number }: { readonly number: number }) => number)
    expect(await numbers("/pulls?head=mallory:change&state=open")).toEqual([7])
    expect(await numbers("/pulls?head=acme:change&state=open")).toEqual([])
    expect(await numbers(`/commits/${pull.head}/pulls`)).toEqual([7])
    expect(await numbers(`/commits/${pull.base}/pulls`)).toEqual([])
    expect(state.violations).toEqual([])
  })
})

describe("threads", () => {
  const threads =
    'query($n: Int!) { repository(owner: "acme", name: "assistant") { pullRequest(number: $n) { reviewThreads(first: 50) { pageInfo { hasNextPage endCursor } nodes { id isResolved isOutdated subjectType line comments(first: 1) { nodes { id databaseId fullDatabaseId viewerDidAuthor author { login } isMinimized } } } } } } }'
  const resolve = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }"

  it("are told with their authors, and resolved only by a token that may write contents", async () => {
    await review([at(10)])
    const { json } = await graphql(threads, { n: 7 })
    const [thread] = json.data.repository.pullRequest.reviewThreads.nodes
    expect(thread).toMatchObject({ isResolved: false, isOutdated: false, subjectType: "LINE", line: 10 })
    expect(thread.comments.nodes[0]).toMatchObject({ viewerDidAuthor: true, author: { login: "github-actions" } })
    expect((await graphql(resolve, { id: thread.id })).json.errors[0].type).toBe("FORBIDDEN")
    state.token = "writes contents too"
    expect((await graphql(resolve, { id: thread.id })).json.data.resolveReviewThread.thread.isResolved).toBe(true)
    expect(state.violations).toEqual([])
  })

  it("are folded by a token that may write pull requests", async () => {
    await review([at(10)])
    const id = `PRRC_${state.reviewComments[0]?.id}`
    const minimize =
      "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }"
    expect((await graphql(minimize, { id })).json.data.minimizeComment.minimizedComment.isMinimized).toBe(true)
    expect(state.reviewComments[0]?.minimized).toBe("RESOLVED")
  })

  it("cannot be asked for in words that GitHub's schema does not have", async () => {
    await graphql('{ repository(owner: "acme", name: "assistant") { pullRequest(number: 7) { threads { id } } } }')
    expect(state.violations.join()).toContain("Cannot query field")
  })
})

describe("faults", () => {
  const once = (kind: FaultKind) => {
    state.faults = [atOne(/POST .*\/issues\/7\/comments/, 0, kind)]
    return ask("POST", "/issues/7/comments", { body: "x" })
  }

  it.each<[FaultKind, number]>([
    ["forbidden", 0],
    ["bad-gateway", 0],
    ["bad-gateway-after", 1],
    ["too-many-requests", 0],
    ["truncated", 1],
    ["html", 0],
  ])("%s leave %i comments behind, and the next call works", async (kind, made) => {
    await once(kind).catch(() => undefined)
    expect(state.issueComments).toHaveLength(made)
    expect((await ask("POST", "/issues/7/comments", { body: "y" })).status).toBe(201)
  })

  it("cut the connection before or after the work was done", async () => {
    await expect(once("reset")).rejects.toThrow()
    expect(state.issueComments).toHaveLength(0)
    await expect(once("reset-after")).rejects.toThrow()
    expect(state.issueComments).toHaveLength(1)
  })
})
