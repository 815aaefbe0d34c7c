/** A statement of which some conditions hold only perhaps to what it says with them, and to what it says without. */
import { operatorOf } from "./conditions.ts"
import type { Statement, WrittenCondition } from "./policy-document.ts"

/**
 * Of the two, the narrower one is certain, and the wider one is as certain as what makes it wider: nobody is held back by a
 * condition that may not be there, nor let in by a value that may not be.
 */
export function withDoubts(statement: Statement): readonly Statement[] {
  const { conditions } = statement
  const doubts = conditions.flatMap(({ perhaps, values }) => perhaps ?? values.flatMap((each) => each.perhaps ?? []))
  const [doubt] = doubts
  if (doubt === undefined) return [statement]
  const less = conditions.filter(({ perhaps }) => perhaps === undefined).map(withoutDoubtful)
  const [withAll, withLess] = [statement, { ...statement, conditions: less }]
  const unsure = (each: Statement): Statement => ({ ...each, perhaps: each.perhaps ?? doubt, choice: undefined })
  const widening = conditions.map(widens)
  return [widening.includes(true) ? unsure(withAll) : withAll, widening.includes(false) ? unsure(withLess) : withLess]
}

/** Whether what is doubtful of a condition lets more through; undefined where nothing is. */
function widens({ perhaps, values, operator }: WrittenCondition): boolean | undefined {
  if (perhaps !== undefined) return false
  return values.some((each) => each.perhaps !== undefined) ? operatorOf(operator)?.negated !== true : undefined
}

/** Values of which all are doubtful stay: a test of none is another one. */
function withoutDoubtful(condition: WrittenCondition): WrittenCondition {
  const values = condition.values.filter(({ perhaps }) => perhaps === undefined)
  return values.length === 0 || values.length === condition.values.length ? condition : { ...condition, values }
}
