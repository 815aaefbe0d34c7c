import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { PlacedFinding } from "../../src/model/report.ts"
import { type PossibleWeight, severities, type Threshold } from "../../src/model/severity.ts"
import { decide, highestSeverity } from "../../src/report/gate.ts"
import { accepted, anyModel } from "./reports.ts"

const finding = fc
  .record({
    severity: fc.constantFrom(...severities),
    certainty: fc.constantFrom("certain", "possible"),
    waiver: fc.constantFrom(null, accepted),
  })
  .map((over): PlacedFinding => ({ ...anyModel, ...over }))
const findings = fc.array(finding, { maxLength: 4 })
const from = (failOn: Threshold, possible: PossibleWeight = "one-lower") => ({ failOn, possible })
const one = (over: Partial<PlacedFinding>) => [{ ...anyModel, ...over }]
const unread = { code: "syntax", severity: "error", message: "x", at: { path: "a.tf" } } as const
const undecided = { ...unread, severity: "warning" } as const

describe("the gate", () => {
  it.each([
    ["high", "certain", "high", "fail"],
    ["medium", "certain", "high", "pass"],
    ["high", "possible", "high", "pass"],
    ["critical", "possible", "high", "fail"],
    ["info", "certain", "info", "fail"],
    ["info", "possible", "info", "pass"],
    ["critical", "certain", "none", "pass"],
  ] as const)("on a %s finding that is %s, failing from %s on, says %s", (severity, certainty, failOn, verdict) => {
    expect(decide(one({ severity, certainty }), [], from(failOn))).toBe(verdict)
  })

  it.each([
    ["as-certain", "high", "fail"],
    ["one-lower", "high", "pass"],
    ["one-lower", "critical", "fail"],
    ["never-fails", "critical", "pass"],
  ] as const)("counts what is only possible %s: %s is a %s", (possible, severity, verdict) => {
    expect(decide(one({ severity, certainty: "possible" }), [], from("high", possible))).toBe(verdict)
    expect(decide(one({ severity: "critical" }), [], from("high", possible))).toBe("fail")
  })

  it("does not count what is waived", () => {
    expect(decide(one({ severity: "critical", waiver: accepted }), [], from("info"))).toBe("pass")
    expect(highestSeverity([...one({ severity: "critical", waiver: accepted }), ...one({ severity: "low" })])).toBe(
      "low",
    )
    expect(highestSeverity([])).toBeUndefined()
  })

  it("fails on what could not be read, and not on what could not be decided", () => {
    expect(decide([], [unread], from("critical"))).toBe("fail")
    expect(decide([], [undecided], from("info"))).toBe("pass")
    expect(decide([], [unread], from("none"))).toBe("pass")
  })

  it("never passes at a stricter threshold what fails at a laxer one, nor once more is found", () => {
    const thresholds: readonly Threshold[] = [...severities, "none"]
    fc.assert(
      fc.property(findings, finding, (some, another) => {
        const verdicts = thresholds.map((failOn) => decide(some, [], from(failOn)))
        expect(verdicts.join().replace(/^(fail,?)*/, "")).not.toContain("fail")
        for (const failOn of thresholds)
          if (decide(some, [], from(failOn)) === "fail")
            expect(decide([...some, another], [], from(failOn))).toBe("fail")
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
