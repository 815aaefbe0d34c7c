/** Calls of Terraform's functions to their results; what a function cannot work out stays unknown. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Expression } from "../hcl/ast.ts"
import { collectionFunctions } from "./functions-collection.ts"
import { fileFunctions } from "./functions-file.ts"
import { textFunctions } from "./functions-text.ts"
import { nameOf, unknown } from "./make.ts"
import type { Evaluate } from "./references.ts"
import type { Scope } from "./scope.ts"

/** A function of known and unknown values; undefined where it cannot say. */
export type TerraformFunction = (args: readonly Value[], span: Span, scope: Scope) => Value | undefined

/** https://developer.hashicorp.com/terraform/language/functions */
const functions: Readonly<Record<string, TerraformFunction>> = {
  ...textFunctions,
  ...collectionFunctions,
  ...fileFunctions,
}

type Call = Extract<Expression, { kind: "call" }>

export function callFunction(call: Call, scope: Scope, evaluate: Evaluate): Value {
  const { span } = call
  const name = call.name.replace(/^core::/, "")
  if (name === "try" || name === "can") return firstKnown(call, scope, evaluate)
  const args = argumentsOf(call, scope, evaluate)
  if (!args) return unknown(span, `the arguments of \`${name}\` are not known before deployment`)
  if (!Object.hasOwn(functions, name)) return unknown(span, `\`${name}\` is not worked out here`)
  scope.module.steps -= args.reduce((size, arg) => size + sizeOf(arg), 0)
  if (scope.module.steps < 0) return unknown(span, "working it out takes too much")
  const hidden = args.find((arg) => arg.kind === "unknown")
  return (
    functions[name]?.(args, span, scope) ??
    unknown(
      span,
      hidden?.kind === "unknown" ? hidden.because : `\`${nameOf(call.span)}\` is not known before deployment`,
    )
  )
}

/** Long lists cost as much as many short expressions. */
const sizeOf = (value: Value): number =>
  value.kind === "list" ? value.items.length : value.kind === "dict" ? value.entries.length : 1

/** `f(list...)` spreads its last argument; undefined where that is not known. */
function argumentsOf(call: Call, scope: Scope, evaluate: Evaluate): readonly Value[] | undefined {
  const args = call.arguments.map((argument) => evaluate(argument, scope))
  if (!call.expand) return args
  const last = args.at(-1)
  return last?.kind === "list" ? [...args.slice(0, -1), ...last.items] : undefined
}

/** `try` takes the first argument that makes no error. What we do not know might make one, so a later known value is not taken for it. */
function firstKnown(call: Call, scope: Scope, evaluate: Evaluate): Value {
  const values = call.arguments.map((argument) => evaluate(argument, scope))
  if (call.name === "can") {
    const [value] = values
    return value && value.kind !== "unknown"
      ? { kind: "scalar", value: true, span: call.span }
      : unknown(call.span, "whether it works becomes known at deployment")
  }
  // A name that is not there makes an error for certain.
  const missing = (value: Value) =>
    value.kind === "unknown" && /^(there is no|`[^`]*` is not declared)/.test(value.because)
  return values.find((value) => !missing(value)) ?? unknown(call.span, "none of the alternatives is known")
}
