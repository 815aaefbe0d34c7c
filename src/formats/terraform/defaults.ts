/** A null that is only a variable's default, where none may be, to what whoever deploys it has to set. */
import type { Value } from "../../model/value.ts"
import type { Expression } from "../hcl/ast.ts"
import { failureIn, isNull, nameOf, seen, unknown } from "./make.ts"
import { hangsOnVariable, type Scope } from "./scope.ts"

/** Left at its default it is an error: whoever deploys it sets it, so that what is around it is judged. */
export const unlessSet = (value: Value, expression: Expression, { module }: Scope): Value =>
  isNull(seen(value)) && hangsOnVariable(expression, module)
    ? unknown(expression.span, `\`${nameOf(expression.span)}\` is null unless it is set`)
    : value

/** Whether all that may be wrong with values is such a null somewhere in them. */
export const isNullByDefault = (
  expressions: readonly Expression[],
  values: readonly Value[],
  { module }: Scope,
): boolean =>
  values.every((value) => !failureIn(value)) &&
  expressions.some((expression, i) => hasNull(values[i]) && hangsOnVariable(expression, module))

function hasNull(value: Value | undefined): boolean {
  const found = value && seen(value)
  if (found?.kind === "list") return found.items.some(hasNull)
  return found !== undefined && isNull(found)
}
