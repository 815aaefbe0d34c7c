/** A report to the terminal: each finding as a code frame with its words, then what changes in access, then the verdict. */
import type { PlacedFinding, Report } from "../model/report.ts"
import { endOf, type Span, startOf } from "../model/source.ts"
import { codeFrame, type FrameLine } from "./code-frame.ts"
import { columnsOf, lastColumns } from "./columns.ts"
import { continued } from "./continued.ts"
import { codeSpan, terminalText } from "./escape.ts"
import { type Occasion, occasionOf } from "./occasion.ts"
import { type Block, type Page, pageOf, type Style } from "./page.ts"
import { explanations, isWords } from "./related.ts"
import { suggestionDiff } from "./suggestion-diff.ts"
import { accessBlocks, unreadBlocks } from "./text-access.ts"
import { gateBlocks } from "./text-gate.ts"
import { tallyBlocks } from "./text-tally.ts"
import { acceptance, toldWaivers, waivedFindings } from "./waivers.ts"
import { count, doubt, isPossible, severityWord, startingFrom, verdictSentence, worstFirst } from "./wording.ts"

export function renderText(report: Report, style: Style): string {
  const page = pageOf(style)
  const occasion = occasionOf(report)
  const blocks = [
    ...worstFirst(report.findings).map((finding) => told(finding, occasion, page)),
    ...tallyBlocks(report, page),
    ...accessBlocks(report, page),
    ...unreadBlocks(report, page),
    ...waiverBlocks(report, page),
    ...gateBlocks(report, page),
    verdict(report, page),
  ]
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`
}

function told(finding: PlacedFinding, { newness }: Occasion, page: Page): Block {
  const { location, severity } = finding
  // As wide as the number of the last line that a frame may show.
  const gutter = Math.max(2, String(endOf(location).line + 1).length)
  const frame = codeFrame(location, page.width - gutter - 4)
  const indent = gutter + 4
  const heading = `${severityWord[severity].toUpperCase()}${isPossible(finding) ? ", possible" : ""}`
  const [title = "", ...more] = page.say(finding.title, columnsOf(heading) + 2, "bold")
  return [
    `${page.paint(severity === "critical" ? "label" : severity, heading)}  ${title.trimStart()}`,
    ...more,
    opening(finding, gutter, page),
    ...frame.flatMap((line) => frameRows(line, frame, finding, gutter, page)),
    page.paint("dim", `${" ".repeat(gutter + 2)}│`),
    ...page.say(finding.what, indent),
    ...page.say(finding.why, indent, "dim"),
    ...(isPossible(finding) ? page.say(doubt(finding), indent) : []),
    ...page.say(`**Instead:** ${finding.fix}`, indent),
    ...suggestionDiff(finding, gutter, page),
    ...commandLines(finding, indent, page),
    ...notes(finding, frame, indent, page),
    ...page.say(
      `${finding.rule} · ${newness[finding.change]}${finding.waiver === null ? "" : " · waived"}`,
      indent,
      "rule",
    ),
  ]
}

/** In lines that a shell takes for one, so that it can be copied. */
function commandLines({ command }: PlacedFinding, indent: number, page: Page): Block {
  if (!command) return []
  const lines = continued(terminalText(command.text), page.width - indent - 4)
  return [
    ...page.say(`${startingFrom(command)}:`, indent),
    ...lines.map((line, i) => `${" ".repeat(indent + (i === 0 ? 2 : 4))}${page.paint("code", line)}`),
  ]
}

function waiverBlocks(report: Report, page: Page): readonly Block[] {
  const told = [
    ...waivedFindings(report).map((finding) => ({
      label: finding.title,
      sentence: acceptance(finding.waiver, report),
    })),
    ...toldWaivers(report),
  ]
  if (told.length === 0) return []
  return [
    [
      page.paint("bold", "Waivers"),
      ...told.flatMap(({ label, sentence }) => page.say(`**${label}** · ${sentence}`, 4)),
    ],
  ]
}

function opening({ location }: PlacedFinding, gutter: number, page: Page): string {
  const { line, column } = startOf(location)
  const revision = location.source.revision === "base" ? "  (as it was before)" : ""
  const place = `${terminalText(location.source.path)}:${line}:${column}`
  const room = page.width - gutter - 5 - revision.length
  return `${" ".repeat(gutter + 2)}${page.paint("dim", "┌─")} ${lastColumns(place, room)}${page.paint("dim", revision)}`
}

function frameRows(
  line: FrameLine,
  frame: readonly FrameLine[],
  { location, severity }: PlacedFinding,
  gutter: number,
  page: Page,
): Block {
  if (line.kind === "gap") return [page.paint("dim", `${" ".repeat(gutter + 2)}⋮`)]
  const number = page.paint("dim", ` ${String(line.number).padStart(gutter)} `)
  if (!line.blamed) return [`${number}${page.paint("dim", `│ ${line.text}`.trimEnd())}`]
  const isBase = location.source.revision === "base"
  const blamed = frame.filter((each) => each.kind === "line" && each.blamed).length
  // One line is underlined; of several, each bears a bar at its side.
  if (blamed > 1) return [`${number}${page.paint(severity, isBase ? "-" : "┃")} ${line.text}`]
  const [start, end] = line.blamed
  const carets = page.paint(severity, "^".repeat(Math.max(1, end - start)))
  return [
    `${number}${isBase ? page.paint(severity, "-") : page.paint("dim", "│")} ${line.text}`,
    `${page.paint("dim", `${" ".repeat(gutter + 2)}│`)} ${" ".repeat(start)}${carets}`,
  ]
}

/** Places that the frame already shows are not told again. */
function notes(finding: PlacedFinding, frame: readonly FrameLine[], indent: number, page: Page): Block {
  const isShown = (span: Span) =>
    span.source === finding.location.source &&
    frame.some((line) => line.kind === "line" && line.number === startOf(span).line)
  return explanations(finding)
    .filter(({ span }) => !isShown(span))
    .flatMap(({ place, when, notes: all }) => {
      const words = all.map((note) => (isWords(note) ? note : codeSpan(note, 100))).join(", ")
      return page.say(`note: ${quoted(place)}${when}: ${words}`, indent, "dim")
    })
}

/** A path may look like anything; `line 12` is ours. */
const quoted = (place: string): string => (/^line \d+$/.test(place) ? place : codeSpan(place))

function verdict(report: Report, page: Page): Block {
  const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("pass", "PASS")
  const threshold =
    report.failOn === "none" ? `only reporting, measured at ${report.wouldFailOn}` : `failing from ${report.failOn} on`
  const waived = report.findings.filter(({ waiver }) => waiver !== null).length
  const [head = "", ...rest] = page.say(verdictSentence(report), 6, "bold")
  const foot = [
    occasionOf(report).lookedAt(report.stats),
    threshold,
    ...(waived > 0 ? [`${count(waived, "finding")} waived`] : []),
  ].join(", ")
  return [...page.say(foot, 0, "dim"), `${word}  ${head.trimStart()}`, ...rest]
}
