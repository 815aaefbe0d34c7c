/** Buckets, functions, vector stores and endpoints of networks, as the AWS client prints them. */
import { madeDict, madeText } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import { at, made, type Output, type Printed, thing, things, to } from "./aws-output.ts"

/** Something that is said of a bucket, which only the command names. */
const ofBucket = (
  operation: string,
  way: string,
  type: string,
  fields: (said: Dict) => Readonly<Record<string, Value | undefined>>,
): Output => ({
  operation,
  marks: [way],
  read({ value, asked }: Printed): readonly Resource[] | undefined {
    const [said, bucket] = [field(value, way), asked("--bucket")]
    if (said?.kind !== "dict") return []
    const name = literal(bucket)
    if (!bucket || name === undefined) return undefined
    const address = `arn:aws:s3:::${name}`
    return [
      made(`${address} ${operation}`, type, madeDict({ bucket: to(bucket, address), ...fields(said) }, said.span)),
    ]
  },
})

const bucket = (item: Value): readonly Resource[] => {
  const name = literal(field(item, "Name"))
  return item.kind === "dict" && name !== undefined
    ? [made(`arn:aws:s3:::${name}`, "AWS::S3::Bucket", madeDict({ BucketName: field(item, "Name") }, item.span))]
    : []
}

/** A policy of a store without servers: its kind stands in it. */
const storePolicy = (operation: string, below: string, type: string): Output => ({
  operation,
  marks: [`${below}.policy`],
  read({ value }) {
    const detail = at(value, below)
    const [name, kind] = [literal(field(detail, "name")), literal(field(detail, "type"))]
    return detail?.kind === "dict" && name !== undefined ? [made(`aoss/${kind}/${name}`, type, detail)] : []
  },
})

/** A function by one of its versions or aliases is still the function. */
const called = (arn: Value | undefined): Value | undefined => {
  const whole = literal(arn)
  const own = whole === undefined ? undefined : /^arn:[^:]*:lambda:[^:]*:[^:]*:function:[^:]*/.exec(whole)?.[0]
  return arn && (own === undefined || own === whole ? to(arn) : to(madeText(own, arn.span)))
}

export const placeOutputs: readonly Output[] = [
  {
    operation: "s3api list-buckets",
    marks: ["Buckets"],
    read: ({ value }) => items(field(value, "Buckets")).flatMap(bucket),
  },
  ofBucket(
    "s3api get-public-access-block",
    "PublicAccessBlockConfiguration",
    "aws_s3_bucket_public_access_block",
    (said) => Object.fromEntries(said.entries.map(({ key, value }) => [key, value])),
  ),
  ofBucket(
    "s3api get-bucket-encryption",
    "ServerSideEncryptionConfiguration",
    "aws_s3_bucket_server_side_encryption_configuration",
    (said) => ({ rule: field(said, "Rules") }),
  ),
  things("lambda list-functions", "Functions", "AWS::Lambda::Function", "FunctionArn"),
  thing("lambda get-function-configuration", "AWS::Lambda::Function", "FunctionArn", { besides: ["FunctionName"] }),
  things("lambda list-function-url-configs", "FunctionUrlConfigs", "AWS::Lambda::Url", "FunctionUrl", (item) => ({
    TargetFunctionArn: called(field(item, "FunctionArn")),
  })),
  storePolicy(
    "opensearchserverless get-access-policy",
    "accessPolicyDetail",
    "AWS::OpenSearchServerless::AccessPolicy",
  ),
  storePolicy(
    "opensearchserverless get-security-policy",
    "securityPolicyDetail",
    "AWS::OpenSearchServerless::SecurityPolicy",
  ),
  things(
    "opensearchserverless list-collections",
    "collectionSummaries",
    "AWS::OpenSearchServerless::Collection",
    "arn",
    (item) => ({
      encryptionConfig: madeDict({ kmsKeyArn: field(item, "kmsKeyArn") }, item.span),
    }),
  ),
  thing("opensearch describe-domain", "AWS::OpenSearchService::Domain", "ARN", { below: "DomainStatus" }),
  thing("s3vectors get-vector-bucket", "AWS::S3Vectors::VectorBucket", "vectorBucketArn", { below: "vectorBucket" }),
  things("ec2 describe-vpc-endpoints", "VpcEndpoints", "AWS::EC2::VPCEndpoint", "VpcEndpointId"),
]
