/** A report to the terminal: each finding as a code frame, then the table of changes, then the verdict. */
import type { PlacedFinding, Report } from "../model/report.ts"
import type { Severity } from "../model/severity.ts"
import { linesOf, positionAt, type Span, startOf } from "../model/source.ts"
import { plainLine, terminalText } from "./escape.ts"
import { count, phrases, placeText, severityWord, verdictSentence, worstFirst } from "./wording.ts"

export interface Style {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

export function renderText(report: Report, style: Style): string {
  const paint = painter(style)
  const parts = [
    ...worstFirst(report.findings).map((finding) => frame(finding, style, paint)),
    ...changes(report, style, paint),
    ...unread(report, style, paint),
    verdict(report, paint),
  ]
  return `${parts.join("\n\n")}\n`
}

type Paint = (kind: "bold" | "dim" | "red" | "green" | Severity, text: string) => string

const codes: Readonly<Record<Parameters<Paint>[0], string>> = {
  bold: "1",
  dim: "2",
  red: "1;31",
  green: "1;32",
  critical: "1;37;41",
  high: "1;31",
  medium: "1;33",
  low: "1;36",
  info: "1;34",
}

const painter =
  ({ colour }: Style): Paint =>
  (kind, text) =>
    colour ? `\u001b[${codes[kind]}m${text}\u001b[0m` : text

function frame(finding: PlacedFinding, style: Style, paint: Paint): string {
  const label = paint(finding.severity, ` ${severityWord[finding.severity].toUpperCase()} `)
  const possible = finding.certainty === "possible" ? paint("dim", " (possible)") : ""
  const position = startOf(finding.location)
  const deleted = finding.location.source.revision === "base" ? ", deleted by this change" : ""
  return [
    `${label} ${paint("bold", plainLine(finding.title))}${possible}`,
    paint("dim", `  --> ${terminalText(finding.location.source.path)}:${position.line}:${position.column}${deleted}`),
    ...excerpt(finding.location, finding.severity, style, paint),
    ...wrap(plain(finding.what), style.width, "  "),
    ...wrap(plain(finding.why), style.width, "  ").map((line) => paint("dim", line)),
    ...wrap(`Instead: ${plain(finding.fix)}`, style.width, "  "),
    ...(finding.because === undefined ? [] : wrap(`Possible only: ${plain(finding.because)}.`, style.width, "  ")),
    ...finding.related.map(({ span, note }) =>
      paint(
        "dim",
        `  see ${terminalText(placeText(span))}${span.source.revision === "base" ? " (before)" : ""}: ${plainLine(note, 100)}`,
      ),
    ),
    paint("dim", `  ${finding.rule}`),
  ].join("\n")
}

/** The blamed line with two before and one after it, and the blamed text underlined. */
function excerpt(span: Span, severity: Severity, { width }: Style, paint: Paint): readonly string[] {
  const { source } = span
  const first = positionAt(source, span.start)
  const last = positionAt(source, Math.max(span.start, span.end - 1))
  const total = linesOf(source).length
  const from = Math.max(1, first.line - 2)
  const to = Math.min(total, first.line + 1)
  const gutter = String(to).length
  const side = source.revision === "base" ? "-" : " "
  const rows: string[] = []
  for (let line = from; line <= to; line++) {
    const text = lineText(span, line)
    const number = String(line).padStart(gutter)
    const isBlamed = line === first.line
    rows.push(
      `${paint("dim", `  ${number} |${side}`)}${isBlamed ? terminalText(text).slice(0, width - gutter - 5) : paint("dim", terminalText(text).slice(0, width - gutter - 5))}`,
    )
    if (!isBlamed) continue
    const lead = terminalText(text.slice(0, first.column - 1)).length
    const end = last.line === first.line ? last.column : text.length
    const length = Math.max(1, terminalText(text.slice(first.column - 1, end)).length)
    const room = width - gutter - 5 - lead
    if (room > 0)
      rows.push(
        `${paint("dim", `  ${" ".repeat(gutter)} | `)}${" ".repeat(lead)}${paint(severity, "^".repeat(Math.min(length, room)))}`,
      )
  }
  return rows
}

function lineText({ source }: Span, line: number): string {
  const starts = linesOf(source)
  return source.text.slice(starts[line - 1] ?? 0, starts[line] ?? source.text.length).replace(/\r?\n$/, "")
}

/** Sentences for the terminal: code is told by its own look, so the backticks go. */
const plain = (text: string): string => plainLine(text.replace(/`+ ?(.*?) ?`+/g, "$1"), 2000)

function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return line === "" ? lines : [...lines, indent + line]
}

function changes(report: Report, { width }: Style, paint: Paint): readonly string[] {
  if (report.deltas.length === 0) return []
  const groups = new Map<string, { principal: string; broadens: boolean; words: Set<string>; places: Set<string> }>()
  for (const delta of report.deltas) {
    const key = `${delta.broadens ? 0 : 1}${delta.principal}`
    const group = groups.get(key) ?? {
      principal: delta.principal,
      broadens: delta.broadens,
      words: new Set<string>(),
      places: new Set<string>(),
    }
    for (const phrase of phrases(delta.capabilities)) group.words.add(phrase)
    group.places.add(placeText(delta.location))
    groups.set(key, group)
  }
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  const column = Math.min(44, Math.max(...rows.map(({ principal }) => plainLine(principal, 60).length)))
  const lines = rows.flatMap(({ principal, broadens, words, places }) => {
    const can = `${broadens ? "can newly" : "can no longer"} ${[...words].join(", ")}`
    const because = `${[...places].slice(0, 3).join(", ")}${places.size > 3 ? " …" : ""}`
    const [head = "", ...rest] = wrap(`${can} (${terminalText(because)})`, width, " ".repeat(column + 5))
    return [
      `  ${paint(broadens ? "red" : "green", broadens ? "+" : "-")} ${terminalText(plainLine(principal, 60)).padEnd(column)} ${head.trimStart()}`,
      ...rest,
    ]
  })
  return [[paint("bold", "What changes in access"), ...lines].join("\n")]
}

function unread(report: Report, { width }: Style, paint: Paint): readonly string[] {
  if (report.diagnostics.length === 0) return []
  const lines = report.diagnostics.flatMap(({ severity, message, at }) => {
    const where = "source" in at ? `${at.source.path}:${startOf(at).line}:${startOf(at).column}` : at.path
    return wrap(
      `${severity === "error" ? "not read" : "not decided"}: ${terminalText(where)}: ${plain(message)}`,
      width,
      "  ",
    )
  })
  return [[paint("bold", "What could not be read or decided"), ...lines].join("\n")]
}

function verdict(report: Report, paint: Paint): string {
  const looked = paint(
    "dim",
    `${count(report.stats.changedFiles, "changed file")}, ${count(report.stats.unitsRead, "unit")} read, ${report.failOn === "none" ? "only reporting" : `failing from ${report.failOn} on`}`,
  )
  return `${report.verdict === "fail" ? paint("red", "FAIL") : paint("green", "PASS")} ${verdictSentence(report)}\n${looked}`
}
