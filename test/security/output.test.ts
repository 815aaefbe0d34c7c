import { spawnSync } from "node:child_process"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makePullRequest, type PullRequest, runAction, stateOf } from "../loopback/runner.ts"
import { readSarif } from "../report/sarif-log.ts"
import { strangersIn } from "../report/strangers.ts"
import { hostilePullRequest, hostileWords } from "./hostile.ts"
import { commandsIn } from "./runner-commands.ts"

let pull: PullRequest
beforeAll(() => {
  pull = makePullRequest(hostilePullRequest.base, hostilePullRequest.head)
})
afterAll(() => pull.remove())

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, NO_COLOR: "1", ...env },
  })
  return { status, stdout, stderr }
}
const check = (...args: readonly string[]) =>
  run(["check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head, ...args])

/** What moves a cursor, changes colours, or turns text around. */
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|\u200b(?!::|\[)|\u{e0041}/u

describe("a hostile pull request, by the command line:", () => {
  it.each(["text", "json", "sarif", "markdown"])(
    "%s is no command of a runner, and hides nothing",
    { timeout: 60_000 },
    (format) => {
      const { status, stdout, stderr } = check("--format", format)
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" })
      expect(commandsIn(stdout)).toEqual([])
      expect(unseen.exec(format === "markdown" ? stdout.replaceAll("\u200b", "") : stdout)).toBeNull()
      expect(stdout.length).toBeGreaterThan(10_000)
    },
  )

  it("json and sarif keep every text as it is, though it is written so that nobody mistakes it", {
    timeout: 60_000,
  }, () => {
    const { findings } = JSON.parse(check("--format", "json").stdout)
    expect(findings.length).toBeGreaterThan(20)
    const paths = new Set<string>(findings.map(({ location }: { location: { path: string } }) => location.path))
    expect(paths).toContain("0/::set-output name=verdict::pass.json")
    expect(paths).toContain("3/\u001b[31mred\u001b]8;;evil\u0007.json")
    expect(paths).toContain("15/\u2028::error::c\u0085::error::d.json")
    const { results } = readSarif(check("--format", "sarif").stdout)
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? "")
    expect(new Set(uris.map(decodeURIComponent))).toEqual(paths)
  })

  it("markdown holds no link, mention, image, HTML or table that is not ours", { timeout: 60_000 }, () => {
    expect(strangersIn(check("--format", "markdown").stdout)).toEqual([])
  })

  it.each([
    ...hostileWords.map((word) => ["--base", word]),
    ...hostileWords.slice(0, 6).flatMap((word) => [
      ["--head", word],
      ["--repo", word],
      ["--config", word],
      ["--format", word],
      ["--fail-on", word],
      [word, "x"],
    ]),
  ])("a message about a bad word is no command (%#)", (flag = "", word = "") => {
    const { status, stdout, stderr } = run(["check", "--repo", pull.directory, flag, word])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(commandsIn(stderr)).toEqual([])
    expect(unseen.exec(stderr)).toBeNull()
  })
})

describe("failure group 20: a hostile pull request, by the Action:", () => {
  it("nothing that is logged, posted or put out mentions anybody, commands the runner, or is not ours", {
    timeout: 120_000,
  }, async () => {
    const state = stateOf(pull)
    const { status, log, outputs, summary } = await runAction(state, {
      entry: "src/action.ts",
      inputs: { sarif: "report.sarif" },
    })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({ verdict: "fail", "highest-severity": "critical" })
    const commands = commandsIn(log)
    expect(commands.filter(({ version }) => version === 1)).toEqual([])
    expect([...new Set(commands.map(({ name }) => name))].sort()).toEqual(["add-mask", "error"])
    expect(commands.filter(({ name }) => name === "add-mask")).toMatchObject([{ data: "loopback-token" }])
    expect(commands.filter(({ name }) => name === "error").length).toBeLessThanOrEqual(10)
    expect(unseen.exec(log)).toBeNull()
    const bodies = [...state.reviewComments, ...state.issueComments].map(({ body }) => body)
    expect(state.reviewComments.length).toBeGreaterThan(10)
    for (const body of bodies) {
      const said = body.replace(/\n<!-- ai-iam-gate:[^\n]* -->\s*$/, "")
      expect(said).not.toBe(body)
      expect(strangersIn(said)).toEqual([])
    }
    expect(strangersIn(summary)).toEqual([])
  })
})

it("the judge finds what the runner would take for a command", () => {
  expect(
    commandsIn("a\n \u3000::error file=a::b\nx ##[add-matcher]y\r::c::\n:: no end").map(
      ({ version, name }) => `${version} ${name}`,
    ),
  ).toEqual(["2 error", "1 add-matcher", "2 c"])
  for (const evil of [
    "@ada",
    "[x](https://evil.example)",
    "![x](https://github.com/a)",
    "<img>",
    "#12",
    "\n\n```\na",
    "www.evil.example",
    "\n# h",
    "<sub>x",
    "-->",
  ])
    expect(strangersIn(`a ${evil}`).length, evil).toBeGreaterThan(0)
})
