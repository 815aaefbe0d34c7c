/** CloudFormation's types of Bedrock AgentCore to facts: a line for each type. */

import { literal } from "../../model/value.ts"
import { actsAs, allIn, encryptedBy, get, keeps, settingOf, thing, together } from "./attributes.ts"
import type { Reader } from "./facts.ts"
import {
  apiKeyProvider,
  authorizer,
  clientProvider,
  gateway,
  memory,
  runtime,
  target,
  workplace,
} from "./terraform-agentcore.ts"
import { variables } from "./terraform-environments.ts"
import { own } from "./terraform-places.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html */
const harness: Reader = (resource) => [
  thing(resource, "harness_name"),
  ...actsAs(resource, "execution_role_arn"),
  ...authorizer(resource),
  ...allIn(resource, "environment", "agent_core_runtime_environment", "network_configuration", "network_mode").map(
    (mode) => settingOf(resource, "private-network", mode, literal(mode) === "PUBLIC" ? "no" : "yes"),
  ),
  ...["gemini_model_config", "lite_llm_model_config", "open_ai_model_config"].flatMap((vendor) =>
    keeps(resource, "secret", "credentials", "model", vendor, "api_key_arn"),
  ),
  ...encryptedBy(resource, "knowledge", "memory", "managed_memory_configuration", "encryption_key_arn"),
  ...variables(resource, get(resource, "environment_variables")),
]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_BedrockAgentCore.html */
export const agentcoreTypes: Readonly<Record<string, Reader>> = {
  "AWS::BedrockAgentCore::ApiKeyCredentialProvider": apiKeyProvider,
  "AWS::BedrockAgentCore::BrowserCustom": workplace,
  "AWS::BedrockAgentCore::CodeInterpreterCustom": workplace,
  "AWS::BedrockAgentCore::Gateway": gateway,
  "AWS::BedrockAgentCore::GatewayTarget": target,
  "AWS::BedrockAgentCore::Harness": harness,
  "AWS::BedrockAgentCore::Memory": memory,
  "AWS::BedrockAgentCore::OAuth2CredentialProvider": clientProvider,
  "AWS::BedrockAgentCore::OnlineEvaluationConfig": (resource) => actsAs(resource, "evaluation_execution_role_arn"),
  "AWS::BedrockAgentCore::PaymentManager": together((resource) => actsAs(resource, "role_arn"), authorizer),
  "AWS::BedrockAgentCore::ResourcePolicy": own("resource_arn", "policy"),
  "AWS::BedrockAgentCore::Runtime": runtime,
}
