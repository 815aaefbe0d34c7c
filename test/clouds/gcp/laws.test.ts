import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { prepareCel } from "../../../src/clouds/gcp/cel.ts"
import { broadens, type PermissionDelta } from "../../../src/model/delta.ts"
import { type Dice, diceOf } from "../../access/dice.ts"
import { isLong } from "../../access/runs.ts"
import { deltasBetween, type Spelling, type Writing } from "./carrier.ts"
import { brokenImplication, isCovered } from "./cel-law.ts"
import type { Policies } from "./oracle.ts"
import { binding, cel, deny, policies } from "./policies.ts"
import { pairOf } from "./trial.ts"

const runs = isLong ? 20_000 : 250
const rolled = <T>(make: (dice: Dice) => T): fc.Arbitrary<T> =>
  fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((seed) => make(diceOf(seed)))
const check = <T>(of: fc.Arbitrary<T>, law: (made: T) => boolean): void =>
  fc.assert(fc.property(of, law), { numRuns: runs, seed: 20261127, endOnFailure: true })

const spellings: readonly Spelling[] = ["members", "bindings", "policies"]
const writing: Writing = { spelling: "members", hierarchy: true }
const isSilent = (base: Policies, head: Policies, from = writing, to = from): boolean =>
  deltasBetween(base, head, from, to).length === 0

/** What is told, whoever wrote it where and however often. */
const told = (deltas: readonly PermissionDelta[]): string => [...new Set(deltas.map(lineOf))].sort().join("\n")
const lineOf = ({ change, subject, grant, actions, certainty }: PermissionDelta): string =>
  JSON.stringify([
    change,
    subject.name ?? subject.kind,
    grant.action.of.text,
    grant.resource.of.text,
    grant.conditions.length,
    actions.length,
    certainty,
  ])

describe("the laws of Google Cloud's difference", { timeout: 3_600_000 }, () => {
  beforeAll(() => prepareCel(["expression roles/"]))

  it("nothing changes between policies and themselves, however they are spelt", () =>
    check(
      rolled((dice) => ({ all: policies(dice), from: dice.pick(spellings), to: dice.pick(spellings) })),
      ({ all, from, to }) => isSilent(all, all, { ...writing, spelling: from }, { ...writing, spelling: to }),
    ))

  it("a change is told alike in each of the three spellings", () =>
    check(
      rolled((dice) => pairOf(dice.below(2 ** 30))),
      ({ base, head, writing: one }) => {
        const [first, ...others] = spellings.map((spelling) => told(deltasBetween(base, head, { ...one, spelling })))
        return others.every((other) => other === first)
      },
    ))

  it("another order changes nothing", () =>
    check(
      rolled((dice) => ({ all: policies(dice), dice })),
      ({ all, dice }) => {
        const bindings = dice.shuffled(all.bindings).map((each) => ({ ...each, members: dice.shuffled(each.members) }))
        return isSilent(all, { ...all, bindings, denies: dice.shuffled(all.denies) })
      },
    ))

  it("to say what lies in what changes nothing", () =>
    check(rolled(policies), (all) => {
      const bare = { ...writing, hierarchy: false }
      return [deltasBetween(all, all, bare, writing), deltasBetween(all, all, writing, bare)].every(
        (deltas) => !deltas.some((delta) => broadens(delta) && delta.certainty === "certain"),
      )
    }))

  it("a further deny never broadens", () =>
    check(
      rolled((dice) => ({ base: policies(dice), more: deny(dice) })),
      ({ base, more }) => !deltasBetween(base, { ...base, denies: [...base.denies, more] }, writing).some(broadens),
    ))

  it("a further binding never narrows", () =>
    check(
      rolled((dice) => ({ base: policies(dice), more: binding(dice) })),
      ({ base, more }) =>
        deltasBetween(base, { ...base, bindings: [...base.bindings, more] }, writing)
          .filter(({ grant }) => grant.effect === "allow")
          .every(broadens),
    ))

  it("a condition implies another only where no request satisfies it alone", () => {
    expect(brokenImplication(isLong ? 200_000 : 3_000)).toBeUndefined()
  })

  it("a condition implies itself, and either of two that it joins", () =>
    check(
      rolled((dice) => [cel(dice, 1), cel(dice, 1)] as const),
      ([a, b]) =>
        isCovered(a, a) && isCovered({ kind: "and", of: [a, b] }, a) && isCovered(a, { kind: "or", of: [a, b] }),
    ))
})
