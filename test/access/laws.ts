/** What must hold of every difference and of every comparison, each law as a property that throws where it is broken. */
import fc from "fast-check"
import { implies } from "../../src/access/condition.ts"
import * as pattern from "../../src/access/pattern.ts"
import * as principal from "../../src/access/principal.ts"
import * as scope from "../../src/access/scope.ts"
import { conditionOf } from "../../src/clouds/aws/conditions.ts"
import type { WrittenCondition } from "../../src/clouds/aws/policy-document.ts"
import { broadens } from "../../src/model/delta.ts"
import type { Condition, PrincipalWho } from "../../src/model/grant.ts"
import type { Span } from "../../src/model/source.ts"
import { accessOf, deltasBetween } from "./carrier.ts"
import { conditionEdits } from "./condition-edits.ts"
import { type Dice, diceOf } from "./dice.ts"
import { conditions, documentOf, holdings, statement } from "./documents.ts"
import { editNamed } from "./edits.ts"
import { type Conditions, type Holdings, holds, list, matches, type Statement } from "./oracle.ts"
import { contextsOf } from "./requests.ts"
import { judge, pairOf } from "./trial.ts"
import { globText, words } from "./words.ts"

export interface Law {
  readonly name: string
  /** How much dearer one run is than the cheapest law's. */
  readonly cost: number
  readonly property: fc.IPropertyWithHooks<never> | fc.IProperty<never>
}

const law = <T extends [unknown, ...unknown[]]>(
  name: string,
  cost: number,
  property: fc.IPropertyWithHooks<T>,
): Law => ({
  name,
  cost,
  property: property as unknown as fc.IProperty<never>,
})
export const check = ({ property, cost }: Law, runs: number, seed: number): void =>
  void fc.assert(property, { numRuns: Math.max(20, Math.ceil(runs / cost)), seed, endOnFailure: true })

/** Something made by dice; what it is made of is printed. */
const rolled = <T>(make: (dice: Dice) => T): fc.Arbitrary<T> =>
  fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((seed) => make(diceOf(seed)))

const span: Span = { source: { path: "laws.json", revision: "head", text: "" }, start: 0, end: 0 }
const written = (block: Conditions): readonly WrittenCondition[] =>
  Object.entries(block).flatMap(([operator, tests]) =>
    Object.entries(tests).map(([key, values]) => ({
      operator,
      key,
      span,
      values: list(values).map((text) => ({
        kind: "text" as const,
        span,
        pieces: [{ kind: "literal" as const, text, span }],
      })),
    })),
  )
const read = (block: Conditions): readonly Condition[] => written(block).map(conditionOf)

/** A block, and what edits make of it: blocks that have much in common. */
const blocks = (count: number) =>
  rolled((dice): readonly Conditions[] => {
    const all: Statement[] = [{ Effect: "Allow", Condition: conditions(dice) }]
    while (all.length < count) {
      const [, , edit] = dice.pick(conditionEdits)
      const made = edit(dice.pick(all), dice)?.[0]
      if (made) all.push(made)
    }
    return dice.shuffled(all).map(({ Condition }) => Condition ?? {})
  })
const satisfied = (block: Conditions, context: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(block).every(([operator, tests]) =>
    Object.entries(tests).every(([key, values]) => holds(operator, list(values), context[key.toLowerCase()] ?? [])),
  )

const range = fc.record({ of: globText, except: fc.array(globText, { maxLength: 2 }) })
type Range = { readonly of: string; readonly except: readonly string[] }
const scopeOf = ({ of, except }: Range) => ({ of: pattern.glob(of), except: except.map(pattern.glob) })
const within = ({ of, except }: Range, word: string) => matches(of, word) && !except.some((hole) => matches(hole, word))

const id = fc.constantFrom("1", "2", "1*").map(pattern.glob)
const plainWho: fc.Arbitrary<PrincipalWho> = fc.oneof(
  fc.constant<PrincipalWho>({ kind: "anyone" }),
  id.map((text): PrincipalWho => ({ kind: "tenant", id: text })),
  fc
    .tuple(id, id)
    .map(
      ([name, tenant]): PrincipalWho => ({ kind: "identity", id: pattern.glob(`${tenant.text}/${name.text}`), tenant }),
    ),
  id.map((text): PrincipalWho => ({ kind: "service", id: text })),
  id.map((text): PrincipalWho => ({ kind: "federated", provider: text })),
  fc.constantFrom<PrincipalWho>(
    { kind: "unknown", name: "u", because: "" },
    { kind: "unknown", name: "v", because: "" },
    { kind: "holder" },
  ),
)
const who: fc.Arbitrary<PrincipalWho> = fc.oneof(
  { weight: 3, arbitrary: plainWho },
  {
    weight: 1,
    arbitrary: fc
      .array(
        plainWho.filter(({ kind }) => kind !== "holder"),
        { minLength: 1, maxLength: 2 },
      )
      .map((of): PrincipalWho => ({ kind: "all-except", of })),
  },
)

const deltas = (base: Holdings, head: Holdings) => deltasBetween(accessOf(base, "base"), accessOf(head, "head"))
const isSilent = (base: Holdings, head: Holdings): boolean => deltas(base, head).length === 0

/** Edits that say the same in other words. */
const rewrites = [
  "statements are shuffled",
  "statements are split by action",
  "statements are split by resource",
  "statements are merged by action",
  "statements are merged by resource",
  "a statement stands twice",
  "a statement moves to another policy",
  "letters change case",
  "a list becomes a string",
  "a Sid changes",
].map((name) => [name, editNamed(name)] as const)
const rewritten = rolled((dice) => {
  for (;;) {
    const base = holdings(dice)
    const [name, edit] = dice.pick(rewrites)
    const head = edit(base, dice)
    if (head) return { name, base, head }
  }
})

const added = (effect: Statement["Effect"]) =>
  rolled((dice) => {
    const base = holdings(dice)
    const extra = documentOf([statement(dice, effect)])
    const { policies, boundary } = base
    const head: Holdings =
      effect === "Deny" && boundary && dice.chance(0.5)
        ? { policies, boundary: documentOf([...list(boundary.Statement), ...list(extra.Statement)]) }
        : { policies: [...policies, extra], boundary }
    return { base, head }
  })

export const laws: readonly Law[] = [
  law(
    "a condition block implies itself",
    1,
    fc.property(blocks(1), ([block = {}]) => implies(read(block), read(block)) === "yes"),
  ),
  law(
    "a condition block implies another only where no request satisfies it alone",
    2,
    fc.property(
      blocks(2),
      ([strict = {}, loose = {}]) =>
        implies(read(strict), read(loose)) !== "yes" ||
        contextsOf([strict, loose], 200, diceOf(1)).every(
          (context) => !satisfied(strict, context) || satisfied(loose, context),
        ),
    ),
  ),
  law(
    "implying carries over a block between",
    2,
    fc.property(
      blocks(3),
      ([a = {}, b = {}, c = {}]) =>
        !(implies(read(a), read(b)) === "yes" && implies(read(b), read(c)) === "yes") ||
        implies(read(a), read(c)) === "yes",
    ),
  ),
  law(
    "a scope covers another only where it holds every word of it",
    1,
    fc.property(
      range,
      range,
      (a, b) =>
        scope.covers(scopeOf(a), scopeOf(b)) !== "yes" || words.every((word) => !within(b, word) || within(a, word)),
    ),
  ),
  law(
    "two scopes overlap where a word lies in both",
    1,
    fc.property(
      range,
      range,
      (a, b) =>
        scope.overlaps(scopeOf(a), scopeOf(b)) !== "no" || !words.some((word) => within(a, word) && within(b, word)),
    ),
  ),
  law(
    "a scope covers itself, and what is covered by what it covers",
    1,
    fc.property(range, range, range, (a, b, c) => {
      const [x, y, z] = [scopeOf(a), scopeOf(b), scopeOf(c)]
      return (
        scope.covers(x, x) === "yes" &&
        (scope.covers(x, y) !== "yes" || scope.covers(y, z) !== "yes" || scope.covers(x, z) === "yes")
      )
    }),
  ),
  law(
    "a principal covers itself, and who is covered by whom it covers",
    1,
    fc.property(
      who,
      who,
      who,
      (a, b, c) =>
        principal.covers(a, a) === "yes" &&
        (principal.covers(a, b) !== "yes" || principal.covers(b, c) !== "yes" || principal.covers(a, c) === "yes"),
    ),
  ),
  law(
    "a principal that covers another overlaps it",
    1,
    fc.property(who, who, (a, b) => principal.covers(a, b) !== "yes" || principal.overlaps(a, b) !== "no"),
  ),
  law(
    "nothing changes between a table and itself",
    20,
    fc.property(rolled(holdings), (all) => isSilent(all, all)),
  ),
  law(
    "the same in other words changes nothing",
    20,
    fc.property(rewritten, ({ base, head }) => isSilent(base, head) && isSilent(head, base)),
  ),
  law(
    "a further deny never broadens",
    20,
    fc.property(added("Deny"), ({ base, head }) => !deltas(base, head).some(broadens)),
  ),
  law(
    "a further allow never narrows",
    20,
    fc.property(added("Allow"), ({ base, head }) => deltas(base, head).every(broadens)),
  ),
  law(
    "what broadens one way narrows the other",
    40,
    fc.property(
      rolled((dice) => pairOf(dice.below(2 ** 30))),
      (pair) => {
        const surely = (base: Holdings, head: Holdings, broader: boolean) =>
          deltas(base, head)
            .filter((delta) => broadens(delta) === broader && !delta.unsure)
            .flatMap(({ actions }) => actions.map(({ name }) => name))
        const [gained, lost] = [surely(pair.base, pair.head, true), surely(pair.head, pair.base, false)]
        return judge(pair).gained.every((action) => !gained.includes(action) || lost.includes(action))
      },
    ),
  ),
]
