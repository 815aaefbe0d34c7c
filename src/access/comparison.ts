/** Two condition operators to how their values compare: whether one takes in all that the other does, and whether nothing meets both. */
import type { Operator, Pattern } from "../model/grant.ts"
import { and, not, or, type Truth, truth } from "../model/truth.ts"
import { includesNetwork } from "./address.ts"
import { anyCase, covers, exactText, foldCase, isAnything, overlaps, sixParts } from "./pattern.ts"

/** Of one value under each operator, negation left aside. */
export interface Comparison {
  /** Whether the first takes in whatever the second does. */
  readonly covers: (wide: Pattern, narrow: Pattern) => Truth
  /** Whether nothing is taken in by both. */
  readonly apart: (wide: Pattern, narrow: Pattern) => Truth
}

/** Undefined where the operators test values in ways that cannot be compared. */
export function comparisonOf(wide: Operator, narrow: Operator): Comparison | undefined {
  if (isTextual(wide) && isTextual(narrow)) return textual(wide, narrow)
  if (wide.test === "in-cidr" && narrow.test === "in-cidr") return networks
  return isOrdered(wide) && wide.domain === narrow.domain ? ranges(wide, narrow) : undefined
}

const isTextual = ({ test, domain }: Operator): boolean =>
  (test === "equals" || test === "like") && !isOrdered({ domain })
const isOrdered = ({ domain }: Pick<Operator, "domain">): boolean => domain === "number" || domain === "date"
const ignoresCase = ({ domain }: Operator): boolean => domain === "text-ignoring-case" || domain === "boolean"

function textual(wide: Operator, narrow: Operator): Comparison | undefined {
  if ((wide.domain === "binary") !== (narrow.domain === "binary")) return undefined
  if (wide.domain === "arn") return narrow.domain === "arn" ? arns : arnsOverTexts
  const apart = ignoresCase(wide) || ignoresCase(narrow) ? apartInAnyCase : isApart
  if (ignoresCase(wide)) return { covers: (a, b) => covers(foldCase(a), foldCase(b)), apart }
  return { covers: ignoresCase(narrow) ? (a, b) => covers(a, anyCase(b)) : covers, apart }
}

const isApart = (a: Pattern, b: Pattern): Truth => not(overlaps(a, b))
const apartInAnyCase = (a: Pattern, b: Pattern): Truth => not(overlaps(foldCase(a), foldCase(b)))

/** An ARN's six parts are matched each for itself. What is not written in six may be anything. */
const arns: Comparison = {
  covers: (a, b) => {
    if (a.text === b.text) return "yes"
    const [left, right] = [sixParts(a), sixParts(b)]
    return left && right ? and(...left.map((part, i) => covers(part, right[i] as Pattern))) : perhaps(covers(a, b))
  },
  apart: (a, b) => {
    const [left, right] = [sixParts(a), sixParts(b)]
    return left && right ? or(...left.map((part, i) => isApart(part, right[i] as Pattern))) : isApart(a, b)
  },
}

/** In a text a wildcard may run on over colons. */
const arnsOverTexts: Comparison = {
  covers: (a, b) => (exactText(b) === undefined ? perhaps(arns.covers(a, b)) : arns.covers(a, b)),
  apart: isApart,
}

const perhaps = (answer: Truth): Truth => (answer === "yes" ? "maybe" : answer)

const networks: Comparison = {
  covers: (wide, narrow) => ofTexts(wide, narrow, includesNetwork),
  apart: (a, b) => ofTexts(a, b, (x, y) => not(or(includesNetwork(x, y), includesNetwork(y, x)))),
}

const ofTexts = (a: Pattern, b: Pattern, decide: (a: string, b: string) => Truth): Truth => {
  const left = exactText(a)
  const right = exactText(b)
  if (left !== undefined && right !== undefined) return decide(left, right)
  return a.text === b.text ? decide(a.text, b.text) : "maybe"
}

/** What a test of a number or a date takes in: all between two ends, each of them with or without itself. */
interface Range {
  readonly from: number
  readonly to: number
  readonly open: boolean
}

/** `< 5` takes in all of `< 3`, of `<= 4` and of `= 2`. */
function ranges(wide: Operator, narrow: Operator): Comparison {
  const relate = (same: Truth, decide: (a: Range, b: Range) => boolean) => (a: Pattern, b: Pattern) => {
    // The same bound compares with itself, whatever it turns out to be.
    if (a.text === b.text && wide.test === narrow.test) return same
    return ofTexts(a, b, (x, y) => {
      const [left, right] = [rangeOf(wide, x), rangeOf(narrow, y)]
      return left && right ? truth(decide(left, right)) : "maybe"
    })
  }
  const above = (a: Range, b: Range) =>
    a.from < b.from || (a.from === b.from && (!a.open || b.open || a.from === -Infinity))
  const below = (a: Range, b: Range) => a.to > b.to || (a.to === b.to && (!a.open || b.open || a.to === Infinity))
  const before = (a: Range, b: Range) => a.to < b.from || (a.to === b.from && (a.open || b.open))
  return {
    covers: relate("yes", (a, b) => above(a, b) && below(a, b)),
    apart: relate("no", (a, b) => before(a, b) || before(b, a)),
  }
}

function rangeOf({ test, domain }: Operator, text: string): Range | undefined {
  const value = domain === "date" ? instant(text) : text.trim() === "" ? Number.NaN : Number(text)
  if (Number.isNaN(value)) return undefined
  const down = test === "less" || test === "less-or-equal"
  const up = test === "greater" || test === "greater-or-equal"
  return { from: down ? -Infinity : value, to: up ? Infinity : value, open: test === "less" || test === "greater" }
}

/** A date, or seconds since 1970. A number too short for that is a year. A time says its zone: else it differs by machine. */
const instant = (text: string): number =>
  /^\d{5,}$/.test(text) ? Number(text) * 1000 : isDate.test(text) ? Date.parse(text) : Number.NaN
const isDate = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** Whether a positive test of this value passes every value there is. */
export const takesAnything = ({ test, domain }: Operator, value: Pattern): boolean =>
  test === "like" && domain !== "arn" && isAnything(value)
