/** Names with what is picked out of them to what they refer to: locals, variables, resources, data, and loop names. */
import type { Span } from "../../model/source.ts"
import { entry, type Reference, type Value } from "../../model/value.ts"
import type { Block, Expression } from "../hcl/ast.ts"
import { asNumber, nameOf, seenThrough, stringOf, text, unknown } from "./make.ts"
import type { Scope } from "./scope.ts"

export type Evaluate = (expression: Expression, scope: Scope) => Value

/** `a.b[c].d` as its root and the steps that lead on from it. */
type Step =
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | { readonly kind: "key"; readonly key: Expression; readonly span: Span }

export function reference(expression: Expression, scope: Scope, evaluate: Evaluate): Value {
  const { root, steps } = unwind(expression)
  if (root.kind !== "variable")
    return steps.reduce((value, each) => follow(value, each, scope, evaluate), evaluate(root, scope))
  const bound = scope.names.get(root.name)
  if (bound)
    return steps.reduce((value, each) => follow(value, each, scope, evaluate), seenThrough(bound, expression.span))
  return fromModule(root.name, steps, expression, scope, evaluate)
}

function unwind(expression: Expression): { root: Expression; steps: readonly Step[] } {
  const steps: Step[] = []
  let root = expression
  for (;;) {
    if (root.kind === "attribute") steps.push({ kind: "name", name: root.name, span: root.span })
    else if (root.kind === "index") steps.push({ kind: "key", key: root.key, span: root.span })
    else if (root.kind !== "parentheses") return { root, steps: steps.reverse() }
    root = root.of
  }
}

function follow(value: Value, next: Step, scope: Scope, evaluate: Evaluate): Value {
  return step(value, next.kind === "name" ? text(next.name, next.span) : evaluate(next.key, scope), next.span)
}

/** What a key leads to in a value. */
export function step(value: Value, key: Value, span: Span): Value {
  const name = stringOf(key)
  switch (value.kind) {
    case "dict": {
      if (name === undefined) return unknown(span, "which entry it is becomes known at deployment")
      return entry(value, name)?.value ?? unknown(span, `there is no \`${name}\``)
    }
    case "list": {
      const index = asNumber(key)
      if (index === undefined)
        return name !== undefined && value.items.length === 1 && value.items[0]
          ? step(value.items[0], key, span)
          : unknown(span, "which item it is becomes known at deployment")
      return value.items.at(index) ?? unknown(span, `there is no item ${index}`)
    }
    case "reference":
      return value.attribute === "" && name !== undefined
        ? { ...value, attribute: name, span }
        : value.resolved
          ? step(value.resolved, key, span)
          : { ...value, attribute: `${value.attribute}.${name ?? "*"}`, span }
    case "unknown":
      return unknown(span, value.because)
    default:
      return unknown(span, "nothing can be picked out of it")
  }
}

function fromModule(
  root: string,
  steps: readonly Step[],
  expression: Expression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const [first, ...rest] = steps
  const name = first?.kind === "name" ? first.name : undefined
  if (name === undefined) return unknown(expression.span, `\`${root}\` is not declared here`)
  const onward = (value: Value) => rest.reduce((found, each) => follow(found, each, scope, evaluate), value)
  switch (root) {
    case "local":
      return onward(seenThrough(localOf(name, expression.span, scope, evaluate), expression.span))
    case "var":
      return onward(variableOf(name, expression.span, first?.span ?? expression.span, scope, evaluate))
    case "path":
      return name === "module" || name === "root"
        ? text(".", expression.span)
        : unknown(expression.span, "it is a place on the machine that deploys")
    case "each":
    case "count":
    case "self":
    case "terraform":
    case "module":
      return unknown(expression.span, `\`${nameOf(expression.span)}\` is not known before deployment`)
    case "data":
      return resourceOf(["data", name], rest, expression, scope, evaluate)
    default:
      return resourceOf([root], steps, expression, scope, evaluate)
  }
}

function once(key: string, span: Span, scope: Scope, work: () => Value): Value {
  const known = scope.module.known.get(key)
  if (known === "in progress") return unknown(span, `\`${key}\` refers to itself`)
  if (known) return known
  scope.module.known.set(key, "in progress")
  const value = work()
  scope.module.known.set(key, value)
  return value
}

function localOf(name: string, span: Span, scope: Scope, evaluate: Evaluate): Value {
  const local = scope.module.locals.get(name)
  if (!local) return unknown(span, `\`local.${name}\` is not declared here`)
  return once(`local.${name}`, span, scope, () => evaluate(local.value, { ...scope, names: new Map() }))
}

/** The default is what a module is without being told otherwise. */
function variableOf(name: string, span: Span, at: Span, scope: Scope, evaluate: Evaluate): Value {
  const block = scope.module.variables.get(name)
  const fallback = block?.body.attributes.find((attribute) => attribute.name === "default")
  if (!block) return unknown(at, `\`var.${name}\` is not declared here`)
  if (!fallback) return unknown(at, `\`var.${name}\` has no default`, `var.${name}`)
  return seenThrough(
    once(`var.${name}`, span, scope, () => evaluate(fallback.value, { ...scope, names: new Map() })),
    span,
  )
}

/** `aws_iam_role.app`, with the key of its instance and the attribute that is asked for. */
function resourceOf(
  prefix: readonly string[],
  steps: readonly Step[],
  expression: Expression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const [named, ...after] = steps
  if (named?.kind !== "name") return unknown(expression.span, `\`${prefix.join(".")}\` is not declared here`)
  const plain = [...prefix, named.name].join(".")
  const block = scope.module.declared.get(plain)
  if (!block) return unknown(expression.span, `\`${plain}\` is not declared here`, nameOf(expression.span))
  const [picked, ...others] = after
  const instance = picked?.kind === "key" ? instanceOf(evaluate(picked.key, scope)) : ""
  const [asked, ...rest] = picked?.kind === "key" ? others : after
  const base: Reference = { kind: "reference", address: `${plain}${instance}`, attribute: "", span: expression.span }
  if (asked === undefined) return base
  if (asked.kind !== "name") return unknown(expression.span, "which instance it is becomes known at deployment")
  const resolved = attributeOf(plain, asked.name, block, expression.span, scope, evaluate)
  const found: Value = { ...base, attribute: asked.name, ...(resolved && { resolved }) }
  return rest.reduce<Value>((value, each) => follow(value, each, scope, evaluate), found)
}

const instanceOf = (key: Value): string => {
  const number = asNumber(key)
  const name = stringOf(key)
  return number !== undefined ? `[${number}]` : name !== undefined ? `["${name}"]` : ""
}

/** What the block itself sets the attribute to; one whose count or `for_each` it depends on is left alone. */
function attributeOf(
  address: string,
  name: string,
  block: Block,
  span: Span,
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
  const attribute = block.body.attributes.find((each) => each.name === name)
  if (!attribute || block.body.attributes.some((each) => each.name === "for_each")) return undefined
  const key = `${address}.${name}`
  if (scope.module.known.get(key) === "in progress") return undefined
  const value = once(key, span, scope, () => evaluate(attribute.value, { ...scope, names: new Map() }))
  return value.kind === "unknown" ? undefined : value
}
