/** Findings to the annotations of a workflow run: the worst ones, as many as GitHub keeps. */
import type { Report } from "../model/report.ts"
import { endOf, startOf } from "../model/source.ts"
import { blocks } from "./gate.ts"
import { severityWord, worstFirst } from "./wording.ts"

export interface Annotation {
  readonly level: "error" | "warning" | "notice"
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly title: string
  readonly message: string
}

/** GitHub keeps ten of each level for a step, and 4,096 characters of a message; one error is left for the verdict. */
const mostOfLevel = { error: 9, warning: 10, notice: 10 }
const longestMessage = 4000

export function annotationsOf(report: Report): readonly Annotation[] {
  const left = { ...mostOfLevel }
  const all = [
    ...report.diagnostics.map(
      ({ severity, message, at }): Annotation => ({
        level: severity === "error" ? "error" : "warning",
        path: "source" in at ? at.source.path : at.path,
        startLine: "source" in at ? startOf(at).line : 1,
        endLine: "source" in at ? endOf(at).line : 1,
        title: severity === "error" ? "Not read" : "Not decided",
        message,
      }),
    ),
    ...worstFirst(report.findings).map(
      (finding): Annotation => ({
        level: blocks(finding, report.failOn)
          ? "error"
          : finding.severity === "info" || finding.severity === "low"
            ? "notice"
            : "warning",
        path: finding.location.source.path,
        startLine: startOf(finding.location).line,
        endLine: endOf(finding.location).line,
        title: `${severityWord[finding.severity]}: ${finding.title}`,
        message: `${finding.what} ${finding.why}\nInstead: ${finding.fix}\n${finding.rule}`
          .replaceAll("`", "")
          .slice(0, longestMessage),
      }),
    ),
  ]
  return all.filter(({ level }) => left[level]-- > 0)
}
