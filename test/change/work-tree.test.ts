import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import type { Change } from "../../src/change/change.ts"
import { loadChange } from "../../src/change/load.ts"
import { formats, type Made, makeRepository, removeAll, temporary } from "./made.ts"

afterAll(removeAll)

const worked = (repo: Made, base?: string): Promise<Change> =>
  loadChange({ repo: repo.directory, ...(base ? { base } : {}) }, formats)

test("staged, unstaged and untracked files count alike; ignored ones do not", async () => {
  const repo = makeRepository()
  const base = repo.commit({
    ".gitignore": "ignored*\n",
    "committed.conf": "1\n",
    "staged.conf": "1\n",
    "unstaged.conf": "1\n",
    "both.conf": "1\n",
    "deleted.conf": "1\n",
    "same.conf": "1\n",
    "x.md": "1",
  })
  repo.commit({ "committed.conf": "2\n" })
  repo.write({ "staged.conf": "2\n", "both.conf": "2\n", "added/n.conf": "n\n" })
  repo.git("add", "-A")
  repo.write({ "unstaged.conf": "2\n", "both.conf": "3\n", "deleted.conf": null, "x.md": "2" })
  repo.write({ "u/untracked.conf": "u\n", "ignored.conf": "i\n", "y.md": "new" })
  repo.write({ "same.conf": "1\n" })
  const change = await worked(repo, base)
  expect([change.base, change.head]).toEqual([base, "work-tree"])
  expect(change.files.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "added added/n.conf",
    "modified both.conf",
    "modified committed.conf",
    "deleted deleted.conf",
    "modified staged.conf",
    "added u/untracked.conf",
    "modified unstaged.conf",
    "modified x.md",
    "added y.md",
  ])
  const text = (path: string): string | undefined => change.headSources.get(path)?.text
  expect([text("both.conf"), text("same.conf"), text("ignored.conf")]).toEqual(["3\n", "1\n", undefined])
  expect(change.hunks.get("u/untracked.conf")).toMatchObject([{ headStart: 1, headLines: 1 }])
})

test("a file moved by hand is a renamed one, and nothing of the repository is written", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "old.conf": "1\n2\n3\n4\n5\n6\n" })
  repo.write({ "old.conf": null, "new.conf": "1\n2\n3\n4\n5\nsix\n" })
  const index = (): Buffer => readFileSync(join(repo.directory, ".git", "index"))
  const before = [index(), readdirSync(join(repo.directory, ".git", "objects")).sort()]
  const change = await worked(repo, base)
  expect([...change.renames]).toEqual([["old.conf", "new.conf"]])
  expect([index(), readdirSync(join(repo.directory, ".git", "objects")).sort()]).toEqual(before)
})

test("an edit that keeps size and time is seen", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n" })
  // Committed and edited within the clock's grain: only the index's own age tells that it may be stale.
  writeFileSync(join(repo.directory, "a.conf"), "2\n")
  expect((await worked(repo, base)).headSources.get("a.conf")?.text).toBe("2\n")
})

test("line ends are those that would be committed, and a link in the work tree is no way out", async () => {
  const repo = makeRepository()
  const base = repo.commit({ ".gitattributes": "*.conf text\n", "a.conf": "1\n2\n" })
  repo.write({ "a.conf": "1\r\n2\r\n3\r\n" })
  symlinkSync("/etc/passwd", join(repo.directory, "out.conf"))
  const change = await worked(repo, base)
  expect(change.headSources.get("a.conf")?.text).toBe("1\n2\n3\n")
  expect(change.headSources.has("out.conf")).toBe(false)
  expect(change.diagnostics.map(({ code, at }) => [code, at])).toEqual([["unsupported", { path: "out.conf" }]])
})

test("without a base the default branch's merge base is taken", async () => {
  const repo = makeRepository()
  const fork = repo.commit({ "a.conf": "1\n" })
  repo.git("checkout", "-qb", "feature")
  const head = repo.commit({ "a.conf": "2\n" })
  repo.git("checkout", "-q", "main")
  repo.commit({ "a.conf": "other\n" })
  repo.git("checkout", "-q", "feature")
  repo.write({ "a.conf": "3\n" })
  const change = await worked(repo)
  expect([change.base, change.headSources.get("a.conf")?.text]).toEqual([fork, "3\n"])
  const committed = await loadChange({ repo: repo.directory, head: "feature" }, formats)
  expect([committed.base, committed.head]).toEqual([fork, head])
})

test("what cannot be compared is said plainly", async () => {
  const empty = makeRepository()
  await expect(worked(empty)).rejects.toThrow("the repository has no commit yet")
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n" })
  await expect(loadChange({ repo: join(repo.directory, ".git"), base }, formats)).rejects.toThrow("has no work tree")
  repo.git("branch", "-m", "trunk")
  await expect(worked(repo)).rejects.toThrow("there is no default branch")
  repo.git("checkout", "-qb", "other")
  repo.commit({ "a.conf": "2\n" })
  repo.git("checkout", "-q", "trunk")
  repo.commit({ "a.conf": "3\n" })
  expect(() => repo.git("merge", "other")).toThrow()
  expect((await worked(repo, base)).headSources.get("a.conf")?.text).toContain("<<<<<<<")
})

test("an index that is split, sparse, or of a linked work tree is read", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "in/a.conf": "1\n", "out/b.conf": "1\n" })
  repo.git("update-index", "--split-index")
  repo.write({ "in/a.conf": "2\n" })
  expect((await worked(repo, base)).files).toEqual([{ kind: "modified", path: "in/a.conf" }])
  const linked = join(temporary(), "linked")
  repo.git("worktree", "add", "-q", linked, "-b", "other", base)
  repo.git("-C", linked, "sparse-checkout", "set", "in")
  writeFileSync(join(linked, "in", "a.conf"), "3\n")
  const change = await loadChange({ repo: linked, base: "main" }, formats)
  expect(change.files).toEqual([{ kind: "modified", path: "in/a.conf" }])
  expect(change.headSources.get("in/a.conf")?.text).toBe("3\n")
})

test("where a link took a directory's place, the files below it are gone", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "d/x.conf": "x\n", "d/y.conf": "y\n", "z.conf": "z\n" })
  renameSync(join(repo.directory, "d"), join(repo.directory, "real"))
  symlinkSync("real", join(repo.directory, "d"))
  repo.write({ "real/x.conf": "changed\n", "z.conf": "2\n" })
  const change = await worked(repo, base)
  expect([...change.headSources.keys()].sort()).toEqual(["real/x.conf", "real/y.conf", "z.conf"])
  expect([...change.baseSources.keys()].sort()).toEqual(["d/x.conf", "d/y.conf", "z.conf"])
})

test("files marked as to be added, and those no longer tracked, count as they stand", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "kept.conf": "1\n" })
  repo.write({ "new.conf": "n\n" })
  repo.git("add", "-N", "new.conf")
  repo.git("rm", "-q", "--cached", "kept.conf")
  repo.git("init", "-q", "nested")
  repo.write({ "nested/n.conf": "not ours\n" })
  expect((await worked(repo, base)).files).toEqual([{ kind: "added", path: "new.conf" }])
})
