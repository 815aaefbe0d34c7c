import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Change, configured, type Made, planText } from "../formats/plan/made.ts"
import { makePullRequest, type PullRequest, runAction, stateOf } from "../loopback/runner.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const json = (...statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements })
const allow = (action: string, resource: string = model) => ({ Effect: "Allow", Action: action, Resource: resource })
const deny = (action: string) => ({ ...allow(action, "*"), Effect: "Deny" })
const trust = json({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } })

const role = { name: "app", assume_role_policy: trust }
const stays = (address: string, body: object): Change => ({ address, before: body, after: body })
const theRole = stays("aws_iam_role.app", role)
const inline = (policy: string) => ({ name: "app", role: "app", policy })
const updated = (before: string, after: string): Change => ({
  address: "aws_iam_role_policy.app",
  before: inline(before),
  after: inline(after),
})
const narrow = json(allow("bedrock:InvokeModel"))
const wide = json(allow("bedrock:InvokeModel", "*"))
const plan = (...changes: readonly Change[]): string => planText({ changes })
const later = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]))

/** The findings as `rule severity text`. */
async function said(base: Files, head: Files): Promise<readonly string[]> {
  const { findings, diagnostics } = await reviewFiles(base, head)
  return [
    ...findings.map(
      ({ rule, severity, certainty, location }) =>
        `${rule} ${severity} ${certainty === "certain" ? "" : "possible "}${textOf(location)}`,
    ),
    ...diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
  ]
}

describe("a plan that the pull request adds", () => {
  it.each<[string, string, readonly string[]]>([
    ["says nothing where nothing changes", plan(theRole, stays("aws_iam_role_policy.app", inline(wide))), []],
    [
      "tells what the plan widens, from the state on",
      plan(theRole, updated(narrow, wide)),
      ['aws/bedrock/any-model high \\"*\\"'],
    ],
    ["is silent about what it narrows", plan(theRole, updated(wide, narrow)), []],
    [
      "is silent about what goes",
      plan({ address: "aws_iam_role.app", before: role }, { address: "aws_iam_role_policy.app", before: inline(wide) }),
      [],
    ],
    [
      "is silent about what moves",
      plan(
        { ...theRole, address: "aws_iam_role.api", more: { previous_address: "aws_iam_role.app" } },
        stays("aws_iam_role_policy.app", inline(wide)),
      ),
      [],
    ],
    [
      "tells of a deny that goes",
      plan(
        theRole,
        updated(json(allow("bedrock:*", "*"), deny("bedrock:DeleteGuardrail")), json(allow("bedrock:*", "*"))),
      ),
      [expect.stringContaining("any/access/deny-vanished")],
    ],
    [
      "is silent about a policy that is put in place of another",
      plan(
        theRole,
        { address: "aws_iam_role_policy.app", before: inline(wide) },
        { address: "aws_iam_policy.app", after: { name: "app", policy: wide }, unknown: later("arn", "id") },
        {
          address: "aws_iam_role_policy_attachment.app",
          after: { role: "app", policy_arn: "arn:aws:iam::111111111111:policy/app" },
        },
      ),
      [],
    ],
    [
      "is silent about what is forgotten",
      plan(theRole, {
        address: "aws_iam_role_policy.app",
        actions: ["forget"],
        before: inline(json(allow("bedrock:*", "*"), deny("bedrock:DeleteGuardrail"))),
      }),
      [],
    ],
  ])("%s", async (_name, text, expected) => {
    expect(await said({}, { "plan.json": text })).toEqual(expected)
  })
})

const policy = (unknown: object, configuration?: object): Made => ({
  changes: [
    { address: "aws_iam_role.app", after: role, unknown: later("arn", "id") },
    { address: "aws_iam_policy.app", after: { name: "p-1" }, unknown: { arn: true, id: true, ...unknown } },
    { address: "aws_iam_role_policy_attachment.app", after: {}, unknown: later("id", "role", "policy_arn") },
    {
      address: "data.aws_iam_policy_document.app",
      actions: ["read"],
      after: {
        statement: [
          {
            actions: ["bedrock:InvokeModel"],
            effect: "Allow",
            not_actions: [],
            principals: [],
            condition: [],
            resources: [null],
          },
        ],
      },
      unknown: { json: true, statement: [{ actions: [false], resources: [true] }] },
    },
  ],
  ...(configuration && { configuration }),
})

describe("what is only known when the plan is applied", () => {
  it("is followed through the configuration: a policy that is created is attached to a role that is created", async () => {
    const made = policy(
      { policy: true },
      {
        resources: [
          configured("aws_iam_role.app", { name: "app", assume_role_policy: "x" }),
          configured("aws_iam_policy.app", {
            policy: ["data.aws_iam_policy_document.app.json", "data.aws_iam_policy_document.app"],
          }),
          configured("aws_iam_role_policy_attachment.app", {
            role: ["aws_iam_role.app.name", "aws_iam_role.app"],
            policy_arn: ["aws_iam_policy.app.arn", "aws_iam_policy.app"],
          }),
        ],
      },
    )
    // The name of the role is known, and its id is asked for.
    const text = planText(made).replace(
      '"aws_iam_role.app.name","aws_iam_role.app"',
      '"aws_iam_role.app.id","aws_iam_role.app"',
    )
    const { findings, diagnostics } = await reviewFiles({}, { "plan.json": text })
    expect(diagnostics).toEqual([])
    expect(findings.map(({ rule, principal, location }) => [rule, principal, textOf(location)])).toEqual([
      ["any/access/new-capability", "aws_iam_role.app", '"bedrock:InvokeModel"'],
    ])
  })

  it("is told as not read where nothing leads to it", async () => {
    const text = planText({
      changes: [
        theRole,
        { address: "aws_iam_role_policy.app", after: { role: "app", name: "app" }, unknown: later("policy") },
      ],
    })
    expect(await said({}, { "plan.json": text })).toEqual([
      "warning: a policy could not be read: it becomes known when the plan is applied",
    ])
  })
})

describe("a plan that is committed again and again", () => {
  it("is compared with the one before, whatever the state was", async () => {
    const [once, again] = [plan(theRole, updated(narrow, narrow)), plan(theRole, updated(narrow, wide))]
    expect(await said({ "plan.json": once }, { "plan.json": again })).toEqual(['aws/bedrock/any-model high \\"*\\"'])
    expect(await said({ "plan.json": again }, { "plan.json": plan(theRole, updated(wide, wide)) })).toEqual([])
    expect(await said({ "plan.json": again }, { "plan.json": once })).toEqual([])
  })

  it("is silent where only its layout or its order changes", async () => {
    const made: Made = { changes: [theRole, updated(narrow, wide)] }
    const turned: Made = { changes: [updated(narrow, wide), theRole] }
    expect(await said({ "plan.json": planText(made) }, { "plan.json": planText(turned, 2) })).toEqual([])
  })

  it("is silent where it goes", async () => {
    const text = plan(theRole, updated(narrow, json(allow("bedrock:*", "*"), deny("bedrock:DeleteGuardrail"))))
    expect(await said({ "plan.json": text }, {})).toEqual([])
  })
})

it("a megabyte in one line is read as soon as any other file", async () => {
  const many = Array.from({ length: 1600 }, (_, i) => stays(`aws_x.r${i}`, { name: `n${i}`, text: "x".repeat(200) }))
  const text = plan(...many, theRole, updated(narrow, wide))
  expect(text.length).toBeGreaterThan(1_000_000)
  const { findings, stats } = await reviewFiles({}, { "plan.json": text })
  expect(findings.map(({ location }) => [startOf(location).line, textOf(location)])).toEqual([[1, '\\"*\\"']])
  expect(stats.durationMs).toBeLessThan(5_000)
})

const main = `variable "models" {
  type = list(string)
}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = ${JSON.stringify(trust)}
}
resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "bedrock:InvokeModel", Resource = var.models },
    ]
  })
}
`
const counted = main.replace(
  'resource "aws_iam_role_policy" "app" {',
  'variable "on" {}\nresource "aws_iam_role_policy" "app" {\n  count  = var.on ? 1 : 0',
)
const at = (address: string, change: Change): Change => ({ ...change, address })

describe("a plan beside the files that it was made of", () => {
  const edited = main.replace(
    'Action = "bedrock:InvokeModel"',
    'Action = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]',
  )
  const both = (resource: string) =>
    json({ ...allow("x", resource), Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"] })
  it.each<[string, Files, Files, readonly string[]]>([
    [
      "fills what only it knows, and the comment stands in the files",
      { "main.tf": main },
      { "main.tf": `${main}# planned\n`, "plan.json": plan(theRole, updated(narrow, wide)) },
      [expect.stringMatching(/^aws\/bedrock\/any-model high var\.models?$/)],
    ],
    [
      "makes certain what was only possible",
      { "main.tf": main },
      { "main.tf": edited, "plan.json": plan(theRole, updated(wide, both("*"))) },
      [expect.stringMatching(/^aws\/bedrock\/any-model high (var\.models?|"bedrock:InvokeModelWithResponseStream")$/)],
    ],
    [
      "leaves out what is switched off",
      { "main.tf": main.slice(0, main.indexOf('resource "aws_iam_role_policy"')) },
      { "main.tf": counted, "plan.json": plan(theRole) },
      [],
    ],
    [
      "has what is switched on",
      { "main.tf": main.slice(0, main.indexOf('resource "aws_iam_role_policy"')) },
      {
        "main.tf": counted,
        "plan.json": plan(theRole, at("aws_iam_role_policy.app[0]", { address: "", after: inline(wide) })),
      },
      [expect.stringMatching(/^aws\/bedrock\/any-model high var\.models?$/)],
    ],
    [
      "of another module is judged by itself",
      { "main.tf": "locals {}\n" },
      { "main.tf": 'resource "aws_z" "z" {}\n', "plan.json": plan(theRole, updated(narrow, wide)) },
      ['aws/bedrock/any-model high \\"*\\"'],
    ],
  ])("%s", async (_name, base, head, expected) => {
    expect(await said(base, head)).toEqual(expected)
  })
})

describe("a plan beside modules", () => {
  const team = `variable "teams" {}
variable "model" {}
resource "aws_iam_role" "r" {
  for_each           = var.teams
  name               = "team-\${each.key}"
  assume_role_policy = ${JSON.stringify(trust)}
}
resource "aws_iam_role_policy" "p" {
  for_each = var.teams
  role     = aws_iam_role.r[each.key].id
  policy   = jsonencode({ Statement = [{
    Effect   = "Allow"
    Action   = each.value.actions
    Resource = "arn:aws:bedrock:eu-west-1::foundation-model/\${var.model}"
  }] })
}
`
  const root = `variable "teams" {}
variable "model" {}
module "teams" {
  source = "./team"
  teams  = var.teams
  model  = var.model
}
`
  const of = (key: string, action: string, name: string) => ({
    policy: json(allow(action, `arn:aws:bedrock:eu-west-1::foundation-model/${name}`)),
    role: `team-${key}`,
  })
  const theTeam = (key: string) => ({ name: `team-${key}`, assume_role_policy: trust })
  const nova = "amazon.nova-lite-v1:0"

  it("finds in each instance what its key and its arguments come to", async () => {
    const { role: _, ...unnamed } = of("b", "bedrock:*", nova)
    const text = planText({
      changes: [
        stays('module.teams.aws_iam_role.r["a"]', theTeam("a")),
        {
          address: 'module.teams.aws_iam_role_policy.p["a"]',
          before: of("a", "bedrock:InvokeModel", nova),
          after: of("a", "bedrock:InvokeModel", "*"),
        },
        { address: 'module.teams.aws_iam_role.r["b"]', after: theTeam("b"), unknown: later("id") },
        { address: 'module.teams.aws_iam_role_policy.p["b"]', after: unnamed, unknown: later("role") },
        stays('module.teams.aws_iam_role.r["c"]', theTeam("c")),
        stays('module.teams.aws_iam_role_policy.p["c"]', of("c", "bedrock:*", "*")),
      ],
    })
    const files = { "main.tf": root, "team/main.tf": team }
    const { findings } = await reviewFiles(files, { ...files, "main.tf": `${root}# planned\n`, "plan.json": text })
    expect(
      findings
        .map(({ rule, principal, certainty, location }) => [rule, principal, certainty, location.source.path])
        .sort(),
    ).toEqual([
      ["aws/bedrock/any-model", 'module.teams.aws_iam_role.r["a"]', "certain", "team/main.tf"],
      ["aws/bedrock/wildcard", 'module.teams.aws_iam_role.r["b"]', "certain", "team/main.tf"],
    ])
  })

  it("points at the call of a module whose files are not there", async () => {
    const call = (name: string) => `module "r" {\n  source = "terraform-aws-modules/iam/aws"\n  name   = "${name}"\n}\n`
    const text = plan(stays("module.r.aws_iam_role.this[0]", role), {
      address: "module.r.aws_iam_role_policy.this[0]",
      before: inline(narrow),
      after: inline(wide),
    })
    const { findings } = await reviewFiles({ "main.tf": call("x") }, { "main.tf": call("y"), "plan.json": text })
    expect(findings.map(({ rule, principal, location }) => [rule, principal, textOf(location)])).toEqual([
      ["aws/bedrock/any-model", "module.r.aws_iam_role.this[0]", call("y").trim()],
    ])
  })
})

const pulls: PullRequest[] = []
const outside = mkdtempSync(join(tmpdir(), "ai-iam-gate-plans-"))
afterAll(() => {
  for (const pull of pulls) pull.remove()
  rmSync(outside, { recursive: true, force: true })
})
function make(base: Files, head: Files): PullRequest {
  const pull = makePullRequest(base, head)
  pulls.push(pull)
  return pull
}
function file(name: string, text: string, directory = outside): string {
  const path = join(directory, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
function check(pull: PullRequest, ...args: readonly string[]) {
  const words = [
    "src/cli.ts",
    "check",
    "--repo",
    pull.directory,
    "--base",
    pull.base,
    "--head",
    pull.head,
    "--format",
    "json",
    ...args,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  })
  return { status, stderr, report: stdout === "" ? undefined : JSON.parse(stdout) }
}
const places = (report: { findings: readonly { rule: string; placement: string; location: { path: string } }[] }) =>
  report.findings.map(({ rule, placement, location }) => [rule, placement, location.path])

describe("check --plan", () => {
  const unrelated = () => make({ "README.md": "a\n" }, { "README.md": "b\n" })
  const risky = plan(theRole, updated(narrow, wide))

  it("judges a plan that is not in the repository; what has no place in the diff goes to the summary", () => {
    const { status, report } = check(unrelated(), "--plan", file("risky.json", risky))
    expect(status).toBe(1)
    expect(places(report)).toEqual([["aws/bedrock/any-model", "summary", "risky.json"]])
  })

  it("puts findings on the lines of the files that the plan was made of", () => {
    const { report } = check(
      make({ "infra/main.tf": main }, { "infra/main.tf": main.replace("= var.models", "= concat(var.models)") }),
      "--plan",
      file("of-main.json", risky),
    )
    expect(places(report)).toEqual([["aws/bedrock/any-model", "line", "infra/main.tf"]])
  })

  it("takes several, of one name too, and names each by as much of its path as it takes", () => {
    const other = plan(stays("aws_iam_role.b", { ...role, name: "b" }), {
      address: "aws_iam_role_policy.b",
      before: { role: "b", policy: narrow },
      after: { role: "b", policy: wide },
    })
    const { report } = check(
      unrelated(),
      "--plan",
      file("one/plan.json", risky),
      "--plan",
      file("two/plan.json", other),
    )
    expect(places(report)).toEqual([
      ["aws/bedrock/any-model", "summary", "one/plan.json"],
      ["aws/bedrock/any-model", "summary", "two/plan.json"],
    ])
  })

  it("knows a plan in the work tree by its path there, and reads it as it is given", () => {
    const pull = unrelated()
    const { report } = check(pull, "--plan", file("out/plan.json", risky, pull.directory))
    expect(places(report)).toEqual([["aws/bedrock/any-model", "summary", "out/plan.json"]])
  })

  it("passes where the plan changes nothing", () => {
    const { status, report } = check(unrelated(), "--plan", file("same.json", plan(theRole, updated(wide, wide))))
    expect([status, report.findings, report.diagnostics]).toEqual([0, [], []])
  })

  it.each([
    ["binary.json", "PK\u0003\u0004"],
    ["errored.json", planText({ changes: [], more: { errored: true } })],
  ])("fails for %s, and says what to run", (name, text) => {
    const { status, report } = check(unrelated(), "--plan", file(name, text))
    expect(status).toBe(1)
    expect(report.diagnostics).toMatchObject([{ severity: "error", path: name }])
    expect(report.diagnostics[0].message).toContain("`terraform show -json tfplan > plan.json`")
  })

  it.each([
    ["/nowhere/plan.json", "does not exist"],
    [tmpdir(), "is no file"],
  ])("cannot run with %s", (path, message) => {
    const { status, stderr, report } = check(unrelated(), "--plan", path)
    expect([status, report]).toEqual([2, undefined])
    expect(stderr).toContain(message)
  })

  it("never prints what is sensitive", () => {
    const secret = { password: "hunter2hunter2", name: "app", role: "app" }
    const text = planText(
      {
        changes: [
          theRole,
          {
            address: "aws_iam_role_policy.app",
            before: { ...secret, policy: narrow },
            after: { ...secret, policy: wide },
            sensitive: { password: true },
          },
        ],
      },
      1,
    )
    const pull = unrelated()
    const path = file("secret.json", text)
    for (const format of ["text", "json", "markdown"]) {
      const { stdout } = spawnSync(
        process.execPath,
        [
          "src/cli.ts",
          "check",
          "--repo",
          pull.directory,
          "--base",
          pull.base,
          "--head",
          pull.head,
          "--plan",
          path,
          "--format",
          format,
        ],
        { encoding: "utf8", env: { PATH: process.env.PATH, NO_COLOR: "1" } },
      )
      expect(stdout).toContain("secret.json")
      expect(stdout).not.toContain("hunter2")
    }
  })
})

it("the Action takes plans by its input, one a line or with commas between them", async () => {
  const pull = make({ "README.md": "a\n" }, { "README.md": "b\n" })
  const [, two = ""] = ["a.json", "b.json", "c.json"].map((name) =>
    file(name, plan(theRole, updated(narrow, wide)), pull.directory),
  )
  const run = await runAction(stateOf(pull), { entry: "src/action.ts", inputs: { plan: `a.json, ${two}\n\nc.json\n` } })
  expect(run.status).toBe(1)
  expect(run.outputs.findings).toBe("3")
})
