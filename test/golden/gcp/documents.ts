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
    name: "Kubernetes' role bindings",
    base: {},
    head: {
      "rb.yaml":
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nroleRef: {kind: Role, name: edit}\nsubjects: [{kind: User, name: a}]\n",
    },
    says: [],
  },
]
