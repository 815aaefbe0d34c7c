/** A block with `count` or `for_each` to its instances: the names that each binds, and what picks it out. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Attribute, Block } from "../hcl/ast.ts"
import { decidersOf } from "./deciders.ts"
import { evaluate, pairsOf } from "./evaluate.ts"
import { asNumber, dict, nameOf, scalar, stringOf, unknown } from "./make.ts"
import { hangsOnVariable, type Scope, withNames } from "./scope.ts"
import { turnedAround } from "./turned.ts"

/** More instances than this are not told apart. */
const mostInstances = 1000

export interface Instance {
  readonly scope: Scope
  /** `[0]`, `["a"]`, or nothing. */
  readonly suffix: string
  readonly key?: string | number
  /** Why it is not certain that it is there. */
  readonly perhaps?: string
  /** What decides that it is there. */
  readonly given: readonly Span[]
}

export function instancesOf(block: Block, scope: Scope): readonly Instance[] {
  const count = argument(block, "count")
  const each = argument(block, "for_each")
  if (count) return given(count, scope, byCount(count, scope))
  if (each) return given(each, scope, byEach(each, scope))
  return [{ scope, suffix: "", given: [] }]
}

const argument = (block: Block, name: string): Attribute | undefined =>
  block.body.attributes.find((each) => each.name === name)

function byCount(count: Attribute, scope: Scope): readonly Found[] {
  const number = asNumber(evaluate(count.value, scope))
  const at = (index: Value, within = scope) =>
    withNames(within, { count: dict([{ key: "index", keySpan: count.span, value: index }], count.span) })
  if (number === undefined)
    return [
      {
        scope: at(unknown(count.span, "how many there are becomes known at deployment", "count.index")),
        suffix: "",
        perhaps: conditionOf(count.value.span),
      },
    ]
  // A switch that is off by default is on for whoever turns it.
  if (number <= 0)
    return hangsOnVariable(count.value, scope.module)
      ? [
          {
            scope: at(scalar(0, count.span), turnedAround(count.value, scope)),
            suffix: "[0]",
            key: 0,
            perhaps: conditionOf(count.value.span),
          },
        ]
      : []
  return Array.from({ length: bounded(number, count.span, scope) }, (_, i) => ({
    scope: at(scalar(i, count.span)),
    suffix: `[${i}]`,
    key: i,
  }))
}

/** Why something may not be there that hangs on an expression. */
export const conditionOf = (span: Span): string => `whether it is there depends on \`${nameOf(span)}\``

function byEach({ value: expression, span }: Attribute, scope: Scope): readonly Found[] {
  const over = evaluate(expression, scope)
  const pairs = pairsOf(over)
  const at = (key: Value, value: Value, within = scope) =>
    withNames(within, {
      each: dict(
        [
          { key: "key", keySpan: span, value: key },
          { key: "value", keySpan: span, value },
        ],
        span,
      ),
    })
  const hidden = (within = scope): readonly Found[] => [
    {
      scope: at(
        unknown(span, "the key becomes known at deployment", "each.key"),
        unknown(span, "the value becomes known at deployment", "each.value"),
        within,
      ),
      suffix: "",
      perhaps: conditionOf(expression.span),
    },
  ]
  if (!pairs) return hidden()
  if (pairs.length === 0)
    return hangsOnVariable(expression, scope.module) ? hidden(turnedAround(expression, scope)) : []
  return pairs.slice(0, bounded(pairs.length, span, scope)).map(([key, value]): Found => {
    // Of a set, the key is the item itself.
    const name = over.kind === "list" ? value : key
    const known = stringOf(name) ?? nameOf(name.span)
    return {
      scope: at(name, value, value.perhaps === undefined ? scope : turnedAround(expression, scope)),
      suffix: `["${known}"]`,
      key: known,
      given: [name.span, ...(name.via ?? [])],
      ...((value.perhaps ?? value.many) !== undefined && { perhaps: value.perhaps ?? conditionOf(expression.span) }),
    }
  })
}

type Found = Omit<Instance, "given"> & { readonly given?: readonly Span[] }

function given({ value }: Attribute, scope: Scope, found: readonly Found[]): readonly Instance[] {
  const deciders = found.length > 0 ? decidersOf(value, scope) : []
  return found.map((each) => ({ ...each, given: [...(each.given ?? []), ...deciders] }))
}

/** As many as are told apart; that there are more is said. */
export function bounded(wanted: number, span: Span, { module }: Scope): number {
  if (wanted <= mostInstances) return Math.floor(wanted)
  module.diagnostics.push({
    code: "too-much-work",
    severity: "error",
    message: `there are more than ${mostInstances} instances; the others are not judged`,
    at: span,
  })
  return mostInstances
}
