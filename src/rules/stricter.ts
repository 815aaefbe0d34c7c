/** Findings of two judgements of one change to those that either has, each as grave as the graver has it. */
import type { Finding } from "../model/finding.ts"
import { rankOf } from "../model/severity.ts"

/** INVARIANT: nothing that one of them has is missing, or less grave, or less certain. Waivers are applied afterwards. */
export function stricter(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const also = new Map(others.map((each) => [each.fingerprint, each]))
  const own = new Set(findings.map(({ fingerprint }) => fingerprint))
  return [
    ...findings.map((finding) => {
      const other = also.get(finding.fingerprint)
      return other ? graver(finding, other) : finding
    }),
    ...others.filter(({ fingerprint }) => !own.has(fingerprint)),
  ]
}

const graver = (one: Finding, other: Finding): Finding => ({
  ...(one.certainty === "certain" ? one : other),
  severity: rankOf(one.severity) >= rankOf(other.severity) ? one.severity : other.severity,
})
