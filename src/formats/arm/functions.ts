/** Calls of the functions that templates in JSON and Bicep share to their results; what cannot be worked out is an unknown. */
import type { Span } from "../../model/source.ts"
import type { Unknown, Value } from "../../model/value.ts"
import type { Deployment } from "./deployment.ts"
import { nameOf } from "./pieces.ts"

/** What a call happens in. */
export interface Call {
  /** The whole expression: whatever is made stands there. */
  readonly at: Span
  readonly deployment: Deployment
  /** What may still be made, in values, by all calls of a unit together: functions take from it. */
  readonly work: { left: number }
  /**
   * The address of the resource that the same template declares, by its full type and name: what `resourceId` gives is then a
   * Reference to it, attribute `id`, whose `resolved` is the ID as text. Names are compared as `nameOf` spells them.
   */
  declared?(type: string, names: readonly Value[]): string | undefined
}

/** A function that the author wrote as an argument: `x => …`, `lambda('x', …)`. */
export interface Lambda {
  readonly kind: "lambda"
  readonly span: Span
  /** How many it takes. */
  readonly count: number
  run(args: readonly Value[]): Value
}

export type Argument = Value | Lambda

export type Run = (args: readonly Value[], call: Call) => Value | undefined
export type RunWithLambda = (args: readonly Argument[], call: Call) => Value | undefined

/**
 * Never throws. A function that is not there, or that does not take what it is given, gives an Unknown that is named by the call's text
 * in one spelling for both languages (`uniqueString(resourceGroup().id)`), so that the same call is the same hole.
 * Names count in any case, as they do for templates. `az.` and `sys.` before them are the caller's to take off.
 */
export function callFunction(name: string, args: readonly Argument[], call: Call): Value {
  return unknownCall(name, args, call, `\`${name}\` is not worked out`)
}

/** Whether there is such a function. */
export const isFunction = (_name: string): boolean => false

/** A call that is not known, by its own text. */
export function unknownCall(name: string, args: readonly Argument[], { at }: Call, because: string): Unknown {
  const spelled = args.map((arg) => (arg.kind === "lambda" ? "…" : nameOf(arg))).join(", ")
  return { kind: "unknown", because, name: `${name}(${spelled})`, span: at }
}
