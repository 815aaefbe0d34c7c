/** What may not be told, in expressions: worked on as it is, and what comes of it may not be told either. */
import type { Span } from "../../model/source.ts"
import type { Unknown, Value } from "../../model/value.ts"
import { holdsVeils, revealed, veiled, writtenIn } from "../veiled.ts"
import { nameOf } from "./make.ts"
import type { Scope } from "./scope.ts"

/** Works on what the values are; what comes of one that may not be told may not be told either. */
export function openly(
  values: readonly Value[],
  { module }: Scope,
  span: Span,
  work: (values: readonly Value[]) => Value,
): Value {
  if (module.secrets.length === 0 || !values.some(holdsVeils)) return work(values)
  return veiled(work(values.map(revealed)), nameOf(span))
}

/** Declares that a value may not be told: what is written of it anywhere is remembered, so that nobody shows it. */
export function secret(value: Value, name: string, { module }: Scope): Value {
  for (const span of writtenIn(value, unseen)) module.secrets.push(span)
  return veiled(value, name)
}

/** An expression that is not worked out may be made of texts. */
const unseen = ({ span }: Unknown): readonly Span[] => (nameOf(span).includes('"') ? [span] : [])
