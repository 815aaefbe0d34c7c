/** Whether one set of conditions holds wherever another does. */
import type { Condition, Operator, Test } from "../model/grant.ts"
import { and, or, type Truth, truth } from "../model/truth.ts"
import { comparisonOf, takesAnything } from "./comparison.ts"
import { exactText, foldCase } from "./pattern.ts"
import { weightOfConditions } from "./work.ts"

/** Whether whatever satisfies all of `strict` satisfies all of `loose`. More conditions are stricter; none at all is the loosest. */
export function implies(strict: readonly Condition[], loose: readonly Condition[]): Truth {
  if (loose.length === 0) return "yes"
  const plain = loose.map((wanted) => or(...strict.map((given) => impliesOne(given, wanted, strict)), fallback(wanted)))
  const answer = and(...plain)
  return answer !== "yes" && neverHold(strict) ? "yes" : answer
}

/** A condition that we cannot read might hold always. */
const fallback = (wanted: Condition): Truth =>
  wanted.kind === "opaque" ? "maybe" : truth(holdsWithoutKey(wanted) && acceptsAnyValue(wanted))

function impliesOne(given: Condition, wanted: Condition, strict: readonly Condition[]): Truth {
  if (given.kind === "opaque" || wanted.kind === "opaque") {
    if (given.kind === wanted.kind)
      return given.kind === "opaque" && wanted.kind === "opaque" && given.text === wanted.text ? "yes" : "maybe"
    return given.kind === "opaque" ? "maybe" : "no"
  }
  if (given.key !== wanted.key) return "no"
  if (isNullTrue(given)) return truth(holdsWithoutKey(wanted))
  if (isNullTrue(wanted)) return "no"
  if (!holdsWithoutKey(wanted) && !needKey(strict, wanted.key)) return "no"
  if (wanted.operator.test === "null") return "yes"
  if (given.operator.test === "null") return truth(acceptsAnyValue(wanted))
  return valuesImply(given, wanted)
}

const isNullTrue = (test: Test): boolean =>
  test.operator.test === "null" && test.values.some((value) => exactText(foldCase(value)) === "true")

/** Whether the test holds for a request that does not carry the key at all. */
export const holdsWithoutKey = (test: Test): boolean =>
  test.operator.test === "null"
    ? isNullTrue(test)
    : test.operator.ifExists || test.operator.over === "all" || (test.operator.negated && test.operator.over === "one")

/** Whether one of them fails where the key is missing. */
const needKey = (conditions: readonly Condition[], key: string): boolean =>
  conditions.some((each) => each.kind === "test" && each.key === key && !holdsWithoutKey(each))

/** Whether a test ties the request down: it fails where the key is missing, and takes only what is listed. */
export const binds = (condition: Condition): condition is Test =>
  condition.kind === "test" &&
  !condition.operator.negated &&
  condition.operator.test !== "null" &&
  !holdsWithoutKey(condition)

const acceptsAnyValue = ({ operator, values }: Test): boolean =>
  !operator.negated && values.some((value) => takesAnything(operator, value))

/** Of a key that is there: whether each value that passes `given` passes `wanted`. */
function valuesImply(given: Test, wanted: Test): Truth {
  if (acceptsAnyValue(wanted)) return "yes"
  const comparable = sameQuantity(given.operator, wanted.operator)
  if (comparable !== "yes") return comparable
  if (given.operator.negated) return wanted.operator.negated ? valuesCover(given, wanted) : "no"
  return wanted.operator.negated ? valuesApart(wanted, given) : valuesCover(wanted, given)
}

/** Whether each value of `narrow` is taken in by one of `wide`, negation left aside. */
function valuesCover(wide: Test, narrow: Test): Truth {
  const compare = comparisonOf(wide.operator, narrow.operator)
  if (!compare) return "maybe"
  return and(...narrow.values.map((value) => or(...wide.values.map((other) => compare.covers(other, value)))))
}

function valuesApart(a: Test, b: Test): Truth {
  const compare = comparisonOf(a.operator, b.operator)
  if (!compare) return "maybe"
  return and(...b.values.flatMap((value) => a.values.map((other) => compare.apart(other, value))))
}

/** A key of one value is tested alike by `one` and `any`; where all pass, and there is one, some does. */
function sameQuantity(given: Operator, wanted: Operator): Truth {
  if (given.over === wanted.over || (given.over === "all" && wanted.over === "any")) return "yes"
  if (given.negated || wanted.negated) return "maybe"
  return given.over === "all" || wanted.over === "all" ? "maybe" : "yes"
}

/** More values than that are not compared each with each. */
const mostWeighed = 20_000

const never = new WeakMap<readonly Condition[], boolean>()

/** Whether two of them surely exclude each other. */
function neverHold(conditions: readonly Condition[]): boolean {
  if (conditions.length < 2 || weightOfConditions(conditions) > mostWeighed) return false
  const known = never.get(conditions)
  if (known !== undefined) return known
  const tests = conditions.filter((each) => each.kind === "test")
  const made = tests.some((a, i) => tests.slice(i + 1).some((b) => a.key === b.key && exclude(a, b, conditions)))
  never.set(conditions, made)
  return made
}

function exclude(a: Test, b: Test, all: readonly Condition[]): boolean {
  if (!needKey(all, a.key)) return false
  if (isNullTrue(a) || isNullTrue(b)) return true
  if (a.operator.test === "null" || b.operator.test === "null") return false
  // Of several values some may pass the one, and others the other.
  if (
    a.operator.over !== "all" &&
    b.operator.over !== "all" &&
    (a.operator.over === "any" || b.operator.over === "any")
  )
    return false
  if (a.operator.negated) return !b.operator.negated && valuesCover(a, b) === "yes"
  return (b.operator.negated ? valuesCover(b, a) : valuesApart(a, b)) === "yes"
}
