/** A place to Markdown that leads there, safe in a table too. */
import type { Span } from "../model/source.ts"
import { codeCell } from "./escape.ts"
import type { Links } from "./links.ts"
import { placeText } from "./wording.ts"

export function linkedPlace(span: Span, links: Links): string {
  const url = links.blob(span)
  const text = codeCell(placeText(span), 200)
  const linked = url === undefined ? text : `[${text}](${url})`
  return span.source.revision === "base" ? `${linked} before` : linked
}
