/** What becomes of the gate itself, for the terminal: its configuration once this is merged, and what of it is not applied. */
import type { Report } from "../model/report.ts"
import { codeSpan } from "./escape.ts"
import type { Block, Page } from "./page.ts"
import { previewLines } from "./preview.ts"
import { placeText, severityWord } from "./wording.ts"

export function gateBlocks(report: Report, page: Page): readonly Block[] {
  const merged = previewLines(report).map(({ words, finding }) =>
    finding
      ? `${words}: ${severityWord[finding.severity]}, ${finding.title}, ${codeSpan(placeText(finding.location))}`
      : words,
  )
  return [
    ...block("Once this is merged", merged, page),
    ...block("Not applied, since the central policy decides", report.configuration.refused, page),
  ]
}

const block = (title: string, items: readonly string[], page: Page): readonly Block[] =>
  items.length === 0
    ? []
    : [[page.paint("bold", title), ...items.flatMap((item) => [`  - ${page.say(item, 4).join("\n").trimStart()}`])]]
