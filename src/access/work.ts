/** What comparing two rows costs, and how much of it one review may do: rows made to be slow meet a bound. */
import type { Condition, Grant, Pattern, PrincipalWho, Scope } from "../model/grant.ts"

/** In units of about half a microsecond. */
const mostCompared = 6_000_000
const mostExplained = 1_000_000

/** Outside of a review nothing is bounded. */
let left = { compared: Number.POSITIVE_INFINITY, explained: Number.POSITIVE_INFINITY }
let isCut = false

/** Does what may take as much work as one review may, and no more of it. */
export function bounded<T>(work: () => T): T {
  left = { compared: mostCompared, explained: mostExplained }
  isCut = false
  try {
    return work()
  } finally {
    left = { compared: Number.POSITIVE_INFINITY, explained: Number.POSITIVE_INFINITY }
    isCut = false
  }
}

/** Whether there is no work left: what is not compared by now is not decided. */
export const isSpent = (): boolean => left.compared <= 0

/** Whether something was left undecided because it was too much work. */
export const wasCut = (): boolean => isCut || isSpent()

/** Whether two rows may still be compared. */
export function affordsToCompare(a: Grant, b: Grant): boolean {
  const cost = costOf(a, b)
  if (cost > left.compared) {
    isCut = true
    return false
  }
  left.compared -= cost
  return true
}

/** Goes through a list beside comparing. */
export function spend(items: number): void {
  left.compared -= items / itemsPerUnit
}
const itemsPerUnit = 16

/** Whether two rows may still be compared for what is only told beside the answer. */
export function affordsToExplain(a: Grant, b: Grant): boolean {
  left.explained -= costOf(a, b) + b.reaches.length / itemsPerUnit
  return left.explained > 0
}

/** Each pattern of the one row may be matched against each of the other's. */
const costOf = (a: Grant, b: Grant): number =>
  1 +
  (weightOfScope(a.resource) * weightOfScope(b.resource) +
    weightOfConditions(a.conditions) * weightOfConditions(b.conditions) +
    weightOfPrincipal(a.principal) * weightOfPrincipal(b.principal)) /
    perUnit
const perUnit = 400

const scopes = new WeakMap<Scope, number>()
function weightOfScope(scope: Scope): number {
  const known = scopes.get(scope)
  if (known !== undefined) return known
  const made = weightOf(scope.of) + sum([...scope.except, ...(scope.within ?? [])].map(weightOf))
  scopes.set(scope, made)
  return made
}

const tests = new WeakMap<readonly Condition[], number>()
export function weightOfConditions(conditions: readonly Condition[]): number {
  const known = tests.get(conditions)
  if (known !== undefined) return known
  const made = sum(conditions.map((each) => (each.kind === "test" ? light + sum(each.values.map(weightOf)) : light)))
  tests.set(conditions, made)
  return made
}

const weightOfPrincipal = (who: PrincipalWho): number => (who.kind === "all-except" ? light * who.of.length : light)

const light = 4

/** A pattern of several runs is matched by trying: the longer it is, the more there is to try. */
function weightOf({ text, tokens }: Pattern): number {
  const elastic = tokens.reduce((count, { kind }) => (kind === "run" || kind === "hole" ? count + 1 : count), 0)
  return elastic > 1 ? Math.max(light, text.length) : light
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
