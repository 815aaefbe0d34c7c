/** A declaration with a loop or a condition to what it makes: the names that each round binds, and whether it is there. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { listOf } from "../arm/functions-collection.ts"
import { isAbsent, truthOf } from "../arm/functions-logic.ts"
import type { Expression, ForExpression, Parameter } from "./ast.ts"
import { decidersOf, openParameters } from "./deciders.ts"
import { evaluate } from "./evaluate.ts"
import { keysOf, type Round, rounds } from "./loops.ts"
import { unknownParameter } from "./parameters.ts"
import type { Input, Instance, Place, Scope, Template } from "./scope.ts"
import { bodyIn, spelledAt } from "./template.ts"

export function instancesOf(place: Place, template: Template): readonly Instance[] {
  const known = template.instances.get(place)
  if (known) return known === "open" ? [] : known
  template.instances.set(place, "open")
  const made = place.outer
    ? instancesOf(place.outer, template).flatMap((outer) => {
        const from = { given: outer.given, ...(outer.perhaps !== undefined && { perhaps: outer.perhaps }) }
        return instancesIn(place, { ...outer.scope, within: place }, from)
      })
    : instancesIn(place, { template, within: place }, { given: [] })
  template.instances.set(place, made)
  return made
}

/** What a declaration would make if its condition held: what is not deployed has a name and an ID as well. */
export function unconditioned(place: Place, template: Template): Instance | undefined {
  if (template.instances.get(place) === "open") return undefined
  const body = bodyIn(place.declaration.value)
  return body && { place, scope: { template, within: place }, body, suffix: "", given: [] }
}

type From = Pick<Instance, "given" | "perhaps">

function instancesIn(place: Place, scope: Scope, from: From): readonly Instance[] {
  const { value } = place.declaration
  if (value.kind !== "for") return conditioned(value, { place, scope, suffix: "", ...from })
  const all = roundsOf(value, scope)
  const keys = keysOf(all)
  const deciders = all.length > 0 ? decidersOf(value.of, scope) : []
  return all.flatMap((round, i) => {
    const perhaps = round.perhaps ?? (round.many ? conditionOf(value.of.span) : from.perhaps)
    const { span, via } = round.item
    const key = keys[i]
    return conditioned(value.body, {
      place,
      scope: round.scope,
      suffix: round.many ? "" : `[${typeof key === "number" ? key : JSON.stringify(key)}]`,
      ...(!round.many && { index: round.index }),
      given: [span, ...(via ?? []), ...deciders, ...from.given],
      ...(perhaps !== undefined && { perhaps }),
    })
  })
}

/** What is empty by default stands for whatever it may be set to. */
function roundsOf({ item, index, of }: ForExpression, scope: Scope): readonly Round[] {
  const over = evaluate(of, scope)
  const open = isEmpty(over) ? openParameters(of, scope) : []
  if (open.length === 0) return rounds(over, { item, index }, scope)
  const set = evaluate(of, { ...scope, template: withoutDefaults(scope.template, open) })
  const name = spelledAt(of.span)
  const anything: Value = { kind: "unknown", because: "it is empty by default", name, span: of.span }
  return rounds(isEmpty(set) ? anything : set, { item, index }, scope).map((round) => ({ ...round, many: true }))
}

const isEmpty = (value: Value): boolean => isAbsent(value) || listOf(value)?.items.length === 0

/** As if nothing were said of some parameters. */
function withoutDefaults(template: Template, parameters: readonly Parameter[]): Template {
  const open = parameters.map((each): readonly [string, Input] => {
    const value = unknownParameter(each, each.name.span, template, "it is empty by default")
    return [each.name.text, { value: () => value, hangs: true }]
  })
  const inputs = new Map([...template.inputs, ...open])
  return { ...template, inputs, known: new Map(), instances: new Map(), called: new Map() }
}

/** Why something may not be there that hangs on an expression. */
const conditionOf = (span: Span): string => `whether it is there depends on \`${spelledAt(span)}\``

/** A switch that is off by default is on for whoever turns it, who says what the default does not. */
function conditioned(expression: Expression, made: Omit<Instance, "body">): readonly Instance[] {
  if (expression.kind === "parentheses") return conditioned(expression.of, made)
  if (expression.kind !== "if") return [{ ...made, body: expression.kind === "object" ? expression : undefined }]
  const { test, then } = expression
  const holds = truthOf(evaluate(test, made.scope))
  const open = holds === "no" ? openParameters(test, made.scope) : []
  if (holds === "no" && open.length === 0) return []
  const perhaps = made.perhaps ?? (holds === "yes" ? undefined : conditionOf(test.span))
  const given = [...decidersOf(test, made.scope), ...made.given]
  const template = open.length === 0 ? made.scope.template : withoutDefaults(made.scope.template, open)
  return conditioned(then, {
    ...made,
    scope: { ...made.scope, template },
    given,
    ...(perhaps !== undefined && { perhaps }),
  })
}
