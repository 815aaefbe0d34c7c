/** What an assignment says of when it holds to conditions of its rows: what its text asks, whether it must be activated, and its end. */
import { exactly } from "../../access/pattern.ts"
import type { Test } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { type Restriction, restrictionOf } from "./conditions.ts"
import { exactPattern } from "./patterns.ts"
import type { Of } from "./unit.ts"

type Assignment = Of<"assignment">

export function restrictionsOf(assignment: Assignment): readonly Restriction[] {
  const { condition, when, until, role } = assignment
  return [
    ...(condition ? writtenIn(condition) : []),
    ...(when === "eligible" ? [always(mustActivate(role))] : []),
    ...(until ? endOf(until) : []),
  ]
}

const always =
  (test: Test): Restriction =>
  () => [test]

function writtenIn(condition: Value): readonly Restriction[] {
  if (condition.kind === "reference" && condition.resolved) return writtenIn(condition.resolved)
  if (condition.kind === "text") return [restrictionOf(condition)]
  if (condition.kind !== "unknown") return []
  const { span, name } = condition
  return [() => [{ kind: "opaque", text: name, because: "the condition is not known before deployment", span }]]
}

/** https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles */
const mustActivate = (role: Value): Test => ({
  kind: "test",
  key: "eligible assignment",
  written: "the eligible assignment",
  operator: { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" },
  values: [exactly("activated")],
  span: role.span,
})

/** An end is a date, or a duration from an unknown start on. */
function endOf(until: Value): readonly Restriction[] {
  const written = exactPattern(until)
  if (!written) return []
  const days = daysIn(written.text)
  return [
    always({
      kind: "test",
      key: days === undefined ? "end of the assignment" : "days of the assignment",
      written: days === undefined ? "the time" : "the days since the assignment began",
      operator: {
        test: "less-or-equal",
        domain: days === undefined ? "date" : "number",
        negated: false,
        ifExists: false,
        over: "one",
      },
      values: [days === undefined ? written : exactly(String(days))],
      ...blameOf(until),
    }),
  ]
}

/** ISO 8601: `P365D`, `PT8H`. */
function daysIn(text: string): number | undefined {
  const [, years, months, weeks, days, hours, minutes] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(text) ?? []
  const all = [years, months, weeks, days, hours, minutes]
  if (all.every((part) => part === undefined)) return undefined
  const inDays = [365, 30, 7, 1, 1 / 24, 1 / 1440]
  return all.reduce((sum, part, i) => sum + Number(part ?? 0) * (inDays[i] ?? 0), 0)
}
