/** What a request is held to on AWS, each once: whose work it is, whom a role is passed to, where it comes through, what filters it. */
import { when } from "./aws-statements.ts"
import type { AwsCondition } from "./blueprint.ts"

/** A service acts for all of its customers: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
export const actingFor = <Value = string>(...accounts: readonly Value[]): AwsCondition<Value> =>
  when("StringEquals", "aws:SourceAccount", ...accounts)

/** The agent, job or knowledge base that it acts for. */
export const actingOn = (source: string): AwsCondition => when("ArnLike", "aws:SourceArn", source)

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html */
export const passedTo = <Value = string>(...services: readonly Value[]): AwsCondition<Value> =>
  when("StringEquals", "iam:PassedToService", ...services)

/** A service as policies name it. */
export const serviceNamed = (service: string): string => `${service}.amazonaws.com`

/** https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html */
export const through = <Value = string>(...endpoints: readonly Value[]): AwsCondition<Value> =>
  when("StringEquals", "aws:SourceVpce", ...endpoints)

/** https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html */
export const behind = <Value = string>(...guardrails: readonly Value[]): AwsCondition<Value> =>
  when("StringEquals", "bedrock:GuardrailIdentifier", ...guardrails)

export const github = "token.actions.githubusercontent.com"

/**
 * One branch or tag of one repository, for what `aws-actions/configure-aws-credentials` asks for.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export const pinnedTo = (repository: string, ref: string): readonly AwsCondition[] => [
  when("StringEquals", `${github}:sub`, `repo:${repository}:ref:${ref}`),
  when("StringEquals", `${github}:aud`, "sts.amazonaws.com"),
]
