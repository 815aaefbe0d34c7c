import { describe, expect, it } from "vitest"
import { configurationKey } from "../../src/github/configuration-key.ts"
import { postOnce } from "../../src/github/once.ts"
import { everyPage, pageSize } from "../../src/github/pages.ts"
import { reasonOf, refusalOf } from "../../src/github/refusal.ts"

const answer = (status: number, data: unknown, headers = {}) =>
  Object.assign(new Error("raw"), { status, response: { data, headers } })
const structured = (message: string) => ({
  message: "Validation Failed",
  errors: [{ resource: "PullRequestReviewComment", code: "custom", field: "pull_request_review_thread.line", message }],
})

describe("what GitHub answered", () => {
  it.each([
    [
      422,
      { message: "Unprocessable Entity", errors: ["Pull request review thread line must be part of the diff"] },
      "invalid",
    ],
    [422, structured("must be part of the diff"), "invalid"],
    [422, { message: 'Invalid request.\n\n"subject_type" is not a permitted key.' }, "invalid"],
    [422, { errors: ["User can only have one pending review per pull request"] }, "pending-review"],
    [422, structured("User can only have one pending review per pull request"), "pending-review"],
    [422, { errors: ["Review Can not request changes on your own pull request"] }, "own-pull-request"],
    [422, structured("was submitted too quickly"), "too-quick"],
    [422, { errors: ["Commit is not part of the pull request"] }, "moved"],
    [422, structured("commit_id is not part of the pull request"), "moved"],
    [422, null, "invalid"],
    [403, { message: "Resource not accessible by integration" }, "forbidden"],
    [403, { message: "You have exceeded a secondary rate limit" }, "too-quick"],
    [429, {}, "too-quick"],
    [404, {}, "gone"],
    [410, {}, "gone"],
    [502, "<html>", "unknown"],
  ])("%i %j is %s", (status, data, meaning) => expect(refusalOf(answer(status, data))).toBe(meaning))

  it("no answer leaves open what was done", () => {
    expect(refusalOf(new TypeError("fetch failed"))).toBe("unknown")
    expect(reasonOf(new TypeError("fetch failed"))).toBe("GitHub cannot be reached: fetch failed")
  })

  it.each([
    ["issues=write; pull_requests=write", "pull-requests: write"],
    ["contents=write,pull_requests=write", "contents: write, pull-requests: write"],
    ["contents=write", "contents: write"],
    ["contents=write}` @ada", "pull-requests: write"],
    [undefined, "pull-requests: write"],
  ])("a token that may not is told what is missing: %s", (header, permission) =>
    expect(reasonOf(answer(403, {}, { "x-accepted-github-permissions": header }))).toContain(
      `\`permissions: { ${permission} }\``,
    ),
  )
})

describe("a list", () => {
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ id: from + i }))
  const pages = async (...all: readonly (readonly [readonly { id: number }[], string?])[]) => {
    let asked = 0
    const found = await everyPage(async (page) => {
      asked++
      const [data = [], link] = all[page - 1] ?? []
      return { data, headers: link === undefined ? {} : { link } }
    })
    return [found.length, asked]
  }
  const next = '<https://evil.example/?page=2>; rel="next"'
  it.each([
    ["of one page", pages([numbers(0, 3)]), [3, 1]],
    ["of full pages", pages([numbers(0, pageSize), next], [numbers(pageSize, 3), ""]), [pageSize + 3, 2]],
    ["whose pages are short", pages([numbers(0, 2), next], [numbers(2, 2), next], [numbers(4, 1), ""]), [5, 3]],
    ["that repeats itself ends", pages([numbers(0, pageSize), next], [numbers(0, pageSize), next]), [pageSize, 2]],
    ["with overlaps has each once", pages([numbers(0, 4), next], [numbers(2, 4), ""]), [6, 2]],
  ])("%s", async (_, is, should) => expect(await is).toEqual(should))
})

describe("something to post", () => {
  const trial = async (answers: readonly (number | "yes")[], lookups: readonly boolean[] = []) => {
    let [posts, looks] = [0, 0]
    const work = postOnce(
      async () => {
        const each = answers[posts++]
        if (each !== "yes") throw answer(each ?? 0, {})
      },
      async () => lookups[looks++] ?? false,
    )
    const end = await work.then(
      () => "posted",
      () => "refused",
    )
    return `${end} ${posts} ${looks}`
  }
  it.each([
    [trial(["yes"]), "posted 1 0"],
    [trial([502], [true]), "posted 1 1"],
    [trial([502, "yes"], [false]), "posted 2 1"],
    [trial([502, 502], [false, true]), "posted 2 2"],
    [trial([502, 502], [false, false]), "refused 2 2"],
    [trial([403]), "refused 1 0"],
    [trial([502, 422], [false]), "refused 2 1"],
  ])("is posted once, and not where it was refused", async (is, should) => expect(await is).toBe(should))
})

describe("the key of a configuration", () => {
  const key = (inputs: Readonly<Record<string, string>>) => configurationKey((name) => inputs[name] ?? "")
  it("is another for whatever makes reports differ, and only for that", () => {
    const different = [
      {},
      { plan: "a.json" },
      { plan: "b.json" },
      { "fail-on": "low" },
      { config: "fail-on: low\n" },
      { base: "main" },
    ]
    expect(new Set(different.map(key)).size).toBe(different.length)
    expect(key({ comment: "summary", "github-token": "x", sarif: "y" })).toBe(key({}))
  })
  it("outlives a push", () => {
    expect(key({ head: "a".repeat(40) })).toBe(key({ head: "b".repeat(40) }))
    expect(key({ head: "a".repeat(40) })).not.toBe(key({}))
  })
})
