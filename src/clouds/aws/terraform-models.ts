/** Terraform's resources of Bedrock and its agents to facts: what guards them, what they keep where, and as whom they act. */
import type { Resource } from "../../model/resource.ts"
import { items, literal, type Value } from "../../model/value.ts"
import { all, named, text, textIn } from "../attributes.ts"
import { jsonIn } from "../written-json.ts"
import {
  actsAs,
  allIn,
  each,
  encryptedBy,
  get,
  keeps,
  keepsAt,
  protection,
  settingOf,
  store,
  thing,
  usesModel,
} from "./attributes.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"
import { filters } from "./guardrail-filters.ts"
import { nameIn } from "./places.ts"

const identifierIn = (block: Value): Value | undefined =>
  named(block, "guardrail_identifier") ?? named(block, "guardrail_id")

/** The working draft changes under whoever uses it. */
export const drafts = (resource: Resource, blocks: readonly Value[]): readonly Fact[] =>
  blocks
    .flatMap((block) => items(named(block, "guardrail_version")))
    .filter((version) => literal(version) === "DRAFT")
    .slice(0, 1)
    .map((version) => settingOf(resource, "guardrail-draft", version))

const unguarded = (resource: Resource, blame: Value): Fact => settingOf(resource, "guardrail", blame, "none")

export const agent: Reader = (resource) => [
  thing(resource, "agent_name"),
  ...[allIn(resource, "guardrail_configuration").flatMap((block) => identifierIn(block) ?? block)[0]].map(
    (guardrail) => (guardrail ? settingOf(resource, "guardrail", guardrail) : unguarded(resource, itself(resource))),
  ),
  ...drafts(resource, allIn(resource, "guardrail_configuration")),
  ...usesModel(resource, "foundation_model"),
  ...actsAs(resource, "agent_resource_role_arn"),
  ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
  ...keeps(resource, "function", "tools", "prompt_override_configuration", "override_lambda"),
  ...keeps(resource, "function", "tools", "custom_orchestration", "executor", "lambda"),
  ...keeps(resource, "function", "tools", "action_groups", "action_group_executor", "lambda"),
]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_flow */
export const flow: Reader = (resource) => {
  const definitions = [
    ...allIn(resource, "definition"),
    ...allIn(resource, "definition_string").flatMap((text) => all(jsonIn(text))),
  ]
  const nodes = definitions.flatMap((definition) => [...all(definition, "node"), ...all(definition, "nodes")])
  return [
    thing(resource, "name"),
    ...guardrailOfNodes(resource, nodes),
    ...nodes.flatMap((node) =>
      keepsAt(resource, "function", "tools", all(node, "configuration", "lambda_function", "lambda_arn")),
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

export const guardrail: Reader = (resource) => [
  thing(resource, "name"),
  ...filters(resource),
  protection(resource, "encryption-key", get(resource, "kms_key_arn")),
]

/** What is recorded unless it says otherwise. */
const recorded = ["text", "image", "embedding", "video"] as const

/** Where a region's prompts and answers are written, and what of them. */
export function logging(resource: Resource, config: Value | undefined): readonly Fact[] {
  const place = (name: SettingName, ...path: readonly string[]) =>
    all(config, ...path).map((at) => settingOf(resource, name, at, nameIn(at)))
  return [
    { kind: "thing", address: resource.address, name: text("of the region", resource), resource },
    settingOf(resource, "invocation-logging", text("on", resource)),
    ...recorded.map((what) => {
      const enabled = named(config, `${what}_data_delivery_enabled`)
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
    ...keepsAt(resource, "bucket", "logs", [
      ...all(config, "s3_config", "bucket_name"),
      ...all(config, "cloudwatch_config", "large_data_delivery_s3_config", "bucket_name"),
    ]),
    ...all(config, "cloudwatch_config", "role_arn").map((role): Fact => ({ kind: "acts-as", role, resource })),
  ]
}

const stores = "storage_configuration"
const structured = ["knowledge_base_configuration", "sql_knowledge_base_configuration", "redshift_configuration"]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base */
export const knowledgeBase: Reader = (resource) => [
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
  ...["storage_location", "supplemental_data_storage_locations"].flatMap((locations) =>
    keeps(
      resource,
      "bucket",
      "knowledge",
      "knowledge_base_configuration",
      "vector_knowledge_base_configuration",
      "supplemental_data_storage_configuration",
      locations,
      "s3_location",
      "uri",
    ),
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
export const dataSource: Reader = (resource) => [
  thing(resource, "name"),
  ...keeps(resource, "bucket", "knowledge", source, "s3_configuration", "bucket_arn"),
  ...allIn(resource, source, "managed_knowledge_base_connector_configuration", "connector_parameters").flatMap(
    (parameters) =>
      keepsAt(resource, "bucket", "knowledge", all(jsonIn(parameters), "connectionConfiguration", "bucketName")),
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
  ...transformed(resource),
  ...encryptedBy(resource, "knowledge", "server_side_encryption_configuration", "kms_key_arn"),
]

/** Documents pass through a function, and are put down, on their way in. */
const transformed = (resource: Resource): readonly Fact[] =>
  allIn(resource, "vector_ingestion_configuration", "custom_transformation_configuration").flatMap((custom) => [
    ...keepsAt(resource, "bucket", "knowledge", all(custom, "intermediate_storage", "s3_location", "uri")),
    ...["transformation", "transformations"].flatMap((name) =>
      keepsAt(
        resource,
        "function",
        "tools",
        all(custom, name, "transformation_function", "transformation_lambda_configuration", "lambda_arn"),
      ),
    ),
  ])

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

export const prompt: Reader = store(["name"], "customer_encryption_key_arn")

export const modelReaders: Readonly<Record<string, Reader>> = {
  aws_bedrockagent_agent: agent,
  aws_bedrockagent_agent_action_group: (resource) =>
    keeps(resource, "function", "tools", "action_group_executor", "lambda"),
  aws_bedrockagent_flow: flow,
  aws_bedrockagent_prompt: prompt,
  aws_bedrock_guardrail: guardrail,
  aws_bedrock_model_invocation_logging_configuration: (resource) =>
    logging(resource, allIn(resource, "logging_config")[0]),
  aws_bedrockagent_knowledge_base: knowledgeBase,
  aws_bedrockagent_data_source: dataSource,
  aws_bedrock_custom_model: customModel,
  aws_bedrock_provisioned_model_throughput: (resource) => [
    thing(resource, "provisioned_model_name"),
    ...each(get(resource, "commitment_duration"), (value) => settingOf(resource, "commitment", value)),
  ],
}
