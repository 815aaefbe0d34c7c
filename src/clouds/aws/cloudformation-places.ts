/** CloudFormation's buckets, keys, secrets, functions and vector stores to facts about who is let in there. */
import { all } from "../attributes.ts"
import { allIn, store, together } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import {
  blocked,
  dataAccess,
  functionUrl,
  own,
  permission,
  placePolicy,
  storeSecurity,
  unblocked,
} from "./terraform-places.ts"

const byDefault = ["bucket_encryption", "server_side_encryption_configuration", "server_side_encryption_by_default"]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html */
const bucket: Reader = together(
  (resource) =>
    allIn(resource, "public_access_block_configuration").map((block) =>
      blocked(resource, itself(resource), block, (name) => all(block, name)[0]),
    ),
  unblocked,
  (resource) =>
    allIn(resource, ...byDefault, "kms_master_key_id").map(
      (key): Fact => ({ kind: "encrypts", key, bucket: itself(resource), resource }),
    ),
)

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
export const placeTypes: Readonly<Record<string, Reader>> = {
  "AWS::ECR::Repository": placePolicy("repository", "", "repository_policy_text"),
  "AWS::Elasticsearch::Domain": placePolicy("domain", "", "access_policies"),
  "AWS::KMS::Key": placePolicy("key", "", "key_policy"),
  "AWS::KMS::ReplicaKey": placePolicy("key", "primary_key_arn", "key_policy"),
  "AWS::Lambda::Permission": permission,
  "AWS::Lambda::ResourcePolicy": placePolicy("function", "resource_arn", "policy_document"),
  "AWS::Lambda::Url": functionUrl("target_function_arn", "auth_type"),
  "AWS::OpenSearchServerless::AccessPolicy": dataAccess,
  "AWS::OpenSearchServerless::Collection": store(["name"], "encryption_config", "kms_key_arn"),
  "AWS::OpenSearchServerless::SecurityPolicy": storeSecurity,
  "AWS::OpenSearchService::Domain": placePolicy("domain", "", "access_policies"),
  "AWS::S3::AccessPoint": placePolicy("bucket", "bucket", "policy"),
  "AWS::S3::Bucket": bucket,
  "AWS::S3::BucketPolicy": placePolicy("bucket", "bucket", "policy_document"),
  "AWS::S3Vectors::Index": store(["index_name"], "encryption_configuration", "kms_key_arn"),
  "AWS::S3Vectors::VectorBucket": store(["vector_bucket_name"], "encryption_configuration", "kms_key_arn"),
  "AWS::S3Vectors::VectorBucketPolicy": own("vector_bucket_arn", "policy"),
  "AWS::SecretsManager::ResourcePolicy": placePolicy("secret", "secret_id", "resource_policy"),
}
