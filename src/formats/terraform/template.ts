/** Strings with interpolations and directives to texts with named holes. */
import type { Span } from "../../model/source.ts"
import type { Piece, Value } from "../../model/value.ts"
import type { Template, TemplatePart } from "../hcl/ast.ts"
import { revealed } from "../veiled.ts"
import { convert } from "./conversions.ts"
import { unlessSet } from "./defaults.ts"
import { evaluate } from "./evaluate.ts"
import { pairsOf } from "./loops.ts"
import { asBoolean, failureIn, isNull, nameOf, piecesOf, seen } from "./make.ts"
import { type Scope, withNames } from "./scope.ts"
import { boolType, typeName, typeOf } from "./type-of.ts"

export function evaluateTemplate(template: Template, scope: Scope): Value {
  const only = template.parts.length === 1 ? template.parts[0] : undefined
  // A string that is nothing but an interpolation is the value itself.
  if (only?.kind === "interpolation" && template.quote === "quoted") return evaluate(only.value, scope)
  return { kind: "text", pieces: piecesIn(template.parts, scope), span: template.span }
}

const hole = (span: Span, because: string): Piece => ({ kind: "hole", name: nameOf(span), span, because })
const error = (span: Span, because: string): Piece => ({ kind: "hole", name: nameOf(span), span, because, fails: true })

function piecesIn(parts: readonly TemplatePart[], scope: Scope): readonly Piece[] {
  const out: Piece[] = []
  for (const part of parts) {
    if (part.kind === "literal") out.push(part)
    else for (const piece of piecesOfPart(part, scope)) out.push(piece)
  }
  return out
}

function piecesOfPart(part: Exclude<TemplatePart, { kind: "literal" }>, scope: Scope): readonly Piece[] {
  switch (part.kind) {
    case "interpolation":
      return piecesOf(unlessSet(evaluate(part.value, scope), part.value, scope), part.span)
    case "if": {
      const tested = revealed(evaluate(part.test, scope))
      if (isNull(seen(tested))) return [error(part.span, "the condition is null")]
      const answer = convert(tested, boolType)
      const wrong = failureIn(answer)
      if (wrong) return [error(part.span, wrong.because)]
      const holds = asBoolean(answer)
      if (holds === undefined) return [hole(part.span, "it depends on a condition that is not known before deployment")]
      return piecesIn(holds ? part.then : part.else, scope)
    }
    case "for":
      return rounds(part, scope)
  }
}

function rounds(part: Extract<TemplatePart, { kind: "for" }>, scope: Scope): readonly Piece[] {
  const over = seen(evaluate(part.of, scope))
  const wrong = failureIn(over)
  if (wrong) return [error(part.span, wrong.because)]
  const pairs = pairsOf(over)
  if (!pairs && (over.kind === "text" || over.kind === "scalar" || over.encoded))
    return [error(part.span, `\`for\` cannot run over ${isNull(over) ? "null" : typeName(typeOf(over))}`)]
  // What stands for any number of items would be as many pieces.
  if (!pairs || pairs.some(([, value]) => value.many === true || value.perhaps !== undefined))
    return [hole(part.span, "what it runs over is not known before deployment")]
  const out: Piece[] = []
  for (const [key, value] of pairs) {
    const round = { ...(part.keyName !== undefined && { [part.keyName]: key }), [part.valueName]: value }
    for (const piece of piecesIn(part.body, withNames(scope, round))) out.push(piece)
    if (scope.module.steps < 0) break
  }
  return out
}
