/** Strings with interpolations and directives to texts with named holes. */
import type { Piece, Value } from "../../model/value.ts"
import type { Template, TemplatePart } from "../hcl/ast.ts"
import { evaluate, pairsOf } from "./evaluate.ts"
import { asBoolean, nameOf, piecesOf } from "./make.ts"
import { type Scope, withNames } from "./scope.ts"

export function evaluateTemplate(template: Template, scope: Scope): Value {
  const only = template.parts.length === 1 ? template.parts[0] : undefined
  // A string that is nothing but an interpolation is the value itself.
  if (only?.kind === "interpolation" && template.quote === "quoted") return evaluate(only.value, scope)
  return { kind: "text", pieces: piecesIn(template.parts, scope), span: template.span }
}

function piecesIn(parts: readonly TemplatePart[], scope: Scope): readonly Piece[] {
  return parts.flatMap((part): readonly Piece[] => {
    switch (part.kind) {
      case "literal":
        return [part]
      case "interpolation":
        return piecesOf(evaluate(part.value, scope), part.span)
      case "if": {
        const holds = asBoolean(evaluate(part.test, scope))
        if (holds === undefined)
          return [
            {
              kind: "hole",
              name: nameOf(part.span),
              span: part.span,
              because: "it depends on a condition that is not known before deployment",
            },
          ]
        return piecesIn(holds ? part.then : part.else, scope)
      }
      case "for": {
        const pairs = pairsOf(evaluate(part.of, scope))
        if (!pairs)
          return [
            {
              kind: "hole",
              name: nameOf(part.span),
              span: part.span,
              because: "what it runs over is not known before deployment",
            },
          ]
        return pairs.flatMap(([key, value]) =>
          piecesIn(
            part.body,
            withNames(scope, { ...(part.keyName !== undefined && { [part.keyName]: key }), [part.valueName]: value }),
          ),
        )
      }
    }
    return []
  })
}
