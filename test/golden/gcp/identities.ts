/** Keys, pools of outside identities, organisation policies and logs. */
import { account, app, block, given, member, type PullRequest, predictor, predicts, tf } from "./pull-request.ts"

const asks = [account, predictor, member("app", { role: predicts, member: app })]

const github = "https://token.actions.githubusercontent.com"
const pinned = "assertion.repository == 'acme/app' && assertion.ref == 'refs/heads/main'"
const provider = (condition: string | undefined, issuer = github) =>
  block(
    "google_iam_workload_identity_pool_provider",
    "github",
    'workload_identity_pool_id          = "ci"',
    'workload_identity_pool_provider_id = "github"',
    ...(condition === undefined ? [] : [`attribute_condition = "${condition}"`]),
    'attribute_mapping = { "google.subject" = "assertion.sub", "attribute.repository" = "assertion.repository" }',
    `oidc {\n  issuer_uri = "${issuer}"\n}`,
  )
const pool = "//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/ci"
const becomes = (set: string) =>
  given("google_service_account_iam_member", "ci", {
    service_account_id: "google_service_account.app.name",
    role: "roles/iam.workloadIdentityUser",
    member: `principalSet:${pool}/${set}`,
  })

const byReference = (condition: string | undefined) => [
  block("google_iam_workload_identity_pool", "ci", 'workload_identity_pool_id = "ci"'),
  becomes("*").replace(`${pool}/*`, "//iam.googleapis.com/${google_iam_workload_identity_pool.ci.name}/*"),
  provider(condition).replace('= "ci"', "= google_iam_workload_identity_pool.ci.workload_identity_pool_id"),
]

const organization = (constraint: string, ...rules: readonly string[]) =>
  block(
    "google_org_policy_policy",
    "guard",
    `name   = "organizations/123/policies/${constraint}"`,
    'parent = "organizations/123"',
    `spec {\n  rules {\n    ${rules.join("\n    ")}\n  }\n}`,
  )
const models = (...allowed: readonly string[]) =>
  organization("vertexai.allowedModels", `values {\n      allowed_values = ${JSON.stringify(allowed)}\n    }`)

const audit = (...kinds: readonly string[]) =>
  block(
    "google_project_iam_audit_config",
    "all",
    'project = "acme-ml"',
    'service = "aiplatform.googleapis.com"',
    ...kinds.map((kind) => `audit_log_config {\n  log_type = "${kind}"\n}`),
  )

export const identities: readonly PullRequest[] = [
  {
    name: "a key for an account that asks models",
    base: tf(...asks),
    head: tf(
      ...asks,
      given("google_service_account_key", "app", { service_account_id: "google_service_account.app.name" }),
    ),
    says: ["gcp/iam/service-account-key high main.tf:15 google_service_account.app.name"],
  },
  {
    name: "a key for an account that has nothing to do with AI",
    base: tf(account),
    head: tf(
      account,
      given("google_service_account_key", "app", { service_account_id: "google_service_account.app.name" }),
    ),
    says: [],
  },
  {
    name: "a key is taken away",
    base: tf(
      ...asks,
      given("google_service_account_key", "app", { service_account_id: "google_service_account.app.name" }),
    ),
    head: tf(...asks),
    says: [],
  },
  {
    name: "a provider loses its condition",
    base: tf(...asks, becomes("*"), provider(pinned)),
    head: tf(...asks, becomes("*"), provider(undefined)),
    says: ["gcp/iam/open-provider critical base:main.tf:22 assertion.repository == 'acme/app'"],
  },
  {
    name: "a provider loses its condition, and the pool is named by reference",
    base: tf(...asks, ...byReference(pinned)),
    head: tf(...asks, ...byReference(undefined)),
    says: ["gcp/iam/open-provider critical base:main.tf:25 assertion.repository == 'acme/app'"],
  },
  {
    name: "a provider gets one",
    base: tf(...asks, becomes("*"), provider(undefined)),
    head: tf(...asks, becomes("*"), provider(pinned)),
    says: [],
  },
  {
    name: "a provider no longer asks for the branch",
    base: tf(...asks, becomes("*"), provider(pinned)),
    head: tf(...asks, becomes("*"), provider("assertion.repository == 'acme/app'")),
    says: ["gcp/iam/unpinned-provider high base:main.tf:22 assertion.ref == 'refs/heads/main'"],
  },
  {
    name: "from one repository to the pool",
    base: tf(...asks, becomes("attribute.repository/acme/app"), provider("assertion.repository_owner == 'acme'")),
    head: tf(...asks, becomes("*"), provider("assertion.repository_owner == 'acme'")),
    says: [`gcp/iam/wide-principal-set high main.tf:17 principalSet:${pool}/*`],
  },
  {
    name: "from the pool to one repository",
    base: tf(...asks, becomes("*"), provider("assertion.repository_owner == 'acme'")),
    head: tf(...asks, becomes("attribute.repository/acme/app"), provider("assertion.repository_owner == 'acme'")),
    says: [],
  },
  {
    name: "an attribute is another claim's",
    base: tf(...asks, becomes("attribute.repository/acme"), provider(pinned)),
    head: tf(
      ...asks,
      becomes("attribute.repository/acme"),
      provider(pinned).replace('"assertion.repository" }', '"assertion.repository_owner" }'),
    ),
    says: ["any/access/condition-vanished high main.tf:23 assertion.repository_owner"],
  },
  {
    name: "an issuer that only looks like GitHub",
    base: tf(...asks, becomes("attribute.repository/acme/app"), provider(pinned)),
    head: tf(
      ...asks,
      becomes("attribute.repository/acme/app"),
      provider(pinned, "https://token.actions.githubusercontent.co"),
    ),
    says: ["gcp/iam/look-alike-issuer critical main.tf:25 https://token.actions.githubusercontent.co"],
  },
  {
    name: "keys of service accounts are allowed again",
    base: tf(organization("iam.disableServiceAccountKeyCreation", 'enforce = "TRUE"')),
    head: tf(organization("iam.disableServiceAccountKeyCreation", 'enforce = "FALSE"')),
    says: ["gcp/iam/organization-guard-gone high base:main.tf:6 TRUE"],
  },
  {
    name: "one more model is allowed",
    base: tf(models("publishers/google/models/gemini-2.5-flash:predict")),
    head: tf(models("publishers/google/models/gemini-2.5-flash:predict", "publishers/meta/models/llama:predict")),
    says: ["gcp/iam/organization-allowance medium main.tf:7 publishers/meta/models/llama:predict"],
  },
  {
    name: "one model fewer is allowed",
    base: tf(models("publishers/google/models/gemini-2.5-flash:predict", "publishers/meta/models/llama:predict")),
    head: tf(models("publishers/meta/models/llama:predict")),
    says: [],
  },
  {
    name: "a policy of the organisation for something else",
    base: tf(organization("compute.requireOsLogin", 'enforce = "TRUE"')),
    head: tf(organization("compute.requireOsLogin", 'enforce = "FALSE"')),
    says: [],
  },
  {
    name: "reading of data is no longer written down",
    base: tf(audit("DATA_READ", "DATA_WRITE")),
    head: tf(audit("DATA_WRITE")),
    says: ["gcp/iam/access-not-logged high base:main.tf:5 DATA_READ"],
  },
  {
    name: "reading of data is written down",
    base: tf(audit("DATA_WRITE")),
    head: tf(audit("DATA_READ", "DATA_WRITE")),
    says: [],
  },
  {
    name: "an API key for everything",
    base: tf(),
    head: tf(given("google_apikeys_key", "app", { name: "app" })),
    says: ['gcp/gemini/open-key high main.tf:1 resource "google_apikeys_key" "app" {'],
  },
  {
    name: "an API key for maps",
    base: tf(),
    head: tf(
      given(
        "google_apikeys_key",
        "maps",
        { name: "maps" },
        'restrictions {\n  api_targets {\n    service = "maps-backend.googleapis.com"\n  }\n}',
      ),
    ),
    says: [],
  },
]
