/** Findings and diagnostics to the verdict of the gate. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { PlacedFinding, Report } from "../model/report.ts"
import { type PossibleWeight, rankOf, type Severity, severities, type Threshold } from "../model/severity.ts"

/** What could not be read fails the gate too: a gate that cannot read must not say yes. */
export function decide(
  findings: readonly PlacedFinding[],
  diagnostics: readonly Diagnostic[],
  { failOn, possible }: Pick<Report, "failOn" | "possible">,
): "pass" | "fail" {
  if (failOn === "none") return "pass"
  return diagnostics.some(({ severity }) => severity === "error") ||
    findings.some((finding) => blocks(finding, failOn, possible))
    ? "fail"
    : "pass"
}

/** Whether the finding alone fails the gate. A waived one does not count. */
export function blocks(
  { severity, certainty, waiver }: Pick<PlacedFinding, "severity" | "certainty" | "waiver">,
  failOn: Threshold,
  possible: PossibleWeight,
): boolean {
  if (failOn === "none" || waiver !== null) return false
  if (certainty === "certain" || possible === "as-certain") return rankOf(severity) >= rankOf(failOn)
  return possible === "one-lower" && rankOf(severity) - 1 >= rankOf(failOn)
}

/** Of what still stands: a waived finding is somebody's decision, not news. */
export const highestSeverity = (findings: readonly PlacedFinding[]): Severity | undefined =>
  severities.findLast((severity) =>
    findings.some((finding) => finding.waiver === null && finding.severity === severity),
  )
