import { describe, expect, it } from "vitest"
import { textOf } from "../../../src/model/source.ts"
import { accessOf, broadened, deltasOf, member, rowsOf } from "./table.ts"

const custom = (permissions: readonly string[], rest = ""): string =>
  `resource "google_project_iam_custom_role" "r" {\n  project = "p"\n  role_id = "ours"\n  title = "t"\n  permissions = ${JSON.stringify(permissions)}\n${rest}}\n`
const bound = member("user:a@x.com", "${google_project_iam_custom_role.r.id}")
const predict = "aiplatform.endpoints.predict"
const jobs = "aiplatform.customJobs.create"

describe("a role", () => {
  it.each([
    "${google_project_iam_custom_role.r.id}",
    "${google_project_iam_custom_role.r.name}",
    "projects/p/roles/ours",
    "projects/p/roles/${google_project_iam_custom_role.r.role_id}",
  ])("of the project's own is known as %s", async (written) => {
    expect(await rowsOf(custom([predict, "compute.disks.get"]) + member("user:a@x.com", written))).toEqual([
      `allow ${predict} on projects/p/*: user:a@x.com`,
    ])
  })

  it("of the project's own is blamed permission by permission", async () => {
    const [delta] = await deltasOf(custom([predict]) + bound, custom([predict, jobs]) + bound)
    expect(
      delta && [textOf(delta.grant.action.span), delta.subject.name, delta.grant.origin.hops.map(({ note }) => note)],
    ).toEqual([`"${jobs}"`, "user:a@x.com", ["bound here"]])
  })

  it.each<[name: string, base: string, head: string, told: string[]]>([
    ["a wide role becomes one of one permission", member("user:a@x.com"), custom([predict]) + bound, []],
    [
      "one of one permission becomes a wide role",
      custom([predict]) + bound,
      member("user:a@x.com"),
      ["surely roles/aiplatform.user on projects/p/*: user:a@x.com"],
    ],
    ["permissions change places", custom([predict, jobs]) + bound, custom([jobs, predict]) + bound, []],
    ["a role is switched off", custom([predict]) + bound, custom([predict], '  stage = "DISABLED"\n') + bound, []],
    [
      "a role is switched on",
      custom([predict], '  stage = "DISABLED"\n') + bound,
      custom([predict]) + bound,
      [`surely ${predict} on projects/p/*: user:a@x.com`],
    ],
    [
      "a role that nobody in view has gains a permission",
      custom([predict]),
      custom([predict, jobs]),
      [`surely ${jobs} on projects/p/*: projects/p/roles/ours`],
    ],
    [
      "a role that nobody in view has gains what is none of AI's",
      custom([predict]),
      custom([predict, "compute.disks.get"]),
      [],
    ],
    [
      "a basic role becomes a wider one",
      member("user:a@x.com", "roles/viewer"),
      member("user:a@x.com", "roles/editor"),
      ["surely roles/editor on projects/p/*: user:a@x.com"],
    ],
    [
      "a basic role becomes a narrower one",
      member("user:a@x.com", "roles/owner"),
      member("user:a@x.com", "roles/editor"),
      [],
    ],
    ["a role of nothing that matters comes", "", member("user:a@x.com", "roles/compute.viewer"), []],
  ])("%s", async (_, base, head, told) => {
    expect(await broadened(base, head)).toEqual(told)
  })

  it.each<[role: string, complaint: string[]]>([
    [
      "${var.role}",
      ["what the role `${var.role}` lets its holders do is not in view: it is not known before deployment"],
    ],
    [
      "projects/p/roles/elsewhere",
      ["what the role `projects/p/roles/elsewhere` lets its holders do is not in view: it is declared elsewhere"],
    ],
    [
      "aiplatform.user",
      [
        "what the role `aiplatform.user` lets its holders do is not in view: it is no role: it begins with `roles/`, or with the project or organisation that has it",
      ],
    ],
    ["roles/compute.newRole", []],
  ])("%s is told of where it cannot be judged", async (role, complaint) => {
    const { access, diagnostics } = await accessOf(`variable "role" {}\n${member("user:a@x.com", role)}`)
    expect(access.grants).toEqual([])
    expect(diagnostics.map(({ message }) => message)).toEqual(complaint)
  })

  it("of AI's that Google does not have may hold all that its service has", async () => {
    const { access } = await accessOf(member("user:a@x.com", "roles/aiplatform.usr"))
    expect(
      access.grants.map(({ perhaps, reaches }) => [
        perhaps !== undefined,
        reaches.some(({ name }) => name === predict),
      ]),
    ).toEqual([[true, true]])
    expect(access.lints.map(({ name, text, instead }) => [name, text, instead])).toEqual([
      ["nonexistent-action", "roles/aiplatform.usr", "roles/aiplatform.user"],
    ])
  })

  it("names permissions that Google has", async () => {
    const { access } = await accessOf(
      custom(["aiplatform.endpoints.predcit", "aiplatform.endpоints.predict", "compute.disks.gett", predict]),
    )
    expect(access.lints.map(({ name, text, instead }) => [name, text, instead])).toEqual([
      ["nonexistent-action", "aiplatform.endpoints.predcit", predict],
      ["non-ascii", "aiplatform.endpоints.predict", undefined],
    ])
  })
})
