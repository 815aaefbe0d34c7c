/** Calls of the functions that templates in JSON and Bicep share to their results; what cannot be worked out is an unknown. */
import type { Unknown, Value } from "../../model/value.ts"
import { ofEach } from "../cloudformation/alternatives.ts"
import { asParameter } from "./allowed.ts"
import { bounded, weightOf } from "./bounds.ts"
import type { Argument, Call, FunctionTable, Run, RunWithLambda } from "./call.ts"
import { addressFunctions } from "./functions-address.ts"
import { collectionFunctions } from "./functions-collection.ts"
import { encodingFunctions } from "./functions-encoding.ts"
import { lambdaFunctions } from "./functions-lambda.ts"
import { logicFunctions } from "./functions-logic.ts"
import { numberFunctions } from "./functions-number.ts"
import { objectFunctions } from "./functions-object.ts"
import { isListFunction, listed, resourceFunctions } from "./functions-resource.ts"
import { scopeFunctions } from "./functions-scope.ts"
import { textFunctions } from "./functions-text.ts"
import { nameOf } from "./pieces.ts"

export type { Argument, Call, Lambda } from "./call.ts"

/** Known to Azure alone, or once it is deployed. */
const later = [
  ...["deployer", "environment", "externalInput", "newGuid", "pickZones", "providers", "uniqueString", "utcNow"],
  ...["buildUri", "dateTimeAdd", "dateTimeFromEpoch", "dateTimeToEpoch"],
  ...["parseUri", "toLogicalZone", "toLogicalZones", "toPhysicalZone", "toPhysicalZones"],
]

const named = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, readonly [name: string, run: T]> =>
  new Map(Object.entries(table).map(([name, run]) => [name.toLowerCase(), [name, run]]))

const plain: ReadonlyMap<string, readonly [name: string, run: Run]> = named<Run>({
  ...Object.fromEntries(later.map((name) => [name, () => undefined])),
  ...addressFunctions,
  ...collectionFunctions,
  ...encodingFunctions,
  ...logicFunctions,
  ...numberFunctions,
  ...objectFunctions,
  ...resourceFunctions,
  ...scopeFunctions,
  ...textFunctions,
} satisfies FunctionTable)

const withLambda: ReadonlyMap<string, readonly [name: string, run: RunWithLambda]> = named(lambdaFunctions)

/** What these are given counts as it is, whatever of it is one of several, or there perhaps: they keep it, or ask all of it. */
const whole = new Set("array coalesce createarray createobject empty equals if string tryget".split(" "))
/** What these are given may hold items that are there perhaps, as what they make does. */
const gathering = new Set("concat flatten shallowmerge union".split(" "))

/** What these make says nothing of what they are given, but that it is the same where that is. */
const digesting = new Set(["guid", "uniquestring"])

const isFail = (name: string): boolean => name.toLowerCase() === "fail"

/**
 * Never throws. A function that is not there, or that does not take what it is given, gives an Unknown that is named by the call's text
 * in one spelling for both languages (`uniqueString(resourceGroup().id)`), so that the same call is the same hole.
 * `az.` and `sys.` before a name are the caller's to take off.
 */
export function callFunction(name: string, args: readonly Argument[], call: Call): Value {
  call.work.left -= 1 + args.reduce((sum, arg) => sum + (arg.kind === "lambda" ? 0 : weightOf(arg) / 16), 0)
  if (call.work.left < 0) return unknownCall(name, [], call, "the template takes too much work")
  return bounded(called(name, args, call), call.work, call.at)
}

function called(name: string, args: readonly Argument[], call: Call): Value {
  const lower = name.toLowerCase()
  const [spelled, run] = withLambda.get(lower) ?? []
  if (run && spelled !== undefined) return run(args, call) ?? unknownCall(spelled, args, call, whyNot(args))
  const given = args.filter((arg) => arg.kind !== "lambda")
  const values = digesting.has(lower) ? given.map(asParameter) : given
  const [own, work] = plain.get(lower) ?? []
  if (!work || own === undefined || values.length < args.length) {
    if (isListFunction(name)) return listed(name, values, call)
    const unknown = unknownCall(name, args, call, `\`${name}\` is not worked out`)
    return isFail(name) ? { ...unknown, fails: true } : unknown
  }
  const make = (chosen: readonly Value[]): Value => work(chosen, call) ?? unknownCall(own, chosen, call, whyNot(chosen))
  const isOneOf = values.some((value) => value.kind === "list" && value.alternatives)
  if (whole.has(lower) || (gathering.has(lower) && !isOneOf)) return make(values)
  return ofEach(values, call.at, () => nameOf(unknownCall(own, values, call, "")), make) ?? make(values)
}

function whyNot(args: readonly Argument[]): string {
  for (const arg of args) {
    if (arg.kind === "unknown") return arg.because
    const hole = arg.kind === "text" ? arg.pieces.find((piece) => piece.kind === "hole") : undefined
    if (hole?.kind === "hole" && hole.because !== undefined) return hole.because
  }
  return "it is known once it is deployed"
}

/** A call that is not known, by its own text. */
function unknownCall(name: string, args: readonly Argument[], { at }: Call, because: string): Unknown {
  const spelled = args.map((arg) => (arg.kind === "lambda" ? "…" : nameOf(arg))).join(", ")
  return { kind: "unknown", because, name: `${name}(${spelled})`.slice(0, longest), span: at }
}

const longest = 2000
