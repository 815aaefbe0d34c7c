/** A scope, and an expression that decides by variables, to the scope in which those have been set: what they hold by default is nothing. */
import type { Expression } from "../hcl/ast.ts"
import { isNothing } from "./collections.ts"
import { seen, unknown } from "./make.ts"
import { type Input, type Module, type Scope, variablesIn } from "./scope.ts"
import { nameIn, variableOf } from "./variables.ts"

/** Made once for the same variables of a module, so that what it works out is worked out once. */
const made = new WeakMap<Module, Map<string, Module>>()
/** A switch behind a switch has what its variables hold: the work stays in proportion to the switches. */
const turned = new WeakSet<Module>()

/** `count = var.arn == "" ? 0 : 1` with `default = ""`: whoever turns it on gives a text, which is not known. */
export function turnedAround(expression: Expression, scope: Scope): Scope {
  const { module } = scope
  if (turned.has(module)) return scope
  const empty = variablesIn(expression, module).filter(({ name, span }) =>
    isNothing(seen(variableOf(name, span, span, { ...scope, names: new Map() }))),
  )
  if (empty.length === 0) return scope
  const key = empty.map(({ name }) => name).join(" ")
  const known = made.get(module) ?? new Map<string, Module>()
  const other = known.get(key) ?? withSet(empty, module)
  made.set(module, known.set(key, other))
  return { ...scope, module: other }
}

function withSet(variables: ReturnType<typeof variablesIn>, module: Module): Module {
  const set = variables.map(({ name, span }): [string, Input] => {
    const value = unknown(span, `\`var.${name}\` is set by whoever deploys it`, nameIn(module, name))
    return [name, { value: () => value, hangs: true }]
  })
  // Steps are counted where they always were.
  const other: Module = Object.create(module, {
    inputs: { value: new Map([...module.inputs, ...set]) },
    known: { value: new Map() },
  })
  turned.add(other)
  return other
}
