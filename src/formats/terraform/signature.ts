/** How a function is declared: what it takes, and what it makes of arguments that are of the right types. */
import type { Span } from "../../model/source.ts"
import type { Type } from "../../model/type.ts"
import type { Value } from "../../model/value.ts"
import type { Scope } from "./scope.ts"
import { anyType, boolType, listOf, numberType, stringType } from "./type-of.ts"

export interface Parameter {
  readonly type: Type
  /** Others must not be null. */
  readonly nullable?: true
}

export interface Call {
  readonly name: string
  readonly span: Span
  readonly scope: Scope
}

/** Of known and unknown values; undefined where it cannot say. */
export type Run = (args: readonly Value[], call: Call) => Value | undefined

export interface TerraformFunction {
  readonly parameters: readonly Parameter[]
  /** All further arguments, where it takes any number. */
  readonly rest?: Parameter
  readonly run: Run
}

export type FunctionTable = Readonly<Record<string, TerraformFunction>>

export const takes = (parameters: readonly Parameter[], run: Run, rest?: Parameter): TerraformFunction => ({
  parameters,
  run,
  ...(rest && { rest }),
})

export const aString: Parameter = { type: stringType }
export const aNumber: Parameter = { type: numberType }
export const anything: Parameter = { type: anyType }
export const anythingOrNull: Parameter = { type: anyType, nullable: true }
export const aList: Parameter = { type: listOf(anyType) }
export const strings: Parameter = { type: listOf(stringType) }
export const booleans: Parameter = { type: listOf(boolType) }
