import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { loadReview } from "../../src/load-review.ts"
import { startOf } from "../../src/model/source.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderJobSummary } from "../../src/report/summary.ts"
import { renderText } from "../../src/report/text.ts"
import {
  type Files,
  makePullRequest,
  type PullRequest,
  type RunOptions,
  runAction,
  stateOf,
} from "../loopback/runner.ts"
import type { State } from "../loopback/state.ts"

const made: { remove(): void }[] = []
afterAll(() => {
  for (const pull of made) pull.remove()
})
const pullOf = (base: Files, head: Files): PullRequest => {
  const pull = makePullRequest(base, head)
  made.push(pull)
  return pull
}

/** By the Action itself, in a process of its own. */
const run = async (pull: PullRequest, inputs: RunOptions["inputs"] = {}) => {
  const state: State = stateOf(pull)
  return { state, ...(await runAction(state, { entry: "src/action.ts", inputs })) }
}

/** By what the Action and the command line share. */
async function judged(pull: PullRequest, policy?: string, head: string | undefined = pull.head) {
  const { report } = await loadReview({
    repo: pull.directory,
    base: pull.base,
    head,
    config: policy,
    failOn: undefined,
    today: "2026-11-27",
  })
  return {
    report,
    verdict: report.verdict,
    summary: renderJobSummary(report, noLinks),
    text: renderText(report, { colour: false, width: 120 }),
    places: report.findings.map(
      ({ rule, location: { source, ...span } }) =>
        `${rule} ${source.path}:${startOf({ source, ...span }).line} ${source.revision}`,
    ),
    placements: report.findings.map(({ placement }) => placement),
  }
}

const config = ".github/ai-iam-gate.yml"
const policy = (resource: string) =>
  `${JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] }, null, 1)}\n`
const widened = { "policy.json": policy("*") }
const narrow = { "policy.json": policy("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0") }

describe("a pull request that changes the configuration", () => {
  it("is judged as the base has it, told so on the changed line, and shown what would come of it", async () => {
    const pull = pullOf(
      { [config]: "fail-on: high\n", ...narrow },
      { [config]: "fail-on: high\nrules: { aws/bedrock/any-model: off }\n", ...widened },
    )
    const { status, state, summary } = await run(pull)
    expect(status).toBe(1)
    expect(state.reviewComments).toContainEqual(
      expect.objectContaining({
        path: config,
        line: 2,
        side: "RIGHT",
        body: expect.stringContaining("The configuration of this gate changes"),
      }),
    )
    for (const page of [summary, state.issueComments[0]?.body]) {
      expect(page).toContain("1 finding blocks this pull request: 1 high.")
      expect(page).toContain("**Once this is merged**")
      expect(page).toMatch(/no longer told: \*\*High\*\* · Any foundation model may be invoked/)
    }
  })

  it("to what only reports, is not let pass by that", async () => {
    const pull = pullOf({ [config]: "fail-on: high\n", ...narrow }, { [config]: "fail-on: none\n", ...widened })
    const { verdict, summary, text } = await judged(pull)
    expect(verdict).toBe("fail")
    for (const page of [summary, text])
      expect(page).toContain("the new configuration only reports; by it, this pull request passes")
  })

  it("and takes it away, or brings the first, is told so too", async () => {
    const gone = await judged(pullOf({ [config]: "fail-on: low\n" }, {}))
    // The finding about the configuration is low itself.
    expect([gone.verdict, gone.places, gone.placements]).toEqual([
      "fail",
      [`any/gate/configuration-changed ${config}:1 base`],
      ["line"],
    ])
    expect(gone.summary).toContain(
      "the new configuration fails the check from high on; by it, this pull request passes",
    )
    const come = await judged(pullOf({}, { [config]: "fail-on: low\n" }))
    expect([come.verdict, come.places]).toEqual(["pass", [`any/gate/configuration-changed ${config}:1 head`]])
  })

  it("that nobody committed yet is told so as well", async () => {
    const pull = pullOf(
      { [config]: "own-rules: ours\n", "ours/a.yaml": rule("low") },
      { [config]: "fail-on: low\n", "ours/a.yaml": rule("hgih") },
    )
    const { report } = await loadReview({
      repo: pull.directory,
      base: pull.base,
      head: undefined,
      config: undefined,
      failOn: undefined,
      today: "2026-11-27",
    })
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      "any/gate/configuration-changed",
      "any/gate/own-rule-changed",
    ])
    expect(report.preview).toMatchObject({ kind: "effect", failOn: "low" })
  })

  it.each<[string, Files, number, string]>([
    ["a setting that is none", { [config]: "fail-on: high\nfial-on: low\n" }, 2, "there is no setting `fial-on`"],
    ["rules that are nowhere", { [config]: "fail-on: high\n\nown-rules: ours\n" }, 3, "there is no directory `ours`"],
    ["no YAML", { [config]: "fail-on: [\n" }, 2, "Flow sequence"],
    [
      "rules that cannot be read",
      { [config]: "own-rules: ours\n", "ours/a.yaml": rule("hgih") },
      2,
      "there is no `hgih` here; did you mean `high`",
    ],
  ])("to %s learns it before it is merged", async (_, head, line, complaint) => {
    const { verdict, summary, report } = await judged(pullOf({ [config]: "fail-on: high\n" }, head))
    expect(verdict).toBe("pass")
    expect(summary).toContain("the gate stops, since its configuration cannot be used")
    expect(summary).toContain(complaint)
    const told = report.diagnostics.filter(({ code }) => code === "configuration")
    expect(told.map(({ severity, at }) => [severity, "source" in at ? startOf(at).line : 0])).toEqual([
      ["warning", "ours/a.yaml" in head ? 0 : line],
    ])
  })

  it("to a link learns that too, and nothing is read through it", async () => {
    const pull = pullOf({ [config]: "fail-on: high\n", ...narrow }, { [config]: "fail-on: high\n", ...widened })
    rmSync(join(pull.directory, config))
    symlinkSync("/etc/passwd", join(pull.directory, config))
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", pull.directory, "-c", "user.name=a", "-c", "user.email=a@b", ...args], {
        encoding: "utf8",
      })
    git("commit", "-qam", "A link")
    const { verdict, summary } = await judged(pull, undefined, git("rev-parse", "HEAD").trim())
    expect(verdict).toBe("fail")
    expect(summary).toContain("the file is a link; make it a file that can be read")
    expect(summary).not.toContain("root:")
  })
})

function rule(severity: string): string {
  return `title: Nobody invokes\nseverity: ${severity}\ncovers: ["*"]\nwhen: { broadens: { capability: invoke } }\nwhat: "{principal}."\nwhy: So.\nfix: Stop.\n`
}

it("a rule of one's own that changes is judged by as it was, and shown as it would be", async () => {
  const base = { [config]: "own-rules: ours\n", "ours/invoke.yaml": rule("critical"), ...narrow }
  const { verdict, summary, places } = await judged(
    pullOf(base, { ...base, "ours/invoke.yaml": rule("info"), ...widened }),
  )
  expect(verdict).toBe("fail")
  expect(places).toContain("any/gate/own-rule-changed ours/invoke.yaml:2 head")
  expect(summary).toMatch(/would be info: \*\*Critical\*\* · Nobody invokes/)
})

it("a workflow that no longer runs the gate is told of, on the line that went", async () => {
  const workflow = (step: string) =>
    `on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      ${step}\n`
  const path = ".github/workflows/gate.yml"
  const { status, state } = await run(
    pullOf({ [path]: workflow("- uses: acme/ai-iam-gate@v1") }, { [path]: workflow("- run: npm test") }),
  )
  expect(status).toBe(0)
  expect(state.reviewComments).toMatchObject([
    { path, line: 7, side: "LEFT", body: expect.stringContaining("**Medium** · This gate holds less than before") },
  ])
})

describe("a policy in the workflow", () => {
  const central = "fail-on: high\nrules: { aws/bedrock/any-model: critical }"

  it("stands above the repository's file, which tightens it and loosens nothing", async () => {
    const own = "fail-on: none\nignore: ['**']\nrules:\n  aws/bedrock/any-model: off\n"
    const { status, summary, log } = await run(pullOf({ [config]: own, ...narrow }, { [config]: own, ...widened }), {
      config: central,
    })
    expect(status).toBe(1)
    expect(summary).toContain("1 finding blocks this pull request: 1 critical.")
    for (const place of ["1:10: fail-on", "2:10: ignore", "4:26: rules"]) {
      expect(summary).toContain(`gate.yml:${place}: `)
      expect(log).toContain(`::warning::not applied: ${config}:${place}: `)
    }
    expect(summary).toMatch(
      /configured by the workflow's policy, which `\.github\/ai-iam-gate\.yml` at `[0-9a-f]{10}` may only tighten/,
    )
  })

  it("is tightened by it, and is there without it", async () => {
    const own = "fail-on: medium\napproved-models: ['amazon.titan-*']\n"
    const tightened = await judged(pullOf({ [config]: own }, { [config]: own, ...narrow }), central)
    expect([tightened.verdict, tightened.places]).toEqual([
      "fail",
      expect.arrayContaining(["aws/bedrock/unapproved-model policy.json:7 head"]),
    ])
    const alone = await judged(pullOf({}, narrow), central)
    expect(alone.verdict).toBe("pass")
    expect(alone.summary).toContain("configured by the workflow's policy")
  })

  it("says of a file that it will only partly apply so before it is merged", async () => {
    const { summary } = await judged(pullOf({}, { [config]: "fail-on: low\nignore: ['**']\n" }), central)
    expect(summary).toContain("the new configuration fails the check from low on")
    expect(summary).toMatch(/the central policy does not apply .*gate\.yml:2:10: ignore: /)
  })

  it("that only reports says what it would have blocked", async () => {
    const { status, summary, log, outputs } = await run(pullOf(narrow, widened), { config: "{ fail-on: none }" })
    expect([status, outputs.verdict]).toEqual([0, "pass"])
    expect(summary).toContain("### 🟡 Only reports. At `high`, 1 finding would have blocked this pull request: 1 high.")
    expect(summary).toContain("Only reports, measured at **high**")
    expect(log).toContain("Only reports. At `high`, 1 finding would have blocked this pull request: 1 high.")
  })

  it("lets no comment beside the code waive, unless it says so", async () => {
    const terraform = (comment: string) =>
      `${comment}\nresource "aws_iam_policy" "models" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*" }] })\n}\n`
    const { report } = await judged(pullOf({}, { "iam.tf": terraform("") }))
    const waiver = `# ai-iam-gate: waive aws/bedrock/any-model ${report.findings[0]?.fingerprint} until 2027-01-31 by @platform because the pilot needs it`
    const pull = pullOf({ "iam.tf": `${waiver}\n` }, { "iam.tf": terraform(waiver) })
    const refused = await judged(pull, "fail-on: high\n")
    expect(refused.verdict).toBe("fail")
    for (const page of [refused.summary, refused.text])
      expect(page).toContain("iam.tf:1: the central policy lets no repository waive what it finds")
    expect((await judged(pull, "fail-on: high\nrepository-may: [waive]")).verdict).toBe("pass")
    expect((await judged(pull)).verdict).toBe("pass")
  })
})

/** A base and a head in which one of many files differs. */
function crowded(files: number): State {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-many-"))
  made.push({ remove: () => rmSync(directory, { recursive: true, force: true }) })
  const git = (input: string, ...args: readonly string[]) =>
    execFileSync("git", ["-C", directory, ...args], { encoding: "utf8", input }).trim()
  const file = (path: string, text: string) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`
  const commit = (from: string, changes: string) =>
    `commit refs/heads/main\ncommitter a <a@b> 1795737600 +0000\ndata 0\n${from}${changes}\n`
  const all = Array.from({ length: files }, (_, i) => file(`src/${i % 100}/file-${i}.ts`, `export const a = ${i}\n`))
  git("", "init", "-q", "--initial-branch=main")
  git(commit("", all.join("")), "fast-import", "--quiet")
  const base = git("", "rev-parse", "main")
  git(commit(`from ${base}\n`, file("src/0/file-0.ts", "export const a = -1\n")), "fast-import", "--quiet")
  const head = git("", "rev-parse", "main")
  return stateOf({
    directory,
    gitDirectory: join(directory, ".git"),
    base,
    head,
    git: () => "",
    push: () => "",
    remove: () => {},
  })
}

it("a pull request that is none of its business is green at once, and asks GitHub nothing", async () => {
  const state = crowded(20_000)
  const { status, summary, log } = await runAction(state, { entry: "src/action.ts" })
  expect([status, log]).toEqual([0, expect.not.stringContaining("::error")])
  expect(state.requests).toEqual([])
  expect(summary).toBe(
    "🟢 This pull request does not change access to AI services. Looked at: 1 changed file, 0 units read.\n",
  )
  // In a process that is warm, since the machine's own load is not what is measured: a tenth of this is usual.
  const began = process.cpuUsage()
  const { report } = await loadReview({
    repo: join(state.gitDirectory, ".."),
    base: state.base,
    head: state.head,
    config: undefined,
    failOn: undefined,
    today: "2026-11-27",
  })
  const { user, system } = process.cpuUsage(began)
  expect(report.verdict).toBe("pass")
  expect((user + system) / 1000).toBeLessThan(1000)
})
