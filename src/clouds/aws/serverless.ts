/** SAM's functions and state machines to facts: a role of their own, unless they are given one, and its policies. */
import { field, items, literal, type Value } from "../../model/value.ts"
import { get } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/**
 * Policy templates are left to their issue; names are of managed policies.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
const serverless: Reader = (resource) => {
  const given = get(resource, "role")
  const holder = given ?? itself(resource)
  const own: readonly Fact[] = given ? [] : [{ kind: "identity", what: "role", address: resource.address, resource }]
  const policies = items(get(resource, "policies")).flatMap((policy): readonly Fact[] => {
    if (field(policy, "Statement")) return [{ kind: "inline", holder, document: policy, resource }]
    if (policy.kind === "dict") return []
    return [{ kind: "attachment", holder, policy: arnOf(policy), resource }]
  })
  return [...own, ...policies]
}

/** SAM takes a managed policy by its bare name. */
function arnOf(policy: Value): Value {
  const name = literal(policy)
  if (policy.kind !== "text" || name === undefined || name.startsWith("arn:")) return policy
  return { ...policy, pieces: [{ kind: "literal", text: `arn:aws:iam::aws:policy/${name}`, span: policy.span }] }
}

export const serverlessReaders: Readonly<Record<string, Reader>> = {
  "AWS::Serverless::Function": serverless,
  "AWS::Serverless::StateMachine": serverless,
}
