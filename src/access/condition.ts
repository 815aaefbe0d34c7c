/** Whether one set of conditions holds wherever another does. */
import type { Condition, Operator, Pattern, Test } from "../model/grant.ts"
import { and, not, or, type Truth, truth } from "../model/truth.ts"
import { includesNetwork } from "./address.ts"
import { anything, covers as covers1, exactText, foldCase, overlaps as overlaps1 } from "./pattern.ts"

/** Whether whatever satisfies all of `strict` satisfies all of `loose`. More conditions are stricter; none at all is the loosest. */
export const implies = (strict: readonly Condition[], loose: readonly Condition[]): Truth =>
  and(...loose.map((wanted) => or(...strict.map((given) => impliesOne(given, wanted)), fallback(wanted))))

/** A condition that we cannot read might hold always. */
const fallback = (wanted: Condition): Truth => (wanted.kind === "opaque" ? "maybe" : "no")

function impliesOne(given: Condition, wanted: Condition): Truth {
  if (given.kind === "opaque" || wanted.kind === "opaque") {
    if (given.kind === wanted.kind)
      return given.kind === "opaque" && wanted.kind === "opaque" && given.text === wanted.text ? "yes" : "maybe"
    return given.kind === "opaque" ? "maybe" : "no"
  }
  if (given.key !== wanted.key) return "no"
  if (holdsWithoutKey(given) && !holdsWithoutKey(wanted)) return "no"
  if (wanted.operator.test === "null") return truth(isNullTrue(wanted) ? isNullTrue(given) : !holdsWithoutKey(given))
  if (given.operator.test === "null") return isNullTrue(given) ? "yes" : truth(acceptsAnyValue(wanted))
  return valuesImply(given, wanted)
}

const isNullTrue = (test: Test): boolean => test.values.some((value) => exactText(foldCase(value)) === "true")

/** Whether the test holds for a request that does not carry the key at all. */
export const holdsWithoutKey = (test: Test): boolean =>
  test.operator.test === "null"
    ? isNullTrue(test)
    : test.operator.ifExists || test.operator.over === "all" || (test.operator.negated && test.operator.over === "one")

/** Whether a test ties the request down: it fails where the key is missing, and takes only what is listed. */
export const binds = (condition: Condition): condition is Test =>
  condition.kind === "test" &&
  !condition.operator.negated &&
  condition.operator.test !== "null" &&
  !holdsWithoutKey(condition)

const acceptsAnyValue = (test: Test): boolean =>
  !test.operator.negated &&
  test.operator.test === "like" &&
  test.values.some((value) => covers1(value, anything) === "yes")

/** Of a key that is there: whether each value that passes `given` passes `wanted`. */
function valuesImply(given: Test, wanted: Test): Truth {
  if (acceptsAnyValue(wanted)) return "yes"
  const comparable = sameQuantity(given.operator, wanted.operator)
  if (comparable !== "yes") return comparable
  const compare = comparison(wanted.operator, given.operator)
  if (!compare) return "maybe"
  const [accepts, apart] = compare
  if (!given.operator.negated && !wanted.operator.negated)
    return and(...given.values.map((value) => or(...wanted.values.map((other) => accepts(other, value)))))
  if (given.operator.negated && wanted.operator.negated)
    return and(...wanted.values.map((value) => or(...given.values.map((other) => accepts(other, value)))))
  if (!given.operator.negated)
    return and(...given.values.flatMap((value) => wanted.values.map((other) => apart(other, value))))
  return "no"
}

/** A key of one value is tested alike by `one` and `any`; `all` also holds of no value, which the caller has ruled out. */
function sameQuantity(given: Operator, wanted: Operator): Truth {
  if (given.over === wanted.over) return "yes"
  if (given.negated || wanted.negated) return "maybe"
  return given.over === "all" || wanted.over === "all" ? "maybe" : "yes"
}

type Relation = (wide: Pattern, narrow: Pattern) => Truth
const globs: readonly [Relation, Relation] = [covers1, (a, b) => not(overlaps1(a, b))]
const folded: readonly [Relation, Relation] = [
  (a, b) => covers1(foldCase(a), foldCase(b)),
  (a, b) => not(overlaps1(foldCase(a), foldCase(b))),
]

/** How two values are compared under both operators: does the first accept all of the second, are they apart. Undefined where unlike. */
function comparison(wanted: Operator, given: Operator): readonly [Relation, Relation] | undefined {
  const textual = (operator: Operator) => operator.test === "equals" || operator.test === "like"
  if (textual(wanted) && textual(given)) {
    if (wanted.domain === "text-ignoring-case" || wanted.domain === "boolean") return folded
    return wanted.domain === given.domain ? globs : undefined
  }
  if (wanted.test === "in-cidr" && given.test === "in-cidr") return networks
  if (ordered(wanted) && ordered(given)) return orderedBy(wanted, given)
  return undefined
}

const networks: readonly [Relation, Relation] = [
  (wide, narrow) => byText(wide, narrow, (a, b) => includesNetwork(a, b)),
  (a, b) => byText(a, b, (x, y) => not(or(includesNetwork(x, y), includesNetwork(y, x)))),
]

const byText = (a: Pattern, b: Pattern, decide: (a: string, b: string) => Truth): Truth => {
  if (a.text === b.text) return decide(a.text, b.text)
  const left = exactText(a)
  const right = exactText(b)
  return left === undefined || right === undefined ? "maybe" : decide(left, right)
}

const ordered = (operator: Operator): boolean => operator.domain === "number" || operator.domain === "date"

/** Ranges: `< 5` accepts all of `< 3`, of `<= 4` and of `= 2`. */
function orderedBy(wanted: Operator, given: Operator): readonly [Relation, Relation] {
  const toNumber = (text: string) => (wanted.domain === "date" && !/^\d+$/.test(text) ? Date.parse(text) : Number(text))
  const relate =
    (decide: (bound: number, value: number) => boolean): Relation =>
    (a, b) =>
      byText(a, b, (x, y) => {
        const [bound, value] = [toNumber(x), toNumber(y)]
        return Number.isNaN(bound) || Number.isNaN(value) ? "maybe" : truth(decide(bound, value))
      })
  const up = (test: Operator["test"]) => test === "greater" || test === "greater-or-equal"
  const down = (test: Operator["test"]) => test === "less" || test === "less-or-equal"
  const open = (test: Operator["test"]) => test === "less" || test === "greater"
  const accepts = relate((bound, value) => {
    const touches = open(wanted.test) && !open(given.test) ? bound !== value : true
    if (wanted.test === "equals") return given.test === "equals" && bound === value
    if (down(wanted.test)) return !up(given.test) && value <= bound && touches
    return !down(given.test) && value >= bound && touches
  })
  const apart = relate((bound, value) => wanted.test === "equals" && given.test === "equals" && bound !== value)
  return [accepts, apart]
}
