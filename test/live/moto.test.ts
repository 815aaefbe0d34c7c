/** `scan --live aws` with the real AWS client against an emulator on loopback, where both are installed. */
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { exports } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { aws } from "../../src/live/aws.ts"
import { planOf } from "../../src/live/plan.ts"
import { readLog } from "../../src/live/run-log.ts"
import { type Emulator, emulator, howToInstall, programs } from "./emulator.ts"

if (programs === undefined)
  process.stderr.write(
    `\nSKIPPED: scan --live aws against an emulator: there is no \`aws\` with \`moto_server\` here. To run it: ${howToInstall}\n\n`,
  )

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const policyOf = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement })
const allow = (Action: string | readonly string[], Resource = "*") => ({ Effect: "Allow", Action, Resource })
const trusts = (service: string) =>
  policyOf({ Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Action: "sts:AssumeRole" })

describe.skipIf(programs === undefined)("the AWS client, and an emulator of AWS", { timeout: 600_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), "ai-iam-gate-moto-"))
  const into = join(root, "kept")
  let cloud: Emulator
  const scan = (more: Readonly<Record<string, string>>, ...words: readonly string[]) =>
    new Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>((done) => {
      const child = spawn(process.execPath, ["--no-warnings", "src/cli.ts", "scan", "--live", "aws", ...words], {
        env: { ...cloud.env, ...more },
      })
      let [out, err] = ["", ""]
      child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
      child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
      child.on("close", (status) => done({ status, out, err }))
    })
  const commands = (err: string) => err.split("\n").filter((line) => line.startsWith("$ aws"))
  let key: { readonly AccessKeyId: string; readonly SecretAccessKey: string }

  beforeAll(async () => {
    cloud = await emulator(programs ?? "")
    const { aws } = cloud
    for (const [name, service, policy] of [
      ["app", "lambda", policyOf(allow("BEDROCK:*"))],
      ["kb", "bedrock", policyOf(allow("bedrock:InvokeModel", model))],
      ["notebook", "sagemaker", policyOf(allow("sagemaker:InvokeEndpoint", "*"))],
    ] as const) {
      aws("iam", "create-role", "--role-name", name, "--assume-role-policy-document", trusts(service))
      aws("iam", "put-role-policy", "--role-name", name, "--policy-name", "inline", "--policy-document", policy)
    }
    aws("iam", "create-group", "--group-name", "ml")
    aws(
      "iam",
      "attach-group-policy",
      "--group-name",
      "ml",
      "--policy-arn",
      "arn:aws:iam::aws:policy/AmazonBedrockFullAccess",
    )
    aws("iam", "create-user", "--user-name", "dana")
    aws("iam", "add-user-to-group", "--group-name", "ml", "--user-name", "dana")
    aws("iam", "create-access-key", "--user-name", "dana")
    aws(
      "s3api",
      "create-bucket",
      "--bucket",
      "kb-docs",
      "--create-bucket-configuration",
      "LocationConstraint=eu-west-1",
    )
    aws(
      "s3api",
      "put-bucket-policy",
      "--bucket",
      "kb-docs",
      "--policy",
      policyOf({ ...allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::kb-docs/*"), Principal: "*" }),
    )
    aws(
      "s3api",
      "create-bucket",
      "--bucket",
      "pictures",
      "--create-bucket-configuration",
      "LocationConstraint=eu-west-1",
    )
    const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`
    aws(
      ...["sagemaker", "create-model", "--model-name", "m", "--execution-role-arn", role("notebook")],
      ...[
        "--primary-container",
        "Image=123456789012.dkr.ecr.eu-west-1.amazonaws.com/m:1,ModelDataUrl=s3://kb-docs/model.tar.gz",
      ],
    )
    aws(
      ...["sagemaker", "create-notebook-instance", "--notebook-instance-name", "n", "--instance-type", "ml.t2.medium"],
      ...["--role-arn", role("notebook"), "--root-access", "Enabled"],
    )
    aws(
      ...["bedrock-agent", "create-agent", "--agent-name", "helper", "--agent-resource-role-arn", role("kb")],
      ...["--foundation-model", "amazon.nova-lite-v1:0"],
    )
    aws("iam", "create-user", "--user-name", "auditor")
    const allowed = ["iam:Get*", "iam:List*", "sts:*", "ec2:Describe*", "s3:List*", "s3:Get*", "sagemaker:List*"]
    aws(
      "iam",
      "put-user-policy",
      "--user-name",
      "auditor",
      "--policy-name",
      "read",
      "--policy-document",
      policyOf(allow(allowed)),
    )
    const made = aws("iam", "create-access-key", "--user-name", "auditor") as { readonly AccessKey: typeof key }
    key = made.AccessKey
  }, 180_000)
  afterAll(() => {
    cloud?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  it("finds what is there, shows each command, and counts nothing as clean that was not answered", async () => {
    const { status, out, err } = await scan({}, "--regions", "eu-west-1", "--into", into, "--format", "json")
    const report = JSON.parse(out) as {
      readonly verdict: string
      readonly findings: readonly { readonly rule: string; readonly what: string }[]
      readonly diagnostics: readonly { readonly code: string; readonly message: string }[]
    }
    expect(status).toBe(1)
    expect(report.verdict).toBe("fail")
    const found = report.findings.map(({ rule, what }) => `${rule}: ${what}`)
    for (const [rule, who] of [
      ["aws/bedrock/wildcard", "role/app"],
      ["aws/bedrock/broad-managed-policy", "user/dana"],
      ["aws/iam/long-lived-credential", "user/dana"],
      ["aws/iam/shared-resource", "kb-docs"],
      ["aws/sagemaker/open-notebook", "notebook-instance/n"],
    ] as const)
      expect(
        found.filter((each) => each.startsWith(rule) && each.includes(who)),
        `${rule} ${who} in\n${found.join("\n")}`,
      ).not.toEqual([])
    const ended = readLog(readFileSync(join(into, "run.jsonl"), "utf8"))
    const failed = ended.filter(({ outcome }) => outcome === "failed")
    // Whatever the emulator has not is told as not seen.
    expect(failed.length).toBeGreaterThan(0)
    expect(report.diagnostics.filter(({ code }) => code === "unanswered").length).toBeGreaterThan(0)
    for (const { command } of ended) expect(commands(err)).toContain(`$ ${command.join(" ")}`)
    expect(ended.map(({ command }) => command.join(" "))).toContain(
      "aws bedrock-agent list-agents --region eu-west-1 --output json",
    )
  })

  it("goes on where it was: what was answered is not asked again", async () => {
    const before = readLog(readFileSync(join(into, "run.jsonl"), "utf8"))
    const { err } = await scan({}, "--regions", "eu-west-1", "--into", into)
    const asked = new Set(commands(err))
    for (const { command, outcome } of before)
      if (outcome === "done" && command[1] !== "sts") expect(asked).not.toContain(`$ ${command.join(" ")}`)
    expect(err).toMatch(/\d+ of \d+ commands were asked before and not again/)
  })

  it("knows a region that there is not before it asks anything there", async () => {
    const { status, err } = await scan({}, "--regions", "eu-west-9", "--into", join(root, "none"))
    expect(status).toBe(2)
    expect(err.trim().split("\n").at(-1)).toMatch(
      /^ai-iam-gate: --regions: `eu-west-9`: not enabled here; those that are: .*eu-west-1/,
    )
    expect(commands(err)).toHaveLength(2)
  })

  it("says so where nobody is logged in", async () => {
    const { status, err } = await scan(
      { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_EC2_METADATA_DISABLED: "true" },
      "--into",
      join(root, "none"),
    )
    expect(status).toBe(2)
    expect(err.trim().split("\n").slice(1)).toEqual([
      expect.stringMatching(/^ai-iam-gate: Unable to locate credentials.*: log in \(`aws sso login`/),
    ])
  })

  it("lists what a login may not ask, and what a login that nobody knows is told", async () => {
    await cloud.enforce()
    const login = { AWS_ACCESS_KEY_ID: key.AccessKeyId, AWS_SECRET_ACCESS_KEY: key.SecretAccessKey }
    const directory = join(root, "refused")
    const { status, out, err } = await scan(login, "--regions", "eu-west-1", "--into", directory)
    expect(status).toBe(1)
    const refused = readLog(readFileSync(join(directory, "run.jsonl"), "utf8")).filter(
      ({ outcome }) => outcome === "refused",
    )
    expect(refused.map(({ command }) => command.slice(1, 3).join(" "))).toContain("kms list-keys")
    expect(out).toContain("What could not be read or decided")
    expect(err).toMatch(/\d+ were refused/)
    const unknown = await scan({ AWS_ACCESS_KEY_ID: "AKIANOBODY" }, "--into", join(root, "none"))
    expect(unknown.status).toBe(2)
    expect(unknown.err.trim().split("\n")).toHaveLength(2)
    expect(unknown.err).toMatch(/InvalidClientTokenId.*: log in/)
  })
})

describe.skipIf(programs === undefined)("what the AWS client is asked", { timeout: 600_000 }, () => {
  /** Every command, with some name in the place of each that is not known yet, and what the client says it would print. */
  const skeletons = async () => {
    const commands = planOf(aws)
      .trim()
      .split("\n")
      .map((line) =>
        line
          .trim()
          .replaceAll("{each}", "eu-west-1")
          .replaceAll(/\{[^}]*\}/g, "some-name-that-is-as-long-as-it-must-be"),
      )
    const queue = [...new Set(commands)].map((line) => line.split(" "))
    const answers: { readonly words: readonly string[]; readonly out: string; readonly err: string }[] = []
    const work = async () => {
      for (let words = queue.shift(); words; words = queue.shift()) {
        const asked = words
        answers.push(
          await new Promise((done) => {
            const [program = "", ...rest] = asked
            const child = spawn(join(programs ?? "", program), [...rest, "--generate-cli-skeleton", "output"], {
              env: { PATH: `${programs}:${process.env.PATH}`, HOME: "/nonexistent", AWS_DEFAULT_REGION: "eu-west-1" },
            })
            let [out, err] = ["", ""]
            child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
            child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
            child.on("close", () => done({ words: asked, out, err }))
          }),
        )
      }
    }
    await Promise.all(Array.from({ length: 4 }, work))
    return answers
  }

  it("are commands that it has, and whatever they print is read", async () => {
    const answers = await skeletons()
    // What it makes up for an answer is not always to its own taste, which it says too.
    // Older clients have not this one: such a run says that it failed.
    const isYoung = (words: readonly string[]) => words.slice(1, 3).join(" ") === "bedrock-agent get-resource-policy"
    const ours =
      /usage:|invalid choice|are required|unknown options|missing required parameter in input|invalid bucket name/i
    expect(
      answers
        .filter(({ words, err }) => ours.test(err) && !isYoung(words))
        .map(({ words, err }) => `${words.join(" ")}: ${err}`),
    ).toEqual([])
    for (const { words, out } of answers) {
      const read = await readExports(
        [
          {
            path: "a.json",
            command: words,
            parts: async function* () {
              yield out
            },
          },
        ],
        exports,
      )
      expect(
        read.diagnostics.filter(({ code }) => code !== "cut-off"),
        words.join(" "),
      ).toEqual([])
    }
    expect(answers.length).toBeGreaterThan(100)
  })
})
