import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { PlacedFinding } from "../../src/model/report.ts"
import { ruleLinks } from "../../src/report/links.ts"
import { renderSarif, type SarifContext, uploadLimits } from "../../src/report/sarif.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { differenceOf, hostileText, reports } from "./arbitrary.ts"
import { expectGolden } from "./golden.ts"
import {
  accepted,
  anyModel,
  conditionGone,
  editsGuardrail,
  findingOf,
  links,
  many,
  mixed,
  reportOf,
  sourceOf,
  spanOf,
  terraform,
} from "./reports.ts"
import { linksIn, readSarif, schemaErrors } from "./sarif-log.ts"

const nothing = { hunks: new Map(), renames: new Map() }
const context: SarifContext = {
  difference: nothing,
  links,
  rules: shippedRules,
  version: "0.1.0",
  repository: "https://github.com/acme/assistant",
}
const runOf = (findings: readonly PlacedFinding[], over: Partial<SarifContext> = {}) =>
  readSarif(renderSarif(reportOf({ findings }), { ...context, ...over }))
const resultOf = (finding: PlacedFinding, over: Partial<SarifContext> = {}) => {
  const [result] = runOf([finding], over).results
  if (!result) throw new Error("no result")
  return result
}
const numRuns = process.env.AI_IAM_GATE_LONG === "1" ? 5000 : 300

/** The log with one value of its run replaced, or taken away. */
function spoiled(log: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(log) as { runs: [Record<string, unknown>] }
  const steps = path.split(".")
  const last = steps.pop() ?? ""
  let at: Record<string, unknown> = copy.runs[0]
  for (const step of steps) at = at[step] as Record<string, unknown>
  at[last] = value
  return JSON.parse(JSON.stringify(copy))
}

describe("a SARIF log", () => {
  it("reads as it should", () => {
    const text = renderSarif(
      { ...mixed, findings: [...mixed.findings, { ...anyModel, waiver: accepted, fingerprint: "0".repeat(16) }] },
      context,
    )
    readSarif(text)
    expectGolden("report.sarif", text)
  })

  it("is valid by OASIS's schema and by GitHub's limits, whatever the report holds", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const text = renderSarif(report, { ...context, difference: differenceOf(report) })
        expect(readSarif(text).results).toHaveLength(report.findings.length)
        expect(renderSarif(report, { ...context, difference: differenceOf(report) })).toBe(text)
      }),
      { numRuns, seed: 20_261_127 },
    )
  })

  it("would be refused by the schema that judges it, were it wrong", () => {
    const log = JSON.parse(renderSarif(mixed, context))
    expect(schemaErrors(log)).toEqual([])
    const wrong: readonly (readonly [path: string, value: unknown])[] = [
      ["results.0.level", "fatal"],
      ["results.0.message", undefined],
      ["results.0.locations.0.physicalLocation.region.startLine", 0],
      ["tool.driver.extra", 1],
      ["results.0.rank", 101],
    ]
    for (const [path, value] of wrong) expect(schemaErrors(spoiled(log, path, value)).length, path).toBeGreaterThan(0)
  })

  it("says when part of the change was not judged, and what would settle it", () => {
    const run = readSarif(renderSarif(mixed, context))
    const [{ executionSuccessful, toolExecutionNotifications: told }] = run.invocations
    expect(executionSuccessful).toBe(false)
    expect(told.map(({ level, descriptor }) => `${level} ${descriptor.id}`)).toEqual([
      "error syntax",
      "warning unresolved",
    ])
    for (const { descriptor } of told)
      expect(run.tool.driver.notifications.map(({ id }) => id)).toContain(descriptor.id)
    expect(runOf([anyModel]).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
  })

  it("has an id for each configuration, and says of which commit it speaks where the repository is known", () => {
    expect(runOf([]).automationDetails.id).toBe("ai-iam-gate/default/")
    expect(readSarif(renderSarif(mixed, context)).automationDetails.id).toBe("ai-iam-gate/.github/ai-iam-gate.yml/")
    expect(runOf([]).versionControlProvenance).toMatchObject([
      { revisionId: "2".repeat(40), repositoryUri: "https://github.com/acme/assistant" },
    ])
    expect(runOf([], { repository: undefined })).not.toHaveProperty("versionControlProvenance")
  })
})

describe("a rule", () => {
  it("weighs what its worst finding weighs, and says what to do instead", () => {
    const low = { ...anyModel, severity: "low", fingerprint: "1".repeat(16) } as const
    const [rule, ...others] = runOf([low, anyModel]).tool.driver.rules
    expect(others).toEqual([])
    expect(rule).toMatchObject({
      id: "aws/bedrock/any-model",
      defaultConfiguration: { level: "error" },
      properties: { "security-severity": "8.0", precision: "high" },
    })
    expect(rule?.help.text).toContain("Instead: Name the models")
    expect(rule?.help.markdown).toMatch(/^- <https:\/\/docs\.aws\.amazon\.com\/.*>$/m)
    expect(runOf([{ ...low, certainty: "possible" }]).tool.driver.rules[0]?.properties).toMatchObject({
      "security-severity": "3.0",
      precision: "medium",
    })
    expect(runOf([{ ...low, severity: "info" }]).tool.driver.rules[0]?.properties).not.toHaveProperty(
      "security-severity",
    )
  })

  it("that ships has a page, also where the repository has none; one's own says where it lies", () => {
    expect(runOf([anyModel], { links: ruleLinks }).tool.driver.rules[0]?.helpUri).toMatch(
      /\/rules\/aws\/bedrock\/any-model\.md$/,
    )
    const own = { ...anyModel, rule: "own/spend" }
    expect(runOf([own], { links: ruleLinks }).tool.driver.rules[0]).not.toHaveProperty("helpUri")
    const [rule] = readSarif(renderSarif({ ...mixed, findings: [own] }, context)).tool.driver.rules
    expect(rule?.help.text).toContain("A rule of this repository's own, in .github/ai-iam-rules/spend.yaml.")
    expect(rule?.helpUri).toBe(links.rule("own/spend"))
  })
})

describe("a result", () => {
  it("stands on the blamed text, with columns as editors count them", () => {
    expect(resultOf(anyModel).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "infra/assistant/iam.tf", uriBaseId: "%SRCROOT%" },
          region: { startLine: 11, startColumn: 18, endLine: 11, endColumn: 21 },
          contextRegion: { startLine: 8, endLine: 12 },
        },
      },
    ])
  })

  it("of deleted text stands where the text was taken away, and says where it stood", () => {
    const lines = [
      { kind: "context", baseLine: 7, headLine: 7 },
      { kind: "deleted", baseLine: 8 },
      { kind: "deleted", baseLine: 9 },
      { kind: "deleted", baseLine: 10 },
      { kind: "context", baseLine: 11, headLine: 8 },
    ] as const
    const hunk = { baseStart: 7, baseLines: 5, headStart: 7, headLines: 2, lines }
    const difference = { hunks: new Map([["policies/data-scientist.json", [hunk]]]), renames: new Map() }
    const [location] = resultOf(conditionGone, { difference }).locations
    expect(location?.physicalLocation.region).toEqual({ startLine: 8 })
    expect(location?.properties).toMatchObject({ revision: "base", region: { startLine: 9 } })
    const shifted = { ...hunk, baseStart: 1, headStart: 1, lines: [] }
    const elsewhere = { hunks: new Map([["policies/data-scientist.json", [shifted]]]), renames: new Map() }
    expect(resultOf(conditionGone, { difference: elsewhere }).locations[0]?.physicalLocation.region).toEqual({
      startLine: 6,
    })
    expect(resultOf(conditionGone).locations[0]?.physicalLocation).not.toHaveProperty("region")
    const renamed = { hunks: new Map(), renames: new Map([["policies/data-scientist.json", "new name.json"]]) }
    expect(resultOf(conditionGone, { difference: renamed }).locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      "new%20name.json",
    )
  })

  it("leads to what explains it, by links that its own related locations answer", () => {
    const result = resultOf(editsGuardrail)
    expect(linksIn(result.message.text)).toEqual(["1", "2"])
    expect(result.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, "'bedrock:InvokeModel'"],
      [2, "written here"],
    ])
    expect(result.message.text).toContain("See also [infra/assistant/iam.tf line 10](1) ('bedrock:InvokeModel')")
  })

  it("of permissions that are dangerous together shows both halves, the new one last", () => {
    const [flow] = resultOf(editsGuardrail).codeFlows ?? []
    expect(
      flow?.threadFlows[0]?.locations.map(({ location }) => [
        location.physicalLocation.region?.startLine,
        location.message?.text,
      ]),
    ).toEqual([
      [10, "'bedrock:InvokeModel'"],
      [17, "A model consumer may switch off its own guardrails"],
    ])
    expect(resultOf(anyModel)).not.toHaveProperty("codeFlows")
  })

  it("keeps its fingerprint wherever it stands, and has none of a line", () => {
    const moved = findingOf(spanOf(sourceOf("elsewhere.tf", `\n\n\n${terraform.text}`), '"*"'))
    expect(resultOf(moved).partialFingerprints).toEqual({ "aiIamGate/v1": anyModel.fingerprint })
    expect(resultOf(anyModel).partialFingerprints).toEqual({ "aiIamGate/v1": anyModel.fingerprint })
  })

  it("that is waived is suppressed, in the code or outside of it", () => {
    const suppression = (path: string) =>
      readSarif(renderSarif({ ...mixed, findings: [{ ...anyModel, waiver: { ...accepted, path } }] }, context))
        .results[0]?.suppressions
    expect(suppression(".github/ai-iam-gate.yml")).toMatchObject([
      {
        kind: "external",
        status: "accepted",
        justification: "accepted by 'security' until spring (@\u200bsecurity, until 2027-03-20)",
      },
    ])
    expect(suppression("infra/assistant/iam.tf")).toMatchObject([{ kind: "inSource" }])
    expect(resultOf(anyModel)).not.toHaveProperty("suppressions")
  })

  it("offers what would mend it as whole lines", () => {
    expect(resultOf(anyModel).fixes).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              { deletedRegion: { startLine: 11, endLine: 11 }, insertedContent: { text: anyModel.suggestion?.text } },
            ],
          },
        ],
      },
    ])
    const gone = { ...anyModel, suggestion: { path: terraform.path, startLine: 10, endLine: 11, text: "" } }
    expect(resultOf(gone).fixes).toMatchObject([
      {
        artifactChanges: [
          { replacements: [{ deletedRegion: { startLine: 10, startColumn: 1, endLine: 12, endColumn: 1 } }] },
        ],
      },
    ])
  })

  it("lets no text of the pull request become a link or a mention", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { message } = resultOf(findingOf(spanOf(terraform, '"*"'), { what: text, why: text, fix: text }))
        expect(linksIn(message.text)).toEqual([])
        expect(message.text).not.toMatch(/@[\p{L}\p{N}]|:\/\/|[\n\r\u001b\u2028\u202e]/u)
      }),
      { numRuns, seed: 20_261_127 },
    )
  })
})

describe("an upload of very much", () => {
  const [critical, low] = [
    { ...editsGuardrail, related: [] },
    { ...anyModel, severity: "low" as const, suggestion: null },
  ]

  it("holds the worst results that GitHub keeps, and counts the others", () => {
    const findings = many(uploadLimits.results + 50, (i) => ({
      ...(i < 5000 ? low : critical),
      fingerprint: `${i}`.padStart(16, "0"),
    }))
    const run = runOf(findings)
    expect(run.results).toHaveLength(5000)
    expect(run.results.filter(({ level }) => level === "error")).toHaveLength(50)
    expect(run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      "50 findings did not fit here; the JSON report has all of them.",
    ])
  })

  it("is under ten megabytes once compressed, whatever the findings say", { timeout: 120_000 }, () => {
    // A text that does not compress, as long as a finding's may be.
    let seed = 1
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(0x4e00 + (seed % 20_000))
    }
    const noise = (length: number) => many(length, next).join("")
    const findings = many(4000, (i) => ({
      ...low,
      what: noise(1900),
      why: noise(1900),
      fingerprint: `${i}`.padStart(16, "0"),
    }))
    const run = runOf(findings)
    expect(run.results.length).toBeGreaterThan(500)
    expect(run.results.length).toBeLessThan(4000)
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^\d+ findings did not fit here/)
  })

  it("cuts what is related to a finding where GitHub does", () => {
    const related = many(1500, () => ({ span: spanOf(terraform, "bedrock:InvokeModel"), note: "a:b" }))
    const result = resultOf({ ...editsGuardrail, related })
    expect(result.relatedLocations).toHaveLength(99)
    expect(result.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(1000)
  })
})
