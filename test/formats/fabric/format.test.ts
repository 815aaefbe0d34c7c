import { describe, expect, it } from "vitest"
import { fabric } from "../../../src/formats/fabric/index.ts"
import { broken, outline, source } from "../outline.ts"

/** What becomes of a file: not ours, or ours with these resources and these complaints. */
function fate(path: string, text: string) {
  const file = source(path, text)
  if (!fabric.claims(file) && !fabric.marks(file)) return "silence"
  const { value, diagnostics } = fabric.read(fabric.unit(path), [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { resources: value, diagnostics }
}

const types = (path: string, text: string) => {
  const found = fate(path, text)
  return found === "silence" ? found : found.resources.map(({ type }) => type).join()
}

describe("a factory's file", () => {
  it.each<[string, string]>([
    ["roles and their members", "iam:\n  roles/aiplatform.user:\n    - group:ml@example.com\n"],
    ["roles that are taken from all", "name: x\niam:\n  roles/owner: []\n"],
    ["the factory's own names of roles", "iam:\n  $custom_roles:predictor:\n    - $iam_principals:ml\n"],
    ["bindings", "iam_bindings:\n  ai:\n    role: roles/aiplatform.user\n    members: [group:ml@example.com]\n"],
    [
      "additive bindings",
      "iam_bindings_additive:\n  ai: {role: roles/aiplatform.user, member: group:ml@example.com}\n",
    ],
    ["principals and their roles", "iam_by_principals:\n  group:ml@example.com: [roles/aiplatform.user]\n"],
    [
      "principals under conditions",
      "iam_by_principals_conditional:\n  group:ml@example.com:\n    roles: [roles/viewer]\n    condition: {title: t, expression: 'true'}\n",
    ],
    [
      "denials",
      "iam_deny_policies:\n  d:\n    rules:\n      - denied_permissions: [aiplatform.googleapis.com/endpoints.predict]\n        denied_principals: [principalSet://goog/public:all]\n",
    ],
    ["service accounts with roles", "service_accounts:\n  app:\n    iam_self_roles: [roles/aiplatform.user]\n"],
    [
      "pools of identities",
      "workload_identity_pools:\n  ci:\n    providers:\n      github:\n        identity_provider: {oidc: {template: github}}\n",
    ],
    ["what is logged", "data_access_logs:\n  aiplatform.googleapis.com:\n    DATA_READ: {}\n"],
    ["buckets with members", "buckets:\n  data:\n    iam:\n      roles/storage.objectViewer: [group:ml@example.com]\n"],
    ["policies of the organisation", "org_policies:\n  vertexai.allowedModels:\n    rules: [{allow: {all: true}}]\n"],
  ])("has %s", (_name, text) => {
    expect(types("data/projects/app.yaml", text)).toBe("fabric:project")
  })

  it.each([
    ["data/folders/team-a/.config.yaml", "fabric:folder"],
    ["data/organization/.config.yaml", "fabric:organization"],
    ["data/projects/app.yml", "fabric:project"],
  ])("is of what its place says: %s", (path, expected) => {
    expect(types(path, "iam:\n  roles/viewer: [group:a@example.com]\n")).toBe(expected)
  })

  it("may be of the organisation's policies alone", () => {
    const text = "iam.disableServiceAccountKeyCreation:\n  rules:\n    - enforce: false\n"
    expect(types("org-policies/iam.yaml", text)).toBe("fabric:org-policies")
  })

  it("keeps what the factory fills in, and where each text stands", () => {
    const text =
      "iam_bindings:\n  ai:\n    role: roles/aiplatform.user\n    members: [group:ml@example.com]\n    condition: {title: t, expression: \"resource.matchTag('${organization.id}/env', 'dev')\"}\n"
    const found = fate("app.yaml", text)
    expect(found !== "silence" && outline(found.resources[0]?.body)).toMatchObject({
      "iam_bindings.ai.role": "roles/aiplatform.user @ roles/aiplatform.user",
      "iam_bindings.ai.condition.expression":
        "resource.matchTag('<organization.id>/env', 'dev') @ \"resource.matchTag('${organization.id}/env', 'dev')\"",
    })
  })

  it.each<[string, string]>([
    ["a project with nothing to decide on", "name: x\nservices:\n  - compute.googleapis.com\niam_unrelated: {}\n"],
    ["a chart's values", "iam:\n  enabled: true\n  roles: [viewer]\n"],
    ["another program's settings", "service_accounts:\n  app:\n    name: app\niam: null\n"],
    ["a pipeline", "jobs:\n  test:\n    steps: []\n"],
    ["a policy file of gcloud's", "bindings:\n- role: roles/viewer\n  members: [user:a@example.com]\n"],
    ["rules of a linter", "react.jsx:\n  rules: [error]\n"],
    ["several documents", "iam:\n  roles/viewer: [a]\n---\niam:\n  roles/viewer: [b]\n"],
    ["a list", "- iam:\n    roles/viewer: [a]\n"],
    ["nothing", ""],
  ])("is not %s", (_name, text) => {
    expect(types("data/x.yaml", text)).toBe("silence")
  })

  it("that does not parse is said to be so", () => {
    const found = fate("p.yaml", "iam:\n  roles/owner:\n    - user:a@example.com\n   - user:b@example.com\n")
    expect(found !== "silence" && found.diagnostics.some(({ severity }) => severity === "error")).toBe(true)
  })
})
