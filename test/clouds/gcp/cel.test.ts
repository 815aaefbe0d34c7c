import { describe, expect, it } from "vitest"
import { celOf, prepareCel } from "../../../src/clouds/gcp/cel.ts"

// In this order: what was loaded stays loaded.
describe("the library that reads conditions", () => {
  it.each([
    ['resource "google_project_iam_member" "m" {\n  role = "roles/viewer"\n}'],
    ['resource "aws_iam_policy" "p" {\n  name = "expression"\n}'],
    ['{ "Statement": [{ "Condition": {} }] }'],
  ])("is not loaded for %j", async (text) => {
    await prepareCel([text])
    expect(celOf("true")).toEqual({ kind: "unread" })
  })

  it("is loaded where there is one", async () => {
    await prepareCel(['role = "roles/viewer"', 'role = "roles/viewer"\ncondition {\n  expression = "true"\n}'])
    expect(celOf("true").kind).toBe("tree")
    expect(celOf("true &&")).toMatchObject({ kind: "broken", at: 7 })
  })

  it("takes any text", () => {
    for (const text of [
      "",
      "(".repeat(100_000),
      "a.".repeat(50_000),
      "\u0000",
      "🙂",
      "'",
      "[1,2",
      "{",
      '"\\u{110000}"',
    ])
      expect(["tree", "broken"]).toContain(celOf(text).kind)
  })
})
