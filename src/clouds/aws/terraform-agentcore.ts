/** Terraform's resources of Bedrock AgentCore to facts: who gets in, into which networks they reach, as whom they act. */
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { actsAs, allIn, encryptedBy, get, keeps, settingOf, thing } from "./attributes.ts"
import type { Fact, Reader } from "./facts.ts"
import { variables } from "./terraform-environments.ts"

const ownNetwork = (resource: Resource): readonly Fact[] =>
  allIn(resource, "network_configuration", "network_mode").map((mode) =>
    settingOf(resource, "private-network", mode, literal(mode) === "PUBLIC" ? "no" : "yes"),
  )

/** The names of claims and of those that a token may carry: without any of them, every token of the issuer gets in. */
const demands = ["allowed_audience", "allowed_clients", "allowed_scopes", "custom_claim", "custom_claims"]

export const authorizer = (resource: Resource): readonly Fact[] =>
  allIn(resource, "authorizer_configuration", "custom_jwt_authorizer")
    .filter((block) => demands.every((name) => all(block, name).length === 0))
    .map((block) => settingOf(resource, "no-authentication", block, "any token of the issuer"))

export const runtime: Reader = (resource) => [
  thing(resource, "agent_runtime_name"),
  ...actsAs(resource, "role_arn"),
  ...ownNetwork(resource),
  ...authorizer(resource),
  ...keeps(resource, "repository", "models", "agent_runtime_artifact", "container_configuration", "container_uri"),
  ...keeps(resource, "bucket", "models", "agent_runtime_artifact", "code_configuration", "code", "s3", "bucket"),
  ...variables(resource, get(resource, "environment_variables")),
]

export const gateway: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "role_arn"),
  ...allIn(resource, "authorizer_type")
    .filter((type) => literal(type) === "NONE")
    .map((type) => settingOf(resource, "no-authentication", type, "anyone", "AWS_IAM")),
  ...authorizer(resource),
  ...["interceptor_configuration", "interceptor_configurations"].flatMap((interceptors) =>
    keeps(resource, "function", "tools", interceptors, "interceptor", "lambda", "arn"),
  ),
  ...encryptedBy(resource, "knowledge", "kms_key_arn"),
]

export const workplace: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "execution_role_arn"),
  ...ownNetwork(resource),
  ...["recording", "recording_config"].flatMap((recording) =>
    keeps(resource, "bucket", "logs", recording, "s3_location", "bucket"),
  ),
]

export const memory: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "memory_execution_role_arn"),
  ...encryptedBy(resource, "knowledge", "encryption_key_arn"),
]

/** A key that stands in the code is known to whoever reads it; one that the provider never stores still does. */
export const written = (resource: Resource, values: readonly Value[], name: string): readonly Fact[] =>
  values.filter((value) => (textIn(value) ?? "") !== "").map((value) => settingOf(resource, "key-in-text", value, name))

const credentialProvider =
  (secrets: (resource: Resource) => readonly Value[], name: string): Reader =>
  (resource) => [
    thing(resource, "name"),
    settingOf(resource, "stored-credential", get(resource, "name") ?? resource.body),
    ...written(resource, secrets(resource), name),
  ]

const configurations = ["oauth2_provider_config", "oauth2_provider_config_input"]
const vendors = ["atlassian", "included", "linkedin", "custom", "github", "google", "microsoft", "salesforce", "slack"]

export const target: Reader = (resource) =>
  keeps(resource, "function", "tools", "target_configuration", "mcp", "lambda", "lambda_arn")

export const apiKeyProvider: Reader = credentialProvider(
  (resource) => [...allIn(resource, "api_key"), ...allIn(resource, "api_key_wo")],
  "api_key",
)

export const clientProvider: Reader = credentialProvider(
  (resource) =>
    vendors.flatMap((vendor) =>
      ["client_secret", "client_secret_wo"].flatMap((name) =>
        configurations.flatMap((all) => allIn(resource, all, `${vendor}_oauth2_provider_config`, name)),
      ),
    ),
  "client_secret",
)

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_agent_runtime */
export const agentcoreReaders: Readonly<Record<string, Reader>> = {
  aws_bedrockagentcore_agent_runtime: runtime,
  aws_bedrockagentcore_gateway: gateway,
  aws_bedrockagentcore_gateway_target: target,
  aws_bedrockagentcore_browser: workplace,
  aws_bedrockagentcore_code_interpreter: workplace,
  aws_bedrockagentcore_memory: memory,
  aws_bedrockagentcore_api_key_credential_provider: apiKeyProvider,
  aws_bedrockagentcore_oauth2_credential_provider: clientProvider,
}
