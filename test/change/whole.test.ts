/** Whole revisions read from git: every unit of ours, at one or both, and what could not be read. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { loadWhole, type WholeRequest } from "../../src/change/whole.ts"
import { formats } from "../../src/formats/index.ts"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"

let made: PullRequest[] = []
afterEach(() => {
  for (const each of made) each.remove()
  made = []
})
const repository = (base: Files, head: Files): PullRequest => {
  const pull = makePullRequest(base, head)
  made.push(pull)
  return pull
}
const whole = (pull: PullRequest, more: Partial<WholeRequest> = {}) =>
  loadWhole({ repo: pull.directory, head: pull.head, ...more }, formats)

const role = (name: string) => `resource "aws_iam_role" "${name}" {\n  name = "${name}"\n}\n`
const policy = (resource: string) =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] })
const files: Files = {
  "README.md": "nothing of ours",
  "package.json": "{}",
  "infra/main.tf": `module "app" {\n  source = "../modules/app"\n}\n`,
  "modules/app/main.tf": role("app"),
  "policies/a.json": policy("*"),
}

describe("a whole revision", () => {
  it("has every unit that a format claims, changed or not, and nothing before it", async () => {
    const pull = repository(files, { ...files, "README.md": "more" })
    const { units, base, head, files: changed, hunks, diagnostics } = await whole(pull)
    const there = units.filter(({ revision }) => revision === "head").map(({ key }) => key)
    expect(there).toEqual(["infra", "policies/a.json"])
    expect(units.filter(({ revision }) => revision === "base")).toEqual([])
    expect(base).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904")
    expect(head).toBe(pull.head)
    expect({ changed, hunks: hunks.size, diagnostics }).toEqual({ changed: [], hunks: 0, diagnostics: [] })
    // A module is read in what calls it.
    expect(units.find(({ key }) => key === "infra")?.files.map(({ path }) => path)).toEqual([
      "infra/main.tf",
      "modules/app/main.tf",
    ])
  })

  it("compared with another has every unit of both, and the difference of the two", async () => {
    const pull = repository(
      { ...files, "policies/old.json": policy("a") },
      { ...files, "policies/new.json": policy("a"), "policies/a.json": policy("b") },
    )
    const { units, files: changed, renames, hunks } = await whole(pull, { base: pull.base })
    const at = (side: string) => units.filter(({ revision }) => revision === side).map(({ key }) => key)
    expect(at("base")).toEqual(["infra", "policies/a.json", "policies/old.json"])
    expect(at("head")).toEqual(["infra", "policies/a.json", "policies/new.json"])
    expect(changed.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "modified policies/a.json",
      "renamed policies/new.json",
    ])
    expect([...renames]).toEqual([["policies/old.json", "policies/new.json"]])
    expect([...hunks.keys()]).toEqual(["policies/a.json", "policies/new.json"])
    // What is the same at both is one text.
    const texts = units
      .filter(({ key }) => key === "infra")
      .map(({ files: of }) => of.map(({ path, revision, text }) => [path, revision, text.length]))
    expect(texts[0]?.map(([path, , length]) => [path, length])).toEqual(
      texts[1]?.map(([path, , length]) => [path, length]),
    )
    expect(new Set(texts.flat().map(([, revision]) => revision))).toEqual(new Set(["base", "head"]))
  })

  it("says what it could not read", async () => {
    const pull = repository(
      {},
      {
        ...files,
        "policies/large.json": `{"Statement":[{"Effect":"Allow","Action":"${"x".repeat(11 * 1024 * 1024)}"}]}`,
      },
    )
    symlinkSync("/etc/passwd", join(pull.directory, "policies/link.tf"))
    pull.git("add", "--all")
    pull.git("commit", "--quiet", "-m", "A link")
    const { diagnostics } = await loadWhole({ repo: pull.directory, head: pull.git("rev-parse", "HEAD") }, formats)
    expect(diagnostics.map(({ code, severity, at }) => [code, severity, "path" in at ? at.path : ""])).toEqual([
      ["too-large", "error", "policies/large.json"],
      ["unsupported", "error", "policies/link.tf"],
    ])
  })

  it("reads files beside it, at the head unless a revision is given", async () => {
    const pull = repository({ ...files, "c.yml": "a" }, { ...files, "c.yml": "b" })
    const { beside } = await whole(pull, {
      beside: [{ path: "c.yml" }, { path: "c.yml", revision: pull.base }, { path: "no.yml" }],
    })
    expect(beside).toEqual(["b", "a", undefined])
  })

  it("of an empty repository is empty", async () => {
    const { units, diagnostics } = await whole(repository({ "a.txt": "a" }, {}))
    expect({ units, diagnostics }).toEqual({ units: [], diagnostics: [] })
  })
})
