/** Counts, lists and severities in words, the same in every medium. */
import { type Capability, capabilities, capabilityPhrase } from "../model/capability.ts"
import type { PlacedFinding, Report } from "../model/report.ts"
import { bySeverity, type Severity, severities } from "../model/severity.ts"
import { type Span, startOf } from "../model/source.ts"
import { blocks } from "./gate.ts"

export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

export const severityWord: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Note",
}

/** `1 critical, 2 high` */
export const bySeverityWords = (findings: readonly PlacedFinding[]): string =>
  [...severities]
    .reverse()
    .flatMap((severity) => {
      const number = findings.filter((finding) => finding.severity === severity).length
      return number > 0 ? [`${number} ${severity}`] : []
    })
    .join(", ")

/** The verdict in one sentence. */
export function verdictSentence(report: Report): string {
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").length
  const unread = errors > 0 ? `${count(errors, "place")} could not be read` : ""
  const blocking = report.findings.filter((finding) => blocks(finding, report.failOn))
  if (report.verdict === "fail") {
    const found =
      blocking.length > 0
        ? `${count(blocking.length, "finding")} ${blocking.length === 1 ? "blocks" : "block"} this pull request: ${bySeverityWords(blocking)}`
        : ""
    return `${[found, unread].filter(Boolean).join("; ")}.`.replace(/^./, (letter) => letter.toUpperCase())
  }
  if (report.findings.length > 0) {
    const wouldFail = report.failOn === "none" ? "; nothing fails the check, which only reports" : ""
    return `${count(report.findings.length, "finding")} to look at, ${report.findings.length === 1 ? "which does" : "none of which does"} not block this pull request: ${bySeverityWords(report.findings)}${wouldFail}.`
  }
  return report.deltas.length > 0
    ? "Access to AI services changes, and nothing about it is objectionable."
    : "This pull request does not change access to AI services."
}

export const worstFirst = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  [...findings].sort((a, b) => bySeverity(a.severity, b.severity))

export const phrases = (all: readonly Capability[]): readonly string[] =>
  capabilities.filter((each) => all.includes(each)).map((each) => capabilityPhrase[each])

export const placeText = (span: Span): string => `${span.source.path}:${startOf(span).line}`
