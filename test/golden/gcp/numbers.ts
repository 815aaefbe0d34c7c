/** Projects by their number, which goes with an id that the files do not tell. */
import { block, given, type PullRequest, tf } from "./pull-request.ts"

const on = (project: string, role = "roles/aiplatform.user", name = "ann") =>
  given("google_project_iam_member", name, { project, role, member: "user:ann@acme.com" })
const deny = (project: string) =>
  block(
    "google_iam_deny_policy",
    "d",
    'name = "d"',
    `parent = urlencode("cloudresourcemanager.googleapis.com/projects/${project}")`,
    'rules {\n  deny_rule {\n    denied_principals = ["principal://goog/subject/ann@acme.com"]\n    denied_permissions = ["aiplatform.googleapis.com/endpoints.deploy"]\n  }\n}',
  )

export const numbers: readonly PullRequest[] = [
  {
    name: "an id becomes a number",
    base: tf(on("acme-ml")),
    head: tf(on("123")),
    says: ["gcp/vertex/user-role medium (possible) main.tf:2 123"],
  },
  {
    name: "a number becomes an id",
    base: tf(on("123")),
    head: tf(on("acme-ml")),
    says: ["gcp/vertex/user-role medium (possible) main.tf:2 acme-ml"],
  },
  { name: "a number stays", base: tf(on("123")), head: tf(on("123", undefined, "bob")), says: [] },
  {
    name: "a wider role on a project of a number",
    base: tf(on("123", "roles/aiplatform.viewer")),
    head: tf(on("123")),
    says: ["gcp/vertex/user-role medium main.tf:3 roles/aiplatform.user"],
  },
  {
    name: "a deny on a project of a number goes, and something is granted on one of an id",
    base: tf(on("acme-ml"), deny("123")),
    head: tf(on("acme-ml")),
    says: ["any/access/deny-vanished medium (possible) base:main.tf:12 aiplatform.googleapis.com/endpoints.deploy"],
  },
]
