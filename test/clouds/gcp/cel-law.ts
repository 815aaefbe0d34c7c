/** Pairs of conditions to the first of them that one is said to imply the other, though some request satisfies it alone. */
import { implies } from "../../../src/access/condition.ts"
import { readCondition } from "../../../src/clouds/gcp/conditions.ts"
import type { Value } from "../../../src/model/value.ts"
import { type Dice, diceOf } from "../../access/dice.ts"
import { celText } from "./carrier.ts"
import { type Cel, holds } from "./oracle.ts"
import { cel } from "./policies.ts"
import { requests } from "./trial.ts"

const text = (written: string): Value => {
  const span = { source: { path: "c", revision: "head", text: written }, start: 0, end: written.length } as const
  return { kind: "text", pieces: [{ kind: "literal", text: written, span }], span }
}
const read = (condition: Cel) => readCondition(text(celText(condition))).alternatives

/** Whether a binding on `strict` is surely covered by one on `loose`. */
export const isCovered = (strict: Cel, loose: Cel): boolean =>
  read(strict).every((each) => read(loose).some((other) => implies(each, other) === "yes"))

const circumstances = requests.filter(({ who, permission }) => who === "anonymous" && permission.startsWith("ces.sess"))

export function brokenImplication(count: number): string | undefined {
  for (let seed = 1; seed <= count; seed++) {
    const [strict, loose] = pairOfConditions(diceOf(seed))
    if (isCovered(strict, loose) && circumstances.some((each) => holds(strict, each) && !holds(loose, each)))
      return `${celText(strict)} does not imply ${celText(loose)}`
  }
  return undefined
}

/** Two that have much in common. */
function pairOfConditions(dice: Dice): readonly [Cel, Cel] {
  const one = cel(dice, 2)
  const other = cel(dice, 1)
  const not = (of: Cel): Cel => ({ kind: "not", of })
  const near = dice.pick<Cel>([
    other,
    { kind: "and", of: [one, other] },
    { kind: "or", of: [one, other] },
    not(one),
    not({ kind: "and", of: [not(one), other] }),
    not({ kind: "or", of: [not(one), other] }),
  ])
  return dice.chance(0.5) ? [one, near] : [near, one]
}
