/** What the AWS client is asked: identities and credentials, AI services in every region, and the places in which these keep what is theirs. */
import type { Ask } from "./client.ts"

const of = (service: string, operation: string, ...words: readonly string[]): readonly string[] => [
  service,
  operation,
  ...words,
]

const everywhere = (ask: Ask): Ask => ({ ...ask, everywhere: true })

/** A list, and what is asked of each of its items. */
const listed = (words: readonly string[], each: string, ...asks: readonly Ask[]): Ask => ({
  words,
  follow: asks.map((ask) => ({ ...ask, each })),
})

const one = (...words: readonly string[]): Ask => ({ words })

const identities: readonly Ask[] = [
  one("iam", "get-account-authorization-details"),
  listed(
    of("iam", "list-users"),
    "Users",
    one("iam", "list-access-keys", "--user-name", "{UserName}"),
    one("iam", "list-service-specific-credentials", "--user-name", "{UserName}"),
    one("iam", "get-login-profile", "--user-name", "{UserName}"),
  ),
  ...["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].map((kind) =>
    listed(
      of("organizations", "list-policies", "--filter", kind),
      "Policies",
      one("organizations", "describe-policy", "--policy-id", "{Id}"),
    ),
  ),
]

const bedrock: readonly Ask[] = [
  one("bedrock", "get-model-invocation-logging-configuration"),
  one("bedrock", "list-enforced-guardrails-configuration"),
  listed(
    of("bedrock", "list-guardrails"),
    "guardrails",
    one("bedrock", "get-guardrail", "--guardrail-identifier", "{arn}"),
    one("bedrock", "get-resource-policy", "--resource-arn", "{arn}"),
  ),
  listed(
    of("bedrock", "list-custom-models"),
    "modelSummaries",
    one("bedrock", "get-custom-model", "--model-identifier", "{modelArn}"),
    one("bedrock", "get-resource-policy", "--resource-arn", "{modelArn}"),
  ),
  one("bedrock", "list-provisioned-model-throughputs"),
  listed(
    of("bedrock-agent", "list-agents"),
    "agentSummaries",
    one("bedrock-agent", "get-agent", "--agent-id", "{agentId}"),
    listed(
      of("bedrock-agent", "list-agent-action-groups", "--agent-id", "{agentId}", "--agent-version", "DRAFT"),
      "actionGroupSummaries",
      one(
        ...of("bedrock-agent", "get-agent-action-group", "--agent-id", "{agentId}", "--agent-version", "DRAFT"),
        ...["--action-group-id", "{actionGroupId}"],
      ),
    ),
  ),
  listed(
    of("bedrock-agent", "list-knowledge-bases"),
    "knowledgeBaseSummaries",
    one("bedrock-agent", "get-knowledge-base", "--knowledge-base-id", "{knowledgeBaseId}"),
    listed(
      of("bedrock-agent", "list-data-sources", "--knowledge-base-id", "{knowledgeBaseId}"),
      "dataSourceSummaries",
      one(
        ...of("bedrock-agent", "get-data-source", "--knowledge-base-id", "{knowledgeBaseId}"),
        ...["--data-source-id", "{dataSourceId}"],
      ),
    ),
  ),
  listed(
    of("bedrock-agent", "list-flows"),
    "flowSummaries",
    one("bedrock-agent", "get-flow", "--flow-identifier", "{id}"),
  ),
  listed(
    of("bedrock-agent", "list-prompts"),
    "promptSummaries",
    one("bedrock-agent", "get-prompt", "--prompt-identifier", "{id}"),
  ),
]

const control = "bedrock-agentcore-control"

const agentcore: readonly Ask[] = [
  listed(
    of(control, "list-gateways"),
    "items",
    one(control, "get-gateway", "--gateway-identifier", "{gatewayId}"),
    listed(
      of(control, "list-gateway-targets", "--gateway-identifier", "{gatewayId}"),
      "items",
      one(control, "get-gateway-target", "--gateway-identifier", "{gatewayId}", "--target-id", "{targetId}"),
    ),
  ),
  listed(
    of(control, "list-agent-runtimes"),
    "agentRuntimes",
    one(control, "get-agent-runtime", "--agent-runtime-id", "{agentRuntimeId}"),
    one(control, "get-resource-policy", "--resource-arn", "{agentRuntimeArn}"),
  ),
  listed(of(control, "list-memories"), "memories", one(control, "get-memory", "--memory-id", "{id}")),
  listed(
    of(control, "list-browsers", "--type", "CUSTOM"),
    "browserSummaries",
    one(control, "get-browser", "--browser-id", "{browserId}"),
  ),
  listed(
    of(control, "list-code-interpreters", "--type", "CUSTOM"),
    "codeInterpreterSummaries",
    one(control, "get-code-interpreter", "--code-interpreter-id", "{codeInterpreterId}"),
  ),
  one(control, "list-api-key-credential-providers"),
  one(control, "list-oauth2-credential-providers"),
]

/** A list of names, and what is said of each. */
const described = (what: string, list: string, items: string, flag: string, name: string): Ask =>
  listed(of("sagemaker", list), items, one("sagemaker", `describe-${what}`, flag, `{${name}}`))

const sagemaker: readonly Ask[] = [
  described(
    "notebook-instance",
    "list-notebook-instances",
    "NotebookInstances",
    "--notebook-instance-name",
    "NotebookInstanceName",
  ),
  listed(of("sagemaker", "list-domains"), "Domains", one("sagemaker", "describe-domain", "--domain-id", "{DomainId}")),
  listed(
    of("sagemaker", "list-user-profiles"),
    "UserProfiles",
    one(
      ...of("sagemaker", "describe-user-profile", "--domain-id", "{DomainId}"),
      ...["--user-profile-name", "{UserProfileName}"],
    ),
  ),
  described(
    "endpoint-config",
    "list-endpoint-configs",
    "EndpointConfigs",
    "--endpoint-config-name",
    "EndpointConfigName",
  ),
  described("model", "list-models", "Models", "--model-name", "ModelName"),
  // Those that have ended do nothing more.
  listed(
    of("sagemaker", "list-training-jobs", "--status-equals", "InProgress"),
    "TrainingJobSummaries",
    one("sagemaker", "describe-training-job", "--training-job-name", "{TrainingJobName}"),
  ),
  described("pipeline", "list-pipelines", "PipelineSummaries", "--pipeline-name", "PipelineName"),
  described("cluster", "list-clusters", "ClusterSummaries", "--cluster-name", "ClusterName"),
  described(
    "feature-group",
    "list-feature-groups",
    "FeatureGroupSummaries",
    "--feature-group-name",
    "FeatureGroupName",
  ),
  listed(
    of("sagemaker", "list-model-package-groups"),
    "ModelPackageGroupSummaryList",
    one("sagemaker", "get-model-package-group-policy", "--model-package-group-name", "{ModelPackageGroupName}"),
  ),
]

const business: readonly Ask[] = [
  listed(
    of("qbusiness", "list-applications"),
    "applications",
    one("qbusiness", "get-application", "--application-id", "{applicationId}"),
    one("qbusiness", "get-policy", "--application-id", "{applicationId}"),
    listed(
      of("qbusiness", "list-plugins", "--application-id", "{applicationId}"),
      "plugins",
      one("qbusiness", "get-plugin", "--application-id", "{applicationId}", "--plugin-id", "{pluginId}"),
    ),
    listed(
      of("qbusiness", "list-data-accessors", "--application-id", "{applicationId}"),
      "dataAccessors",
      one(
        ...of("qbusiness", "get-data-accessor", "--application-id", "{applicationId}"),
        ...["--data-accessor-id", "{dataAccessorId}"],
      ),
    ),
  ),
  listed(
    of("kendra", "list-indices"),
    "IndexConfigurationSummaryItems",
    one("kendra", "describe-index", "--id", "{Id}"),
  ),
]

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
  ...[...bedrock, ...agentcore, ...sagemaker, ...business, ...places].map(everywhere),
  buckets,
]
