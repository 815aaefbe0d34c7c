/** What else is read of Terraform's types: each loses a guard, or leaves itself open; the way back is silence. */
import { account, app, block, given, member, type PullRequest, predictor, predicts, tf } from "./pull-request.ts"

const asks = [account, predictor, member("app", { role: predicts, member: app })]

/** Of one resource: a line that guards it and the one in its place, and what is said where that changes. */
const changes = (type: string, guarded: string, open: string, ...says: readonly string[]): readonly PullRequest[] => {
  const of = (line: string) => tf(block(type, "r", 'name = "r"', ...(line === "" ? [] : [line])))
  return [
    { name: `${type} is opened`, base: of(guarded), head: of(open), says },
    { name: `${type} is guarded`, base: of(open), head: of(guarded), says: [] },
  ]
}

/** A customer's own key is given up. */
const unlocked = (type: string, inside = "encryption_spec"): readonly PullRequest[] =>
  changes(type, `${inside} {\n  kms_key_name = "k"\n}`, "", "any/access/encryption-key-lost medium base:main.tf:4 k")

/** What holds a key of a model's provider as text. */
const keyed = (type: string, inside: (variable: string) => string, line: number): readonly PullRequest[] =>
  changes(type, inside("MODEL"), inside("OPENAI_API_KEY"), `any/access/key-in-text high main.tf:${line} OPENAI_API_KEY`)

const variable = (name: string) => `env {\n  name  = "${name}"\n  value = "sk-proj-1234567890"\n}`
const within =
  (...path: readonly string[]) =>
  (name: string) =>
    path.reduceRight(
      (inner, word) => `${word} {\n  ${inner.replaceAll("\n", "\n  ")}\n}`,
      variable(name).replace("sk-proj-1234567890", name === "MODEL" ? "gemini" : "sk-proj-1234567890"),
    )
const map = (word: string) => (name: string) =>
  `${word} = { "${name}" = "${name === "MODEL" ? "gemini" : "sk-proj-1234567890"}" }`
const service = (name: string) => `service_config {\n  ${map("environment_variables")(name)}\n}`

const enforced = (type: string, ...lines: readonly string[]): readonly PullRequest[] =>
  [true, false].map((from): PullRequest => {
    const of = (on: boolean) =>
      tf(
        block(
          type,
          "r",
          'constraint = "iam.disableServiceAccountKeyCreation"',
          ...lines,
          `boolean_policy {\n  enforced = ${on}\n}`,
        ),
      )
    return {
      name: `${type} is ${from ? "loosened" : "tightened"}`,
      base: of(from),
      head: of(!from),
      says: from ? [`gcp/iam/organization-guard-gone high base:main.tf:${3 + lines.length + 1} true`] : [],
    }
  })

const audited = (type: string): readonly PullRequest[] => {
  const of = (...kinds: readonly string[]) =>
    tf(
      block(
        type,
        "r",
        'service = "allServices"',
        ...kinds.map((kind) => `audit_log_config {\n  log_type = "${kind}"\n}`),
      ),
    )
  return [
    {
      name: `${type} records less`,
      base: of("DATA_WRITE", "DATA_READ"),
      head: of("DATA_WRITE"),
      says: ["gcp/iam/access-not-logged high base:main.tf:7 DATA_READ"],
    },
    { name: `${type} records more`, base: of("DATA_WRITE"), head: of("DATA_WRITE", "DATA_READ"), says: [] },
  ]
}

export const types: readonly PullRequest[] = [
  ...unlocked("google_vertex_ai_index"),
  ...unlocked("google_vertex_ai_dataset"),
  ...unlocked("google_vertex_ai_featurestore"),
  ...unlocked("google_vertex_ai_tensorboard"),
  ...unlocked("google_vertex_ai_metadata_store"),
  ...changes(
    "google_discovery_engine_data_store",
    'kms_key_name = "k"',
    "",
    "any/access/encryption-key-lost medium base:main.tf:3 k",
  ),
  ...changes(
    "google_vertex_ai_feature_online_store",
    "dedicated_serving_endpoint {\n  private_service_connect_config {\n    enable_private_service_connect = true\n  }\n}",
    "",
    "any/access/isolation-lost medium base:main.tf:5 true",
  ),
  ...changes(
    "google_vertex_ai_endpoint_with_model_garden_deployment",
    "",
    'model_config {\n  hugging_face_access_token = "hf_abcdefghijklmnopqrstuvwx"\n}',
    "any/access/key-in-text high main.tf:4 hf_abcdefghijklmnopqrstuvwx",
  ),
  ...changes(
    "google_dialogflow_cx_agent",
    "advanced_settings {\n  logging_settings {\n    enable_stackdriver_logging = true\n  }\n}",
    "advanced_settings {\n  logging_settings {\n    enable_stackdriver_logging = false\n  }\n}",
    "any/access/logging-narrowed medium main.tf:5 false",
  ),
  ...changes(
    "google_dialogflow_agent",
    "enable_stackdriver_logging = true",
    "enable_stackdriver_logging = false",
    "any/access/logging-narrowed medium main.tf:3 false",
  ),
  ...changes(
    "google_dialogflow_cx_security_settings",
    'redaction_strategy = "REDACT_WITH_SERVICE"',
    "",
    "any/access/filter-weakened high base:main.tf:3 REDACT_WITH_SERVICE",
  ),
  ...changes(
    "google_ces_guardrail",
    'model_safety {\n  safety_settings {\n    category  = "HARM"\n    threshold = "BLOCK_LOW_AND_ABOVE"\n  }\n}',
    'model_safety {\n  safety_settings {\n    category  = "HARM"\n    threshold = "BLOCK_ONLY_HIGH"\n  }\n}',
    "any/access/filter-weakened high base:main.tf:6 BLOCK_LOW_AND_ABOVE",
  ),
  ...changes(
    "google_notebooks_runtime",
    "virtual_machine {\n  virtual_machine_config {\n    internal_ip_only = true\n  }\n}",
    "virtual_machine {\n  virtual_machine_config {\n    internal_ip_only = false\n  }\n}",
    "gcp/vertex/open-notebook medium main.tf:5 false",
  ),
  ...changes(
    "google_notebooks_instance",
    'service_account = "lab@acme-ml.iam.gserviceaccount.com"\n  no_public_ip = true',
    'service_account = "lab@acme-ml.iam.gserviceaccount.com"\n  no_public_ip = true\n  metadata = { notebook-disable-root = "false" }',
    "gcp/vertex/open-notebook medium main.tf:5 false",
  ),
  ...changes(
    "google_colab_runtime_template",
    "network_spec {\n  enable_internet_access = false\n}",
    "network_spec {\n  enable_internet_access = true\n}",
    "gcp/vertex/open-notebook medium main.tf:4 true",
  ),
  ...changes(
    "google_colab_notebook_execution",
    'service_account = "lab@acme-ml.iam.gserviceaccount.com"',
    'service_account = "123-compute@developer.gserviceaccount.com"',
    "gcp/vertex/default-account medium main.tf:3 123-compute@developer.gserviceaccount.com",
  ),
  ...changes(
    "google_colab_schedule",
    'create_notebook_execution_job_request {\n  notebook_execution_job {\n    execution_user = "ana@example.com"\n  }\n}',
    'create_notebook_execution_job_request {\n  notebook_execution_job {\n    service_account = "123-compute@developer.gserviceaccount.com"\n  }\n}',
    "gcp/vertex/default-account medium main.tf:5 123-compute@developer.gserviceaccount.com",
  ),
  ...keyed("google_cloud_run_v2_job", within("template", "template", "containers"), 7),
  ...keyed("google_cloud_run_v2_worker_pool", within("template", "containers"), 6),
  ...keyed("google_cloud_run_service", within("template", "spec", "containers"), 7),
  ...keyed("google_cloudfunctions2_function", service, 4),
  ...keyed("google_cloudfunctions_function", map("environment_variables"), 3),
  ...enforced("google_project_organization_policy", 'project = "acme-ml"'),
  ...enforced("google_folder_organization_policy", 'folder = "folders/1"'),
  ...enforced("google_organization_policy", 'org_id = "1"'),
  ...audited("google_folder_iam_audit_config"),
  ...audited("google_organization_iam_audit_config"),
  {
    name: "a key of storage for an account that asks models",
    base: tf(...asks),
    head: tf(
      ...asks,
      given("google_storage_hmac_key", "app", { service_account_email: "google_service_account.app.email" }),
    ),
    says: ["gcp/iam/service-account-key high main.tf:15 google_service_account.app.email"],
  },
  {
    name: "a provider of a workforce takes tokens of whoever has an account",
    base: tf(block("google_iam_workforce_pool", "w", 'workforce_pool_id = "w"')),
    head: tf(
      block("google_iam_workforce_pool", "w", 'workforce_pool_id = "w"'),
      block(
        "google_iam_workforce_pool_provider",
        "w",
        "workforce_pool_id = google_iam_workforce_pool.w.workforce_pool_id",
        'oidc {\n  issuer_uri = "https://login.microsoftonline.com/common/v2.0"\n}',
      ),
    ),
    says: ["gcp/iam/loose-provider low (possible) main.tf:7 https://login.microsoftonline.com/common/v2.0"],
  },
]
