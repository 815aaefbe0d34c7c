/** What a finding says to start from: the program takes it, and what comes of it passes the gate without that finding. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { main } from "../../src/cli/main.ts"
import { type Archetype, type Form, forms } from "../../src/generate/archetype.ts"
import { archetypes } from "../../src/generate/archetypes.ts"
import { exampleOf } from "../../src/generate/command.ts"
import type { Options } from "../../src/options.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { isOfItsPurpose, read } from "../generate/made.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { examples, written } from "./examples.ts"
import { offered } from "./offered.ts"

const directories: string[] = []
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

/** As a shell has it. */
function wordsIn(command: string): readonly string[] {
  const script = `set -- ${command}\nfor each; do printf '%s\\n' "$each"; done`
  const { status, stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8", env: {} })
  expect(status, command).toBe(0)
  return stdout.trimEnd().split("\n")
}

async function run(words: readonly string[]): Promise<{ status: number; said: string; files: Files }> {
  const directory = mkdtempSync(join(tmpdir(), "command-"))
  directories.push(directory)
  let said = ""
  const stream = { write: (text: string) => (said += text) }
  const terminal = { stdout: stream, stderr: stream, env: {} }
  const status = await main([...words, "--output", directory], terminal)
  const paths = readdirSync(directory)
  return {
    status,
    said,
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(directory, path), "utf8")])),
  }
}

function parts(command: string): { archetype: Archetype; form: Form; words: readonly string[] } {
  const [program, verb, ...words] = wordsIn(command)
  expect([program, verb]).toEqual(["ai-iam-gate", "generate"])
  const archetype = archetypes.find(({ name }) => name === words[0])
  const form = forms.find((each) => each === words[words.indexOf("--as") + 1])
  if (!archetype || !form) throw new Error(command)
  return { archetype, form, words: ["generate", ...words] }
}

/** The program takes the command, once it has the words that it asks for; the words that were left out, in their order. */
async function taken(command: string): Promise<{ missing: readonly string[]; archetype: Archetype; files: Files }> {
  const { archetype, form, words } = parts(command)
  const first = await run(words)
  const missing = [...first.said.matchAll(/`--([a-z-]+)` is needed/g)].map(([, name = ""]) => name)
  expect(first.status, first.said).toBe(missing.length > 0 ? 2 : 0)
  const rest = archetype.words.filter(({ name }) => missing.includes(name))
  expect(rest.map(({ name }) => name)).toEqual(missing)
  const whole =
    missing.length === 0 ? first : await run([...words, ...rest.flatMap(({ name, example }) => [`--${name}`, example])])
  expect(whole.status, `${command}: ${whole.said}`).toBe(0)
  return { missing, archetype, files: read(whole.files, form) }
}

async function expectToPass(files: Files, id: string, archetype: string, options: Partial<Options>): Promise<void> {
  const { findings, diagnostics } = await reviewFiles({}, files, options)
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  const said = findings.filter(
    ({ rule, severity }) => rule === id || (severity !== "info" && !isOfItsPurpose(rule, archetype)),
  )
  expect(said.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([])
}

const naming = examples.filter(({ generate }) => generate.length > 0)
const rules = [...new Map(naming.map((each) => [each.id, each])).values()]
const named = rules.flatMap(({ id, generate }) => generate.map((name) => ({ id, name })))

describe(`the commands on the pages of ${rules.length} rules`, () => {
  it.each(named)("$id: $name", async ({ id, name }) => {
    const command = exampleOf(name) ?? ""
    const { missing, files } = await taken(command)
    expect(missing).toEqual([])
    await expectToPass(files, id, name, defaultOptions)
    expect(readFileSync(join("docs/rules", `${id}.md`), "utf8")).toContain(`\n${command}\n`)
  })
})

const invoking = (action: string) =>
  `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["${action}", "s3:GetObject"], "Resource": "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0" }] }`

/** What nothing in place mends: others are meant too, or it is new and nothing is in view to write. */
const unmended: readonly (readonly [string, Files, Partial<Options["estate"]>, RegExp])[] = [
  [
    "any/access/unlimited-network",
    { "policy.json": invoking("bedrock:InvokeModel") },
    { approvedNetworks: ["vpce-0a1b2c3d"] },
    / --models amazon\.nova-lite-v1:0 --vpc-endpoint vpce-0a1b2c3d$/,
  ],
  [
    "any/access/no-guardrail-demanded",
    { "policy.json": invoking("bedrock:InvokeModel") },
    { approvedGuardrails: ["arn:aws:bedrock:eu-west-1:999988887777:guardrail/g1"] },
    / --guardrail arn:aws:bedrock:eu-west-1:999988887777:guardrail\/g1$/,
  ],
  [
    "aws/iam/trust-without-source",
    {
      "main.tf": `resource "aws_iam_role" "job" {
  name               = "train"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "sagemaker.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "job" {
  role   = aws_iam_role.job.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sagemaker:InvokeEndpoint", Resource = "*" }] })
}
`,
    },
    {},
    /^ai-iam-gate generate sagemaker-training-role --as terraform --name train$/,
  ],
  [
    "gcp/iam/loose-provider",
    {
      "main.tf": `resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
`,
    },
    {},
    /^ai-iam-gate generate github-workload-identity --as terraform$/,
  ],
  [
    "gcp/vertex/broad-binding",
    {
      "main.tf": `resource "google_organization_iam_custom_role" "ask" {
  org_id      = "123"
  role_id     = "ask"
  title       = "Ask"
  permissions = ["aiplatform.endpoints.predict"]
}
resource "google_folder_iam_member" "app" {
  folder = "folders/123"
  role   = google_organization_iam_custom_role.ask.id
  member = "serviceAccount:app@acme-ml.iam.gserviceaccount.com"
}
`,
    },
    {},
    / --member serviceAccount:app@acme-ml\.iam\.gserviceaccount\.com$/,
  ],
]

describe("the commands on findings", () => {
  const told = new Map<string, number>()

  it.each(rules)("$id", async ({ id }) => {
    for (const { example } of naming.filter((each) => each.id === id)) {
      const options = { ...defaultOptions, estate: example.estate }
      for (const [base, head] of written(example)) await tried(base, head, options)
    }
  })

  it.each(unmended)("%s, where nothing in place helps", async (id, head, estate, like) => {
    const options = { ...defaultOptions, estate: { ...defaultOptions.estate, ...estate } }
    const commands = await tried({}, head, options)
    expect(commands.get(id)).toMatch(like)
  })

  it("are not there where what they make would not be approved of", async () => {
    const estate = { ...defaultOptions.estate, approvedNetworks: ["vpc-0a1b2c3d"] }
    const { findings } = await offered({}, { "policy.json": invoking("bedrock:InvokeModel") }, { estate })
    expect(findings.map(({ rule, command }) => [rule, command])).toContainEqual([
      "any/access/unlimited-network",
      undefined,
    ])
  })

  it("are of the cloud, and answer what is found", async () => {
    const estate = { ...defaultOptions.estate, approvedNetworks: ["vpce-0a1b2c3d"] }
    const { findings } = await offered({}, { "policy.json": invoking("sagemaker:InvokeEndpoint") }, { estate })
    expect(findings.map(({ command }) => command).filter((each) => each)).toEqual([])
  })

  it("are told once of one identity", async () => {
    const statement = (resource: string) =>
      `{ "Effect": "Allow", "Action": ["bedrock:InvokeModel", "s3:GetObject"], "Resource": "${resource}" }`
    const both = `${statement("arn:aws:bedrock:*::foundation-model/amazon.*")}, ${statement("*")}`
    const head = { "policy.json": `{ "Version": "2012-10-17", "Statement": [${both}] }` }
    const { findings } = await offered({}, head)
    const told = findings.map(({ rule, severity, command }) => [rule, severity, command?.text])
    expect(told).toEqual([
      ["aws/bedrock/any-model", "low", undefined],
      ["aws/bedrock/any-model", "high", "ai-iam-gate generate bedrock-invoker --as json"],
    ])
  })

  /** Each command of a finding is taken, and passes; by rule. */
  async function tried(base: Files, head: Files, options: Options): Promise<ReadonlyMap<string, string>> {
    const commands = new Map<string, string>()
    const { findings } = await offered(base, head, options)
    for (const { command, suggestion, rule } of findings) {
      // What can be taken in place is better.
      if (suggestion) expect(command).toBeUndefined()
      if (!command) continue
      const { missing, archetype, files } = await taken(command.text)
      expect(command.isIncomplete).toBe(missing.length > 0)
      await expectToPass(files, rule, archetype.name, options)
      told.set(rule, (told.get(rule) ?? 0) + 1)
      commands.set(rule, command.text)
    }
    return commands
  }

  it("are there for every rule that names an archetype", () => {
    console.info(
      `${[...told.values()].reduce((sum, each) => sum + each, 0)} commands on findings of ${told.size} rules`,
    )
    expect(rules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
  })
})
