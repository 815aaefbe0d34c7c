/** Terraform's resources of Bedrock and its agents to facts: what guards them, what they keep where, and as whom they act. */
import type { Resource } from "../../model/resource.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import {
  actsAs,
  all,
  allIn,
  each,
  encryptedBy,
  get,
  keeps,
  protection,
  settingOf,
  text,
  textIn,
  thing,
  together,
} from "./attributes.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"
import { filters } from "./guardrail-filters.ts"
import { nameIn } from "./places.ts"
import { jsonIn } from "./written-json.ts"

const identifierIn = (block: Value): Value | undefined =>
  field(block, "guardrail_identifier") ?? field(block, "guardrail_id")

/** The working draft changes under whoever uses it. */
const drafts = (resource: Resource, blocks: readonly Value[]): readonly Fact[] =>
  blocks
    .flatMap((block) => items(field(block, "guardrail_version")))
    .filter((version) => literal(version) === "DRAFT")
    .slice(0, 1)
    .map((version) => settingOf(resource, "guardrail-draft", version))

const unguarded = (resource: Resource, blame: Value): Fact => settingOf(resource, "guardrail", blame, "none")

const agent: Reader = (resource) => [
  thing(resource, "agent_name"),
  ...[allIn(resource, "guardrail_configuration").flatMap((block) => identifierIn(block) ?? block)[0]].map(
    (guardrail) => (guardrail ? settingOf(resource, "guardrail", guardrail) : unguarded(resource, itself(resource))),
  ),
  ...drafts(resource, allIn(resource, "guardrail_configuration")),
  ...actsAs(resource, "agent_resource_role_arn"),
  ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
  ...keeps(resource, "function", "tools", "prompt_override_configuration", "override_lambda"),
  ...keeps(resource, "function", "tools", "action_groups", "action_group_executor", "lambda"),
]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_flow */
const flow: Reader = (resource) => {
  const nodes = [...allIn(resource, "definition", "node"), ...allIn(resource, "definition", "nodes")]
  return [
    thing(resource, "name"),
    ...guardrailOfNodes(resource, nodes),
    ...nodes.flatMap((node) =>
      all(node, "configuration", "lambda_function", "lambda_arn").map(
        (at): Fact => ({ kind: "keeps", at, place: "function", what: "tools", resource }),
      ),
    ),
    ...actsAs(resource, "execution_role_arn"),
    ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
  ]
}

/** A flow is as guarded as the least guarded of its nodes that call models. */
function guardrailOfNodes(resource: Resource, nodes: readonly Value[]): readonly Fact[] {
  const calling = ["prompt", "knowledge_base"].flatMap((kind) =>
    nodes.flatMap((node) => all(node, "configuration", kind)),
  )
  const open = calling.find((node) => all(node, "guardrail_configuration").length === 0)
  if (open) return [unguarded(resource, open)]
  const blocks = calling.flatMap((node) => all(node, "guardrail_configuration"))
  const [first] = blocks
  return first ? [settingOf(resource, "guardrail", identifierIn(first) ?? first), ...drafts(resource, blocks)] : []
}

const guardrail: Reader = (resource) => [
  thing(resource, "name"),
  ...filters(resource),
  protection(resource, "encryption-key", get(resource, "kms_key_arn")),
]

/** What is recorded unless it says otherwise. */
const recorded = ["text", "image", "embedding", "video"] as const

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_model_invocation_logging_configuration */
const logging: Reader = (resource) => {
  const [config] = allIn(resource, "logging_config")
  const place = (name: SettingName, ...path: readonly string[]) =>
    all(config, ...path).map((at) => settingOf(resource, name, at, nameIn(at)))
  return [
    { kind: "thing", address: resource.address, name: text("of the region", resource), resource },
    settingOf(resource, "invocation-logging", text("on", resource)),
    ...recorded.map((what) => {
      const enabled = field(config, `${what}_data_delivery_enabled`)
      return settingOf(
        resource,
        `logged-${what}`,
        enabled ?? itself(resource),
        textIn(enabled) === "false" ? `no ${what}` : what,
        "true",
      )
    }),
    ...place("log-bucket", "s3_config", "bucket_name"),
    ...place("log-group", "cloudwatch_config", "log_group_name"),
    ...keeps(resource, "bucket", "logs", "logging_config", "s3_config", "bucket_name"),
    ...keeps(
      resource,
      "bucket",
      "logs",
      "logging_config",
      "cloudwatch_config",
      "large_data_delivery_s3_config",
      "bucket_name",
    ),
    ...actsAs(resource, "logging_config", "cloudwatch_config", "role_arn"),
  ]
}

const stores = "storage_configuration"
const structured = ["knowledge_base_configuration", "sql_knowledge_base_configuration", "redshift_configuration"]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base */
const knowledgeBase: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "role_arn"),
  ...["pinecone", "redis_enterprise_cloud", "mongo_db_atlas", "rds"].flatMap((store) =>
    keeps(resource, "secret", "credentials", stores, `${store}_configuration`, "credentials_secret_arn"),
  ),
  ...["provisioned", "serverless"].flatMap((kind) =>
    keeps(
      resource,
      "secret",
      "credentials",
      ...structured,
      "query_engine_configuration",
      `${kind}_configuration`,
      "auth_configuration",
      "username_password_secret_arn",
    ),
  ),
  ...keeps(resource, "domain", "knowledge", stores, "opensearch_managed_cluster_configuration", "domain_arn"),
  ...keeps(
    resource,
    "bucket",
    "knowledge",
    "knowledge_base_configuration",
    "vector_knowledge_base_configuration",
    "supplemental_data_storage_configuration",
    "storage_location",
    "s3_location",
    "uri",
  ),
  ...encryptedBy(
    resource,
    "knowledge",
    "knowledge_base_configuration",
    "managed_knowledge_base_configuration",
    "server_side_encryption_configuration",
    "kms_key_arn",
  ),
]

const source = "data_source_configuration"

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_data_source */
const dataSource: Reader = (resource) => [
  thing(resource, "name"),
  ...keeps(resource, "bucket", "knowledge", source, "s3_configuration", "bucket_arn"),
  ...allIn(resource, source, "managed_knowledge_base_connector_configuration", "connector_parameters").flatMap(
    (parameters) =>
      all(jsonIn(parameters), "connectionConfiguration", "bucketName").map(
        (at): Fact => ({ kind: "keeps", at, place: "bucket", what: "knowledge", resource }),
      ),
  ),
  ...["confluence", "salesforce", "share_point"].flatMap((product) =>
    keeps(
      resource,
      "secret",
      "credentials",
      source,
      `${product}_configuration`,
      "source_configuration",
      "credentials_secret_arn",
    ),
  ),
  ...encryptedBy(resource, "knowledge", "server_side_encryption_configuration", "kms_key_arn"),
]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_custom_model */
const customModel: Reader = (resource) => [
  thing(resource, "custom_model_name"),
  ...actsAs(resource, "role_arn"),
  ...keeps(resource, "bucket", "knowledge", "training_data_config", "s3_uri"),
  ...keeps(resource, "bucket", "knowledge", "validation_data_config", "validator", "s3_uri"),
  ...keeps(resource, "bucket", "models", "output_data_config", "s3_uri"),
  ...encryptedBy(resource, "models", "custom_model_kms_key_id"),
  protection(resource, "private-network", allIn(resource, "vpc_config")[0]),
]

export const modelReaders: Readonly<Record<string, Reader>> = {
  aws_bedrockagent_agent: agent,
  awscc_bedrock_agent: agent,
  aws_bedrockagent_agent_action_group: (resource) =>
    keeps(resource, "function", "tools", "action_group_executor", "lambda"),
  aws_bedrockagent_flow: flow,
  aws_bedrockagent_prompt: together(
    (resource) => [thing(resource, "name")],
    (resource) => encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
  ),
  aws_bedrock_guardrail: guardrail,
  awscc_bedrock_guardrail: guardrail,
  aws_bedrock_model_invocation_logging_configuration: logging,
  aws_bedrockagent_knowledge_base: knowledgeBase,
  awscc_bedrock_knowledge_base: knowledgeBase,
  aws_bedrockagent_data_source: dataSource,
  awscc_bedrock_data_source: dataSource,
  aws_bedrock_custom_model: customModel,
  aws_bedrock_provisioned_model_throughput: (resource) => [
    thing(resource, "provisioned_model_name"),
    ...each(get(resource, "commitment_duration"), (value) => settingOf(resource, "commitment", value)),
  ],
}
