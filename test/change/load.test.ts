import { symlinkSync } from "node:fs"
import { afterAll, expect, test } from "vitest"
import type { Change } from "../../src/change/change.ts"
import { loadChange, readFileAt } from "../../src/change/load.ts"
import { formats, type Made, makeRepository, removeAll } from "./made.ts"

afterAll(removeAll)

const between = (repo: Made, base: string, head: string): Promise<Change> =>
  loadChange({ repo: repo.directory, base, head }, formats)

const textsOf = (sources: Change["headSources"]): Record<string, string> =>
  Object.fromEntries([...sources].map(([path, source]) => [path, source.text]))

const long = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n"

test("added, deleted, modified and renamed files are told apart, and those of ours come with both texts", async () => {
  const repo = makeRepository()
  const base = repo.commit({
    "kept.conf": "a\n",
    "gone/a.conf": "a\n",
    "edited/a.conf": "a\n",
    "old/a.conf": long,
    "x.md": "1",
  })
  const head = repo.commit({
    "gone/a.conf": null,
    "edited/a.conf": "b\n",
    "new/a.conf": "n\n",
    "old/a.conf": null,
    "moved/b.conf": long.replace("five", "FIVE"),
    "x.md": "2",
  })
  const change = await between(repo, base, head)
  expect([change.base, change.head]).toEqual([base, head])
  expect(change.files).toEqual([
    { kind: "modified", path: "edited/a.conf" },
    { kind: "deleted", path: "gone/a.conf" },
    { kind: "renamed", path: "moved/b.conf", previousPath: "old/a.conf" },
    { kind: "added", path: "new/a.conf" },
    { kind: "modified", path: "x.md" },
  ])
  expect(textsOf(change.baseSources)).toEqual({ "edited/a.conf": "a\n", "gone/a.conf": "a\n", "old/a.conf": long })
  expect(textsOf(change.headSources)).toEqual({
    "edited/a.conf": "b\n",
    "moved/b.conf": long.replace("five", "FIVE"),
    "new/a.conf": "n\n",
  })
  expect([...change.renames]).toEqual([["old/a.conf", "moved/b.conf"]])
  expect([...change.hunks.keys()].sort()).toEqual(["edited/a.conf", "gone/a.conf", "moved/b.conf", "new/a.conf"])
  expect(change.hunks.get("moved/b.conf")).toMatchObject([{ baseStart: 2, baseLines: 7, headStart: 2, headLines: 7 }])
  expect(change.hunks.get("gone/a.conf")).toEqual([
    { baseStart: 1, baseLines: 1, headStart: 0, headLines: 0, lines: [{ kind: "deleted", baseLine: 1 }] },
  ])
  expect(change.diagnostics).toEqual([])
})

test("what is changed beside ours is listed and not read", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.md": "1" })
  const head = repo.commit({ "a.md": "2", "b.data": "nobody's" })
  const change = await between(repo, base, head)
  expect(change.files.map(({ path }) => path)).toEqual(["a.md", "b.data"])
  expect([change.units, change.hunks.size, change.headSources.size]).toEqual([[], 0, 0])
})

test("a mode change alone is a modified file without hunks", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "a\n" })
  repo.git("update-index", "--chmod=+x", "a.conf")
  repo.git("commit", "-qm", "executable")
  const change = await between(repo, base, "HEAD")
  expect(change.files).toEqual([{ kind: "modified", path: "a.conf" }])
  expect(change.hunks.get("a.conf")).toEqual([])
})

test("names with spaces, quotes, newlines, other scripts and leading dashes are read like any other", async () => {
  const names = [
    "a b.conf",
    "q\"uo'te.conf",
    "new\nline.conf",
    "\n@@ -1 +1 @@\n.conf",
    "-rf.conf",
    "--output=x.conf",
    "ü/日本.conf",
    ":(glob)*.conf",
    "back\\slash.conf",
    "*.conf",
  ]
  const repo = makeRepository()
  const base = repo.commit(Object.fromEntries(names.map((name) => [name, "1\n"])))
  const head = repo.commit(Object.fromEntries(names.map((name, i) => [name, `${i}!\n`])))
  const change = await between(repo, base, head)
  expect(textsOf(change.headSources)).toEqual(Object.fromEntries(names.map((name, i) => [name, `${i}!\n`])))
  for (const name of names) expect(change.hunks.get(name), name).toHaveLength(1)
})

test("a name that git would take for a pattern stands for itself", async () => {
  const repo = makeRepository()
  const base = repo.commit({ ":!x.conf": "1\n", "other.md": "1\n" })
  const head = repo.commit({ ":!x.conf": "2\n", "other.md": "2\n" })
  expect([...(await between(repo, base, head)).hunks.keys()]).toEqual([":!x.conf"])
})

test("a byte order mark goes, UTF-16 is read, and what is no text is read leniently", async () => {
  const repo = makeRepository()
  const base = repo.commit({})
  const head = repo.commit({
    "8.conf": Buffer.from("\uFEFFé\r\n"),
    "16le.conf": Buffer.from("\uFEFFé\n", "utf16le"),
    "16be.conf": Buffer.from("\uFEFFé\n", "utf16le").swap16(),
    "latin.conf": Buffer.from([0x61, 0xe9, 0x00, 0x0a]),
  })
  const change = await between(repo, base, head)
  expect(textsOf(change.headSources)).toEqual({
    "8.conf": "é\r\n",
    "16le.conf": "é\n",
    "16be.conf": "é\n",
    "latin.conf": "a\uFFFD\0\n",
  })
})

test("a unit is whole at both revisions, also where it lost its last changed file or moved", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "m/one.conf": "1\n", "m/two.conf": "2\n", "m/not.md": "", "m/sub/three.conf": "3\n" })
  const head = repo.commit({ "m/one.conf": null, "n/one.conf": "1\n" })
  const change = await between(repo, base, head)
  const shape = change.units.map(({ revision, key, files }) => [revision, key, files.map(({ path }) => path)])
  expect(shape).toEqual([
    ["base", "m", ["m/one.conf", "m/two.conf"]],
    ["head", "m", ["m/two.conf"]],
    ["head", "n", ["n/one.conf"]],
  ])
  expect([...change.renames]).toEqual([["m/one.conf", "n/one.conf"]])
})

test("what a wanted file wants is read too, each file once, and a circle ends", async () => {
  const repo = makeRepository()
  const tree = {
    "app/main.conf": "module lib/\ninclude shared/../shared/x.txt\ninclude ../../etc/passwd\ninclude /etc/passwd\n",
    "lib/a.conf": "module app\ninclude none.txt\n",
    "shared/x.txt": "x",
  }
  const base = repo.commit(tree)
  const head = repo.commit({ "app/main.conf": `${tree["app/main.conf"]}\n`, "lib/a.conf": "module app\n" })
  const change = await between(repo, base, head)
  const [app, lib] = change.units.filter(({ revision }) => revision === "head")
  expect(app?.files.map(({ path }) => path)).toEqual(["app/main.conf", "lib/a.conf", "shared/x.txt"])
  expect(lib?.files.map(({ path }) => path)).toEqual(["app/main.conf", "lib/a.conf", "shared/x.txt"])
  expect(app?.files[0]).toBe(lib?.files[0])
  expect(change.headSources.get("lib/a.conf")).toBe(lib?.files[1])
})

test("a file is ours if either revision is, or if it is broken and carries the marks", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "was.data": "conf: a\n", "other.data": "x\n", "broken.data": "x\n" })
  const head = repo.commit({ "was.data": "not any more\n", "other.data": "y\n", "broken.data": "a broken conf\n" })
  const change = await between(repo, base, head)
  expect(textsOf(change.headSources)).toEqual({ "was.data": "not any more\n", "broken.data": "a broken conf\n" })
  expect(textsOf(change.baseSources)).toEqual({ "was.data": "conf: a\n", "broken.data": "x\n" })
})

test("a link is never followed: one to a file of ours is noted, any other of ours fails", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "shared.conf": "s\n", "policy.txt": "p\n", "was/a.conf": "w\n", "app/x.conf": "x\n" })
  repo.git("mv", "was/a.conf", "was/tmp")
  const links = { "app/in.conf": "../shared.conf", "app/out.conf": "/etc/passwd", "was/a.conf": "../policy.txt" }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, `${repo.directory}/${path}`)
  symlinkSync("policy.txt", `${repo.directory}/nobody.data`)
  const head = repo.commit({ "app/x.conf": "y\n" })
  const change = await between(repo, base, head)
  expect([...change.headSources.keys()]).toEqual(["app/x.conf"])
  expect(change.diagnostics.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["unsupported", "warning", { path: "app/in.conf" }],
    ["unsupported", "error", { path: "app/out.conf" }],
    ["unsupported", "error", { path: "was/a.conf" }],
  ])
  const back = await between(repo, head, base)
  expect(back.headSources.get("was/a.conf")?.text).toBe("w\n")
  expect(back.hunks.get("was/a.conf")).toMatchObject([{ baseLines: 1 }, { headLines: 1, lines: [{ kind: "added" }] }])
})

test("a submodule is listed and not entered", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n" })
  repo.git("update-index", "--add", "--cacheinfo", `160000,${base},lib.conf`)
  repo.git("commit", "-qm", "submodule")
  const change = await between(repo, base, "HEAD")
  expect(change.files).toEqual([{ kind: "added", path: "lib.conf" }])
  expect([change.units, change.diagnostics]).toEqual([[], []])
})

test("a file beside is read at the base or where it is asked for, and a link there is refused", async () => {
  const repo = makeRepository()
  const first = repo.commit({ ".github/gate.yml": "one", "a.conf": "1\n" })
  const second = repo.commit({ ".github/gate.yml": "two", "a.conf": "2\n" })
  const beside = [
    { path: ".github/gate.yml" },
    { path: ".github/gate.yml", revision: "main" },
    { path: ".github/none.yml", revision: second },
    { path: ".github/gate.yml/below" },
  ]
  const change = await loadChange({ repo: repo.directory, base: first, head: second, beside }, formats)
  expect(change.beside).toEqual(["one", "two", undefined, undefined])
  expect(await readFileAt(repo.directory, first, ".github/gate.yml")).toBe("one")
  expect(await readFileAt(repo.directory, first, "none")).toBeUndefined()
  symlinkSync("a.conf", `${repo.directory}/link.yml`)
  repo.commit({})
  await expect(readFileAt(repo.directory, "main", "link.yml")).rejects.toThrow("`link.yml` is a link")
})

test("a bare repository is read like a clone, and a directory inside a clone names the clone", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "d/a.conf": "1\n" })
  const head = repo.commit({ "d/a.conf": "2\n" })
  for (const at of [`${repo.directory}/.git`, `${repo.directory}/d`]) {
    const change = await loadChange({ repo: at, base, head }, formats)
    expect(textsOf(change.headSources)).toEqual({ "d/a.conf": "2\n" })
  }
})

test("a repository whose ids are SHA-256 is read", async () => {
  const repo = makeRepository("--object-format=sha256")
  const base = repo.commit({ "d/a.conf": "1\n", "d/b.conf": "b\n" })
  const head = repo.commit({ "d/a.conf": "2\n" })
  expect(head).toHaveLength(64)
  const change = await between(repo, base, head)
  expect(textsOf(change.headSources)).toEqual({ "d/a.conf": "2\n", "d/b.conf": "b\n" })
})

test("what belongs to a change is bounded, and that is said once", async () => {
  const repo = makeRepository()
  const names = Array.from({ length: 5_010 }, (_, i) => `m/${String(i).padStart(4, "0")}.conf`)
  repo.commit({ same: "same\n", other: "other\n" })
  const stage = (path: string, like: string): string[] => [
    "--cacheinfo",
    `100644,${repo.git("rev-parse", `HEAD:${like}`).trim()},${path}`,
  ]
  const [flag = "", same = ""] = stage("", "same")
  repo.git("update-index", "--add", ...names.flatMap((name) => [flag, same + name]))
  repo.git("commit", "-qm", "many")
  repo.git("update-index", ...stage("m/0001.conf", "other"))
  repo.git("commit", "-qm", "one of many")
  const change = await between(repo, "HEAD~1", "HEAD")
  expect(change.diagnostics.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["too-much-work", "error", { path: "m/5001.conf" }],
  ])
  expect(change.units.map(({ files }) => files.length)).toEqual([5_001, 5_001])
})

test("a file, a directory and a link may take each other's place", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n", "b.conf/x.conf": "1\n" })
  const head = repo.commit({ "a.conf": null, "b.conf": null })
  repo.commit({ "a.conf/x.conf": "1\n", "b.conf": "2\n" })
  const change = await between(repo, base, "HEAD")
  expect([...change.headSources.keys()].sort()).toEqual(["a.conf/x.conf", "b.conf"])
  expect([...change.baseSources.keys()].sort()).toEqual(["a.conf", "b.conf/x.conf"])
  expect((await between(repo, head, "HEAD")).files.map(({ kind }) => kind)).toEqual(["added", "added"])
})

test("hundreds of changed files of ours are read with their hunks, over more than one list of arguments", async () => {
  const repo = makeRepository()
  const long = "d".repeat(180)
  const at = (i: number): string => `${long}/${long}/${i}.conf`
  const numbers = Array.from({ length: 300 }, (_, i) => i)
  const base = repo.commit(Object.fromEntries(numbers.map((i) => [at(i), `${i}\n`])))
  const head = repo.commit(Object.fromEntries(numbers.map((i) => [at(i), `${i}\nmore\n`])))
  const change = await between(repo, base, head)
  expect(change.hunks.size).toBe(300)
  expect([...change.hunks.values()].every((hunks) => hunks.length === 1)).toBe(true)
})
