import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { given, member, tf, when } from "./gcp/pull-request.ts"

/** What is said of files that are new: findings as `rule text`, diagnostics as `severity: message`. */
async function said(head: Files, base: Files = {}) {
  const { findings, diagnostics } = await reviewFiles(base, head)
  const text = (location: Parameters<typeof textOf>[0]) =>
    textOf(location)
      .split("\n")[0]
      ?.replace(/^"(.*)"$/, "$1")
  return {
    findings: findings.map(({ rule, location }) => `${rule} ${text(location)}`),
    diagnostics: diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
  }
}
const silence = { findings: [], diagnostics: [] }

const bound = (role: string, ...members: readonly string[]): Files => ({
  "policy.yaml": `bindings:\n- members:\n${members.map((each) => `  - ${JSON.stringify(each)}\n`).join("")}  role: ${role}\n`,
})
const group = "group:ml@example.com"

describe("a member that names nobody is told, and the others count:", () => {
  it.each([
    ["ml@example.com", "it does not say of what kind it is: `user:`, `serviceAccount:`"],
    ["Group:ml@example.com", "it is written `group`"],
    ["grup:ml@example.com", "there is no kind `grup` of members"],
    ["group:", "it names nobody"],
    ["user:ana", "it is no mail address"],
    ["serviceAccount:app", "it is no service account's address"],
    ["principalSet:iam.googleapis.com/x/workloadIdentityPools/p/*", "two slashes come behind its colon"],
    ["domain:example", "it is no domain"],
  ])("%s", async (written, because) => {
    expect(await said(bound("roles/aiplatform.user", written, group))).toEqual({
      findings: ["gcp/vertex/user-role roles/aiplatform.user"],
      diagnostics: [`error: \`${written}\` is no member of a binding: ${because}`],
    })
  })
})

describe("a role that Google has not", () => {
  it("of an AI service may be a new one: it is told, and perhaps lets its holders do what the service does", async () => {
    expect(await said(bound("roles/aiplatform.usr", group))).toEqual({
      findings: [
        "gcp/policy/nonexistent-permission roles/aiplatform.usr",
        "gcp/policy/unknown-role roles/aiplatform.usr",
      ],
      diagnostics: [],
    })
  })
  it("of another service is nobody's business", async () => {
    expect(await said(bound("roles/compute.adminn", group))).toEqual(silence)
  })
  it("is none at all where it does not begin like one", async () => {
    const [first] = (
      await said({ ...bound("roles/browser", group), ...tf(member("x", { role: "Vertex", member: group })) })
    ).diagnostics
    expect(first).toBe(
      "warning: what the role `Vertex` lets its holders do is not in view: it is no role: it begins with `roles/`, or with the project or organisation that has it",
    )
  })
})

describe("a permission that Google has not", () => {
  it("is told where it is of an AI service", async () => {
    expect(await said({ "role.yaml": "title: R\nincludedPermissions:\n- aiplatform.endpoints.preddict\n" })).toEqual({
      findings: ["gcp/policy/nonexistent-permission aiplatform.endpoints.preddict"],
      diagnostics: [],
    })
  })
  it("is silence where no role of Google's shows what there is", async () => {
    expect(
      await said({ "role.yaml": "title: R\nincludedPermissions:\n- generativelanguage.models.generate\n- acme.x.y\n" }),
    ).toEqual(silence)
  })
})

describe("a condition that is not CEL", () => {
  it.each([
    "resource.name ==",
    "resource.name = 'x'",
    "startsWith(resource.name",
    "request.time < timestamp('2027",
    "((((",
  ])("%s is told, and what it guards is not taken for guarded", async (expression) => {
    const { findings, diagnostics } = await said(
      tf(member("x", { role: "roles/aiplatform.user", member: group }, when(expression))),
    )
    expect(findings).toEqual(["gcp/vertex/user-role roles/aiplatform.user"])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatch(/^error: the condition `.*` cannot be read: /)
  })
  it("may be empty, and then there is none", async () => {
    expect(
      (await said(tf(member("x", { role: "roles/aiplatform.user", member: group }, when(""))))).diagnostics,
    ).toEqual([])
  })
})

describe("something else in YAML or JSON is silence:", () => {
  it.each<[string, Files]>([
    ["a chart's values", { "values.yaml": "iam:\n  enabled: true\nbindings: []\nserviceAccount: {create: true}\n" }],
    [
      "Kubernetes",
      { "rb.yaml": "kind: ClusterRoleBinding\nsubjects: [{kind: User, name: allUsers}]\nroleRef: {name: admin}\n" },
    ],
    [
      "a chart",
      { "templates/rb.yaml": "{{- if .Values.iam }}\niam:\n  roles/owner:\n    - {{ .Values.member }}\n{{- end }}\n" },
    ],
    ["a message broker's bindings", { "rabbit.json": '{"bindings": [{"source": "a", "destination": "b"}]}' }],
    ["key bindings", { "keys.json": '{"bindings": {"ctrl+b": "bold"}, "etag": "x"}' }],
    ["an OpenAPI document", { "api.yaml": "openapi: 3.0.0\npaths:\n  /iam:\n    get: {summary: roles/owner}\n" }],
    ["a policy of AWS's", { "aws.yaml": "Statement: []\nroles: [{name: x}]\n" }],
    ["a pipeline", { "ci.yaml": "permissions: {id-token: write}\njobs: {}\n" }],
    ["a list", { "l.yaml": "- roles/owner\n- allUsers\n" }],
    ["a number", { "n.json": "42" }],
    ["nothing", { "n.yaml": "" }],
  ])("%s", async (_, files) => {
    expect(await said(files)).toEqual(silence)
  })
})

it("modules of others have the same words for something else", async () => {
  const files = tf(
    'module "app" {\n  source = "acme/app/aws"\n  iam = { enabled = [true], role = ["x"] }\n  iam_bindings = { a = { role = "admin", members = ["x"] } }\n  org_policies = { "a.b" = "c" }\n}\n',
  )
  expect(await said(files)).toEqual({
    findings: [],
    diagnostics: [
      "warning: the files of `module.app` are not in the repository; only what its arguments show is judged",
    ],
  })
})

describe("what has another shape than it should is read as far as it goes:", () => {
  it.each<[string, Files]>([
    ["members that are a text", { "p.yaml": `bindings:\n- role: roles/aiplatform.user\n  members: ${group}\n` }],
    [
      "a binding that is a text",
      { "p.yaml": `bindings:\n- nonsense\n- role: roles/aiplatform.user\n  members: [${group}]\n` },
    ],
    [
      "a condition that is a text",
      { "p.yaml": `bindings:\n- role: roles/aiplatform.user\n  members: [${group}]\n  condition: "true"\n` },
    ],
    ["nothing for a factory's role", { "p.yaml": `iam:\n  roles/browser:\n  roles/aiplatform.user: [${group}]\n` }],
    [
      "a number among a factory's roles",
      { "p.yaml": `iam_by_principals:\n  ${group}: [roles/aiplatform.user]\nservice_accounts: 7\n` },
    ],
    ["a key that repeats", { "p.yaml": `iam:\n  roles/aiplatform.user: []\n  roles/aiplatform.user: [${group}]\n` }],
  ])("%s", async (_, files) => {
    expect((await said(files)).findings).toEqual([expect.stringContaining("gcp/vertex/user-role ")])
  })
  it("what does not parse gates", async () => {
    const { diagnostics } = await said({ "p.yaml": `bindings:\n- role: roles/owner\n  members: [${group}\n` })
    expect(diagnostics.some((each) => each.startsWith("error: "))).toBe(true)
  })
})

describe("whatever stands in the arguments of resources", () => {
  const types = [
    "google_project_iam_member",
    "google_service_account_key",
    "google_apikeys_key",
    "google_iam_workload_identity_pool_provider",
    "google_org_policy_policy",
    "google_model_armor_template",
    "google_vertex_ai_endpoint",
    "google_vertex_ai_reasoning_engine",
    "google_workbench_instance",
    "google_cloud_run_v2_service",
  ]
  const names = [
    "role",
    "member",
    "members",
    "restrictions",
    "oidc",
    "spec",
    "filter_config",
    "template",
    "gce_setup",
    "condition",
    "attribute_condition",
    "attribute_mapping",
    "name",
    "project",
    "service_account_id",
  ]
  const value = fc.oneof(
    fc.constantFrom(
      "null",
      "true",
      "7",
      '""',
      '"roles/aiplatform.user"',
      '"allUsers"',
      "var.x",
      "[]",
      "{}",
      '"${var.x}"',
    ),
    fc.constantFrom(
      "[{ rules = [{ enforce = 1 }] }]",
      "{ issuer_uri = [] }",
      '[["a"], null]',
      '{ rai_settings = "x" }',
    ),
  )
  it("is no reason to fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...types),
        fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 }),
        async (type, lines) => {
          const body = lines.map(([name, text]) => `  ${name} = ${text}\n`).join("")
          await reviewFiles({}, { "main.tf": `variable "x" {}\nresource "${type}" "r" {\n${body}}\n` })
        },
      ),
      { numRuns: 150 },
    )
  })
  it("is none in a module's call either", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("projects_iam", "project", "custom_role_iam", "member_iam", "iam-service-account"),
        value,
        value,
        async (name, a, b) => {
          await reviewFiles(
            {},
            {
              "main.tf": `variable "x" {}\nmodule "m" {\n  source = "acme//modules/${name}"\n  projects = ${a}\n  bindings = ${b}\n  iam = ${b}\n  iam_bindings = { k = ${a} }\n  permissions = ${a}\n  target_id = ${b}\n  role_id = ${a}\n  members = ${b}\n  org_policies = { "vertexai.allowedModels" = ${a} }\n}\n`,
            },
          )
        },
      ),
      { numRuns: 80 },
    )
  })
})

it("an account that is written twice is one", async () => {
  const twice =
    given("google_service_account", "a", { account_id: "a" }) +
    given("google_service_account", "b", { account_id: "a" })
  expect((await said(tf(twice))).findings).toEqual([])
})
