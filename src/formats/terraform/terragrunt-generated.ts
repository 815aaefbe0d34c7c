/** `generate` blocks to the files that they write, whose places are those of the text in the block. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { flatten, spanIn } from "../../model/text.ts"
import type { Piece, Value } from "../../model/value.ts"
import type { Block } from "../hcl/ast.ts"
import { parseHcl } from "../hcl/parser.ts"
import { relocateBody } from "../hcl/relocate.ts"
import { filePath } from "../paths.ts"
import { parsedAs } from "./configuration.ts"
import { evaluate } from "./evaluate.ts"
import { asBoolean, stringOf } from "./make.ts"
import { isConfiguration, isJson } from "./paths.ts"
import { asText, made } from "./pieces.ts"
import type { Scope } from "./scope.ts"

/** https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#generate. Undefined where it writes nothing that is read here. */
export function generated(block: Block, scope: Scope, directory: string): Source | undefined {
  const given = (name: string): Value | undefined => {
    const attribute = block.body.attributes.find((each) => each.name === name)
    return attribute && evaluate(attribute.value, scope)
  }
  const [path, contents, disabled] = ["path", "contents", "disable"].map(given)
  const name = stringOf(path)
  const file = name === undefined ? undefined : filePath(directory, name)
  if (!contents || file === undefined || !isConfiguration(file) || isJson(file)) return undefined
  if (disabled && asBoolean(disabled)) return undefined
  const written = asText(contents)
  const flat = flatten({ ...written, pieces: written.pieces.map(openly) })
  const source: Source = { path: file, revision: block.span.source.revision, text: flat.chars }
  const { value, diagnostics } = parseHcl(source)
  const at = (each: Diagnostic): Diagnostic =>
    "source" in each.at ? { ...each, at: spanIn(flat, each.at.start, each.at.end) } : each
  return parsedAs(source, { value: relocateBody(value, flat), diagnostics: diagnostics.map(at) })
}

/** What is not known yet is a name that nobody declares, so that it stays unknown to whatever it is part of. */
const openly = (piece: Piece): Piece =>
  piece.kind === "hole" ? made(`\${terragrunt["${piece.name.replace(/["\\$%\n]/g, "_")}"]}`, piece.span) : piece
