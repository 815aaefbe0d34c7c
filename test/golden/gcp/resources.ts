/** Endpoints, agents, notebooks, services and safety settings. */
import { account, app, block, given, member, type PullRequest, predictor, predicts, tf } from "./pull-request.ts"

const asks = [account, predictor, member("app", { role: predicts, member: app })]

const armor = (level: string, ...more: readonly string[]) =>
  block(
    "google_model_armor_template",
    "chat",
    'template_id = "chat"',
    'location    = "europe-west4"',
    `filter_config {\n  pi_and_jailbreak_filter_settings {\n    filter_enforcement = "ENABLED"\n    confidence_level   = "${level}"\n  }\n}`,
    ...more,
  )
const floor = (on: boolean) =>
  block(
    "google_model_armor_floorsetting",
    "floor",
    'parent   = "projects/acme-ml"',
    'location = "global"',
    `enable_floor_setting_enforcement = ${on}`,
    "filter_config {}",
  )
const endpoint = (...lines: readonly string[]) =>
  block("google_vertex_ai_endpoint", "chat", 'name = "chat"', 'location = "europe-west1"', ...lines)
const logging = (on: boolean) => `predict_request_response_logging_config {\n  enabled = ${on}\n}`
const agent = (...lines: readonly string[]) =>
  block("google_vertex_ai_reasoning_engine", "help", 'display_name = "help"', `spec {\n  ${lines.join("\n  ")}\n}`)
const service = block(
  "google_cloud_run_v2_service",
  "chat",
  'name = "chat"',
  'location = "europe-west1"',
  'template {\n  service_account = google_service_account.app.email\n  containers {\n    image = "chat"\n  }\n}',
)

export const resources: readonly PullRequest[] = [
  {
    name: "Model Armor holds back less",
    base: tf(armor("LOW_AND_ABOVE")),
    head: tf(armor("HIGH")),
    says: ["any/access/filter-weakened high base:main.tf:7 LOW_AND_ABOVE"],
  },
  { name: "Model Armor holds back more", base: tf(armor("HIGH")), head: tf(armor("LOW_AND_ABOVE")), says: [] },
  {
    name: "a floor setting is switched off",
    base: tf(floor(true)),
    head: tf(floor(false)),
    says: ["gcp/modelarmor/enforcement-off critical main.tf:4 false"],
  },
  { name: "a floor setting is switched on", base: tf(floor(false)), head: tf(floor(true)), says: [] },
  {
    name: "an endpoint leaves its network",
    base: tf(endpoint('network = "projects/123/global/networks/ml"')),
    head: tf(endpoint()),
    says: ["any/access/isolation-lost medium base:main.tf:4 projects/123/global/networks/ml"],
  },
  {
    name: "what an endpoint is asked is no longer written down",
    base: tf(endpoint(logging(true))),
    head: tf(endpoint(logging(false))),
    says: ["any/access/logging-narrowed medium main.tf:5 false"],
  },
  {
    name: "an index answers on the internet",
    base: tf(given("google_vertex_ai_index_endpoint", "docs", { display_name: "docs" })),
    head: tf(
      given("google_vertex_ai_index_endpoint", "docs", { display_name: "docs" }, "public_endpoint_enabled = true"),
    ),
    says: ["any/access/public-network high main.tf:3 true"],
  },
  {
    name: "an agent that runs as the account of all agents",
    base: tf(),
    head: tf(agent('agent_framework = "google-adk"')),
    says: ["gcp/vertex/default-agent-identity high main.tf:3 spec {"],
  },
  {
    name: "an agent with an account of its own",
    base: tf(account),
    head: tf(account, agent("service_account = google_service_account.app.email")),
    says: [],
  },
  {
    name: "a workbench with a public address and the default account",
    base: tf(),
    head: tf(
      block("google_workbench_instance", "lab", 'name = "lab"', 'gce_setup {\n  machine_type = "e2-standard-4"\n}'),
    ),
    says: [
      "gcp/vertex/default-account medium main.tf:3 gce_setup {",
      "gcp/vertex/open-notebook medium main.tf:3 gce_setup {",
    ],
  },
  {
    name: "anybody may call a service that asks models",
    base: tf(...asks, service),
    head: tf(
      ...asks,
      service,
      given("google_cloud_run_v2_service_iam_member", "open", {
        name: "google_cloud_run_v2_service.chat.name",
        role: "roles/run.invoker",
        member: "allUsers",
      }),
    ),
    says: ["gcp/run/public-service high main.tf:27 allUsers"],
  },
  {
    name: "anybody may call a service that has nothing to do with AI",
    base: tf(account, service),
    head: tf(
      account,
      service,
      given("google_cloud_run_v2_service_iam_member", "open", {
        name: "google_cloud_run_v2_service.chat.name",
        role: "roles/run.invoker",
        member: "allUsers",
      }),
    ),
    says: [],
  },
  {
    name: "a key to models in a service",
    base: tf(account, service),
    head: tf(
      account,
      service.replace(
        'image = "chat"',
        'image = "chat"\n      env {\n        name  = "GEMINI_API_KEY"\n        value = "AIzaSyA-1234567890abcdefghijklmnopqrstuv"\n      }',
      ),
    ),
    says: ["any/access/key-in-text high main.tf:12 GEMINI_API_KEY"],
  },
  {
    name: "a search page that anybody opens",
    base: tf(),
    head: tf(
      block(
        "google_discovery_engine_widget_config",
        "search",
        'engine_id = "search"',
        "access_settings {\n  allow_public_access = true\n}",
      ),
    ),
    says: ["any/access/no-authentication high main.tf:4 true"],
  },
  {
    name: "prompts to the assistant are no longer written down",
    base: tf(
      block("google_gemini_logging_setting", "all", 'logging_setting_id = "all"', "log_prompts_and_responses = true"),
    ),
    head: tf(
      block("google_gemini_logging_setting", "all", 'logging_setting_id = "all"', "log_prompts_and_responses = false"),
    ),
    says: ["any/access/logging-narrowed medium main.tf:3 false"],
  },
]
