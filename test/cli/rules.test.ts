import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { loadReview } from "../../src/load-review.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"

const made: (() => void)[] = []
afterAll(() => {
  for (const remove of made) remove()
})

const cli = resolve("src/cli.ts")
const runIn = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  })
  return { status, stdout, stderr }
}
const run = (...args: readonly string[]) => runIn(".", ...args)

function directoryOf(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-rules-"))
  made.push(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

const policy = (action: string, resource = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0") =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: resource }] })

/** An organisation's own: nobody streams. */
const noStreams = `title: Nobody streams
severity: medium
when:
  broadens: { action: bedrock:InvokeModelWithResponseStream }
what: "{principal} may stream from {resource}."
why: Our proxy cannot filter streams.
fix: Use \`bedrock:InvokeModel\`.
examples:
  flagged:
    - name: a stream
      format: iam-policy
      after: '${policy("bedrock:InvokeModelWithResponseStream")}'
      at: bedrock:InvokeModelWithResponseStream
      severity: medium
  quiet:
    - name: no stream
      format: iam-policy
      after: '${policy("bedrock:InvokeModel")}'
`
const config = ".github/ai-iam-gate.yml"
const named = { [config]: "own-rules: ours\n", "ours/no-streams.yaml": noStreams }

describe("rules test", () => {
  it("reviews the examples of the rules that ship, where the configuration names none", () => {
    const { status, stdout } = runIn(directoryOf({}), "rules", "test")
    expect(status).toBe(0)
    for (const { id } of shippedRules) expect(stdout).toMatch(new RegExp(`^✓ ${id}  \\d+ flagged, \\d+ quiet$`, "m"))
    expect(stdout).toMatch(new RegExp(`^${shippedRules.length} rules, \\d+ examples: all hold$`, "m"))
  })

  it("or those of a folder or a file of them, under their own ids", () => {
    const folder = run("rules", "test", "rules/aws/sagemaker")
    expect(folder.stdout).toContain("✓ aws/sagemaker/wildcard ")
    expect(folder.stdout).not.toContain("aws/bedrock")
    expect(run("rules", "test", "rules/aws/sagemaker/wildcard.yaml").stdout).toMatch(
      /^✓ aws\/sagemaker\/wildcard .*\n1 rule,/,
    )
  })

  it("or those that the configuration names", () => {
    const { status, stdout } = runIn(directoryOf(named), "rules", "test")
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "✓ own/no-streams  1 flagged, 1 quiet\n1 rule, 2 examples: all hold\n",
    })
  })

  it.each<[string, string, string]>([
    [
      "is not found",
      noStreams.replace("action: bedrock:InvokeModelWith", "action: bedrock:InvokeAgentWith"),
      "ours/no-streams.yaml:10: flagged: a stream\n      expected one finding of this rule, on `bedrock:InvokeModelWithResponseStream`,\n      but there is none; what was found is any/access/new-capability",
    ],
    [
      "is found elsewhere",
      noStreams.replace("at: bedrock:InvokeModelWithResponseStream", "at: Allow"),
      'expected the finding to stand on `Allow`,\n      but it stands on `"bedrock:InvokeModelWithResponseStream"`',
    ],
    [
      "is graver",
      noStreams.replace("      severity: medium", "      severity: low"),
      "expected the severity low,\n      but it is medium",
    ],
    [
      "is on a text that occurs twice",
      noStreams.replace('{"Effect"', '{"Sid":"bedrock:InvokeModelWithResponseStream","Effect"'),
      "expected `bedrock:InvokeModelWithResponseStream` to occur once, so that the place is plain,\n      but it occurs 2 times",
    ],
    [
      "is quiet and should not",
      noStreams.replace(
        'after: \'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel"',
        'after: \'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:*"',
      ),
      'quiet: no stream\n      expected nothing of this rule,\n      but what was found is own/no-streams (medium) on `"bedrock:*"`',
    ],
    [
      "cannot be read",
      noStreams.replace('after: \'{"Version"', "after: '{\"Version"),
      "expected an example that can be read,\n      but ",
    ],
    ["is missing", noStreams.replace(/ {2}quiet:[\s\S]*/, ""), "`quiet` needs a list of examples"],
    [
      "are missing",
      noStreams.replace(/examples:[\s\S]*/, ""),
      "expected a flagged example at least,\n      but there is none",
    ],
  ])("says what was expected and what was seen where an example %s", (name, text, message) => {
    const { status, stdout, stderr } = runIn(directoryOf({ ...named, "ours/no-streams.yaml": text }), "rules", "test")
    expect(stdout + stderr).toContain(message)
    expect(status).toBe(name === "is missing" ? 2 : 1)
  })

  it("points at what is wrong in a rule, and tests none", () => {
    const directory = directoryOf({
      "a.yaml": noStreams.replace("severity: medium", "severity: mediun"),
      "b.yaml": noStreams,
    })
    expect(runIn(directory, "rules", "test", ".")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "ai-iam-gate: a.yaml:2:11: there is no `mediun` here; did you mean `medium`\n  severity: mediun\n            ^\n",
    })
  })

  it.each([
    [["rules", "test", "nowhere"], "`nowhere` does not exist"],
    [["rules", "test", ".ci"], "there is no rule file in `.ci`"],
    [["rules", "test", "--nonsense"], "there is no flag `--nonsense`"],
    [["rules", "tset"], "there is no command `rules tset`; the commands are: list, show, test"],
    [["rules", "list", "--format", "xml"], "use one of text, json"],
    [["rules", "list", "x"], "there is no flag `x`"],
    [["rules", "list", "--config", "nowhere.yml"], "there is no file `nowhere.yml`"],
    [["rules", "list", "--repo", "nowhere"], "there is no directory `nowhere`"],
    [["rules", "show"], "give the id of one rule"],
    [
      ["rules", "show", "aws/bedrock/any-modle"],
      "there is no rule `aws/bedrock/any-modle`; did you mean `aws/bedrock/any-model`",
    ],
    [["rules", "show", "toString"], "there is no rule `toString`"],
  ])("is exit status 2, with a plain message, for %j", (args, message) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe("rules list", () => {
  it("has every rule, by cloud and service", () => {
    const { status, stdout } = run("rules", "list")
    expect(status).toBe(0)
    expect(stdout).toMatch(/^aws\/bedrock\n {2}aws\/bedrock\/any-knowledge-base /m)
    expect(stdout).toMatch(/^ {2}aws\/bedrock\/any-model +high\/low +Any foundation model may be invoked$/m)
    expect(stdout).toContain(`${shippedRules.length} rules`)
  })

  it("as data, with your own, and with the severities that the configuration gives", () => {
    const directory = directoryOf({
      ...named,
      [config]: "own-rules: ours\nrules: { 'own/*': low, aws/bedrock/any-model: off }\n",
    })
    const all = JSON.parse(run("rules", "list", "--format", "json", "--repo", directory).stdout)
    expect(all).toHaveLength(shippedRules.length + 1)
    expect(all.at(-1)).toEqual({
      id: "own/no-streams",
      group: "own",
      title: "Nobody streams",
      severity: ["medium"],
      configured: "low",
    })
    expect(all.find(({ id }: { id: string }) => id === "aws/bedrock/any-model")).toMatchObject({ configured: "off" })
  })
})

it("rules show has a rule's page: what it says, when, and its examples as code", () => {
  const shown = run("rules", "show", "aws/bedrock/any-model").stdout
  for (const part of [
    "Any foundation model may be invoked\naws/bedrock/any-model\n",
    "Severity:\n  high, where\n    resource:\n      reaches: [ any-resource, any-model ]\n  low\n",
    "When:\n  broadens:\n",
    "Speaks in place of:\n  any/access/*\n",
    "Instead:\n  Name the models",
    "References:\n  https://docs.aws.amazon.com/",
    "Flagged: through a local of a Terraform module (terraform, high)\n  before:\n    locals {\n      models = ",
    "  found on:\n    arn:aws:bedrock:eu-west-1::foundation-model/*\n",
    "Quiet: one model is named (iam-policy)\n  after:\n    {",
  ])
    expect(shown).toContain(part)
  const own = runIn(
    directoryOf({ ...named, [config]: `${named[config]}rules: { 'own/*': low }\n` }),
    "rules",
    "show",
    "own/no-streams",
  )
  expect(own.stdout).toContain("low, as the configuration has it; of itself:\n  medium\n")
})

it.each(["rules", "rules list", "rules show", "rules test"])("%s has help", (command) => {
  const { status, stdout } = run(...command.split(" "), "--help")
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`^ai-iam-gate ${command}: `))
})

describe("check, with rules of the repository's own", () => {
  const make = (base: Files, head: Files): PullRequest => {
    const pull = makePullRequest(base, head)
    made.push(() => pull.remove())
    return pull
  }
  const check = (pull: PullRequest, ...args: readonly string[]) =>
    run("check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head, "--format", "json", ...args)
  const stream = { "policy.json": policy("bedrock:InvokeModelWithResponseStream") }
  const own = (output: string) =>
    JSON.parse(output).findings.filter(({ rule }: { rule: string }) => rule.startsWith("own/"))

  it("finds by them", () => {
    const { status, stdout } = check(make(named, { ...named, ...stream }), "--fail-on", "medium")
    expect(status).toBe(1)
    expect(own(stdout)).toMatchObject([
      {
        rule: "own/no-streams",
        severity: "medium",
        title: "Nobody streams",
        location: { path: "policy.json", revision: "head" },
      },
    ])
  })

  it("reads them at the base: what the head makes of them is for the next pull request", () => {
    const weaker = { ...named, "ours/no-streams.yaml": noStreams.replace("severity: medium", "severity: info") }
    const { "ours/no-streams.yaml": _, ...without } = named
    expect(own(check(make(named, { ...weaker, ...stream })).stdout)).toMatchObject([{ severity: "medium" }])
    expect(own(check(make(named, { ...without, ...stream })).stdout)).toHaveLength(1)
    expect(own(check(make(named, { ...named, "ours/no-streams.yaml": "]", ...stream })).stdout)).toHaveLength(1)
    expect(own(check(make({ "a.txt": "" }, { ...named, ...stream })).stdout)).toEqual([])
  })

  it("reads them where the configuration is read, which need not be where the change starts", async () => {
    const pull = make({ "a.txt": "" }, stream)
    const tip = pull.push(named)
    const found = async (configRevision: string) => {
      const { base, head, directory: repo } = pull
      const { report } = await loadReview({
        repo,
        base,
        head,
        configRevision,
        config: undefined,
        failOn: undefined,
        today: "2026-11-27",
      })
      return report.findings.map(({ rule }) => rule)
    }
    expect(await found(tip)).toContain("own/no-streams")
    expect(await found(pull.base)).not.toContain("own/no-streams")
  })

  it("with the severity that the configuration gives them, or not at all", () => {
    const as = (severity: string) => {
      const files = { ...named, [config]: `own-rules: ours\nrules: { own/no-streams: ${severity} }\n` }
      return own(check(make(files, { ...files, ...stream })).stdout)
    }
    expect(as("critical")).toMatchObject([{ severity: "critical" }])
    expect(as("off")).toEqual([])
  })

  it("from folders, in a bare repository, and passes over what is no rule file", () => {
    const files = { [config]: "own-rules: ours\n", "ours/team/a.yml": noStreams, "ours/README.md": "# ours" }
    const pull = make(files, { ...files, ...stream })
    const bare = run("check", "--repo", pull.gitDirectory, "--base", pull.base, "--head", pull.head, "--format", "json")
    expect(own(bare.stdout)).toMatchObject([{ rule: "own/team/a" }])
  })

  it.each<[string, Files, string]>([
    [
      "a broken rule",
      { ...named, "ours/b.yaml": noStreams.replace("broadens", "broaden") },
      "ai-iam-gate: ours/b.yaml:4:3: there is no `broaden` in `when`; did you mean `broadens`\n    broaden: { action",
    ],
    [
      "a rule that is no YAML",
      { ...named, "ours/b.yaml": noStreams.replace("Our proxy", "Note: our proxy") },
      "ai-iam-gate: ours/b.yaml:6:6: a text that has `: ` in it needs quotes; else this is indented amiss\n  why: Note: our",
    ],
    [
      "more rules than may be",
      { ...named, ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`ours/r${i}.yaml`, noStreams])) },
      "ai-iam-gate: ours/r99.yaml: there are 301 rule files; at most 300 may be\n",
    ],
    [
      "more files than may be",
      { ...named, ...Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`ours/r${i}.yaml`, ""])) },
      "ai-iam-gate: `ours` holds more than 2000 files to read and folders\n",
    ],
    [
      "a file in too many folders",
      { ...named, [`ours/${"d/".repeat(21)}a.yaml`]: noStreams },
      "is nested more than 20 folders deep; move it up\n",
    ],
    [
      "a rule that is too long",
      { ...named, "ours/b.yaml": `${noStreams}#${"x".repeat(32_000)}\n` },
      "ai-iam-gate: ours/b.yaml:1:1: a rule file has at most 32000 characters; this one has",
    ],
    [
      "a file that is far too long",
      { ...named, "ours/b.yaml": "#".repeat(10 * 1024 * 1024 + 1) },
      "is larger than 10 MB; make it smaller\n",
    ],
    [
      "a rule with the id of one that ships",
      { ...named, "ours/aws/bedrock/any-model.yaml": noStreams },
      "ours/aws/bedrock/any-model.yaml: `aws/bedrock/any-model` is the id of a rule that ships",
    ],
    [
      "a directory that is not there",
      { [config]: "own-rules: ours\n" },
      `${config}:1:12: own-rules: there is no directory \`ours\``,
    ],
    [
      "a directory without rules",
      { [config]: "own-rules: ours\n", "ours/README.md": "" },
      "there is no rule in `ours`",
    ],
    ["a file for a directory", { [config]: "own-rules: ours\n", ours: "" }, "`ours` is a file"],
    [
      "a way out of the repository",
      { [config]: "own-rules: ../ours\n" },
      "`../ours` is no directory in the repository",
    ],
    [
      "a severity for a rule that is none",
      { ...named, [config]: "own-rules: ours\nrules: { own/no-steams: low }\n" },
      `${config}:2:10: there is no rule \`own/no-steams\`; did you mean \`own/no-streams\``,
    ],
  ])("stops, and writes no report, for %s", (_, files, message) => {
    const { status, stdout, stderr } = check(make(files, { ...files, ...stream }))
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(message)
  })

  it("follows no link", () => {
    const pull = make(named, { ...named, ...stream })
    symlinkSync("/etc/hosts", join(pull.directory, "ours/hosts.yaml"))
    const git = (...args: readonly string[]) =>
      spawnSync("git", ["-C", pull.directory, "-c", "user.name=a", "-c", "user.email=a@b", ...args], {
        encoding: "utf8",
      })
    git("add", "-A")
    git("commit", "-qm", "a link")
    const { status, stderr } = run("check", "--repo", pull.directory, "--base", "HEAD")
    expect(status).toBe(2)
    expect(stderr).toContain("`ours/hosts.yaml` is a link")
  })
})
