/** Statements to a policy document, as a value in a fixed order. */
import { grouped } from "../blueprint/aws-statements.ts"
import type { AwsCondition, AwsStatement } from "../blueprint/blueprint.ts"

export interface Document {
  readonly Version: "2012-10-17"
  readonly Statement: readonly Readonly<Record<string, unknown>>[]
}

export const documentOf = (statements: readonly AwsStatement[]): Document => ({
  Version: "2012-10-17",
  Statement: statements.map(({ sid, effect, principal, actions, resources, conditions }) => ({
    Sid: sid,
    Effect: effect,
    ...(principal && { Principal: { [principal.kind]: oneOrMany(principal.of) } }),
    Action: oneOrMany(actions),
    ...(resources && { Resource: oneOrMany(resources) }),
    ...(conditions.length > 0 && { Condition: conditionsOf(conditions) }),
  })),
})

export const oneOrMany = (all: readonly string[]): string | readonly string[] =>
  all.length === 1 ? (all[0] ?? "") : all

const conditionsOf = (conditions: readonly AwsCondition[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...grouped(conditions)].map(([operator, keys]) => [
      operator,
      Object.fromEntries([...keys].map(([key, values]) => [key, oneOrMany(values)])),
    ]),
  )
