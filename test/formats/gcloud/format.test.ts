import { describe, expect, it } from "vitest"
import type { Format } from "../../../src/formats/format.ts"
import { gcloud } from "../../../src/formats/gcloud/json.ts"
import { gcloudYaml } from "../../../src/formats/gcloud/yaml.ts"
import { textOf } from "../../../src/model/source.ts"
import { broken, outline, plain, source } from "../outline.ts"

const policy = {
  bindings: [{ members: ["user:ana@example.com"], role: "roles/aiplatform.user" }],
  etag: "BwY=",
  version: 1,
}
const role = { title: "Predictor", includedPermissions: ["aiplatform.endpoints.predict"], stage: "GA" }

const formatOf = (path: string): Format => (/\.ya?ml/.test(path) ? gcloudYaml : gcloud)

/** What becomes of a file: not ours, or ours with these resources and these complaints. */
function fate(path: string, text: string) {
  const file = source(path, text)
  const format = formatOf(path)
  if (!format.claims(file) && !format.marks(file)) return "silence"
  const { value, diagnostics } = format.read(format.unit(path), [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { resources: value, diagnostics }
}

const named = (path: string, json: unknown) => {
  const found = fate(path, typeof json === "string" ? json : JSON.stringify(json))
  return found === "silence" ? found : found.resources.map(({ type, address }) => `${type} ${address}`)
}

describe("a file of gcloud's", () => {
  it("is one resource with the file's path, and its text where it stands", () => {
    const text =
      "bindings:\n- members:\n  - user:ana@example.com\n  role: roles/aiplatform.user\netag: BwY=\nversion: 1\n"
    const found = fate("iam/policy.yaml", text)
    expect(found).toMatchObject({ resources: [{ type: "gcloud:iam-policy", address: "iam/policy.yaml" }] })
    expect(found !== "silence" && outline(found.resources[0]?.body)).toEqual({
      "bindings[0].members[0]": "user:ana@example.com @ user:ana@example.com",
      "bindings[0].role": "roles/aiplatform.user @ roles/aiplatform.user",
      etag: "BwY= @ BwY=",
      version: "(1) @ 1",
    })
  })

  it("is the same in JSON", () => {
    const text = JSON.stringify(policy, undefined, 2)
    const found = fate("policy.json", text)
    expect(found !== "silence" && found.resources.map(({ body, span }) => [plain(body), textOf(span)])).toEqual([
      [policy, text],
    ])
  })

  it.each<[string, unknown, readonly string[]]>([
    ["a role", role, ["gcloud:iam-role p.json"]],
    ["a role of permissions alone", { includedPermissions: [] }, ["gcloud:iam-role p.json"]],
    ["a policy that binds nothing", { bindings: [], etag: "ACAB" }, ["gcloud:iam-policy p.json"]],
    [
      "a binding of a role defined here",
      { bindings: [{ role: "projects/p/roles/x", members: [] }] },
      ["gcloud:iam-policy p.json"],
    ],
    [
      "one binding among others that are no bindings",
      { bindings: ["?", ...policy.bindings] },
      ["gcloud:iam-policy p.json"],
    ],
    [
      "a deny policy",
      { rules: [{ denyRule: { deniedPrincipals: [], deniedPermissions: [] } }] },
      ["gcloud:deny-policy p.json"],
    ],
    [
      "a policy of the organisation",
      { name: "projects/p/policies/vertexai.allowedModels", spec: { rules: [{ allowAll: true }] } },
      ["gcloud:org-policy p.json"],
    ],
    [
      "one of the first version",
      { constraint: "constraints/iam.disableServiceAccountKeyCreation", booleanPolicy: { enforced: true } },
      ["gcloud:org-policy p.json"],
    ],
    [
      "an access boundary",
      { details: { rules: [{ effect: "ALLOW", resources: ["//cloudresourcemanager.googleapis.com/projects/p"] }] } },
      ["gcloud:access-boundary p.json"],
    ],
    ["a request that sets a policy", { policy, updateMask: "bindings" }, ["gcloud:iam-policy p.json"]],
    ["a request that makes a role", { roleId: "predictor", role }, ["gcloud:iam-role p.json"]],
    [
      "what an inventory lists",
      [
        { resource: "//a", policy },
        { resource: "//b", policy },
      ],
      ["gcloud:iam-policy p.json#1.policy", "gcloud:iam-policy p.json#2.policy"],
    ],
  ])("may be %s", (_name, json, expected) => {
    expect(named("p.json", json)).toEqual(expected)
    expect(named("p.yaml", JSON.stringify(json, undefined, 1))).toEqual(
      expected.map((each) => each.replace("p.json", "p.yaml")),
    )
  })

  it("says what its policy is of, where an inventory does", () => {
    const found = fate(
      "p.json",
      JSON.stringify([{ resource: "//cloudresourcemanager.googleapis.com/projects/1", policy }]),
    )
    expect(found !== "silence" && plain(found.resources[0]?.body)).toMatchObject({
      resource: "//cloudresourcemanager.googleapis.com/projects/1",
    })
  })

  it("may leave parts to be filled in", () => {
    const found = fate(
      "policy.yaml",
      "bindings:\n- role: ${ROLE}\n  members: ['serviceAccount:app@${PROJECT}.iam.gserviceaccount.com']\n",
    )
    expect(found !== "silence" && outline(found.resources[0]?.body)).toEqual({
      "bindings[0].role": "? ROLE @ ${ROLE}",
      "bindings[0].members[0]":
        "serviceAccount:app@<PROJECT>.iam.gserviceaccount.com @ 'serviceAccount:app@${PROJECT}.iam.gserviceaccount.com'",
    })
  })

  it.each<[string, string, unknown]>([
    [
      "a role binding of Kubernetes'",
      "rb.yaml",
      "kind: RoleBinding\nroleRef:\n  name: view\nsubjects:\n- kind: User\n",
    ],
    ["bindings of something else", "keys.json", { bindings: [{ key: "ctrl+b", members: ["x"], role: "button" }] }],
    ["a message broker's", "rabbit.json", { bindings: [{ source: "a", destination: "b" }], etag: 1, policies: [] }],
    ["bindings that are no list", "p.json", { bindings: { role: "roles/viewer", members: [] }, etag: "x" }],
    ["rules of a firewall", "r.json", { rules: [{ deny: "tcp" }] }],
    ["a role of AWS's", "r.json", { Role: { AssumeRolePolicyDocument: {} }, policies: [{ name: "x" }] }],
    ["permissions of an application", "p.json", { includedPermissions: { read: true } }],
    ["an OpenAPI document", "o.yaml", "openapi: 3.0.0\ninfo: {title: roles/viewer}\npaths: {}\n"],
    ["a module's specification", "m.json", { name: "x", spec: { rules: [] }, details: { resources: [] } }],
    ["an alert policy", "a.json", { name: "projects/p/alertPolicies/1", spec: {} }],
    ["no YAML at all", "x.yaml", "{{ if .Values.bindings }}\n  role: x\n{{ end }}\n"],
    ["nothing", "x.yaml", ""],
  ])("is not %s", (_name, path, json) => {
    expect(named(path, json)).toBe("silence")
  })

  it.each<[string, string, string]>([
    ["a policy in YAML", "p.yaml", "bindings:\n- role: roles/owner\n  members: [user:a@example.com\netag: x\n"],
    ["a policy in JSON", "p.json", '{"bindings": [{"role": "roles/owner", "members": ["user:a@example.com"]}'],
    ["a role", "p.yaml", "title: x\nincludedPermissions: [a.b.c\nstage: GA\n"],
  ])("that does not parse is said to be so: %s", (_name, path, text) => {
    const found = fate(path, text)
    expect(found !== "silence" && found.diagnostics.some(({ severity }) => severity === "error")).toBe(true)
  })
})
