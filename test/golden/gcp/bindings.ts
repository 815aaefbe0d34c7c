/** Bindings in Terraform: whom they name, which role, where, and under which condition. */
import { account, app, block, given, member, type PullRequest, predictor, predicts, tf, when } from "./pull-request.ts"

const ml = "group:ml@example.com"
const user = member("app", { role: "roles/aiplatform.user", member: app })
const searches = (values: object, ...more: readonly string[]) =>
  member("app", { role: "roles/discoveryengine.viewer", member: app, ...values }, ...more)
const inDev = (expression: string) => searches({}, when(expression))

const endpoint = (who: string, role = "roles/aiplatform.viewer") =>
  given("google_vertex_ai_endpoint_iam_member", "chat", {
    endpoint: "projects/acme-ml/locations/europe-west1/endpoints/chat",
    role,
    member: who,
  })

const grown = (members: string) => `locals {\n  members = [\n${members}  ]\n}\n`
const listed = given("google_project_iam_binding", "ml", {
  project: "acme-ml",
  role: "roles/aiplatform.viewer",
  members: "local.members",
})

export const bindings: readonly PullRequest[] = [
  {
    name: "the role of people who build models is given to an application",
    base: tf(account),
    head: tf(account, user),
    says: ["gcp/vertex/user-role high main.tf:6 roles/aiplatform.user"],
  },
  {
    name: "the same by a binding",
    base: tf(account),
    head: tf(
      account,
      given("google_project_iam_binding", "app", {
        project: "acme-ml",
        role: "roles/aiplatform.user",
        members: "[google_service_account.app.member]",
      }),
    ),
    says: ["gcp/vertex/user-role high main.tf:6 roles/aiplatform.user"],
  },
  {
    name: "the same by a policy",
    base: tf(account),
    head: tf(
      account,
      'data "google_iam_policy" "p" {\n  binding {\n    role    = "roles/aiplatform.user"\n    members = [google_service_account.app.member]\n  }\n}\n',
      given("google_project_iam_policy", "p", {
        project: "acme-ml",
        policy_data: "data.google_iam_policy.p.policy_data",
      }),
    ),
    says: ["gcp/vertex/user-role high main.tf:6 roles/aiplatform.user"],
  },
  {
    name: "the role of people who build models becomes one that only asks",
    base: tf(account, predictor, user),
    head: tf(account, predictor, member("app", { role: predicts, member: app })),
    says: [],
  },
  {
    name: "and the other way round",
    base: tf(account, predictor, member("app", { role: predicts, member: app })),
    head: tf(account, predictor, user),
    says: ["gcp/vertex/user-role high main.tf:11 roles/aiplatform.user"],
  },
  {
    name: "a condition is gone",
    base: tf(account, inDev("resource.matchTag('123/env', 'dev')")),
    head: tf(account, searches({})),
    says: ["any/access/condition-vanished medium base:main.tf:10 resource.matchTag('123/env', 'dev')"],
  },
  {
    name: "a condition's prefix is loosened",
    base: tf(
      account,
      user,
      member(
        "data",
        { role: "roles/storage.objectViewer", member: app },
        when("resource.name.startsWith('projects/_/buckets/ml/objects/train/')"),
      ),
    ),
    head: tf(
      account,
      user,
      member(
        "data",
        { role: "roles/storage.objectViewer", member: app },
        when("resource.name.startsWith('projects/_/buckets/ml/objects/')"),
      ),
    ),
    says: [
      "any/access/condition-vanished medium main.tf:15 resource.name.startsWith('projects/_/buckets/ml/objects/')",
    ],
  },
  {
    name: "a condition's prefix is tightened",
    base: tf(
      account,
      user,
      member(
        "data",
        { role: "roles/storage.objectViewer", member: app },
        when("resource.name.startsWith('projects/_/buckets/ml/objects/')"),
      ),
    ),
    head: tf(
      account,
      user,
      member(
        "data",
        { role: "roles/storage.objectViewer", member: app },
        when("resource.name.startsWith('projects/_/buckets/ml/objects/train/')"),
      ),
    ),
    says: [],
  },
  {
    name: "a condition comes",
    base: tf(account, searches({})),
    head: tf(account, inDev("resource.matchTag('123/env', 'dev')")),
    says: [],
  },
  {
    name: "a deadline is put off",
    base: tf(account, inDev("request.time < timestamp('2027-01-01T00:00:00Z')")),
    head: tf(account, inDev("request.time < timestamp('2027-06-01T00:00:00Z')")),
    says: ["any/access/condition-vanished medium main.tf:10 request.time < timestamp('2027-06-01T00:00:00Z')"],
  },
  {
    name: "a deadline is brought forward",
    base: tf(account, inDev("request.time < timestamp('2027-06-01T00:00:00Z')")),
    head: tf(account, inDev("request.time < timestamp('2027-01-01T00:00:00Z')")),
    says: [],
  },
  {
    name: "a member more, through a local",
    base: tf(grown(`    "${ml}",\n`), listed),
    head: tf(grown(`    "${ml}",\n    "user:eve@example.org",\n`), listed),
    says: ["gcp/vertex/viewer-role low main.tf:4 user:eve@example.org"],
  },
  {
    name: "a member fewer",
    base: tf(grown(`    "${ml}",\n    "user:eve@example.org",\n`), listed),
    head: tf(grown(`    "${ml}",\n`), listed),
    says: [],
  },
  {
    name: "a folder in place of a project",
    base: tf(account, searches({})),
    head: tf(
      account,
      given("google_folder_iam_member", "app", {
        folder: "folders/123",
        role: "roles/discoveryengine.viewer",
        member: app,
      }),
    ),
    says: ["gcp/vertex/broad-binding medium main.tf:5 folders/123"],
  },
  {
    name: "everybody on an endpoint",
    base: tf(endpoint(ml)),
    head: tf(endpoint("allUsers")),
    says: ["gcp/iam/public-member critical main.tf:4 allUsers"],
  },
  {
    name: "a basic role",
    base: tf(account),
    head: tf(account, member("app", { role: "roles/editor", member: app })),
    says: ["gcp/iam/basic-role high main.tf:6 roles/editor"],
  },
  {
    name: "viewer, which asks models too",
    base: tf(),
    head: tf(member("ml", { role: "roles/viewer", member: ml })),
    says: ["gcp/iam/basic-role medium main.tf:3 roles/viewer"],
  },
  {
    name: "the browser",
    base: tf(),
    head: tf(member("ml", { role: "roles/browser", member: ml })),
    says: [],
  },
  {
    name: "a member becomes a binding",
    base: tf(member("ml", { role: "roles/aiplatform.viewer", member: ml })),
    head: tf(
      given("google_project_iam_binding", "ml", {
        project: "acme-ml",
        role: "roles/aiplatform.viewer",
        members: `["${ml}"]`,
      }),
    ),
    says: [],
  },
  {
    name: "a binding is renamed",
    base: tf(account, user),
    head: tf(account, user.replace('"app"', '"renamed"')),
    says: [],
  },
  {
    name: "actAs beside jobs that were there: both lines are named",
    base: tf(
      account,
      given(
        "google_project_iam_custom_role",
        "jobs",
        { role_id: "jobs", title: "Jobs" },
        'permissions = ["aiplatform.customJobs.create"]',
      ),
      member("jobs", { role: "google_project_iam_custom_role.jobs.id", member: app }),
    ),
    head: tf(
      account,
      given(
        "google_project_iam_custom_role",
        "jobs",
        { role_id: "jobs", title: "Jobs" },
        'permissions = ["aiplatform.customJobs.create"]',
      ),
      member("jobs", { role: "google_project_iam_custom_role.jobs.id", member: app }),
      member("act", { role: "roles/iam.serviceAccountUser", member: app }),
    ),
    says: ["gcp/vertex/act-as-into-job critical main.tf:16 roles/iam.serviceAccountUser"],
  },
  {
    name: "actAs alone, of an account that has nothing to do with AI",
    base: tf(account),
    head: tf(
      account,
      given("google_service_account_iam_member", "act", {
        service_account_id: "projects/acme-ml/serviceAccounts/web@acme-ml.iam.gserviceaccount.com",
        role: "roles/iam.serviceAccountUser",
        member: app,
      }),
    ),
    says: [],
  },
  {
    name: "tokens of every account of the project",
    base: tf(account, predictor, member("app", { role: predicts, member: app })),
    head: tf(
      account,
      predictor,
      member("app", { role: predicts, member: app }),
      member("tokens", { role: "roles/iam.serviceAccountTokenCreator", member: app }),
    ),
    says: ["gcp/iam/impersonation high main.tf:16 roles/iam.serviceAccountTokenCreator"],
  },
  {
    name: "a custom role exports models too",
    base: tf(
      given(
        "google_project_iam_custom_role",
        "ops",
        { role_id: "ops", title: "Ops" },
        'permissions = ["aiplatform.models.get"]',
      ),
    ),
    head: tf(
      given(
        "google_project_iam_custom_role",
        "ops",
        { role_id: "ops", title: "Ops" },
        'permissions = ["aiplatform.models.get", "aiplatform.models.export"]',
      ),
    ),
    says: ["gcp/vertex/model-export high main.tf:4 aiplatform.models.export"],
  },
  {
    name: "a deny is gone",
    base: tf(
      member("ml", { role: "roles/discoveryengine.viewer", member: ml }),
      block(
        "google_iam_deny_policy",
        "no",
        'parent = urlencode("cloudresourcemanager.googleapis.com/projects/acme-ml")',
        'name   = "no"',
        'rules {\n  deny_rule {\n    denied_principals  = ["principalSet://goog/public:all"]\n    denied_permissions = ["discoveryengine.googleapis.com/servingConfigs.search"]\n  }\n}',
      ),
    ),
    head: tf(member("ml", { role: "roles/discoveryengine.viewer", member: ml })),
    says: ["any/access/deny-vanished medium base:main.tf:12 discoveryengine.googleapis.com/servingConfigs.search"],
  },
  {
    name: "a deny is gone that may have kept others from worse than those in view",
    base: tf(
      member("ml", { role: "roles/discoveryengine.viewer", member: ml }),
      block(
        "google_iam_deny_policy",
        "no",
        'parent = urlencode("cloudresourcemanager.googleapis.com/projects/acme-ml")',
        'name   = "no"',
        'rules {\n  deny_rule {\n    denied_principals  = ["principalSet://goog/public:all"]\n    denied_permissions = ["discoveryengine.googleapis.com/servingConfigs.search", "ces.googleapis.com/guardrails.update"]\n  }\n}',
      ),
    ),
    head: tf(member("ml", { role: "roles/discoveryengine.viewer", member: ml })),
    says: [
      "any/access/deny-vanished medium base:main.tf:12 discoveryengine.googleapis.com/servingConfigs.search",
      "any/access/deny-vanished high (possible) base:main.tf:12 ces.googleapis.com/guardrails.update",
    ],
  },
]
