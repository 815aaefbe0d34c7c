/** Pull requests of CDK programs: what their assemblies come to, and the line of the program that the comment stands on. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { allow, assembly, type MadeStack, type Making, model, policy, role } from "../cdk/assembly.ts"
import { makePullRequest, runAction, stateOf } from "../loopback/runner.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const program = "infra/lib/ai-stack.ts"
const frame = (line: number, file = `/home/runner/work/app/app/${program}`) => [
  "...aws-cdk-lib...",
  `new AiStack (${file}:${line}:10)`,
  "<anonymous> (/home/runner/work/app/app/infra/bin/app.ts:5:1)",
  "...node internals, tsx...",
]
const ts = (...lines: readonly string[]) => `${lines.join("\n")}\n`
const head = ["export class AiStack extends Stack {", "  constructor(scope: Construct) {", '    super(scope, "Ai")']

const stack = (statements: readonly object[], line = 5, more: Partial<MadeStack> = {}): MadeStack => ({
  id: "Ai",
  resources: {
    "AgentRole/Resource": role({}, frame(4)),
    "AgentRole/DefaultPolicy/Resource": policy([{ Ref: "AgentRole" }], statements, frame(line)),
    ...more.resources,
  },
  ...more,
})
const narrow = allow("bedrock:InvokeModel", model)
const source = (...statements: readonly string[]) =>
  ts(...head, '    const role = new Role(this, "AgentRole", { assumedBy: lambda })', ...statements, "  }", "}")
const grant = (action: string, resource = `"${model}"`) =>
  `    role.addToPolicy(new PolicyStatement({ actions: ["${action}"], resources: [${resource}] }))`

/** `path:line text rule severity`, possible ones marked. */
async function said(base: Files, after: Files): Promise<readonly string[]> {
  const { findings, diagnostics } = await reviewFiles(base, after)
  return [
    ...findings.map(
      ({ location, rule, severity, certainty, principal }) =>
        `${location.source.path}:${startOf(location).line} ${textOf(location)} ${rule} ${severity}${certainty === "certain" ? "" : " possible"} ${principal}`,
    ),
    ...diagnostics.map(({ message, severity }) => `${severity}: ${message}`),
  ]
}

const committed = (statements: readonly object[], code: string, making?: Making, line?: number): Files => ({
  ...assembly([stack(statements, line)], making),
  [program]: code,
})

describe("an assembly that is committed", () => {
  const before = committed([narrow], source(grant("bedrock:InvokeModel")))

  it("has the comment on the action that the program now names", async () => {
    const after = committed(
      [narrow, allow("bedrock:*")],
      source(grant("bedrock:InvokeModel"), grant("bedrock:*", '"*"')),
    )
    const all = await said(before, after)
    expect(all[0]).toMatch(/^infra\/lib\/ai-stack\.ts:6 "bedrock:\*" \S+ (critical|high) Ai\/AgentRole$/)
  })

  it("has it on the resource that grew", async () => {
    const after = committed([allow("bedrock:InvokeModel")], source(grant("bedrock:InvokeModel", '"*"')))
    expect(await said(before, after)).toEqual([`${program}:5 "*" aws/bedrock/any-model high Ai/AgentRole`])
  })

  it("says nothing where only the logical ids are others", async () => {
    const resources = {
      "AgentRole/Resource": { ...role({}, frame(4)), logicalId: "AgentRole99ABCDEF" },
      "AgentRole/DefaultPolicy/Resource": {
        ...policy([{ Ref: "AgentRole99ABCDEF" }], [narrow, allow("bedrock:*")], frame(5)),
        logicalId: "AgentRoleDefaultPolicy12345678",
      },
    }
    const old = committed([narrow, allow("bedrock:*")], source(grant("bedrock:*")))
    expect(await said(old, { ...old, ...assembly([{ id: "Ai", resources }]) })).toEqual([])
  })

  it("says nothing of a construct that got another id", async () => {
    const named = (id: string): Files =>
      assembly([
        {
          id: "Ai",
          resources: {
            [`${id}/Resource`]: role(),
            [`${id}/DefaultPolicy/Resource`]: policy([{ Ref: id }], [allow("bedrock:*")]),
          },
        },
      ])
    expect(await said(named("AgentRole"), named("Assistant"))).toEqual([])
  })

  it("says nothing of a move to another stack", async () => {
    const inside = (id: string) => assembly([{ ...stack([allow("bedrock:*")]), id }])
    expect(await said(inside("Ai"), inside("Assistants"))).toEqual([])
  })

  it("says nothing where grants go, or only text of the program changes", async () => {
    expect(await said(committed([narrow, allow("bedrock:*")], source(grant("bedrock:*"))), before)).toEqual([])
    expect(await said(before, { ...before, [program]: source(grant("bedrock:InvokeModel"), "    // more") })).toEqual(
      [],
    )
  })

  it("is told of by its own line where the program does not show what changed", async () => {
    const all = await said(before, committed([allow("bedrock:InvokeModel")], source(grant("bedrock:InvokeModel"))))
    expect(all).toEqual(['cdk.out/Ai.template.json:33 "*" aws/bedrock/any-model high Ai/AgentRole'])
  })

  it.each<[string, Making]>([
    ["a trace in the manifest, as until 2.241", { version: "36.0.0", generation: "trace" }],
    [
      "a trace in the manifest of 2020",
      { version: "5.0.0", generation: "trace", directory: "snapshots/ai.integ.snapshot" },
    ],
    ["a trace in a file of its own, as until 2.250", { version: "52.0.0", generation: "file" }],
    ["a stack of its own", { version: "55.0.0", generation: "creation-stack" }],
    ["no paths in the templates", { paths: false }],
    ["another directory", { directory: "packages/infra/synth" }],
  ])("reads %s", async (_, making) => {
    const old = committed([narrow], source('    model.grant(role, "x")'), making)
    // The line that made it is all there is: no action stands in the program.
    const now = committed([allow("bedrock:InvokeModel")], source("    models.all(role)"), making)
    expect(await said(old, now)).toEqual([`${program}:5 models.all(role) aws/bedrock/any-model high Ai/AgentRole`])
  })

  it("finds a grant by the method that is called for it, past the first line that made the policy", async () => {
    const code = (...more: readonly string[]) => source(grant("bedrock:InvokeModel"), ...more)
    const old = committed([narrow], code())
    const all = await said(old, committed([narrow, allow("bedrock:InvokeAgent")], code("    agent.grantInvoke(role)")))
    expect(all[0]).toMatch(new RegExp(`^${program}:6 grantInvoke `))
  })

  it.each<[string, string, string]>([
    [
      "Python",
      "infra/app_stack.py",
      'role.add_managed_policy(ManagedPolicy.from_aws_managed_policy_name("AmazonBedrockFullAccess"))',
    ],
    [
      "Java",
      "infra/src/main/java/AppStack.java",
      'role.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName("AmazonBedrockFullAccess"));',
    ],
    [
      "C#",
      "src/Infra/AppStack.cs",
      'role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AmazonBedrockFullAccess"));',
    ],
    [
      "Go",
      "infra/app.go",
      'role.AddManagedPolicy(awsiam.ManagedPolicy_FromAwsManagedPolicyName(jsii.String("AmazonBedrockFullAccess")))',
    ],
  ])("finds a managed policy in %s without any recorded stack", async (_, path, line) => {
    const attached = (arns: readonly object[]) =>
      assembly([{ id: "Ai", resources: { "AgentRole/Resource": role({ ManagedPolicyArns: arns }) } }])
    const arn = { "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, ":iam::aws:policy/AmazonBedrockFullAccess"]] }
    const all = await said({ ...attached([]), [path]: "start\n" }, { ...attached([arn]), [path]: `start\n${line}\n` })
    expect(all[0]).toContain(`${path}:2 "AmazonBedrockFullAccess"`)
  })

  it("takes the line from the map beside a compiled file", async () => {
    const js = "infra/lib/ai-stack.js"
    const compiled = (statements: readonly object[]) => ({
      ...assembly([
        {
          id: "Ai",
          resources: {
            "AgentRole/Resource": role(),
            "AgentRole/DefaultPolicy/Resource": policy([{ Ref: "AgentRole" }], statements, frame(2, `/build/${js}`)),
          },
        },
      ]),
      [js]: '"use strict";\nmodels(role);\n//# sourceMappingURL=ai-stack.js.map\n',
      // The second line comes from the fifth.
      [`${js}.map`]: JSON.stringify({ version: 3, sources: ["ai-stack.ts"], mappings: ";AAIA" }),
    })
    const all = await said(
      { ...compiled([narrow]), [program]: source("    some(role)") },
      { ...compiled([allow("bedrock:InvokeModel")]), [program]: source("    all(role)") },
    )
    expect(all).toEqual([`${program}:5 all(role) aws/bedrock/any-model high Ai/AgentRole`])
  })
})

describe("stacks of one assembly", () => {
  it("know each other's exports: a policy in one for a role of another", async () => {
    const name = "Roles:ExportsOutputRefAgentRole"
    const stacks = (statements: readonly object[]): readonly MadeStack[] => [
      {
        id: "Roles",
        resources: { "AgentRole/Resource": role() },
        outputs: { ExportsOutputRefAgentRole: { Value: { Ref: "AgentRole" }, Export: { Name: name } } },
      },
      { id: "Use", resources: { "Grants/Resource": policy([{ "Fn::ImportValue": name }], statements) } },
    ]
    const all = await said(assembly(stacks([narrow])), assembly(stacks([allow("bedrock:InvokeModel")])))
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(/^cdk\.out\/Use\.template\.json:\d+ "\*" aws\/bedrock\/any-model high Roles\/AgentRole$/)
  })

  it("and what they nest: by parameters in, and by outputs out", async () => {
    const nesting = (statements: readonly object[]): MadeStack => ({
      id: "Ai",
      resources: {
        "AgentRole/Resource": role(),
        "Late/Resource": policy([{ "Fn::GetAtt": ["KbNestedStack", "Outputs.Reader"] }], [narrow]),
      },
      nested: {
        Kb: {
          resources: {
            "Reader/Resource": role(),
            "Grants/Resource": policy([{ Ref: "referencetoAgentRole" }], statements),
          },
          parameters: { referencetoAgentRole: { Type: "String" } },
          outputs: { Reader: { Value: { Ref: "Reader" } } },
        },
      },
      given: { Kb: { referencetoAgentRole: { Ref: "AgentRole" } } },
    })
    const [old, now] = [nesting([narrow]), nesting([allow("bedrock:InvokeModel")])]
    const all = await said(assembly([old]), assembly([now]))
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(
      /^cdk\.out\/AiKb\.nested\.template\.json:\d+ "\*" aws\/bedrock\/any-model high Ai\/AgentRole$/,
    )
    const { deltas } = await reviewFiles({}, assembly([now]))
    expect(new Set(deltas.map(({ principal }) => principal))).toEqual(new Set(["Ai/AgentRole", "Ai/Kb/Reader"]))
  })

  it("of stages are apart, though their logical ids are the same", async () => {
    const staged = (prod: readonly object[]): Files => {
      const inStage = (stage: string, statements: readonly object[]) =>
        assembly([{ ...stack(statements), id: `${stage}Ai` }], { directory: `cdk.out/assembly-${stage}` })
      const artifacts = Object.fromEntries(
        ["Dev", "Prod"].map((stage) => [
          `assembly-${stage}`,
          { type: "cdk:cloud-assembly", properties: { directoryName: `assembly-${stage}` } },
        ]),
      )
      return {
        "cdk.out/manifest.json": JSON.stringify({ version: "48.0.0", artifacts }),
        ...inStage("Dev", [allow("bedrock:InvokeModel")]),
        ...inStage("Prod", prod),
      }
    }
    const all = await said(staged([narrow]), staged([allow("bedrock:InvokeModel")]))
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(
      /assembly-Prod\/ProdAi\.template\.json:\d+ "\*" aws\/bedrock\/any-model high ProdAi\/AgentRole$/,
    )
  })
})

describe("an assembly that cannot be read whole", () => {
  const good = committed([narrow], source())

  it("says so, where the change broke it", async () => {
    expect(await said(good, { ...good, "cdk.out/manifest.json": `${good["cdk.out/manifest.json"]}}` })).toEqual([
      expect.stringMatching(/^error: /),
    ])
    expect(
      await said(good, {
        ...good,
        "cdk.out/Ai.template.json": '{"Parameters": {"BootstrapVersion": 1}, "Resources": {"AWS::',
      }),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^error: /)]))
  })

  it("says of a listed template that it is not there", async () => {
    const { "cdk.out/Ai.template.json": _, ...rest } = good
    expect(await said(good, { ...rest, "cdk.out/manifest.json": `${rest["cdk.out/manifest.json"]}\n` })).toEqual([
      "warning: the manifest lists `Ai.template.json`, which is not there and was not read",
    ])
  })

  it("follows nothing that leads out of it, nor in a circle", async () => {
    const out = (file: string): Files => ({
      "cdk.out/manifest.json": JSON.stringify({
        version: "55.0.0",
        artifacts: { Ai: { type: "aws:cloudformation:stack", properties: { templateFile: file } } },
      }),
      "secret.template.json": JSON.stringify({ Resources: { R: { Type: "AWS::S3::Bucket" } } }),
    })
    expect(await said({}, out("../secret.template.json"))).toEqual([])
    const self = {
      Parameters: { BootstrapVersion: {} },
      Resources: { N: { Type: "AWS::CloudFormation::Stack", Metadata: { "aws:asset:path": "Ai.template.json" } } },
    }
    const circle = { ...out("Ai.template.json"), "cdk.out/Ai.template.json": JSON.stringify(self) }
    expect(await said({}, circle)).toEqual([
      "warning: the template of `N` is not in the repository; only what it is given is judged",
    ])
  })
})

describe("an assembly with anything in it", () => {
  const whole: Files = {
    ...assembly([
      {
        ...stack([narrow]),
        nested: { Kb: { resources: { "Reader/Resource": role() }, outputs: { R: { Value: { Ref: "Reader" } } } } },
      },
    ]),
    [program]: source(grant("bedrock:InvokeModel")),
    "infra/lib/ai-stack.js.map": '{"version":3,"sources":["ai-stack.ts"],"mappings":"AAAA;AACA"}',
  }
  const json = Object.keys(whole).filter((path) => /json|map/.test(path))

  it("never throws: any of its files cut, doubled, or with other values", async () => {
    const odd = [
      "null",
      "[]",
      "{}",
      "1",
      '"x"',
      '{"artifacts": []}',
      '{"files": [1]}',
      '{"Resources": {"A": {"Type": "AWS::X"}}}',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...json),
        fc.oneof(
          fc.constantFrom(...odd).map((text) => () => text),
          fc.double({ min: 0, max: 1, noNaN: true }).map((at) => (text: string) => text.slice(0, text.length * at)),
          fc.tuple(fc.nat(40), fc.constantFrom(...odd)).map(([n, value]) => (text: string) => {
            let count = 0
            return text.replace(/"[^"\n]*"(?=,?\n)|\{\}|\[\]/g, (each) => (count++ === n ? value : each))
          }),
        ),
        async (path, change) => {
          const changed = { ...whole, [path]: change(whole[path] ?? "") }
          await reviewFiles(whole, changed)
          await reviewFiles(changed, whole)
        },
      ),
      { numRuns: process.env.AI_IAM_GATE_LONG ? 20_000 : 150 },
    )
  })
})

describe("directories that the workflow made", () => {
  const root = mkdtempSync(join(tmpdir(), "cdk-given-"))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  let count = 0

  function written(files: Files): string {
    const directory = join(root, `out-${++count}`)
    for (const [path, text] of Object.entries(files)) {
      const file = join(directory, path.replace(/^cdk\.out\//, ""))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return directory
  }

  function check(base: Files, after: Files, ...args: readonly string[]) {
    const pull = makePullRequest(base, after)
    const { stdout, stderr, status } = spawnSync(
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
        "--format",
        "json",
        ...args,
      ],
      { encoding: "utf8", env: { PATH: process.env.PATH } },
    )
    return { report: stdout === "" ? undefined : JSON.parse(stdout), stderr, status }
  }
  const code = (...lines: readonly string[]): Files => ({ [program]: source(...lines) })
  const [old, now] = [code(grant("bedrock:InvokeModel")), code(grant("bedrock:InvokeModel", '"*"'))]
  const [oldOut, nowOut] = [
    written(assembly([stack([narrow])])),
    written(assembly([stack([allow("bedrock:InvokeModel")])])),
  ]

  it("are compared with each other, and commented on in the program", () => {
    const { report, status } = check(old, now, "--cdk-out", nowOut, "--base-cdk-out", oldOut)
    expect(status).toBe(1)
    expect(report.findings).toHaveLength(1)
    const [{ location, placement, rule, certainty }] = report.findings
    expect([location.path, location.start.line, placement, rule, certainty]).toEqual([
      program,
      5,
      "line",
      "aws/bedrock/any-model",
      "certain",
    ])
    expect(report.diagnostics).toEqual([])
  })

  it("say nothing where both are the same", () => {
    const { report, status } = check(old, now, "--cdk-out", nowOut, "--base-cdk-out", nowOut)
    expect([status, report.findings, report.deltas, report.diagnostics]).toEqual([0, [], [], []])
  })

  it("show a finding in the summary where the program does not say it", () => {
    const { report } = check(old, { ...old, "README.md": "x" }, "--cdk-out", nowOut, "--base-cdk-out", oldOut)
    expect(report.findings[0]).toMatchObject({
      placement: "summary",
      location: { path: expect.stringContaining("Ai.template.json") },
    })
    expect(report.findings[0].related).toContainEqual(expect.objectContaining({ path: program, line: 5 }))
  })

  it("of the head alone tell what changed lines say, as possible, and that the base is unknown", () => {
    const more = [narrow, allow("bedrock:InvokeModel"), allow("sagemaker:*", "*")]
    const out = written(assembly([stack(more)]))
    const before = code(grant("sagemaker:*", '"*"'))
    const { report, status } = check(
      before,
      code(grant("sagemaker:*", '"*"'), grant("bedrock:InvokeModel", '"*"')),
      "--cdk-out",
      out,
    )
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        severity: "warning",
        message: expect.stringContaining("base was synthesised to was not given"),
      }),
    ])
    expect(report.findings.length).toBeGreaterThan(0)
    for (const each of report.findings) {
      expect([each.location.path, each.location.start.line, each.certainty]).toEqual([program, 6, "possible"])
      expect(each.permission.action).toBe("bedrock:InvokeModel")
    }
    expect(status).toBe(0)
  })

  it("of the head alone say nothing more where no line of the program says it", () => {
    const { report, status } = check(old, { ...old, "README.md": "x" }, "--cdk-out", nowOut)
    expect([status, report.findings, report.deltas, report.diagnostics.length]).toEqual([0, [], [], 1])
  })

  it("take the place of what the repository has of that name", () => {
    const pull = makePullRequest(
      { ...old, ...assembly([stack([narrow])]) },
      { ...now, ...assembly([stack([allow("bedrock:*")])]) },
    )
    const run = (...args: readonly string[]) =>
      JSON.parse(
        spawnSync(
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
            "--format",
            "json",
            ...args,
          ],
          { encoding: "utf8", env: { PATH: process.env.PATH } },
        ).stdout,
      ).findings.length
    expect(run()).toBeGreaterThan(0)
    const there = join(pull.directory, "cdk.out")
    expect(run("--cdk-out", there, "--base-cdk-out", there)).toBe(0)
    pull.remove()
  })

  it("are inputs of the Action, from the workspace", async () => {
    const pull = makePullRequest(old, now)
    for (const [name, files] of [
      ["head", assembly([stack([allow("bedrock:InvokeModel")])])],
      ["base", assembly([stack([narrow])])],
    ] as const)
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(pull.directory, name, path)), { recursive: true })
        writeFileSync(join(pull.directory, name, path), text)
      }
    const inputs = { "cdk-out": "head/cdk.out", "base-cdk-out": "base/cdk.out" }
    const run = await runAction(stateOf(pull), { entry: "src/action.ts", inputs })
    expect([run.status, run.outputs.findings]).toEqual([1, "1"])
    pull.remove()
  })

  it("may be empty on one side, where the program is new or gone", () => {
    const empty = written({ "cdk.out/cdk-out.json": "{}" })
    expect(check(old, now, "--cdk-out", nowOut, "--base-cdk-out", empty).report.findings.length).toBeGreaterThan(0)
    expect(check(old, now, "--cdk-out", empty, "--base-cdk-out", nowOut)).toMatchObject({
      status: 0,
      report: { findings: [] },
    })
  })

  it("are not read past a bound, which is told and fails", () => {
    const big = written(assembly([stack([allow("bedrock:InvokeModel")])]))
    truncateSync(join(big, "Ai.template.json"), 65 * 1024 * 1024)
    const { report, status } = check(old, now, "--cdk-out", big, "--base-cdk-out", oldOut)
    expect(status).toBe(1)
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ severity: "error", code: "too-large" }))
  })

  it("are read as data: no link is followed, and one that is missing or empty is told", () => {
    const linked = written({ "cdk.out/other.json": "{}" })
    symlinkSync(join(nowOut, "manifest.json"), join(linked, "manifest.json"))
    symlinkSync(join(nowOut, "Ai.template.json"), join(linked, "Ai.template.json"))
    expect(check(old, now, "--cdk-out", linked)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("holds no cloud assembly"),
    })
    expect(check(old, now, "--cdk-out", join(root, "nowhere"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("does not exist; give a directory"),
    })
    expect(check(old, now, "--base-cdk-out", nowOut)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("give `--cdk-out` as well"),
    })
  })
})
