import { describe, expect, it } from "vitest"
import { broadened, member, rowsOf } from "./table.ts"

const role = "roles/aiplatform.user"
const list = (members: readonly string[]) => `[${members.map((each) => JSON.stringify(each)).join(", ")}]`
const binding = (members: readonly string[], of = role, rest = ""): string =>
  `resource "google_project_iam_binding" "b" {\n  project = "p"\n  role = "${of}"\n  members = ${list(members)}\n${rest}}\n`
const policy = (members: readonly string[]): string => `data "google_iam_policy" "d" {
  binding {
    role = "${role}"
    members = ${list(members)}
  }
}
resource "google_project_iam_policy" "p" {
  project = "p"
  policy_data = data.google_iam_policy.d.policy_data
}
`
const inline = (members: readonly string[]): string => `resource "google_project_iam_policy" "p" {
  project = "p"
  policy_data = jsonencode({ bindings = [{ role = "${role}", members = ${list(members)} }] })
}
`
const [a, b] = ["user:a@x.com", "user:b@x.com"]
const all = (...members: readonly string[]) => members.map((each) => member(each)).join("")
const told = (how: string, who: string) => `${how} ${role} on projects/p/*: ${who}`

describe("what replaces a policy, owns a role, or adds a member", () => {
  it.each<[name: string, base: string, head: string, told: string[]]>([
    ["additive members become a binding", all(a, b), binding([a, b]), []],
    ["a binding becomes additive members", binding([a, b]), all(a, b), []],
    ["a binding becomes the whole policy", binding([a, b]), policy([a, b]), []],
    ["the whole policy becomes a binding", policy([a, b]), binding([b, a]), []],
    ["the whole policy becomes additive members", policy([a, b]), all(a, b), []],
    ["a policy is written in place", policy([a, b]), inline([a, b]), []],
    ["a binding names fewer", binding([a, b]), binding([a]), []],
    ["a binding names more", binding([a]), binding([a, b]), [told("surely", b)]],
    ["a policy names more", policy([a]), policy([a, b]), [told("surely", b)]],
    ["a binding goes, and one more is added", binding([a]), all(a, b), [told("surely", b)]],
    ["a binding without members keeps everybody out", all(a), binding([]), []],
    // What a binding takes away again comes back when the binding goes.
    ["a binding goes that took a member away", binding([a]) + all(b), all(a, b), [told("perhaps", b)]],
    ["a policy goes that took a member away", policy([a]) + all(b), all(a, b), [told("perhaps", b)]],
    [
      "a policy goes that took a binding's members away",
      policy([a]) + binding([b]),
      binding([b]),
      [told("perhaps", b)],
    ],
    ["a binding comes that takes a member away", all(a, b), binding([a]) + all(b), []],
    ["a binding of another role goes", binding([a], "roles/viewer") + all(b), all(b), []],
  ])("%s", async (_, base, head, expected) => {
    expect(await broadened(base, head)).toEqual(expected)
  })

  it("says why a member may not last", async () => {
    const perhaps = (row: string) => `perhaps allow ${role} on projects/p/*: ${row}`
    expect(await rowsOf(binding([a]) + member(b))).toEqual([`allow ${role} on projects/p/*: ${a}`, perhaps(b)])
    expect(await rowsOf(policy([a]) + member(b))).toEqual([`allow ${role} on projects/p/*: ${a}`, perhaps(b)])
    expect(await rowsOf(binding([a]) + member(a))).toEqual(Array(2).fill(`allow ${role} on projects/p/*: ${a}`))
  })

  it("keeps bindings on different conditions apart", async () => {
    const condition = '  condition {\n    title = "t"\n    expression = "resource.matchTag(\\"e\\", \\"p\\")"\n  }\n'
    expect(await rowsOf(binding([a], role, condition) + member(b))).toEqual([
      `allow ${role} on projects/p/* if resource.tag/e equals p: ${a}`,
      `allow ${role} on projects/p/*: ${b}`,
    ])
  })
})
