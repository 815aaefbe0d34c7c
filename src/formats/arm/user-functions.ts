/** Functions that a template declares itself. https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { field, items, literal, through } from "../../model/value.ts"
import type { Argument } from "./call.ts"
import type { Evaluate } from "./loops.ts"
import type { Input, Scope } from "./scope.ts"

/** By `namespace.name` in lower case. */
export function userFunctions(template: Value): ReadonlyMap<string, Value> {
  return new Map(
    items(field(template, "functions")).flatMap((space) => {
      const namespace = literal(field(space, "namespace")) ?? ""
      const members = field(space, "members")
      const entries = members?.kind === "dict" ? members.entries : []
      return entries.map(({ key, value }): [string, Value] => [`${namespace}.${key}`.toLowerCase(), value])
    }),
  )
}

/** Undefined where there is no such function. It sees what it is given and other functions, and nothing else of the template. */
export function calledByUser(
  scope: Scope,
  name: string,
  args: readonly Argument[],
  span: Span,
  evaluate: Evaluate,
): Value | undefined {
  const declared = scope.functions.get(name.toLowerCase())
  const output = field(field(declared, "output"), "value")
  if (!declared || !output) return undefined
  const parameters = items(field(declared, "parameters"))
  const inputs = parameters.flatMap((parameter, i): readonly (readonly [string, Input])[] => {
    const [key, given] = [literal(field(parameter, "name")), args[i]]
    return key !== undefined && given && given.kind !== "lambda" ? [[key.toLowerCase(), { value: () => given }]] : []
  })
  const own = parameters.flatMap((parameter) => {
    const named = field(parameter, "name")
    const key = literal(named)
    return named && key !== undefined
      ? [[key.toLowerCase(), { key, keySpan: named.span, value: parameter }] as const]
      : []
  })
  const inner: Scope = {
    ...scope,
    parameters: new Map(own),
    variables: new Map(),
    loopVariables: new Set(),
    inputs: new Map(inputs),
    known: new Map(),
    loops: new Map(),
    locals: new Map(),
  }
  return through(evaluate(inner, output), span)
}
