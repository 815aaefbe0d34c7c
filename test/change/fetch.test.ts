import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createServer, type IncomingMessage } from "node:http"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { CommitGone, fetchCommits } from "../../src/change/fetch.ts"
import { loadChange } from "../../src/change/load.ts"
import { openStore } from "../../src/change/store.ts"
import { cloneOf, formats, type Made, makeRepository, removeAll, temporary } from "./made.ts"

afterAll(removeAll)

/** A repository as a pull request leaves it: both branches went on, and `refs/pull/1/merge` joins them. */
function pullRequest(): { readonly origin: Made; readonly fork: string; readonly base: string; readonly head: string } {
  const origin = makeRepository()
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
  origin.git("config", "uploadpack.allowFilter", "true")
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

const remoteOf = ({ directory }: Made) => ({ url: `file://${directory}` })

/** Every file of a directory with its text: what a run must leave as it was. */
const contentsOf = (directory: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "latin1")]),
  )

async function readBetween(directory: string, base: string, head: string) {
  const change = await loadChange({ repo: directory, base, head }, formats)
  expect(change.diagnostics).toEqual([])
  expect(change.files).toEqual([{ kind: "modified", path: "a.conf" }])
  return [change.baseSources, change.headSources].map((each) => each.get("a.conf")?.text)
}

test.each([
  ["depth 1", ["--depth=1"]],
  ["depth 1 without files", ["--depth=1", "--filter=blob:none"]],
  ["every commit without files", ["--filter=blob:none", "--no-checkout"]],
  ["every commit without trees", ["--filter=tree:0", "--no-checkout"]],
  ["one branch", ["--single-branch"]],
])("a checkout of %s is completed beside it, and stays as it is", async (_, options) => {
  const { origin, fork, head } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`, ...options)
  const before = contentsOf(clone.directory)
  const own = temporary()
  const store = await openStore(clone.directory, remoteOf(origin), own)
  const directory = await store.holding([fork, head])
  expect(directory.startsWith(own)).toBe(true)
  expect(await readBetween(directory, fork, head)).toEqual(["1\n", "2\n"])
  expect(contentsOf(clone.directory)).toEqual(before)
  store.close()
  expect(readdirSync(own)).toEqual([])
})

test("a full clone stays full, and what is there is not asked for", async () => {
  const { origin, fork, base, head } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`)
  const store = await openStore(clone.directory, undefined, temporary())
  expect(await store.holding([fork, head])).toBe(clone.directory)
  expect(await store.knownAncestor(base, head)).toBe(fork)
  expect(existsSync(join(clone.directory, ".git", "shallow"))).toBe(false)
})

test("a shallow checkout lends what it has: only what is missing is sent", async () => {
  const { origin, fork, head } = pullRequest()
  origin.git("checkout", "-q", "feature")
  const clone = cloneOf(`file://${origin.directory}`, "--depth=1")
  const store = await openStore(clone.directory, remoteOf(origin), temporary())
  const directory = await store.holding([fork, head])
  const own = execFileSync("git", ["--git-dir", directory, "count-objects", "-v"], { encoding: "utf8" })
  // The base's commit, its tree, and the one file that the head has not.
  expect(own).toMatch(/^count: 3$|^in-pack: 3$/m)
})

test("without a checkout everything is fetched into a directory of our own", async () => {
  const { origin, fork, base, head } = pullRequest()
  const [workspace, own] = [temporary(), temporary()]
  const store = await openStore(workspace, remoteOf(origin), own)
  expect(await readBetween(await store.holding([fork, head]), fork, head)).toEqual(["1\n", "2\n"])
  expect(await store.knownAncestor(base, head)).toBeUndefined()
  expect(await store.named("main")).toBeUndefined()
  expect(await store.firstParent(head)).toBe(fork)
  expect(readdirSync(workspace)).toEqual([])
  store.close()
  expect(readdirSync(own)).toEqual([])
})

test("where the branches parted is found in the history alone, which brings no file", async () => {
  const { origin, fork, base, head } = pullRequest()
  const own = temporary()
  const store = await openStore(temporary(), remoteOf(origin), own)
  expect(await store.fetchedAncestor(base, head)).toEqual({ commit: fork, tip: base })
  expect(await store.fetchedAncestor("refs/heads/main", head)).toEqual({ commit: fork, tip: base })
  for (const directory of readdirSync(own)) {
    const args = ["--git-dir", join(own, directory), "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"]
    expect(new Set(execFileSync("git", args, { encoding: "utf8", stdio: "pipe" }).trim().split("\n"))).toEqual(
      new Set(["commit"]),
    )
  }
  origin.git("checkout", "-q", "--orphan", "alone")
  const alone = origin.commit({})
  expect(await store.fetchedAncestor(alone, head)).toBeUndefined()
  store.close()
})

test("a repository of somebody else's is read and borrowed from, as containers need it", async ({ skip }) => {
  if (process.getuid?.() !== 0) skip("only root can give a repository away")
  const { origin, fork, base, head } = pullRequest()
  const shallow = cloneOf(`file://${origin.directory}`, "--depth=1")
  const full = cloneOf(`file://${origin.directory}`)
  for (const { directory } of [shallow, full]) execFileSync("chown", ["-R", "12345:12345", directory])
  // Not vacuous: git itself refuses it.
  expect(() => full.git("rev-parse", "HEAD")).toThrow("dubious ownership")
  const whole = await openStore(full.directory, undefined, temporary())
  expect(await whole.knownAncestor(base, head)).toBe(fork)
  expect(await whole.named("main")).toBe(base)
  const store = await openStore(shallow.directory, remoteOf(origin), temporary())
  expect(await readBetween(await store.holding([fork, head]), fork, head)).toEqual(["1\n", "2\n"])
})

test("what a checkout's configuration says does nothing to a fetch", async () => {
  const { origin, fork, head } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`, "--depth=1")
  const mark = join(temporary(), "mark")
  for (const [name, value] of [
    ["credential.helper", `!touch ${mark}`],
    ["core.alternateRefsCommand", `touch ${mark};`],
    ["core.fsmonitor", `touch ${mark};`],
    ["core.sshCommand", `touch ${mark};`],
    ["remote.origin.uploadpack", `touch ${mark};`],
    [`url.ext::touch ${mark}.insteadOf`, "file://"],
    [`url./nowhere.insteadOf`, "file://"],
  ] as const)
    clone.git("config", name, value)
  const store = await openStore(clone.directory, remoteOf(origin), temporary())
  expect(await readBetween(await store.holding([fork, head]), fork, head)).toEqual(["1\n", "2\n"])
  expect(existsSync(mark)).toBe(false)
})

test("what cannot be fetched is said with a way out, and odd arguments are refused", async () => {
  const { origin } = pullRequest()
  const clone = cloneOf(`file://${origin.directory}`)
  const store = await openStore(clone.directory, remoteOf(origin), temporary())
  const gone = await store.holding(["1".repeat(40)]).catch((error: unknown) => error)
  expect(gone).toBeInstanceOf(CommitGone)
  expect(String(gone)).toMatch(/could not be fetched: .*; give the job .*contents: read.* `fetch-depth: 0`/)
  const nowhere = await openStore(clone.directory, { url: "file:///nonexistent" }, temporary())
  const failed = await nowhere.holding(["1".repeat(40)]).catch((error: unknown) => error)
  expect(String(failed)).toContain("could not be fetched")
  expect(failed).not.toBeInstanceOf(CommitGone)
  const own = temporary()
  await expect(fetchCommits(own, remoteOf(origin), ["main"])).rejects.toThrow("`main` is no commit id")
  for (const url of ["--upload-pack=x", "ext::sh -c x", "a b", "origin", "git@github.com:o/r", "ssh://host/o/r"]) {
    await expect(fetchCommits(own, { url }, ["1".repeat(40)])).rejects.toThrow(/no URL|neither over https/)
  }
  const silent = await openStore(clone.directory, undefined, temporary())
  await expect(silent.holding(["1".repeat(40)])).rejects.toThrow("set GITHUB_REPOSITORY")
})

test("a server that is out of order for a moment is asked again; one that refuses is not", async () => {
  const flaky = await listening((_, response) => response.writeHead(flaky.seen.length < 3 ? 502 : 403).end())
  const own = makeRepository("--bare")
  const failed = fetchCommits(own.directory, { url: `${flaky.url}/o/r` }, ["1".repeat(40)])
  await expect(failed).rejects.toThrow("could not be fetched")
  flaky.close()
  expect(flaky.seen).toHaveLength(3)
})

test("whatever a machine rewrites addresses to, no other protocol is spoken", async () => {
  const own = makeRepository("--bare")
  process.env.GIT_CONFIG_COUNT = "1"
  process.env.GIT_CONFIG_KEY_0 = "url.ssh://nowhere.invalid/.insteadOf"
  process.env.GIT_CONFIG_VALUE_0 = "https://"
  const failed = fetchCommits(own.directory, { url: "https://host.invalid/o/r" }, ["1".repeat(40)])
  await expect(failed).rejects.toThrow("transport 'ssh' not allowed")
  for (const name of ["COUNT", "KEY_0", "VALUE_0"]) delete process.env[`GIT_CONFIG_${name}`]
})

test("the token reaches the server in a header alone, once, and is neither kept nor told", async () => {
  const server = await listening((_, response) => response.writeHead(401).end())
  const own = makeRepository("--bare")
  // As a machine may have it for the same server; two such headers are refused.
  process.env.GIT_CONFIG_COUNT = "1"
  process.env.GIT_CONFIG_KEY_0 = `http.${server.url}/.extraheader`
  process.env.GIT_CONFIG_VALUE_0 = "AUTHORIZATION: basic b2xk"
  const remote = { url: `${server.url}/o/r`, token: "ghs_secret.token" }
  const failed = await fetchCommits(own.directory, remote, ["1".repeat(40)]).catch((e: unknown) => e)
  for (const name of ["COUNT", "KEY_0", "VALUE_0"]) delete process.env[`GIT_CONFIG_${name}`]
  server.close()
  const basic = `basic ${Buffer.from("x-access-token:ghs_secret.token").toString("base64")}`
  expect(authorizations(server.seen[0])).toEqual([basic])
  expect(String(failed)).toContain("could not be fetched")
  expect(String(failed)).not.toContain("secret")
  expect([...contentsOf(own.directory).values()].join("")).not.toContain("secret")
})

test("the token follows no redirection", async () => {
  const elsewhere = await listening((_, response) => response.writeHead(404).end())
  const server = await listening((request, response) =>
    response.writeHead(302, { location: `${elsewhere.url}${request.url}` }).end(),
  )
  const own = makeRepository("--bare")
  const remote = { url: `${server.url}/o/r`, token: "ghs_secret.token" }
  await expect(fetchCommits(own.directory, remote, ["1".repeat(40)])).rejects.toThrow("could not be fetched")
  server.close()
  elsewhere.close()
  expect(server.seen).toHaveLength(1)
  expect(elsewhere.seen).toEqual([])
})

const authorizations = (request: IncomingMessage | undefined): readonly string[] =>
  request?.rawHeaders.filter((_, i, all) => /^authorization$/i.test(all[i - 1] ?? "")) ?? []

async function listening(answer: Parameters<typeof createServer>[1] & object) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const address = server.address()
  const port = typeof address === "object" ? address?.port : 0
  return { seen, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
