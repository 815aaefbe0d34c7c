import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { githubLinks, noLinks } from "../../src/report/links.ts"
import { links, ownRules, place, sourceOf, spanOf, terraform } from "./reports.ts"

const at = (path: string, revision: "base" | "head" = "head") =>
  links.blob(spanOf(sourceOf(path, "a\nb\n", revision), "a\nb\n"))

describe("a link", () => {
  it("leads to the lines, at the revision", () => {
    expect(links.blob(spanOf(terraform, '"*"'))).toBe(
      "https://github.com/acme/assistant/blob/2222222222222222222222222222222222222222/infra/assistant/iam.tf#L11",
    )
    expect(at("a.tf", "base")).toBe(
      "https://github.com/acme/assistant/blob/1111111111111111111111111111111111111111/a.tf#L1-L2",
    )
  })

  it("leads to the file whatever its name is, and ends where it should in Markdown", () => {
    expect(at("a b/(x)#1?.tf")).toMatch(/\/a%20b\/%28x%29%231%3F\.tf#L1-L2$/)
    expect(at("\ud800.tf")).toMatch(/\/%EF%BF%BD\.tf#/)
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
        const path = `${name.replaceAll("/", "")}x`
        const url = at(path) ?? ""
        expect(url).toMatch(/^https:\/\/github\.com\/acme\/assistant\/blob\/2{40}\/[A-Za-z0-9%._~-]+#L1-L2$/)
        expect(decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "")).toBe(
          path.replace(/\p{Cs}/gu, "\ufffd"),
        )
      }),
      { seed: 2, numRuns: 200 },
    )
  })

  it("leads to a rule's page", () => {
    expect(links.rule("aws/bedrock/any-model")).toBe(
      "https://github.com/ai-iam-gate/ai-iam-gate/blob/main/docs/rules/aws/bedrock/any-model.md",
    )
  })

  it("leads to the file of a rule of one's own, where it was read", () => {
    const own = "https://github.com/acme/assistant/blob/3333333333333333333333333333333333333333/.github/ai-iam-rules/"
    expect(links.rule("own/spend")).toBe(`${own}spend.yaml`)
    expect(links.rule("own/team/no streams")).toBe(`${own}team/no%20streams.yml`)
  })

  it("of a rule of one's own is none where no page can have it", () => {
    expect(links.rule("own/gone")).toBeUndefined()
    expect(githubLinks({ ...place, ownRules: null }).rule("own/spend")).toBeUndefined()
    const at = (commit: string) => githubLinks({ ...place, ownRules: { ...ownRules, commit } }).rule("own/spend")
    for (const commit of ["main", "HEAD~1", "work-tree", "333333", "3".repeat(41)]) expect(at(commit)).toBeUndefined()
    expect(at("3".repeat(64))).toContain(`/blob/${"3".repeat(64)}/`)
  })

  it("is none where there is no such page", () => {
    expect([noLinks.blob(spanOf(terraform, '"*"')), noLinks.rule("a/b")]).toEqual([undefined, undefined])
  })
})
