/** Findings to how many there are of each severity, cloud by cloud. */
import { type Severity, severities } from "../model/severity.ts"

export interface TallyRow {
  readonly cloud: string
  /** The worst first; what there is none of is 0. */
  readonly counts: readonly (readonly [Severity, number])[]
}

/** Waived ones do not count. Sorted by cloud. */
export function tallyOf(
  findings: readonly { readonly cloud: string; readonly severity: Severity; readonly waiver: unknown }[],
): readonly TallyRow[] {
  const standing = findings.filter(({ waiver }) => waiver === null)
  return [...new Set(standing.map(({ cloud }) => cloud))].sort().map((cloud) => ({
    cloud,
    counts: [...severities]
      .reverse()
      .map((severity) => [
        severity,
        standing.filter((each) => each.cloud === cloud && each.severity === severity).length,
      ]),
  }))
}
