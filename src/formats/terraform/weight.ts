/** How much there is in a value, and the bound on it: what doubles with each local must not be walked over. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { failureIn, unknown } from "./make.ts"
import type { Scope } from "./scope.ts"

/** Values that hold more than this are not worked out. */
const heaviest = 200_000
/** Characters that weigh as much as a value. */
const lightText = 64
/** Values that are walked over in the time of one step. */
const valuesPerStep = 10

/** Pieces of a text that are counted sooner than their number is looked up. */
const few = 8

/** Values nested deeper than this are not worked out: walks over them would not end well. */
const highest = 300

interface Size {
  readonly weight: number
  readonly height: number
}

const sizes = new WeakMap<Value, Size>()

/** Parts that several values share are counted for each, but looked at once. */
function sizeOf(value: Value): Size {
  if (isSmall(value)) return measured(value)
  const known = sizes.get(value)
  if (known) return known
  const size = measured(value)
  sizes.set(value, size)
  return size
}

/** Most values are: they are weighed sooner than remembered. */
function isSmall(value: Value): boolean {
  if (value.kind === "text") return value.pieces.length <= few
  return value.kind !== "list" && value.kind !== "dict" && partsOf(value).length === 0
}

function measured(value: Value): Size {
  let weight = 1 + lettersOf(value)
  let height = 0
  for (const part of partsOf(value)) {
    const size = sizeOf(part)
    weight += size.weight
    height = Math.max(height, size.height)
  }
  return { weight: Math.min(weight, heaviest + 1), height: height + 1 }
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === "list") return value.items
  if (value.kind === "dict") return value.entries.map((each) => each.value)
  return value.kind === "reference" && value.resolved ? [value.resolved] : []
}

const lettersOf = (value: Value): number =>
  value.kind === "text"
    ? value.pieces.reduce((sum, piece) => sum + 1 + (piece.kind === "literal" ? piece.text.length / lightText : 0), 0)
    : 0

/** Walking over values takes of the steps that are left; false where none are. */
export function affords({ module }: Scope, values: readonly Value[]): boolean {
  module.steps -= values.reduce((sum, value) => sum + sizeOf(value).weight, 0) / valuesPerStep
  return module.steps >= 0
}

/** The value itself, where it is not too much to go on with. */
export function bounded(value: Value, scope: Scope, span: Span): Value {
  const { weight, height } = sizeOf(value)
  return weight > heaviest || height > highest || scope.module.steps < 0 ? tooMuch(scope, span) : value
}

/** Said once for a module. */
export function tooMuch({ module }: Scope, span: Span): Value {
  module.steps = Math.min(module.steps, -1)
  if (!module.diagnostics.some(({ code }) => code === "too-much-work"))
    module.diagnostics.push({
      code: "too-much-work",
      severity: "error",
      message: "this module takes too much work to evaluate; what lies beyond is not judged",
      at: span,
    })
  return unknown(span, "working it out takes too much")
}

/** An error in what a value was made of is one of the value, even where nothing of it is left there. */
export function withErrorsOf(inputs: readonly Value[], result: Value): Value {
  const wrong = inputs.map(failureIn).find((each) => each !== undefined)
  if (wrong === undefined || failureIn(result)) return result
  const { many: _, perhaps: __, ...error } = wrong
  return error
}
