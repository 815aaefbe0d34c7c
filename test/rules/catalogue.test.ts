/** The catalogue against the threats that it is there for: each has its rules, as grave as they were asked for. */
import { expect, it } from "vitest"
import { bySeverity, severities } from "../../src/model/severity.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { threats } from "./threats.ts"

const rules = new Map(shippedRules.map((rule) => [rule.id, rule]))

it("has 118 threats, and two that are told without a finding", () => {
  expect(Object.keys(threats)).toHaveLength(118)
})

it.each(Object.entries(threats))("%s has its rules", (_, { severity, rules: ids, because }) => {
  const found = ids.map((id) => rules.get(id))
  expect(found.filter((rule) => rule === undefined)).toEqual([])
  const grades = found.flatMap((rule) => rule?.severity.map(({ is }) => is) ?? [])
  const gravest = [...grades].sort(bySeverity)[0]
  expect(severities).toContain(severity)
  if (because === undefined) expect(gravest).toBe(severity)
  else expect(gravest).not.toBe(severity)
})
