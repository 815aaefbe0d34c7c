/** Policy and role files as gcloud prints and takes them. */
import type { PullRequest } from "./pull-request.ts"

const policy = (...bindings: readonly (readonly [role: string, ...members: readonly string[]])[]) => ({
  "iam/policy.yaml": `bindings:\n${bindings
    .map(([role, ...members]) => `- members:\n${members.map((each) => `  - ${each}\n`).join("")}  role: ${role}\n`)
    .join("")}etag: BwYabc\nversion: 1\n`,
})
const json = (...bindings: readonly object[]) => ({
  "iam/policy.json": JSON.stringify({ bindings, etag: "BwYabc", version: 1 }, undefined, 2),
})
const role = (...permissions: readonly string[]) => ({
  "iam/predictor.yaml": `title: Predictor\nstage: GA\nincludedPermissions:\n${permissions.map((each) => `- ${each}\n`).join("")}`,
})
const app = "serviceAccount:app@acme-ml.iam.gserviceaccount.com"

const organization = (text: string) => ({
  "org/keys.yaml": `name: organizations/1/policies/iam.disableServiceAccountKeyCreation\n${text}`,
})
const issuers = (...allowedValues: readonly string[]) =>
  JSON.stringify(
    { constraint: "constraints/iam.workloadIdentityPoolProviders", listPolicy: { allowedValues } },
    undefined,
    2,
  )
const inventory = (...roles: readonly string[]) => ({
  "iam/all.json": JSON.stringify(
    roles.map((role, i) => ({
      resource: `//cloudresourcemanager.googleapis.com/projects/p${i}`,
      policy: { bindings: [{ role, members: ["group:ml@example.com"] }] },
    })),
    undefined,
    2,
  ),
})
const denial = (...permissions: readonly string[]) => ({
  "iam/deny.yaml": `rules:\n- denyRule:\n    deniedPrincipals:\n    - principalSet://goog/group/ml@example.com\n    deniedPermissions:\n${permissions.map((each) => `    - aiplatform.googleapis.com/${each}\n`).join("")}`,
})

export const documents: readonly PullRequest[] = [
  {
    name: "a binding more in a policy file",
    base: policy(["roles/browser", app]),
    head: policy(["roles/browser", app], ["roles/aiplatform.user", app]),
    says: ["gcp/vertex/user-role high iam/policy.yaml:7 roles/aiplatform.user"],
  },
  {
    name: "a member more in a policy file",
    base: policy(["roles/aiplatform.user", app]),
    head: policy(["roles/aiplatform.user", app, "group:ml@example.com"]),
    says: ["gcp/vertex/user-role medium iam/policy.yaml:4 group:ml@example.com"],
  },
  {
    name: "members and bindings in another order, and another etag",
    base: policy(["roles/browser", app], ["roles/aiplatform.user", app, "group:ml@example.com"]),
    head: {
      "iam/policy.yaml": (
        policy(["roles/aiplatform.user", "group:ml@example.com", app], ["roles/browser", app])["iam/policy.yaml"] ?? ""
      ).replace("BwYabc", "BwYxyz"),
    },
    says: [],
  },
  {
    name: "YAML becomes JSON",
    base: policy(["roles/aiplatform.user", app]),
    head: json({ members: [app], role: "roles/aiplatform.user" }),
    says: [],
  },
  {
    name: "everybody in a JSON policy",
    base: json({ members: [app], role: "roles/discoveryengine.viewer" }),
    head: json({ members: [app, "allUsers"], role: "roles/discoveryengine.viewer" }),
    says: ["gcp/iam/public-member critical iam/policy.json:6 allUsers"],
  },
  {
    name: "a permission more in a role file",
    base: role("aiplatform.endpoints.predict"),
    head: role("aiplatform.endpoints.predict", "modelarmor.templates.delete"),
    says: ["gcp/modelarmor/consumer-edits-safety critical iam/predictor.yaml:5 modelarmor.templates.delete"],
  },
  {
    name: "a permission fewer in a role file",
    base: role("aiplatform.endpoints.predict", "aiplatform.endpoints.deploy"),
    head: role("aiplatform.endpoints.predict"),
    says: [],
  },
  {
    name: "a role that is disabled",
    base: { "iam/r.yaml": "title: R\nstage: GA\nincludedPermissions: [aiplatform.models.export]\n" },
    head: { "iam/r.yaml": "title: R\nstage: DISABLED\nincludedPermissions: [aiplatform.models.export]\n" },
    says: [],
  },
  {
    name: "keys of service accounts are allowed again",
    base: organization("spec:\n  rules:\n  - enforce: true\n"),
    head: organization("spec:\n  rules:\n  - enforce: false\n"),
    says: ["gcp/iam/organization-guard-gone high base:org/keys.yaml:4 true"],
  },
  {
    name: "one more issuer is let through, in a policy of the first version",
    base: { "org/p.json": issuers("https://token.actions.githubusercontent.com") },
    head: { "org/p.json": issuers("https://token.actions.githubusercontent.com", "https://gitlab.com") },
    says: ["gcp/iam/organization-allowance medium org/p.json:6 https://gitlab.com"],
  },
  {
    name: "an inventory of two projects, one of which gives more",
    base: inventory("roles/browser", "roles/aiplatform.user"),
    head: inventory("roles/aiplatform.user", "roles/aiplatform.user"),
    says: ["gcp/vertex/user-role medium iam/all.json:7 roles/aiplatform.user"],
  },
  {
    name: "a deny policy lets go of a permission",
    base: { ...policy(["roles/aiplatform.user", "group:ml@example.com"]), ...denial("models.export", "models.upload") },
    head: { ...policy(["roles/aiplatform.user", "group:ml@example.com"]), ...denial("models.upload") },
    says: ["any/access/deny-vanished medium (possible) base:iam/deny.yaml:6 aiplatform.googleapis.com/models.export"],
  },
  {
    name: "Kubernetes' role bindings",
    base: {},
    head: {
      "rb.yaml":
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nroleRef: {kind: Role, name: edit}\nsubjects: [{kind: User, name: a}]\n",
    },
    says: [],
  },
]
