/** Documents that bound those who are not in view: endpoints of a network, and policies of an organisation, to guards. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { type Fact, itself } from "./facts.ts"
import { patternOf } from "./patterns.ts"
import { valueOfJson } from "./written-elsewhere.ts"

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html */
export const boundingPolicies = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"]

/** A document that bounds whoever comes through what `of` names. */
export const guardOf = (of: Value, document: Value | undefined, resource: Resource): readonly Fact[] =>
  items(document).map((each): Fact => ({ kind: "guard", of, document: each, by: "author", resource }))

/** `com.amazonaws.eu-west-1.bedrock-runtime`, `aws.sagemaker.eu-west-1.notebook`. https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html */
const aiEndpoint = /[.](bedrock|sagemaker|qbusiness|qapps|q|kendra|aoss|s3vectors|codewhisperer)([.-]|$)/

const everything = { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] }

/**
 * An endpoint with its policy; without one, everything passes.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html#vpc-endpoint-default-policy
 */
export function endpoint(resource: Resource, service: Value | undefined, policy: Value | undefined): readonly Fact[] {
  const name = service && patternOf(service, "exact")
  const by = name?.tokens.some(({ kind }) => kind === "literal") && !aiEndpoint.test(name.text) ? "nobody" : "provider"
  const document = valueOfJson(everything, resource.span)
  return [
    ...guardOf(itself(resource), policy, resource),
    { kind: "guard", of: itself(resource), document, by, resource },
  ]
}
