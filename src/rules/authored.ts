/** A finding in a file that was generated, to one at the place where its author wrote it, where this change touches that file. */
import type { Finding } from "../model/finding.ts"
import type { Span } from "../model/source.ts"
import { distinct, mostRelated } from "./blame.ts"

/** `block` is that of the resource, which knows where it comes from. */
export function authored(finding: Finding, { writtenIn }: Span, changed: (span: Span) => boolean): Finding {
  if (!writtenIn) return finding
  const whole: Span = { source: writtenIn.source, start: 0, end: writtenIn.source.text.length }
  if (!changed(whole)) {
    const related = [{ span: writtenIn, note: "the program's line that made it" }, ...finding.related]
    return { ...finding, related: distinct(related, finding.location).slice(0, mostRelated) }
  }
  const related = [{ span: finding.location, note: "what came of it" }, ...finding.related]
  return {
    ...finding,
    location: writtenIn,
    block: writtenIn,
    related: distinct(related, writtenIn).slice(0, mostRelated),
  }
}
