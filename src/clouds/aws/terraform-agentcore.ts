/** Terraform's resources of Bedrock AgentCore to facts: who gets in, into which networks they reach, as whom they act. */
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { actsAs, all, allIn, encryptedBy, get, keeps, settingOf, textIn, thing } from "./attributes.ts"
import type { Fact, Reader } from "./facts.ts"
import { variables } from "./terraform-environments.ts"

const ownNetwork = (resource: Resource): readonly Fact[] =>
  allIn(resource, "network_configuration", "network_mode").map((mode) =>
    settingOf(resource, "private-network", mode, literal(mode) === "PUBLIC" ? "no" : "yes"),
  )

/** The names of claims and of those that a token may carry: without any of them, every token of the issuer gets in. */
const demands = ["allowed_audience", "allowed_clients", "allowed_scopes", "custom_claim"]

const authorizer = (resource: Resource): readonly Fact[] =>
  allIn(resource, "authorizer_configuration", "custom_jwt_authorizer")
    .filter((block) => demands.every((name) => all(block, name).length === 0))
    .map((block) => settingOf(resource, "no-authentication", block, "any token of the issuer"))

const runtime: Reader = (resource) => [
  thing(resource, "agent_runtime_name"),
  ...actsAs(resource, "role_arn"),
  ...ownNetwork(resource),
  ...authorizer(resource),
  ...keeps(resource, "bucket", "models", "agent_runtime_artifact", "code_configuration", "code", "s3", "bucket"),
  ...variables(resource, get(resource, "environment_variables")),
]

const gateway: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "role_arn"),
  ...allIn(resource, "authorizer_type")
    .filter((type) => literal(type) === "NONE")
    .map((type) => settingOf(resource, "no-authentication", type, "anyone", "AWS_IAM")),
  ...authorizer(resource),
  ...keeps(resource, "function", "tools", "interceptor_configuration", "interceptor", "lambda", "arn"),
  ...encryptedBy(resource, "knowledge", "kms_key_arn"),
]

const workplace: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "execution_role_arn"),
  ...ownNetwork(resource),
  ...keeps(resource, "bucket", "logs", "recording", "s3_location", "bucket"),
]

const memory: Reader = (resource) => [
  thing(resource, "name"),
  ...actsAs(resource, "memory_execution_role_arn"),
  ...encryptedBy(resource, "knowledge", "encryption_key_arn"),
]

/** A key that stands in the code is known to whoever reads it; one that the provider never stores still does. */
const written = (resource: Resource, values: readonly Value[], name: string): readonly Fact[] =>
  values.filter((value) => (textIn(value) ?? "") !== "").map((value) => settingOf(resource, "key-in-text", value, name))

const credentialProvider =
  (secrets: (resource: Resource) => readonly Value[], name: string): Reader =>
  (resource) => [
    thing(resource, "name"),
    settingOf(resource, "stored-credential", get(resource, "name") ?? resource.body),
    ...written(resource, secrets(resource), name),
  ]

const vendors = ["custom", "github", "google", "microsoft", "salesforce", "slack"]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_agent_runtime */
export const agentcoreReaders: Readonly<Record<string, Reader>> = {
  aws_bedrockagentcore_agent_runtime: runtime,
  awscc_bedrockagentcore_runtime: runtime,
  aws_bedrockagentcore_gateway: gateway,
  awscc_bedrockagentcore_gateway: gateway,
  aws_bedrockagentcore_gateway_target: (resource) =>
    keeps(resource, "function", "tools", "target_configuration", "mcp", "lambda", "lambda_arn"),
  aws_bedrockagentcore_browser: workplace,
  aws_bedrockagentcore_code_interpreter: workplace,
  aws_bedrockagentcore_memory: memory,
  aws_bedrockagentcore_api_key_credential_provider: credentialProvider(
    (resource) => [...allIn(resource, "api_key"), ...allIn(resource, "api_key_wo")],
    "api_key",
  ),
  aws_bedrockagentcore_oauth2_credential_provider: credentialProvider(
    (resource) =>
      vendors.flatMap((vendor) =>
        ["client_secret", "client_secret_wo"].flatMap((name) =>
          allIn(resource, "oauth2_provider_config", `${vendor}_oauth2_provider_config`, name),
        ),
      ),
    "client_secret",
  ),
}
