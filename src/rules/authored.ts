/** A finding in a file that was generated, to one at the place where its author wrote it, where this change touches that file. */
import type { Finding } from "../model/finding.ts"
import { type Span, textOf } from "../model/source.ts"
import { distinct, mostRelated } from "./blame.ts"
import { lineOf, type Sought, wholeLine } from "./written.ts"

/** `block` is that of the resource, which knows where it comes from. */
export function authored(
  finding: Finding,
  { writtenIn }: Span,
  changed: (span: Span) => boolean,
  sought: Omit<Sought, "text"> = { granted: [] },
): Finding {
  const line = writtenIn && lineOf(writtenIn, { text: textOf(finding.location), ...sought }, changed)
  if (!line) return finding
  const whole: Span = { source: line.source, start: 0, end: line.source.text.length }
  if (!changed(whole)) {
    const related = [{ span: line, note: "the program's line that made it" }, ...finding.related]
    return { ...finding, related: distinct(related, finding.location).slice(0, mostRelated) }
  }
  const related = [{ span: finding.location, note: "what came of it" }, ...finding.related]
  return {
    ...finding,
    location: line,
    block: wholeLine(line),
    related: distinct(related, line).slice(0, mostRelated),
  }
}
