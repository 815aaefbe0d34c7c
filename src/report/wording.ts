/** Counts, lists, places and verdicts in words, the same in every medium. */
import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts"
import type { Command } from "../model/finding.ts"
import { deployed, type PlacedFinding, type Report } from "../model/report.ts"
import { bySeverity, type Severity, severities } from "../model/severity.ts"
import { type Span, startOf } from "../model/source.ts"
import { count } from "./count.ts"
import { codeSpan } from "./escape.ts"
import { blocks } from "./gate.ts"
import { occasionOf } from "./occasion.ts"

export { count }

/** `a, b and 2 more` */
export function listed(all: readonly string[], most = 4): string {
  const told = all.length > most ? [...all.slice(0, most - 1), `${all.length - most + 1} more`] : all
  return told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`
}

/** What goes before a command. */
export const startingFrom = ({ isIncomplete }: Command): string =>
  `Or start from one that passes${isIncomplete ? ", with this and the words that it asks for" : ""}`

/** Where all must be said in one sentence. */
export const fixOf = ({ fix, command }: PlacedFinding): string =>
  command ? `${fix} ${startingFrom(command)}: ${codeSpan(command.text, 2000)}.` : fix

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

/** The verdict in one sentence; where the gate only reports, what it would have been. */
export function verdictSentence(report: Report): string {
  const standing = report.findings.filter(({ waiver }) => waiver === null)
  return report.failOn === "none" ? reportingSentence(report, standing) : gatingSentence(report, standing)
}

function gatingSentence(report: Report, standing: readonly PlacedFinding[]): string {
  const blocking = standing.filter((finding) => blocks(finding, report.failOn, report.possible))
  const { subject, blocks: does } = occasionOf(report)
  const told =
    blocking.length > 0
      ? `${count(blocking.length, "finding")} ${blocking.length === 1 ? does.one : does.many} ${subject}: ${bySeverityWords(blocking)}`
      : standing.length > 0
        ? `${count(standing.length, "finding")} to look at, ${standing.length === 1 ? `which does not ${does.many}` : `none of which ${does.one}`} ${subject}: ${bySeverityWords(standing)}`
        : waivedWords(report.findings.length - standing.length) || accessWords(report)
  const isOnlyUnread = report.verdict === "fail" && blocking.length === 0
  const also = report.verdict === "fail" ? `, which ${does.one} too` : ""
  return sentence([isOnlyUnread ? "" : told, unread(report, also), undecided(report)])
}

/** What could not be read would have failed too. */
function reportingSentence(report: Report, standing: readonly PlacedFinding[]): string {
  const blocking = standing.filter((finding) => blocks(finding, report.wouldFailOn, report.possible))
  const one = standing.length === 1
  const isUnread = report.diagnostics.some(isError)
  if (standing.length === 0 && !isUnread)
    return sentence([waivedWords(report.findings.length) || accessWords(report), undecided(report)])
  const { subject, blocks: does } = occasionOf(report)
  const told =
    blocking.length > 0
      ? `${count(blocking.length, "finding")} would have ${does.done} ${subject}: ${bySeverityWords(blocking)}`
      : standing.length > 0 && !isUnread
        ? `${one ? "1 finding" : `none of ${standing.length} findings`} would ${one ? "not " : ""}have ${does.done} ${subject}: ${bySeverityWords(standing)}`
        : ""
  const also =
    blocking.length > 0 ? `, which would have ${does.done} too` : `, which would have ${does.done} ${subject}`
  return `Only reports. At \`${report.wouldFailOn}\`, ${sentence([told, unread(report, also), undecided(report)])}`
}

const sentence = (parts: readonly string[]): string => `${parts.filter(Boolean).join("; ")}.`

const waivedWords = (waived: number): string =>
  waived === 0
    ? ""
    : `${count(waived, "finding")} ${waived === 1 ? "is" : "are"} waived, and nothing else about access to AI services is objectionable`

function accessWords({ base, head, deltas, diagnostics }: Report): string {
  if (head === deployed && base !== null)
    return deltas.length > 0
      ? "What is deployed differs from what is declared, and nothing about it is objectionable"
      : "What is deployed is what is declared"
  if (head === deployed)
    return deltas.length > 0
      ? "Nothing about the access to AI services that there is, is objectionable"
      : "No access to AI services was found"
  if (deltas.some(({ broadens }) => broadens))
    return "Access to AI services changes, and nothing about it is objectionable"
  if (deltas.length > 0) return "This pull request only narrows access to AI services"
  return diagnostics.length > 0
    ? "No change of access to AI services was found"
    : "This pull request does not change access to AI services"
}

/** `so` goes on from what could not be read. */
function unread({ diagnostics }: Report, so: string): string {
  const errors = diagnostics.filter(isError).length
  return errors > 0 ? `${count(errors, "place")} could not be read${so}` : ""
}

function undecided({ diagnostics }: Report): string {
  const open = diagnostics.filter((each) => !isError(each)).length
  return open > 0 ? `${count(open, "place")} could not be decided` : ""
}

export const isError = ({ severity }: Diagnostic): boolean => severity === "error"

/** What would settle it. */
export const settledBy: Readonly<Record<DiagnosticCode, string>> = {
  syntax: "mend the syntax, and what stands there is judged",
  shape: "write it as the format asks for, and it is judged",
  unresolved: "write the value out, or give it a default that this repository holds",
  unsupported: "write it in a plainer form, or have somebody read it",
  unwritten: "commit what the program writes, or hand it over of both revisions, as the README says",
  "too-large": "split the file, or have somebody read it",
  "too-deep": "nest it less deeply, or have somebody read it",
  "too-much-work": "split it into smaller pieces, or have somebody read it",
  missing: "make the file's contents available to the run, as with a full fetch",
  "cut-off": "get the whole of it, and it is judged",
  unanswered: "let the login read it and run the same command again: only what is missing is asked then",
  configuration: "mend it in this pull request",
}

export const worstFirst = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  [...findings].sort((a, b) => bySeverity(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)))

export const isPossible = ({ certainty }: Pick<PlacedFinding, "certainty">): boolean => certainty === "possible"

/** Why it is only possible, as a sentence. */
export const doubt = ({ because }: PlacedFinding): string =>
  because === undefined
    ? "Only possible: it depends on something that is not written in this repository."
    : `Only possible: ${because.replace(/\.$/, "")}.`

export const placeText = (span: Span): string => `${span.source.path}:${startOf(span).line}`
