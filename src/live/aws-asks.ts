/** What the AWS client is asked: identities and credentials, AI services in every region, and the places in which these keep what is theirs. */
import { aiAsks } from "./aws-ai-asks.ts"
import { everywhere, listed, of, one } from "./aws-ask.ts"
import type { Ask } from "./client.ts"

const identities: readonly Ask[] = [
  one("iam", "get-account-authorization-details"),
  listed(
    of("iam", "list-users"),
    "Users",
    one("iam", "list-access-keys", "--user-name", "{UserName}"),
    one("iam", "list-service-specific-credentials", "--user-name", "{UserName}"),
    one("iam", "get-login-profile", "--user-name", "{UserName}"),
  ),
  ...["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].map((kind) => ({
    ...listed(
      of("organizations", "list-policies", "--filter", kind),
      "Policies",
      one("organizations", "describe-policy", "--policy-id", "{Id}"),
    ),
    spare: "policies of an organisation only take access away",
  })),
]

const ofSet = (operation: string): Ask =>
  one(...of("sso-admin", operation, "--instance-arn", "{InstanceArn}", "--permission-set-arn", "{}"))

/** Of one's own organisation, in the region that it stands in. */
const permissionSets: Ask = {
  ...listed(
    of("sso-admin", "list-instances"),
    "Instances",
    listed(
      of("sso-admin", "list-permission-sets", "--instance-arn", "{InstanceArn}"),
      "PermissionSets",
      ...[
        "describe-permission-set",
        "get-inline-policy-for-permission-set",
        "list-managed-policies-in-permission-set",
        "list-customer-managed-policy-references-in-permission-set",
        "get-permissions-boundary-for-permission-set",
      ].map(ofSet),
    ),
  ),
  spare: "what permission sets grant here stands in the account's own roles",
}

const places: readonly Ask[] = [
  listed(
    of("kms", "list-keys"),
    "Keys",
    one("kms", "get-key-policy", "--key-id", "{KeyArn}", "--policy-name", "default"),
  ),
  listed(
    of("secretsmanager", "list-secrets"),
    "SecretList",
    one("secretsmanager", "get-resource-policy", "--secret-id", "{ARN}"),
  ),
  listed(
    of("lambda", "list-functions"),
    "Functions",
    one("lambda", "get-policy", "--function-name", "{FunctionArn}"),
    one("lambda", "list-function-url-configs", "--function-name", "{FunctionArn}"),
  ),
  listed(
    of("ecr", "describe-repositories"),
    "repositories",
    one("ecr", "get-repository-policy", "--repository-name", "{repositoryName}"),
  ),
  listed(
    of("opensearchserverless", "list-access-policies", "--type", "data"),
    "accessPolicySummaries",
    one("opensearchserverless", "get-access-policy", "--type", "data", "--name", "{name}"),
  ),
  ...["network", "encryption"].map((kind) =>
    listed(
      of("opensearchserverless", "list-security-policies", "--type", kind),
      "securityPolicySummaries",
      one("opensearchserverless", "get-security-policy", "--type", kind, "--name", "{name}"),
    ),
  ),
  listed(
    of("opensearch", "list-domain-names"),
    "DomainNames",
    one("opensearch", "describe-domain", "--domain-name", "{DomainName}"),
  ),
  listed(
    of("s3vectors", "list-vector-buckets"),
    "vectorBuckets",
    one("s3vectors", "get-vector-bucket", "--vector-bucket-arn", "{vectorBucketArn}"),
    one("s3vectors", "get-vector-bucket-policy", "--vector-bucket-arn", "{vectorBucketArn}"),
  ),
  one("opensearchserverless", "list-collections"),
  one("ec2", "describe-vpc-endpoints"),
]

const buckets = listed(
  of("s3api", "list-buckets"),
  "Buckets",
  one("s3api", "get-bucket-policy", "--bucket", "{Name}"),
  one("s3api", "get-public-access-block", "--bucket", "{Name}"),
  one("s3api", "get-bucket-encryption", "--bucket", "{Name}"),
)

export const awsAsks: readonly Ask[] = [
  ...identities,
  ...[...aiAsks, ...places, permissionSets].map(everywhere),
  buckets,
]
