/** `test ? then : else` to its outcome, or to both as alternatives, so that no permission is lost. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Expression } from "../hcl/ast.ts"
import { revealed } from "../veiled.ts"
import { isNothing } from "./collections.ts"
import { convert } from "./conversions.ts"
import { decidersOf } from "./deciders.ts"
import { equal } from "./equality.ts"
import { asBoolean, besides, failure, failureIn, isHidden, isNull, list, nameOf, seen, unknown } from "./make.ts"
import type { Evaluate } from "./references.ts"
import { hangsOnVariable, type Scope } from "./scope.ts"
import { turnedAround } from "./turned.ts"
import { boolType, typeOf } from "./type-of.ts"
import { unified } from "./unify.ts"

type Conditional = Extract<Expression, { kind: "conditional" }>

/**
 * Where the test is not known, or hangs on a variable that callers may set, both outcomes are kept. A single text is the
 * one that the defaults give.
 */
export function conditional(
  { test, then, else: otherwise, span }: Conditional,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  // What it decides is judged like any other: only what may not be told itself is hidden.
  const tested = revealed(evaluate(test, scope))
  const answer = isNull(seen(tested)) ? failure(test.span, "the condition is null") : convert(tested, boolType)
  const holds = asBoolean(answer)
  const hangs = hangsOnVariable(test, scope.module)
  const unlessTurned = (is: boolean) => (hangs && holds === !is ? turnedAround(test, scope) : scope)
  const [yes, no] = [evaluate(then, unlessTurned(true)), evaluate(otherwise, unlessTurned(false))]
  if (!hangs) {
    const wrong = failureIn(answer)
    if (wrong) return wrong
    if (holds !== undefined) return decided(ofOneType(holds ? yes : no, holds ? no : yes, span), test, scope)
  }
  return decided(both(yes, no, holds, test.span, span), test, scope)
}

/** Whoever changes what the test hangs on changes the value. */
const decided = (value: Value, test: Expression, scope: Scope): Value => besides(value, decidersOf(test, scope))

/** What is chosen has the type that both have in common. */
function ofOneType(chosen: Value, other: Value, span: Span): Value {
  const [own, others] = [typeOf(chosen), typeOf(other)]
  if (failureIn(chosen) || failureIn(other)) return chosen
  if (isNull(chosen) && own.kind === "any") return { ...chosen, type: others }
  if (own.kind === "any" || others.kind === "any") return chosen
  const common = unified([own, others])
  return common ? convert(chosen, common) : failure(span, "the two results are of different types")
}

function both(yes: Value, no: Value, holds: boolean | undefined, test: Span, span: Span): Value {
  if (equal(yes, no) === true) return yes
  const because = `whether it takes effect depends on \`${nameOf(test)}\``
  const chosen = holds === undefined ? undefined : holds ? yes : no
  if (chosen && [yes, no].some((value) => value.kind === "scalar" || value.kind === "text") && chosen.kind !== "list")
    return chosen
  if ([yes, no].some((value) => value.kind === "scalar" && value.value !== null))
    return unknown(span, "it depends on a condition that is not known before deployment")
  const lists = [yes, no].some((value) => value.kind === "list" && !value.encoded && !value.alternatives)
  const alternatives = [yes, no]
    .filter((value) => !isNothing(value))
    .flatMap((value): readonly Value[] => {
      const isMany = value.kind === "list" && !value.encoded
      // Beside a list, what is not known is one too.
      const all = isMany ? value.items : lists && isHidden(value) ? [{ ...value, many: true as const }] : [value]
      return value === chosen ? all : all.map((item) => ({ ...item, perhaps: because }))
    })
  const [only] = alternatives
  if (alternatives.length === 1 && only && !lists) return only
  return lists ? list(alternatives, span) : { ...list(alternatives, span), alternatives: true }
}
