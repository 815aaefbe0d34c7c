/** Findings to the annotations of a workflow run: the worst ones, as many as GitHub keeps. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { PlacedFinding, Report } from "../model/report.ts"
import { endOf, positionAt, type Span, startOf } from "../model/source.ts"
import { plainLine, plainSentence, shorten, withoutCommands } from "./escape.ts"
import { blocks } from "./gate.ts"
import { doubt, isError, isPossible, severityWord, worstFirst } from "./wording.ts"

export interface Annotation {
  readonly level: "error" | "warning" | "notice"
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** Only where it begins and ends on one line: GitHub refuses columns of a longer text. */
  readonly startColumn?: number
  readonly title: string
  readonly message: string
}

/** The runner keeps ten of each level for a step, and 4,096 characters of a message; one error is left for the verdict. */
const mostOfLevel = { error: 9, warning: 10, notice: 10 }
const longestMessage = 4000
const longestTitle = 200

/** What the log puts between the characters of a command counts too. */
const within = (message: string): string =>
  shorten(message, longestMessage - (withoutCommands(message).length - message.length))

/** The worst first: what blocks, what could not be read, and then the rest. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const left = { ...mostOfLevel }
  const findings = worstFirst(report.findings.filter(({ waiver }) => waiver === null))
  const isBlocking = (finding: PlacedFinding) => blocks(finding, report.failOn, report.possible)
  const all = [
    ...findings.filter(isBlocking).map((finding) => ofFinding(finding, "error")),
    ...report.diagnostics.filter(isError).map((diagnostic) => ofDiagnostic(diagnostic, "error")),
    ...findings
      .filter((finding) => !isBlocking(finding))
      .map((finding) => ofFinding(finding, /^(info|low)$/.test(finding.severity) ? "notice" : "warning")),
    ...report.diagnostics.filter((each) => !isError(each)).map((diagnostic) => ofDiagnostic(diagnostic, "warning")),
  ]
  return all.filter(({ level }) => left[level]-- > 0)
}

function ofFinding(finding: PlacedFinding, level: Annotation["level"]): Annotation {
  const { location, related, fix, rule } = finding
  // Annotations stand on the head: deleted text has a line there only where something of it is left.
  const onHead = [location, ...related.map(({ span }) => span)].find(
    ({ source }) => source.revision === "head" && source.path === location.source.path,
  )
  const lines = [
    location === onHead ? "" : `This was on line ${startOf(location).line} before.`,
    `${plainSentence(finding.what)} ${plainSentence(finding.why)}`,
    isPossible(finding) ? plainSentence(doubt(finding)) : "",
    `Instead: ${plainSentence(fix)}`,
    plainLine(rule, 200),
  ]
  return {
    level,
    ...placeOf(location.source.path, onHead),
    title: shorten(`${severityWord[finding.severity]}: ${plainSentence(finding.title)}`, longestTitle),
    message: within(lines.filter(Boolean).join("\n")),
  }
}

const ofDiagnostic = (diagnostic: Diagnostic, level: "error" | "warning"): Annotation => ({
  level,
  ...("source" in diagnostic.at
    ? placeOf(diagnostic.at.source.path, diagnostic.at)
    : placeOf(diagnostic.at.path, undefined)),
  title: isError(diagnostic) ? "Could not be read" : "Could not be decided",
  message: within(plainSentence(diagnostic.message, longestMessage)),
})

function placeOf(
  path: string,
  span: Span | undefined,
): Pick<Annotation, "path" | "startLine" | "endLine" | "startColumn"> {
  if (!span) return { path, startLine: 1, endLine: 1 }
  const { line, column } = startOf(span)
  const end = endOf(span).column === 1 ? positionAt(span.source, Math.max(span.start, span.end - 1)) : endOf(span)
  return { path, startLine: line, endLine: end.line, ...(end.line === line && { startColumn: column }) }
}
