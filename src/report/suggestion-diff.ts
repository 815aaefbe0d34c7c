/** What to write instead, to a small diff in the terminal: the lines as they are, as far as they are known, and as they should be. */
import type { PlacedFinding } from "../model/report.ts"
import { linesOf } from "../model/source.ts"
import { firstColumns } from "./columns.ts"
import { terminalText } from "./escape.ts"
import type { Block, Ink, Page } from "./page.ts"

/** Of longer ones, the beginning is shown: the comment and the report have all of it. */
const mostLines = 12
/** Of a line that is too wide, so much is shown, on rows one below the other. */
const mostRows = 5

export function suggestionDiff({ suggestion, location }: PlacedFinding, gutter: number, page: Page): Block {
  if (suggestion === null) return []
  const { path, startLine, endLine, text } = suggestion
  const { source } = location
  const old =
    source.revision === "head" && source.path === path
      ? source.text
          .slice(linesOf(source)[startLine - 1], linesOf(source)[endLine])
          .replace(/\n$/, "")
          .split("\n")
      : []
  const fresh = text === "" ? [] : text.split("\n")
  const gap = page.paint("dim", `${" ".repeat(gutter + 2)}⋮`)
  const shown = (lines: readonly string[], sign: "-" | "+", ink: Ink): Block => [
    ...lines.slice(0, mostLines).flatMap((line, i) =>
      rowsOf(terminalText(line), page.width - gutter - 4).map((row, part) => {
        const number = part === 0 ? String(startLine + i) : ""
        return `${page.paint("dim", ` ${number.padStart(gutter)} `)}${page.paint(ink, `${part === 0 ? sign : " "} ${row}`.trimEnd())}`
      }),
    ),
    ...(lines.length > mostLines ? [gap] : []),
  ]
  return [...shown(old, "-", "more"), ...shown(fresh, "+", "less")]
}

/** What to write must be read to its end: a wide line goes on below. */
function rowsOf(line: string, room: number): readonly string[] {
  const rows: string[] = []
  let rest = line
  do {
    const row = firstColumns(rest, room)
    rows.push(row)
    rest = rest.slice(row.length)
  } while (rest !== "" && rows.length < mostRows && rows.at(-1) !== "")
  return rows
}
