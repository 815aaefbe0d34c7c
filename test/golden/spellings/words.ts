/** Statements and resources that many rows of the table speak of. */
import type { Many, Statement } from "./estate.ts"

export const nova = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
export const novaPro = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-pro-v1:0"
export const claude = "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0"
export const everyModel = "arn:aws:bedrock:*::foundation-model/*"
export const guardrail = "arn:aws:bedrock:eu-west-1:111122223333:guardrail/abc123"
export const endpoint = "arn:aws:sagemaker:eu-west-1:111122223333:endpoint/scores"

export const allow = (action: Many, resource: Many = "*", more: Partial<Statement> = {}): Statement => ({
  action,
  resource,
  ...more,
})
export const deny = (action: Many, resource: Many = "*", more: Partial<Statement> = {}): Statement => ({
  effect: "Deny",
  ...allow(action, resource, more),
})

export const invoke = "bedrock:InvokeModel"
export const stream = "bedrock:InvokeModelWithResponseStream"
export const readGuardrail = allow("bedrock:GetGuardrail", guardrail)
export const invokeNova = allow(invoke, nova)
