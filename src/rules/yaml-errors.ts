/** What the YAML parser finds amiss to words for whoever writes rules, not parsers. */
import type { ErrorCode, YAMLError } from "yaml"

/** Errors that follow from the first ones tell nothing. */
const mostErrors = 3

/** What to say, and where; each thing once, for one slip of the pen has many consequences. */
export function parseErrors(
  errors: readonly YAMLError[],
): readonly { readonly message: string; readonly range: readonly number[] }[] {
  const told = new Map<string, readonly number[]>()
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const words = special(code, message) ?? meant[code]
    if (!told.has(words)) told.set(words, pos)
  }
  return [...told].slice(0, mostErrors).map(([message, range]) => ({ message, range }))
}

/** Some codes stand for much that is not alike. */
function special(code: ErrorCode, message: string): string | undefined {
  if (code === "UNEXPECTED_TOKEN" && message.endsWith("at node end"))
    return "the text ends before this; put all of it in double quotes"
  if (/\bflow (?:map|sequence)\b.*\bend with\b/i.test(message)) return "a `{` or `[` before this is not closed"
  if (code !== "MISSING_CHAR") return undefined
  if (message.includes("quote")) return "a quote above is opened and not closed"
  return message.startsWith("Implicit map keys") ? "a word here needs a `:` behind it, and what it is" : undefined
}

const quotes = "put the text in quotes"
const tooDeep = "this is nested too deeply"
const meant: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: `a text that begins with \`*\` is a reference; ${quotes}`,
  BAD_ALIAS: `a text that begins with \`*\` is a reference; ${quotes}`,
  BAD_COLLECTION_TYPE: `a text that begins with \`!\` is a type; ${quotes}`,
  BAD_DIRECTIVE: `a line that begins with \`%\` is for the parser; ${quotes}`,
  BAD_DQ_ESCAPE: "this is no escape in double quotes; use single quotes, or write a backslash twice",
  BAD_INDENT: "this is indented amiss: what stands on one level begins in one column",
  BAD_PROP_ORDER: `a text that begins with \`&\` or \`!\` means something else; ${quotes}`,
  BAD_SCALAR_START: `a text cannot begin so; ${quotes}`,
  BLOCK_AS_IMPLICIT_KEY: `a text that has \`: \` in it needs quotes; else this is indented amiss`,
  BLOCK_IN_FLOW: "within `{ }` and `[ ]` a comma stands between two entries, and none begins with `- `",
  DUPLICATE_KEY: "this is said twice",
  IMPOSSIBLE: tooDeep,
  KEY_OVER_1024_CHARS: "a word before a `:` has at most 1024 characters",
  MISSING_CHAR: "a comma is missing, or a `:`, or a space behind it",
  MULTILINE_IMPLICIT_KEY:
    "this line needs a word with a `: ` behind it, unless a quote or a bracket above it is not closed",
  MULTIPLE_ANCHORS: `a text that begins with \`&\` is a name; ${quotes}`,
  MULTIPLE_DOCS: "a file is one rule; what follows `---` needs a file of its own",
  MULTIPLE_TAGS: `a text that begins with \`!\` is a type; ${quotes}`,
  NON_STRING_KEY: "a word before a `:` must be text",
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: "indent by spaces, not by tabs",
  TAG_RESOLVE_FAILED: `a text that begins with \`!\` is a type; ${quotes}`,
  UNEXPECTED_TOKEN: "this is not expected here; is a quote or a bracket missing, or one too many?",
}
