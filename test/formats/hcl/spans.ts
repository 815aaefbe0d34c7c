/** A tree to what breaks the promises about its spans. */
import type { Span } from "../../../src/model/source.ts"

/** Names that a block or an argument has may stand outside of it in JSON; everything else lies in what it is part of. */
export function badSpans(node: unknown, outer?: Span, found: string[] = []): readonly string[] {
  if (Array.isArray(node)) for (const each of node) badSpans(each, outer, found)
  else if (typeof node === "object" && node !== null) {
    const span = "span" in node ? (node.span as Span) : undefined
    if (span) {
      const { start, end, source } = span
      const name = `${"kind" in node ? String(node.kind) : "node"} ${start}-${end}`
      if (!(0 <= start && start <= end && end <= source.text.length)) found.push(`${name} is not in the text`)
      if (outer && (start < outer.start || end > outer.end)) found.push(`${name} is not in ${outer.start}-${outer.end}`)
      if ("kind" in node && node.kind === "literal" && "text" in node) {
        // As long as its span means written verbatim.
        const text = String(node.text)
        if (text.length === end - start && source.text.slice(start, end) !== text) found.push(`${name} is not verbatim`)
      }
    }
    for (const [key, child] of Object.entries(node))
      if (!/[sS]pan$|^source$|^labels$/.test(key)) badSpans(child, span ?? outer, found)
  }
  return found
}
