import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { filesOf } from "../../src/cli/examples.ts"
import { defaultOptions } from "../../src/read-options.ts"
import type { Example } from "../../src/rules/read-examples.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import type { Files } from "../review-sources.ts"
import { expectToClear, offered } from "./offered.ts"

const examples = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .flatMap((path) => {
    const id = path.replace(/\.yaml$/, "")
    const { flagged } = readRule(id, readFileSync(join("rules", path), "utf8"), path).examples
    return flagged.map((example) => ({ id, example }))
  })

/** A document where people put it: on its own, in Terraform, in a template. Other examples stay as they are. */
function* written(example: Example): Iterable<readonly [Files, Files]> {
  const [base, head] = [filesOf(example, "before"), filesOf(example, "after")]
  yield [base, head]
  if (example.format !== "iam-policy" || example.after.includes("Principal")) return
  const each = (print: (document: string) => string, path: string) =>
    [base, head].map((files) => ({ [path]: print(Object.values(files)[0]?.trim() ?? "{}") })) as [Files, Files]
  yield each(
    (document) => `resource "aws_iam_role_policy" "it" {\n  role   = "it"\n  policy = <<-EOT\n${document}\n  EOT\n}\n`,
    "main.tf",
  )
  yield each(
    (document) =>
      `Resources:\n  It:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [it]\n      PolicyDocument:\n${document.replace(/^/gm, "        ")}\n`,
    "template.yaml",
  )
}

describe("the examples of the rules, in each format that they can be written in", () => {
  it("are cleared by whatever is suggested on them", async () => {
    const suggested: string[] = []
    let reviewed = 0
    for (const { id, example } of examples) {
      const options = { ...defaultOptions, estate: example.estate }
      for (const [base, head] of written(example)) {
        reviewed++
        const { findings } = await offered(base, head, options)
        for (const finding of findings) if (finding.suggestion) await expectToClear(base, head, finding, options)
        if (findings.some(({ rule, suggestion }) => rule === id && suggestion !== null)) suggested.push(id)
      }
    }
    const rules = new Set(suggested)
    console.info(`${rules.size} rules, ${suggested.length} of ${reviewed} examples have a suggestion`)
    expect(rules.size).toBeGreaterThanOrEqual(21)
  })
})
