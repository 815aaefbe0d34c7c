/** Statements of policies on AWS: what they are put together from, and how one more condition is said in a document or a block. */
import type { NewEntry } from "../formats/writer.ts"
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

export const when = (operator: string, key: string, ...values: readonly string[]): AwsCondition => ({
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

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
 */
export const entryOf = ({ operator, key, values }: AwsCondition): NewEntry => ({
  path: ["Condition", operator, key],
  values,
  block: {
    name: "condition",
    attributes: [
      ["test", operator],
      ["variable", key],
      ["values", values],
    ],
  },
})
