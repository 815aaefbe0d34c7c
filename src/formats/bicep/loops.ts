/** What a loop runs over to its rounds: the names that each binds, and what picks it out of the others. */
import type { Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { listOf } from "../arm/functions-collection.ts"
import { isAbsent } from "../arm/functions-logic.ts"
import { nameOf } from "../arm/pieces.ts"
import type { ForExpression } from "./ast.ts"
import { complain, type Scope, withBound } from "./scope.ts"

export interface Round {
  readonly scope: Scope
  readonly item: Value
  readonly index: number
  /** It stands for any number of them. */
  readonly many?: true
  readonly perhaps?: string
}

/** More rounds than this are not told apart. */
const mostRounds = 1000

export function rounds(
  over: Value,
  names: Pick<ForExpression, "item"> & { readonly index?: string | undefined },
  scope: Scope,
): readonly Round[] {
  const list = listOf(over)
  if (isAbsent(over)) return []
  const items = list?.items ?? [unseenItem(over)]
  if (items.length > mostRounds) {
    const message = `there are more than ${mostRounds} rounds of the loop; the others are not judged`
    complain(scope.template.shared, "too-much-work", "error", message, over.span)
  }
  const open = items.findIndex((item) => item.many === true || item.perhaps !== undefined)
  return items.slice(0, mostRounds).map((each, i): Round => {
    const { many, perhaps, ...rest } = each
    const item = rest as Value
    const isSure = open < 0 || i < open || (i === open && !many)
    const index: Value = isSure
      ? { kind: "scalar", value: i, span: item.span }
      : {
          kind: "unknown",
          because: "how many come before it is not known",
          name: `index of ${nameOf(item)}`,
          span: item.span,
        }
    return {
      scope: withBound(scope, [
        [names.item, item],
        ...(names.index === undefined ? [] : [[names.index, index] as const]),
      ]),
      item,
      index: i,
      ...(many && { many }),
      ...(perhaps !== undefined && { perhaps }),
    }
  })
}

/** Stands for any item of what is not known. */
const unseenItem = (over: Value): Value => ({
  kind: "unknown",
  because: over.kind === "unknown" ? over.because : "it is known once it is deployed",
  name: `${nameOf(over)}[*]`,
  span: over.span,
  many: true,
  ...(over.via && { via: over.via }),
  ...(over.perhaps !== undefined && { perhaps: over.perhaps }),
})

/** What tells rounds apart whatever their order: the texts that they are for, or the names or keys in their items. */
export function keysOf(all: readonly Round[]): readonly (string | number)[] {
  const named = all.map(({ item }) => literal(item) ?? literal(field(item, "key")) ?? literal(field(item, "name")))
  return new Set(named).size === all.length && !named.includes(undefined)
    ? (named as string[])
    : all.map(({ index }) => index)
}
