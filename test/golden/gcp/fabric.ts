/** Fabric's factory files, and calls of modules that take maps of roles to members. */
import { type PullRequest, tf } from "./pull-request.ts"

const project = (...lines: readonly string[]) => ({
  "data/projects/app.yaml": `name: acme-app\nservice_accounts:\n  app: {}\n  iac: {}\n${lines.map((line) => `${line}\n`).join("")}`,
})
const app = "$iam_principals:service_accounts/_self_/app"
const listed = (...roles: readonly string[]) => [
  "iam_by_principals:",
  `  ${app}:`,
  ...["roles/logging.logWriter", ...roles].map((role) => `    - ${role}`),
]
const folder = (role: string) => ({
  "data/folders/ml/.config.yaml": `name: ML\niam_by_principals:\n  group:ml@example.com:\n    - ${role}\n`,
})

const call = (source: string, ...lines: readonly string[]) =>
  tf(`module "access" {\n  source = "${source}"\n${lines.map((line) => `  ${line}\n`).join("")}}\n`)
const google = (name: string) => `terraform-google-modules/iam/google//modules/${name}`
const fabric = (name: string) => `github.com/GoogleCloudPlatform/cloud-foundation-fabric//modules/${name}?ref=v57.0.0`

export const fabrics: readonly PullRequest[] = [
  {
    name: "a role more for an account of the project's",
    base: project(...listed()),
    head: project(...listed("roles/aiplatform.user")),
    says: ["gcp/vertex/user-role high data/projects/app.yaml:8 roles/aiplatform.user"],
  },
  {
    name: "a role fewer",
    base: project(...listed("roles/aiplatform.user")),
    head: project(...listed()),
    says: [],
  },
  {
    name: "authoritative becomes additive",
    base: project("iam:", "  roles/aiplatform.user:", "    - app"),
    head: project("iam_bindings_additive:", "  ai:", `    member: ${app}`, "    role: roles/aiplatform.user"),
    says: [],
  },
  {
    name: "a project's file is moved and spells its account anew",
    base: { "projects/app.yaml": "service_accounts:\n  app: {}\niam:\n  roles/aiplatform.user: [app]\n" },
    head: project(...listed("roles/aiplatform.user")),
    says: [],
  },
  {
    name: "a project is called something else",
    base: project(...listed("roles/aiplatform.user")),
    head: {
      "data/projects/app.yaml": (project(...listed("roles/aiplatform.user"))["data/projects/app.yaml"] ?? "").replace(
        "acme-app",
        "acme-other",
      ),
    },
    says: [],
  },
  {
    name: "the same group in another project's file",
    base: {
      "data/dev.yaml": "iam:\n  roles/aiplatform.user: [group:ml@example.com]\n",
      "data/prod.yaml": "iam:\n  roles/browser: [group:ml@example.com]\n",
    },
    head: {
      "data/dev.yaml": "# development\niam:\n  roles/aiplatform.user: [group:ml@example.com]\n",
      "data/prod.yaml": "iam:\n  roles/aiplatform.user: [group:ml@example.com]\n",
    },
    says: ["gcp/vertex/user-role medium data/prod.yaml:2 roles/aiplatform.user"],
  },
  {
    name: "a condition of a binding is gone",
    base: project(
      "iam_bindings:",
      "  ai:",
      "    role: roles/aiplatform.user",
      "    members:",
      `      - ${app}`,
      "    condition: {title: dev, expression: \"resource.matchTag('${organization.id}/env', 'dev')\"}",
    ),
    head: project("iam_bindings:", "  ai:", "    role: roles/aiplatform.user", "    members:", `      - ${app}`),
    says: [
      "any/access/condition-vanished high base:data/projects/app.yaml:10 resource.matchTag('${organization.id}/env', 'dev')",
    ],
  },
  {
    name: "a factory's own custom role that is not in view",
    base: project(),
    head: project("iam_by_principals:", `  ${app}:`, "    - $custom_roles:network_reader"),
    says: [],
  },
  {
    name: "an account may act as others beside the jobs that it starts",
    base: project("iam_by_principals:", `  ${app}:`, "    - roles/notebooks.editor"),
    head: project(
      "iam_by_principals:",
      `  ${app}:`,
      "    - roles/notebooks.editor",
      "    - roles/iam.serviceAccountUser",
    ),
    says: ["gcp/vertex/act-as-into-job critical data/projects/app.yaml:8 roles/iam.serviceAccountUser"],
  },
  {
    name: "Model Armor is administered by the account that deploys",
    base: project("iam_by_principals:", "  $iam_principals:service_accounts/app/iac:", "    - roles/run.admin"),
    head: project(
      "iam_by_principals:",
      "  $iam_principals:service_accounts/app/iac:",
      "    - roles/run.admin",
      "    - roles/modelarmor.admin",
    ),
    says: ["gcp/modelarmor/safety-administration high data/projects/app.yaml:8 roles/modelarmor.admin"],
  },
  {
    name: "a group of a folder",
    base: folder("roles/browser"),
    head: folder("roles/aiplatform.user"),
    says: ["gcp/vertex/user-role medium data/folders/ml/.config.yaml:4 roles/aiplatform.user"],
  },
  {
    name: "additive bindings as a list",
    base: project(),
    head: project("iam_bindings_additive:", `  - member: ${app}`, "    role: roles/aiplatform.user"),
    says: ["gcp/vertex/user-role high data/projects/app.yaml:7 roles/aiplatform.user"],
  },
  {
    name: "keys of service accounts are allowed again, for the organisation",
    base: {
      "data/organization/org-policies/iam.yaml":
        "iam.disableServiceAccountKeyCreation:\n  rules:\n    - enforce: true\n",
    },
    head: {
      "data/organization/org-policies/iam.yaml":
        "iam.disableServiceAccountKeyCreation:\n  rules:\n    - enforce: false\n",
    },
    says: ["gcp/iam/organization-guard-gone high base:data/organization/org-policies/iam.yaml:3 true"],
  },
  {
    name: "Google's module of projects' bindings",
    base: call(google("projects_iam"), 'projects = ["acme-ml"]', "bindings = {}"),
    head: call(
      google("projects_iam"),
      'projects = ["acme-ml"]',
      'bindings = { "roles/aiplatform.user" = ["serviceAccount:app@acme-ml.iam.gserviceaccount.com"] }',
    ),
    says: ["gcp/vertex/user-role high main.tf:4 roles/aiplatform.user"],
  },
  {
    name: "Google's module of one member's roles",
    base: call(
      google("member_iam"),
      'service_account_address = "app@acme-ml.iam.gserviceaccount.com"',
      'project_id = "acme-ml"',
      "project_roles = []",
    ),
    head: call(
      google("member_iam"),
      'service_account_address = "app@acme-ml.iam.gserviceaccount.com"',
      'project_id = "acme-ml"',
      'project_roles = ["roles/aiplatform.user"]',
    ),
    says: ["gcp/vertex/user-role high main.tf:5 roles/aiplatform.user"],
  },
  {
    name: "Google's module of a custom role",
    base: call(
      google("custom_role_iam"),
      'target_level = "project"',
      'target_id = "acme-ml"',
      'role_id = "app"',
      'permissions = ["aiplatform.endpoints.predict"]',
      'members = ["group:ml@example.com"]',
    ),
    head: call(
      google("custom_role_iam"),
      'target_level = "project"',
      'target_id = "acme-ml"',
      'role_id = "app"',
      'permissions = ["aiplatform.endpoints.predict", "aiplatform.models.export"]',
      'members = ["group:ml@example.com"]',
    ),
    says: [
      "gcp/vertex/mixed-custom-role high main.tf:6 aiplatform.models.export",
      "gcp/vertex/model-export medium main.tf:6 aiplatform.models.export",
    ],
  },
  {
    name: "Fabric's project module",
    base: call(fabric("project"), 'name = "acme-ml"', 'iam = { "roles/browser" = ["group:ml@example.com"] }'),
    head: call(fabric("project"), 'name = "acme-ml"', 'iam = { "roles/editor" = ["group:ml@example.com"] }'),
    says: ["gcp/iam/basic-role high main.tf:4 roles/editor"],
  },
  {
    name: "Fabric's module of a service account",
    base: call(fabric("iam-service-account"), 'project_id = "acme-ml"', 'name = "app"', "iam_project_roles = {}"),
    head: call(
      fabric("iam-service-account"),
      'project_id = "acme-ml"',
      'name = "app"',
      'iam_project_roles = { "acme-ml" = ["roles/aiplatform.user"] }',
    ),
    says: ["gcp/vertex/user-role high main.tf:5 roles/aiplatform.user"],
  },
  {
    name: "Fabric's folder module, by principals",
    base: call(fabric("folder"), 'parent = "organizations/1"', 'name = "ml"'),
    head: call(
      fabric("folder"),
      'parent = "organizations/1"',
      'name = "ml"',
      'iam_by_principals = { "group:ml@example.com" = ["roles/aiplatform.sessionUser"] }',
    ),
    says: ["gcp/vertex/broad-binding medium main.tf:5 roles/aiplatform.sessionUser"],
  },
]
