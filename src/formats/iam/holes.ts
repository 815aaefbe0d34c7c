/** The text of a template to a Text: `${…}` and `{{…}}` are holes, `{% … %}`, `%{ … }` and `{# … #}` are dropped. */
import type { Source } from "../../model/source.ts"
import type { Piece, Text } from "../../model/value.ts"

/** An expression longer than this is text that happens to have a brace. */
const LONGEST = 2000
/** After this many marks that nothing closes, the file is no template and each further one would cost as much. */
const MOST_FAILURES = 1000

const MARK = /\$\{|\{\{|\{%|\{#|%\{/g

export function templateText(source: Source): Text {
  const { text } = source
  const pieces: Piece[] = []
  let done = 0
  const upTo = (end: number) => {
    if (end > done) pieces.push({ kind: "literal", text: text.slice(done, end), span: { source, start: done, end } })
  }
  const marks = new RegExp(MARK)
  let failures = 0
  for (let found = marks.exec(text); found && failures < MOST_FAILURES; found = marks.exec(text)) {
    const start = found.index
    const mark = found[0]
    const end = mark === "${" || mark === "%{" ? closingBrace(text, start + 2) : closing(text, start, mark)
    if (end === undefined) failures++
    if (end === undefined || start < done) continue
    const name = text
      .slice(start + mark.length, end - (mark.startsWith("{") ? 2 : 1))
      .replace(/^[\s{~-]+|[\s}~-]+$/g, "")
    if (mark === "${" && (name === "" || isPolicyVariable(name))) continue
    const escaped = text[start - 1] === mark[0] && (mark === "${" || mark === "%{")
    if (escaped && start > done) {
      upTo(start - 1)
      pieces.push({ kind: "literal", text: mark, span: { source, start: start - 1, end: start + 2 } })
      done = start + 2
      continue
    }
    if (mark === "%{" && !/^(?:if|else|endif|for|endfor)\b/.test(name)) continue
    upTo(start)
    if (mark === "${" || mark === "{{") pieces.push({ kind: "hole", name, span: { source, start, end } })
    done = end
    marks.lastIndex = end
  }
  upTo(text.length)
  return { kind: "text", pieces, span: { source, start: 0, end: text.length } }
}

/** A chart of Helm's is no YAML before it is rendered. */
export const isChart = (text: string): boolean =>
  /\{\{-?\s*(?:if|else|end|range|with|define|include|template|block)\b|\{\{-?\s*[.$]/.test(text)

export const hasHoles = (text: string): boolean => text.search(MARK) >= 0

/**
 * Whether `${name}` is IAM's own: it is filled in when a request comes, not when the file is made.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function isPolicyVariable(name: string): boolean {
  return (
    name === "*" || name === "?" || name === "$" || /^[A-Za-z][\w.-]*:[A-Za-z][\w./:@-]*(?:\s*,\s*'[^']*')?$/.test(name)
  )
}

/** The offset after the brace that closes an expression, which may hold braces and quoted text itself. */
function closingBrace(text: string, from: number): number | undefined {
  const limit = Math.min(text.length, from + LONGEST)
  let open = 1
  for (let at = from; at < limit; at++) {
    const char = text[at]
    if (char === "{") open++
    else if (char === "}" && --open === 0) return at + 1
    else if (char === "\n" && open === 1) return undefined
  }
  return undefined
}

function closing(text: string, start: number, mark: string): number | undefined {
  const sign = mark === "{{" ? "}}" : mark === "{%" ? "%}" : "#}"
  const end = text.slice(start, start + LONGEST).indexOf(sign, 2)
  if (end < 0) return undefined
  const close = start + end + 2
  return mark === "{{" && text[start + 2] === "{" && text[close] === "}" ? close + 1 : close
}
