/** Groups of people and accounts, and who is put into them. */
import { account, block, given, member, type PullRequest, tf } from "./pull-request.ts"

const group = (name = "ml") =>
  given("google_cloud_identity_group", name, { parent: "customers/C1" }, `group_key {\n  id = "${name}@acme.com"\n}`)
const puts = (id: string, into = "ml", name = "x") =>
  block(
    "google_cloud_identity_group_membership",
    name,
    `group = google_cloud_identity_group.${into}.id`,
    `preferred_member_key {\n  id = ${/^google_/.test(id) ? id : `"${id}"`}\n}`,
    'roles {\n  name = "MEMBER"\n}',
  )
const joins = (into: string) =>
  block(
    "google_cloud_identity_group_membership",
    "x",
    `group = ${into}`,
    'roles {\n  name = "MEMBER"\n}',
    'preferred_member_key {\n  id = "eve@acme.com"\n}',
  )
const lookup = 'data "google_cloud_identity_group_lookup" "ml" {\n  group_key {\n    id = "ml@acme.com"\n  }\n}\n'
const workspaceLookup = 'data "googleworkspace_group" "ml" {\n  email = "ml@acme.com"\n}\n'
const joinsWorkspace = given("googleworkspace_group_member", "x", {
  group_id: "data.googleworkspace_group.ml.id",
  email: "eve@acme.com",
})
const holds = (role = "roles/aiplatform.user", who = "group:ml@acme.com") => member("ml", { role, member: who })
const deny = (...except: readonly string[]) =>
  block(
    "google_iam_deny_policy",
    "no",
    'parent = urlencode("cloudresourcemanager.googleapis.com/projects/acme-ml")',
    'name = "no"',
    `rules {\n  deny_rule {\n    denied_principals = ["principalSet://goog/group/ml@acme.com"]\n    exception_principals = ${JSON.stringify(except)}\n    denied_permissions = ["aiplatform.googleapis.com/endpoints.predict"]\n  }\n}`,
  )
const workspace = (...members: readonly string[]) =>
  given("googleworkspace_group", "ml", { email: "ml@acme.com" }) +
  block(
    "googleworkspace_group_members",
    "ml",
    "group_id = googleworkspace_group.ml.id",
    ...members.map((each) => `members {\n  email = "${each}"\n}`),
  )
const call = (...members: readonly string[]) =>
  `module "ml" {\n  source = "terraform-google-modules/group/google"\n  id = "ml@acme.com"\n  members = [\n${members.map((each) => `    "${each}",\n`).join("")}  ]\n}\n`

export const groups: readonly PullRequest[] = [
  {
    name: "somebody is put into a group that asks models",
    base: tf(group(), holds()),
    head: tf(group(), holds(), puts("eve@acme.com")),
    says: ["gcp/vertex/user-role medium main.tf:15 eve@acme.com"],
  },
  {
    name: "an account is put into a group that asks models",
    base: tf(account, group(), holds()),
    head: tf(account, group(), holds(), puts("google_service_account.app.email")),
    says: ["gcp/vertex/user-role high main.tf:18 google_service_account.app.email"],
  },
  {
    name: "somebody is put into a group that is in a group that asks models",
    base: tf(group(), group("all"), holds(), puts("all@acme.com")),
    head: tf(group(), group("all"), holds(), puts("all@acme.com"), puts("eve@acme.com", "all", "y")),
    says: ["gcp/vertex/user-role medium main.tf:30 eve@acme.com"],
  },
  {
    name: "two groups are put into each other",
    base: tf(group(), group("all"), holds(), puts("all@acme.com")),
    head: tf(group(), group("all"), holds(), puts("all@acme.com"), puts("ml@acme.com", "all", "y")),
    says: [],
  },
  {
    name: "somebody is put into a group of which nothing is granted",
    base: tf(group()),
    head: tf(group(), puts("eve@acme.com")),
    says: [],
  },
  {
    name: "somebody leaves a group",
    base: tf(group(), holds(), puts("eve@acme.com")),
    head: tf(group(), holds()),
    says: [],
  },
  {
    name: "what a group gives somebody is given them by name",
    base: tf(group(), holds(), puts("eve@acme.com")),
    head: tf(group(), holds("roles/aiplatform.user", "user:eve@acme.com")),
    says: [],
  },
  {
    name: "a group gets a role, told once for all who are in it",
    base: tf(group(), puts("eve@acme.com"), puts("bob@acme.com", "ml", "y")),
    head: tf(group(), puts("eve@acme.com"), puts("bob@acme.com", "ml", "y"), holds()),
    says: ["gcp/vertex/user-role medium main.tf:27 roles/aiplatform.user"],
  },
  {
    name: "a group is called by the address that it is declared with",
    base: tf(group(), holds()),
    head: tf(group(), holds("roles/aiplatform.user", `group:\${google_cloud_identity_group.ml.group_key[0].id}`)),
    says: [],
  },
  {
    name: "somebody is put into a group that may act as an account",
    base: tf(
      account,
      group(),
      member("app", { role: "roles/aiplatform.user", member: "google_service_account.app.member" }),
      given("google_service_account_iam_member", "as", {
        service_account_id: "google_service_account.app.name",
        role: "roles/iam.serviceAccountTokenCreator",
        member: "group:ml@acme.com",
      }),
    ),
    head: tf(
      account,
      group(),
      member("app", { role: "roles/aiplatform.user", member: "google_service_account.app.member" }),
      given("google_service_account_iam_member", "as", {
        service_account_id: "google_service_account.app.name",
        role: "roles/iam.serviceAccountTokenCreator",
        member: "group:ml@acme.com",
      }),
      puts("eve@acme.com"),
    ),
    says: ["any/access/wider-principal medium main.tf:23 eve@acme.com"],
  },
  {
    name: "somebody leaves a group that is denied what they are given",
    base: tf(group(), holds("roles/aiplatform.user", "user:eve@acme.com"), deny(), puts("eve@acme.com")),
    head: tf(group(), holds("roles/aiplatform.user", "user:eve@acme.com"), deny()),
    says: ["any/access/deny-vanished medium base:main.tf:26 eve@acme.com"],
  },
  {
    name: "somebody whom the deny spares leaves the group that is denied",
    base: tf(
      group(),
      holds("roles/aiplatform.user", "user:eve@acme.com"),
      deny("principal://goog/subject/eve@acme.com"),
      puts("eve@acme.com"),
    ),
    head: tf(
      group(),
      holds("roles/aiplatform.user", "user:eve@acme.com"),
      deny("principal://goog/subject/eve@acme.com"),
    ),
    says: [],
  },
  {
    name: "somebody is put into a group that is looked up",
    base: tf(lookup, holds()),
    head: tf(lookup, holds(), joins("data.google_cloud_identity_group_lookup.ml.name")),
    says: ["gcp/vertex/user-role medium main.tf:17 eve@acme.com"],
  },
  {
    name: "somebody is put into a group of Workspace's",
    base: tf(workspaceLookup, holds()),
    head: tf(workspaceLookup, holds(), joinsWorkspace),
    says: ["gcp/vertex/user-role medium main.tf:11 eve@acme.com"],
  },
  {
    name: "a list of Workspace's names somebody more",
    base: tf(holds(), workspace("ann@acme.com")),
    head: tf(holds(), workspace("ann@acme.com", "eve@acme.com")),
    says: ["gcp/vertex/user-role medium main.tf:15 eve@acme.com"],
  },
  {
    name: "a call of Google's module names somebody more",
    base: tf(holds(), call("ann@acme.com")),
    head: tf(holds(), call("ann@acme.com", "eve@acme.com")),
    says: ["gcp/vertex/user-role medium main.tf:11 eve@acme.com"],
  },
]
