/** Bedrock, its agents, Q Business and Kendra, as the AWS client prints them. */
import { madeDict } from "../formats/made.ts"
import { type Dict, field, literal } from "../model/value.ts"
import { made, type Output, thing, things } from "./aws-output.ts"

/** What is set is printed without the word that it is set by: `contentPolicy.filters` is `contentPolicyConfig.filtersConfig`. */
function filters(guardrail: Dict): Readonly<Record<string, Dict>> {
  const policies = guardrail.entries.filter(({ key, value }) => key.endsWith("Policy") && value.kind === "dict")
  return Object.fromEntries(
    policies.flatMap(({ key, value }) =>
      value.kind === "dict"
        ? [
            [
              `${key}Config`,
              madeDict(Object.fromEntries(value.entries.map((each) => [`${each.key}Config`, each.value])), value.span),
            ],
          ]
        : [],
    ),
  )
}

const customModel = "aws_bedrock_custom_model"

export const modelOutputs: readonly Output[] = [
  {
    operation: "bedrock get-model-invocation-logging-configuration",
    marks: ["loggingConfig"],
    read({ value, asked, path }) {
      const config = field(value, "loggingConfig")
      if (config?.kind !== "dict") return []
      const region = literal(asked("--region")) ?? path
      const fields = madeDict({ logging_config: config }, config.span)
      return [made(`invocation-logging/${region}`, "aws_bedrock_model_invocation_logging_configuration", fields)]
    },
  },
  things(
    "bedrock list-enforced-guardrails-configuration",
    "guardrailsConfig",
    "AWS::Bedrock::EnforcedGuardrailConfiguration",
    "configId",
    (item) => ({
      guardrailIdentifier: field(item, "guardrailArn"),
    }),
  ),
  thing("bedrock get-guardrail", "AWS::Bedrock::Guardrail", "guardrailArn", {
    besides: ["guardrailId", "blockedInputMessaging"],
    fields: filters,
  }),
  thing("bedrock get-custom-model", customModel, "modelArn", {
    besides: ["trainingDataConfig"],
    fields: (model) => ({
      customModelName: field(model, "modelName"),
      customModelKmsKeyId: field(model, "modelKmsKeyArn"),
    }),
  }),
  things(
    "bedrock list-provisioned-model-throughputs",
    "provisionedModelSummaries",
    "aws_bedrock_provisioned_model_throughput",
    "provisionedModelArn",
  ),
  thing("bedrock-agent get-agent", "AWS::Bedrock::Agent", "agentArn", { below: "agent" }),
  thing("bedrock-agent get-agent-action-group", "aws_bedrockagent_agent_action_group", "actionGroupId", {
    below: "agentActionGroup",
  }),
  thing("bedrock-agent get-knowledge-base", "AWS::Bedrock::KnowledgeBase", "knowledgeBaseArn", {
    below: "knowledgeBase",
  }),
  thing("bedrock-agent get-data-source", "AWS::Bedrock::DataSource", "dataSourceId", {
    below: "dataSource",
    besides: ["knowledgeBaseId"],
  }),
  thing("bedrock-agent get-flow", "AWS::Bedrock::Flow", "arn", { besides: ["executionRoleArn", "definition"] }),
  thing("bedrock-agent get-prompt", "AWS::Bedrock::Prompt", "arn", { besides: ["variants"] }),
  thing("qbusiness get-data-accessor", "AWS::QBusiness::DataAccessor", "dataAccessorArn", {
    besides: ["actionConfigurations"],
  }),
  thing("qbusiness get-plugin", "AWS::QBusiness::Plugin", "pluginArn", { besides: ["authConfiguration"] }),
  thing("qbusiness get-data-source", "AWS::QBusiness::DataSource", "dataSourceArn", { besides: ["indexId"] }),
  thing("qbusiness get-retriever", "AWS::QBusiness::Retriever", "retrieverArn"),
  thing("qbusiness get-web-experience", "AWS::QBusiness::WebExperience", "webExperienceArn"),
  thing("qbusiness get-application", "AWS::QBusiness::Application", "applicationArn", { besides: ["identityType"] }),
  thing("kendra describe-index", "AWS::Kendra::Index", "Id", { besides: ["Edition"] }),
  thing("kendra describe-data-source", "AWS::Kendra::DataSource", "Id", { besides: ["IndexId", "Configuration"] }),
]
