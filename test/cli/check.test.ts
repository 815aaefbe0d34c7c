import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type Files, makePullRequest, type PullRequest } from "../loopback/runner.ts"

const pulls: PullRequest[] = []
const make = (base: Files, head: Files): PullRequest => {
  const pull = makePullRequest(base, head)
  pulls.push(pull)
  return pull
}
afterAll(() => {
  for (const pull of pulls) pull.remove()
})

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  })
  return { status, stdout, stderr }
}
const check = (pull: PullRequest, ...args: readonly string[]) =>
  run("check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head, ...args)

const policy = (resource: string) =>
  JSON.stringify(
    { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] },
    null,
    2,
  )
const named = policy("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0")
const risky = () => make({ "policy.json": named }, { "policy.json": policy("*") })

describe("exit status", () => {
  it("is 0 where nothing blocks, 1 where something does, by the threshold", () => {
    const pull = risky()
    expect(check(pull).status).toBe(1)
    expect(check(pull, "--fail-on", "critical").status).toBe(0)
    expect(check(pull, "--fail-on", "none").status).toBe(0)
    expect(check(make({ "policy.json": policy("*") }, { "policy.json": named })).status).toBe(0)
  })

  it("is 1 where a changed file of ours cannot be read", () => {
    const { status, stdout } = check(
      make(
        { "policy.json": named },
        { "policy.json": '{ "Statement": [{ "Effect": "Allow", "Action": "bedrock:*", }' },
      ),
    )
    expect(status).toBe(1)
    expect(stdout).toMatch(/What could not be read or decided\n.*policy\.json:1:/)
  })

  it.each([
    [["check", "--fail-on", "hihg"], "use one of info, low, medium, high, critical, none"],
    [["check", "--format", "xml"], "use one of text, json, sarif, markdown"],
    [["check", "--nonsense", "x"], "there is no flag `--nonsense`"],
    [["check", "--repo"], "`--repo` needs a value"],
    [["check", "--repo", "/nowhere/at/all"], "`/nowhere/at/all` does not exist"],
    [["chekc"], "there is no command `chekc`"],
  ])("is 2, with a plain message and no report, for %j", (args, message) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it("is 2 for a revision that is not there", () => {
    const pull = risky()
    const { status, stderr } = run("check", "--repo", pull.directory, "--base", "nowhere", "--head", pull.head)
    expect(status).toBe(2)
    expect(stderr).toContain("nowhere")
  })
})

describe("the report", () => {
  it("is JSON of the documented shape, the same for the same input but for its statistics", () => {
    const pull = risky()
    const [one, two] = [check(pull, "--format", "json"), check(pull, "--format", "json")].map(({ stdout }) =>
      JSON.parse(stdout),
    )
    expect({ ...one, stats: null }).toEqual({ ...two, stats: null })
    expect(one).toMatchObject({
      schema: "ai-iam-gate/report@1",
      base: pull.base,
      head: pull.head,
      verdict: "fail",
      failOn: "high",
    })
    expect(one.findings).toMatchObject([
      {
        rule: "aws/bedrock/any-model",
        severity: "high",
        principal: "policy.json",
        permission: {
          effect: "allow",
          action: "bedrock:InvokeModel",
          effective: ["bedrock:InvokeModel"],
          resource: "*",
          conditions: [],
        },
        location: {
          path: "policy.json",
          revision: "head",
          start: { line: 7, column: 19 },
          end: { line: 7, column: 22 },
        },
        placement: "line",
        suggestion: {
          path: "policy.json",
          startLine: 7,
          endLine: 7,
          text: '      "Resource": "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"',
        },
        waiver: null,
      },
    ])
    expect(one.deltas.some((delta: { broadens: boolean }) => delta.broadens)).toBe(true)
  })

  it("goes to the file that is asked for, and to nowhere else", () => {
    const pull = risky()
    const output = join(pull.directory, "report.json")
    const { stdout } = check(pull, "--format", "json", "--output", output)
    expect(stdout).toBe("")
    expect(JSON.parse(readFileSync(output, "utf8")).verdict).toBe("fail")
  })

  it("is the same from a bare repository, and of the work tree", () => {
    const pull = risky()
    const bare = run("check", "--repo", pull.gitDirectory, "--base", pull.base, "--head", pull.head, "--format", "json")
    expect(JSON.parse(bare.stdout).findings).toHaveLength(1)
    writeFileSync(join(pull.directory, "policy.json"), named)
    const tree = run("check", "--repo", pull.directory, "--base", pull.base, "--format", "json")
    expect(JSON.parse(tree.stdout)).toMatchObject({ head: "work-tree", findings: [] })
  })

  it("says what was looked at where nothing concerns us", () => {
    const { status, stdout } = check(
      make(
        { "README.md": "a" },
        { "README.md": "b", "tsconfig.json": "{ // no\n}", "chart/values.yaml": "a: {{ .Values.b }}\n" },
      ),
    )
    expect(status).toBe(0)
    expect(stdout).toContain("This pull request does not change access to AI services.")
    expect(stdout).toContain("3 changed files, 0 units read")
  })
})

describe("the configuration", () => {
  const config = ".github/ai-iam-gate.yml"
  const withConfig = (text: string) =>
    make({ "policy.json": named, [config]: text }, { "policy.json": policy("*"), [config]: text })

  it("is read at the base, so that no pull request switches its own gate off", () => {
    const pull = make(
      { "policy.json": named },
      { "policy.json": policy("*"), [config]: "rules:\n  aws/bedrock/any-model: off\n" },
    )
    expect(check(pull).status).toBe(1)
  })

  it("turns rules off, changes their severity, moves the threshold, ignores paths", () => {
    // Without the narrower rule, the change rule says that the resource grew.
    expect(
      JSON.parse(check(withConfig("rules:\n  aws/bedrock/any-model: off\n"), "--format", "json").stdout).findings,
    ).toMatchObject([{ rule: "any/access/wider-resource", severity: "medium" }])
    expect(JSON.parse(check(withConfig("rules:\n  'aws/*': low\n"), "--format", "json").stdout).findings).toMatchObject(
      [{ severity: "low" }],
    )
    expect(check(withConfig("fail-on: critical\n")).status).toBe(0)
    expect(check(withConfig("fail-on: critical\n"), "--fail-on", "high").status).toBe(1)
    const ignored = JSON.parse(check(withConfig("ignore: ['*.json']\n"), "--format", "json").stdout)
    expect(ignored).toMatchObject({ findings: [], deltas: [], verdict: "pass" })
  })

  it("says what lies in ignored paths where something outside of them calls it, in whichever step that comes", () => {
    const ignoring = { [config]: "ignore: ['examples/**']\n" }
    const module = (resource: string) => ({
      "examples/models/iam.tf": `resource "aws_iam_policy" "models" {\n  policy = jsonencode(${policy(resource)})\n}\n`,
    })
    const json = (resource: string) => ({ "examples/models.json": policy(resource) })
    const called = { "main.tf": 'module "models" {\n  source = "./examples/models"\n}\n' }
    const read = { "main.tf": 'resource "aws_iam_policy" "models" {\n  policy = file("examples/models.json")\n}\n' }
    const caller = { "examples/live/main.tf": 'module "models" {\n  source = "../models"\n}\n' }
    const one = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
    const found = (base: Files, head: Files) => {
      const { findings, deltas } = JSON.parse(
        check(make({ ...ignoring, ...base }, { ...ignoring, ...head }), "--format", "json").stdout,
      )
      return [findings.map(({ rule }: { rule: string }) => rule), deltas.length > 0]
    }
    const isSaid = [["aws/bedrock/any-model"], true]
    expect(found({}, { ...called, ...module("*") })).toEqual(isSaid)
    expect(found({ ...called, ...module(one) }, { ...called, ...module("*") })).toEqual(isSaid)
    expect(found({ ...read, ...json(one) }, { ...read, ...json("*") })).toEqual(isSaid)
    expect(found(module(one), module("*"))).toEqual([[], false])
    expect(found({ ...caller, ...module(one) }, { ...caller, ...module("*") })).toEqual([[], false])
  })

  it.each([
    [
      "fail-on: hihg\n",
      `${config}:1:10: fail-on: \`hihg\` is not a severity; use one of info, low, medium, high, critical, none`,
    ],
    ["fial-on: high\n", `${config}:1:1: there is no setting \`fial-on\`; did you mean \`fail-on\``],
    [
      "rules:\n  aws/bedrock/any-model: loud\n",
      `${config}:2:26: rules.aws/bedrock/any-model: \`loud\` is not a severity`,
    ],
    ["trusted-accounts: [12]\n", "an account is twelve digits, in quotes"],
    ["ignore: [\n", `${config}:`],
    // Read as other tools do, it would be every path but these.
    ["ignore: ['examples/**', '!examples/live/**']\n", `${config}:1:25: ignore.1: a glob that begins with \`!\``],
  ])("stops with the place and what is valid: %j", (text, message) => {
    const { status, stdout, stderr } = check(withConfig(text))
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(message)
  })

  it("says where a configuration that is asked for is missing", () => {
    const { status, stderr } = check(risky(), "--config", "gate.yml")
    expect(status).toBe(2)
    expect(stderr).toContain("there is no `gate.yml` at the base")
  })
})

it("starts without loading what it does not need", () => {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-help-"))
  mkdirSync(dirname(join(directory, "x")), { recursive: true })
  expect(run("--help").stdout).toContain("exit status")
  expect(run("check", "--help").stdout).toContain("--fail-on WORD")
  expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  rmSync(directory, { recursive: true })
})
