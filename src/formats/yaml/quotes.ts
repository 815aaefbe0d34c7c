/** Quoted scalars whose later lines are not indented, which YAML forbids and CloudFormation's reader takes, to one line. */
import type { YAMLError } from "yaml"

/**
 * The text with the line breaks of such scalars replaced by spaces, or undefined where there is none.
 * INVARIANT: as long as it was, so that offsets stay.
 */
export function joinQuotedLines(text: string, errors: readonly YAMLError[]): string | undefined {
  let out = text
  if (errors.length > MOST) return undefined
  for (const error of errors) {
    const kind = /^Missing closing (["'])quote/.exec(error.message)?.[1]
    if (kind === undefined) continue
    const open = openingQuote(text, kind, error.pos[0])
    const close = open === undefined ? undefined : closingQuote(text, kind, open)
    if (open === undefined || close === undefined) continue
    out = out.slice(0, open) + out.slice(open, close).replace(/[\r\n]/g, " ") + out.slice(close)
  }
  return out === text ? undefined : out
}

/** A file with more errors than this is broken in other ways. */
const MOST = 100
/** No one means a quotation longer than this. */
const LONGEST = 20_000

function openingQuote(text: string, kind: string, before: number): number | undefined {
  for (let at = before - 1; at >= 0 && at > before - LONGEST; at--) {
    if (text[at] !== kind) continue
    const escaped = kind === "'" ? text[at - 1] === "'" : text[at - 1] === "\\"
    if (!escaped) return at
    at--
  }
  return undefined
}

/** The quote that ends it, if nothing stands behind that on its line: else it would be the start of another one. */
function closingQuote(text: string, kind: string, open: number): number | undefined {
  for (let at = open + 1; at < text.length && at < open + LONGEST; at++) {
    if (kind === '"' && text[at] === "\\") at++
    else if (kind === "'" && text[at] === "'" && text[at + 1] === "'") at++
    else if (text[at] === kind) return /^[ \t]*(?:[\r\n,\]}#]|$)/.test(text.slice(at + 1, at + 200)) ? at : undefined
  }
  return undefined
}
