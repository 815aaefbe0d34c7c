/** A report to the terminal: each finding as a code frame with its words, then what changes in access, then the verdict. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { PlacedFinding, Report } from "../model/report.ts"
import type { Severity } from "../model/severity.ts"
import { type Span, startOf } from "../model/source.ts"
import { type AccessChange, accessChanges } from "./access-changes.ts"
import { codeFrame, type FrameLine } from "./code-frame.ts"
import { columnsOf, firstColumns } from "./columns.ts"
import { codeSpan, plainSentence, terminalText } from "./escape.ts"
import { explanations, isWords } from "./related.ts"
import {
  count,
  doubt,
  isError,
  isPossible,
  listed,
  lookedAt,
  newness,
  placeText,
  settledBy,
  severityWord,
  verdictSentence,
  worstFirst,
} from "./wording.ts"
import { type Look, wrapped } from "./wrap.ts"

export interface Style {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

/** Less than this cannot hold a frame. */
const narrowest = 40

export function renderText(report: Report, style: Style): string {
  const page = pageOf(style)
  const parts = [
    ...worstFirst(report.findings).map((finding) => told(finding, page)),
    ...changes(report, page),
    ...unread(report, page),
    verdict(report, page),
  ]
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`
}

type Ink = Severity | "bold" | "dim" | "code" | "more" | "less" | "rule"

const codes: Readonly<Record<Ink, string>> = {
  critical: "1;35",
  high: "1;31",
  medium: "1;33",
  low: "1;36",
  info: "1;34",
  bold: "1",
  dim: "2",
  code: "36",
  more: "31",
  less: "32",
  rule: "2;34",
}

interface Page {
  readonly width: number
  paint(ink: Ink, text: string): string
  /** Sentences, indented and wrapped, with their code told apart. */
  say(sentence: string, indent: number, ink?: Ink): readonly string[]
}

function pageOf({ colour, width }: Style): Page {
  const room = Math.max(narrowest, width)
  const paint: Page["paint"] = (ink, text) => (colour && text !== "" ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text)
  return {
    width: room,
    paint,
    say(sentence, indent, ink) {
      const look: Look = (kind, text) => (kind === "code" ? paint("code", text) : ink ? paint(ink, text) : text)
      return wrapped(sentence, room - indent, look).map((line) => " ".repeat(indent) + line)
    },
  }
}

function told(finding: PlacedFinding, page: Page): readonly string[] {
  const { location, severity } = finding
  const frame = codeFrame(location, page.width - 12)
  const numbers = frame.map((line) => (line.kind === "line" ? String(line.number).length : 0))
  const gutter = Math.max(2, ...numbers)
  const indent = gutter + 4
  const heading = `${severityWord[severity].toUpperCase()}${isPossible(finding) ? ", possible" : ""}`
  const [title = "", ...more] = page.say(finding.title, columnsOf(heading) + 2, "bold")
  return [
    `${page.paint(severity, heading)}  ${title.trimStart()}`,
    ...more,
    opening(finding, gutter, page),
    ...frame.flatMap((line) => frameRows(line, frame, finding, gutter, page)),
    page.paint("dim", `${" ".repeat(gutter + 2)}│`),
    ...page.say(finding.what, indent),
    ...page.say(finding.why, indent, "dim"),
    ...(isPossible(finding) ? page.say(doubt(finding), indent) : []),
    ...page.say(`**Instead:** ${finding.fix}`, indent),
    ...notes(finding, indent, page),
    ...page.say(`${finding.rule} · ${newness[finding.change]}${finding.waiver === null ? "" : " · waived"}`, indent, "rule"),
  ]
}

function opening({ location }: PlacedFinding, gutter: number, page: Page): string {
  const { line, column } = startOf(location)
  const deleted = location.source.revision === "base" ? "  (as it was before)" : ""
  const place = `${terminalText(location.source.path)}:${line}:${column}`
  return `${" ".repeat(gutter + 2)}${page.paint("dim", "┌─")} ${firstColumns(place, page.width - gutter - 5)}${page.paint("dim", deleted)}`
}

function frameRows(
  line: FrameLine,
  frame: readonly FrameLine[],
  { location, severity }: PlacedFinding,
  gutter: number,
  page: Page,
): readonly string[] {
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

function notes(finding: PlacedFinding, indent: number, page: Page): readonly string[] {
  return explanations(finding).flatMap(({ place, notes: all }) =>
    page.say(`note: ${quoted(place)}: ${all.map((note) => (isWords(note) ? note : codeSpan(note, 100))).join(", ")}`, indent, "dim"),
  )
}

/** A path may look like anything; `line 12` is ours. */
const quoted = (place: string): string => (/^line \d+( before)?$/.test(place) ? place : codeSpan(place))

/** As many phrases as one reads at a glance. */
const mostPhrases = 6

function changes(report: Report, page: Page): readonly (readonly string[])[] {
  const rows = accessChanges(report)
  if (rows.length === 0) return []
  const shown = rows.slice(0, 40)
  const names = shown.map(({ principal }) => plainSentence(codeSpan(principal, 40)))
  const column = Math.max(...names.map(columnsOf))
  const left = rows.length - shown.length
  return [
    [
      page.paint("bold", "What changes in access"),
      ...shown.flatMap((row, i) => changeLines(row, names[i] ?? "", column, page)),
      ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
    ],
  ]
}

function changeLines(row: AccessChange, name: string, column: number, page: Page): readonly string[] {
  const can = row.can.map(({ phrase, flagged }) => (flagged ? codeless(page, phrase) : phrase))
  const perhaps = row.certainty === "possible" ? "may possibly" : "can"
  const words = `${perhaps} ${row.broadens ? "newly" : "no longer"} ${listed(can, mostPhrases)}`
  const only = row.conditions.length === 0 ? "" : ` if ${listed(row.conditions.map((each) => codeSpan(each, 80)), 3)}`
  const mark = page.paint(row.broadens ? "more" : "less", row.broadens ? "+" : "-")
  const narrow = page.width - column < narrowest
  const indent = narrow ? 6 : column + 6
  const lines = [...page.say(`${words}${only}`, indent), ...page.say(because(row.places), indent, "dim")]
  const head = `  ${mark} ${name}`
  if (narrow) return [head, ...lines]
  return [`${head}${" ".repeat(column - columnsOf(name))}  ${(lines[0] ?? "").slice(indent)}`, ...lines.slice(1)]
}

/** What a finding speaks of is set apart by its mark alone: the finding itself stands above. */
const codeless = (_page: Page, phrase: string): string => phrase

const because = (places: readonly Span[]): string =>
  listed(
    places.map((span) => `${codeSpan(placeText(span))}${span.source.revision === "base" ? " before" : ""}`),
    4,
  )

function unread({ diagnostics }: Report, page: Page): readonly (readonly string[])[] {
  if (diagnostics.length === 0) return []
  const shown = [...diagnostics.filter(isError), ...diagnostics.filter((each) => !isError(each))].slice(0, 50)
  const left = diagnostics.length - shown.length
  return [
    [
      page.paint("bold", "What could not be read or decided"),
      ...shown.flatMap((diagnostic) => diagnosticLines(diagnostic, page)),
      ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
    ],
  ]
}

function diagnosticLines(diagnostic: Diagnostic, page: Page): readonly string[] {
  const { at, message, code } = diagnostic
  const where = "source" in at ? `${at.source.path}:${startOf(at).line}:${startOf(at).column}` : at.path
  const mark = isError(diagnostic) ? page.paint("more", "!") : page.paint("dim", "?")
  const [head = "", ...rest] = page.say(`${codeSpan(where)}: ${message}`, 4)
  return [`  ${mark} ${head.trimStart()}`, ...rest, ...page.say(`To settle it, ${settledBy[code]}.`, 4, "dim")]
}

function verdict(report: Report, page: Page): readonly string[] {
  const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("low", "PASS")
  const threshold = report.failOn === "none" ? "only reporting" : `failing from ${report.failOn} on`
  const waived = report.findings.filter(({ waiver }) => waiver !== null).length
  const [head = "", ...rest] = page.say(verdictSentence(report), 6, "bold")
  const foot = [lookedAt(report), threshold, ...(waived > 0 ? [`${count(waived, "finding")} waived`] : [])].join(", ")
  return [...page.say(foot, 0, "dim"), `${word}  ${head.trimStart()}`, ...rest]
}
