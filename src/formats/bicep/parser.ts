/** The text of a Bicep file to its tree. Never throws: what does not parse is told, and the rest is read. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { type Cursor, complain, cursorOf, found } from "../hcl/cursor.ts"
import { parsedOnce } from "../parsed.ts"
import type { File, Statement } from "./ast.ts"
import { atLineEnd, skip } from "./cursor.ts"
import { keywords, parseStatement } from "./statement.ts"

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
export function parseBicep(source: Source): Read<File> {
  const whole = cursorOf(source)
  const statements = parseStatements(whole)
  const span = { source, start: 0, end: source.text.length }
  if (whole.diagnostics.length === 0) return { value: { statements, span }, diagnostics: [] }
  const parts = cursorOf(source)
  return { value: { statements: inParts(parts), span }, diagnostics: parts.diagnostics }
}

export const { kept: parsed } = parsedOnce(parseBicep)

export function parseStatements(c: Cursor): readonly Statement[] {
  const statements: Statement[] = []
  for (;;) {
    skip(c, "over-newlines")
    if (c.at >= c.end) return statements
    const statement = parseStatement(c)
    if (statement) statements.push(statement)
    skip(c, "to-newline")
    if (atLineEnd(c)) continue
    complain(c, `after a declaration a new line must begin, but ${found(c)} stands there`)
    while (!atLineEnd(c)) c.at++
  }
}

/** So many declarations are tried with all that follows them. */
const mostTrials = 50

/**
 * Where a bracket was never closed, what followed it was taken for its contents. Declarations at the margin are then read one by
 * one, so that one that is broken does not take the others with it; and of each only the first complaint is told, as the others
 * follow from it.
 */
function inParts(whole: Cursor): readonly Statement[] {
  const statements: Statement[] = []
  const starts = statementStarts(whole.text)
  let trials = mostTrials
  let next = 0
  while (whole.at < whole.end) {
    while (next < starts.length && (starts[next] ?? 0) <= whole.at) next++
    const end = starts[next] ?? whole.end
    let part = parsePart(whole, end)
    // What stands at the margin may be in a text of many lines, or in a body that is not indented.
    for (const further of part.c.diagnostics.length > 0 && trials-- > 0 ? endsAfter(starts, next, whole) : []) {
      const longer = parsePart(whole, further)
      if (longer.c.diagnostics.length > 0) continue
      part = longer
      break
    }
    for (const statement of part.statements) statements.push(statement)
    for (const each of part.c.diagnostics.slice(0, 1)) whole.diagnostics.push(each)
    whole.at = part.c.end
  }
  return statements
}

const endsAfter = (starts: readonly number[], next: number, { end }: Cursor): readonly number[] =>
  [1, 2, 4, 8, 16].flatMap((ahead) => starts[next + ahead] ?? (ahead === 1 ? end : []))

function parsePart(whole: Cursor, end: number): { readonly c: Cursor; readonly statements: readonly Statement[] } {
  const c: Cursor = { ...whole, end, depth: 0, diagnostics: [] }
  return { c, statements: parseStatements(c) }
}

/** Where a line at the margin begins a declaration, or the first of its decorators. */
function statementStarts(text: string): readonly number[] {
  const starts: number[] = []
  let isDecorated = false
  for (const { 0: line, index } of text.matchAll(atMargin)) {
    if (!isDecorated) starts.push(index)
    isDecorated = line.startsWith("@")
  }
  return starts
}

const atMargin = new RegExp(`^(?:@|(?:${keywords.join("|")})\\b(?![ \\t]*[:.]))`, "gm")
