import { execFileSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { readDirectoryAt } from "../../src/change/directory.ts"
import { type Made, makeRepository, removeAll } from "./made.ts"

afterAll(removeAll)

const isConf = (path: string): boolean => path.endsWith(".conf")
const read = (repo: Made, directory: string, revision = "HEAD") =>
  readDirectoryAt(repo.directory, revision, directory, isConf)
const refused = async (repo: Made, directory: string): Promise<string> => {
  const outcome = await read(repo, directory).catch((error: Error) => error)
  if (!(outcome instanceof Error)) throw new Error("nothing was refused")
  expect(outcome.name).toBe("ChangeError")
  return outcome.message
}
const megabyte = 1024 * 1024

/** A tree with these entries, each a mode, a kind, an object and a name. */
const treeOf = (repo: Made, entries: readonly string[]): string =>
  execFileSync("git", ["-C", repo.directory, "mktree", "--missing"], {
    input: entries.map((entry) => `${entry}\n`).join(""),
    encoding: "utf8",
  }).trim()
/** A commit of a tree that has this one as `ours`. */
const commitOf = (repo: Made, tree: string): void => {
  const root = treeOf(repo, [`040000 tree ${tree}\tours`])
  repo.git("update-ref", "refs/heads/main", repo.git("commit-tree", root, "-m", "made").trim())
}

describe("a directory at a revision", () => {
  test("is the files in and below it that are wanted, sorted, whatever the work tree holds", async () => {
    const repo = makeRepository()
    repo.commit({ "ours/b.conf": "b", "ours/a/é.conf": "\ufeffaccent", "ours/README.md": "no", "other.conf": "no" })
    const then = repo.git("rev-parse", "HEAD").trim()
    repo.commit({ "ours/b.conf": "later" })
    repo.write({ "ours/c.conf": "not committed" })
    expect(await read(repo, "ours", then)).toEqual([
      { path: "a/é.conf", text: "accent" },
      { path: "b.conf", text: "b" },
    ])
    expect(await read(repo, "./ours/../ours/", "HEAD")).toMatchObject([{ path: "a/é.conf" }, { text: "later" }])
    expect(await read(repo, "")).toHaveLength(3)
  })

  test("is none where there is no such directory", async () => {
    const repo = makeRepository()
    repo.commit({ "ours/a.conf": "" })
    expect(await read(repo, "theirs")).toBeUndefined()
    expect(await read(repo, "ours/a")).toBeUndefined()
    expect(await refused(repo, "ours/a.conf")).toBe("`ours/a.conf` is a file at `HEAD`; make it a directory")
    expect(await refused(repo, "../ours")).toBe("`../ours` is no path in the repository")
    expect(await refused(repo, "/ours")).toBe("`/ours` is no path in the repository")
  })
})

describe("what it holds is bounded", () => {
  test("in files", async () => {
    const repo = makeRepository()
    // The directory itself counts too.
    const files = Array.from({ length: 1999 }, (_, i) => [`ours/${i}.conf`, "x"])
    repo.commit({ ...Object.fromEntries(files), "ours/README.md": "is not read" })
    expect(await read(repo, "ours")).toHaveLength(1999)
    repo.commit({ "ours/one-more.conf": "x" })
    expect(await refused(repo, "ours")).toBe("`ours` holds more than 2000 files to read and folders")
  })

  test("in folders, also where few trees stand for very many", { timeout: 10_000 }, async () => {
    const repo = makeRepository()
    const text = repo.git("hash-object", "-w", "--stdin", "--path=x").trim()
    let tree = treeOf(repo, [`100644 blob ${text}\tREADME.md`])
    // Ten to the tenth folders, with nothing in them to read.
    for (let level = 0; level < 10; level++)
      tree = treeOf(
        repo,
        Array.from({ length: 10 }, (_, i) => `040000 tree ${tree}\t${i}`),
      )
    commitOf(repo, tree)
    expect(await refused(repo, "ours")).toBe("`ours` holds more than 2000 files to read and folders")
  })

  test("in depth", async () => {
    const repo = makeRepository()
    const deep = (n: number) => `ours/${"d/".repeat(n)}`
    repo.commit({ [`${deep(20)}a.conf`]: "x" })
    expect(await read(repo, "ours")).toHaveLength(1)
    repo.commit({ [`${deep(21)}a.conf`]: "x" })
    expect(await refused(repo, "ours")).toBe(
      `\`${deep(21).slice(0, -1)}\` is nested more than 20 folders deep; move it up`,
    )
  })

  test("in the size of one file, and of all", async () => {
    const repo = makeRepository()
    repo.commit({ "ours/a.conf": "x".repeat(10 * megabyte) })
    expect((await read(repo, "ours"))?.[0]?.text).toHaveLength(10 * megabyte)
    repo.commit({ "ours/a.conf": "x".repeat(10 * megabyte + 1) })
    expect(await refused(repo, "ours")).toBe("`ours/a.conf` at `HEAD` is larger than 10 MB; make it smaller")
    repo.commit({ "ours/a.conf": "x".repeat(6 * megabyte), "ours/b.conf": "x".repeat(6 * megabyte) })
    expect(await refused(repo, "ours")).toBe("`ours` holds more than 10 MB of files to read")
    repo.commit({ "ours/b.conf": null, "ours/b.md": "x".repeat(6 * megabyte) })
    expect(await read(repo, "ours")).toHaveLength(1)
  })
})

describe("what is no file there", () => {
  test.each([
    ["120000 blob", "link"],
    ["160000 commit", "submodule"],
  ])("%s is refused, also where it is not wanted", async (mode, kind) => {
    const repo = makeRepository()
    repo.commit({ "a.conf": "target" })
    const object = repo.git("rev-parse", kind === "link" ? "HEAD:a.conf" : "HEAD").trim()
    for (const name of ["a.conf", "elsewhere"]) {
      commitOf(repo, treeOf(repo, [`${mode} ${object}\t${name}`]))
      expect(await refused(repo, "ours")).toBe(`\`ours/${name}\` is a ${kind}; put the file itself there`)
    }
    // Nor is one followed on the way.
    commitOf(repo, treeOf(repo, [`${mode} ${object}\tin`]))
    expect(await read(repo, "ours/in/there")).toBeUndefined()
    expect(await refused(repo, "ours/in")).toBe(`\`ours/in\` is a ${kind} at \`HEAD\`; make it a directory`)
  })

  test("contents that this clone lacks are missed, not passed over", async () => {
    const repo = makeRepository()
    repo.commit({ "ours/a.conf": "lost" })
    const oid = repo.git("rev-parse", "HEAD:ours/a.conf").trim()
    rmSync(join(repo.directory, ".git/objects", oid.slice(0, 2), oid.slice(2)), { force: true })
    expect(await refused(repo, "ours")).toBe("the contents of `ours/a.conf` at `HEAD` are not in this clone")
  })

  test("a revision that is none", async () => {
    const repo = makeRepository()
    repo.commit({ "ours/a.conf": "" })
    await expect(read(repo, "ours", "nowhere")).rejects.toThrow("unknown revision `nowhere`")
  })
})
