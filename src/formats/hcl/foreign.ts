/** A file that does not parse to what it most likely is: the input of another template tool, or no text at all. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"

export interface Foreign {
  /** As long as the source's: what is not HCL is blank, and what stands for a value is made of `filling`. */
  readonly text: string
  /** The one thing to say: what follows from it is not told apart. */
  readonly diagnostic: Diagnostic
}

/** Stands for a value that another tool fills in. Of the private use area: no file of ours has it. */
export const filling = "\ue000"

/** Jinja, Helm, Handlebars (`{{ x }}`, `{% if %}`, `{# … #}`) and ERB (`<%= x %>`). A mark ends on the line it begins on. */
const mark = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|<%.{0,200}?%>/g
/** No one writes such marks on a longer line. */
const longestLine = 2_000

/** `complaints` are what is wrong with the file when it is read as it is. */
export function foreign(source: Source, complaints: readonly Diagnostic[]): Foreign | undefined {
  const { text } = source
  const nul = text.indexOf("\0")
  if (nul >= 0) return { text, diagnostic: about(source, nul, 1, "this is no UTF-8 text: it holds NUL characters") }
  const lines: string[] = []
  let first: { readonly at: number; readonly mark: string } | undefined
  let at = 0
  for (const line of text.split("\n")) {
    const marks = line.length > longestLine ? [] : [...line.matchAll(mark)].filter((each) => isInTheWay(line, each))
    const [found] = marks
    if (found && !first && complaints.some((each) => isWithin(each, at, at + line.length)))
      first = { at: at + found.index, mark: found[0] }
    lines.push(mask(line, marks))
    at += line.length + 1
  }
  if (!first) return undefined
  const message = `this looks like a template of another tool, which fills in \`${quoted(first.mark)}\` before Terraform reads the file: what depends on it is not judged`
  return { text: lines.join("\n"), diagnostic: about(source, first.at, first.mark.length, message) }
}

const about = (source: Source, start: number, length: number, message: string): Diagnostic => ({
  code: "unsupported",
  severity: "error",
  message,
  at: { source, start, end: start + length },
})

const quoted = (written: string): string => written.slice(0, 60).replaceAll("`", "'")

const isWithin = ({ at }: Diagnostic, start: number, end: number): boolean =>
  "source" in at && at.start >= start && at.start <= end

/** Text of a string is no concern of the parser, as long as its quotes are left alone. */
function isInTheWay(line: string, { index, 0: written }: RegExpExecArray): boolean {
  const quotes = line.slice(0, index).match(/(?<!\\)"/g)?.length ?? 0
  return quotes % 2 === 0 || written.includes('"')
}

function mask(line: string, marks: readonly RegExpExecArray[]): string {
  const isAlone = line.replace(mark, "").trim() === ""
  return marks.reduce((masked, { index, 0: written }) => {
    const isValue = !isAlone && /^(?:\{\{|<%=)/.test(written)
    return (
      masked.slice(0, index) + (isValue ? filling : " ").repeat(written.length) + masked.slice(index + written.length)
    )
  }, line)
}
