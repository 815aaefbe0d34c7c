/** Conditions on the time to whether they end on a day that is near, and to what is amiss with those that limit nothing. */
import { exactText } from "../access/pattern.ts"
import { dayOf, daysBetween } from "../model/day.ts"
import type { Condition, Pattern, Test } from "../model/grant.ts"

export interface VoidTime {
  readonly condition: Test
  /** Goes on from what the condition is about: `ended on 2026-01-31, so nothing is granted`. */
  readonly detail: string
}

/** What is granted for longer than that, in days, is not granted for a time. */
const longest = 90

const timeKeys = ["aws:currenttime", "aws:epochtime", "request.time"]

const timeTests = (conditions: readonly Condition[]): readonly Test[] =>
  conditions.filter((each): each is Test => each.kind === "test" && timeKeys.includes(each.key))

const endsIn = (tests: readonly Test[]): readonly Test[] =>
  tests.filter(({ operator: { test, negated } }) => (test === "less" || test === "less-or-equal") && !negated)

/** Whether an allow under these conditions ends soon; an end that is not known is taken for one. */
export const isTimeBound = (conditions: readonly Condition[], today: string): boolean =>
  endsIn(timeTests(conditions)).some((end) => {
    const day = lastDayIn(end)
    return day === undefined || daysBetween(today, day) <= longest
  })

/** What of the conditions of one allow, which must all hold, limits nothing. `today` as in Estate. */
export function voidTimes(conditions: readonly Condition[], today: string): readonly VoidTime[] {
  const tests = timeTests(conditions)
  const [first] = tests
  if (!first) return []
  const misread = tests.find(({ operator }) => operator.domain !== "date" && operator.domain !== "number")
  if (misread) return [{ condition: misread, detail: "is compared as text, which says nothing of the time" }]
  const ends = endsIn(tests)
  if (ends.length === 0)
    return first.operator.test === "equals" ? [] : [{ condition: first, detail: "has a beginning and no end" }]
  return ends.flatMap((condition) => {
    const day = lastDayIn(condition)
    return day !== undefined && daysBetween(today, day) < 0
      ? [{ condition, detail: `ended on ${day}, so nothing is granted` }]
      : []
  })
}

/** Any of several ends suffices, so the last counts; undefined where one of them is not known. */
function lastDayIn({ values }: Test): string | undefined {
  const days = values.flatMap((value) => dayIn(value) ?? [])
  return days.length < values.length ? undefined : days.sort().at(-1)
}

/** A date, or seconds since 1970. */
function dayIn(value: Pattern): string | undefined {
  const text = exactText(value)
  if (text === undefined) return undefined
  const time = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(time) ? undefined : dayOf(new Date(time))
}
