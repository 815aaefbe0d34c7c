import { describe, expect, it } from "vitest"
import type { ReportedDelta } from "../../src/model/report.ts"
import { accessChanges } from "../../src/report/access-changes.ts"
import { accepted, anyModel, deltaOf, reportOf, spanOf, terraform } from "./reports.ts"

const at = spanOf(terraform, '"*"')
const elsewhere = spanOf(terraform, "local.guardrail")
const under = (...conditions: readonly string[]): Pick<ReportedDelta, "permission"> => ({
  permission: { ...deltaOf(at).permission, conditions },
})
const flags = (report: Parameters<typeof accessChanges>[0]) =>
  accessChanges(report).map(({ principal, can }) => [
    principal,
    can.map(({ phrase, flagged }) => `${flagged ? "!" : ""}${phrase}`),
  ])

describe("what changes in access", () => {
  it("is one row for each holder, direction and certainty", () => {
    const deltas = [
      deltaOf(at),
      deltaOf(elsewhere, { capabilities: ["safety", "invoke"] }),
      deltaOf(at, { broadens: false, change: "vanished" }),
      deltaOf(at, { certainty: "possible" }),
      deltaOf(at, { principal: "other" }),
    ]
    const rows = accessChanges(reportOf({ deltas }))
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({
      principal: "aws_iam_role.assistant",
      broadens: true,
      certainty: "certain",
      can: [{ phrase: "change guardrails and safety settings" }, { phrase: "invoke models" }],
      resources: ["*"],
      places: [at, elsewhere],
    })
  })

  it("puts gains before losses, and the flagged first", () => {
    const deltas = [
      deltaOf(at, { principal: "a", broadens: false }),
      deltaOf(at, { principal: "y" }),
      deltaOf(at, { principal: "z", capabilities: ["admin", "invoke"] }),
    ]
    const findings = [{ ...anyModel, principal: "z" }]
    expect(flags(reportOf({ deltas, findings }))).toEqual([
      ["z", ["!invoke models", "administer AI services"]],
      ["y", ["invoke models"]],
      ["a", ["invoke models"]],
    ])
  })

  it("flags no loss, nobody else's gain, and nothing that is waived", () => {
    const loss = reportOf({ findings: [anyModel], deltas: [deltaOf(at, { broadens: false })] })
    const others = reportOf({ findings: [anyModel], deltas: [deltaOf(at, { principal: "other" })] })
    const waived = reportOf({ findings: [{ ...anyModel, waiver: accepted }], deltas: [deltaOf(at)] })
    for (const report of [loss, others, waived]) expect(flags(report)[0]?.[1]).toEqual(["invoke models"])
  })

  it("names conditions only where none of it goes without", () => {
    const conditionsOf = (...deltas: readonly ReportedDelta[]) => accessChanges(reportOf({ deltas }))[0]?.conditions
    expect(conditionsOf(deltaOf(at, under("a equals 1")), deltaOf(at, under("b equals 2", "a equals 1")))).toEqual([
      "a equals 1",
      "b equals 2",
    ])
    expect(conditionsOf(deltaOf(at, under("a equals 1")), deltaOf(at))).toEqual([])
  })

  it("is the same in whatever order the deltas come, but for places", () => {
    const deltas = ["b", "a", "c"].flatMap((principal) => [
      deltaOf(at, { principal }),
      deltaOf(at, { principal, broadens: false }),
    ])
    expect(accessChanges(reportOf({ deltas: [...deltas].reverse() }))).toEqual(accessChanges(reportOf({ deltas })))
  })
})
