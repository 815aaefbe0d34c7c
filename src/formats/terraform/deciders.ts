/** An expression that decides whether something is there to the places that it hangs on: its own, and those of its variables and locals. */
import type { Span } from "../../model/source.ts"
import type { Expression } from "../hcl/ast.ts"
import { type Module, nodesOf, type Scope } from "./scope.ts"
import { variableOf } from "./variables.ts"

/** So many places are told. */
const most = 12

export function decidersOf(expression: Expression, scope: Scope): readonly Span[] {
  const found: Span[] = []
  collect(expression, scope, new Set(), found)
  return found.slice(0, most)
}

function collect(expression: Expression, scope: Scope, seen: Set<string>, found: Span[]): void {
  found.push(expression.span)
  for (const node of nodesOf(expression)) {
    if (found.length >= most) return
    if (node.kind !== "attribute" || node.of.kind !== "variable" || seen.has(`${node.of.name}.${node.name}`)) continue
    seen.add(`${node.of.name}.${node.name}`)
    if (node.of.name === "var") found.push(...placesOf(node.name, node.span, scope))
    const local = node.of.name === "local" ? localIn(scope.module, node.name) : undefined
    if (local) collect(local, { ...scope, names: new Map() }, seen, found)
  }
}

const localIn = ({ locals }: Module, name: string): Expression | undefined => locals.get(name)?.value

/** Where the value was written, and the way that it came. */
function placesOf(name: string, span: Span, scope: Scope): readonly Span[] {
  const { span: written, via } = variableOf(name, span, span, scope)
  return [written, ...(via ?? [])]
}
