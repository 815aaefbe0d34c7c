import { chownSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import { ChangeError } from "../../src/change/error.ts"
import { readingEnvironment } from "../../src/change/git.ts"
import { loadChange } from "../../src/change/load.ts"
import { mergeBase } from "../../src/change/revision.ts"
import { cloneOf, formats, makeRepository, removeAll, temporary } from "./made.ts"

afterAll(removeAll)
afterEach(() => vi.unstubAllEnvs())

test("branches, tags, short ids and steps back name commits", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n" })
  repo.git("tag", "-am", "annotated", "v1.0")
  const head = repo.commit({ "a.conf": "2\n" })
  repo.git("branch", "feature/ü#1")
  for (const [from, to] of [
    ["v1.0", "feature/ü#1"],
    ["HEAD~1", "@"],
    ["main^", head.slice(0, 9)],
    ["HEAD^{commit}~1", "refs/heads/main"],
  ]) {
    const change = await loadChange({ repo: repo.directory, base: from ?? "", head: to ?? "" }, formats)
    expect([change.base, change.head]).toEqual([base, head])
  }
})

test("what is no revision, or names no commit, is refused by name", async () => {
  const repo = makeRepository()
  const head = repo.commit({ "a.conf": "1\n" })
  const refused = [
    "",
    "-v",
    "--all",
    "^main",
    "a..b",
    "main:a.conf",
    ":/x",
    "a b",
    "a\nb",
    "$(id)",
    "main^{/x}",
    "a;b",
    "*",
  ]
  for (const name of refused) {
    const error = await loadChange({ repo: repo.directory, base: name, head }, formats).catch((e: unknown) => e)
    expect(error, name).toBeInstanceOf(ChangeError)
    expect(String(error), name).toContain("is no revision; give a branch, a tag or a commit")
  }
  const unknown = ["nope", "a.conf", "main^{tree}", "main^@", "0".repeat(40), "f".repeat(40), "HEAD~5"]
  for (const name of unknown) {
    const error = await loadChange({ repo: repo.directory, base: head, head: name }, formats).catch((e: unknown) => e)
    expect(error, name).toBeInstanceOf(ChangeError)
    expect(String(error), name).toMatch(/unknown revision `.*`; give a branch, a tag or a commit of this repository/)
  }
})

test("what is no repository is refused by name, and a missing git is told from it", async () => {
  const nowhere = temporary()
  const load = (repo: string): Promise<unknown> => loadChange({ repo, base: "a", head: "b" }, formats)
  await expect(load(nowhere)).rejects.toThrow("is not a git repository; give a clone or a bare git directory")
  await expect(load(join(nowhere, "none"))).rejects.toThrow("does not exist; give a git repository")
  writeFileSync(join(nowhere, "file"), "")
  await expect(load(join(nowhere, "file"))).rejects.toThrow("is not a directory; give a git repository")
  vi.stubEnv("PATH", nowhere)
  await expect(load(nowhere)).rejects.toThrow("git was not found: install it, or put it on PATH")
})

test("the caller's git variables do not redirect it, and no program is looked for beside the repository", async () => {
  const repo = makeRepository()
  const other = makeRepository()
  other.commit({ "a.conf": "other\n" })
  const base = repo.commit({ "a.conf": "1\n" })
  const head = repo.commit({ "a.conf": "2\n" })
  vi.stubEnv("GIT_DIR", join(other.directory, ".git"))
  vi.stubEnv("GIT_OBJECT_DIRECTORY", join(other.directory, ".git", "objects"))
  vi.stubEnv("GIT_INDEX_FILE", "/nonexistent")
  vi.stubEnv("GIT_EXTERNAL_DIFF", "/nonexistent")
  const path = process.env.PATH
  vi.stubEnv("PATH", `bin:.::${path}`)
  const change = await loadChange({ repo: repo.directory, base, head }, formats)
  expect(change.headSources.get("a.conf")?.text).toBe("2\n")
  expect(readingEnvironment().PATH).toBe(path)
})

test("the merge base of branches that went apart is their common commit; unrelated ones have none", async () => {
  const repo = makeRepository()
  const fork = repo.commit({ "a.conf": "1\n" })
  repo.git("checkout", "-qb", "feature")
  repo.commit({ "a.conf": "2\n" })
  repo.git("checkout", "-q", "main")
  repo.commit({ "b.conf": "1\n" })
  expect(await mergeBase(repo.directory, "main", "feature")).toBe(fork)
  repo.git("checkout", "-q", "--orphan", "unrelated")
  repo.commit({ "c.conf": "1\n" })
  expect(await mergeBase(repo.directory, "main", "unrelated")).toBeUndefined()
  await expect(loadChange({ repo: repo.directory, head: "unrelated" }, formats)).rejects.toThrow(
    "`unrelated` has no commit in common with `main`; give the base with `--base`",
  )
})

test("the default branch is what the remote says, and in a bare repository its own HEAD", async () => {
  const origin = makeRepository()
  const base = origin.commit({ "a.conf": "1\n" })
  origin.git("branch", "-m", "trunk")
  const clone = cloneOf(origin.directory)
  clone.git("checkout", "-qb", "main")
  writeFileSync(join(clone.directory, "a.conf"), "2\n")
  expect((await loadChange({ repo: clone.directory }, formats)).base).toBe(base)
  const bare = cloneOf(origin.directory, "--bare")
  expect((await loadChange({ repo: bare.directory, head: "trunk" }, formats)).base).toBe(base)
})

test.runIf(process.getuid?.() === 0)("a repository of another owner is read, as in a container job", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n" })
  repo.write({ "a.conf": "2\n" })
  chownSync(repo.directory, 65_534, 65_534)
  chownSync(join(repo.directory, ".git"), 65_534, 65_534)
  expect(() => repo.git("status")).toThrow("dubious ownership")
  expect((await loadChange({ repo: repo.directory, base: "main" }, formats)).base).toBe(base)
})
