/** What to write instead, to a small diff in the terminal: the lines as they are, as far as they are known, and as they should be. */
import type { PlacedFinding } from "../model/report.ts"
import { linesOf } from "../model/source.ts"
import { firstColumns } from "./columns.ts"
import { terminalText } from "./escape.ts"
import type { Block, Ink, Page } from "./page.ts"

/** Of longer ones, the beginning is shown: the comment and the report have all of it. */
const mostLines = 12

export function suggestionDiff({ suggestion, location }: PlacedFinding, gutter: number, page: Page): Block {
  if (suggestion === null) return []
  const { path, startLine, endLine, text } = suggestion
  const room = page.width - gutter - 4
  const row = (sign: "-" | "+", ink: Ink) => (line: string, i: number) =>
    `${page.paint("dim", ` ${String(startLine + i).padStart(gutter)} `)}${page.paint(ink, `${sign} ${firstColumns(terminalText(line.replace(/\r$/, "")), room)}`.trimEnd())}`
  const { source } = location
  const isShown = source.revision === "head" && source.path === path
  const before = isShown
    ? source.text.slice(linesOf(source)[startLine - 1], linesOf(source)[endLine]).replace(/\n$/, "")
    : ""
  const shown = (lines: readonly string[]) => lines.slice(0, mostLines)
  const gap = (lines: readonly string[]) =>
    lines.length > mostLines ? [page.paint("dim", `${" ".repeat(gutter + 2)}⋮`)] : []
  const [old, fresh] = [isShown ? before.split("\n") : [], text === "" ? [] : text.split("\n")]
  return [...shown(old).map(row("-", "more")), ...gap(old), ...shown(fresh).map(row("+", "less")), ...gap(fresh)]
}
