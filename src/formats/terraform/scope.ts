/** What names mean in a module: its locals, variables, resources and data, and the names that loops bind. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Attribute, Block, Expression } from "../hcl/ast.ts"

/** The files of one directory, read together. */
export interface Module {
  /** The directory; empty for the root of the repository. */
  readonly path: string
  readonly locals: ReadonlyMap<string, Attribute>
  readonly variables: ReadonlyMap<string, Block>
  /** Resources and data by address: `aws_iam_role.app`, `data.aws_iam_role.ci`. */
  readonly declared: ReadonlyMap<string, Block>
  /** Everything that was read, by path: what `file` and `templatefile` may find. */
  readonly files: ReadonlyMap<string, Source>
  readonly known: Map<string, Value | "in progress">
  readonly diagnostics: Diagnostic[]
  /** Steps that are left: evaluation is bounded whatever is written. */
  steps: number
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
export function hangsOnVariable(
  expression: Expression,
  module: Module,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  for (const node of nodesOf(expression)) {
    if (node.kind !== "attribute" || node.of.kind !== "variable") continue
    if (node.of.name === "var") return true
    if (node.of.name !== "local" || seen.has(node.name) || seen.size > 50) continue
    const local = module.locals.get(node.name)
    if (local && hangsOnVariable(local.value, module, new Set([...seen, node.name]))) return true
  }
  return false
}

/** An expression and all expressions in it. */
function* nodesOf(expression: Expression): Iterable<Expression> {
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
