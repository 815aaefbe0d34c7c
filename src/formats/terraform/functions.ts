/** Calls of Terraform's functions to their results; what a function cannot work out stays unknown. */
import type { Value } from "../../model/value.ts"
import type { Expression } from "../hcl/ast.ts"
import { revealed } from "../veiled.ts"
import { convert, itemsOf } from "./conversions.ts"
import { isNullByDefault, unlessSet } from "./defaults.ts"
import { addressFunctions } from "./functions-address.ts"
import { digestFunctions } from "./functions-digest.ts"
import { encodingFunctions } from "./functions-encoding.ts"
import { fileFunctions } from "./functions-file.ts"
import { formatFunctions } from "./functions-format.ts"
import { listFunctions } from "./functions-list.ts"
import { mapFunctions } from "./functions-map.ts"
import { numberFunctions } from "./functions-number.ts"
import { providerFunctions } from "./functions-provider.ts"
import { regexFunctions } from "./functions-regex.ts"
import { setFunctions } from "./functions-set.ts"
import { textFunctions } from "./functions-text.ts"
import { typeFunctions } from "./functions-type.ts"
import { whyUnknown } from "./functions-unknown.ts"
import { yamlFunctions } from "./functions-yaml.ts"
import { failure, failureIn, hiddenIn, isNull, nameOf, scalar, seen, unknown } from "./make.ts"
import type { Evaluate } from "./references.ts"
import type { Scope } from "./scope.ts"
import { openly } from "./sensitive.ts"
import type { FunctionTable, Parameter, TerraformFunction } from "./signature.ts"
import { affords, tooMuch, withErrorsOf } from "./weight.ts"

/** https://developer.hashicorp.com/terraform/language/functions */
const functions: FunctionTable = {
  ...addressFunctions,
  ...digestFunctions,
  ...encodingFunctions,
  ...fileFunctions,
  ...formatFunctions,
  ...listFunctions,
  ...mapFunctions,
  ...numberFunctions,
  ...providerFunctions,
  ...regexFunctions,
  ...setFunctions,
  ...textFunctions,
  ...typeFunctions,
  ...yamlFunctions,
}

export const functionNames: readonly string[] = [...Object.keys(functions), "can", "try"]

type Call = Extract<Expression, { kind: "call" }>

export function callFunction(call: Call, scope: Scope, evaluate: Evaluate): Value {
  const { span } = call
  const name = call.name.replace(/^core::/, "")
  if (name === "try" || name === "can") return tried(name, call, scope, evaluate)
  const args = argumentsOf(call, scope, evaluate)
  if (!affords(scope, args)) return tooMuch(scope, span)
  const called = scope.module.functions?.[name] ?? (Object.hasOwn(functions, name) ? functions[name] : undefined)
  if (!called) return unknown(span, whyUnknown(name))
  const wrong = countIsWrong(called, args)
  if (wrong !== undefined) return failure(span, `\`${name}\` ${wrong}`)
  const work = (values: readonly Value[]): Value => {
    const given = values.map((arg, i) => {
      const parameter = called.parameters[i] ?? called.rest
      const expression = call.expand && i >= call.arguments.length - 1 ? undefined : call.arguments[i]
      return asParameter(expression && !parameter?.nullable ? unlessSet(arg, expression, scope) : arg, parameter)
    })
    if (given.some((arg, i) => arg.many && i < called.parameters.length))
      return withErrorsOf(given, unknown(span, `the arguments of \`${name}\` are not known before deployment`))
    const result = withErrorsOf(given, called.run(given, { name, span, scope }) ?? notKnown(call, given))
    return failureIn(result) && isNullByDefault(call.arguments, args, scope)
      ? unknown(span, `what is null in \`${nameOf(span)}\` is so unless it is set`)
      : result
  }
  return handsOn.has(name) ? work(args) : openly(args, scope, span, work)
}

/** Functions that hand on what they are given as it is: what may be told of it stays to be seen. */
const handsOn = new Set(
  "chunklist coalesce coalescelist concat ephemeralasnull flatten issensitive jsonencode merge nonsensitive one reverse sensitive slice tolist tomap values zipmap".split(
    " ",
  ),
)

function notKnown({ span }: Call, args: readonly Value[]): Value {
  const because = args.map(hiddenIn).find((why) => why !== undefined)
  return unknown(span, because ?? `\`${nameOf(span)}\` is not known before deployment`)
}

/** `f(list...)` spreads its last argument: one that is not known stands for any number. */
function argumentsOf(call: Call, scope: Scope, evaluate: Evaluate): readonly Value[] {
  const args = call.arguments.map((argument) => evaluate(argument, scope))
  const last = args.at(-1)
  if (!call.expand || !last) return args
  const found = seen(last)
  const spread = itemsOf(found)
  if (spread) return [...args.slice(0, -1), ...spread]
  const known = found.kind === "text" || found.kind === "scalar" || found.kind === "dict"
  const rest: Value = known ? failure(last.span, "only a list can be spread") : { ...last, many: true }
  return [...args.slice(0, -1), rest]
}

function countIsWrong({ parameters, rest }: TerraformFunction, args: readonly Value[]): string | undefined {
  if (args.some((arg) => arg.many)) return undefined
  if (args.length < parameters.length) return `needs ${parameters.length} arguments, not ${args.length}`
  return args.length > parameters.length && !rest
    ? `takes ${parameters.length} arguments, not ${args.length}`
    : undefined
}

function asParameter(value: Value, parameter: Parameter | undefined): Value {
  if (!parameter) return value
  if (!parameter.nullable && isNull(seen(value))) return failure(value.span, "the argument is null")
  const converted = convert(value, parameter.type)
  return converted === value || !value.many ? converted : { ...converted, many: true }
}

/** `try` takes the first argument that makes no error. What we do not know might make one, so no later value is taken for it. */
function tried(name: string, call: Call, scope: Scope, evaluate: Evaluate): Value {
  if (name === "can") {
    const [argument, ...more] = call.arguments
    if (!argument || more.length > 0) return failure(call.span, "`can` takes one argument")
    const value = revealed(evaluate(argument, scope))
    if (failureIn(value)) return scalar(false, call.span)
    return hiddenIn(value) === undefined
      ? scalar(true, call.span)
      : unknown(call.span, "whether it works becomes known at deployment")
  }
  for (const argument of call.arguments) {
    const value = evaluate(argument, scope)
    if (!failureIn(value)) return value
  }
  return failure(call.span, "each of the alternatives is an error")
}
