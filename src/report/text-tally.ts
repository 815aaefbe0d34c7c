/** How many findings there are by cloud and severity, for the terminal: of what is deployed there may be many. */
import { deployed, type Report } from "../model/report.ts"
import { columnsOf } from "./columns.ts"
import { codeSpan, plainSentence } from "./escape.ts"
import type { Block, Page } from "./page.ts"
import { tallyOf } from "./tally.ts"
import { severityWord } from "./wording.ts"

export function tallyBlocks({ head, findings }: Report, page: Page): readonly Block[] {
  const rows = head === deployed ? tallyOf(findings) : []
  if (rows.length === 0) return []
  const names = rows.map(({ cloud }) => plainSentence(codeSpan(cloud, 20)))
  const column = Math.max(...names.map(columnsOf))
  const heading = (rows[0]?.counts ?? [])
    .map(([severity]) => severityWord[severity].toLowerCase().padStart(10))
    .join("")
  return [
    [
      page.paint("bold", "Findings by cloud"),
      page.paint("dim", `  ${" ".repeat(column)}${heading}`),
      ...rows.map(({ counts }, i) => {
        const numbers = counts.map(([severity, number]) =>
          number === 0 ? page.paint("dim", "–".padStart(10)) : page.paint(severity, String(number).padStart(10)),
        )
        return `  ${(names[i] ?? "").padEnd(column)}${numbers.join("")}`
      }),
    ],
  ]
}
