/** Findings and diagnostics to the verdict of the gate. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { PlacedFinding } from "../model/report.ts"
import { rankOf, type Severity, severities, type Threshold } from "../model/severity.ts"

/** What could not be read fails the gate too: a gate that cannot read must not say yes. */
export function decide(
  findings: readonly PlacedFinding[],
  diagnostics: readonly Diagnostic[],
  failOn: Threshold,
): "pass" | "fail" {
  if (failOn === "none") return "pass"
  return diagnostics.some(({ severity }) => severity === "error") || findings.some((finding) => blocks(finding, failOn))
    ? "fail"
    : "pass"
}

/** Whether the finding alone fails the gate. One that is only possible counts one level lower; a waived one does not count. */
export function blocks(finding: Pick<PlacedFinding, "severity" | "certainty" | "waiver">, failOn: Threshold): boolean {
  if (failOn === "none" || finding.waiver !== null) return false
  const rank = rankOf(finding.severity) - (finding.certainty === "possible" ? 1 : 0)
  return rank >= rankOf(failOn)
}

/** Of what still stands: a waived finding is somebody's decision, not news. */
export const highestSeverity = (findings: readonly PlacedFinding[]): Severity | undefined =>
  severities.findLast((severity) =>
    findings.some((finding) => finding.waiver === null && finding.severity === severity),
  )
