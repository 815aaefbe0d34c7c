/** A report to the summary that a reviewer reads: the verdict, what changes in access, what could not be read, how it was judged. */
import type { Report, ReportedDelta } from "../model/report.ts"
import { renderFinding } from "./comment-body.ts"
import { codeCell, codeSpan, prose } from "./escape.ts"
import type { Links } from "./links.ts"
import { count, phrases, placeText, severityWord, verdictSentence, worstFirst } from "./wording.ts"

/** GitHub takes 65,536 characters; the rest is left for the marker. */
const commentLimit = 64_000
/** GitHub drops a job summary of more than 1 MiB. */
const jobSummaryLimit = 1_000_000

/** The comment on the pull request. */
export const renderSummary = (report: Report, links: Links): string =>
  withinCharacters(sections(report, links), commentLimit)

/** The summary of the job, with every finding in full: it is there even where nothing may be posted. */
export function renderJobSummary(report: Report, links: Links): string {
  const findings = worstFirst(report.findings).map(
    (finding) => `${renderFinding(finding, links)}\n\n${place(finding.location, links)}`,
  )
  const all = findings.length > 0 ? [...sections(report, links), `### In full`, ...findings] : sections(report, links)
  return withinCharacters(all, Math.floor(jobSummaryLimit / 3))
}

/** Whether there is anything to tell a reviewer: a pull request that changes no access to AI gets no comment at all. */
export const isSilent = (report: Report): boolean =>
  report.findings.length === 0 && report.diagnostics.length === 0 && !report.deltas.some(({ broadens }) => broadens)

function sections(report: Report, links: Links): readonly string[] {
  return [
    `### ${report.verdict === "fail" ? "🔴" : "🟢"} ${verdictSentence(report)}`,
    ...changes(report, links),
    ...findingList(report, links),
    ...unread(report, links),
    footer(report),
  ]
}

/** One table of what changed in access, whoever is flagged or not. */
function changes(report: Report, links: Links): readonly string[] {
  if (report.deltas.length === 0) return []
  const flagged = new Set(report.findings.map(({ principal }) => principal))
  const rows = grouped(report.deltas).map((group) => {
    const [first] = group
    if (!first) return ""
    const words = phrases(group.flatMap(({ capabilities }) => capabilities))
    const can = words
      .map((phrase) => (first.broadens && flagged.has(first.principal) ? `**${phrase}**` : phrase))
      .join(", ")
    const because = [...new Map(group.map(({ location }) => [placeText(location), location])).values()]
      .slice(0, 4)
      .map((span) => place(span, links))
    const resources = [...new Set(group.map(({ permission }) => permission.resource))]
    const on = resources
      .slice(0, 3)
      .map((resource) => codeCell(resource, 80))
      .join("<br>")
    return `| ${codeCell(first.principal)} | ${first.broadens ? can : `no longer: ${words.join(", ")}`}${first.certainty === "possible" ? " (possibly)" : ""} | ${on}${resources.length > 3 ? `<br>and ${resources.length - 3} more` : ""} | ${because.join(", ")} |`
  })
  return [["| who | can newly | on | because of |", "|---|---|---|---|", ...rows].join("\n")]
}

/** Rows of one subject that go the same way are one line of the table; what broadens comes first. */
function grouped(deltas: readonly ReportedDelta[]): readonly (readonly ReportedDelta[])[] {
  const groups = new Map<string, ReportedDelta[]>()
  for (const delta of deltas) {
    const key = `${delta.broadens ? 0 : 1} ${delta.principal} ${delta.certainty}`
    const group = groups.get(key)
    if (group) group.push(delta)
    else groups.set(key, [delta])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

function place(span: ReportedDelta["location"], links: Links): string {
  const url = links.blob(span)
  const text = codeCell(placeText(span), 100)
  return url === undefined ? text : `[${text}](${url})`
}

function findingList(report: Report, links: Links): readonly string[] {
  if (report.findings.length === 0) return []
  const lines = worstFirst(report.findings).map((finding) => {
    const elsewhere =
      finding.placement === "summary" ? `\n\n  ${prose(finding.what)} **Instead:** ${prose(finding.fix)}` : ""
    return `- **${severityWord[finding.severity]}** ${prose(finding.title)}, ${place(finding.location, links)}${finding.certainty === "possible" ? " (possible)" : ""}${elsewhere}`
  })
  return [`**${count(report.findings.length, "finding")}**`, lines.join("\n")]
}

function unread(report: Report, links: Links): readonly string[] {
  if (report.diagnostics.length === 0) return []
  const lines = report.diagnostics.map(({ severity, message, at }) => {
    const where = "source" in at ? place(at, links) : codeSpan(at.path)
    return `- ${severity === "error" ? "**Not read**" : "Not decided"} ${where}: ${prose(message)}`
  })
  return [
    "**What could not be read or decided**",
    lines.slice(0, 50).join("\n"),
    ...(lines.length > 50 ? [`and ${lines.length - 50} more`] : []),
  ]
}

function footer({ failOn, configuration, stats }: Report): string {
  const { readFrom, rules, ignored } = configuration
  const parts = [
    failOn === "none" ? "only reports" : `fails from \`${failOn}\` on`,
    readFrom === null
      ? "no configuration file"
      : `configured by ${codeSpan(readFrom.path)} at ${codeSpan(readFrom.commit.slice(0, 10))}`,
    ...(rules.length > 0
      ? [`rules changed: ${rules.map(({ rule, severity }) => `${codeSpan(rule)} ${severity}`).join(", ")}`]
      : []),
    ...(ignored.length > 0 ? [`ignored: ${ignored.map((glob) => codeSpan(glob)).join(", ")}`] : []),
    `${count(stats.changedFiles, "changed file")}, ${count(stats.unitsRead, "unit")} read`,
  ]
  return `<sub>${parts.join(" · ")}</sub>`
}

/** Sections up to the limit; what is left out is said. */
function withinCharacters(all: readonly string[], limit: number): string {
  const kept: string[] = []
  let length = 0
  for (const section of all) {
    if (length + section.length + 200 > limit) {
      kept.push(`_The rest does not fit here; the report has all of it._`)
      break
    }
    kept.push(section)
    length += section.length + 2
  }
  return `${kept.join("\n\n")}\n`
}
