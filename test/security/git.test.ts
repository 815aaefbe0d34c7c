import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { cloneOf, type Made, makeRepository, removeAll, temporary } from "../change/made.ts"

afterEach(removeAll)

const policy = (resource: string) =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] })
const attributes = "* filter=evil diff=evil merge=evil ident\n.gitattributes export-subst\n"

interface Trap {
  readonly repo: Made
  readonly base: string
  readonly head: string
  readonly script: string
  /** Exists once anything of the repository's has run. */
  readonly canary: string
}

/** A repository in which everything that git can be told to run is a script that leaves a mark. */
function trapped(): Trap {
  const canary = join(temporary(), "canary")
  const script = join(temporary(), "evil.sh")
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${canary}'\ncat 2>/dev/null\n`)
  chmodSync(script, 0o755)
  const repo = makeRepository()
  const base = repo.commit({
    "policy.json": policy("arn:aws:bedrock:eu-west-1::foundation-model/a"),
    "main.tf": "locals {}\n",
  })
  const head = repo.commit({
    ".gitattributes": attributes,
    "policy.json": policy("*"),
    "main.tf": 'locals {\n  a = "b"\n}\n',
  })
  return { repo, base, head, script, canary }
}

const settings = (script: string, directory: string): Readonly<Record<string, string>> => ({
  "core.fsmonitor": script,
  "core.hooksPath": join(directory, ".git", "hooks"),
  "core.sshCommand": script,
  "core.editor": script,
  "core.pager": script,
  "core.askPass": script,
  "core.gitProxy": script,
  "core.alternateRefsCommand": script,
  "credential.helper": `!${script}`,
  "diff.external": script,
  "diff.evil.command": script,
  "diff.evil.textconv": script,
  "diff.orderFile": join(directory, "nowhere"),
  "diff.submodule": "log",
  "filter.evil.clean": script,
  "filter.evil.smudge": script,
  "filter.evil.process": script,
  "filter.evil.required": "true",
  "merge.evil.driver": script,
  "interactive.diffFilter": script,
  "pager.diff": script,
  "pager.grep": script,
  "alias.diff": `!${script}`,
  "alias.rev-parse": `!${script}`,
  "alias.cat-file": `!${script}`,
  "gpg.program": script,
  "log.showSignature": "true",
  "protocol.ext.allow": "always",
  "remote.origin.url": `ext::${script} %S`,
  "remote.origin.fetch": "+refs/heads/*:refs/remotes/origin/*",
  "submodule.recurse": "true",
  "uploadpack.packObjectsHook": script,
  "grep.fallbackToNoIndex": "true",
  "extensions.partialClone": "origin",
  "remote.origin.promisor": "true",
})

function spring({ repo, script, canary }: Trap): void {
  for (const [key, value] of Object.entries(settings(script, repo.directory))) repo.git("config", key, value)
  const included = join(repo.directory, ".git", "included")
  writeFileSync(included, `[core]\n\tfsmonitor = ${script}\n[diff]\n\texternal = ${script}\n`)
  repo.git("config", "include.path", included)
  mkdirSync(join(repo.directory, ".git", "hooks"), { recursive: true })
  for (const hook of [
    "post-checkout",
    "post-index-change",
    "pre-auto-gc",
    "reference-transaction",
    "fsmonitor-watchman",
    "post-rewrite",
  ])
    writeFileSync(join(repo.directory, ".git", "hooks", hook), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 })
}

const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = process.cwd()) =>
  spawnSync(process.execPath, [join(process.cwd(), "src/cli.ts"), "check", ...args], {
    encoding: "utf8",
    cwd,
    env: { PATH: process.env.PATH, NO_COLOR: "1", ...env },
  })

describe("a repository that makes git run programs", () => {
  it("runs none, whether revisions are compared or the work tree", { timeout: 60_000 }, () => {
    const trap = trapped()
    spring(trap)
    const { repo, base, head, canary } = trap
    const revisions = check(["--repo", repo.directory, "--base", base, "--head", head])
    expect(revisions.stdout).toContain("Any foundation model may be invoked")
    const named = check(["--repo", repo.directory, "--base", "HEAD~1", "--head", "main"])
    expect(named.stdout).toContain("Any foundation model may be invoked")
    writeFileSync(join(repo.directory, "new.json"), policy("*"))
    const tree = check(["--repo", repo.directory, "--base", base])
    expect(tree.stdout).toContain("new.json")
    expect(existsSync(canary)).toBe(false)
    // The traps are real: git itself steps into them.
    spawnSync("git", ["-C", repo.directory, "status"], { env: { PATH: process.env.PATH } })
    expect(existsSync(canary)).toBe(true)
  })

  it("runs none where its git directory lies elsewhere, or its work tree does", { timeout: 60_000 }, () => {
    const trap = trapped()
    spring(trap)
    const elsewhere = temporary()
    writeFileSync(join(elsewhere, ".git"), `gitdir: ${join(trap.repo.directory, ".git")}\n`)
    writeFileSync(join(elsewhere, "policy.json"), policy("*"))
    trap.repo.git("config", "core.worktree", elsewhere)
    for (const repo of [elsewhere, trap.repo.directory]) {
      const { stdout } = check(["--repo", repo, "--base", trap.base, "--head", trap.head])
      expect(stdout).toContain("Any foundation model may be invoked")
      check(["--repo", repo, "--base", trap.base])
    }
    expect(existsSync(trap.canary)).toBe(false)
  })

  it("runs none for variables that the caller has set, nor a program of the repository's that is called git", {
    timeout: 60_000,
  }, () => {
    const trap = trapped()
    const { repo, base, head, script, canary } = trap
    writeFileSync(join(repo.directory, "git"), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 })
    const { stdout } = check(
      ["--repo", ".", "--base", base, "--head", head],
      {
        PATH: `.:${process.env.PATH}`,
        GIT_DIR: "/nowhere",
        GIT_WORK_TREE: "/",
        GIT_INDEX_FILE: "/nowhere",
        GIT_OBJECT_DIRECTORY: "/nowhere",
        GIT_EXTERNAL_DIFF: script,
        GIT_SSH_COMMAND: script,
        GIT_PAGER: script,
        GIT_ASKPASS: script,
        GIT_EDITOR: script,
        GIT_PROXY_COMMAND: script,
        GIT_TRACE: join(temporary(), "trace"),
        GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${script}'`,
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "diff.external",
        GIT_CONFIG_VALUE_0: script,
        GIT_CONFIG_GLOBAL: "/nowhere",
      },
      repo.directory,
    )
    expect(stdout).toContain("Any foundation model may be invoked")
    expect(existsSync(canary)).toBe(false)
  })

  it("runs none while what a shallow clone lacks is fetched", { timeout: 60_000 }, async () => {
    const origin = makeRepository()
    const base = origin.commit({ "policy.json": policy("a") })
    const head = origin.commit({ "policy.json": policy("*"), ".gitattributes": attributes })
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
    const clone = cloneOf(`file://${origin.directory}`, "--depth=1")
    const canary = join(temporary(), "canary")
    const script = join(temporary(), "evil.sh")
    writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${canary}'\n`, { mode: 0o755 })
    for (const [key, value] of Object.entries(settings(script, clone.directory)))
      if (!/^(remote|extensions)\./.test(key)) clone.git("config", key, value)
    for (const hook of ["reference-transaction", "post-checkout", "pre-auto-gc"])
      writeFileSync(join(clone.directory, ".git", "hooks", hook), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 })
    const { openStore } = await import("../../src/change/store.ts")
    const own = temporary()
    const store = await openStore(clone.directory, { url: `file://${origin.directory}` }, own)
    const directory = await store.holding([base, head])
    expect(clone.git("--git-dir", directory, "cat-file", "-t", base).trim()).toBe("commit")
    const foreign = await openStore(clone.directory, { url: `ext::${script}` }, own)
    await expect(foreign.holding(["1".repeat(40)])).rejects.toThrow()
    for (const each of [store, foreign]) each.close()
    expect(existsSync(canary)).toBe(false)
  })
})

describe("failure group 19: what lies outside of the repository", () => {
  const secret = "SECRET-CANARY"
  const outside = () => {
    const directory = temporary()
    writeFileSync(join(directory, "secret.json"), policy(`arn:aws:bedrock:::${secret}`))
    writeFileSync(join(directory, "secret.tf"), `resource "aws_iam_policy" "${secret}" {}\n`)
    return directory
  }
  const formats = ["text", "json", "sarif", "markdown"]
  const everything = (repo: Made, base: string, ...args: readonly string[]) =>
    formats.map((format) => {
      const { stdout, stderr, status } = check(["--repo", repo.directory, "--base", base, "--format", format, ...args])
      expect(status, stderr).toBeLessThan(2)
      return stdout + stderr
    })

  it("is not read through links, however they are named", { timeout: 120_000 }, () => {
    const directory = outside()
    const repo = makeRepository()
    const base = repo.commit({ "policy.json": policy("a"), "main.tf": "locals {}\n" })
    rmSync(join(repo.directory, "policy.json"))
    symlinkSync(join(directory, "secret.json"), join(repo.directory, "policy.json"))
    symlinkSync("/etc/passwd", join(repo.directory, "passwd.json"))
    symlinkSync(directory, join(repo.directory, "modules"))
    symlinkSync(join(directory, "secret.tf"), join(repo.directory, "more.tf"))
    writeFileSync(join(repo.directory, "main.tf"), 'module "m" {\n  source = "./modules"\n}\n')
    // Once as the work tree, then as commits.
    const asTree = everything(repo, base)
    const head = repo.commit({})
    for (const said of [...asTree, ...everything(repo, base, "--head", head)]) {
      expect(said).not.toContain(secret)
      expect(said).not.toContain("root:x:")
      expect(said).toContain("a symbolic link at the head; what it leads to was not read in its place")
    }
  })

  it("is not read by paths that lead out of it", { timeout: 120_000 }, () => {
    const directory = outside()
    const repo = makeRepository()
    const base = repo.commit({ "app/main.tf": "locals {}\n", "app/template.json": "{}" })
    const ways = [
      `${directory}/secret.json`,
      `../../${directory.split("/").at(-1)}/secret.json`,
      "../../../../../../../../etc/passwd",
      "/etc/passwd",
    ]
    const reading = ways.flatMap((way, i) => [
      `resource "aws_iam_policy" "file${i}" {\n  policy = file("${way}")\n}`,
      `resource "aws_iam_policy" "template${i}" {\n  policy = templatefile("\${path.module}/${way}", {})\n}`,
      `module "m${i}" {\n  source = "${way.replace("/secret.json", "")}"\n}`,
    ])
    const include = { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: `${directory}/secret.json` } } }
    const template = {
      AWSTemplateFormatVersion: "2010-09-09",
      Resources: { P: { Type: "AWS::IAM::Policy", Properties: { PolicyName: "p", PolicyDocument: include } } },
    }
    const head = repo.commit({
      "app/main.tf": `${reading.join("\n")}\n`,
      "app/template.json": JSON.stringify(template),
    })
    for (const said of everything(repo, base, "--head", head)) {
      expect(said).not.toContain(secret)
      expect(said).not.toContain("root:x:")
    }
  })

  it("is not reached by entries of a tree that git itself would never write", { timeout: 120_000 }, () => {
    const repo = makeRepository()
    const base = repo.commit({ "policy.json": policy("a") })
    const write = (type: string, input: Buffer | string): string =>
      execFileSync("git", ["-C", repo.directory, "hash-object", "-t", type, "-w", "--literally", "--stdin"], { input })
        .toString()
        .trim()
    const blob = write("blob", policy("*"))
    const entry = (mode: string, name: string, oid: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, "hex")])
    const inner = write("tree", entry("100644", "policy.json", blob))
    const names = ["..", ".", ".GIT", ".git", "-rf.json", ":(glob)x.json", "a\\..\\b.json", "git~1", "x/../../y.json"]
    const entries = names
      .sort()
      .map((name) => (name.endsWith(".json") ? entry("100644", name, blob) : entry("40000", name, inner)))
    const tree = write("tree", Buffer.concat(entries))
    const head = repo.git("commit-tree", tree, "-p", base, "-m", "evil").trim()
    for (const said of everything(repo, base, "--head", head)) expect(said).toContain("policy.json")
  })

  it("is not written: neither a report nor SARIF goes through a link", { timeout: 60_000 }, () => {
    const directory = outside()
    const repo = makeRepository()
    const base = repo.commit({ "policy.json": policy("a") })
    const head = repo.commit({ "policy.json": policy("*") })
    const target = join(directory, "target")
    writeFileSync(target, "untouched")
    symlinkSync(target, join(repo.directory, "report.json"))
    symlinkSync(join(directory, "new"), join(repo.directory, "dangling.json"))
    for (const name of ["report.json", "dangling.json"]) {
      const { status, stderr } = check([
        "--repo",
        repo.directory,
        "--base",
        base,
        "--head",
        head,
        "--output",
        join(repo.directory, name),
      ])
      expect(status).toBe(2)
      expect(stderr).toContain("it is a symbolic link, which is not followed")
    }
    expect(existsSync(join(directory, "new"))).toBe(false)
    expect(execFileSync("cat", [target]).toString()).toBe("untouched")
  })
})
