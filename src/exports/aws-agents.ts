/** Bedrock AgentCore, as the AWS client prints it. */
import { field, literal } from "../model/value.ts"
import { type Output, thing, things } from "./aws-output.ts"

/** Both kinds are printed under one name; the ARN tells them apart. */
const provider = (operation: string, kind: string, type: string): Output => ({
  ...things(operation, "credentialProviders", type, "credentialProviderArn", (item) =>
    literal(field(item, "credentialProviderArn"))?.includes(`/${kind}/`) ? {} : undefined,
  ),
})

const control = "bedrock-agentcore-control"

export const agentOutputs: readonly Output[] = [
  thing(`${control} get-gateway-target`, "AWS::BedrockAgentCore::GatewayTarget", "targetId", {
    besides: ["gatewayArn", "targetConfiguration"],
  }),
  thing(`${control} get-gateway`, "AWS::BedrockAgentCore::Gateway", "gatewayArn", {
    besides: ["gatewayId", "authorizerType"],
  }),
  thing(`${control} get-agent-runtime`, "AWS::BedrockAgentCore::Runtime", "agentRuntimeArn", {
    besides: ["agentRuntimeArtifact"],
  }),
  thing(`${control} get-harness`, "AWS::BedrockAgentCore::Harness", "arn", {
    below: "harness",
    besides: ["harnessId"],
  }),
  thing(`${control} get-memory`, "AWS::BedrockAgentCore::Memory", "arn", {
    below: "memory",
    besides: ["eventExpiryDuration"],
  }),
  thing(`${control} get-browser`, "AWS::BedrockAgentCore::BrowserCustom", "browserArn", {
    besides: ["networkConfiguration"],
  }),
  thing(`${control} get-code-interpreter`, "AWS::BedrockAgentCore::CodeInterpreterCustom", "codeInterpreterArn", {
    besides: ["networkConfiguration"],
  }),
  provider(
    `${control} list-api-key-credential-providers`,
    "apikeycredentialprovider",
    "AWS::BedrockAgentCore::ApiKeyCredentialProvider",
  ),
  provider(
    `${control} list-oauth2-credential-providers`,
    "oauth2credentialprovider",
    "AWS::BedrockAgentCore::OAuth2CredentialProvider",
  ),
]
