/** Endpoints, indexes, stores and agents in Terraform to facts: who reaches them, as whom they run, what is recorded, whose key encrypts. */
import type { Resource } from "../../model/resource.ts"
import { all, named, textIn } from "../attributes.ts"
import { actsAs } from "./accounts.ts"
import { allIn, at, get, protection, recording, settingOf, thing, together } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { writtenToken } from "./terraform-keys.ts"
import { variablesIn } from "./variables.ts"

/** A key of the customer's own. */
const encrypted: Reader = (resource) => [
  protection(
    resource,
    "encryption-key",
    at(resource, "encryption_spec", "kms_key_name") ??
      at(resource, "encryption_config", "kms_key_name") ??
      get(resource, "kms_key_name"),
  ),
]

const known: Reader = (resource) => [thing(resource, "name", "display_name")]

/** In a network of its own, or behind an endpoint of the caller's network: everything else answers on the internet. */
const privately =
  (...paths: readonly (readonly string[])[]): Reader =>
  (resource) => {
    const own = paths.flatMap((path) => allIn(resource, ...path)).find((value) => textIn(value) !== "false")
    return [protection(resource, "private-network", own)]
  }

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint */
const endpoint: Reader = (resource) => {
  const logging = at(resource, "predict_request_response_logging_config")
  const destination = all(logging, "bigquery_destination", "output_uri")[0]
  return [
    recording(resource, "logged-endpoint", named(logging, "enabled"), "requests and answers"),
    ...(destination ? [settingOf(resource, "log-bucket", destination)] : []),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index_endpoint */
const indexEndpoint: Reader = (resource) => {
  const open = get(resource, "public_endpoint_enabled")
  return open && textIn(open) !== "false"
    ? [settingOf(resource, "public-network", open, textIn(get(resource, "display_name")) ?? "the index", "false")]
    : []
}

/**
 * An agent runs as the account that it is given, as itself, or as one that all agents of the project share.
 * https://cloud.google.com/agent-builder/agent-engine/agent-identity
 */
const agent: Reader = (resource) => {
  const spec = at(resource, "spec")
  const account = named(spec, "service_account")
  const isOwn = account !== undefined || textIn(named(spec, "identity_type")) === "AGENT_IDENTITY"
  const shared = "the agent that Google runs for every agent of the project"
  return [
    ...actsAs(resource, account),
    ...(isOwn ? [] : [settingOf(resource, "default-identity", spec ?? itself(resource), shared)]),
    ...all(spec, "deployment_spec", "env").flatMap((variable) => variablesIn(resource, variable)),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_widget_config */
const widget: Reader = (resource) => {
  const open = at(resource, "access_settings", "allow_public_access")
  return open && textIn(open) !== "false"
    ? [settingOf(resource, "no-authentication", open, "whoever opens its page", "false")]
    : []
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_agent */
const conversations: Reader = (resource) => [
  recording(
    resource,
    "logged-endpoint",
    at(resource, "advanced_settings", "logging_settings", "enable_stackdriver_logging") ??
      get(resource, "enable_stackdriver_logging"),
    "conversations",
  ),
]

/** What is taken out of conversations before they are kept: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_security_settings */
const redaction: Reader = (resource) => {
  const strategy = get(resource, "redaction_strategy")
  const isOn = strategy && textIn(strategy) !== "REDACTION_STRATEGY_UNSPECIFIED"
  return isOn ? [settingOf(resource, "guardrail-filter", strategy, "personal data in what is kept")] : []
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gemini_logging_setting */
const assistantLogging: Reader = (resource) => [
  recording(resource, "logged-text", get(resource, "log_prompts_and_responses"), "prompts and answers"),
]

const thresholds = ["BLOCK_ONLY_HIGH", "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_LOW_AND_ABOVE"]

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/ces_guardrail */
function agentGuardrail(resource: Resource): readonly Fact[] {
  const enabled = get(resource, "enabled")
  if (textIn(enabled) === "false") return []
  const steps = allIn(resource, "model_safety", "safety_settings").flatMap((setting) => {
    const level = named(setting, "threshold")
    const held = level ? thresholds.slice(0, thresholds.indexOf(textIn(level) ?? "BLOCK_LOW_AND_ABOVE") + 1) : []
    return [...held]
      .reverse()
      .map((step) =>
        settingOf(
          resource,
          "guardrail-filter",
          level ?? setting,
          `${textIn(named(setting, "category")) ?? ""}: ${step}`,
        ),
      )
  })
  return steps.length > 0
    ? steps
    : [settingOf(resource, "guardrail-filter", enabled ?? itself(resource), "what it is for")]
}

const behindEndpoint = ["private_service_connect_config", "enable_private_service_connect"] as const

export const modelReaders: Readonly<Record<string, Reader>> = {
  google_vertex_ai_endpoint: together(known, encrypted, endpoint, privately(["network"], behindEndpoint)),
  google_vertex_ai_endpoint_with_model_garden_deployment: together(
    known,
    privately(["endpoint_config", ...behindEndpoint]),
    (resource) => writtenToken(resource, "model_config", "hugging_face_access_token"),
  ),
  google_vertex_ai_index_endpoint: together(known, encrypted, indexEndpoint, privately(["network"], behindEndpoint)),
  google_vertex_ai_feature_online_store: together(
    known,
    encrypted,
    privately(["dedicated_serving_endpoint", ...behindEndpoint]),
  ),
  google_vertex_ai_index: together(known, encrypted),
  google_vertex_ai_dataset: together(known, encrypted),
  google_vertex_ai_featurestore: together(known, encrypted),
  google_vertex_ai_tensorboard: together(known, encrypted),
  google_vertex_ai_metadata_store: together(known, encrypted),
  google_vertex_ai_reasoning_engine: together(known, encrypted, agent),
  google_discovery_engine_data_store: together(known, encrypted),
  google_discovery_engine_widget_config: together(known, widget),
  google_dialogflow_agent: together(known, conversations),
  google_dialogflow_cx_agent: together(known, conversations),
  google_dialogflow_cx_security_settings: together(known, redaction),
  google_gemini_logging_setting: together(known, assistantLogging),
  google_ces_guardrail: together(known, agentGuardrail),
}
