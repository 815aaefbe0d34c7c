import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import type { Estate } from "../../src/clouds/cloud.ts"
import type { PlacedFinding } from "../../src/model/report.ts"
import type { Severity } from "../../src/model/severity.ts"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

interface Example {
  readonly name: string
  readonly format: "iam-policy" | "terraform" | "cloudformation"
  readonly before?: string
  readonly after: string
  readonly at?: string
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
      if (example.at !== undefined) {
        const text = textOf(finding.location)
        const bare = (quoted: string) => quoted.trim().replace(/^"([^"]*)"$/s, "$1")
        expect(bare(text)).toBe(bare(example.at))
      }
      if (example.severity) expect(finding.severity).toBe(example.severity)
      // Every placeholder was filled.
      expect(`${finding.what} ${finding.why} ${finding.fix}`).not.toMatch(/undefined|(?<!\$)\{[a-z]+\}/)
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

/** The same document laid out anew. */
function respaced(path: string, text: string): string {
  if (path.endsWith(".json")) return `${JSON.stringify(JSON.parse(text), null, 6)}\n`
  return `\n# laid out anew\n\n${text}`
}

it("says one thing of one wildcard", async () => {
  const empty = { "policy.json": nothing["iam-policy"] }
  const one = {
    "policy.json":
      '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "bedrock:*", "Resource": "*" }] }',
  }
  expect(told(await findings(empty, one))).toEqual(['aws/bedrock/wildcard high "bedrock:*"'])
})
