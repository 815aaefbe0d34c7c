import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { filesOf } from "../../src/cli/examples.ts"
import { defaultOptions } from "../../src/options.ts"
import { readRule } from "../../src/rules/read-rule.ts"
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

describe("the examples of the rules", () => {
  it("are cleared by whatever is suggested on them", async () => {
    const suggested: string[] = []
    for (const { id, example } of examples) {
      const { approvedModels, trustedAccounts } = example
      const options = { ...defaultOptions, estate: { approvedModels, trustedAccounts: new Set(trustedAccounts) } }
      const [base, head] = [filesOf(example, "before"), filesOf(example, "after")]
      const { findings } = await offered(base, head, options)
      for (const finding of findings) if (finding.suggestion) await expectToClear(base, head, finding, options)
      if (findings.some(({ rule, suggestion }) => rule === id && suggestion !== null)) suggested.push(id)
    }
    const rules = new Set(suggested)
    console.info(`${rules.size} rules, ${suggested.length} of ${examples.length} examples have a suggestion`)
    expect(rules.size).toBeGreaterThanOrEqual(21)
  })
})
