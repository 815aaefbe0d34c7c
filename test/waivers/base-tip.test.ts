import { execFileSync } from "node:child_process"
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { loadReview } from "../../src/load-review.ts"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"
import { reviewFiles } from "../review-sources.ts"

const pulls: PullRequest[] = []
afterAll(() => {
  for (const pull of pulls) pull.remove()
})
const make = (base: Files, head: Files): PullRequest => {
  const pull = makePullRequest(base, head)
  pulls.push(pull)
  return pull
}

const rule = "aws/bedrock/any-model"
const statement = (comment = "") =>
  `data "aws_iam_policy_document" "models" {\n  ${comment}\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["*"]\n  }\n}\n`
const { findings } = await reviewFiles({}, { "iam.tf": statement() })
const fingerprint = findings[0]?.fingerprint ?? ""
const comment = `# ai-iam-gate: waive ${rule} ${fingerprint} until 2027-01-31 by @platform because the pilot needs it`
const config = ".github/ai-iam-gate.yml"
/** What is said of waivers themselves is not waived. */
const settings = (...more: readonly string[]) => ["fail-on: info", "rules: { any/gate/*: off }", ...more, ""].join("\n")
const entry = [
  "waivers:",
  `  - fingerprint: "${fingerprint}"`,
  `    rule: ${rule}`,
  '    owner: "@platform"',
  "    reason: the pilot needs it",
  "    until: 2027-01-31",
]
const fromPullRequest = "waivers-from-pull-request: true"

async function judged(pull: PullRequest, tip = pull.base, head: string | undefined = pull.head) {
  const { report } = await loadReview({
    repo: pull.directory,
    base: pull.base,
    head,
    config: undefined,
    configRevision: tip,
    failOn: undefined,
    today: "2026-11-27",
  })
  return [report.verdict, report.waivers.map(({ state, isNew, path }) => `${state}${isNew ? " new" : ""} ${path}`)]
}

describe("an entry of the configuration", () => {
  it("counts where the base branch has it, with its place", async () => {
    const pull = make({ [config]: settings(...entry) }, { [config]: settings(...entry), "iam.tf": statement() })
    expect(await judged(pull)).toEqual(["pass", [`in-force ${config}`]])
  })

  it("that the pull request brings is told, and counts only where the base branch allows it", async () => {
    const brought = { [config]: settings(fromPullRequest, ...entry), "iam.tf": statement() }
    expect(await judged(make({ [config]: settings() }, brought))).toEqual(["fail", [`pending new ${config}`]])
    expect(await judged(make({ [config]: settings(fromPullRequest) }, brought))).toEqual([
      "pass",
      [`in-force new ${config}`],
    ])
    const none = make({}, { [config]: settings(...entry), "iam.tf": statement() })
    expect((await judged(none))[1]).toEqual([`pending new ${config}`])
  })

  it("is listed, and what changes the gate is told, where the configuration passes over the place of both", async () => {
    const ignoring = (...more: readonly string[]) => ["ignore: ['.github/**']", "fail-on: low", ...more, ""].join("\n")
    const stood = make({ [config]: ignoring(...entry) }, { [config]: ignoring(...entry), "iam.tf": statement() })
    expect(await judged(stood)).toEqual(["pass", [`in-force ${config}`]])
    // `any/gate/configuration` is low.
    expect((await judged(make({ [config]: ignoring() }, { [config]: `${ignoring()}# more\n` })))[0]).toBe("fail")
  })

  it("is read from the work tree as from a commit", async () => {
    const pull = make({ [config]: settings() }, { [config]: settings(...entry), "iam.tf": statement() })
    expect(await judged(pull, pull.base, undefined)).toEqual(["fail", [`pending new ${config}`]])
  })

  it("is still in force where the pull request takes it out, or makes the file something else", async () => {
    const base = { [config]: settings(...entry) }
    for (const text of [settings(), "waivers: [", "waivers: {}"])
      expect(await judged(make(base, { [config]: text, "iam.tf": statement() }))).toEqual([
        "pass",
        [`in-force ${config}`],
      ])
    const pull = make(base, { "iam.tf": statement() })
    symlinkSync("/etc/passwd", join(pull.directory, config))
    execFileSync("git", ["-C", pull.directory, "add", "--all"])
    expect(await judged(pull, pull.base, undefined)).toEqual(["pass", [`in-force ${config}`]])
  })

  it("counts by the base branch's tip, not by where the branches parted", async () => {
    const pull = make({ [config]: settings(...entry) }, { [config]: settings(...entry), "iam.tf": statement() })
    const tip = pull.push({ [config]: settings() })
    expect(await judged(pull, tip)).toEqual(["fail", [`pending new ${config}`]])
  })
})

describe("a comment", () => {
  const head = { [config]: settings(), "iam.tf": statement(comment) }

  it("counts where the base branch's tip has it, wherever the branches parted", async () => {
    const without = make({ [config]: settings(), "iam.tf": "" }, head)
    expect(await judged(without)).toEqual(["fail", ["pending new iam.tf"]])
    const tip = without.push({ [config]: settings(), "iam.tf": comment })
    expect(await judged(without, tip)).toEqual(["pass", ["in-force iam.tf"]])
  })

  it("does not where the tip has it no more: whoever opens a pull request chooses where it parts", async () => {
    const pull = make({ [config]: settings(), "iam.tf": comment }, head)
    expect(await judged(pull)).toEqual(["pass", ["in-force iam.tf"]])
    expect(await judged(pull, pull.push({ [config]: settings(), "iam.tf": "" }))).toEqual([
      "fail",
      ["pending new iam.tf"],
    ])
    expect(await judged(pull, pull.push({ [config]: settings() }))).toEqual(["fail", ["pending new iam.tf"]])
  })

  it("does not where only a string, or another waiver, of the base says as much", async () => {
    for (const text of [`locals {\n  text = <<EOT\n${comment}\nEOT\n}\n`, comment.replace("2027-01-31", "2027-01-30")])
      expect((await judged(make({ [config]: settings(), "iam.tf": text }, head)))[0], text).toBe("fail")
  })
})
