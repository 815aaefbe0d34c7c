import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"
import { given, tf } from "./gcp/pull-request.ts"

const ml = "group:ml@example.com"
const role = "roles/aiplatform.user"

const call = (source: string, ...lines: readonly string[]): Files =>
  tf(`module "access" {\n  source = "${source}"\n${lines.map((line) => `  ${line}\n`).join("")}}\n`)
const fabricModule = "github.com/GoogleCloudPlatform/cloud-foundation-fabric//modules/iam-extra"
const manifest = (kind: string, spec: string): Files => ({
  "iam.yaml": `apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: ${kind}\nmetadata: { name: ml }\nspec:\n  resourceRef: { kind: Project }\n${spec}`,
})

/** One grant, of a role to a group on the deployment's own project, in every way of saying it. */
const spellings: Readonly<Record<string, Files>> = {
  "an additive member": tf(given("google_project_iam_member", "ml", { role, member: ml })),
  "a binding": tf(given("google_project_iam_binding", "ml", { role, members: `["${ml}"]` })),
  "a policy": tf(
    `data "google_iam_policy" "p" {\n  binding {\n    role    = "${role}"\n    members = ["${ml}"]\n  }\n}\n`,
    given("google_project_iam_policy", "p", { policy_data: "data.google_iam_policy.p.policy_data" }),
  ),
  "Fabric, by role": { "project.yaml": `iam:\n  ${role}:\n    - ${ml}\n` },
  "Fabric, by principal": { "project.yaml": `iam_by_principals:\n  ${ml}:\n    - ${role}\n` },
  "Fabric, a binding": { "project.yaml": `iam_bindings:\n  ai: { role: ${role}, members: ["${ml}"] }\n` },
  "Fabric, an additive binding": {
    "project.yaml": `iam_bindings_additive:\n  ai: { role: ${role}, member: "${ml}" }\n`,
  },
  "Fabric, by principal and additive": { "project.yaml": `iam_by_principals_additive:\n  ${ml}: [${role}]\n` },
  "a manifest, of a member": manifest("IAMPolicyMember", `  member: ${ml}\n  role: ${role}\n`),
  "a manifest, of a part of the policy": manifest(
    "IAMPartialPolicy",
    `  bindings:\n  - role: ${role}\n    members:\n    - member: ${ml}\n`,
  ),
  "a manifest, of the policy": manifest("IAMPolicy", `  bindings:\n  - role: ${role}\n    members: ["${ml}"]\n`),
  "a call of Fabric's, by role": call(fabricModule, `iam = { "${role}" = ["${ml}"] }`),
  "a call of Fabric's, by principal": call(fabricModule, `iam_by_principals = { "${ml}" = ["${role}"] }`),
  "a call of Fabric's, additive": call(
    fabricModule,
    `iam_bindings_additive = { ai = { role = "${role}", member = "${ml}" } }`,
  ),
}

/** What a review tells of access, without where it is written. */
const deltas = async (base: Files, head: Files) =>
  (await reviewFiles(base, head)).deltas.map(({ location: _, ...delta }) => delta)
const findings = async (base: Files, head: Files) =>
  (await reviewFiles(base, head)).findings.map(({ rule, severity, certainty, principal }) => ({
    rule,
    severity,
    certainty,
    principal,
  }))

const all = Object.entries(spellings)
const [[, first]] = all as [[string, Files]]

describe("one grant, written as", () => {
  it.each(all)("%s, is the same delta where it appears and where it goes", async (_, files) => {
    const appeared = await deltas({}, files)
    expect(appeared).toHaveLength(1)
    expect(appeared).toEqual(await deltas({}, first))
    expect(await deltas(files, {})).toEqual(await deltas(first, {}))
    expect(await findings({}, files)).toEqual([
      { rule: "gcp/vertex/user-role", severity: "medium", certainty: "certain", principal: ml },
    ])
  })

  const others = all.flatMap(([a, from]) =>
    all.flatMap(([b, to]) => (a === b ? [] : [[`${a} becomes ${b}`, from, to] as const])),
  )
  it.each(others)("%s in silence", async (_, from, to) => {
    expect(await findings(from, to)).toEqual([])
    expect((await deltas(from, to)).filter(({ broadens }) => broadens)).toEqual([])
  })
})
