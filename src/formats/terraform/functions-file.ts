/** Terraform's functions that read files of the repository: only those that were read with the module are there. */
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { parseTemplate } from "../hcl/parser.ts"
import type { TerraformFunction } from "./functions.ts"
import { stringOf } from "./make.ts"
import { filePath } from "./paths.ts"
import type { Module, Scope } from "./scope.ts"
import { evaluateTemplate } from "./template.ts"

const sourceOf = (path: Value | undefined, module: Module): Source | undefined => {
  const known = stringOf(path)
  const place = known === undefined ? undefined : filePath(module.path, known)
  return place === undefined ? undefined : module.files.get(place)
}

const whole = (source: Source): Span => ({ source, start: 0, end: source.text.length })

export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  file: ([path], _span, { module }) => {
    const source = sourceOf(path, module)
    return (
      source && {
        kind: "text",
        pieces: [{ kind: "literal", text: source.text, span: whole(source) }],
        span: whole(source),
      }
    )
  },
  templatefile: ([path, variables], _span, scope) => {
    const source = sourceOf(path, scope.module)
    if (!source) return undefined
    const { value: template, diagnostics } = parseTemplate(source)
    if (diagnostics.length > 0) return undefined
    const names = new Map(
      variables?.kind === "dict" ? variables.entries.map((each): [string, Value] => [each.key, each.value]) : [],
    )
    const inside: Scope = { ...scope, names, depth: scope.depth + 1 }
    const value = evaluateTemplate({ ...template, quote: "heredoc" }, inside)
    return { ...value, span: whole(source) }
  },
}
