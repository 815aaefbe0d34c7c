/** What names mean in a module: its locals, variables, resources and data, and the names that loops bind. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Attribute, Block, Expression } from "../hcl/ast.ts"
import type { FunctionTable } from "./signature.ts"

/** A configuration as it is called once: with what it is given, and where its resources come in the whole. */
export interface Module {
  /** The directory that files are read from by name: that of the root module. Empty for the root of the repository. */
  readonly path: string
  /** The directory that it is written in. */
  readonly directory: string
  /** `module.net["a"].` before every address; empty for the root module. */
  readonly prefix: string
  readonly locals: ReadonlyMap<string, Attribute>
  readonly variables: ReadonlyMap<string, Block>
  readonly outputs: ReadonlyMap<string, Block>
  /** Resources, data and module calls by address: `aws_iam_role.app`, `data.aws_iam_role.ci`, `module.net`. */
  readonly declared: ReadonlyMap<string, Block>
  readonly moved: readonly Block[]
  /** What its caller, or a file of variables, sets. */
  readonly inputs: ReadonlyMap<string, Input>
  /** Everything that was read, by path: what `file` and `templatefile` may find. */
  readonly files: ReadonlyMap<string, Source>
  /** What was worked out already, by what asked for it. */
  readonly known: Map<string, Value | "in progress">
  readonly diagnostics: Diagnostic[]
  /** Where something is written that may not be told, of this module and all that belong to the same root. */
  readonly secrets: Span[]
  /** Names that stand for values everywhere in it, in its locals too. */
  readonly bound?: ReadonlyMap<string, Value>
  /** Functions that only its own language has. */
  readonly functions?: FunctionTable
  /** The modules that its call of a name makes; undefined where their files are not in the repository. */
  called(name: string, depth: number): readonly Called[] | undefined
  /** Steps that are left, of this module and all that belong to the same root: evaluation is bounded whatever is written. */
  steps: number
}

export interface Input {
  /** `depth` is how deep the expression that asks for it lies. */
  value(depth: number): Value
  /** Whether it hangs on a variable that whoever calls the caller may set otherwise. */
  readonly hangs: boolean
}

/** One module out of a call's, which makes as many as its `count` or `for_each` says. */
export interface Called {
  readonly module: Module
  /** `[0]`, `["a"]`, or nothing. */
  readonly suffix: string
  /** What picks it out of the others; undefined where it is the only one. */
  readonly key?: string | number
  readonly perhaps?: string
  /** What decides that it is there. */
  readonly given: readonly Span[]
  readonly span: Span
}

export interface Scope {
  readonly module: Module
  /** `each`, `count` and the names of `for`. */
  readonly names: ReadonlyMap<string, Value>
  readonly depth: number
}

export const mostSteps = 400_000
export const deepest = 200

export const withNames = (scope: Scope, names: Readonly<Record<string, Value | undefined>>): Scope => ({
  ...scope,
  names: new Map([
    ...scope.names,
    ...Object.entries(names).filter((each): each is [string, Value] => each[1] !== undefined),
  ]),
})

/** Whether the value of an expression hangs on a variable, which whoever calls the module may set otherwise. */
export const hangsOnVariable = (expression: Expression, module: Module): boolean =>
  variablesIn(expression, module).length > 0

/** The variables that an expression hangs on, through locals too, of those that whoever calls the module may set otherwise. */
export function variablesIn(expression: Expression, module: Module): readonly VariableUse[] {
  const found = new Map<string, VariableUse>()
  const locals = new Set<string>()
  const pending = [expression]
  for (let next = pending.pop(); next; next = pending.pop())
    for (const node of nodesOf(next)) {
      if (node.kind !== "attribute" || node.of.kind !== "variable") continue
      const { name, span } = node
      if (node.of.name === "var" && !found.has(name) && (module.inputs.get(name)?.hangs ?? true))
        found.set(name, { name, span })
      if (node.of.name !== "local" || locals.has(name) || locals.size > 50) continue
      locals.add(name)
      const local = module.locals.get(name)
      if (local) pending.push(local.value)
    }
  return [...found.values()]
}

export interface VariableUse {
  readonly name: string
  readonly span: Span
}

/** An expression and all expressions in it. */
export function* nodesOf(expression: Expression): Iterable<Expression> {
  const pending: unknown[] = [expression]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) for (const each of next) pending.push(each)
    else if (typeof next === "object" && next !== null && "kind" in next) {
      yield next as Expression
      for (const [key, child] of Object.entries(next))
        if (key !== "span" && key !== "nameSpan" && typeof child === "object") pending.push(child)
    } else if (typeof next === "object" && next !== null && "key" in next && "value" in next)
      pending.push(next.key, next.value)
  }
}
