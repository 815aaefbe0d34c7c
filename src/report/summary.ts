/** A report to the summary that a reviewer reads: the verdict, what changes in access, what could not be judged, how the gate was set. */
import type { PlacedFinding, Report } from "../model/report.ts"
import { renderFinding } from "./comment-body.ts"
import { codeSpan, prose } from "./escape.ts"
import { bytes, characters, fitted, type Part, whole } from "./fit.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { occasionOf } from "./occasion.ts"
import { previewLines } from "./preview.ts"
import { accessTable } from "./summary-table.ts"
import { acceptance, toldWaivers, waivedFindings } from "./waivers.ts"
import { count, isError, isPossible, listed, settledBy, severityWord, verdictSentence, worstFirst } from "./wording.ts"

/** GitHub takes 65,536 characters; the rest is left for the marker. */
const commentLimit = 63_500
/** GitHub drops a job summary of more than 1 MiB: all steps of a job that write to one file share it. */
const jobSummaryLimit = 1_000_000

/** The comment on the pull request. Findings that stand on the diff are only listed; the others are told in full. */
export const renderSummary = (
  report: Report,
  links: Links,
  standsOnDiff: (finding: PlacedFinding) => boolean = ({ placement }) => placement !== "summary",
): string =>
  isUneventful(report)
    ? oneLine(report)
    : fitted(
        partsOf(
          report,
          links,
          worstFirst(report.findings).filter((each) => !standsOnDiff(each)),
        ),
        commentLimit,
        characters,
      )

/** The heads of all parts with what they count may take so many bytes. */
const least = 60_000

/**
 * The summary of the job, with every finding in full: it is there even where nothing may be posted. `taken` are the bytes that
 * stand in its file already.
 */
export function renderJobSummary(report: Report, links: Links, taken = 0): string {
  if (isUneventful(report)) return oneLine(report)
  const room = jobSummaryLimit - taken
  return room < least
    ? `### ${light(report)} ${verdictSentence(report)}\n\nNo room is left to say more; the JSON report has all of it.\n`
    : fitted(partsOf(report, links, worstFirst(report.findings)), room, bytes)
}

/**
 * Whether there is nothing to tell a reviewer: a pull request that changes no access to AI gets no comment at all. What merely
 * could not be decided stands in the job summary. A waiver that it brings is always told.
 */
export const isSilent = (report: Report): boolean =>
  report.findings.length === 0 &&
  !report.diagnostics.some(isError) &&
  !report.deltas.some(({ broadens }) => broadens) &&
  !report.waivers.some(({ isNew }) => isNew)

const isUneventful = (report: Report): boolean =>
  isSilent(report) &&
  report.deltas.length === 0 &&
  report.diagnostics.length === 0 &&
  report.preview === null &&
  report.configuration.refused.length === 0 &&
  report.waivers.every(({ state }) => state === "stale")

const oneLine = (report: Report): string =>
  `🟢 ${verdictSentence(report)} Looked at: ${occasionOf(report).lookedAt(report.stats)}.\n`

function partsOf(report: Report, links: Links, inFull: readonly PlacedFinding[]): readonly Part[] {
  const standing = worstFirst(report.findings.filter(({ waiver }) => waiver === null))
  return [
    whole(`### ${light(report)} ${verdictSentence(report)}`),
    ...accessTable(report, links),
    ...accessPage(links),
    ...list(
      count(standing.length, "finding"),
      standing.map((finding) => findingLine(finding, links)),
    ),
    ...full(inFull, links, inFull.length < report.findings.length),
    ...unjudged(report, links),
    ...list("Waivers", [
      ...waivedFindings(report).map(
        (finding) => `${findingLine(finding, links)}: ${prose(acceptance(finding.waiver, report))}`,
      ),
      ...toldWaivers(report).map(({ label, sentence }) => `**${label}** · ${prose(sentence)}`),
    ]),
    ...list(
      "Once this is merged",
      previewLines(report).map(({ words, finding }) =>
        finding ? `${prose(words)}: ${findingLine(finding, links)}` : prose(words),
      ),
    ),
    ...list(
      "Not applied, since the central policy decides",
      report.configuration.refused.map((each) => prose(each)),
    ),
    whole(footer(report)),
  ]
}

/** Whoever wants to see all of it, and not what changed alone. */
const accessPage = ({ page }: Links): readonly Part[] =>
  page
    ? [whole(`Access before and after: ${codeSpan(page.name)} among [the artifacts of this run](${page.address})`)]
    : []

const light = ({ verdict, findings }: Report): string =>
  verdict === "fail" ? "🔴" : findings.some(({ waiver }) => waiver === null) ? "🟡" : "🟢"

const list = (title: string, items: readonly string[]): readonly Part[] =>
  items.length === 0
    ? []
    : [
        {
          head: `**${title}**`,
          after: "\n\n",
          items: items.map((item) => `- ${item}`),
          between: "\n",
          more: (left) => `and ${left} more; the JSON report has all of them`,
        },
      ]

const findingLine = (finding: PlacedFinding, links: Links): string =>
  `**${severityWord[finding.severity]}**${isPossible(finding) ? ", possible" : ""} · ${prose(finding.title, 1000)} · ${linkedPlace(finding.location, links)}`

/** What stands on no line of the diff, or all of them. */
function full(findings: readonly PlacedFinding[], links: Links, isRest: boolean): readonly Part[] {
  if (findings.length === 0) return []
  return [
    {
      head: isRest ? "**Not on the diff**" : "**In full**",
      items: findings.map((finding) =>
        renderFinding(finding, links, { at: ` · ${linkedPlace(finding.location, links)}` }),
      ),
      after: "\n\n",
      between: "\n\n---\n\n",
      more: (left) => `and ${count(left, "more finding")}; the JSON report has all of them`,
    },
  ]
}

/** Errors first: those are what blocks. */
function unjudged(report: Report, links: Links): readonly Part[] {
  const { diagnostics } = report
  const { settles } = occasionOf(report)
  const ordered = [...diagnostics.filter(isError), ...diagnostics.filter((each) => !isError(each))]
  return list(
    "What could not be read or decided",
    ordered.map((diagnostic) => {
      const { at, message, code } = diagnostic
      const where = "source" in at ? linkedPlace(at, links) : codeSpan(at.path)
      return `${isError(diagnostic) ? "**Not read**" : "Not decided"} · ${where}: ${prose(message)}. To settle it, ${settles[code] ?? settledBy[code]}.`
    }),
  )
}

function footer(report: Report): string {
  const { failOn, configuration } = report
  const { rules, ignored, ownRules } = configuration
  const parts = [
    failOn === "none" ? `Only reports, measured at **${report.wouldFailOn}**` : `Fails from **${failOn}** on`,
    configuredBy(configuration),
    ...(ownRules === null
      ? []
      : [`${count(ownRules.paths.size, "rule")} of your own in ${codeSpan(ownRules.directory)}`]),
    ...(rules.length > 0
      ? [
          `rules changed: ${listed(
            rules.map(({ rule, severity }) => `${codeSpan(rule)} ${severity}`),
            20,
          )}`,
        ]
      : []),
    ...(ignored.length > 0
      ? [
          `ignored: ${listed(
            ignored.map((glob) => codeSpan(glob)),
            20,
          )}`,
        ]
      : []),
    occasionOf(report).lookedAt(report.stats),
    report.base === null ? "" : `${codeSpan(report.base.slice(0, 10))} to ${codeSpan(report.head.slice(0, 10))}`,
  ]
  return `<sub>${parts.filter(Boolean).join(" · ")}</sub>`
}

function configuredBy({ policy, readFrom }: Report["configuration"]): string {
  const file = readFrom && `${codeSpan(readFrom.path)} at ${codeSpan(readFrom.commit.slice(0, 10))}`
  if (policy === "repository") return file === null ? "no configuration file" : `configured by ${file}`
  return `configured by the workflow's policy${file === null ? "" : `, which ${file} may only tighten`}`
}
