/** The same two questions for a scope: everything that one pattern matches, less its exceptions. */
import type { Pattern, Scope } from "../model/grant.ts"
import { and, not, or, type Truth } from "../model/truth.ts"
import * as pattern from "./pattern.ts"

type Range = Pick<Scope, "of" | "except" | "within">

/** Whether `a` holds all of `b`: each exception of `a` must lie outside `b`, or be an exception of `b` too. */
export const covers = (a: Range, b: Range): Truth =>
  or(
    isEmpty(b),
    and(
      holds(a.of, b),
      ...a.except.map((hole) => or(not(touches(hole, b)), ...b.except.map((other) => pattern.covers(other, hole)))),
    ),
  )

/** Whether a pattern holds all of a range, its exceptions left aside: the range itself, or something that it lies in. */
const holds = (of: Pattern, range: Range): Truth =>
  or(pattern.covers(of, range.of), ...(range.within ?? []).map((larger) => pattern.covers(of, larger)))

/** Whether something of a range may lie in a pattern, its exceptions left aside. */
const touches = (of: Pattern, range: Range): Truth => or(meet(of, range.of), holds(of, range))

/** Whether nothing is left of it. */
const isEmpty = ({ of, except }: Range): Truth => or(...except.map((hole) => pattern.covers(hole, of)))

/** Whether something may lie in both. Never `no` where something does. */
export const overlaps = (a: Range, b: Range): Truth =>
  and(
    or(meet(a.of, b.of), ...(a.within ? [holds(b.of, a)] : []), ...(b.within ? [holds(a.of, b)] : [])),
    ...[...a.except, ...b.except].flatMap((hole) => [not(pattern.covers(hole, a.of)), not(pattern.covers(hole, b.of))]),
  )

/** ARNs have nothing in common where two of their parts have not: what one ends in never looks like the parts of another. */
function meet(a: Pattern, b: Pattern): Truth {
  const [left, right] = [arnParts(a), arnParts(b)]
  return left && right
    ? and(...left.map((part, i) => pattern.overlaps(part, right[i] as Pattern)))
    : pattern.overlaps(a, b)
}

/** Undefined where a `*` in the place of one part must stand for several, as that before an account that is none does. */
function arnParts(p: Pattern): readonly Pattern[] | undefined {
  const parts = pattern.sixParts(p)
  const [first, partition, service, region, account] = parts ?? []
  return first?.text === "arn" &&
    [partition, service, region].every((part) => isOf(part, /^[a-z0-9-]+$/)) &&
    (isOf(account, /^\d+$/) || isProviders(account, partition))
    ? parts
    : undefined
}

const isOf = (part: Pattern | undefined, text: RegExp): boolean =>
  part?.tokens.every((token) => token.kind !== "literal" || text.test(token.text)) === true

/** What the provider itself owns lies in an account that is named as its partition begins. */
const isProviders = (account: Pattern | undefined, partition: Pattern | undefined): boolean => {
  const [name, whole] = [account && pattern.exactText(account), partition && pattern.exactText(partition)]
  return name !== undefined && whole !== undefined && whole.split("-")[0] === name
}
