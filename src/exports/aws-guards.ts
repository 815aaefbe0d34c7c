/** Policies of resources, as the AWS client prints them: of what they are stands in the command, or in the policy itself. */
import { parseJsonIn } from "../formats/json/parse.ts"
import { madeDict } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { field, items, literal, type Value } from "../model/value.ts"
import { at, made, type Output, to } from "./aws-output.ts"

/** By the service of an ARN: the type that guards such a resource, and the names of its arguments. */
const guards: Readonly<Record<string, readonly [type: string, of: string, document: string]>> = {
  bedrock: ["AWS::Bedrock::ResourcePolicy", "ResourceArn", "PolicyDocument"],
  "bedrock-agentcore": ["AWS::BedrockAgentCore::ResourcePolicy", "ResourceArn", "Policy"],
  ecr: ["aws_ecr_repository_policy", "repository", "policy"],
  kms: ["aws_kms_key_policy", "key_id", "policy"],
  lambda: ["AWS::Lambda::ResourcePolicy", "ResourceArn", "PolicyDocument"],
  // A policy of one's own that is none of a place: what it is of is AI's.
  qbusiness: ["AWS::Bedrock::ResourcePolicy", "ResourceArn", "PolicyDocument"],
  s3: ["AWS::S3::BucketPolicy", "Bucket", "PolicyDocument"],
  s3vectors: ["AWS::S3Vectors::VectorBucketPolicy", "VectorBucketArn", "Policy"],
  sagemaker: ["aws_sagemaker_model_package_group_policy", "model_package_group_name", "resource_policy"],
  secretsmanager: ["AWS::SecretsManager::ResourcePolicy", "SecretId", "ResourcePolicy"],
}

/** What a policy of one service's resource is of: told by the command, or by something printed beside it. */
interface Guard {
  readonly operation: string
  readonly service: string
  /** Where the document is. */
  readonly document: string
  readonly flag: string
  /** Where it says itself what it is of. */
  readonly of?: string
  readonly marks?: readonly string[]
}

const guard = ({ operation, service, document, flag, of, marks = [] }: Guard): Output => ({
  operation,
  marks,
  read({ value, asked }) {
    const policy = at(value, document)
    if (!policy) return []
    const name = (of === undefined ? undefined : at(value, of)) ?? asked(flag)
    return name && guarded(service, name, policy)
  },
})

const bucketArn = "arn:aws:s3:::"

/** Under the address of what it guards, which others may name by its ARN. */
function guarded(service: string, name: Value, policy: Value): readonly Resource[] | undefined {
  const [type, of, document] = guards[service] ?? []
  const text = literal(name)
  if (type === undefined || of === undefined || document === undefined || text === undefined) return undefined
  const whole = service === "s3" && !text.startsWith("arn:") ? `${bucketArn}${text}` : text
  const subject = to(name, whole)
  return [made(`${whole} policy`, type, madeDict({ [of]: subject, [document]: policy }, policy.span))]
}

const documents = ["Policy", "policy", "ResourcePolicy", "resourcePolicy"]

/** A policy that nobody wrote down the command of: where all of its statements name one resource, it is of that. */
const loose = (document: string): Output => ({
  operation: "",
  marks: [document],
  read({ value }) {
    const policy = field(value, document)
    const parsed = policy?.kind === "text" ? parseJsonIn(policy).value : policy
    const named = new Set(
      items(field(parsed, "Statement")).flatMap((statement) =>
        items(field(statement, "Resource")).map((each) =>
          literal(each)?.replace(/(?<=^arn:[^:]*:s3:::[^/]*)\/.*$/, ""),
        ),
      ),
    )
    const [only] = named
    const service = only?.split(":")[2] ?? ""
    const first = items(field(items(field(parsed, "Statement"))[0], "Resource"))[0]
    if (!policy || !first || named.size !== 1 || only === undefined || only.includes("*") || !guards[service])
      return undefined
    return guarded(
      service,
      { kind: "text", pieces: [{ kind: "literal", text: only, span: first.span }], span: first.span },
      policy,
    )
  },
})

export const guardOutputs: readonly Output[] = [
  guard({
    operation: "bedrock-agent get-resource-policy",
    service: "bedrock",
    document: "policy",
    flag: "--resource-arn",
    of: "resourceArn",
    marks: ["resourceArn", "policy"],
  }),
  guard({
    operation: "bedrock get-resource-policy",
    service: "bedrock",
    document: "resourcePolicy",
    flag: "--resource-arn",
  }),
  guard({
    operation: "bedrock-agentcore-control get-resource-policy",
    service: "bedrock-agentcore",
    document: "policy",
    flag: "--resource-arn",
  }),
  guard({
    operation: "ecr get-repository-policy",
    service: "ecr",
    document: "policyText",
    flag: "--repository-name",
    of: "repositoryName",
    marks: ["policyText", "repositoryName"],
  }),
  guard({ operation: "kms get-key-policy", service: "kms", document: "Policy", flag: "--key-id" }),
  guard({ operation: "lambda get-policy", service: "lambda", document: "Policy", flag: "--function-name" }),
  guard({ operation: "qbusiness get-policy", service: "qbusiness", document: "policy", flag: "--application-id" }),
  guard({ operation: "s3api get-bucket-policy", service: "s3", document: "Policy", flag: "--bucket" }),
  guard({
    operation: "s3vectors get-vector-bucket-policy",
    service: "s3vectors",
    document: "policy",
    flag: "--vector-bucket-arn",
  }),
  guard({
    operation: "sagemaker get-model-package-group-policy",
    service: "sagemaker",
    document: "ResourcePolicy",
    flag: "--model-package-group-name",
  }),
  guard({
    operation: "secretsmanager get-resource-policy",
    service: "secretsmanager",
    document: "ResourcePolicy",
    flag: "--secret-id",
    of: "ARN",
    marks: ["ARN", "Name", "ResourcePolicy"],
  }),
]

/** The last to be tried: everything else that has a policy is told by more. */
export const looseGuards: readonly Output[] = documents.map(loose)
