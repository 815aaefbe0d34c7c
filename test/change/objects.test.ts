import { chmodSync, existsSync, readdirSync, unlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import { readingEnvironment } from "../../src/change/git.ts"
import { loadChange } from "../../src/change/load.ts"
import { readObjects } from "../../src/change/objects.ts"
import { parseTree } from "../../src/change/tree.ts"
import { cloneOf, formats, type Made, makeRepository, removeAll, temporary } from "./made.ts"

afterAll(removeAll)
afterEach(() => vi.unstubAllEnvs())

const looseObject = (repo: Made, oid: string): string =>
  join(repo.directory, ".git", "objects", oid.slice(0, 2), oid.slice(2))

const TEN_MB = 10 * 1024 * 1024

test("objects of every size come back byte for byte, in the order of asking", async () => {
  const repo = makeRepository()
  const sizes = [0, 1, 65_535, 65_536, 65_537, 300_000, TEN_MB]
  const files = sizes.map((size) => [`${size}`, Buffer.alloc(size, `${size}\n\0é`)] as const)
  repo.commit(Object.fromEntries(files))
  const reader = readObjects(readingEnvironment({ GIT_DIR: join(repo.directory, ".git") }))
  const oids = files.map(([path]) => repo.git("rev-parse", `HEAD:${path}`).trim())
  const absent = "0123456789".repeat(4)
  const read = await Promise.all([absent, ...oids, "no such name", absent].map((name) => reader.read(name)))
  reader.close()
  expect(read.map(({ kind }) => kind)).toEqual(["missing", ...sizes.map(() => "blob"), "missing", "missing"])
  files.forEach(([, content], i) => {
    const object = read[i + 1]
    expect(object?.kind === "blob" && object.bytes.equals(content), `${content.length} bytes`).toBe(true)
  })
})

test("of a blob over the limit the beginning is kept, and reading goes on after it", async () => {
  const repo = makeRepository()
  repo.commit({ small: "s", large: Buffer.alloc(TEN_MB + 1, "l"), larger: Buffer.alloc(3 * TEN_MB, "m") })
  const reader = readObjects(readingEnvironment({ GIT_DIR: join(repo.directory, ".git") }))
  const oids = ["large", "small", "larger", "small"].map((path) => repo.git("rev-parse", `HEAD:${path}`).trim())
  const read = await Promise.all(oids.map((oid) => reader.read(oid)))
  reader.close()
  expect(read.map(({ kind }) => kind)).toEqual(["too-large", "blob", "too-large", "blob"])
  expect(read[0]).toMatchObject({ size: TEN_MB + 1 })
  expect(read[0]?.kind === "too-large" && read[0].bytes.toString() === "l".repeat(256 * 1024)).toBe(true)
})

test("a corrupt object counts as missing, and those after it are read", async () => {
  const repo = makeRepository()
  repo.commit({ a: "a", b: "b" })
  const [a = "", b = ""] = ["a", "b"].map((path) => repo.git("rev-parse", `HEAD:${path}`).trim())
  chmodSync(looseObject(repo, a), 0o600)
  writeFileSync(looseObject(repo, a), "no zlib stream")
  const reader = readObjects(readingEnvironment({ GIT_DIR: join(repo.directory, ".git") }))
  const read = await Promise.all([a, b, a, b].map((oid) => reader.read(oid)))
  reader.close()
  expect(read.map(({ kind }) => kind)).toEqual(["missing", "blob", "missing", "blob"])
})

test("a tree is taken apart as git does it, and one that breaks off yields what there is", () => {
  const repo = makeRepository()
  repo.commit({ "a b": "1", "d/x": "2", "é\n": "3" })
  const oid = repo.git("rev-parse", "HEAD^{tree}").trim()
  const raw = Buffer.from(repo.git("ls-tree", "-z", oid))
  const listed = raw
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => ({ oid: line.split(/[ \t]/)[2], name: line.slice(line.indexOf("\t") + 1) }))
  const bytes = Buffer.concat(
    listed.map(({ oid: id = "", name }) => {
      return Buffer.concat([Buffer.from(`${name === "d" ? "40000" : "100644"} ${name}\0`), Buffer.from(id, "hex")])
    }),
  )
  expect(parseTree(bytes, 20)).toMatchObject(listed)
  expect(parseTree(bytes, 20).map(({ kind }) => kind)).toEqual(["file", "directory", "file"])
  expect(parseTree(bytes.subarray(0, -1), 20)).toHaveLength(2)
})

test("an absent blob of a file that may be ours fails, and the rest of the change is read", async () => {
  const repo = makeRepository()
  const base = repo.commit({ "a.conf": "1\n", "b.data": "nobody's\n", "c.conf": "1\n", "c/n.data": "x" })
  const head = repo.commit({ "a.conf": "2\n", "b.data": "still\n", "c.conf": "3\n", "c/n.data": "y" })
  for (const path of ["a.conf", "b.data"]) unlinkSync(looseObject(repo, repo.git("rev-parse", `HEAD:${path}`).trim()))
  for (const revision of ["HEAD", "HEAD~1"]) {
    unlinkSync(looseObject(repo, repo.git("rev-parse", `${revision}:c/n.data`).trim()))
  }
  const change = await loadChange({ repo: repo.directory, base, head }, formats)
  expect(change.diagnostics.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["missing", "error", { path: "a.conf" }],
    ["missing", "warning", { path: "b.data" }],
    ["missing", "error", { path: "c/n.data" }],
    ["missing", "error", { path: "c/n.data" }],
  ])
  expect(change.headSources.get("c.conf")?.text).toBe("3\n")
  expect([...change.hunks.keys()]).toEqual(["c.conf"])
})

test("a file over 10 MB fails if it is ours by its path or its beginning, and is only noted otherwise", async () => {
  const repo = makeRepository()
  const base = repo.commit({})
  const filler = Buffer.alloc(TEN_MB, `${"x".repeat(999)}\n`)
  const head = repo.commit({
    "a.conf": filler,
    "b.data": Buffer.concat([Buffer.from("conf:"), filler]),
    "c.data": Buffer.concat([Buffer.from("other"), filler]),
    "d.conf": Buffer.concat([filler, Buffer.from("x")]),
  })
  const change = await loadChange({ repo: repo.directory, base, head }, formats)
  expect(change.diagnostics.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["too-large", "error", { path: "b.data" }],
    ["too-large", "warning", { path: "c.data" }],
    ["too-large", "error", { path: "d.conf" }],
  ])
  expect([...change.headSources.keys()].sort()).toEqual(["a.conf"])
})

test("a partial clone is read as it is: nothing is fetched, and what is absent is said to be", async () => {
  const origin = makeRepository()
  const base = origin.commit({ "a.conf": "1\n" })
  const head = origin.commit({ "a.conf": "2\n" })
  origin.git("config", "uploadpack.allowFilter", "true")
  const clone = cloneOf(`file://${origin.directory}`, "--no-checkout", "--filter=blob:none")
  const packs = (): string[] => readdirSync(join(clone.directory, ".git", "objects", "pack"))
  const before = packs()
  const change = await loadChange({ repo: clone.directory, base, head }, formats)
  expect(change.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["missing", "error"],
    ["missing", "error"],
  ])
  expect(packs()).toEqual(before)
})

test("nothing that a repository configures is run, and nothing is left behind", async () => {
  const repo = makeRepository()
  const canary = join(temporary(), "canary")
  const script = join(temporary(), "script")
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${canary}'\ncat\n`)
  chmodSync(script, 0o755)
  const attributes = "*.conf diff=evil filter=evil -text\n*.data -diff\n.gitattributes export-ignore\n"
  const base = repo.commit({ ".gitattributes": attributes, "a.conf": "1\n", "b.data": "conf: 1\n" })
  const head = repo.commit({ "a.conf": "2\n", "b.data": "conf: 2\n" })
  const settings = {
    "diff.external": script,
    "diff.evil.command": script,
    "diff.evil.textconv": script,
    "filter.evil.clean": script,
    "filter.evil.smudge": script,
    "filter.evil.process": script,
    "filter.evil.required": "true",
    "core.fsmonitor": script,
    "core.pager": script,
    "core.hooksPath": join(repo.directory, ".git", "hooks"),
    "core.sshCommand": script,
    "pager.diff-tree": script,
    "alias.diff-tree": `!${script}`,
    "color.ui": "always",
    "diff.noprefix": "true",
    "diff.orderFile": "/nonexistent",
  }
  for (const [key, value] of Object.entries(settings)) repo.git("config", key, value)
  for (const hook of ["post-index-change", "reference-transaction", "post-checkout", "pre-commit"]) {
    writeFileSync(join(repo.directory, ".git", "hooks", hook), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 })
  }
  const temporaries = temporary()
  vi.stubEnv("TMPDIR", temporaries)
  const committed = await loadChange({ repo: repo.directory, base, head }, formats)
  expect([...committed.hunks.keys()].sort()).toEqual(["a.conf", "b.data"])
  expect(committed.hunks.get("b.data")).toHaveLength(1)
  writeFileSync(join(repo.directory, "a.conf"), "3\n")
  writeFileSync(join(repo.directory, "new.conf"), "n\n")
  const worked = await loadChange({ repo: repo.directory, base }, formats)
  expect(worked.headSources.get("a.conf")?.text).toBe("3\n")
  expect(worked.headSources.get("new.conf")?.text).toBe("n\n")
  expect(existsSync(canary)).toBe(false)
  // The traps are armed: plain git walks into one.
  expect(() => repo.git("-c", "diff.orderFile=", "diff", base)).toThrow()
  expect(existsSync(canary)).toBe(true)
  expect(readdirSync(temporaries)).toEqual([])
})
