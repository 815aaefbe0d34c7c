/** A tree that was parsed from decoded text to the same tree with spans where that text was written. */
import type { Span } from "../../model/source.ts"
import { cut, type Flat, spanIn } from "../../model/text.ts"
import type { Body, Expression, TemplatePart } from "./ast.ts"

/** `flat` is the text that was parsed, which knows where each of its characters stands. */
export function relocate(expression: Expression, flat: Flat): Expression {
  // Chains of operators and steps may be long: they are followed from the outside in, and put together again from the inside out.
  const chain: Expression[] = []
  let innermost = expression
  for (let next = headOf(innermost); next; next = headOf(innermost)) {
    chain.push(innermost)
    innermost = next
  }
  return chain.reduceRight((head, each) => moved(each, flat, head), moved(innermost, flat, undefined))
}

/** What an operator or a step is applied to. */
function headOf(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case "binary":
      return expression.left
    case "attribute":
    case "index":
    case "splat":
    case "parentheses":
      return expression.of
    default:
      return undefined
  }
}

/** `head` is what `headOf` gives, already moved. */
function moved(expression: Expression, flat: Flat, head: Expression | undefined): Expression {
  const at = (each: Span) => placed(each, flat)
  const inner = (each: Expression) => relocate(each, flat)
  const span = at(expression.span)
  switch (expression.kind) {
    case "number":
    case "boolean":
    case "null":
    case "variable":
    case "broken":
      return { ...expression, span }
    case "template":
      return { ...expression, parts: movedParts(expression.parts, flat), span }
    case "attribute":
      return { ...expression, of: head ?? expression.of, nameSpan: at(expression.nameSpan), span }
    case "index":
      return { ...expression, of: head ?? expression.of, key: inner(expression.key), span }
    case "splat":
      return { ...expression, of: head ?? expression.of, each: inner(expression.each), span }
    case "parentheses":
      return { ...expression, of: head ?? expression.of, span }
    case "binary":
      return { ...expression, left: head ?? expression.left, right: inner(expression.right), span }
    case "call":
      return { ...expression, nameSpan: at(expression.nameSpan), arguments: expression.arguments.map(inner), span }
    case "unary":
      return { ...expression, operand: inner(expression.operand), span }
    case "conditional": {
      const [test, then, otherwise] = [expression.test, expression.then, expression.else].map(inner)
      return test && then && otherwise ? { ...expression, test, then, else: otherwise, span } : expression
    }
    case "tuple":
      return { ...expression, items: expression.items.map(inner), span }
    case "object":
      return {
        ...expression,
        entries: expression.entries.map((entry) => ({
          key: inner(entry.key),
          value: inner(entry.value),
          span: at(entry.span),
        })),
        span,
      }
    case "for": {
      const { key, test } = expression
      return {
        ...expression,
        of: inner(expression.of),
        ...(key && { key: inner(key) }),
        value: inner(expression.value),
        ...(test && { test: inner(test) }),
        span,
      }
    }
  }
}

export function movedParts(parts: readonly TemplatePart[], flat: Flat): readonly TemplatePart[] {
  return parts.flatMap((part): readonly TemplatePart[] => {
    const { start, end } = part.span
    const span = placed(part.span, flat)
    switch (part.kind) {
      case "literal":
        return part.text.length === end - start ? literals(flat, start, end) : [{ ...part, span }]
      case "interpolation":
        return [{ ...part, value: relocate(part.value, flat), span }]
      case "if": {
        const [then, otherwise] = [movedParts(part.then, flat), movedParts(part.else, flat)]
        return [{ ...part, test: relocate(part.test, flat), then, else: otherwise, span }]
      }
      case "for":
        return [{ ...part, of: relocate(part.of, flat), body: movedParts(part.body, flat), span }]
    }
    return []
  })
}

/** What is empty stands before what follows it, also where that is an escape sequence. */
function placed({ start, end }: Span, flat: Flat): Span {
  if (start < end || flat.chars === "") return spanIn(flat, start, end)
  const beside = start < flat.chars.length ? spanIn(flat, start, start + 1) : spanIn(flat, start - 1, start)
  const at = start < flat.chars.length ? beside.start : beside.end
  return { ...beside, start: at, end: at }
}

/** Text as the pieces that it was written in: an escape sequence is one of its own. */
export const literals = (flat: Flat, start: number, end: number): readonly TemplatePart[] =>
  cut(flat, start, end).flatMap((piece) => (piece.kind === "literal" ? [piece] : []))

/** A whole file that was parsed from such a text. */
export function relocateBody(body: Body, flat: Flat): Body {
  const at = (each: Span) => placed(each, flat)
  return {
    attributes: body.attributes.map((each) => ({
      ...each,
      nameSpan: at(each.nameSpan),
      value: relocate(each.value, flat),
      span: at(each.span),
    })),
    blocks: body.blocks.map((each) => ({
      ...each,
      typeSpan: at(each.typeSpan),
      labels: each.labels.map((label) => ({ ...label, span: at(label.span) })),
      body: relocateBody(each.body, flat),
      span: at(each.span),
    })),
    span: at(body.span),
  }
}
