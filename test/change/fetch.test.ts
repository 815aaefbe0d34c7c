import { readFileSync } from "node:fs"
import { createServer, type IncomingMessage } from "node:http"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { fetchCommits, isShallow } from "../../src/change/fetch.ts"
import { loadChange } from "../../src/change/load.ts"
import { mergeBase } from "../../src/change/revision.ts"
import { cloneOf, formats, type Made, makeRepository, removeAll } from "./made.ts"

afterAll(removeAll)

/** A repository as a pull request leaves it: both branches went on, and `refs/pull/1/merge` joins them. */
function pullRequest(): { readonly origin: Made; readonly fork: string; readonly base: string; readonly head: string } {
  const origin = makeRepository()
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
  origin.commit({ "a.conf": "0\n", "b.conf": "0\n" })
  const fork = origin.commit({ "a.conf": "1\n" })
  origin.git("checkout", "-qb", "feature")
  const head = origin.commit({ "a.conf": "2\n" })
  origin.git("checkout", "-q", "main")
  const base = origin.commit({ "b.conf": "1\n" })
  origin.git("merge", "-q", "--no-edit", "feature")
  origin.git("update-ref", "refs/pull/1/merge", "HEAD")
  origin.git("reset", "-q", "--hard", base)
  return { origin, fork, base, head }
}

test("a checkout of depth 1 gets the two commits it needs, and nothing but them", async () => {
  const { origin, fork, head } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`, "--depth=1")
  expect(await isShallow(clone.directory)).toBe(true)
  await expect(loadChange({ repo: clone.directory, base: fork, head }, formats)).rejects.toThrow(
    /unknown revision `[0-9a-f]{40}`.*; this clone is shallow and may lack it/,
  )
  await fetchCommits(clone.directory, "origin", [fork, head])
  const change = await loadChange({ repo: clone.directory, base: fork, head }, formats)
  expect(change.files).toEqual([{ kind: "modified", path: "a.conf" }])
  expect([change.baseSources, change.headSources].map((each) => each.get("a.conf")?.text)).toEqual(["1\n", "2\n"])
  expect(clone.git("rev-list", "--all", fork, head).trim().split("\n")).toHaveLength(3)
  expect(await mergeBase(clone.directory, "origin/main", head)).toBeUndefined()
})

test("a full clone stays full, and what is there is not asked for", async () => {
  const { origin, fork, base, head } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`, "--single-branch")
  await fetchCommits(clone.directory, "origin", [fork, head])
  expect(await isShallow(clone.directory)).toBe(false)
  expect(await mergeBase(clone.directory, base, head)).toBe(fork)
  await fetchCommits(clone.directory, "/nonexistent", [fork, head])
})

test("a partial clone gets the files too", async () => {
  const { origin, fork, head } = pullRequest()
  origin.git("config", "uploadpack.allowFilter", "true")
  const clone = cloneOf(`file://${origin.directory}`, "--depth=1", "--filter=blob:none")
  await fetchCommits(clone.directory, "origin", [fork, head])
  const change = await loadChange({ repo: clone.directory, base: fork, head }, formats)
  expect([change.baseSources, change.headSources].map((each) => each.get("a.conf")?.text)).toEqual(["1\n", "2\n"])
  expect(change.diagnostics).toEqual([])
})

test("what cannot be fetched is said with a way out, and odd arguments are refused", async () => {
  const { origin } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`)
  const gone = fetchCommits(clone.directory, "origin", ["1".repeat(40)])
  await expect(gone).rejects.toThrow(/could not be fetched: .*; use actions\/checkout with `fetch-depth: 0`/)
  await expect(fetchCommits(clone.directory, "origin", ["main"])).rejects.toThrow("`main` is no commit id")
  for (const remote of ["--upload-pack=x", "ext::sh -c x", "a b"]) {
    await expect(fetchCommits(clone.directory, remote, ["1".repeat(40)])).rejects.toThrow("is no remote")
  }
})

test("the token reaches the server in a header alone, once, and is neither kept nor told", async () => {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    response.writeHead(401).end()
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`
  const repo = makeRepository()
  repo.commit({})
  repo.git("config", `http.${url}/.extraheader`, "AUTHORIZATION: basic b2xk")
  const options = { token: "ghs_secret.token", serverUrl: url }
  const failed = await fetchCommits(repo.directory, `${url}/o/r`, ["1".repeat(40)], options).catch((e: unknown) => e)
  server.close()
  const basic = `basic ${Buffer.from("x-access-token:ghs_secret.token").toString("base64")}`
  expect(seen[0]?.rawHeaders.filter((_, i, all) => /^authorization$/i.test(all[i - 1] ?? ""))).toEqual([basic])
  expect(String(failed)).toContain("could not be fetched")
  expect(String(failed)).not.toContain("secret")
  expect(readFileSync(join(repo.directory, ".git", "config"), "utf8")).not.toContain("secret")
})
