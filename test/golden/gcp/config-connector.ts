/** Manifests of Config Connector. */
import type { Files } from "../../review-sources.ts"
import { member, type PullRequest, tf } from "./pull-request.ts"

const indented = (lines: readonly string[]): string =>
  lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("")
const manifest = (kind: string, name: string, ...spec: readonly string[]): string =>
  `apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: acme-ml\nspec:\n${indented(spec)}`
const files = (...manifests: readonly string[]): Files => ({ "iam.yaml": manifests.join("---\n") })

const account = manifest("IAMServiceAccount", "app", "displayName: App")
const reference = "memberFrom:\n  serviceAccountRef:\n    name: app"
const project = "resourceRef:\n  kind: Project"
const held = (role: string, who = reference, on = project, ...more: readonly string[]) =>
  manifest("IAMPolicyMember", "app", who, `role: ${role}`, on, ...more)
const asks = held("roles/aiplatform.user")
const mail = "serviceAccount:app@acme-ml.iam.gserviceaccount.com"
const bindings = (kind: string, ...roles: readonly string[]) =>
  manifest(
    kind,
    "all",
    "resourceRef:\n  kind: Project\n  external: projects/acme-ml",
    `bindings:\n${roles.map((role) => `- role: ${role}\n  members:\n  - ${kind === "IAMPolicy" ? mail : `member: ${mail}`}`).join("\n")}`,
  )
const role = (...permissions: readonly string[]) =>
  manifest(
    "IAMCustomRole",
    "predict",
    "title: Predict",
    `permissions:\n${permissions.map((each) => `- ${each}`).join("\n")}`,
  )
const predicts = held("projects/acme-ml/roles/predict")
const pool = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/gh"
const trusts = (who: string) =>
  manifest(
    "IAMPolicyMember",
    "ci",
    `member: ${who}`,
    "role: roles/iam.workloadIdentityUser",
    "resourceRef:\n  kind: IAMServiceAccount\n  name: app",
  )
const provider = (...lines: readonly string[]) =>
  manifest(
    "IAMWorkloadIdentityPoolProvider",
    "gh",
    "workloadIdentityPoolRef:\n  name: gh",
    "attributeMapping:\n  google.subject: assertion.sub\n  attribute.repository: assertion.repository",
    ...lines,
    "oidc:\n  issuerUri: https://token.actions.githubusercontent.com",
  )
const federated = [
  account,
  asks,
  manifest("IAMWorkloadIdentityPool", "gh", "location: global"),
  trusts(`principalSet:${pool}/attribute.repository/acme/app`),
]
const until = 'condition:\n  title: until\n  expression: request.time < timestamp("2027-01-01T00:00:00Z")'

export const connectors: readonly PullRequest[] = [
  {
    name: "a manifest gives an account a role",
    base: files(account),
    head: files(account, asks),
    says: ["gcp/vertex/user-role high iam.yaml:18 roles/aiplatform.user"],
  },
  {
    name: "a manifest names the same account by its address",
    base: files(account, asks),
    head: files(account, held("roles/aiplatform.user", `member: ${mail}`)),
    says: [],
  },
  {
    name: "a manifest names the same project by its path",
    base: files(account, asks),
    head: files(account, held("roles/aiplatform.user", reference, `${project}\n  external: projects/acme-ml`)),
    says: [],
  },
  {
    name: "a manifest moves to another file",
    base: files(account, asks),
    head: { "ml/app.yaml": `${account}---\n${asks}` },
    says: [],
  },
  {
    name: "a member's manifest becomes a partial policy",
    base: files(account, asks),
    head: files(account, bindings("IAMPartialPolicy", "roles/aiplatform.user")),
    says: [],
  },
  {
    name: "Terraform takes over what a manifest gave",
    base: files(held("roles/aiplatform.user", "member: group:ml@acme.com")),
    head: tf(member("ml", { role: "roles/aiplatform.user", member: "group:ml@acme.com" })),
    says: [],
  },
  {
    name: "a manifest gives its role on a folder instead",
    base: files(account, asks),
    head: files(
      account,
      held("roles/aiplatform.user", reference, "resourceRef:\n  kind: Folder\n  external: folders/12"),
    ),
    says: ["gcp/vertex/user-role high iam.yaml:21 folders/12"],
  },
  {
    name: "a manifest's condition goes",
    base: files(account, held("roles/aiplatform.user", reference, project, until)),
    head: files(account, asks),
    says: ['any/access/condition-vanished high base:iam.yaml:23 request.time < timestamp("2027-01-01T00:00:00Z")'],
  },
  {
    name: "a partial policy binds a role more",
    base: files(account, bindings("IAMPartialPolicy", "roles/aiplatform.user")),
    head: files(account, bindings("IAMPartialPolicy", "roles/aiplatform.user", "roles/iam.serviceAccountTokenCreator")),
    says: ["gcp/iam/impersonation high iam.yaml:22 roles/iam.serviceAccountTokenCreator"],
  },
  {
    name: "a whole policy binds a role more",
    base: files(account, bindings("IAMPolicy", "roles/aiplatform.user")),
    head: files(account, bindings("IAMPolicy", "roles/aiplatform.user", "roles/owner")),
    says: ["gcp/iam/basic-role high iam.yaml:22 roles/owner"],
  },
  {
    name: "a whole policy binds a role less",
    base: files(account, bindings("IAMPolicy", "roles/aiplatform.user", "roles/owner")),
    head: files(account, bindings("IAMPolicy", "roles/aiplatform.user")),
    says: [],
  },
  {
    name: "a manifest's role has a permission more",
    base: files(account, role("aiplatform.endpoints.predict"), predicts),
    head: files(account, role("aiplatform.endpoints.predict", "aiplatform.models.upload"), predicts),
    says: [
      "gcp/vertex/mixed-custom-role high iam.yaml:18 aiplatform.models.upload",
      "gcp/vertex/model-export high iam.yaml:18 aiplatform.models.upload",
    ],
  },
  {
    name: "a manifest's provider asks nothing of a token any more",
    base: files(...federated, provider("attributeCondition: assertion.repository == 'acme/app'")),
    head: files(...federated, provider()),
    says: ["gcp/iam/unpinned-provider high base:iam.yaml:53 assertion.repository == 'acme/app'"],
  },
  {
    name: "a manifest lets the whole pool act as an account",
    base: files(account, asks),
    head: files(account, asks, trusts(`principalSet:${pool}/*`)),
    says: [`gcp/iam/wide-principal-set high iam.yaml:28 principalSet:${pool}/*`],
  },
  {
    name: "a manifest makes a key",
    base: files(account, asks),
    head: files(account, asks, manifest("IAMServiceAccountKey", "key", "serviceAccountRef:\n  name: app")),
    says: ["gcp/iam/service-account-key high iam.yaml:29 app"],
  },
  {
    name: "a manifest opens an endpoint to everybody",
    base: {},
    head: files(
      held("roles/aiplatform.user", "member: allUsers", "resourceRef:\n  kind: VertexAIEndpoint\n  name: chat"),
    ),
    says: ["gcp/iam/public-member critical iam.yaml:7 allUsers"],
  },
  {
    name: "manifests of other shapes",
    base: {},
    head: files(
      "apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: IAMPolicyMember\nspec: 3\n",
      "apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: IAMPolicy\nmetadata: []\nspec: {bindings: {a: 1}, resourceRef: x}\n",
      "apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: IAMServiceAccountKey\nspec: {serviceAccountRef: [1]}\n",
    ),
    says: [],
  },
]
