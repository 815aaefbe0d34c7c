import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import type { Estate } from "../../src/clouds/cloud.ts"
import type { PlacedFinding } from "../../src/model/report.ts"
import type { Severity } from "../../src/model/severity.ts"
import { textOf } from "../../src/model/source.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

interface Example {
  readonly name: string
  readonly format: "iam-policy" | "terraform" | "cloudformation"
  readonly before?: string
  readonly after: string
  readonly at: string
  readonly severity?: Severity
  /** What the configuration says of the organisation. */
  readonly "trusted-accounts"?: readonly string[]
  readonly "approved-models"?: readonly string[]
}
interface RuleFile {
  readonly examples: { readonly flagged: readonly Example[]; readonly quiet: readonly Example[] }
}

const paths = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort()
const rules = paths.map((path) => ({
  id: path.replaceAll("\\", "/").replace(/\.yaml$/, ""),
  ...(parse(readFileSync(join("rules", path), "utf8")) as RuleFile),
}))

const fileNames = { "iam-policy": "policy.json", terraform: "main.tf", cloudformation: "template.yaml" }
const nothing = { "iam-policy": '{ "Version": "2012-10-17", "Statement": [] }', terraform: "", cloudformation: "" }

function filesOf(example: Example, which: "before" | "after"): Files {
  const text = which === "after" ? example.after : (example.before ?? nothing[example.format])
  return text === "" ? {} : { [fileNames[example.format]]: text }
}

const estateOf = (example: Example): Estate => ({
  trustedAccounts: new Set(example["trusted-accounts"]),
  approvedModels: example["approved-models"] ?? [],
})

const findings = async (base: Files, head: Files, estate?: Estate): Promise<readonly PlacedFinding[]> => {
  const report = await reviewFiles(base, head, estate && { estate })
  expect(report.diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  return report.findings
}
const told = (all: readonly PlacedFinding[]) =>
  all.map(({ rule, severity, location }) => `${rule} ${severity} ${textOf(location)}`)

describe.each(rules)("$id", ({ id, examples }) => {
  it("has examples of both kinds", () => {
    expect(examples.flagged.length).toBeGreaterThan(0)
    expect(examples.quiet.length).toBeGreaterThan(0)
  })

  describe.each(examples.flagged)("flags $name", (example) => {
    const before = filesOf(example, "before")
    const after = filesOf(example, "after")

    it("once, on the text to blame", async () => {
      const all = await findings(before, after, estateOf(example))
      const own = all.filter(({ rule }) => rule === id)
      expect(own, told(all).join("\n")).toHaveLength(1)
      const [finding] = own as [PlacedFinding]
      expect(bare(textOf(finding.location))).toBe(bare(example.at))
      expect(placesOf(finding.location.source.text, bare(example.at)), "`at` must occur once").toBe(1)
      if (example.severity) expect(finding.severity).toBe(example.severity)
      // Every placeholder was filled.
      expect(`${finding.what} ${finding.why} ${finding.fix}`).not.toMatch(/undefined|(?<!\$)\{[a-z]+\}/)
    })

    it("and nothing of rows where it is taken back", async () => {
      const back = await findings(after, before, estateOf(example))
      expect(told(back.filter(({ rule }) => broadening.has(rule)))).toEqual([])
    })

    it("and nothing where nothing changes", async () => {
      expect(told(await findings(after, after, estateOf(example)))).toEqual([])
    })

    it("and says the same of it in other white space", async () => {
      const spaced = Object.fromEntries(Object.entries(after).map(([path, text]) => [path, respaced(path, text)]))
      const prints = (all: readonly PlacedFinding[]) =>
        all.filter(({ rule }) => rule === id).map(({ fingerprint }) => fingerprint)
      expect(prints(await findings(before, spaced, estateOf(example)))).toEqual(
        prints(await findings(before, after, estateOf(example))),
      )
    })
  })

  it.each(examples.quiet)("is quiet where $name", async (example) => {
    const all = await findings(filesOf(example, "before"), filesOf(example, "after"), estateOf(example))
    expect(told(all).filter((each) => each.startsWith(`${id} `))).toEqual([])
  })
})

/** Rules about access that is gained; a deny or a setting may also be lost on the way back. */
const broadening = new Set(
  shippedRules.flatMap(({ id, when }) => (when.kind === "broadens" && !when.row.effect?.includes("deny") ? [id] : [])),
)

/** Quoted or not: some formats' places take the quotes in, others do not. */
const bare = (quoted: string) => quoted.trim().replace(/^"([^"]*)"$/s, "$1")

/** How often the text stands there by itself: as a whole string, or else as any part of the document. */
function placesOf(document: string, text: string): number {
  const quoted = document.split(`"${text}"`).length - 1
  return quoted > 0 ? quoted : document.split(text).length - 1
}

/** The same document laid out anew. */
function respaced(path: string, text: string): string {
  if (path.endsWith(".json")) return `${JSON.stringify(JSON.parse(text), null, 6)}\n`
  return `\n# laid out anew\n\n${text}`
}

describe("says one thing", () => {
  const empty = { "policy.json": nothing["iam-policy"] }
  it.each([
    ["bedrock:*", "*", "aws/bedrock/wildcard high"],
    ["bedrock-agentcore:*", "*", "aws/bedrock/wildcard high"],
    ["sagemaker:*", "*", "aws/sagemaker/wildcard high"],
    ["sagemaker*:*", "*", "aws/sagemaker/wildcard high"],
    ["qbusiness:*", "*", "aws/iam/whole-service high"],
    ["*", "*", "aws/iam/every-action critical"],
    ["*", "arn:aws:bedrock:eu-west-1:111122223333:*", "aws/iam/every-action-on-ai high"],
  ])("of %s on %s", async (action, resource, says) => {
    const Statement = [{ Effect: "Allow", Action: action, Resource: [resource] }]
    const one = { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement }, null, 1) }
    expect(told(await findings(empty, one))).toEqual([`${says} "${action}"`])
  })

  it.each([
    ["AdministratorAccess", "aws/iam/broad-managed-policy critical"],
    ["PowerUserAccess", "aws/iam/broad-managed-policy high"],
    ["AmazonBedrockFullAccess", "aws/bedrock/broad-managed-policy high"],
    ["AmazonSageMakerFullAccess", "aws/sagemaker/broad-managed-policy high"],
  ])("of %s", async (name, says) => {
    const arn = `arn:aws:iam::aws:policy/${name}`
    const text = `resource "aws_iam_role_policy_attachment" "a" {\n  role       = "app"\n  policy_arn = "${arn}"\n}\n`
    expect(told(await findings({}, { "main.tf": text }))).toEqual([expect.stringContaining(`${says} `)])
  })
})

/** What a wildcard reaches beyond a narrow rule's subject is not lost to that rule. */
it.each(["bedrock-agentcore:Create*", "sagemaker:Create*", "qbusiness:*", "bedrock:Put*"])(
  "fails the gate for %s",
  async (action) => {
    const Statement = [{ Effect: "Allow", Action: action, Resource: "*" }]
    const one = { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement }) }
    const severities = (await findings({ "policy.json": nothing["iam-policy"] }, one)).map(({ severity }) => severity)
    expect(severities.some((each) => each === "high" || each === "critical")).toBe(true)
  },
)
