/** Principal elements to who they mean, and what their conditions leave open. */

import { binds } from "../../access/condition.ts"
import { covers, exactText, glob } from "../../access/pattern.ts"
import type { Condition, Pattern, Principal, PrincipalWho } from "../../model/grant.ts"
import { blameOf } from "../blame.ts"
import { arnParts, patternOf } from "./patterns.ts"
import type { WrittenPrincipal } from "./policy-document.ts"

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export function principalOf({ type, value }: WrittenPrincipal): Principal {
  const id = patternOf(value, "glob")
  const blame = blameOf(value)
  if (!id) return { kind: "unknown", name: type, because: "the principal is not a text", ...blame }
  if (id.text === "*" && (type === "*" || type === "AWS")) return { kind: "anyone", ...blame }
  if (type === "Service") return { kind: "service", id, ...blame }
  if (type === "Federated") return { kind: "federated", provider: id, ...blame }
  return { ...accountOrIdentity(id), ...blame }
}

function accountOrIdentity(id: Pattern): PrincipalWho {
  if (/^\d{12}$/.test(id.text) || id.text === "${account}") return { kind: "tenant", id }
  const arn = arnParts(id.text)
  if (!arn)
    return id.tokens.length === 1 && id.tokens[0]?.kind === "hole"
      ? { kind: "unknown", name: id.tokens[0].name, because: "who it is becomes known at deployment" }
      : { kind: "identity", id }
  const tenant = accountPattern(arn.account)
  if (arn.service === "iam" && arn.resource === "root") return { kind: "tenant", id: tenant }
  return { kind: "identity", id, tenant }
}

const accountPattern = (text: string): Pattern => {
  const hole = /^\$\{(.*)\}$/.exec(text)?.[1]
  return hole === undefined ? glob(text) : { text, tokens: [{ kind: "hole", name: hole }] }
}

/** AI services that act through a role handed to them. */
const aiServices = ["bedrock", "bedrock-agentcore", "sagemaker", "qbusiness", "kendra", "q.apps"]

export const isAiService = (who: PrincipalWho): boolean =>
  who.kind === "service" && aiServices.some((name) => covers(who.id, glob(`${name}.amazonaws.com`)) === "yes")

/** Identity providers that vouch for whatever runs in a repository. */
export const isPipelineProvider = (who: PrincipalWho): boolean =>
  who.kind === "federated" &&
  /actions\.githubusercontent\.com|gitlab|bitbucket|circleci|app\.terraform\.io|buildkite/i.test(who.provider.text)

/** Keys by which a service says on whose behalf it acts. */
const sourceKeys = ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"]

export const hasSourceGuard = (conditions: readonly Condition[]): boolean =>
  conditions.some(
    (condition) => condition.kind === "opaque" || (binds(condition) && sourceKeys.includes(condition.key)),
  )

/** Whether the token's subject is tied to one workload: a repository and a branch or environment, a service account. */
export function pinsSubject(conditions: readonly Condition[]): boolean {
  const tests = conditions
    .filter(binds)
    .filter((test) => test.key.endsWith(":sub") || test.key.endsWith(":job_workflow_ref"))
  return (
    tests.some((test) => test.values.every(isPinned)) || conditions.some((condition) => condition.kind === "opaque")
  )
}

/** `repo:org/app:ref:refs/heads/main` is; any branch, any pull request, any repository is not. */
const isPinned = (value: Pattern): boolean =>
  !value.tokens.some((token) => token.kind === "run" || token.kind === "one") &&
  !(exactText(value) ?? value.text).endsWith(":pull_request")
