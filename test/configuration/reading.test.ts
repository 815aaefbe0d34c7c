import { mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { loadReview } from "../../src/load-review.ts"
import { SettingsError } from "../../src/options.ts"
import { makeRepository, removeAll } from "../change/made.ts"

afterAll(removeAll)

const path = ".github/ai-iam-gate.yml"
const policy = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*" }] })
const text = "fail-on: critical\nignore: ['ä/**']\n"

/** A base with such a configuration, and a head that widens access and has one of its own. */
async function judged(content: string | Buffer | null, change?: (directory: string) => void, config?: string) {
  const repo = makeRepository()
  if (content !== null) repo.write({ [path]: content })
  change?.(repo.directory)
  const base = repo.commit({ "README.md": "" })
  const head = repo.commit({ "policy.json": policy, [config ?? "other.yml"]: "fail-on: none\n" })
  try {
    const { report } = await loadReview({
      repo: repo.directory,
      base,
      head,
      config,
      failOn: undefined,
      today: "2026-11-27",
    })
    return [report.failOn, report.configuration.ignored].flat().join(" ")
  } catch (error) {
    return error instanceof SettingsError ? error.complaints.join("\n") : String(error)
  }
}

describe("the configuration is read at the base", () => {
  it.each<[string, string | Buffer | null]>([
    ["as it is", text],
    ["behind a mark of its order", Buffer.from(`\ufeff${text}`)],
    ["in UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["in UTF-16, the other way", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["with CRLF", text.replaceAll("\n", "\r\n")],
  ])("%s", async (_, content) => {
    expect(await judged(content)).toBe("critical ä/**")
  })

  it.each<[string, string | Buffer | null, ((directory: string) => void) | undefined, RegExp]>([
    [
      "in another encoding",
      Buffer.from(text, "latin1"),
      undefined,
      /^\.github\/ai-iam-gate\.yml:2:11: this is no UTF-8/,
    ],
    ["too large to be one", `#${"a".repeat(600_000)}\n`, undefined, /has at most 500000 characters/],
    ["too large to be read", `#${"a".repeat(11_000_000)}\n`, undefined, /ai-iam-gate\.yml` is too large at/],
    [
      "a link",
      "x",
      (directory) => {
        mkdirSync(join(directory, ".github"))
        symlinkSync("../other.yml", join(directory, path))
      },
      /ai-iam-gate\.yml` is a link at .*; make it a file/,
    ],
  ])("and where it is %s, that is said and nothing is judged", async (_, content, change, message) => {
    expect(await judged(change ? null : content, change)).toMatch(message)
  })

  it("and where it is a directory or a submodule, that is said", async () => {
    const repo = makeRepository()
    repo.commit({ [`${path}/a.yml`]: text })
    const options = { repo: repo.directory, base: "HEAD", head: "HEAD", config: undefined, failOn: undefined }
    await expect(loadReview({ ...options, today: "2026-11-27" })).rejects.toThrow(
      /is a directory at .*; make it a file/,
    )
    const other = makeRepository()
    const oid = other.commit({ a: "" })
    other.git("update-index", "--add", "--cacheinfo", `160000,${oid},${path}`)
    other.git("commit", "-qm", "a submodule")
    await expect(loadReview({ ...options, repo: other.directory, today: "2026-11-27" })).rejects.toThrow(
      /is a submodule at .*; make it a file/,
    )
  })

  it("and never at the head", async () => {
    expect(await judged("fail-on: high\n", undefined)).toBe("high")
    expect(await judged(null, undefined, "new.yml")).toContain("there is no `new.yml` at the base")
  })
})
