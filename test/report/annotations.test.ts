import { describe, expect, it } from "vitest"
import { annotationsOf } from "../../src/report/annotations.ts"
import {
  accepted,
  anyModel,
  conditionGone,
  editsGuardrail,
  findingOf,
  many,
  mixed,
  reportOf,
  spanOf,
  terraform,
} from "./reports.ts"

const levels = (report: Parameters<typeof annotationsOf>[0]) => annotationsOf(report).map(({ level }) => level)

describe("annotations", () => {
  it("say what, why, instead and the rule, on the blamed text, without marks", () => {
    expect(annotationsOf(reportOf({ findings: [anyModel] }))).toEqual([
      {
        level: "error",
        path: "infra/assistant/iam.tf",
        startLine: 11,
        endLine: 11,
        startColumn: 18,
        title: "High: Any foundation model may be invoked",
        message:
          "aws_iam_role.assistant may now invoke every model (bedrock:InvokeModel on *). Cost, data exposure and content controls are decided model by model; a wildcard grants models that nobody reviewed.\nInstead: Name the models or inference profiles that this identity needs.\naws/bedrock/any-model",
      },
    ])
  })

  it("come worst first: what blocks, what could not be read, what only warns", () => {
    expect(annotationsOf(mixed).map(({ level, title }) => `${level} ${title}`)).toEqual([
      "error Critical: A model consumer may switch off its own guardrails",
      "error High: Any foundation model may be invoked",
      "error Could not be read",
      "warning Medium: A condition on access to AI services is gone",
      "warning Could not be decided",
    ])
  })

  it("are errors only where they block", () => {
    expect(levels(reportOf({ findings: [anyModel], failOn: "critical" }))).toEqual(["warning"])
    expect(levels(reportOf({ findings: [{ ...anyModel, severity: "low" }], failOn: "high" }))).toEqual(["notice"])
    expect(levels(reportOf({ findings: [{ ...anyModel, waiver: accepted }] }))).toEqual([])
  })

  it("are as many as the runner keeps, with one error left for the verdict", () => {
    const findings = [
      ...many(30, (i) => ({ ...anyModel, fingerprint: `a${i}` })),
      ...many(30, (i) => ({ ...anyModel, severity: "medium" as const, fingerprint: `b${i}` })),
      ...many(30, (i) => ({ ...anyModel, severity: "info" as const, fingerprint: `c${i}` })),
      { ...editsGuardrail, title: "the worst" },
    ]
    const told = levels(reportOf({ findings }))
    const counted = (["error", "warning", "notice"] as const).map(
      (each) => told.filter((level) => level === each).length,
    )
    expect(counted).toEqual([9, 10, 10])
    expect(annotationsOf(reportOf({ findings }))[0]?.title).toBe("Critical: the worst")
  })

  it("are no longer than the runner keeps", () => {
    const long = { ...anyModel, title: "é".repeat(5000), what: `\`${"x".repeat(5000)}\``, why: "y ".repeat(5000) }
    for (const { title, message } of annotationsOf(reportOf({ findings: [long] }))) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(message.length).toBeLessThanOrEqual(4096)
    }
  })

  it("name the old line of deleted text, and stand where something of the file is left", () => {
    const [gone] = annotationsOf(reportOf({ findings: [conditionGone] }))
    expect(gone).toMatchObject({ path: "policies/data-scientist.json", startLine: 1, endLine: 1 })
    expect(gone?.message).toMatch(/^This was on line 9 before\.\n/)
    expect(gone).not.toHaveProperty("startColumn")
  })

  it("give a column only to what begins and ends on one line", () => {
    const block = findingOf(spanOf(terraform, 'sid = "Tune"\n    actions = [\n'))
    expect(annotationsOf(reportOf({ findings: [block] }))[0]).toEqual(
      expect.not.objectContaining({ startColumn: expect.anything() }),
    )
    expect(annotationsOf(reportOf({ findings: [block] }))[0]).toMatchObject({ startLine: 15, endLine: 16 })
  })
})
