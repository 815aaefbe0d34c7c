/** `scan --save` and `merge` from outside: what one writes the other reads, its words, its messages, and its status. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { company, models, tools } from "../merge/accounts.ts"

let temp = ""
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), "ai-iam-gate-merge-"))
})
afterAll(() => rmSync(temp, { recursive: true, force: true }))

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), "src/cli.ts"), ...args], {
    ...{ encoding: "utf8", cwd: temp, maxBuffer: 1 << 28 },
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1" },
  })
  return { status, stdout, stderr }
}

const estate = `aws:${tools},aws:${models}`

/** What it saved stands beside what it said. */
function scanned(id: string, ...more: readonly string[]) {
  mkdirSync(join(temp, "exports"), { recursive: true })
  const files = company.find((each) => each.id === id)?.files
  writeFileSync(join(temp, "exports", `${id}.json`), files?.["account.export.json"] ?? "")
  return run("scan", `exports/${id}.json`, "--estate", estate, "--save", `scans/${id}`, ...more)
}

describe("scan --save", () => {
  it("writes everything that a merge wants, beside what it was asked for", () => {
    const { status, stdout } = scanned(models, "--format", "json")
    expect(status).toBe(1)
    expect(readdirSync(join(temp, "scans", models)).sort()).toEqual([
      "access.html",
      "findings.sarif",
      "report.json",
      "review.json",
      "summary.md",
    ])
    const saved = JSON.parse(readFileSync(join(temp, "scans", models, "report.json"), "utf8"))
    const { stats: _, ...said } = JSON.parse(stdout)
    expect(saved).toMatchObject(said)
  })

  it("takes the accounts of an estate for its own, and others for strangers", () => {
    const severities = (text: string) =>
      (JSON.parse(text).findings as readonly { readonly rule: string; readonly severity: string }[])
        .filter(({ rule }) => rule === "aws/iam/open-trust")
        .map(({ severity }) => severity)
    const known = run("scan", `exports/${models}.json`, "--estate", estate, "--format", "json")
    const unknown = run("scan", `exports/${models}.json`, "--format", "json")
    expect([severities(known.stdout), severities(unknown.stdout)]).toEqual([[], ["critical"]])
  })
})

describe("merge", () => {
  beforeAll(() => {
    for (const id of [tools, models]) scanned(id)
  })

  it("says its words", () => {
    const { status, stdout } = run("merge", "--help")
    expect(status).toBe(0)
    for (const flag of ["--estate", "--config", "--fail-on", "--format", "--output", "--save"])
      expect(stdout).toContain(`  ${flag} `)
  })

  it("finds the scans in a directory of them, names both ends of what crosses, and saves every form", () => {
    const { status, stdout, stderr } = run("merge", "scans", "--estate", estate, "--save", "merged")
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" })
    expect(stdout).toContain(`arn:aws:iam::${tools}:role/deploy → arn:aws:iam::${models}:role/admin`)
    expect(readdirSync(join(temp, "merged")).sort()).toEqual([
      "access.html",
      "findings.sarif",
      "merge.json",
      "summary.md",
    ])
    const merged = JSON.parse(readFileSync(join(temp, "merged", "merge.json"), "utf8"))
    expect(merged.accounts.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      [tools, "whole"],
      [models, "whole"],
    ])
  })

  it("says the same of directories that are named one by one, in any order", () => {
    const json = (...places: readonly string[]) => {
      const { stats: _, ...told } = JSON.parse(run("merge", ...places, "--format", "json").stdout)
      return told
    }
    const [a, b] = [`scans/${tools}`, `scans/${models}`]
    expect(json(b, a)).toEqual(json("scans"))
    expect(json(a, b, a)).toEqual(json("scans"))
  })

  it.each(["text", "json", "sarif", "markdown", "html", "csv", "review"])("is written as %s", (format) => {
    const { status, stdout } = run("merge", "scans", "--format", format)
    expect(status).toBe(1)
    expect(stdout).toContain(models)
  })

  it("passes where only a threshold above asks, and fails for whoever was not scanned whatever that is", () => {
    expect(run("merge", "scans", "--fail-on", "critical").status).toBe(0)
    const { status, stdout } = run("merge", "scans", "--fail-on", "critical", "--estate", `${estate},gcp:nowhere`)
    expect(status).toBe(1)
    expect(stdout).toContain("there is no scan of nowhere")
  })

  it("reads what it can where a scan did not end", () => {
    cpSync(join(temp, "scans"), join(temp, "half"), { recursive: true })
    rmSync(join(temp, "half", tools, "review.json"))
    const { status, stdout } = run("merge", "half")
    expect(status).toBe(1)
    expect(stdout).toContain("there is no review.json in it")
    expect(stdout).toContain(models)
  })

  it.each([
    [["merge"], "name the directories that `scan --save` wrote"],
    [["merge", "nowhere"], "`nowhere` cannot be read"],
    [["merge", "scans", "--format", "xml"], "`xml` is not a format; use one of text, json, sarif"],
    [["merge", "scans", "--estate", "111122223333"], "`111122223333` is no account; they are written like"],
    [["merge", "scans", "--live", "aws"], "there is no flag `--live`"],
    [
      ["scan", "exports", "--save", `exports/${models}.json`],
      `--save: \`exports/${models}.json/report.json\` cannot be written`,
    ],
  ])("is status 2, with a plain message, for %j", (args, message) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
