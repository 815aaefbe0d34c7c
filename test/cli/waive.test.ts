import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"

const pulls: PullRequest[] = []
afterAll(() => {
  for (const pull of pulls) pull.remove()
})

/** 2026-11-27 */
const SOURCE_DATE_EPOCH = "1795737600"
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1", SOURCE_DATE_EPOCH },
  })
  return { status, stdout, stderr }
}

const configPath = ".github/ai-iam-gate.yml"
/** What is said of waivers themselves is not waived. */
const strict = "fail-on: info # everything\nrules: { any/gate/*: off }\nwaivers-from-pull-request: true\n"
const terraform = `data "aws_iam_policy_document" "models" {
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["*"]
  }
}
`
const heredoc = `resource "aws_iam_policy" "models" {
  policy = <<EOF
{
  "Statement": [
    { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*" }
  ]
}
EOF
}
`
const yaml = `Version: "2012-10-17"
Statement:
  - Sid: Models
    Effect: Allow
    Action: bedrock:InvokeModel
    Resource: "*"
`
const json = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*" }] })

interface Reported {
  readonly verdict: string
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly waiver: object | null }[]
  readonly waivers: readonly { readonly state: string }[]
}

/** A work tree with a pull request that nobody committed yet, and its report. */
function reviewed(head: Files, base: Files = {}) {
  const pull = makePullRequest({ [configPath]: strict, ...base }, { [configPath]: strict, ...base, ...head })
  pulls.push(pull)
  const report = join(pull.gitDirectory, "report.json")
  const review = (): Reported => {
    const { status, stderr } = run(
      ...["check", "--repo", pull.directory, "--base", pull.base, "--format", "json", "--output", report],
    )
    if (status === 2) throw new Error(stderr)
    return JSON.parse(readFileSync(report, "utf8"))
  }
  const before = review()
  const prints = [...new Set(before.findings.map(({ fingerprint }) => fingerprint))]
  const all = prints.flatMap((each) => ["--fingerprint", each])
  const waive = (...args: readonly string[]) =>
    run("waive", "--repo", pull.directory, "--report", report, ...grounds, ...args)
  const text = (path: string) => readFileSync(join(pull.directory, path), "utf8")
  return { pull, before, review, waive, text, report, all, prints }
}
const grounds = ["--owner", "@platform", "--reason", "the pilot needs it", "--until", "2027-01-31"]

describe("waive --as comment", () => {
  it.each<[string, string, string]>([
    ["Terraform", "iam.tf", terraform],
    ["Terraform with CRLF and a byte order mark", "iam.tf", `\ufeff${terraform.replaceAll("\n", "\r\n")}`],
    ["YAML", "policy.yaml", yaml],
  ])("puts the comment above the statement, in %s, and the finding is waived", (_, path, written) => {
    const { waive, all, text, review, prints } = reviewed({ [path]: written })
    expect(waive("--as", "comment", ...all)).toMatchObject({ status: 0, stderr: "" })
    const lines = text(path).split("\n")
    const comment = lines.findIndex((line) => line.includes("ai-iam-gate"))
    expect(lines[comment]?.replace(/\r$/, "")).toBe(
      `  # ai-iam-gate: waive aws/bedrock/any-model ${prints[0]} until 2027-01-31 by @platform because the pilot needs it`,
    )
    expect(lines[comment + 1]).toMatch(/^ {2}(statement|- Sid)/)
    // Nothing else is touched.
    expect(lines.filter((_, i) => i !== comment).join("\n")).toBe(written)
    const after = review()
    expect([after.verdict, after.findings.every(({ waiver }) => waiver !== null)]).toEqual(["pass", true])
    expect(after.waivers.map(({ state }) => state)).toEqual(["in-force"])
  })

  it("completes a comment that names no fingerprint, and renews one that does", () => {
    const unfinished = "  # ai-iam-gate: waive aws/bedrock/any-model until 2026-12-31 by @me because so"
    const { waive, all, text, review } = reviewed({
      "iam.tf": terraform.replace("  statement", `${unfinished}\n  statement`),
    })
    expect(waive("--as", "comment", ...all).status).toBe(0)
    expect(text("iam.tf").match(/ai-iam-gate: .*/g)).toEqual([
      expect.stringMatching(/any-model [0-9a-f]{32} until 2027-01-31 by @platform/),
    ])
    review()
    expect(waive("--until", "2027-06-30", "--as", "comment", ...all).status).toBe(0)
    expect(text("iam.tf").match(/ai-iam-gate: .*/g)).toEqual([expect.stringContaining("until 2027-06-30")])
  })

  it.each<[string, string, string, string]>([
    ["a format without comments", "policy.json", json, "is of a format that has no comments"],
    ["text within a text", "iam.tf", heredoc, "stands within a text, where there are no comments"],
  ])("refuses %s, and says what to do instead", (_, path, written, problem) => {
    const { waive, all, text } = reviewed({ [path]: written })
    const { status, stdout, stderr } = waive("--as", "comment", ...all)
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain(problem)
    expect(stderr).toContain("`--as configuration` waives it all the same")
    expect(text(path)).toBe(written)
  })

  it("refuses where the text is not what the report saw, and then writes nothing at all", () => {
    const other = terraform.replace("models", "other")
    const { waive, all, pull, text } = reviewed({ "iam.tf": terraform, "other.tf": other })
    const changed = terraform.replace('["*"]', '["*", "a"]')
    writeFileSync(join(pull.directory, "iam.tf"), changed)
    const { status, stderr } = waive("--as", "comment", ...all)
    expect([status, stderr]).toEqual([2, expect.stringContaining("are not what the report saw")])
    expect([text("iam.tf"), text("other.tf")]).toEqual([changed, other])
  })

  it("follows no link, and leaves the repository by no path", () => {
    const { waive, all, pull, report } = reviewed({ "a/iam.tf": terraform })
    const outside = join(pull.gitDirectory, "..", "..", `outside-${process.pid}.tf`)
    symlinkSync("/etc", join(pull.directory, "linked"))
    symlinkSync(outside, join(pull.directory, "link.tf"))
    const whole = readFileSync(report, "utf8")
    for (const path of [
      "../iam.tf",
      "/etc/passwd",
      "link.tf",
      "linked/passwd",
      "a\\..\\iam.tf",
      "",
      "a/../../x",
      "a",
    ]) {
      writeFileSync(report, whole.replaceAll('"a/iam.tf"', JSON.stringify(path)))
      const { status, stderr } = waive("--as", "comment", ...all)
      expect([path, status, stderr]).toEqual([path, 2, expect.stringMatching(/is no (path|file)|leads out/)])
    }
    mkdirSync(join(pull.directory, "deep"))
    expect(readdirSync(join(pull.directory, "deep"))).toEqual([])
  })
})

describe("waive --as configuration", () => {
  it.each<[string, string, RegExp]>([
    [
      "no waivers",
      strict,
      /^fail-on: info # everything\nrules: .*\nwaivers-from-pull-request: true\nwaivers:\n {2}- fingerprint: /,
    ],
    ["no last line end", strict.trimEnd(), /true\nwaivers:\n {2}- fingerprint: /],
    [
      "waivers, and settings behind them",
      `${strict}waivers: # ours\n- fingerprint: "00112233445566e700112233445566e7"\n  rule: aws/bedrock/any-model\n  owner: a\n  reason: b # why\n  until: 2027-01-31\n\n# globs\nignore: ["x/**"]\n`,
      /reason: b # why\n {2}until: 2027-01-31\n- fingerprint: "[0-9a-f]{32}"\n[\s\S]*\n\n# globs\nignore: \["x\/\*\*"\]\n$/,
    ],
    ["an empty list", `${strict}waivers: []\n`, /^fail-on: info # everything\n[\s\S]*fingerprint/],
    [
      "the flow style",
      "{ fail-on: info, rules: { any/gate/*: off }, waivers-from-pull-request: true }\n",
      /fingerprint/,
    ],
  ])("adds to one with %s, and the finding is waived", (_, config, expected) => {
    const { waive, all, text, review } = reviewed({ "policy.json": json }, { [configPath]: config })
    expect(waive("--as", "configuration", ...all)).toMatchObject({ status: 0, stderr: "" })
    expect(text(configPath)).toMatch(expected)
    for (const line of config.split("\n").filter((each) => each.includes("#"))) expect(text(configPath)).toContain(line)
    const after = review()
    expect([after.verdict, after.findings.every(({ waiver }) => waiver !== null)]).toEqual(["pass", true])
  })

  it("makes the file where there is none, keeps odd words, and refuses a second one of the same", () => {
    const { waive, all, text, pull } = reviewed({ "policy.json": json })
    const odd = ["--config", ".github/other/gate.yml", "--as", "configuration", ...all]
    expect(waive(...odd, "--reason", 'it: "needs" # it', "--owner", "@a: b").status).toBe(0)
    expect(text(".github/other/gate.yml")).toMatch(
      /^waivers:\n {2}- fingerprint: "[0-9a-f]{32}"\n[\s\S]*reason: 'it: "needs" # it'/,
    )
    expect(readdirSync(join(pull.directory, ".github/other"))).toEqual(["gate.yml"])
    expect(waive(...odd)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/gate\.yml:2:5: .* is waived here already/),
    })
  })

  it("refuses a configuration that cannot be used, and leaves it alone", () => {
    const { waive, all, text, pull } = reviewed({ "policy.json": json })
    writeFileSync(join(pull.directory, configPath), "fail-on: [\n")
    expect(waive("--as", "configuration", ...all).status).toBe(2)
    expect(text(configPath)).toBe("fail-on: [\n")
  })
})

describe("waive", () => {
  it("prints both ways, and writes nothing, where no place is asked for", () => {
    const { waive, all, text, prints } = reviewed({ "iam.tf": terraform })
    const { status, stdout } = waive(...all)
    expect(status).toBe(0)
    expect(stdout).toBe(`In ${configPath}:

waivers:
  - fingerprint: "${prints[0]}"
    rule: aws/bedrock/any-model
    owner: "@platform"
    reason: the pilot needs it
    until: 2027-01-31

Or as a comment in iam.tf:

# ai-iam-gate: waive aws/bedrock/any-model ${prints[0]} until 2027-01-31 by @platform because the pilot needs it
`)
    expect(text("iam.tf")).toBe(terraform)
    const inJson = reviewed({ "policy.json": json })
    expect(inJson.waive(...inJson.all).stdout).not.toContain("comment")
  })

  it("refuses what cannot be a waiver, and what is no report, with a plain message", () => {
    const { waive, all, report } = reviewed({ "iam.tf": terraform })
    const cases: readonly (readonly [readonly string[], string])[] = [
      [["--until", "2028-01-02"], "more than 400 days from now; a waiver is looked at again once a year"],
      [["--until", "2026-11-26"], "is over already"],
      [["--until", "2027-02-30"], "`2027-02-30` is no day"],
      [["--reason", " "], "`--reason` is needed"],
      [["--owner", "a because b"], "have a meaning of their own"],
      [["--as", "mail"], "use comment or configuration"],
      [
        ["--fingerprint", "00000000000000000000000000000000"],
        "the report has no finding `00000000000000000000000000000000`; it has",
      ],
    ]
    for (const [args, message] of cases)
      expect(waive(...all, ...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(message) })
    for (const text of ["", "[]", '{"schema":"ai-iam-gate/report@1","findings":[{}]}', '{"schema":"other"}']) {
      writeFileSync(report, text)
      expect(waive(...all)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--report: ") })
    }
  })

  it("lists its words", () => {
    const { status, stdout } = run("waive", "--help")
    expect(status).toBe(0)
    for (const word of ["--report", "--fingerprint", "--owner", "--reason", "--until", "--as", "--repo", "--config"])
      expect(stdout).toContain(word)
  })
})
