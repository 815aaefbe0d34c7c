import { describe, expect, it } from "vitest"
import { broadens } from "../../../src/model/delta.ts"
import { type Dice, diceOf } from "../../access/dice.ts"
import { isLong } from "../../access/runs.ts"
import { deltasBetween } from "./carrier.ts"
import { rewrites } from "./edits.ts"
import { assignment, condition, deny, estate } from "./estates.ts"
import { anyOperation, isWronglyImplied, requestFor, restrictions } from "./hunt.ts"
import { holds } from "./oracle.ts"
import { judge, pairOf } from "./trial.ts"

const runs = isLong ? 20_000 : 200
const time = { timeout: 3_600_000 }

/** The seeds for which a law is broken; none. */
function broken(of: number, law: (dice: Dice, seed: number) => boolean): readonly number[] {
  const found: number[] = []
  for (let seed = 1; seed <= of && found.length < 3; seed++) if (!law(diceOf(seed), seed)) found.push(seed)
  return found
}

describe("the difference of two estates", () => {
  it("is nothing between one and itself", time, () => {
    expect(
      broken(runs, (dice) => {
        const one = estate(dice)
        return deltasBetween(one, one).length === 0
      }),
    ).toEqual([])
  })

  it.each(rewrites)("is nothing where %s", time, (_, edit) => {
    expect(
      broken(Math.ceil(runs / 3), (dice) => {
        const base = estate(dice)
        const head = edit(base, dice)
        return !head || [...deltasBetween(base, head), ...deltasBetween(head, base)].length === 0
      }),
    ).toEqual([])
  })

  it("never broadens where one more thing is denied", time, () => {
    expect(
      broken(runs, (dice) => {
        const base = estate(dice)
        return !deltasBetween(base, { ...base, denies: [...base.denies, deny(dice)] }).some(broadens)
      }),
    ).toEqual([])
  })

  it("never narrows where one more role is assigned", time, () => {
    expect(
      broken(runs, (dice) => {
        const base = estate(dice)
        // A deny of everyone is one of the principal's own as soon as anything else is known of it.
        if (base.assignments.length === 0 && base.denies.length > 0) return true
        const head = { ...base, assignments: [...base.assignments, assignment(dice)] }
        return deltasBetween(base, head).every(broadens)
      }),
    ).toEqual([])
  })

  it("narrows on the way back where it surely broadens", time, () => {
    expect(
      broken(runs, (_, seed) => {
        const { base, head } = pairOf(seed)
        const gained = judge({ seed, base, head }).gained
        const surely = (from: typeof base, to: typeof base, broader: boolean) =>
          deltasBetween(from, to)
            .filter((delta) => broadens(delta) === broader && !delta.unsure)
            .flatMap(({ actions }) => actions.map(({ name }) => name))
        const [more, less] = [surely(base, head, true), surely(head, base, false)]
        return gained.every((operation) => !more.includes(operation) || less.includes(operation))
      }),
    ).toEqual([])
  })
})

describe("a condition", () => {
  it("that can never hold of an operation holds of no request for it", time, () => {
    expect(
      broken(runs * 5, (dice) => {
        const [of, operation] = [condition(dice), anyOperation(dice)]
        return restrictions(of, operation) !== undefined || !holds(of, requestFor(dice, operation))
      }),
    ).toEqual([])
  })

  it("that is none for an operation holds of every request for it", time, () => {
    expect(
      broken(runs * 5, (dice) => {
        const [of, operation] = [condition(dice), anyOperation(dice)]
        return restrictions(of, operation)?.length !== 0 || holds(of, requestFor(dice, operation))
      }),
    ).toEqual([])
  })

  it("implies another only where that holds of all requests of which it does", time, () => {
    let implied = 0
    expect(
      broken(runs * 20, (dice) => {
        const isWrong = isWronglyImplied(dice)
        if (isWrong !== undefined) implied++
        return isWrong !== true
      }),
    ).toEqual([])
    expect(implied).toBeGreaterThan(runs / 2)
  })
})
