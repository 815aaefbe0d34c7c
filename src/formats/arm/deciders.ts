/** What an expression hangs on: where the parameters behind it are set, and whether only their defaults say so. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { type Expression, parseExpression } from "./expression.ts"
import type { Input, Scope } from "./scope.ts"

export interface Deciders {
  readonly spans: readonly Span[]
  /** Whoever deploys the template may say otherwise. */
  readonly isDefault: boolean
  /** The parameters of this template of which only the default says something, in lower case. */
  readonly defaults: ReadonlySet<string>
}

/** So many names are followed. */
const mostNames = 100

interface Search {
  readonly spans: Span[]
  readonly done: Set<string>
  readonly defaults: Set<string>
  isDefault: boolean
}

export function decidersOf(scope: Scope, written: Value): Deciders {
  const search: Search = {
    spans: [written.span],
    done: new Set(),
    defaults: new Set(),
    isDefault: false,
  }
  inValue(scope, written, search, 0)
  return search
}

function inValue(scope: Scope, value: Value, search: Search, depth: number): void {
  if (depth > 30 || search.done.size > mostNames) return
  if (value.kind === "list") for (const item of value.items) inValue(scope, item, search, depth + 1)
  if (value.kind === "dict") for (const each of value.entries) inValue(scope, each.value, search, depth + 1)
  if (value.kind !== "text") return
  const parsed = parseExpression(value)
  if (parsed.kind !== "plain") inExpression(scope, parsed, search, depth + 1)
}

function inExpression(scope: Scope, expression: Expression, search: Search, depth: number): void {
  if (expression.kind === "access") {
    inExpression(scope, expression.of, search, depth)
    inExpression(scope, expression.key, search, depth)
  }
  if (expression.kind !== "call") return
  const [first] = expression.args
  const name = first?.kind === "text" ? literal(first.text)?.toLowerCase() : undefined
  const kind = expression.name.toLowerCase()
  if (name !== undefined && (kind === "parameters" || kind === "variables")) inName(scope, kind, name, search, depth)
  else for (const arg of expression.args) inExpression(scope, arg, search, depth)
}

function inName(scope: Scope, kind: "parameters" | "variables", name: string, search: Search, depth: number): void {
  const key = `${scope.prefix}${kind}.${name}`
  if (search.done.has(key)) return
  search.done.add(key)
  const declared = scope[kind].get(name)
  if (!declared) return
  const given = scope.inputs.get(name)
  if (kind === "variables") {
    search.spans.push(declared.value.span)
    inValue(scope, declared.value, search, depth + 1)
  } else if (given?.from) inValue(given.from.scope, given.from.written, search, depth + 1)
  else {
    if (!given && !scope.isCalled) search.defaults.add(name)
    inParameter(scope, declared.value, given, search, depth)
  }
}

function inParameter(scope: Scope, declared: Value, given: Input | undefined, search: Search, depth: number): void {
  const value = given?.value()
  if (value) search.spans.push(value.span)
  const written = field(declared, "defaultValue")
  const nullable = field(declared, "nullable")
  // A parameter that may be null is so where nothing is said.
  if (!given && !scope.isCalled && (written || nullable)) search.isDefault = true
  if (given || !written) return
  search.spans.push(written.span)
  inValue(scope, written, search, depth + 1)
}
