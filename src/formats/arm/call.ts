/** What a function is given, and how one is declared. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Deployment } from "./deployment.ts"

/** What a call happens in. */
export interface Call {
  /** The whole expression: whatever is made stands there. */
  readonly at: Span
  readonly deployment: Deployment
  /** What may still be made, in values, by all calls of a unit together: functions take from it. Begins at `mostWork`. */
  readonly work: { left: number }
  /**
   * The address of the resource that the same template declares, by its full type and the names of it and of what it lies in:
   * what `resourceId` gives is then a Reference to it, attribute `id`, whose `resolved` is the ID as text. `nameOf` spells names
   * so that they can be compared.
   */
  declared?(type: string, names: readonly Value[]): string | undefined
  /** The address of the resource that `reference('name')` means. */
  named?(name: string): string | undefined
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

/** Undefined where it cannot say. */
export type Run = (args: readonly Value[], call: Call) => Value | undefined
export type RunWithLambda = (args: readonly Argument[], call: Call) => Value | undefined

/** By names as the documentation spells them. */
export type FunctionTable = Readonly<Record<string, Run>>
