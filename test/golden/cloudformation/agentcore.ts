/** What AgentCore runs, keeps and lets in, guarded and less so. */
import { passing } from "./acting.ts"
import { a, allow, document, key, role, type Scenario } from "./scenario.ts"

const lost = "any/access/isolation-lost medium"
const keyLost = `any/access/encryption-key-lost medium ${key} at the base`
const unasked = "any/access/no-authentication high"
const keyInText = "any/access/key-in-text high"

const runtime = (mode: string, settings: object = {}) =>
  a("AWS::BedrockAgentCore::Runtime", {
    AgentRuntimeName: "r",
    NetworkConfiguration: { NetworkMode: mode },
    ...settings,
  })
const harness = (mode: string) =>
  a("AWS::BedrockAgentCore::Harness", {
    HarnessName: "h",
    Environment: { AgentCoreRuntimeEnvironment: { NetworkConfiguration: { NetworkMode: mode } } },
  })
const jwt = (settings: object) => ({
  AuthorizerConfiguration: {
    CustomJWTAuthorizer: { DiscoveryUrl: "https://id.example/.well-known/openid-configuration", ...settings },
  },
})
const gateway = (type: string, settings: object = {}) =>
  a("AWS::BedrockAgentCore::Gateway", { Name: "g", AuthorizerType: type, ...settings })
const policy = (principal: unknown) =>
  a("AWS::BedrockAgentCore::ResourcePolicy", {
    ResourceArn: "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/r",
    Policy: JSON.stringify(document(allow(principal, "bedrock-agentcore:InvokeAgentRuntime", "*"))),
  })

export const agentcore: readonly Scenario[] = [
  {
    name: "a runtime's network",
    narrow: { R: runtime("VPC") },
    wide: { R: runtime("PUBLIC") },
    appears: [],
    widened: [`${lost} PUBLIC`],
  },
  {
    name: "a harness's network",
    narrow: { H: harness("VPC") },
    wide: { H: harness("PUBLIC") },
    appears: [],
    widened: [`${lost} PUBLIC`],
  },
  ...["AWS::BedrockAgentCore::BrowserCustom", "AWS::BedrockAgentCore::CodeInterpreterCustom"].map(
    (type): Scenario => ({
      name: `the network of ${type}`,
      narrow: { B: a(type, { Name: "b", NetworkConfiguration: { NetworkMode: "VPC" } }) },
      wide: { B: a(type, { Name: "b", NetworkConfiguration: { NetworkMode: "PUBLIC" } }) },
      appears: [],
      widened: [`${lost} PUBLIC`],
    }),
  ),
  ...["AllowedAudience", "AllowedClients", "AllowedScopes", "CustomClaims"].map(
    (demand): Scenario => ({
      name: `whose tokens a runtime takes, by its ${demand}`,
      narrow: {
        R: runtime("VPC", jwt({ [demand]: demand === "CustomClaims" ? [{ InboundTokenClaimName: "c" }] : ["app"] })),
      },
      wide: { R: runtime("VPC", jwt({})) },
      appears: [`${unasked} DiscoveryUrl`],
      widened: [`${unasked} DiscoveryUrl`],
    }),
  ),
  ...["AWS::BedrockAgentCore::Harness", "AWS::BedrockAgentCore::PaymentManager"].map(
    (type): Scenario => ({
      name: `whose tokens ${type} takes`,
      narrow: { H: a(type, jwt({ AllowedAudience: ["app"] })) },
      wide: { H: a(type, jwt({})) },
      appears: [`${unasked} DiscoveryUrl`],
      widened: [`${unasked} DiscoveryUrl`],
    }),
  ),
  {
    name: "who gets into a gateway",
    narrow: { G: gateway("AWS_IAM") },
    wide: { G: gateway("NONE") },
    appears: [`${unasked} NONE`],
    widened: [`${unasked} NONE`],
  },
  {
    name: "a gateway's key",
    narrow: { G: gateway("AWS_IAM", { KmsKeyArn: key }) },
    wide: { G: gateway("AWS_IAM") },
    appears: [],
    widened: [keyLost],
  },
  {
    name: "a memory's key",
    narrow: { M: a("AWS::BedrockAgentCore::Memory", { Name: "m", EncryptionKeyArn: key }) },
    wide: { M: a("AWS::BedrockAgentCore::Memory", { Name: "m" }) },
    appears: [],
    widened: [keyLost],
  },
  {
    name: "a key in a runtime's environment",
    narrow: { R: runtime("VPC", { EnvironmentVariables: { ANTHROPIC_API_KEY: { Ref: "Key" } } }) },
    wide: { R: runtime("VPC", { EnvironmentVariables: { ANTHROPIC_API_KEY: "sk-ant-1234567890" } }) },
    appears: [`${keyInText} ANTHROPIC_API_KEY`],
    widened: [`${keyInText} ANTHROPIC_API_KEY`],
  },
  {
    name: "a key among an agent's credentials",
    narrow: { P: a("AWS::BedrockAgentCore::ApiKeyCredentialProvider", { Name: "search", ApiKey: { Ref: "Key" } }) },
    wide: { P: a("AWS::BedrockAgentCore::ApiKeyCredentialProvider", { Name: "search", ApiKey: "sk-1234567890" }) },
    appears: ["any/access/stored-credential low search", `${keyInText} sk-1234567890`],
    widened: [`${keyInText} sk-1234567890`],
  },
  {
    name: "a client secret among them",
    narrow: {
      P: a("AWS::BedrockAgentCore::OAuth2CredentialProvider", {
        Name: "git",
        Oauth2ProviderConfigInput: { GithubOauth2ProviderConfig: { ClientSecret: { Ref: "Key" } } },
      }),
    },
    wide: {
      P: a("AWS::BedrockAgentCore::OAuth2CredentialProvider", {
        Name: "git",
        Oauth2ProviderConfigInput: { GithubOauth2ProviderConfig: { ClientSecret: "s1234567890" } },
      }),
    },
    appears: ["any/access/stored-credential low git", `${keyInText} s1234567890`],
    widened: [`${keyInText} s1234567890`],
  },
  {
    name: "the policy of a runtime",
    narrow: { R: policy(role("app")) },
    wide: { R: policy("*") },
    appears: ["aws/iam/shared-resource critical *"],
    widened: ["aws/iam/shared-resource critical *"],
  },
  ...(
    [
      ["Runtime", { RoleArn: "ROLE" }],
      ["Gateway", { RoleArn: "ROLE", AuthorizerType: "AWS_IAM" }],
      ["BrowserCustom", { ExecutionRoleArn: "ROLE" }],
      ["CodeInterpreterCustom", { ExecutionRoleArn: "ROLE" }],
      ["Memory", { MemoryExecutionRoleArn: "ROLE" }],
      ["Harness", { ExecutionRoleArn: "ROLE" }],
      ["PaymentManager", { RoleArn: "ROLE" }],
      ["OnlineEvaluationConfig", { EvaluationExecutionRoleArn: "ROLE" }],
    ] as const
  ).map(([kind, properties]) => passing(`AWS::BedrockAgentCore::${kind}`, properties)),
]
