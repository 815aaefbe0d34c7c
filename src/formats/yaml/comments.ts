/** YAML text to its comments: a mark within a scalar begins none. */
import { Lexer } from "yaml"
import type { Source, Span } from "../../model/source.ts"

/** What the lexer says between the pieces of the text: https://eemeli.org/yaml/#lexer */
const said = new Set(["\u0002", "\u0018", "\u001f"])
const scalarNext = "\u001f"

/** In order, each with its mark. */
export function yamlComments(source: Source): readonly Span[] {
  const comments: Span[] = []
  let at = 0
  let isScalar = false
  for (const piece of new Lexer().lex(source.text)) {
    if (!isScalar && said.has(piece)) {
      isScalar = piece === scalarNext
      continue
    }
    const end = at + piece.length
    if (!isScalar && piece.startsWith("#")) comments.push({ source, start: at, end })
    isScalar = false
    at = end
  }
  return comments
}
