/** What of a survey is told under which question, in each form: also of lints and settings that no cloud here says yet. */
import { describe, expect, it } from "vitest"
import type { Survey, SurveyedFact } from "../../src/model/survey.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderSurveyHtml } from "../../src/report/survey-html.ts"
import { renderSurveyMarkdown } from "../../src/report/survey-markdown.ts"
import { isCredential, isRetired } from "../../src/report/survey-questions.ts"
import { reviewedFiles } from "../../src/review-files.ts"
import { survey } from "../../src/survey.ts"
import type { MetWaiver } from "../../src/waivers/waiver.ts"
import { dataIn } from "./html.ts"
import { company } from "./repository.ts"

const reviewed = async (written: readonly MetWaiver[] = []): Promise<Survey> => {
  const { change } = await reviewedFiles({}, company)
  return survey({ change, isCompared: false, options: { ...defaultOptions, today: "2026-11-27" }, written })
}
const fact = (kind: SurveyedFact["kind"], name: string): SurveyedFact => {
  const source = { path: "infra/main.tf", revision: "head" as const, text: company["infra/main.tf"] ?? "" }
  return {
    ...{ kind, name, value: "anthropic.claude-v2", instead: null, certainty: "certain", because: null },
    subject: "aws_iam_role.assistant",
    principals: [],
    place: { source, start: 0, end: 8 },
  }
}

describe("facts", () => {
  it.each([
    "access-key",
    "service-credential",
    "login-profile",
    "stored-credential",
    "key-in-text",
    "local-key",
    "client-secret",
    "password",
  ])("%s is a credential", (name) => {
    expect(isCredential(fact("setting", name))).toBe(true)
  })
  it.each(["encryption-key", "guardrail", "public-network", "log-bucket", "managed-policy", "keynote"])(
    "%s is none",
    (name) => {
      expect(isCredential(fact("setting", name))).toBe(false)
    },
  )
  it.each(["retired-model", "legacy-model", "retiring-model"])(
    "the lint %s is about retired models, and told there",
    async (name) => {
      expect(isRetired(fact("lint", name))).toBe(true)
      const all = { ...(await reviewed()), facts: [fact("lint", name), fact("lint", "void-condition")] }
      const section = renderSurveyMarkdown(all, noLinks).split("**What still reaches retired models**")[1]
      expect(section).toContain("| `aws_iam_role.assistant` | `anthropic.claude-v2` | `infra/main.tf:1` |")
      expect(section?.split("\n**")[0]).not.toContain("void-condition")
      expect(JSON.parse(dataIn(renderSurveyHtml(all, noLinks))).facts.map(([kind]: [string]) => kind)).toEqual([
        "retired",
        "lint",
      ])
    },
  )
})

describe("findings", () => {
  it("that somebody answers for are told as waived, until that is over", async () => {
    const { findings } = await reviewed()
    const { finding } = findings.find(({ finding: each }) => each.rule === "aws/bedrock/any-model") ?? {}
    if (!finding) throw new Error("there is no such finding")
    const source = { path: ".github/ai-iam-gate.yml", revision: "head" as const, text: "waivers: []\n" }
    const waiver = (until: string): MetWaiver => ({
      ...{
        kind: "written",
        from: "configuration",
        rule: finding.rule,
        fingerprint: finding.fingerprint,
        owner: "@platform",
        reason: "the pilot",
        until,
      },
      span: { source, start: 0, end: 7 },
      isNew: true,
    })
    const waived = async (until: string) =>
      (await reviewed([waiver(until)])).findings
        .filter(({ finding: each }) => each.waiver !== null)
        .map(({ finding: each }) => each.fingerprint)
    expect(await waived("2027-01-31")).toEqual([finding.fingerprint])
    expect(await waived("2026-11-01")).toEqual([])
    const page = renderSurveyMarkdown(await reviewed([waiver("2027-01-31")]), noLinks)
    expect(page).toMatch(/Any foundation model may be invoked.* · waived/)
    expect(page).toMatch(/\d+ findings, 1 of them waived\./)
  })
})

it("a survey with nothing in it is told as that", async () => {
  const { change } = await reviewedFiles({}, { "README.md": "a" })
  const empty = await survey({ change, isCompared: false, options: defaultOptions, written: [] })
  expect(renderSurveyMarkdown(empty, noLinks)).toContain("0 principals can do something with AI services")
  expect(JSON.parse(dataIn(renderSurveyHtml(empty, noLinks))).principals).toEqual([])
})
