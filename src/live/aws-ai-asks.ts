/** What the AWS client is asked of AI services, in every region. */
import { listed, of, one } from "./aws-ask.ts"
import type { Ask } from "./client.ts"

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
  listed(
    of("bedrock", "list-imported-models"),
    "modelSummaries",
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
    {
      ...one("bedrock-agent", "get-knowledge-base", "--knowledge-base-id", "{knowledgeBaseId}"),
      follow: [
        {
          ...one("bedrock-agent", "get-resource-policy", "--resource-arn", "{knowledgeBaseArn}"),
          each: "knowledgeBase",
        },
      ],
    },
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
    {
      ...one(control, "get-gateway", "--gateway-identifier", "{gatewayId}"),
      follow: [{ ...one(control, "get-resource-policy", "--resource-arn", "{gatewayArn}"), each: "" }],
    },
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
  listed(of(control, "list-harnesses"), "harnesses", one(control, "get-harness", "--harness-id", "{harnessId}")),
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
  listed(
    of("sagemaker", "list-processing-jobs", "--status-equals", "InProgress"),
    "ProcessingJobSummaries",
    one("sagemaker", "describe-processing-job", "--processing-job-name", "{ProcessingJobName}"),
  ),
  described(
    "mlflow-tracking-server",
    "list-mlflow-tracking-servers",
    "TrackingServerSummaries",
    "--tracking-server-name",
    "TrackingServerName",
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
      of("qbusiness", "list-indices", "--application-id", "{applicationId}"),
      "indices",
      listed(
        of("qbusiness", "list-data-sources", "--application-id", "{applicationId}", "--index-id", "{indexId}"),
        "dataSources",
        one(
          ...of("qbusiness", "get-data-source", "--application-id", "{applicationId}"),
          ...["--index-id", "{indexId}", "--data-source-id", "{dataSourceId}"],
        ),
      ),
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
    listed(
      of("kendra", "list-data-sources", "--index-id", "{Id}"),
      "SummaryItems",
      one("kendra", "describe-data-source", "--index-id", "{../Id}", "--id", "{Id}"),
    ),
  ),
]

export const aiAsks: readonly Ask[] = [...bedrock, ...agentcore, ...sagemaker, ...business]
