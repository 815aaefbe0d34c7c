/** Statements of policies on AWS: what they are put together from, and how one more condition is said in a document or a block. */
import type { NewEntry, Verbatim } from "../formats/writer.ts"
import type { AwsCondition, AwsStatement } from "./blueprint.ts"

export const allow = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  conditions: readonly AwsCondition[] = [],
): AwsStatement => ({ sid, effect: "Allow", actions, resources, conditions })

export const deny = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  conditions: readonly AwsCondition[] = [],
): AwsStatement => ({ ...allow(sid, actions, resources, conditions), effect: "Deny" })

export const when = <Value = string>(
  operator: string,
  key: string,
  ...values: readonly Value[]
): AwsCondition<Value> => ({
  operator,
  key,
  values,
})

/** Whom a role trusts, and on what conditions. */
export const trusts = (
  principal: NonNullable<AwsStatement["principal"]>,
  conditions: readonly AwsCondition[] = [],
): AwsStatement => ({
  sid: "Trust",
  effect: "Allow",
  actions: [principal.kind === "Federated" ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole"],
  principal,
  conditions,
})

/** By operator and key, as a document has them; in the order given. */
export function grouped<Value>(
  conditions: readonly AwsCondition<Value>[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>> {
  const out = new Map<string, Map<string, readonly Value[]>>()
  for (const { operator, key, values } of conditions)
    out.set(operator, (out.get(operator) ?? new Map<string, readonly Value[]>()).set(key, values))
  return out
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
 */
export const entryOf = (conditions: readonly AwsCondition<Verbatim>[]): NewEntry => ({
  name: "Condition",
  value: {
    kind: "map",
    entries: [...grouped(conditions)].map(([operator, keys]) => [
      operator,
      { kind: "map", entries: [...keys].map(([key, values]) => [key, { kind: "values", values }]) },
    ]),
  },
  blocks: conditions.map(({ operator, key, values }) => ({
    name: "condition",
    attributes: [
      ["test", { text: operator }],
      ["variable", { text: key }],
      ["values", values],
    ],
  })),
})
