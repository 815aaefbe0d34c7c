/** Names with what is picked out of them to what they refer to: locals, variables, resources, data, and loop names. */
import type { Span } from "../../model/source.ts"
import type { Entry, Reference, Value } from "../../model/value.ts"
import type { Block, Expression } from "../hcl/ast.ts"
import { revealed } from "../veiled.ts"
import { givenBack, hasGifts, isGiven } from "./data-sources.ts"
import { decidersOf } from "./deciders.ts"
import { instancesOf } from "./instances.ts"
import { asNumber, besides, dict, list, nameOf, seenThrough, stringOf, text, unknown } from "./make.ts"
import { once } from "./once.ts"
import { wayFrom } from "./paths.ts"
import type { Called, Module, Scope } from "./scope.ts"
import { secret } from "./sensitive.ts"
import { step } from "./step.ts"
import { isSecret, variableOf } from "./variables.ts"
import { withErrorsOf } from "./weight.ts"

export type Evaluate = (expression: Expression, scope: Scope) => Value

/** `a.b[c].d` as its root and the steps that lead on from it. */
type Step =
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | { readonly kind: "key"; readonly key: Expression; readonly span: Span }

export function reference(expression: Expression, scope: Scope, evaluate: Evaluate): Value {
  const { root, steps } = unwind(expression)
  if (root.kind !== "variable") {
    const whole = evaluate(root, scope)
    const picked = steps.reduce((value, each) => follow(value, each, scope, evaluate), whole)
    return withErrorsOf([whole], picked)
  }
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
  // What a secret key leads to is none: Terraform has it the same.
  const key = next.kind === "name" ? text(next.name, next.span) : revealed(evaluate(next.key, scope))
  const found = step(value, key, next.span)
  // Whoever changes the key changes what is picked.
  const isPlain = next.kind === "name" || next.key.kind === "number"
  return isPlain || found.kind === "reference" ? found : besides(found, decidersOf(next.key, scope))
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
      return onward(variableOf(name, expression.span, first?.span ?? expression.span, scope))
    case "path":
      return name === "module" || name === "root"
        ? text(name === "root" ? "." : wayFrom(scope.module.path, scope.module.directory), expression.span)
        : unknown(expression.span, "it is a place on the machine that deploys")
    case "each":
    case "count":
    case "self":
    case "terraform":
      return unknown(expression.span, `\`${nameOf(expression.span)}\` is not known before deployment`)
    case "module":
      return calledModule(name, rest, expression, scope, evaluate)
    case "data":
      return resourceOf(["data", name], rest, expression, scope, evaluate)
    default:
      return resourceOf([root], steps, expression, scope, evaluate)
  }
}

function localOf(name: string, span: Span, { module, depth }: Scope, evaluate: Evaluate): Value {
  const local = module.locals.get(name)
  if (!local) return unknown(span, `\`local.${name}\` is not declared here`)
  return once(`local.${name}`, span, module, () =>
    evaluate(local.value, { module, names: module.bound ?? new Map(), depth }),
  )
}

/** `module.net.ids`, `module.net["a"].ids`, or all modules of a call with all their outputs. */
function calledModule(
  name: string,
  steps: readonly Step[],
  expression: Expression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const { span } = expression
  const called = scope.module.called(name, scope.depth)
  if (!called) {
    const declared = scope.module.declared.has(`module.${name}`)
    const why = declared
      ? `the files of \`module.${name}\` are not in the repository`
      : `\`module.${name}\` is not declared here`
    return unknown(span, why, `${scope.module.prefix}${nameOf(span)}`)
  }
  const onward = (value: Value, rest: readonly Step[]) =>
    rest.reduce((found, each) => follow(found, each, scope, evaluate), value)
  const [picked, ...after] = steps
  const key = picked?.kind === "key" ? evaluate(picked.key, scope) : undefined
  const chosen = key ? called.filter((each) => each.key === (asNumber(key) ?? stringOf(key))) : called
  const [only] = chosen
  const [asked, ...rest] = key ? after : steps
  const isOne = chosen.length === 1 && (key !== undefined || only?.key === undefined)
  if (only && isOne && asked?.kind === "name")
    return onward(outputOf(only, asked.name, span, scope.depth, evaluate), rest)
  if (only && isOne) return onward(outputsOf(only, span, scope.depth, evaluate), key ? after : steps)
  if (key) return unknown(span, "which of the modules it is becomes known at deployment")
  return onward(allOutputs(called, span, scope.depth, evaluate), steps)
}

function allOutputs(called: readonly Called[], span: Span, depth: number, evaluate: Evaluate): Value {
  const values = called.map((each) => outputsOf(each, span, depth, evaluate))
  if (called.every(({ key }) => typeof key === "number")) return list(values, span)
  return dict(
    called.map(({ key, span: at }, i) => ({ key: String(key), keySpan: at, value: values[i] as Value })),
    span,
  )
}

/** What a module gives back to whoever asks for all of it. */
export const outputsIn = (module: Module, span: Span, evaluate: Evaluate): Value =>
  outputsOf({ module, suffix: "", given: [], span }, span, 0, evaluate)

function outputsOf(called: Called, span: Span, depth: number, evaluate: Evaluate): Value {
  const entries = [...called.module.outputs].map(([key, block]) => ({
    key,
    keySpan: block.typeSpan,
    value: outputOf(called, key, span, depth, evaluate),
  }))
  const all = dict(entries, span)
  return called.perhaps === undefined ? all : { ...all, perhaps: called.perhaps }
}

function outputOf({ module, perhaps }: Called, name: string, span: Span, depth: number, evaluate: Evaluate): Value {
  const block = module.outputs.get(name)
  const expression = block?.body.attributes.find((each) => each.name === "value")?.value
  if (!block || !expression) return unknown(span, `there is no output \`${name}\``)
  const scope: Scope = { module, names: new Map(), depth }
  const handed = () => {
    const made = evaluate(expression, scope)
    return isSecret(block, scope) ? secret(made, `${module.prefix}${name}`, scope) : made
  }
  const value = seenThrough(once(`output.${name}`, span, module, handed), span)
  return perhaps === undefined ? value : { ...value, perhaps: value.perhaps ?? perhaps }
}

/** `aws_iam_role.app`, with the key of its instance and the attribute that is asked for. */
function resourceOf(
  before: readonly string[],
  steps: readonly Step[],
  expression: Expression,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const [named, ...after] = steps
  if (named?.kind !== "name") return unknown(expression.span, `\`${before.join(".")}\` is not declared here`)
  const { module } = scope
  const plain = [...before, named.name].join(".")
  const block = module.declared.get(plain)
  if (!block) return unknown(expression.span, `\`${plain}\` is not declared here`, nameOf(expression.span))
  const [picked, ...others] = after
  const instance = picked?.kind === "key" ? instanceOf(evaluate(picked.key, scope)) : ""
  const [asked, ...rest] = picked?.kind === "key" ? others : after
  const address = `${module.prefix}${plain}${instance}`
  const base: Reference = { kind: "reference", address, attribute: "", span: expression.span }
  if (asked === undefined) {
    const all = picked === undefined ? eachOf(plain, block, base, scope) : undefined
    return all ? { ...base, resolved: all } : base
  }
  if (asked.kind !== "name") return unknown(expression.span, "which instance it is becomes known at deployment")
  const onward = (value: Value) => rest.reduce((found, each) => follow(found, each, scope, evaluate), value)
  const lookup = sameForAll(block)
  if (lookup !== undefined) return onward({ ...base, address: lookup, attribute: asked.name })
  const resolved = attributeOf(plain, instance, asked.name, block, expression.span, scope, evaluate)
  return onward({ ...base, attribute: asked.name, ...(resolved && { resolved }) })
}

/** All instances of a block by their keys, as `for_each` of another runs over them; undefined where the keys are not known. */
function eachOf(plain: string, block: Block, base: Reference, { module, depth }: Scope): Value | undefined {
  if (!block.body.attributes.some(({ name }) => name === "for_each")) return undefined
  const { span } = base
  const value = once(`${plain}[*]`, span, module, () => {
    const all = instancesOf(block, { module, names: new Map(), depth })
    const entries = all.map(({ key, given, suffix, perhaps }): Entry => {
      const at: Value = { ...base, address: `${base.address}${suffix}`, ...(given.length > 0 && { via: given }) }
      return { key: String(key), keySpan: given[0] ?? span, value: perhaps === undefined ? at : { ...at, perhaps } }
    })
    return all.every(({ key }) => key !== undefined)
      ? dict(entries, span)
      : unknown(span, "its keys become known at deployment")
  })
  return value.kind === "dict" ? value : undefined
}

/**
 * Data that is looked up by nothing, such as the account or the region, hangs on the provider alone: under whatever name, in
 * whatever module, it is the same.
 */
function sameForAll({ type, labels, body }: Block): string | undefined {
  if (type !== "data" || body.blocks.length > 0) return undefined
  const provider = body.attributes.find(({ name }) => name === "provider")
  if (body.attributes.some(({ name }) => !["provider", "count", "depends_on"].includes(name))) return undefined
  const by = provider ? `[${nameOf(provider.value.span)}]` : ""
  return `data.${labels[0]?.text ?? ""}${by}`
}

const instanceOf = (key: Value): string => {
  const number = asNumber(key)
  const name = stringOf(key)
  return number !== undefined ? `[${number}]` : name !== undefined ? `["${name}"]` : ""
}

/** What the block itself sets the attribute to; one whose count or `for_each` it depends on is left alone. */
function attributeOf(
  address: string,
  instance: string,
  name: string,
  block: Block,
  span: Span,
  { module, depth }: Scope,
  evaluate: Evaluate,
): Value | undefined {
  const expression = block.body.attributes.find((each) => each.name === name)?.value
  const isRewritten = !expression && isGiven(block, name)
  if (!expression && !isRewritten) return undefined
  const all: Scope = { module, names: new Map(), depth }
  const isMany = block.body.attributes.some((each) => each.name === "for_each")
  // Of what hangs on its key, only data is worked out for each.
  if (isMany && !(block.type === "data" && instance !== "" && hasGifts(block))) return undefined
  const key = `${address}${isMany ? instance : ""}.${name}`
  if (module.known.get(key) === "in progress") return undefined
  const value = once(key, span, module, () => {
    const scope = isMany ? instancesOf(block, all).find(({ suffix }) => suffix === instance)?.scope : all
    const made = scope && (expression ? evaluate(expression, scope) : givenBack(block, name, scope, evaluate))
    return made ?? unknown(span, `\`${name}\` becomes known at deployment`)
  })
  return value.kind === "unknown" ? undefined : value
}
