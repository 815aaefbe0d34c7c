/** The report of a change, and the one that its own configuration would make of it, to what would differ once that is merged. */
import type { PlacedFinding, Preview, Report } from "../model/report.ts"

export function previewOf(now: Report, then: Report): Preview {
  const [before, after] = [byFingerprint(now), byFingerprint(then)]
  return {
    kind: "effect",
    verdict: then.verdict,
    failOn: then.failOn,
    gone: now.findings.filter(({ fingerprint }) => !after.has(fingerprint)),
    come: then.findings.filter(({ fingerprint }) => !before.has(fingerprint)),
    regraded: now.findings.flatMap((finding) => {
      const other = after.get(finding.fingerprint)
      return other && other.severity !== finding.severity ? [{ finding, severity: other.severity }] : []
    }),
    refused: then.configuration.refused,
  }
}

const byFingerprint = ({ findings }: Report) => new Map(findings.map((each) => [each.fingerprint, each]))

/** A line of a preview: words of ours, and the finding that they are about. */
export interface PreviewLine {
  readonly words: string
  readonly finding?: PlacedFinding
}

/** As many as one reads; the others are counted. */
const most = 20

export function previewLines({ preview, verdict, failOn }: Report): readonly PreviewLine[] {
  if (preview === null) return []
  if (preview.kind === "unusable") {
    const all = preview.complaints.map((complaint) => ({ words: complaint.split("\n")[0] ?? "" }))
    return [{ words: "the gate stops, since its configuration cannot be used" }, ...bounded(all)]
  }
  const differences = [
    ...preview.gone.map((finding) => ({ words: "no longer told", finding })),
    ...preview.regraded.map(({ finding, severity }) => ({ words: `would be ${severity}`, finding })),
    ...preview.come.map((finding) => ({ words: "would be told", finding })),
    ...preview.refused.map((refused) => ({ words: `the central policy does not apply ${refused}` })),
  ]
  const outcome = `the new configuration ${preview.failOn === "none" ? "only reports" : `fails the check from ${preview.failOn} on`}`
  if (preview.verdict === verdict && preview.failOn === failOn && differences.length === 0)
    return [{ words: "the new configuration judges this pull request as the present one does" }]
  const then = preview.verdict === "fail" ? "fails" : "passes"
  return [
    { words: `${outcome}; by it, this pull request ${preview.verdict === verdict ? "still " : ""}${then}` },
    ...bounded(differences),
  ]
}

const bounded = (lines: readonly PreviewLine[]): readonly PreviewLine[] =>
  lines.length > most ? [...lines.slice(0, most), { words: `and ${lines.length - most} more` }] : lines
