/** An engine to the first thing that the proof finds wrong with it, or nothing. */
import { implies } from "../../../src/access/condition.ts"
import { restrictionOf } from "../../../src/clouds/azure/conditions.ts"
import type { Condition as Restriction } from "../../../src/model/grant.ts"
import { type Dice, diceOf } from "../../access/dice.ts"
import { written } from "./carrier.ts"
import { condition, operations } from "./estates.ts"
import { type Condition, holds, type Request } from "./oracle.ts"
import { circumstances, runTrials } from "./trial.ts"

const span = { source: { path: "c", revision: "head" as const, text: "" }, start: 0, end: 0 }
export const restrictions = (of: Condition, operation: string): readonly Restriction[] | undefined =>
  restrictionOf({ span, pieces: [{ kind: "literal", text: written(of), span }] })({ lower: operation.toLowerCase() })

export const requestFor = (dice: Dice, operation: string): Request => ({
  operation,
  plane: "control",
  target: "/",
  ...circumstances(dice),
})
export const anyOperation = (dice: Dice): string => dice.pick([...operations.control, ...operations.data])

/** Whether one of two conditions is said to imply the other, and some request satisfies it alone; undefined where nothing is said. */
export function isWronglyImplied(dice: Dice): boolean | undefined {
  const [strict, operation] = [condition(dice), anyOperation(dice)]
  const loose = dice.chance(0.5) && strict.kind === "and" ? (strict.of[0] as Condition) : condition(dice)
  const [a, b] = [restrictions(strict, operation), restrictions(loose, operation)]
  if (!a || !b || implies(a, b) !== "yes") return undefined
  const requests = Array.from({ length: 20 }, () => requestFor(dice, operation))
  return requests.some((request) => holds(strict, request) && !holds(loose, request))
}

const batch = 500

export function hunt(pairs: number, conditions: number): string | undefined {
  for (let seed = 1; seed <= conditions; seed++)
    if (isWronglyImplied(diceOf(seed))) return `wrongly implied at seed ${seed}`
  let [quiet, needless] = [0, 0]
  for (let from = 1; from <= pairs; from += batch) {
    const outcome = runTrials(from, Math.min(batch, pairs - from + 1), 1)
    const [missed] = outcome.missed
    if (missed) return `silent at seed ${missed.seed}: ${missed.request.operation}`
    quiet += outcome.quiet
    needless += outcome.needless.length
    if (quiet > 200 && needless > quiet * 0.05) return `${needless} needless of ${quiet}`
  }
  return undefined
}
