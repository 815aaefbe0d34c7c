/** What changes in access, and what could not be judged, for the terminal. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Report } from "../model/report.ts"
import { type Span, startOf } from "../model/source.ts"
import { type AccessChange, accessChanges } from "./access-changes.ts"
import { columnsOf } from "./columns.ts"
import { codeSpan, plainSentence } from "./escape.ts"
import { type Occasion, occasionOf } from "./occasion.ts"
import { type Block, narrowest, type Page } from "./page.ts"
import { isError, listed, placeText, settledBy } from "./wording.ts"

/** As many phrases as one reads at a glance. */
const mostPhrases = 6

export function accessBlocks(report: Report, page: Page): readonly Block[] {
  const { access } = occasionOf(report)
  const rows = accessChanges(report)
  if (rows.length === 0) return []
  const shown = rows.slice(0, 40)
  const names = shown.map(({ principal }) => plainSentence(codeSpan(endOf(principal, 40), 40)))
  const column = Math.max(...names.map(columnsOf))
  const left = rows.length - shown.length
  return [
    [
      page.paint("bold", access.title),
      ...shown.flatMap((row, i) => changeLines(row, access, names[i] ?? "", column, page)),
      ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
    ],
  ]
}

/** What a path begins with, many have in common: its end tells one from another. */
function endOf(name: string, most: number): string {
  const parts = name.split("/")
  while (parts.length > 1 && parts.join("/").length + 2 > most) parts.shift()
  const end = `…/${parts.join("/")}`
  return name.length <= most || end.length > most ? name : end
}

function changeLines(
  row: AccessChange,
  { gained, lost }: Occasion["access"],
  name: string,
  column: number,
  page: Page,
): Block {
  const can = row.can.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase))
  const perhaps = row.certainty === "possible" ? " (possibly)" : ""
  const words = `${row.broadens ? gained : lost} ${listed(can, mostPhrases)}${perhaps}`
  const only =
    row.conditions.length === 0
      ? ""
      : ` if ${listed(
          row.conditions.map((each) => codeSpan(each, 80)),
          3,
        )}`
  const mark = page.paint(row.broadens ? "more" : "less", row.broadens ? "+" : "-")
  const narrow = page.width - column < narrowest
  const indent = narrow ? 6 : column + 6
  const lines = [...page.say(`${words}${only}`, indent), ...page.say(because(row.places), indent, "dim")]
  const head = `  ${mark} ${name}`
  if (narrow) return [head, ...lines]
  return [`${head}${" ".repeat(column - columnsOf(name))}  ${(lines[0] ?? "").slice(indent)}`, ...lines.slice(1)]
}

const because = (places: readonly Span[]): string =>
  listed(
    places.map((span) => `${codeSpan(placeText(span))}${span.source.revision === "base" ? " before" : ""}`),
    4,
  )

export function unreadBlocks(report: Report, page: Page): readonly Block[] {
  const { diagnostics } = report
  const { settles } = occasionOf(report)
  if (diagnostics.length === 0) return []
  const shown = [...diagnostics.filter(isError), ...diagnostics.filter((each) => !isError(each))].slice(0, 50)
  const left = diagnostics.length - shown.length
  return [
    [
      page.paint("bold", "What could not be read or decided"),
      ...shown.flatMap((each, i) => [
        ...diagnosticLines(each, page),
        // What settles several is told after the last of them.
        ...(each.code === shown[i + 1]?.code
          ? []
          : page.say(`To settle it, ${settles[each.code] ?? settledBy[each.code]}.`, 4, "dim")),
      ]),
      ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
    ],
  ]
}

function diagnosticLines(diagnostic: Diagnostic, page: Page): Block {
  const { at, message } = diagnostic
  const where = "source" in at ? `${at.source.path}:${startOf(at).line}:${startOf(at).column}` : at.path
  const mark = isError(diagnostic) ? page.paint("more", "!") : page.paint("dim", "?")
  const [head = "", ...rest] = page.say(`${codeSpan(where)}: ${message}`, 4)
  return [`  ${mark} ${head.trimStart()}`, ...rest]
}
