/** Conditions on the time to what is amiss with them on a day: a bound that is past, one that is far ahead, or none at all. */
import { exactText } from "../access/pattern.ts"
import { dayOf, daysBetween } from "../model/day.ts"
import type { Condition, Pattern, Test } from "../model/grant.ts"

export interface TimeFault {
  readonly name: "void-time" | "distant-time"
  readonly condition: Test
  /** Goes on from what the condition is about: `ended on 2026-01-31, so nothing is granted`. */
  readonly detail: string
}

/** What is granted for longer than that is not granted for a time. */
const longest = 90

const timeKeys = ["aws:currenttime", "aws:epochtime", "request.time"]

/** Of the conditions of one allow, which must all hold. `today` as in Estate. */
export function timeFaults(conditions: readonly Condition[], today: string): readonly TimeFault[] {
  const tests = conditions.filter((each): each is Test => each.kind === "test" && timeKeys.includes(each.key))
  const [first] = tests
  if (!first) return []
  const misread = tests.find(({ operator }) => operator.domain !== "date" && operator.domain !== "number")
  if (misread)
    return [{ name: "void-time", condition: misread, detail: "is compared as text, which says nothing of the time" }]
  const ends = tests.filter(
    ({ operator: { test, negated } }) => (test === "less" || test === "less-or-equal") && !negated,
  )
  if (ends.length === 0)
    return first.operator.test === "equals"
      ? []
      : [{ name: "void-time", condition: first, detail: "has a beginning and no end" }]
  return ends.flatMap((condition) => faultOfEnd(condition, today) ?? [])
}

/** Any of several ends suffices, so the last counts. */
function faultOfEnd(condition: Test, today: string): TimeFault | undefined {
  const days = condition.values.map(dayIn)
  if (days.some((day) => day === undefined)) return undefined
  const last = days.reduce((a = "", b = "") => (a < b ? b : a))
  if (last === undefined) return undefined
  const left = daysBetween(today, last)
  if (left < 0) return { name: "void-time", condition, detail: `ended on ${last}, so nothing is granted` }
  return left > longest ? { name: "distant-time", condition, detail: `ends on ${last}, in ${left} days` } : undefined
}

/** A date, or seconds since 1970. */
function dayIn(value: Pattern): string | undefined {
  const text = exactText(value)
  if (text === undefined) return undefined
  const time = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(time) ? undefined : dayOf(new Date(time))
}
